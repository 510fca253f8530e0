"""What is said when the action list is gone through: begun and ended anywhere, the rest only while it goes on.

`HEADS` can mean nothing else wherever they are said. `SAID` is the whole of what is said, but for a comment after it,
and counts only while a walk-through is going on: "klar" by itself is the matter that is before the meeting. Rules
alone decide: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_LIST = "(?:{LOG}|(?:hela )?listan|(?:hela )?aktivitetslistan|logglistan|loggen|uppdragslistan|åtgärdslistan|the (?:whole )?(?:action |activity )?(?:list|items)|action list)"
_WALK = "(?:genomgången|listgenomgången|gnomgången|genomgångn|the walk-through|walk-through|the walkthrough|walkthrough|the run-through)"
_OF = f"(?: (?:av|på|of) {_LIST})?"
_END = "(?: [.!]| tack| please| nu| då| now| {ADV})* $"
_IT = "(?:(?:den|det|denna|detta|den här|det här|den där|ärendet|uppdraget|åtgärden|frågan|punkten|it|this|that|this one|that one|the item|the action|the task|REFA|REFN|REFB|REFT))"
_OK = "(?:(?:tack(?: PERS)?|fint|perfekt|super|utmärkt|jättebra|ok|okej|okay|ja|jo|japp|yes|då|nu|så|och|bra|toppen|alltså|well|så där|sådär|,|!) )*"
_LAST = "(?: (?:nu|då|tack|please|så|också|då så|now|then|igen|again|bara|[.!]))* $"
_QUERY = "(?: (?:nu|då|tack|please|så|igen|[.!?]))* $"
_DAY = "(?:DATE|DATEX|DATEM|MEET|MONTH)"
_WHO = "(?:PERS|ORG|ORGG [a-zåäö]+|jag|alla|allihop|samtliga|everyone|everybody)"
_WAIT = "(?:(?:vänta|vänta lite|vänta nu|stopp|stopp lite|stanna|stanna upp|hold on|wait|wait a moment)(?: [,.!]| nu| lite)* )?"
_WORDS = "(?: (?:den|det|med|upp|fram|på|till|t|igen|vi|tar|tas|ta|ska|skall|får|kan|bli|blir|ärendet|uppdraget|frågan|senast|datum|datumet|rapporteras|rapportera|avrapporteras|återrapporteras|återkommer|återkom|återkomma|nytt|ny|tid|rapportdatum|deadline|:|it|this|that|to|until|till|at|the|i|on|REFA|REFN|REFB|REFT)){0,7}"
COUNTED = "(?P<n>en|ett|två|tre|fyra|fem|sex|one|two|three|four|a|[0-9]+) (?P<u>vecka|veckor|v|week|weeks|dag|dagar|days|månad|månader|month|months)"
"""So much later than its own day."""

# fmt: off
HEADS = (
    ("start_walk_through", f"^{START}(?:gå|går|gå|kör|köra|go|walk|run)(?: (?:vi|nu|då|you|us|us all))* (?:igenom|genom|through|over) {_LIST}{_END}"),
    ("start_walk_through", f"^{START}(?:starta|startar|stara|börja|börjar|påbörja|inled|inleder|öppna|dra igång|drar igång|kör igång|kör|köra|gör|göra|ta|tar|begin|start)(?: (?:vi|med|nu|en|the|a))* (?:{_WALK}|genomgång|listgenomgång){_OF}{_END}"),
    ("start_walk_through", f"^{START}(?:genomgång|genomgången|listgenomgång|walk-through|walkthrough) (?:av|på|of) {_LIST}{_END}"),
    ("start_walk_through", f"^(?:nu |då |så )*(?:är det )?(?:dags|time) (?:för|att|for|to) (?:gå igenom {_LIST}|(?:genomgång|genomgången){_OF}|(?:the )?walk-through|go through {_LIST}){_END}"),
    ("start_walk_through", f"^{START}(?:gå|går|hoppa) över till {_LIST}{_END}"),
    ("start_walk_through", f"^{START}(?:återuppta|återupptar|ta upp|tar upp|take up){_OF} {_WALK}(?: igen| again)?{_END}"),
    ("walk_resume", f"^{START}(?:fortsätt|fortsätta|fortsätter|continue|resume)(?: (?:vi|nu|med|with|on))* {_WALK}{_END}"),
    ("walk_pause", f"^{START}(?:pausa|pausar|pause)(?: (?:vi|nu))* {_WALK}{_END}"),
    ("walk_pause", f"^{START}(?:ta|tar|take)(?: (?:vi|en|a))* (?:paus|break) (?:i|med|från|from) {_WALK}{_END}"),
    ("walk_end", f"^{START}(?:avsluta|avslutar|avsulta|avslutas|stäng|stänger|stoppa|stoppar|avbryt|avbryter|bryt|bryter|sluta|slutar|end|finish|stop|close)(?: (?:vi|nu|med|här))* {_WALK}{_OF}{_END}"),
    ("walk_end", f"^{_WALK} (?:är|is|kan|ska|can)(?: nu| därmed)? (?:klar|avslutad|slut|färdig|över|avslutas|stängas|done|over|finished|be ended){_END}"),
    ("walk_end", f"^(?:nu |då |så |ok |tack )*(?:vi är |we are )?(?:klar|klara|klart|färdig|färdiga|done|finished)(?: nu)? (?:med|with) (?:{_WALK}|(?:hela )?(?:listan|aktivitetslistan|the list)){_END}"),
    ("walk_end", f"^(?:slut|stopp) (?:på|med) {_WALK}{_END}"),
    ("walk_where", f"^(?:var|vart|hur långt|where|how far)(?: (?:är|har|i|are|have))*(?: (?:vi|we))(?: (?:är|kommit|nu|in))* (?:i |med |på |in |with )?{_WALK}(?: [?])*{_END}"),
)
"""(intent, pattern)"""

AGAINST = (
    (("start_walk_through",), "(?:MEET|DATE|DATEM|DATEX|MONTH|inte|ej|not|inför|före|innan)"),
    (("walk_end", "walk_pause", "walk_resume"), "(?:inte|ej|not)"),
)
"""(intents, pattern with which they are not meant)"""

SAID = (
    ("walk_report", f"^{_OK}(?:{_IT} )?(?:(?:är|is|blev|blir|har|kan|ska|vi är|that is) )*(?:(?:nu|helt|också|redan|already|all) )*(?:klar|klart|klara|rapporterad|rapporterat|rapporteras|raporterad|rapporterd|klarrapporterad|klarmarkerad|klarmarkeras|klarmarkera|färdig|färdigt|avklarad|avklarat|slutförd|slutfört|genomförd|genomfört|gjord|gjort|fixat|fixad|done|reported|finished|completed|complete)(?: (?:med|som|{_IT}|with|as|klar|klart|done|från (?:vår|min) sida|för (?:min|vår) del|from our side|for my part))*{_LAST}"),
    ("walk_report", f"^{_OK}(?:rapportera|report|markera|mark)(?: {_IT})?(?: (?:som|as) (?:klar|klart|rapporterad|rapporterat|done|reported))?{_LAST}"),
    ("walk_close", f"^{_OK}(?:{_IT} )?(?:(?:är|är nu|kan|ska|får|blir|can be|is|vi|då|kan vi|we) )*(?:avsluta|avsluts|avslutad|avslutat|avslutas|avslutar|avslutar vi|avsulta|stäng|stänga|stänger|stängs|stängas|stängd|stängt|close|closed|bocka av|bockas av|lägg till handlingarna|läggs till handlingarna|lägga till handlingarna|lägger vi till handlingarna|till handlingarna)(?: (?:{_IT}|vi|ärende|uppdrag|till handlingarna))*{_LAST}"),
    ("walk_close", f"^{_OK}(?:lägg|lägger|lägga|läggs|vi lägger) {_IT}(?: vi)? till handlingarna{_LAST}"),
    ("walk_move", f"^{_OK}(?:{_IT} )?(?:(?:flytta|flyttas|flyttar|flyta|flytt|skjut|skjuts|skjuter|skjut upp|senarelägg|senareläggs|uppskjuts|framflyttas|bordlägg|bordläggs|förläng|förlängs|lägg|ta|tar|tas|move|moved|push|postpone|postponed|rapporteras|återkommer|vi tar|vi skjuter|vi flyttar|ny tid|nytt datum|nytt rapportdatum|till|to|until)){_WORDS} {_DAY}{_LAST}"),
    ("walk_move", f"^{_OK}(?:(?:flytta|flyttas|flyttar|skjut|skjuts|skjuter|förläng|senarelägg|vänta|move|push|postpone|extend|{_IT}){_WORDS} )?{COUNTED}(?: (?:till|fram|framåt|senare|extra|more|later|på sig|på den))*{_LAST}"),
    ("walk_move", f"^{_OK}{_IT}{_WORDS} {_DAY}{_LAST}"),
    ("walk_move", f"^{_OK}(?:ny tid |nytt datum |nytt rapportdatum |: )*{_DAY}{_LAST}"),
    ("walk_move", f"^{_OK}(?:flytta|flyttas|skjut upp|skjuts upp|skjut på|vi skjuter på|vi flyttar|vi skjuter upp|senarelägg|ny tid|nytt datum|move|postpone)(?: {_IT})?(?: (?:fram|upp))?{_LAST}"),
    ("walk_hand_over", f"^{_OK}{_WHO} (?:tar|tar över|får|får ta|ska ta|kan ta|gör|fixar|bereder|takes|does|will take)(?: (?:{_IT}|över|till|på|senast|by|to|until|at))* {_DAY}{_LAST}"),
    ("walk_hand_over", f"^{_OK}{_WHO} (?:tar|tar över|övertar|ansvarar|gör|fixar|bereder|sköter|håller i|får|får ta|ska ta|kan ta|tar hand om|tar med sig|takes|takes over|does|will take|will do|has|kan|ska)(?: (?:{_IT}|över|ansvar|ansvaret|för|på sig|i stället|istället|instead|over|on|med))*{_LAST}"),
    ("walk_hand_over", f"^{_OK}(?:ge|ger|lämna|lämnas|lämnar|lägg|lägger|läggs|skicka|överlämna|överlämnas|överlåt|flytta|flyttas|byt|give|hand|assign|pass)(?: (?:{_IT}|vi|över|over|ansvarig))* (?:till|på|åt|över till|to) {_WHO}{_LAST}"),
    ("walk_hand_over", f"^{_OK}(?:låt|let) {_WHO} (?:ta|ta över|göra|sköta|hålla i|take|do)(?: {_IT}| över)?{_LAST}"),
    ("walk_hand_over", f"^{_OK}(?:{_IT} )?(?:går|goes|läggs|tas över|tas)(?: vidare)? (?:till|på|över till|av|to|by) {_WHO}{_LAST}"),
    ("walk_hand_over", f"^{_OK}(?:ny |nya |new )?(?:ansvarig|ansvariga|ägare|beredare|owner|ansvar)(?: (?:är|blir|is|:))? {_WHO}{_LAST}"),
    ("walk_leave", f"^{_OK}(?:{_IT} )?(?:(?:får|ska|kan|är|låt|vi låter|låter|den|det|is|can|should|still) )*(?:kvarstår|kvartstår|blir kvar|inte klar|inte klart|inte klara|inte färdig|inte färdigt|not done|not finished|kvarstå|kvar|ligger kvar|ligga kvar|står kvar|stå kvar|ligga|vara kvar|oförändrad|oförändrat|inget nytt|ingen förändring|inget nytt att rapportera|inget att rapportera|samma läge|samma status|oförändrat läge|samma som sist|läget är oförändrat|läget oförändrat|(?:vi |jag )?har inget nytt|ingenting nytt|inga nyheter|pågår|pågår fortfarande|behåll|behålls|unchanged|no change|nothing new|stays|remains|ongoing)(?: (?:{_IT}|på listan|som (?:den|det) är|as it is|än|ännu|ändå|yet|som sist|som förra gången|sedan sist|sen sist|sedan förra mötet|att säga|att berätta|att rapportera|här|PAST|än så länge|hos oss|från oss|från vår sida|since last time|to report))*{_LAST}"),
    ("walk_leave", f"^{_OK}(?:låt|låter|lämna|lämnar|leave|keep|behåll)(?: vi)? {_IT}(?: (?:vara|ligga|ligga kvar|stå kvar|stå|kvar|som (?:den|det) är|as it is|on the list))*{_LAST}"),
    ("walk_drop", f"^{_OK}(?:{_IT} )?(?:(?:kan|ska|får|can be|is) )*(?:utgår|utgå|stryk|stryks|strykas|stryker vi|vi stryker|drop|dropped)(?: (?:{_IT}|från listan|from the list))*{_LAST}"),
    ("walk_drop", f"^{_OK}(?:ta bort|tar bort|vi tar bort|tar vi bort|{_IT} kan (?:vi ta )?bort|{_IT} kan tas bort|lägg ner|vi lägger ner|remove|delete)(?: {_IT})?(?: (?:från listan|from the list))?{_LAST}"),
    ("walk_drop", f"^{_OK}(?:{_IT} )?(?:(?:är|is) )?(?:inte|ej|no|not) (?:längre )?(?:aktuell|aktuellt|longer relevant|relevant)(?: längre| any more)?{_LAST}"),
    ("walk_next", f"^{_OK}(?:vi |we |let us |kan vi |can we |ska vi )?(?:tar vi |tar |ta |gå till |går till |gå på |hoppa till |hoppa på |take |go to )?(?:the )?(?:nästa|nätsa|näsra|next)(?: (?:ärende|uppdrag|åtgärd|punkt|fråga|sak|one|item|action|please))?{_QUERY}"),
    ("walk_next", f"^{_OK}(?:{_IT} )?(?:(?:kan|får|vi|can we) )*(?:hoppa över|hoppar över|hoppar vi över|hoppa|hoppar|skippa|skippar|skippar vi|skip|pass|passa|passar)(?: vi)?(?: {_IT})?(?: över)?{_LAST}"),
    ("walk_drop", f"^{_OK}(?:{_IT} (?:är|känns) inaktuell(?:t)?|inaktuellt|inaktuell|(?:{_IT} )?behövs inte(?: längre)?|vi behöver inte {_IT}(?: längre)?){_LAST}"),
    ("walk_end", f"^{_OK}(?:(?:vi |då |nu )*(?:bryter|slutar|stannar|avslutar)(?: vi)? här|vi hinner inte (?:mer|längre|fler)|(?:let us |we )?stop here|(?:vi |då )*(?:får |kan )?(?:ta|tar)(?: vi)? resten (?:MEET|nästa gång)|resten (?:tar vi|får vi ta|tas) (?:MEET|nästa gång)){_LAST}"),
    ("walk_next", f"^{_OK}(?:(?:kan|ska|får) vi (?:gå|köra) vidare(?: [?])?|vidare|gå vidare|vi går vidare|kör vidare|vi kör vidare|då går vi vidare|går vi vidare|go on|move on|moving on|let us move on){_LAST}"),
    ("walk_back", f"^{_OK}(?:kan vi |får vi |can we |let us )?(?:(?:vi )?(?:gå|går|hoppa|hoppar|backa|backar|go|step)(?: vi)?(?: (?:tillbaka|bakåt|back|ett steg|ett snäpp|ett|en|one|a step|one step|till (?:den |det )?(?:förra|föregående)(?: (?:ärendet|ärende|uppdraget|uppdrag|frågan|punkten))?|to the previous(?: one| item)?))+|backa|tillbaka|tilbaka|bakåt|(?:den |det |ta |vi tar |tar vi )*(?:föregående|förra)(?: (?:ärende|ärendet|uppdrag|uppdraget|fråga|frågan|punkt|punkten))?|ett steg (?:tillbaka|bakåt)|back|previous|the previous one|previous one){_QUERY}"),
    ("walk_pause", f"^{_OK}{_WAIT}(?:(?:(?:vi|we|nu|då|behöver|need|skulle vi kunna|kan vi|får vi|can we|let us|ska vi) )*(?:pausa|pausar|pause)(?: (?:vi|lite|en stund|litegrann))*|(?:(?:vi|we|nu|då|kan vi|får vi|ska vi|behöver|need|can we|let us) )*(?:(?:tar|ta|take) )?(?:vi )?(?:(?:en|ett|a|lite) )?(?:(?:kort|kört|liten|snabb|short|quick) )?(?:paus|rast|fikapaus|fikarast|fika|kaffepaus|kaffe|lunch|lunchpaus|bensträckare|break|pause|coffee break)(?: (?:en stund|lite|nu))*)(?: (?:i|på|for|en)? ?(?:DUR|(?:fem|tio|femton|tjugo|five|ten|fifteen) (?:minuter|minutes|min)))?(?: [?])*{_LAST}"),
    ("walk_pause", f"^{_OK}(?:(?:vi|we|ta|tar|take) )*(?:DUR|(?:fem|tio|femton|tjugo|five|ten) minuters?) (?:paus|rast|break){_LAST}"),
    ("walk_where", f"^{_OK}(?:var|vart|where)(?: (?:är|var|i listan|are|in the list))*(?: (?:vi|we))(?: (?:nu|någonstans|nånstans|i listan|now|at))*(?: [?])*{_LAST}"),
    ("walk_where", f"^{_OK}(?:vilket|vilken|which|what)(?: (?:ärende|uppdrag|punkt|item|action))? (?:är vi på|är det vi är på|gäller det|är det nu|var det|are we on|are we at)(?: (?:nu|now))?(?: [?])*{_LAST}"),
    ("walk_where", f"^{_OK}(?:vem (?:har|bereder|ansvarar för|tar|tog|håller i)|vems är|who has|whose is) {_IT}(?: (?:nu|i dag|idag|[?]))* $"),
    ("walk_where", f"^{_OK}(?:visa|show)(?: (?:kortet|ärendet|uppdraget|genomgången|var vi är|the card|where we are))(?: igen| again)?{_LAST}"),
    ("walk_to", f"^{_OK}(?:vi |we |kan vi |let us )?(?:gå till|går till|hoppa till|hoppar till|ta upp|tar upp|ta|tar|byt till|go to|jump to|take)(?: (?:ärende|the))? (?:REFA|REFN|REFB|REFT){_LAST}"),
    ("walk_to", f"^{_OK}(?:REFA|REFN|REFT){_LAST}"),
    ("walk_resume", f"^{_OK}(?:vi kör|då kör vi|(?:nu |då )?kör vi (?:vidare|igång|på)|vi kör (?:vidare|igång|på|igen)|(?:då |nu )?(?:är|var) (?:vi|alla) (?:tillbaka|igång|på plats|samlade)|(?:vi|alla) är (?:tillbaka|igång|på plats|samlade)|vidare|gå vidare|(?:vi går|går vi) vidare|tillbaka|back|we are back|everybody is back|fortsätt|fortsätter|forstätt|vi fortsätter|då fortsätter vi|fortsätter vi|nu fortsätter vi|nu kör vi|nu kör vi igen|kör igång|igång igen|continue|resume|let us continue|we continue){_LAST}"),
)
"""(intent, pattern): the whole of what is said, but for a comment"""
PAUSED = frozenset({"walk_resume", "walk_where"})
"""What else than `HEADS` is meant while the walk-through is paused."""
COMMENTS = "^(?:kommentar|komentar|kommentera|anteckning|notering|anteckna|notera|not|comment|note)$"
"""What stands before ":" and a comment."""
# fmt: on
