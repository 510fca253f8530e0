"""What unmistakably means that people come and go: another holder of a seat, a last day, the hand-over pack.

Each pattern is a whole sentence. A group says what a part of it is: `s` the successor, `f` the function, `o` who had
the seat or the organisation it is for, `w` who leaves or hands over. They are decided by rules only: the weights know
nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

# ruff: noqa: SIM905 -- a list of words is read as words

import re

from dialogs.understanding.evidence.preparing import START

_AT = "(?:i|på|för|hos|från|vid|in|for|of|at)"
_CHIEF = "[^ ]*(?:chef|chefen|direktör|direktören|ledare|samordnare)"
_FUNCTION = f"(?P<f>{_CHIEF}|ledamot|ledamoten|representant|representanten|kontaktperson|head|director|representative|member|manager|head of social services|director of social services|social director)"
_NEW = "(?:ny|nya|nye|vår nya|vår nye|tillförordnad|tf|tillträdande|ordinarie|permanent|new|the new|our new|incoming|acting)"
_NOT = "(?!(?:inte|ej|not|vem|vad|när|om|det|den|jag|vi|han|hon|du|ni|ingen|någon|oklart|okänd|vakant|klar|på|i|för|en|ett|mycket|bra|duktig|sjuk) )"
_NAME = f"(?P<s>(?:PERS|{_NOT}[^ .?!,;:¶]+(?: {_NOT}[^ .?!,;:¶]+){{0,3}}?))"
"""Somebody in the network, or up to four words of a name that nobody there has yet."""
_SOMEBODY = f"(?P<s>PERS|{_NOT}[^ .?!,;:¶]+(?: {_NOT}[^ .?!,;:¶]+){{1,3}}?)"
_FROM = "(?:från och med|fr o m|fr . o . m .|fr . o . m|from . och . med|f o m|fom|from|från|med start|med början|starting|starts|as of|with effect from|effective|den|per|på|vid|efter|i|on|at|and|och|börjar|startar|tillträder|nu|redan|,|\\()"
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
VAGUE = "sommaren|sommar|semestern|semestrarna|våren|vår|hösten|höst|vintern|framöver|inom kort|snart|soon|summer|spring|autumn"
"""A time that says no day: it is asked for."""
_DAY = f"(?:DATEX|DATEM|DATE|MONTH|MEET|PAST|årsskiftet|{'|'.join(MONTHS)}|\\))"
_WHEN = f"(?: (?:{_FROM} )*{_DAY}(?: \\))?| nu| redan| now|(?: till| efter| i| under| före| inför| over| after| this| next)? (?:{VAGUE}))*"
_END = "(?: [.!]| tack| please| nu| {ADV}| 😊| 👋)* $"
_IS = "(?:är|blir|heter|ska vara|kommer att vara|:|is|will be|=)"
_BEFORE = "(?P<o>PERSG|ORGG|min|my)"
_PLACE = "(?:plats|platsen|stol|post|roll|mandat|plats i nätverket|seat|place|position|role)"
_TAKES = "(?:tar över|övertar|tar|får|ska ta över|ska ha|kommer att ta över|tar nu över|takes over|takes|takes on|will take over|will take|is taking over)"
_STOPS = "(?:slutar|sluta|slutade|slutat|lämnar|lämnade|lämnat|avgår|avgått|går i pension|gått i pension|går i pension och slutar|går vidare till nytt jobb|byter jobb|bytt jobb|är sjukpensionerad|leaves|left|is leaving|is retiring|retires|retired|has left|quits|steps down|will leave|will retire|går i pension och lämnar)"
_US = "(?: (?:som|as) (?:[^ ]+)(?: (?:i|på|hos|in|at|of|for) ORG)?| oss| nätverket| vårt nätverk| jobbet| sitt jobb| sin tjänst| mitt jobb| min tjänst| tjänsten| kommunen| ORG| the network| us| i nätverket| här| i ORG| på ORG| sitt uppdrag| sina uppdrag| uppdraget)*"
_PACK = "(?:överlämning|överlämningen|överlämnig|överlämningspaket|överlämningsdokument|överlämningsunderlag|överlämningslista|överlämningsmapp|handover|hand-over|hand over|handover pack|hand-over pack|handover document|handover list|handover notes)"
_MAKE = "(?:gör|göra|ge|ta fram|skapa|visa|skriv|skriva|förbered|skicka|fixa|få|ha|vill ha|behöver|ordna|sammanställ|make|give|create|prepare|show|send|get|need|do)(?: (?:mig|oss|me|us))?"
_ASKED = "(?:jag |vi |(?:kan|can|could|får|skulle) (?:jag|vi|du|you|we|i) (?:kunna |please |få )?)?"

# fmt: off
_NAMED = (
    ("change_holder", f"^{START}(?:(?:det är|vi har|vi får|vi har fått|fått|we have|we have got) )?(?:en |a |the )?{_NEW} {_FUNCTION} {_AT} (?P<o>ORG|[^ .?!,;:¶]+) {_IS} {_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?:vi har|vi får|vi har fått|we have|we have got|fått) (?:en |a )?{_NEW} {_FUNCTION} {_AT} (?P<g>PERS){_WHEN}{_END}"),
    ("change_holder", f"^{START}(?:vi har|vi får|vi har fått|we have|we have got|fått) (?:en |a )?{_NEW} {_FUNCTION} {_AT} (?P<o>ORG){_WHEN} [,:] (?:hon heter |han heter |det är |som heter |namely )?{_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?P<o>ORGG) {_NEW} {_FUNCTION} {_IS} {_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?P<o>ORG) (?:har|får|har fått|has|gets) (?:en |a )?{_NEW} {_FUNCTION}{_WHEN} [,:] (?:hon heter |han heter |det är )?{_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:är|blir|is|will be|becomes) (?:den |en |vår |the |our |a )?{_NEW} {_FUNCTION} {_AT} (?P<o>ORG){_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:är|blir|is|will be) (?P<o>ORGG) {_NEW} {_FUNCTION}{_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:tillträder|börjar|tar över|startar|tillträdde|började|takes over|starts|begins) som (?:{_NEW} )?{_FUNCTION} {_AT} (?P<o>ORG){_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:takes over|starts|begins) as (?:{_NEW} )?{_FUNCTION} {_AT} (?P<o>ORG){_WHEN}{_END}"),
    ("change_holder", f"^(?:{_FROM} )*{_DAY} (?:är|blir|tillträder|börjar|is) {_SOMEBODY} (?:som )?(?:{_NEW} )?{_FUNCTION} {_AT} (?P<o>ORG){_END}"),
    ("change_holder", f"^{START}{_NAME} {_TAKES} {_BEFORE} {_PLACE}{_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} {_TAKES} (?:{_PLACE} |som [^ ]+ )?(?:efter|after|from) (?P<o>PERS)(?: som {_FUNCTION}(?: {_AT} ORG)?)?{_WHEN}{_END}"),
    ("change_holder", f"^(?:{_FROM} )*{_DAY} (?:tar|övertar) {_SOMEBODY} (?:över )?{_BEFORE} {_PLACE}{_END}"),
    ("change_holder", f"^{START}(?P<o>PERS) (?:efterträds|efterträddes|kommer att efterträdas|is succeeded|will be succeeded) (?:av|by) {_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?P<o>PERS) (?:ersätts|avlöses|is replaced|will be replaced) (?:av|by) {_NAME} som {_FUNCTION}(?: {_AT} ORG)?{_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:efterträder|succeeds|will succeed) (?P<o>PERS)(?: (?:som|as) {_FUNCTION}(?: {_AT} ORG)?)?{_WHEN}{_END}"),
    ("change_holder", f"^{START}{_SOMEBODY} (?:ersätter|avlöser|replaces|will replace) (?P<o>PERS) (?:som|as) {_FUNCTION}(?: {_AT} ORG)?{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?:byt|byta|ändra|uppdatera|change) (?:ut )?(?:innehavare|{_FUNCTION}) {_AT} (?P<o>ORG) till {_NAME}{_WHEN}{_END}"),
    ("change_holder", f"^{START}(?:ge|give) (?P<o>PERSG|ORGG) {_PLACE} (?:till|åt|to) {_NAME}{_WHEN}{_END}"),
    ("member_leaves", f"^{START}(?P<w>PERS|jag)(?: (?:kommer att|ska|kommer|ska nu|har|is going to|will|am))? {_STOPS}{_US}{_WHEN}{_US}{_END}"),
    ("member_leaves", f"^{START}(?P<w>PERS|jag)(?: (?:kommer att|ska|kommer|har|will))? {_STOPS}{_US}{_WHEN} (?:och|,|,? och då|and)(?: {_WHEN})? (?:ersätts|efterträds|avlöses|is replaced|is succeeded) (?:av|by) {_NAME}{_WHEN}{_END}"),
    ("member_leaves", f"^{START}(?P<w>PERS|jag)(?: (?:kommer att|ska|kommer|har|will|har fått|fått))? (?:(?:har )?(?:fått )?(?:ett |a )?(?:nytt jobb|annat jobb|new job)|{_STOPS}){_US}{_WHEN} (?:,|och|so|så|and) (?:sista (?:dag|dagen|arbetsdag|arbetsdagen)(?: är| blir)?|slutar|lämnar|sista dagen är|last day(?: is)?|leaves)(?: då)?{_US}{_WHEN}{_END}"),
    ("member_leaves", f"^{START}(?P<w>PERS|jag)(?: (?:kommer att|ska|kommer|har|will))? {_STOPS}{_US}{_WHEN} (?:,|och|, och|and) (?P<s>PERS) (?:tar över|har tagit över|tar vid|takes over|efterträder|tar platsen|blir ny [^ ]+|är ny [^ ]+)(?: (?:henne|honom|efter henne|efter honom|efter mig|platsen|hennes plats|hans plats|min plats|då|rollen))?{_WHEN}{_END}"),
    ("member_leaves", f"^(?P<w>PERS) (?:är|jobbar|arbetar|sitter) (?:inte|ej) (?:längre )?(?:kvar|med)(?: (?:i nätverket|längre|nu|hos oss|på jobbet))*{_END}"),
    ("member_leaves", f"^{START}(?:ta|tar|plocka|plockar|remove|lyft|take) (?:bort |ut )?(?P<w>PERS) (?:bort )?(?:ur|från|from|out of) (?:nätverket|medlemslistan|ledamotslistan|the network|listan över ledamöter){_WHEN}{_END}"),
    ("member_leaves", f"^{START}(?:sista dag|last day) för (?P<w>PERS|mig) (?:är|blir|:) (?:den )?{_DAY}{_END}"),
    ("member_leaves", f"^{START}(?P<w>PERSG|min|mitt|my) (?:sista|sista arbetsdag|sista dag|last) ?(?:dag|arbetsdag|day)?(?: (?:hos oss|i nätverket|på jobbet|with us|here))?(?: (?:är|blir|:|is|will be))(?: den| on)? {_DAY}{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:{_MAKE} )?(?:(?:en|ett|min|mitt|a|my|the|hela) )*{_PACK}(?:{_WHEN})?(?: (?:för|från|av|efter|till|åt|to|for|of|from|:) (?P<w>mig|me))?(?: (?:(?:för|från|av|efter|for|of|from|:) )?(?P<o>PERS|ORG))?(?: (?:till|to|åt) (?P<s>PERS))?{_WHEN}(?: [?])?{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:{_MAKE} )?(?:(?:en|ett|a) )?{_PACK} (?:på|av|över|för|of|for) (?P<w>PERSG) (?:uppdrag|ärenden|åtaganden|plats|tasks|actions|seat)(?: [?])?{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:{_MAKE} )?(?P<w>PERSG) {_PACK}(?: [?])?{_END}"),
    ("handover_pack", f"^{START}(?P<w>jag|PERS)(?: (?:ska|kommer att|har|will))? {_STOPS}{_US}{_WHEN}{_US} (?:[,.!–-]|och|så|and)? ?(?:{_ASKED})?{_MAKE} (?:(?:en|ett|min|mitt|a|my|the) )*{_PACK}(?: (?:för|av) (?:PERS|mig))?(?: [?])?{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:överlämna|lämna över|lämnar över|överlämnar|hand over|hand)(?: (?:allt|allting|allt mitt|alla mina uppdrag|mina uppdrag|allt jag har|mitt|everything|all my tasks|my tasks|all my actions|all mine))?(?: over)? (?:till|åt|to) (?P<s>PERS){_WHEN}{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:flytta|ge|move|give) (?:alla mina uppdrag|allt mitt|allt jag har|alla mina ärenden|all my tasks|all my actions|everything i have) (?:till|åt|to) (?P<s>PERS){_WHEN}{_END}"),
    ("handover_pack", f"^{START}{_ASKED}(?:överlämna|lämna över|flytta|ge|hand over|move)(?: över)? (?:allt|alla|all)? ?(?P<w>PERSG) (?:uppdrag|ärenden|åtaganden|saker|tasks|actions)? ?(?:till|åt|to) (?P<s>PERS){_WHEN}{_END}"),
)
# fmt: on
GROUP = re.compile(r"\(\?P<[a-z]>")
HEADS = tuple((intent, GROUP.sub("(?:", pattern)) for intent, pattern in _NAMED)
"""(intent, pattern)"""
NAMED = tuple(_NAMED)
"""The same with the groups."""

# fmt: off
AGAINST = (
    (("change_holder", "member_leaves"), "(?:[?]|vem|vad|när|who|when|ifall|if|kanske|maybe|perhaps|mötet|möte|meeting|dagordningen|agendan|protokollet|anteckningarna|tidigare|klockan|kl|TIME|TIMEX|rummet|salen|rykte|ryktas|ordet|frågan|punkten|REFP|REFA)(?= )"),
    (("handover_pack",), "(?:inte|not|ej|don't|REFA|REFP|punkten|dagordningen|protokollet|anteckningarna|barn|patient|ärendet|akten|skolan|vården)(?= )"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
