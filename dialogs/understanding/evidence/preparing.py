"""What unmistakably means preparing an agenda: taken in, parked, declined, merged, reordered, changed, asked about.

Each pattern begins where a sentence begins. They are decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

START = (
    "(?:(?:kan|kunde|vill|skulle|får) (?:du|ni|vi|jag|man) (?:kunna |vilja |be dig |få )?|(?:could|can|would|will) (?:you|we) "
    "|du kan |ni kan |vi kan |vi (?:ska|behöver|måste|vill|får) |vi |jag (?:vill|skulle vilja|behöver|tänker) |let us |låt oss |dags att "
    "|please |snälla |nu kan du |nu |då |ok |okej |och |så |ja |jo |yes |, |! |{ADV} )*"
)
"""What an order may begin with before its verb."""
NUMBER = "(?:REFP|REFN|REFB|REFT)"
ITEM = f"(?:(?:the )?(?:förslag|förslaget|förslagen|suggestion|suggestions|proposal) )?{NUMBER}"
NAMED = (
    "(?:(?:the )?(?:förslaget|förslagen|punkten|frågan|ärendet|proposal|suggestion|item|one|punkterna)"
    "(?: (?:från|from|av) (?:PERS|ORG))? (?:om|gällande|kring|angående|about|on)"
    "|den (?:sena )?(?:punkten )?om|den sena punkten|(?:PERSG|ORGG|PERS|ORG) (?:sena )?(?:förslag|suggestion|proposal)(?: om)?)"
)
ONE = f"(?:{ITEM}|{NAMED})"
PROPOSER = (
    "(?:(?:the )?(?:förslagsställaren|förslagställaren|förslagsställare|proposer|person)|den som (?:la|lade|har|skickade|föreslog|föreslagit|väckt|väckte|anmälde|anmält|lämnade)"
    "|whoever|the one who|PERS|ORG)"
)
_ALL = "(?:alla|allt|samtliga|all|everything)"
_LATER = "(?:senare|ett senare (?:möte|tillfälle)|en annan gång|framöver|later|längre fram)"

_POINTS = "(?:punkter|punkterna|punkt|förslag|förslagen|frågor|ärenden|items|suggestions|points|topics)"
_SOMEBODY = "(?:PERS|ORG|jag)"
_SUGGESTED = (
    "(?:föreslagit|anmält|lämnat|lämnat in|lagt in|lagt|skickat in|fört upp|suggested|submitted|proposed|sent in)"
)
_LAST_DAY = "(?:sista dag|sista dagen|deadline|deadlinen|sista förslagsdag|the last day|last day|the deadline)"
_COME_IN = "(?:lämna|lämna in|skicka|skicka in|komma med|föreslå|anmäla|submit|send|send in|suggest)"
_SOMETHING = "(?:något|nåt|någonting|ett förslag|en punkt|min punkt|mitt förslag|mina förslag|mina punkter|något mer|mer|fler|something|anything|an item|(?:fler |nya |mina |min |mitt |more |new |my )?(?:{TOPIC}|{POINT}|förslag|förslagen|punkter|punkterna|suggestions|items))"
_FOR_WHICH = "(?: (?:(?:till|inför|på|for) )?(?:MEET|mötet|the meeting))?(?: [?.!])* $"
_CLOSES = (
    f"^(?:vilken|när|vad|which|when|what) (?:är |is )?(?:det )?(?:vår |our |den )?{_LAST_DAY} (?:för|att|for|to)(?: {_COME_IN})?(?: {_SOMETHING})?{_FOR_WHICH}",
    f"^(?:(?:hur länge|till när|senast när|när|how long|until when|when) )(?:kan|får|måste|ska|skall|can|may|must|do) (?:man|jag|vi|i|we|one)(?: (?:senast|have to))? {_COME_IN}(?: {_SOMETHING})?{_FOR_WHICH}",
    f"^(?:(?:när|senast när|när senast|till när|when) )(?:ska|skall|måste|behöver|bör|must|should) (?:förslag|förslagen|punkter|punkterna|mitt förslag|min punkt|suggestions|items)(?: (?:senast))? (?:vara|lämnas|skickas|komma|be)(?: (?:inne|in|inlämnade|inskickade))?{_FOR_WHICH}",
    f"^(?:när|when) (?:stänger|stängs|stänger ni|stänger du|går|do|does) (?:för )?(?:förslag|förslagen|förslagstiden|suggestions)(?: (?:ut|close))?{_FOR_WHICH}",
    f"^(?:kan|får|hinner|går det att|är det försent att|är det för sent att|can|may|is it too late to) ?(?:man|jag|vi|i|we|one)?(?: (?:fortfarande|ännu|även nu|still))* {_COME_IN} {_SOMETHING}(?: (?:fortfarande|än|ännu|nu|still)){_FOR_WHICH}",
    f"^(?:är det|is it) (?:försent|för sent|too late) (?:att|to) {_COME_IN}(?: {_SOMETHING})?{_FOR_WHICH}",
)
"""Until when suggestions are taken in."""
LISTED = (
    f"^(?:vilka|vilken|which|what|hur många|visa|lista|show)(?: (?:mig|me|alla|all))? {_POINTS} <4> (?:från|av|from|by) (?:PERS|ORG)",
    f"^(?:vilka|vilken|which|what) {_POINTS} (?:har|have|has) {_SOMEBODY} {_SUGGESTED}",
    f"^(?:vad|what) (?:har|has|have) {_SOMEBODY} (?:{_SUGGESTED}|på {{AGENDA}}|on {{AGENDA}})",
    f"^(?:vad|what) (?:vill|does|do) {_SOMEBODY} (?:ta upp|lyfta|want to (?:raise|bring up))",
    f"^{START}(?:visa|show|lista|se)(?: (?:mig|me))? (?:PERSG|ORGG) {_POINTS}",
    f"^{_POINTS} (?:från|from|av) (?:PERS|ORG)(?: {{WHEN}})?(?: [?.])? $",
    f"^(?:har|have|has) (?:PERS|ORG) {_SUGGESTED} (?:något|någon|några|anything|any)",
    f"^{START}(?:visa |show )?(?:mina|my) (?:egna |own )?{_POINTS}(?: {{WHEN}})?(?: [?.]| tack| please)* $",
    "^min punkt (?:då|nu)? ?[?]",
)
"""Whose points are on an agenda."""

# fmt: off
HEADS = (
    *(("suggestion_deadline", pattern) for pattern in _CLOSES),
    *(("list_agenda", pattern) for pattern in LISTED),
    ("list_agenda", f"^{START}(?:(?:ta|få|ge|skicka|dra|göra?|send|get|have|make)(?: (?:mig|oss|ut|me|us))* (?:en |a )?(?:kopia|kopior|copy) (?:på|av|of)|kopiera|copy) {{AGENDA}}"),
    ("accept_agenda_item", f"^{START}(?:godkänn|godkän|godkänna|acceptera|godta|accept|approve|jag (?:godkänner|accepterar)) (?:{{DET}} )?{ONE}"),
    ("accept_agenda_item", f"^{START}(?:godkänn|godkänna|acceptera|godta|accept|approve|jag godkänner) {_ALL}(?: (?:förslag|punkter|förslagen|punkterna|de|the|nya|new|suggestions|items|of them|tack|som kommit in|inkomna|please))*(?: [.!?])? $"),
    ("accept_agenda_item", f"^{START}(?:ta|tar|take) (?:med|in) {ITEM}"),
    ("accept_agenda_item", f"^{START}(?:ta|tar|take) (?:med|in) (?:(?:PERSG|ORGG) förslag|förslaget|{_ALL} (?:förslag|förslagen|inkomna|som))"),
    ("accept_agenda_item", f"^{START}(?:släpp|släppa|släpper) in {ONE}"),
    ("accept_agenda_item", f"^{START}(?:sätt|lägg|sätta|lägga) upp (?:{_ALL} )förslag"),
    ("accept_agenda_item", f"^(?:ok|okej|ja) (?:till|to|på) {ITEM}"),
    ("accept_agenda_item", f"^{START}säg(?:er)? ja till {ONE}"),
    ("accept_agenda_item", f"^(?:{ITEM}|{_ALL} förslag) (?:är|blir|are|is) (?:godkänd|godkänt|godkända|accepterad|approved|accepted)"),
    ("accept_agenda_item", f"^(?:{ITEM}|{_ALL} förslag) godkänns"),
    ("park_agenda_item", f"^{START}(?:parkera|prakera|parkerar|park) {ONE}"),
    ("park_agenda_item", f"^{START}(?:lägg|lägga|lägger|sätt|sätter|ställ|put) {ITEM} (?:på|i|on|in) (?:is|ice|hold|vänt|väntelistan|parkeringen|parkering)"),
    ("park_agenda_item", f"^{START}(?:lägg|lägga|lägger) {NAMED} <8> (?:på is|åt sidan|på väntelistan|i parkeringen)"),
    ("park_agenda_item", f"^{START}(?:lägg|lägga) (?:undan|åt sidan) {ONE}"),
    ("park_agenda_item", f"^{START}(?:lägg|put|set) {ITEM} (?:åt sidan|aside)"),
    ("park_agenda_item", f"^{START}(?:spara|sparar|save|keep) {ITEM} (?:till|for|tills) {_LATER}"),
    ("park_agenda_item", f"^{START}(?:spara|sparar|save|keep) {NAMED} <8> (?:till|for|tills) {_LATER}"),
    ("park_agenda_item", f"^{START}låt {ITEM} (?:vila|vänta)"),
    ("park_agenda_item", f"^{ITEM} (?:får|kan) (?:vänta|vila)(?: (?:till|tills) {_LATER}| så länge| tills vidare)"),
    ("park_agenda_item", f"^{ITEM} parkera(?:r vi|s)"),
    ("decline_agenda_item", f"^{START}(?:avslå|avlså|avslår|avböj|avböja|avböjer|neka|nekar|refusera|avvisa|avvisar|decline|reject|turn down) (?:{{DET}} )?{ONE}"),
    ("decline_agenda_item", f"^{START}(?:säg(?:er)?|say|tacka(?:r)?) (?:nej|no) (?:till|to) {ONE}"),
    ("decline_agenda_item", f"^(?:nej|no) (?:till|to) {ONE}"),
    ("decline_agenda_item", f"^{START}(?:tar|ta) inte med {ONE}"),
    ("decline_agenda_item", f"^{ITEM} (?:avslås|avböjs|nekas|avvisas)"),
    ("merge_agenda_items", f"^{START}(?:slå|slår) (?:gärna )?(?:ihop|samman) (?:{{DET}} )?{ONE}"),
    ("merge_agenda_items", f"^{START}(?:slåihop|sammanfoga|sammanfogar|merge|combine|join) (?:{{DET}} |the )?{ONE}"),
    ("merge_agenda_items", f"^{START}(?:lägg|baka|lägga|bakar|för) (?:ihop|samman) {ITEM}"),
    ("merge_agenda_items", f"^{START}(?:gör|göra|make) (?:en|one) (?:punkt|item|fråga) (?:av|of) {ITEM}"),
    ("merge_agenda_items", f"^{ITEM} <8> (?:slås|slå) (?:ihop|samman)"),
    ("merge_agenda_items", f"^{ITEM} <2> slås (?:ihop|samman)"),
    ("merge_agenda_items", f"^{START}(?:slå|slår|fold) in {ITEM} (?:i|into) {ITEM}"),
    ("order_agenda", f"^{START}(?:flytta|flyttar|flyta|lägg|lägga|sätt|sätta|placera|ta|tar|move|put|place)(?: {{ADV}}| upp| ner| fram| ned)* {ITEM}(?: så(?: att)? (?:den|det) kommer)?(?: (?:direkt|precis|right|just))? (?:före|innan|efter|before|after|ovanför|nedanför) {ITEM}"),
    ("order_agenda", f"^{START}(?:flytta|flyttar|lägg|lägga|sätt|sätta|placera|ta|tar|move|put|place)(?: {{ADV}}| upp| ner| fram| ned)* {ITEM} (?:till |som |to |at |the |allra |högst )*(?:först|sist|överst|nederst|första|sista|first|last|top|bottom|högst upp|längst ner|längst upp|upp|end)(?: (?:på|i|on|of|plats|punkt|punkten|dagordningen|{{AGENDA}}|mötet|MEET|the|tack|please))*(?: [.!?])? $"),
    ("order_agenda", f"^{START}(?:flytta|lägg|sätt|placera|ta|move|put) {NAMED} <6> (?:före|innan|efter|before|after) {ITEM}"),
    ("order_agenda", f"^{START}(?:flytta|lägg|sätt|placera|ta|move|put) {NAMED} <6> (?:först|sist|överst|first|last)(?: (?:på|i|on|{{AGENDA}}|mötet|the|tack|please))*(?: [.!?])? $"),
    ("order_agenda", f"^{START}(?:flytta|lägg|sätt|placera|move|put) {ITEM} (?:till|på|som|to|in|at|as) (?:plats|position|place|nr|nummer|number|spot|REFN)"),
    ("order_agenda", f"^{ITEM} (?:ska|bör|kan|should|must) (?:komma|ligga|tas|stå|vara|come|be) (?:direkt )?(?:före|innan|efter|before|after) {ITEM}"),
    ("order_agenda", f"^{ITEM} (?:ska|bör|kan|should|must) (?:komma|ligga|tas|stå|come|be) (?:först|sist|first|last)"),
    ("order_agenda", f"^{START}(?:byt|ändra|change) (?:ordning|ordningen|the order) <3> {ITEM}"),
    ("order_agenda", f"^{START}(?:börjar|börja|start|inled|inleder) (?:med|with) {ITEM}(?: [.!])? $"),
    ("amend_agenda_item", f"^{START}(?:ge|give|gör|låt) {ITEM} (?:få )?DUR"),
    ("amend_agenda_item", f"^{START}(?:sätt|sätta|avsätt|lägg|put|set) DUR (?:på|för|till|on|for|to) {ITEM}"),
    ("amend_agenda_item", f"^{START}(?:korta|förläng|förlänga|ändra|justera|sätt|dra ner|öka|minska|set|change|cut|shorten|extend|make)(?: (?:ner|ned))?(?: tiden (?:för|på|till)| längden på| the length of| the time for)? {ITEM} (?:till |to )?DUR"),
    ("amend_agenda_item", f"^{ITEM} (?:ska vara|ska få|får|tar|behöver|blir|räcker med|should be|gets|takes|needs|kan få|klarar sig med|ska ta|till|to)? ?(?:bara |ca |cirka |only )?DUR"),
    ("amend_agenda_item", f"^DUR (?:räcker|is enough|räcker gott)(?: (?:till|för|for|på))+ {ITEM}"),
    ("amend_agenda_item", f"^(?:PERS|ORG|jag) (?:drar|presenterar|föredrar|inleder|leder|håller i|presents|leads|will present) {ITEM}"),
    ("amend_agenda_item", f"^{START}(?:PERS|ORG) (?:drar|presenterar|föredrar|håller i) REFP"),
    ("amend_agenda_item", "^REFP (?:tar|drar|dras av|presenteras av|föredras av|leds av|is presented by) (?:PERS|ORG|jag)"),
    ("amend_agenda_item", f"^{START}(?:sätt|sätta|skriv|ha|put|set) (?:PERS|ORG|mig) (?:som|as) (?:föredragande|presentatör|presenter|dragare) (?:på|för|till|on|for|of) {ITEM}"),
    ("amend_agenda_item", f"^(?:föredragande|presenter|presentatör) (?:på|för|till|on|for|of) {ITEM} (?:är|blir|is|:) (?:PERS|ORG|jag)"),
    ("amend_agenda_item", f"^{ITEM} (?:är|ska vara|blir|is|should be) (?:för|till|en|ett|for|an?) (?:beslut|information|diskussion|decision|discussion|beslutspunkt|informationspunkt|diskussionspunkt|informationsärende|beslutsärende)"),
    ("amend_agenda_item", f"^{START}(?:gör|göra|ändra|byt|sätt|make|change) {ITEM} (?:till|as|to|som)?(?: ?(?:en|ett|an?|för))* ?(?:beslut|information|diskussion|decision|discussion|beslutspunkt|informationspunkt|diskussionspunkt|beslutsärende|informationsärende)"),
    ("amend_agenda_item", f"^{START}(?:byt|byta|ändra) (?:rubrik|rubriken|titel|titeln|namn|namnet|texten) (?:på|för|till) {ITEM} (?:till|:)"),
    ("amend_agenda_item", f"^{START}(?:döp|döpa) om {ITEM} (?:till|:)"),
    ("amend_agenda_item", f"^{START}(?:rename|retitle) {ITEM} (?:to|as|:)"),
    ("amend_agenda_item", f"^{ITEM} (?:ska|bör|should) (?:heta|be called)"),
    ("ask_proposer", f"^{START}(?:fråga|hör med|höra med|undra hos|kolla med|be|ask|ställ en fråga till|skicka en fråga till) {PROPOSER} <6> {ITEM}"),
    ("ask_proposer", f"^{START}(?:fråga|undra|ask)(?: en sak)? (?:om|till|på|kring|about|on) {ITEM} :"),
    ("ask_proposer", f"^{START}(?:ställ|skicka) en fråga (?:om|till|på|kring) {ITEM}"),
    ("ask_proposer", f"^{START}fråga vem som (?:ska )?(?:presenterar?|dra(?:r)?|föredra(?:r)?|håller i|hålla i|föreslog|leda|leder) {ITEM}"),
    ("ask_proposer", f"^{START}be (?:förslagsställaren|förslagställaren|den som föreslog) <8> {ITEM}"),
    ("prepare_agenda", f"^{START}(?:förbered|förbereda|förbereder|förbreda|bered|bereda|bereder|planera|gå igenom|prepare|plan) (?:{{DET}} |the )*(?:{{AGENDA}}|förslagen|inkomna förslag|förslag som|inkomna|suggestions)"),
    ("prepare_agenda", f"^{START}(?:förbered|förbereda|prepare)(?: (?:inför|för))?(?: (?:MEET|MONTH|mötet|the meeting|DATEM|DATEX|DATE|the next meeting))?(?: [.!?])? $"),
    ("prepare_agenda", f"^{START}vad (?:är det som )?(?:har|som har|som|har det) (?:kommit|inkommit|skickats)(?: (?:in|till|inför|för|{{WHEN}}|mötet|{{AGENDA}}|,|hittills|än))*(?: [.!?])* $"),
    ("prepare_agenda", "^(?:vilka|finns det|har vi|några|what|which|any)(?: några| nya| new)* (?:förslag|suggestions|proposals)(?: (?:har|have|som|har det|vi))* (?:kommit in|inkommit|come in|been made|att ta ställning till|väntar|skickats in|not yet)"),
    ("prepare_agenda", f"^{START}(?:visa|se|få se|lista|show|see|öppna)(?: (?:mig|me|oss|us|the|alla|nya|all|new))* (?:inkomna förslag|förslagen|förslagslistan|förslag som|incoming suggestions|suggestions|vad som (?:har )?kommit in)"),
    ("prepare_agenda", f"^{START}(?:öppna|starta|visa)? ?(?:dagordningsberedning|dagordningsberedningen|förslagslistan|förslagslista|beredningslistan|agendaberedning)(?: [.!?]| tack)* $"),
    ("prepare_agenda", f"^{START}(?:öppna|starta|börja) (?:beredningen|förberedelserna) (?:av|inför|för|till)"),
)
"""(intent, pattern)"""

AGAINST = (
    (("accept_agenda_item", "order_agenda"), "(?:uppdrag|åtgärd|REFA|anteckningarna|protokollet|minnesanteckningarna)"),
    (("park_agenda_item", "decline_agenda_item", "merge_agenda_items"), "(?:bilen|cykeln|REFA|nämnden|förvaltning|enheter)"),
    (("ask_proposer",), "(?:till nästa möte|rapportera|uppdrag|åtgärd)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
