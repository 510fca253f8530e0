"""What unmistakably asks for one part of the action list: what is waited for, from or to a body, with nobody, without
a day, to be closed, closed lately; and who prepares one matter.

Each pattern is a whole sentence. They are decided by rules only: the weights know nothing of them. A person's, an
organisation's, what is overdue or due by a day is `list_actions`, as learned.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.bodies import BODY as KNOWN_BODY

_WORKS = "(?:uppdrag|uppdragen|uppdraget|åtgärder|åtgärderna|åtgärd|ärenden|ärendena|ärende|frågor|frågorna|fråga|uppgifter|uppgifterna|saker|grejer|punkter|aktiviteter|actions|items|tasks|matters|questions|things|uppdragslista|aktivitetslista|lista|listan|list)"
_LEAD = f"(?:(?:hej|hallå|!|,|och|men|så|nu|då|undrar|jag undrar|kan|kan du|kan ni|kan jag|can|could|you|please|snälla|visa|visar|lista|ge|se|få|show|list|give|see|ta fram|plocka fram|mig|me|oss|us|vad|va|vilka|vilken|vilket|what|which|alla|allt|de|det|den|dom|the|all|samtliga|finns|finns det|har|har vi|vi|are|there|is|do|we|have|några|något|någon|nåt|någonting|any|anything|something|är|som|that|står|ligger|kvar|fortfarande|still|öppna|open|våra|our|hur|många|how|many|över|med|of|with|{_WORKS}) )*"
_ASKED = f"(?=(?:[^ ]+ )*(?:{_WORKS}|vad|vilka|vilken|what|which|visa|lista|show|list|finns|anything|något|någonting|hur många|allt|alla|all) )"
_END = "(?: (?:[.!?,]|tack|please|nu|just nu|just|än|ännu|yet|då|egentligen|idag|i dag|på listan|i listan|på aktivitetslistan|on the list|för tillfället|{ADV}))* $"
_STILL = "(?: (?:fortfarande|still|egentligen|just nu|nu|mer|då|också))*"
_OTHERS = "(?: (?:från|av|hos|from|by|of) (?:andra|någon annan|någon|någon utanför|annat håll|andra håll|utifrån|omvärlden|others|somebody|someone|somebody else|other people))"
_WAIT = "(?:väntar|inväntar|avvaktar|waiting|wait)"
_ONE_OF = rf"(?:{KNOWN_BODY}|(?:andra|andra nätverk|andra organ|andra håll|utsidan|others|other networks|[a-zåäö]+(?:direktörerna|direktörer|cheferna|chefer|politikerna|departementet)))"
_ANY_BODY = rf"(?:{KNOWN_BODY}|(?!(?:PERS|ORG|oss|mig|dig|dem|varje|alla|nästa|förra|mötet|MEET|DATE|DATEM|DATEX|PAST|TIME|MONTH)(?= ))[^?!.,:;]+?)"
_NONE = "(?:ansvarig|ansvariga|någon ansvarig|en ansvarig|utförare|beredare|bereder|ägare|handläggare|namn|owner|an owner|owners|anyone responsible|a responsible person|preparer|ansvar)"
_NO_DAY = "(?:datum|något datum|ett datum|dag|deadline|deadlines|en deadline|slutdatum|rapportdatum|redovisningsdatum|tid|bestämd tid|date|a date|dates|due date|a due date|a deadline)"
_OVER = "(?:avslutat|avslutad|avslutade|avslutats|stängt|stängd|stängda|stängts|closed)"
_SAID = "(?:rapporterat|rapporterad|rapporterade|rapporterats|avrapporterat|avrapporterade|avrapporterats|klarrapporterat|klarrapporterade|klarmarkerat|klarmarkerade|reported)"
_LATE = "(?:nyligen|senast|nyss|på sistone|på senaste tiden|senaste tiden|den senaste tiden|i höst|i vår|i år|sedan sist|sen sist|sedan förra mötet|sen förra mötet|sedan förra gången|sen förra gången|sedan senaste mötet|den här månaden|recently|lately|since last time|since the last meeting|PAST|sedan PAST|sen PAST|since PAST)"

# fmt: off
KINDS = (
    ("waiting-me", f"^{_LEAD}(?:vem )?(?:{_WAIT} jag|jag {_WAIT}|(?:am i|am jag|i am|i'm|do i|do jag) {_WAIT}){_STILL}(?: (?:på|in|for|svar på|on))?{_OTHERS}?(?: (?:i|inom|in) [^?!.,]+?)?{_END}"),
    ("waiting-me", f"^{_LEAD}(?:jag har|har jag) (?:lagt på|bett|lämnat till|lagt ut på|gett till|delegerat till) (?:andra|någon annan|andra om)(?: om)?{_END}"),
    ("waiting-me", f"^{_LEAD}(?:mina|my) (?:väntande|väntar på|waiting)(?: {_WORKS})?{_END}"),
    ("waiting", f"^{_LEAD}(?:vem )?(?:{_WAIT} (?:vi|nätverket|man)|(?:vi|nätverket) {_WAIT}|(?:are we|we are|we're|do we|is the network) {_WAIT}){_STILL}(?: (?:på|in|for|svar på|on))?{_OTHERS}?{_END}"),
    ("waiting", f"^{_LEAD}(?:hos|med|with|på) (?:andra|någon annan|någon utanför|andra utanför|folk utanför|utomstående|others)(?: än oss)?(?: utanför)?(?: nätverket)?{_END}"),
    ("waiting", f"^{_LEAD}(?:väntar på|inväntar) (?:andra|svar|någon annan|någon utanför|svar utifrån|svar från andra|others){_END}"),
    ("from", f"^{_LEAD}(?:fått|fick|kommit|kom|kommer|inkommit|inkomna|received|got|come|came|inkommer)(?: (?:vi|oss|in|till oss|hit|något|någonting|nåt|några|anything|nya|new))*(?: {_WORKS})? (?:från|av|from) (?P<b>{_ANY_BODY}){_END}"),
    ("from", f"^{_LEAD}(?:från|from) (?P<b>{_ONE_OF}){_END}"),
    ("from", f"^(?:vad|vilka {_WORKS}|what) (?:har|vill|has) (?P<b>{_ONE_OF}) (?:frågat|bett|vill|skickat|lyft|asked|sent)(?: (?:oss|till oss|us|om|ha|for|about))*{_END}"),
    ("to", f"^{_LEAD}(?:ligger|liggande|ligga|är|står|finns|is|are) (?:kvar )?(?:hos|vid|with) (?P<b>{_ONE_OF}){_END}"),
    ("to", f"^{_LEAD}(?:skickat|skickade|lämnat|lyft|lyfte|frågat|sent|gått|överlämnat|raised)(?: (?:vi|in|upp|vidare|över))*(?: {_WORKS})? (?:till|hos|to|with) (?P<b>{_ANY_BODY}){_END}"),
    ("to", f"^{_LEAD}{_WORKS} (?:till|hos|vid|to|with) (?P<b>{_ONE_OF}){_END}"),
    ("to", f"^{_LEAD}(?:{_WAIT} vi|vi {_WAIT}|(?:are we|we are) {_WAIT}){_STILL}(?: (?:på|in|for|svar på))* (?:från|av|hos|from) (?P<b>{_ONE_OF}){_END}"),
    ("between", f"^{_LEAD}(?:från|till|from|to) (?:och|eller|and|or) (?:från|till|from|to) (?P<b>{_ONE_OF}){_END}"),
    ("unowned", f"^{_ASKED}{_LEAD}(?:utan|saknar|without|lacks?|lacking|saknas) {_NONE}{_END}"),
    ("unowned", f"^{_ASKED}{_LEAD}(?:ingen|inga|nobody|no one) (?:ansvarig|ansvariga|ägare|beredare|har tagit|har tagit på sig|tagit|tagit på sig|bereder|äger|har hand om|ansvarar för|tar|has taken|owns|is responsible for|som bereder|är ansvarig för){_END}"),
    ("unowned", f"^{_ASKED}{_LEAD}(?:har |har inte |inte |not |har ingen |unassigned)(?:(?:fått |har )?(?:någon |an )?(?:ansvarig|ansvariga|ägare|owner))?(?: {_WORKS})?{_END}"),
    ("undated", f"^{_ASKED}{_LEAD}(?:utan|saknar|without|lacks?|lacking|saknas|har inget|har inte|inte har|inget|inte fått|har inte fått|no) {_NO_DAY}{_END}"),
    ("undated", f"^(?:odaterade|undated) {_WORKS}{_END}"),
    ("reported", f"^{_LEAD}(?:{_SAID}|klart|klara|färdigt|färdiga|done)(?: {_WORKS})?(?: (?:som |as )?(?:klart|klara|färdigt|färdiga|done))? (?:men|fast|but|och|and)(?: (?:som|är|har|are|is))* (?:inte|ej|ännu inte|not)(?: (?:är|yet))? {_OVER}{_END}"),
    ("reported", f"^(?:visa |lista |show |list )?(?:mig |alla |de |all |the )*{_SAID} {_WORKS}{_END}"),
    ("reported", f"^(?:vad|vilka {_WORKS}|what|which {_WORKS}) (?:ska|kan|bör|behöver|måste|får|can|should|is to)(?: (?:vi|jag|man|we|i))?(?: (?:nu|be))* (?:avslutas|avsluta|stängas|stänga|closed|close|läggas till handlingarna)(?: (?:på|vid|till|inför|at|by) (?:MEET|mötet|nästa möte|the meeting|DATEM))?{_END}"),
    ("reported", f"^{_LEAD}(?:redo|klara|klart|ready|väntar på)? ?(?:att avsluta|att avslutas|att stänga|att stängas|to close|to be closed){_END}"),
    ("closed", f"^{_LEAD}(?:vi |we |blivit |blev |been )*(?:nyligen |senast |recently )?{_OVER}(?: {_WORKS})?(?: {_LATE})+{_END}"),
    ("closed", f"^{_LEAD}(?:nyligen|senast|nyss|recently|lately)(?: (?:har|blivit|har blivit))* {_OVER}(?: {_WORKS})?{_END}"),
    ("closed", f"^{_LEAD}(?:vi |blivit |blev |hunnit |been )*(?:klart|klara|gjort|gjorda|färdigt|done|finished|avklarat|hunnit med)(?: (?:som|med))? (?:nyligen|på sistone|på senaste tiden|senaste tiden|den senaste tiden|sedan sist|sen sist|sedan förra mötet|sen förra mötet|sedan senaste mötet|recently|lately|since the last meeting|PAST){_END}"),
    ("reported", f"^(?:vad|vilka {_WORKS}|vilka|what|which {_WORKS}) (?:som )?(?:är|har|is|are|has been|have been) (?:redan |already )?{_SAID}(?: (?:som |as )?(?:klart|klara|done))?{_END}"),
    ("closed", f"^(?:visa |lista |se |show |list )?(?:mig |alla |de |våra |all |the |our )*(?:avslutade|stängda|closed)(?: {_WORKS})?{_END}"),
    ("closed", f"^(?:vilka|which)(?: {_WORKS})? (?:är|are) (?:avslutade|stängda|closed){_END}"),
    ("closed", f"^(?:vad|vilka {_WORKS}|what|which {_WORKS}) (?:har|have|was|were|blev|has been|have been) (?:vi |we |nyligen |recently |just )*(?:{_OVER}){_END}"),
)
"""(which part of the list, pattern)"""

_ON = "(?:om|med|kring|angående|gällande|av|about|on|with)"
_DOES = "(?:kolla upp|kolla|kollar|kollar upp|undersöka|utreda|ta reda på|se över|titta på|återkomma|återkomma om|återkomma med|höra av sig|höra av sig om|ta kontakt med|kontakta|ringa|boka|bjuda in|skriva|ta fram|sammanställa|fixa|ordna|göra|bereda|driva|hålla i|följa upp|bevaka|skicka|skicka ut|samordna|planera|check|look into|write|prepare|do|book|call|find out|follow up)"
_HAS = "(?:har bollen i|har bollen på|bereder|ansvarar för|är ansvarig för|ansvarig för|äger|driver|håller i|har hand om|har ansvar för|har ansvaret för|har tagit på sig|har tagit|tog på sig|tog|sköter|jobbar med|arbetar med|tar hand om|tar|gör|kollar|kollar upp|undersöker|utreder|skriver|fixar|ordnar|bevakar|följer upp|prepares|owns|is responsible for|is doing|is handling|handles|took on|has|har)"
_WHO = "(?:(?:och|men|så|undrar|jag undrar|hej|!|,) )*(?:vem|vilka|vem av oss|vem i gruppen|who)"
_MEANT = "(?:var det som |var det |är det som |är det |var det nu som |is it that |was it that |nu som |nu )"
WHO = (
    f"^{_WHO} (?:{_MEANT})?(?:skulle|ska|skall|lovade|lovade att|har lovat|har lovat att|åtog sig|åtog sig att|tog på sig|tog på sig att|was going to|is going to|was supposed to|should|will|promised to) {_DOES}(?: {_ON})? (?P<w>[^?!.,]+?){_END}",
    f"^{_WHO} (?:{_MEANT})?{_HAS} (?P<w>[^?!.,]+?){_END}",
)
"""Who prepares the matter of these words."""

_HOW = "(?:vad hände|vad har hänt|vad händer|hur gick det|hur går det|hur har det gått|hur blev det|vad blev det|hur är läget|hur är status|hur ser det ut|hur långt har vi kommit|hur långt har ni kommit|status|läget|vad är status|vad är läget|what happened|how is it going|how did it go|what is the status)"
MATTER = (
    f"^(?:(?:och|men|så|undrar|jag undrar|hej|!|,) )*{_HOW}(?: (?:nu|då|egentligen|sen|sedan))* (?:med|av|på|för|i|kring|with|to|of|on) (?P<w>[^?!.,]+?){_END}",
)
"""How it goes with the matter of these words."""

HEADS = (
    *(("ask_list", pattern) for _, pattern in KINDS),
    *(("who_prepares", pattern) for pattern in WHO),
    *(("ask_matter", pattern) for pattern in MATTER),
)
"""(intent, pattern)"""

AGAINST = (
    (("ask_list",), "(?:{AGENDA}|dagordning|dagordningen|agendan|påminn|remind|hur många|how many)"),
    (("who_prepares",), "(?:ordförande|ordförandeskapet|protokoll|protokollet|anteckningar|anteckningarna|anteckna|anteckna[rt]?|mötet|möte|dagordningen|klubban|värdskapet|närvaro|sekreterare|MEET|{AGENDA})"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
