"""What unmistakably records a matter with somebody outside, asks who is left, or says where a matter comes from or goes.

Each pattern begins where a sentence begins. They are decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.bodies import BODY
from dialogs.understanding.evidence.preparing import START
from dialogs.understanding.frames import ON_THE_LIST
from dialogs.understanding.waiting import AWAITED, COMES_BACK, WATCHES

_ITEM = "(?:(?:the |ärende |ärendet |uppdraget )?(?:REFA|REFN|REFB))"
_IT = "(?:den|det|frågan|ärendet|uppdraget|denna|detta|it|this)"
_ONE = f"(?:{_ITEM}|{_IT})"
_WATCHER = f"(?:(?:PERS|jag) {WATCHES}|bevakas av (?:PERS|mig))"
_DAY = "(?:DATE|DATEM|DATEX|MEET|MONTH)"
_GROUPS = "(?:kommuner|kommunerna|organisationer|organisationerna|medlemmar|ledamöter|län|av oss|municipalities|organisations|members)"
_DONE = "(?:klar|klara|färdig|färdiga|redo|done|finished|ready)"
_HAVE = "(?:svarat|rapporterat|lämnat in|lämnat|skickat in|skickat|gjort|gjort klart|bockat av|prickat av|rapporterat in|återkopplat|answered|reported|replied)"
_ABOUT = "(?:på|med|för|i|om|av|till|with|on|to|for)"
_ITS = f"(?:{_ITEM}|(?:uppdraget|uppgiften|enkäten|frågan)(?: om [^?.!,]+)?|den|det|it)"
_END = "(?: [.!?]| tack| please| nu| då| också| än| ännu| yet| {ADV})* $"
_RENAME = f"{START}(?:(?:byt|byta|byter|ändra|ändrar|change)(?: (?:namn|namnet|rubrik|rubriken|titel|titeln|heading|title|name|the (?:heading|title|name)))+ (?:på|för|av|till|of|on)|döp om|döpa om|rename) (?:the )?(?:REFA|ärende REFN|det|uppdraget|it)"
_WHO = f"(?:vilka|vilken|vem|vem är det|vilka är det|which|who|hur många|how many|visa vilka|lista vilka|och vilka)(?: {_GROUPS})?(?: (?:som|that|är det|då))*"

# fmt: off
HEADS = (
    ("ticks_left", f"^{START}{_WHO} (?:har|have|has)(?: (?:inte|ej|ännu|än|fortfarande|redan|not|yet|still))* {_HAVE}(?: (?:än|ännu|yet))? {_ABOUT} {_ITS}{_END}"),
    ("ticks_left", f"^{START}{_WHO} (?:är|are|is)(?: (?:inte|ej|ännu|än|fortfarande|redan|not|yet|still))* {_DONE}(?: (?:än|ännu|yet))? {_ABOUT} {_ITS}{_END}"),
    ("ticks_left", f"^{START}{_WHO} (?:inte|ej|not|haven't)(?: (?:har|är|ännu|have|are))* (?:{_HAVE}|{_DONE}) {_ABOUT} {_ITS}{_END}"),
    ("ticks_left", f"^{START}{_WHO} (?:saknas|fattas|återstår|är kvar|saknar vi|har vi inte hört av|väntar vi på|är vi i väntan på|is left|are left|is missing|are missing)(?: (?:svar|fortfarande|än|ännu|från|att svara|still))* {_ABOUT} {_ITEM}{_END}"),
    ("ticks_left", f"^{START}(?:vilka|vilka kommuner) (?:saknas|är kvar|återstår)(?: [?])? $"),
    ("ticks_left", f"^{START}{_WHO} (?:har|have|has)(?: (?:inte|ej|ännu|än|fortfarande|not|yet|still))+ (?:svarat|återkopplat|lämnat svar|lämnat in svar|lämnat in|answered|replied)(?: (?:än|ännu|yet))?(?: (?:om|kring|angående|about) [^?.!,]+)?{_END}"),
    ("ticks_left", f"^{START}(?:är|are) (?:alla|alla kommuner|samtliga|everyone|everybody)(?: (?:nu|redan|now))* {_DONE} (?:med|with) (?:{_ITEM}|[^?.!,]+){_END}"),
    ("ticks_left", f"^{START}(?:har|have) (?:alla|alla kommuner|samtliga|everyone|everybody)(?: (?:nu|redan|now))* (?:svarat|återkopplat|lämnat svar|lämnat in|answered|replied)(?: (?:på|om|till|to|about) (?:{_ITEM}|[^?.!,]+))?{_END}"),
    ("ticks_left", f"^{START}{_WHO} (?:väntar vi på) {_ABOUT} {_ITEM}{_END}"),
    ("ticks_left", f"^{START}(?:vem|vilka) (?:släpar|ligger) efter {_ABOUT} {_ITEM}{_END}"),
    ("complete_action", f"^{START}(?:ORG|PERS)(?: (?:är|blev|har|nu|also|is|också|är nu|meddelar att de är|are))* {_DONE} {_ABOUT} {_ITEM}{_END}"),
    ("complete_action", f"^{START}(?:ORG|PERS) (?:har|have|has)(?: (?:nu|också|already))* {_HAVE} {_ABOUT} {_ITEM}{_END}"),
    ("complete_action", f"^{START}(?:klar|klart|klara|färdig|färdigt|bocka av|pricka av|bocka|done|tick off|tick)(?: (?:med|with))? {_ITEM} (?:för|for|åt) (?:ORG|PERS){_END}"),
    ("complete_action", f"^{START}(?:bocka|pricka|tick)(?: (?:av|off))? (?:ORG|PERS)(?: (?:av|off))? (?:på|för|i|from|on) {_ITEM}{_END}"),
    ("complete_action", f"^{START}(?:bocka|pricka|tick) (?:av|off) {_ITEM}{_END}"),
    ("complete_action", f"^(?:(?:men|jo|nej|ja|but|,) )*(?:(?:jag|vi|i|we) (?:har|have)(?: (?:ju|redan|faktiskt|nu|already))+ (?:gjort|fixat|ordnat|skickat|skickat in|rapporterat|löst|lämnat in|done|sent|reported) (?:det|den|detta|it|that)|(?:det|den|that|it) (?:är|is)(?: (?:ju|redan|faktiskt|already))+ (?:gjort|gjord|klart|klar|fixat|ordnat|löst|rapporterat|done|finished))(?: (?:det|den))?{_END}"),
    ("change_due_date", f"^{START}(?:byt|byta|ändra|ändrar|flytta|change)(?: (?:på|om|the))? (?:dag|dagen|datum|datumet|rapportdag|rapportdagen|rapportdatum|rapportdatumet|date|report date) (?:för|på|till|av|on|of|for) {_ITEM}{_END}"),
    ("add_action", f"^{START}(?:(?:lägg in|lägg till|lägg upp|skriv upp|skriv in|notera|uppdrag|ärende|action)(?: :)? )?(?:att )?(?:PERS |jag )?(?:invänta|avvakta|vänta in|vänta på|bevaka|await|wait for)(?: (?:ett|en|det|an|a))? {AWAITED} (?:från|av|hos|from|by) "),
    ("add_action", f"^<3> (?:inväntar|väntar på|väntar in|avvaktar|bevakar|waiting for|are waiting for)(?: (?:ett|en|det|an|a))? {AWAITED} (?:från|av|hos|from|by) [^.?!]+ {_WATCHER}"),
    ("add_action", f"^(?:PERS|jag) (?:inväntar|bevakar|väntar på|väntar in)(?: (?:ett|en|det))? {AWAITED} (?:från|av|hos) [^.?!]+ {_DAY}"),
    ("add_action", f"^(?:PERS|jag) (?:inväntar|bevakar|väntar på|väntar in)(?: (?:ett|en|det))? {AWAITED} (?:från|av|hos) [^.?!]+ (?:om|kring|angående|gällande|rörande) "),
    ("add_action", f"^{START}(?:lägg|lägga|sätt|sätta|skriv|skriva|för|föra|ta|add|put)(?: (?:till|in|upp|med))* (?!(?:till|in|upp|med|REFA|REFN|REFB|REFT|REFP) )[^?!:]+ {ON_THE_LIST}(?:(?: (?:till|senast))* {_DAY}| , [^?!]+)?{_END}"),
    ("add_action", f"^<7> {COMES_BACK} [^?!]+ {_WATCHER}"),
    ("add_action", f"^{START}(?:(?:en|ett|ny|nytt|inkommen|inkommet|new|a) )*(?:fråga|förfrågan|uppdrag|ärende|question|request)? ?(?:från|from) {BODY} (?:[:–]|-)(?= )"),
    ("reassign_action", f"^{START}(?:ge|lägg|lämna|lämna över|flytta över|tilldela|give|assign) {_ITEM} (?:till|på|åt|över till|to) (?:alla|samtliga|alla kommuner|samtliga kommuner|everyone|everybody){_END}"),
    ("reassign_action", f"^{START}(?:ge|lägg|lämna|lämna över|tilldela|give|assign) {_ITEM} (?:till|på|åt|över till|to) (?!DATE|DATEM|DATEX|MEET|MONTH|handlingarna|nästa|mötet|agendan|dagordningen|listan|{{AGENDA}})[^?!]+{_END}"),
    ("reassign_action", f"^{_ITEM} (?:bereds|förbereds|görs|tas) (?:nu )?av [^?!]+{_END}"),
    ("amend_action", f"^{START}(?:svar|svaret|återkoppling|återkopplingen|answer|the answer)(?: (?:till [^ ]+))? (?:på|om|i|to|on|för) {_ONE} (?:ska|skall|bör|måste|behöver|behövs|vill|väntas|is|should|must|senast|due)(?: [^ .?!]+){{0,6}} {_DAY}{_END}"),
    ("amend_action", f"^{_ITEM} <6> (?:svar|svaret|answer)(?: (?:ska|skall|bör|måste|is|due|vara|tillbaka|åter|inne|senast|till|den))+ {_DAY}{_END}"),
    ("amend_action", f"^{START}(?:initiativtagare|initierare|initiator) (?:till|på|för|av|of|to) {_ONE} (?:är|blir|is|:) (?:PERS|ORG){_END}"),
    ("amend_action", f"^{_ONE} (?:är |var |blev |kommer |is |was )?(?:initierad|initierat|väckt|lyft|initierades|väcktes|lyftes|raised|initiated|på uppdrag|på initiativ)(?: (?:av|från|by))+ (?:PERS|ORG){_END}"),
    ("amend_action", f"^{_ITEM} (?:kommer|kom|comes)(?: (?:in|ursprungligen))? (?:från|from) (?:PERS|ORG){_END}"),
    ("amend_action", f"^(?:PERS|ORG)(?: (?:har|had|has))? (?:väckte|väckt|initierade|initierat|raised|initiated|lyfte) {_ONE}{_END}"),
    ("amend_action", f"^(?:det var )?(?:PERS|ORG) (?:som )?(?:väckte|initierade|tog upp|lyfte) {_ITEM}{_END}"),
    ("amend_action", f"^{_RENAME} (?:till|to|:) "),
    ("amend_action", f"^(?:på|on) (?:uppdrag|initiativ|begäran|behalf) (?:av|från|of) (?:PERS|ORG){_END}"),
    ("amend_action", f"^{START}(?:initierad|initierat|väckt|raised) (?:av|by) (?:PERS|ORG){_END}"),
)
"""(intent, pattern)"""

AGAINST = (
    (("complete_action",), "(?:inte|ej|not|ännu|punkt|nästan|almost|snart|när|om|REFP)(?= )"),
    (("ticks_left",), "(?:REFP|minnesanteckningarna|anteckningarna|protokollet|kallelsen|MEET|mötet)(?= )"),
    (("reassign_action",), "(?:REFP|mer tid|längre tid|handlingarna|en vecka|tid|DUR|inte|ej|dagordningen|agendan)(?= )"),
    (("amend_action",), f"^(?!{_RENAME} )(?:[^ ]+ )*?(?:REFP|inte|ej|not)(?= )"),
    (("add_action",), "(?:inte|ej|not)(?= )"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on

ROUTED = (
    f"^{_ITEM} (?:från|till|from|to) {BODY}{_END}",
    f"^{START}{_ONE} (?:ska|skall|bör|måste|går|lyfts|skickas|sänds|tas|förs|kommer|kom|är|goes|should go|comes|is)(?: (?:gå|lyftas|skickas|tas|föras|lyfta|vidare|upp|in|ursprungligen))* (?:till|från|i|av|to|from) {BODY}(?= )",
    f"^{START}(?:skicka|sänd|lyft|lyfta|för|ta|send|raise|take)(?: (?:upp|vidare|in))? {_ONE}(?: (?:upp|vidare|in))? (?:till|i|to) {BODY}(?= )",
    f"^(?:från|till|from|to) {BODY}{_END}",
    f"^(?:frågan|ärendet|uppdraget|uppgiften) (?:om|kring|angående|gällande) [^,?!:]+ (?:ska|skall|bör|måste|går|lyfts|skickas|tas|förs|kommer|kom|är)(?: (?:gå|lyftas|skickas|tas|föras|vidare|upp|in))* (?:till|från|i|av) {BODY}(?= )",
)
"""A matter that there is comes from or goes to a body; when none is meant, a new one does."""
