"""What unmistakably asks for a reminder at once, or for what has to be known before a meeting.

Each pattern is a whole sentence. They are decided by rules only: the weights know nothing of them. A reminder on some
other day, or of what is on no list, is a matter to be recorded.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START as ORDER

START = f"{ORDER}(?:(?:hjälp|help) (?:mig|oss|me|us) (?:att |to |med att )?|(?:vill du )?vara snäll och )?"

_REMIND = (
    "(?:påminn|påminna|påminner|påmin|påmina|pinga|puffa på|peta på|stöta på|stöt på|jaga|remind|nudge|chase|ping)"
)
_REMINDER = "(?:en |ett |ny |a |ut |iväg |another )*(?:påminnelse|påminnelser|påminelse|reminder|reminders)"
_SEND = "(?:skicka|skickar|sänd|sända|ge|send|give)(?: (?:ut|iväg|nu|gärna|out|now))*"
_ANY = "(?:REFA|REFN|REFB)"
_ITEM = f"(?:(?:the |ärende |ärendet |punkt )?{_ANY})"
_ONE = "(?:PERS|ORG|den ansvarige|den ansvariga|den som är ansvarig|den som har (?:det|den)|de ansvariga|dem som har (?:det|den)|ansvarig|ansvariga|alla ansvariga|alla|everyone|whoever has it|the owner)"
_ABOUT = "(?:om|på|angående|ang|gällande|för|av|about|of|on|for|regarding)"
_NOW = "(?: (?:[.!?,]|tack|please|nu|direkt|genast|omgående|omgående tack|med en gång|på en gång|redan|snarast|nu direkt|idag|i dag|today|now|right now|at once|igen|again|också|då|är du snäll|DATE|{ADV}))*"
_END = f"{_NOW} $"
_LATE = "(?:försenad|försenade|försenat|sen|sena|förfallen|förfallna|förfallet|förfallit|efter|late|overdue|behind|due)"
_NOT_REPORTED = "(?:som |who |that )?(?:inte|ännu inte|ej|har inte|inte har|ännu inte har|have not|haven't|has not) (?:ännu |än |har )?(?:rapporterat|rapporterats|avrapporterat|blivit klara|är klara|återkommit|hört av sig|svarat|reported)(?: (?:än|ännu|in|tillbaka|yet|back))*"
_WORKS = "(?:uppdrag|uppdragen|åtgärder|åtgärderna|ärenden|ärendena|uppgifter|uppgifterna|saker|grejer|actions|items|tasks|matters)"
_WHOSE = (
    "(?:sina|hennes|hans|deras|dess|sitt|his|her|their|de|dem|det|alla|allt|som|är|all|the|that|are|is|våra|mina|our)"
)
_WHAT_IS_LATE = f"(?:(?:{_WHOSE} )*(?:{_LATE}|rött|röda)(?: {_WORKS})?|(?:{_WHOSE} )+{_WORKS})"
_EVERYBODY = "(?:alla|samtliga|de|dem|dom|everyone|everybody|all|those|them|folk|personer|ledamöter|medlemmar|kommuner|kommunerna|ansvariga|som)"
_THE_LATE = (
    f"(?:(?:{_EVERYBODY} )+(?:(?:som|who|that|är|are|is|ligger|med|har|have|with|de|dem|fortfarande|still|något|någonting|anything|running) )*{_WHAT_IS_LATE}(?: (?:med|on) (?:något|någonting|sina|sitt|their)(?: {_WORKS})?)?"
    f"|(?:de |dem |the )?(?:försenade|sena|late ones)"
    f"|(?:{_EVERYBODY} )+{_NOT_REPORTED})"
)
_THE_SILENT = f"(?:{_EVERYBODY} )+(?:{_NOT_REPORTED}|(?:som |who )?(?:inte|ännu inte|ej|not|are not|har inte) (?:ännu |än )?(?:är |har )?(?:klara|färdiga|svarat|gjort|bockat av|lämnat in|done|answered)) (?:på|med|i|till|om|on|with|to|of)"
"""Those who are left of a matter: who has done their part is not reminded."""

# fmt: off
_BEFORE = "(?:inför|före|innan|till|för|before|for|ahead of)"
_MEETING = f"(?:{_BEFORE} )?(?:MEET|MONTH|DATEM|DATEX|DATE|mötet|möte|det kommande mötet|kommande möte|the meeting|the next meeting|the coming meeting|our meeting|our next meeting)(?: (?:den |on )?(?:DATE|DATEX|DATEM))?"
_PAGE = "(?:mötesunderlag|mötesunderlaget|mötesförberedelse|mötesförberedelsen|mötesförberedelser|mötesförberedelserna|ordförandeunderlag|ordförandeunderlaget|förberedelseunderlag|förberedelseunderlaget|meeting brief|chair's brief|briefing)"
_SHEET = f"(?:{_PAGE}|(?:ett |en |the |a |mitt |vårt )*(?:underlag|underlaget|mötesunderlag|förberedelse|förberedelser|förberedelserna|genomgång|checklista|checklistan|brief|briefing|preparation|preparations|checklist) {_MEETING})"
_GET = "(?:visa|dra ihop|sätt ihop|sätta ihop|sammanställ|sammanställa|ordna|fixa|ge|skicka|ta fram|hämta|få|få fram|skriv ut|ladda ner|ladda ned|öppna|gör|skapa|behöver|vill ha|show|give|send|get|make|open|download|need)(?: (?:mig|oss|me|us))?"

HEADS = (
    ("remind_now", f"^{START}{_REMIND}(?: {_ABOUT})? {_ITEM}{_END}"),
    ("remind_now", f"^{START}{_REMIND} {_ONE}{_NOW} {_ABOUT} {_ITEM}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}{_NOW} {_ABOUT} {_ITEM}(?: (?:till|to) {_ONE})?{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}{_NOW} (?:till|to|åt) {_ONE} {_ABOUT} {_ITEM}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_ONE} {_REMINDER}{_NOW} {_ABOUT} {_ITEM}{_END}"),
    ("remind_now", f"^{_REMINDER} {_ABOUT} {_ITEM}(?: (?:till|to) {_ONE})?{_END}"),
    ("remind_now", f"^{START}{_REMIND} {_THE_LATE}{_END}"),
    ("remind_now", f"^{START}{_REMIND} {_THE_SILENT} {_ITEM}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}{_NOW} (?:till|to|åt) {_THE_SILENT} {_ITEM}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}{_NOW} (?:till|to|åt) {_THE_LATE}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_THE_LATE} {_REMINDER}{_END}"),
    ("remind_now", f"^{START}{_REMIND}(?: {_ONE})? {_ABOUT} {_WHAT_IS_LATE}{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}{_NOW}(?: (?:till|to|åt) {_ONE})? {_ABOUT} {_WHAT_IS_LATE}{_END}"),
    ("remind_now", f"^{START}{_REMIND} {_ONE} (?:nu|direkt|genast|omgående|med en gång|now|right now|at once)(?: om (?:det|den|detta))?{_END}"),
    ("remind_now", f"^{START}{_REMIND} {_ONE}(?: om (?:det|den|detta))?{_END}"),
    ("remind_now", f"^{START}{_SEND} {_REMINDER}(?: nu| now)? (?:till|to|åt) {_ONE}{_END}"),
    ("remind_now", f"^{START}{_REMIND} (?:PERS|ORG) {_ABOUT} [^.,?!:]+ $"),
    ("prepare_meeting", f"^{START}(?:förbered|förbereda|förbereder|förbreda|förberd|prepare|prep)(?: (?:mig|oss|me|us))?(?: inför| för| till| for)? {_MEETING}(?: [.!?]| tack| please| nu)* $"),
    ("prepare_meeting", f"^{START}(?:{_GET} )?(?:vårt |mitt |the |a |ett |en )*{_SHEET}(?: {_MEETING})?(?: (?:som|in|as|i) (?:a )?(?:word|docx|dokument|fil|document))?(?: [.!?]| tack| please| nu)* $"),
    ("prepare_meeting", f"^(?:vad|what) (?:behöver|bör|måste|do|should|must) (?:jag|vi|man|i|we) (?:veta|tänka på|ha koll på|förbereda|kunna|need to know|know|prepare|think of) {_MEETING}(?: [.!?])* $"),
)
"""(intent, pattern)"""

AGAINST = (
    (("remind_now",), "(?:PAST|inte påminn|påminn inte|not remind|mig|me|(?:stäng|slå|stoppa|sluta)(?: av)?)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
