"""What unmistakably asks for a form about the network: a meeting, its members and roles, its settings, one's own.

Each pattern is a whole sentence without anything to carry out in it: a meeting with its day is put in the plan, and
somebody's last day is noted, without a form. `w` is the person, `n` the name of somebody who is to be added. They are
decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START
from dialogs.understanding.evidence.succession import GROUP

_I = f"(?:(?:i|jag) (?:want|need|would like) to |{START})"
FORM = "(?:formulär|formuläret|forumlär|formular|blankett|blanketten|form)"
_SMALL = "(?:(?:ett|det|något|nåt|någon|en|den|vår|vårt|våra|a|an|the|our|any|alla|all) )*"
_IN_FORM = f"(?: (?:i|med|via|in|with) {_SMALL}{FORM})"
_END = "(?: [.!?,]| tack| please| nu| då| här| {ADV})* $"
_SHOW = "(?:(?:öppna|öppnar|visa|ge|hit|skicka|se|få|ha|fram|ta|hämta|lista|kolla|open|show|have|get|give|see|list|view)(?: (?:mig|oss|med|fram|upp|på|me|us|at))* )?"
CHANGE = "(?:ändra|ändrar|redigera|redigerar|rätta|rättar|uppdatera|uppdaterar|korrigera|justera|hantera|sköt|sköta|administrera|change|edit|update|correct|manage|adjust)"
_MEETING = "(?:möte|mötestillfälle|mötesdag|mötestid|meeting|meeting date)"
_PUT = "(?:lägg|lägga|lägger|boka|bokar|planera|planerar|skapa|skapar|sätt|sätta|registrera|mata|anmäl|add|book|create|schedule|plan|register|enter|make|set|put)"
_WHICH = "(?:MEET|mötet|det mötet|det här mötet|detta möte|ett möte|the meeting|this meeting|that meeting|a meeting|ett av mötena|one of the meetings)"
_PART = "(?:tiden|tid|platsen|plats|dagen|lokalen|länken|klockslaget|uppgifterna|the time|the place|the day|the room|the link|the details|time|place|details)"
_MEMBERS = "(?:medlemmar|medlemmarna|medlem|medlemslistan|medlemslista|medlemslistor|medlemsregistret|medlemsregister|medlemsförteckningen|ledamöter|ledamöterna|ledamotslistan|personer|personerna|deltagarlistan|members|member list|list of members|membership|people)"
_ROLES = "(?:roller|rollerna|roles|mandat|mandatperioder|mandatperioderna|uppdragen som ordförande|terms of office|ordförande och samordnare|ordförandeskap|chair and coordinator)"
_OF = "(?: (?:i|för|hos|av|in|of|for) (?:nätverket|vårt nätverk|vår grupp|gruppen|the network|our network))"
_ONE = "(?:medlem|ledamot|ersättare|person|deltagare|kollega|member|substitute|participant|colleague)"
_DETAILS = "(?:uppgifter|uppgifterna|information|informationen|info|titeln|titel|rollen|roll|organisationen|kommunen|namnet|mandatet|mandatperioden|kontaktuppgifter|the details|details|the title|title|the role|role|the name|the organisation)"
_NAME = "(?P<n>PERS|(?!(?:en|ett|till|ny|nytt|nya|som|punkten|uppdrag|a|an|new|the|item|mig|oss|me|us|any|någon|alla) )[^ .?!,;:¶]+(?: (?!som )[^ .?!,;:¶]+){0,3}?)"
_ROLE = (
    "(?:ordförande|ordföranden|vice ordförande|samordnare|samordnaren|planeringsledare|chair|chairperson|coordinator)"
)
_MINE = "(?:mina|min|mitt|mina egna|mina personliga|personliga|egna|my|my own|my personal|personal)"
_SETTINGS = "(?:inställningar|inställning|inställningarna|inställnigar|instälningar|preferenser|notiser|aviseringar|notifieringar|settings|setting|preferences|notifications|options)"
_NETWORK = "(?:nätverket|vårt nätverk|gruppen|the network|our network)"
_NETWORKS = "(?:nätverkets|gruppens|vårt nätverks|the network's|our network's|network)"

# fmt: off
_NAMED = (
    ("meeting_form", f"^{START}{_SHOW}{_SMALL}(?:helt )?(?:nytt|ny|new|another|annat|ytterligare ett) {_MEETING}{_IN_FORM}?{_END}"),
    ("meeting_form", f"^{_I}{_PUT}(?: (?:in|upp|till|ut|up|ett|en|a|an|ytterligare|another|annat|nytt|ny|new))* {_MEETING}(?: till)?{_IN_FORM}{_END}"),
    ("meeting_form", f"^{_I}{_PUT}(?: (?:in|upp|till|ut|up))*(?: (?:ett|en|a|an|another|annat|ytterligare))* (?:nytt|ny|new) {_MEETING}(?: till)?{_END}"),
    ("meeting_form", f"^{_I}(?:skapa|skapar|lägg till|lägga till|lägger till|add|create|make)(?: (?:ett|en|a|an|the))? {_MEETING}{_END}"),
    ("meeting_form", f"^{START}(?:ett till|ett annat|one more|another) (?:möte|meeting){_END}"),
    ("meeting_form", f"^{START}{_SHOW}{_SMALL}(?:mötesformulär|mötesformuläret|meeting form){_END}"),
    ("meeting_form", f"^{_I}(?:{CHANGE}|byt|byta) {_SMALL}(?:mötestiden|möteslokalen|mötesplatsen|mötesdagen|mötesdatumet|möteslänken|meeting time|meeting place|meeting room|meeting date){_END}"),
    ("meeting_form", f"^{_I}(?:byt|byta|byter|switch) (?:lokal|plats|tid|dag|länk|room|place|time|day|link) (?:för|på|till|for|of) (?:MEET|mötet|the meeting){_END}"),
    ("meeting_form", f"^{START}{_SHOW}{_SMALL}{FORM} (?:för|till|for|to) (?:att )?(?:{_PUT} )?(?:(?:in|upp) )?(?:(?:ett|a|an|nytt|new|the) )*(?:{_MEETING}|mötet|MEET){_END}"),
    ("meeting_form", f"^{_I}{CHANGE} (?:i |på )?{_WHICH}{_IN_FORM}?{_END}"),
    ("meeting_form", f"^{_I}{CHANGE} {_PART}(?: (?:och|and) {_PART})? (?:för|på|till|av|i|for|of) {_WHICH}{_IN_FORM}?{_END}"),
    ("meeting_form", f"^{START}{_SHOW}{_WHICH}{_IN_FORM}{_END}"),
    ("members_form", f"^{START}{_SHOW}{_SMALL}{_MEMBERS}{_OF}?{_END}"),
    ("members_form", f"^{START}{_SHOW}{_SMALL}{_ROLES}{_OF}?{_END}"),
    ("members_form", f"^{START}{_SHOW}{_SMALL}{_MEMBERS} (?:och|and|&) {_SMALL}{_ROLES}{_OF}?{_END}"),
    ("members_form", f"^{START}{_SHOW}{_SMALL}{_ROLES} (?:och|and|&) {_SMALL}{_MEMBERS}{_OF}?{_END}"),
    ("members_form", f"^{_I}{CHANGE} (?:på |bland |i )?{_SMALL}(?:{_MEMBERS}|{_ROLES}|{_ONE}){_OF}?{_IN_FORM}?{_END}"),
    ("members_form", f"^{_I}{CHANGE} (?P<w>PERS){_IN_FORM}?{_END}"),
    ("members_form", f"^{_I}{CHANGE} (?P<w>PERSG) {_DETAILS}{_IN_FORM}?{_END}"),
    ("members_form", f"^{_I}{CHANGE} {_DETAILS} (?:om|för|på|kring|about|of|for|on) (?P<w>PERS){_END}"),
    ("members_form", f"^(?P<w>PERSG) (?:roll|roller|titel|mandat|mandatperiod|role|title|details){_END}"),
    ("members_form", f"^{_I}(?:ta bort|plocka bort|stryk|stryka|radera|remove|delete) {_SMALL}{_ONE}{_OF}?{_END}"),
    ("members_form", f"^{START}(?:vi har (?:nu )?(?:fått )?|vi får |vi ska få |we have (?:got )?|we are getting )(?:en |a |an )?(?:ny|new|ytterligare en|another) {_ONE}{_OF}?{_END}"),
    ("members_form", f"^{START}(?:ny|nytt|en ny|new|a new) (?:medlem|ledamot|ersättare|member|substitute) : {_NAME}{_END}"),
    ("members_form", f"^{_I}(?:make|appoint|elect) (?P<w>PERS) (?:as |to be )?the PERS{_END}"),
    ("members_form", f"^{START}(?:ny|nytt|en ny|new|a new|ytterligare en) {_ONE}{_OF}?{_END}"),
    ("members_form", f"^{_I}(?:lägg|lägga|lägger|registrera|ta|add|register|enter|put)(?: (?:till|in|upp|med))* (?:en |ett |a |an )?(?:ny |new )?{_ONE}{_OF}?{_END}"),
    ("members_form", f"^{_I}(?:lägg|lägga|lägger|registrera|ta|add|register|enter)(?: (?:till|in|upp|med))* {_NAME} (?:som (?:ny )?(?:medlem|ledamot|ersättare)|bland medlemmarna|(?:i|till) (?:nätverket|medlemslistan|medlemmarna)|as (?:a )?(?:new )?(?:member|substitute)|to the (?:network|members)){_END}"),
    ("members_form", f"^{START}(?:gör|göra|utse|utser|välj|välja|make|appoint|elect) (?P<w>PERS) (?:till |som |as |to be )?(?:ny |vår |our |the |new )*{_ROLE}{_OF}?{_END}"),
    ("my_settings", f"^{START}{_SHOW}(?:{CHANGE} )?{_MINE} {_SETTINGS}{_END}"),
    ("my_settings", f"^{START}{_SHOW}(?:{CHANGE} )?{_SETTINGS} (?:för|for) (?:mig|mig själv|me|myself){_END}"),
    ("settings_form", f"^{START}{_SHOW}(?:{CHANGE} )?{_NETWORKS} (?:inställningar|settings){_END}"),
    ("settings_form", f"^{START}{_SHOW}(?:{CHANGE} )?{_SMALL}(?:nätverksinställningar|nätverksinställningarna|gruppinställningar|network settings|group settings){_END}"),
    ("settings_form", f"^{START}{_SHOW}{_SMALL}{FORM} (?:för|med|for|with|of) {_SMALL}(?:inställningar|inställningarna|settings){_END}"),
    ("network_form", f"^{_I}(?:byt|byta|ändra|change) (?:namn|namnet|the name) (?:på|för|of) {_NETWORK}{_END}"),
    ("network_form", f"^{_I}(?:döp om|rename) {_NETWORK}{_END}"),
    ("network_form", f"^{START}{_SHOW}(?:{CHANGE} )?{_SMALL}(?:uppgifter|uppgifterna|information|informationen|details) (?:om|för|about|of) {_NETWORK}{_END}"),
    ("network_form", f"^{START}{_SHOW}(?:{CHANGE} )?{_NETWORKS} (?:uppgifter|namn|organisationer|kommuner|details|name|organisations|organizations|municipalities){_END}"),
    ("network_form", f"^{_I}(?:{CHANGE}) {_SMALL}(?:nätverket|gruppen|organisationer|organisationerna|kommuner|kommunerna|network|organisations|organizations|municipalities){_OF}?{_END}"),
    ("network_form", f"^{_I}(?:lägg till|lägga till|add) {_SMALL}(?:ny |new )?(?:organisation|organization|kommun|municipality){_OF}?{_END}"),
)
# fmt: on
HEADS = tuple((intent, GROUP.sub("(?:", pattern)) for intent, pattern in _NAMED)
"""(intent, pattern)"""
NAMED = tuple(_NAMED)
"""The same with the groups."""

AGAINST = (
    (("meeting_form", "members_form", "network_form"), "(?:PAST|inte|ej|not|don't|dagordningen|agendan|punkten)(?= )"),
    (("meeting_form",), "(?:TIME|TIMEX|DATEX)(?= )"),
)
"""(intents, pattern with which they are not meant)"""
