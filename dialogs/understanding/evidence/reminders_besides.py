"""What else people write of reminders: of one that did not come, of absence without a day, of the weekly letter."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.reminder_parts import BEFORE, REMIND, REMINDERS
from dialogs.understanding.lexicon.dates import MONTH

_NEXT = "(?:(?:min|mina|nästa|my|the|next) )*"
_WHEN = "(?:när|nar|when)"
_LETTER = "(?:veckobrev|veckobrevet|weekly letter|the weekly letter|the weekly digest)"
_CALENDAR = "(?:jul|julen|nyår|jul och nyår|nyårshelgen|påsk|påsken|helgerna|sommaren|semestern|lovet|höstlovet|sportlovet|påsklovet|jullovet|sommarlovet|christmas|easter|the summer|the holidays|new year)"
_NOT_THEN = f"(?:{REMIND} (?:mig|me) (?:inte|not)|{REMIND} inte mig|do not remind me|don't remind me|inga {REMINDERS}|skicka inga {REMINDERS})"
_NONE = f"(?:inga|skicka inga|inte några|stäng av|stoppa|paus i|uppehåll i|pausa|vänta med|jag vill inte ha(?: några)?|no|stop|pause)(?: (?:alla|mina|några|my|the))* {REMINDERS}"

# fmt: off
BESIDES = (
    ("mine", f"(?:varför|why) (?:fick|får|har|did|have)(?: (?:jag|i))(?: (?:inte|aldrig|ingen|inga|fått|not|never|no|got|get|någon|några|a|any))* {REMINDERS}"),
    ("mine", f"(?:jag|i) (?:fick|får|har|missade|såg|hittar|did|have|missed|got)(?: (?:inte|aldrig|ingen|inga|fått|sett|not|never|no|got|get|någon|några|min|a|any|the|my))* {REMINDERS}"),
    ("mine", f"{_WHEN} (?:kommer|går|skickas|får jag|is|comes) {_NEXT}{REMINDERS}(?: (?:ut|nästa gång|till mig))*"),
    ("mine", "(?:skicka|visa|send|show)(?: (?:mig|me))? (?:påminnelsen|den senaste påminnelsen|senaste påminnelsen|min senaste påminnelse|the reminder|the last reminder)(?: (?:en gång till|på nytt|once more|mig))*"),
    ("mine", f"{REMINDERS} (?:kommer|kom|come|comes|came) (?:alldeles |lite |far |a bit )?(?:för|too) (?:tidigt|sent|ofta|sällan|early|late|often|seldom)"),
    ("mine", f"{REMIND} (?:mig|me) (?:(?:om|about) (?!att )[^,.?!]+ )?(?:(?:en|1|två|a|an|one|two|\\d+) (?:timme|timmar|h|v|vecka|veckor|dag|dagar|hours?|days?|weeks?)|dagen|veckan|the day|the week) {BEFORE}(?: (?:mötet|möte|nästa möte|the meeting))?"),
    ("usual", f"(?:sätt|slå|starta|börja|turn|switch)(?: (?:på|igång|on))?(?: med)? (?:mina |alla |my |the )?{REMINDERS}(?: (?:på|igen|on|again))*"),
    ("more", f"(?:kan|kunde|could|can) (?:du|you) {REMIND}(?: (?:mig|me))? (?:oftare|mer ofta|more often)|{REMIND} (?:oftare|mer ofta|more often)"),
    ("fewer", "(?:jag vill |jag behöver |i want )?(?:bara |endast |only )?(?:ha |få )?(?:en|1|one) (?:påminnelse|reminder) (?:i|per|om|varje|a|every) (?:månad|månaden|kvartal|halvår|år|month|year)"),
    ("off", f"(?:avbryt|avsluta|cancel)(?: (?:alla|mina|all|my|the))* {REMINDERS}|(?:skicka|send) (?:inte|inget|not|nothing)(?: (?:mer|något|more))* (?:till|to) (?:mig|me)|du behöver inte {REMIND} (?:mig|oss)(?: (?:alls|mer|längre))*"),
    ("elsewhere", f"(?:kan|could|can) (?:du|you) (?:skicka|mejla|maila|send) {REMINDERS} (?:på|via|som|by|as) (?:mejl|mail|e-post|sms|email|e-mail)(?: (?:också|även|too))*|(?:skicka|send) {REMINDERS} (?:på|via|by) (?:mejl|mail|e-post|sms|email)(?: (?:också|även|too))*"),
    ("away_later", f"{_NONE} (?:(?:under|över|mellan|i|på|till|tills|efter|fram till|over|during|until|between) )+(?:(?:efter|after|hela|mina|min) )*{_CALENDAR}(?: .*)?"),
    ("away_later", f"(?:stäng av|stoppa|jag vill inte ha(?: några)?|turn off|stop) (?:mina|my) {REMINDERS} (?:i|under|in|during) {MONTH}"),
    ("month-off", f"(?:stäng av|stoppa|turn off|stop)(?: (?:alla|all|the))* {REMINDERS} (?:i|under|in|during) (?P<month>{MONTH})(?: (?:och|eller|till|–|and|to) (?P<last>{MONTH}))?"),
    ("away_later", f"jag (?:är|har|kommer att vara|går på|tar) (?:ledig|ledigt|semester|sjukskriven|borta|bortrest|tjänstledig|föräldraledig)[^.?!]* [,.;] (?:så |och )?{_NOT_THEN}(?: (?:då|dess|under tiden|den tiden|förrän dess|then))*"),
    ("coming", f"(?:visa|lista|show) (?:alla )?{REMINDERS}|(?:vem|vilka|who) (?:får|har|gets|get) (?:påminnelsen|påminnelserna|påminnelser|the reminders?) (?:om|för|of|about) \\d{{1,4}}"),
    ("rules", f"(?:vad|what) (?:är|is|står i) {_LETTER}|{_WHEN} (?:kommer|skickas|går|is|comes) (?:nästa |det |the next )?{_LETTER}(?: (?:ut|sent))?|(?:hur|how)(?: (?:stänger|slipper|slutar|får|do|turn|stop))(?: (?:jag|man|vi|i|we))?(?: (?:av|bort|off))? {_LETTER}"),
    ("send_at", r"(?:påminn|påminner|påmin|remind)(?: (?:oss|alla|us|everyone))? (?:kl|klockan|at) (?P<h1>\d{1,2})(?:[.:](?P<m1>\d\d))?(?P<h2>)(?P<m2>)"),
)
# fmt: on
"""(what is meant, pattern), looked for after the others."""
