"""Phrases that carry a command but are not what it is about: they are taken away to find the title."""

# ruff: noqa: E501 -- a pattern is read in one piece

_AFTER = r"(?: (?:frågan|frågor|fråga|punkten|punkt|ärendet|ämnet|lite|en|ett|kort|kortare|liten|diskussion|dialog|genomgång av läget|om|kring|angående|gällande|att|även|också|gärna|:|the|topic|question|issue|of|about|vår|oss|ihop|det här med|det där med|hur det går med|följande|till|upp|med))*"
_MORE = r"(?: (?:{ADV}|vilja|kunna|behöva|höra|föreslå|ju|att|om|vi|jag|få|väl|det|to|like|love|be|able|int|inte|oss|ni|du|that|we|with|please|åå|å|och|möjligen|önska|velat|tänkt|bara|med|er|gärna|lov))*"

ON_THE_LIST = "(?:på|i|in i|in på|upp på|till|to|on)(?: (?:vår|our|the))? (?:aktivitetslistan|logglistan|uppdragslistan|åtgärdslistan|aktivitetsloggen|action list)"
"""Where a matter is to stand, said when it is recorded."""

AGENDA = (
    r"^(?:info|information|beslut|diskussion|discussion|decision) $",
    r"(?:inte|att|om|man|nätverket|möjligt att) (?:borde |skulle |kunde |fick |tillfälle |att |får )*(?:ägna|reservera|avsätta|reserve|diskutera|dryfta|behandlar|behandla)(?: DUR| tid)?(?: (?:åt|för|for|till|on|om))*",
    r"(?:reserve|reservera|avsätta|avsätt)(?: DUR| tid)?(?: {WHEN}| on| den)*(?: (?:for|för|till|åt|om|the))+",
    r"(?:önskas|anmäls|anmäler|föreslås|önskar|anmält)(?: (?:{DET}|jag|härmed|därför|från|ORG|PERS|{ADV}|,))* (?:{POINT}|informationsärende|beslutsärende|diskussionsärende|ärende)(?: (?:benämnd|kallad|benämnt|om|med rubriken|:|till|för|MEET|mötet|{AGENDA}))*",
    r"anmäler (?:jag )?(?:därför|härmed)?(?: , för (?:beslut|information|diskussion) ,)?",
    r"(?:tillåter mig|ber att få|tar mig friheten att)?(?: att)? (?:föreslå|föreslår)(?: att)?(?: (?:PERS|ORG|vi|jag))?(?: (?:ges|får|bereds|ge))?",
    r"(?:kan det tänkas|skulle det kunna|skulle det|kan det)? ?(?:finnas|finns|bereda|bereds) (?:utrymme|plats|tid)(?: (?:{WHEN}|för|till|ett|en|kortare|kort|inslag|inlägg|om|av|på))*",
    r"(?:sist|först|överst|tidigt) på (?:listan|programmet)",
    r"^(?:du |ni |boten )*kan (?:du |ni |la |väl )*(?:slänga|klämma|peta|lägga|sätta) (?:in|upp|till)(?: (?:{ADV}|ett|en|grej|ämne|sak|från|ORG|om))*",
    r"(?:slänga|släng|klämma|kläm|peta|lägga|lägg|sätt) in (?:en |ett )?(?:grej|ämne|sak|inslag)(?: från ORG)? om",
    r"(?:släng|lägg|ta|sätt)(?: (?:in|upp))+ som(?: (?:{DET}|första|sista))* {POINT}",
    r"börja med(?: en| ett)?",
    r"(?:det )?hade varit bra att få (?:det )?dragit(?: för oss)?",
    r"(?:det är |är )?(?:ingen|inte) (?:brådska|stress|bråttom)(?: men(?: gärna)?)?",
    r"(?:sätt|sätta|lägg|lägga|sätts)(?: (?:upp|det|den|in|ärendet))* under (?:beslutsärenden|informationsärenden|diskussionsärenden)",
    r"(?:beräknad )?tidsåtgång",
    r"{SUBJ} (?:skulle|vill|önskar|behöver|would)(?: (?:{ADV}|vilja|ha|få|uppskatta|en|ett|till|att|like|a|behöva))* (?:diskussion|dialog|dragning|genomgång|erfarenhetsutbyte|discussion)(?: (?:om|kring|av|on|about|runt))*",
    r"(?:vid tillfälle|när det passar|vid något tillfälle|någon gång)",
    r"(?:(?:höra|veta|hear|undrar|fråga|fundera) )?(?:hur|how) (?:ni|de|alla|you|others|vi|andra|man)(?: (?:andra|övriga|alla|others|all))* (?:gör|gjort|löser|löst|jobbar|arbetar|hanterar|tänker|resonerar|handle|do|work|har gjort|ska göra)(?: (?:med|kring|runt|om|i|with|about|när det gäller))*",
    r"(?:under|på|till) (?:övrigt|övriga frågor)",
    r"{SUBJ}(?: {ADV}| ja)* {WOULD}" + _MORE + r" (?:{TAKEUP})" + _AFTER,
    r"{WOULD}(?: {ADV}| int| inte)* (?:{SUBJ}|du|någon|PERS|ORG)" + _MORE + r" (?:{TAKEUP})" + _AFTER,
    r"(?:det )?(?:skulle|vore|hade|would|är det|går det|är det möjligt|finns det möjlighet|funkar det|it would|it)(?: (?:vara|varit|be|möjligt|ok|okej|läge|bra|kul|fint|intressant|värdefullt|nice|good|great|skönt|önskvärt|roligt|nyttigt|klokt|useful|att|om|to|if|we|vi|kunde|could|kan|jag|ni|man|få|kunna|{ADV}))+ (?:{TAKEUP})"
    + _AFTER,
    r"(?:glöm inte|kom ihåg|se till|remember|please|snälla|kan du|kan någon|could you|can you|can someone|skulle du kunna)(?: (?:att|to))* (?:{TAKEUP}|{LAY}|put|add)"
    + _AFTER,
    r"(?:{LAY}|addera|boka|få|ta|tag|för)(?: {ADV}| också| även)* (?:till|in|upp|med|dit)(?: {ADV}| dit| till| på)?"
    + _AFTER,
    r"(?:please )?(?:{LAY}|get)(?: in)? (?:to the agenda|on the agenda)?",
    r"(?:som|as|under) (?:{DET} )*(?:{POINT}|information|informationsärende|diskussion|beslut|beslutsärende|info)",
    r"(?:{PUT})(?: {DET}| {ADV})* {POINT}(?: (?:om|på|:|kring|angående|med|som heter|on|about|som|till))*",
    r"(?:(?:på|till|i|in|on|to|for|inför|för|in på|upp på|med på|från) )+(?:{DET} |den |dagens |nästa |PERSG )*{AGENDA}",
    r"(?:{DET} |förslag på |förslag till |förslag |ett |en )*{POINT}(?: (?:till|på|inför|för|from|från|to|for))+(?: (?:MEET|DATE|DATEX|DATEM|MONTH|mötet|nätverket|ORG|PERS|listan))*(?: :| –| -| ,| om)*",
    r"(?:{DET} |förslag på |förslag till |förslag |nya |en |ny |extra )*{POINT}(?: (?:om|kring|:|–|-|angående|som|rörande|on|about|heter|gällande|med rubriken|med))+",
    r"(?:{DET} |ny |nytt )*{TOPIC}(?: (?:från|till|för|inför|from|for|to|att|ta|upp) (?:ORG|PERS|nätverket|MEET|DATE|DATEX|DATEM|mötet|upp|gruppen|er|{AGENDA}|oss|alla|det))* (?::|–|-)",
    r"(?:{SUBJ} )?(?:har|have|hade|kommer med)(?: {ADV})* (?:{DET} )*{TOPIC}(?: (?:om|kring|till|för|att|ta|upp|om hur|som|rör|gäller|about|angående|:|på|{AGENDA}|det))*",
    r"(?:finns(?: det)?|har (?:du|vi|ni)|är det|blir det|is there|do we have|hinner vi|får vi|kan vi få)(?: {ADV}| någon)* (?:plats|tid|utrymme|lucka|rum|room|time|space|stund|möjlighet)(?: (?:för|till|att|kvar|med|over|for|to|en|{TAKEUP}|om|på mötet))*",
    r"(?:kan|skulle|får|could|ska)(?: (?:det|den|vi|jag|kunna|det här|detta))* (?:bli|få bli|become|be|vara)(?: {DET})* {POINT}",
    r"(?:{SUBJ} )?(?:önskar|vill|skulle vilja|skulle behöva|behöver|vill ha|want|need|anmäler|anmäl|föreslår|propose|suggest|would like|tycker|hoppas)(?: (?:ha|få|en|ett|att|vi|ska|ha|to|that|we|an?|{ADV}))*(?: {POINT})?(?: (?:om|kring|på|:|on|about|med))*",
    r"(?:(?:i|hos) ORG )?(?:har vi|vi har|vi|vi i ORG har|ORG har|jag har)(?: {ADV})* (?:börjat|startat|infört|jobbat|arbetat|gjort|tagit fram|testat|provat|piloterat|varit)(?: (?:med|en|ett|på))*",
    r"(?:to )?(?:inform|tell|talk|hear)(?: (?:you|everyone|us))* about",
    r"(?:för|to|for) (?:att )?(?:berätta|visa|informera|presentera|prata|tell|show|present)(?: (?:om|det|den|about|it))*",
    r"(?:PERS|ORG) (?:ber|bad|har bett) (?:mig|oss)(?: att)?",
    r"(?:(?:den|det) )?(?:borde|bör|ska|kan)(?: (?:upp|in|med|stå|vara))* (?:på|till|i) (?:{AGENDA}|MEET|DATEM)",
    r"(?:det )?(?:gäller|handlar om|rör|avser|it is about|det är om)",
    r"(?:(?:är|också|gärna|helst|bör|ligga|punkten|ta den|stå|hamna|komma) )+(?:först|tidigt|sist|överst|first|last|early)(?: (?:på|i|on|upp))*",
    r"(?:först|tidigt|sist|överst|first|last|early)(?: (?:på|i|on))+",
    r"(?:det är |är )?(?:lite |ganska )?(?:akut|brådskande|viktigt|urgent)",
    r"(?:tack|please|gärna|snälla|pls|om det går|om möjligt|if possible|om det finns (?:tid|plats|utrymme)|om tid finns|om vi hinner|så fort som möjligt|asap|alltså|typ|förresten|btw|by the way|då)",
    r"(?:för|for|till|till och med|only for|mest för|as|i form av)(?: {DET})* (?:information|diskussion|beslut|discussion|decision|kännedom|informationen|avgörande|info|dialog)",
    r"(?:vi|jag|i|we) (?:behöver|vill|måste|ska|need|want|would like|to|skulle behöva|vill ha|would|like)(?: {ADV}| fatta| ta| ett| a| have| get| ha)* (?:beslut|decision|diskutera|diskussion)(?: (?:om|on|about|i frågan))*",
    r"(?:på|till|inför|vid|under|at|for) (?:mötet|träffen|the meeting|vårt möte|nätverket|nätverksmötet)",
    r"(?:max|högst|ca|cirka|typ|ungefär|tar|räcker|räcker gott|behöver|behövs|kräver|about|around|tid|tidsåtgång|tidsåtgång :)(?: (?:DUR|.))?",
    r"(?:agenda|dagordning|dagordningen|agendan|punkter|till dagordningen|to the agenda)(?: (?:MEET|DATE|DATEX|DATEM|MONTH|till|för|on|for|inför|den))* :",
    r"(?:jag|vi) (?:tycker|tänker|undrar|funderar på|föreslår|anser)(?: (?:att|om))?",
)
"""For agenda items."""

PRESENTER = (
    r"(?P<p>PERS|jag|ORG|vi)(?: [^ .?!¶,]+){0,7}? (?:presenterar|presentera|visar|berättar|berätta|drar|dra|föredrar|föredra|redogör|redogöra|informerar|informera|inleder|inleda|håller i|hålla i|present|presents|presenting|tell|show|visa siffror|visa|redovisar|redovisa|rapporterar|demonstrerar|leder|introducerar|kommer och berättar|will present|introduces)(?: (?:den|det|själv|punkten|om det|det hela|i den|oss|upp|kort|ihop|gärna|it|this|siffror|tillsammans|den själv|saken|frågan|läget|lite))*",
    r"(?:föredragande|föredras av|dras av|presenteras av|presented by|presenter|presentatör|med föredragning av|dragning av|inleds av|föredragning|föredras|ansvarig|dragare|visas av)(?: är| :)? (?P<p>PERS|jag|ORG|mig)",
    r"(?P<p>PERS|jag) (?:är föredragande|som föredragande|är presentatör|som presenterar|som drar|som berättar|står för dragningen)",
    r"(?:med|with) (?P<p>PERS) (?:som föredragande|som dragare|as presenter)",
    r"(?:\(|–|-|,) (?P<p>PERS) (?:\)|,|\(|DUR|¶|drar)",
    r"(?:–|-) (?P<p>PERS)",
)
"""Who presents, in the group `p`."""

INITIATOR = (
    r"^(?:och |men )?(?P<p>PERS|ORG) (?:ber|bad|har bett|bett|bad) (?:mig|oss)",
    r"(?:initierad|initierat|initieras|initierades|väckt|väcktes|lyft|raised|initiated|inskickad|inskickat|anmäld|anmält|föreslagen|föreslaget|initiativ|initiativet|önskemål|frågan kom|kom|kommer|fråga|frågan|förslag|inspel|punkt|frågan är|frågan väcktes|initiativ(?:tagare)?|frågeställare)(?: (?:av|från|by|from|är|:|kom))+ (?P<p>PERS|ORG)",
    r"(?:vill|önskar|skulle|ville|undrar|undrade|wants|tänkte) (?P<p>PERS|ORG) (?:ha|ta|lyfta|vilja|få|veta|diskutera|raise|prata|att)",
    r"^(?:och |för |även |också |då )?(?P<p>PERS|ORG) (?:vill|önskar|skulle|ville|undrar|föreslår|tycker|tar gärna|behöver|wants|would|har en|hade|anmäler|har bett|bad mig|frågar|efterlyser)",
    r"(?:på uppdrag av|åt|för|on behalf of|via) (?P<p>PERS) ",
    r"(?:PERS|ORG) via (?P<p>PERS)",
    r"(?P<p>PERS|ORG)(?: {ADV}| nyss| precis)* (?:ringde|hörde av sig|hörde av mig|mejlade|mailade|skrev|smsade|ringt|hört av sig|called|wrote|emailed|rang)(?: (?:,|nyss|till mig|mig|och|igen|i går|i dag|om att))* (?:(?:hon|han|hen|de|och|she|he|they) )?(?:vill|önskar|ville|önskade|tycker|undrar|undrade|föreslår|wants|would like|asks|asked)",
    r"(?:uppvaktad|uppvaktade|kontaktad|kontaktade|ombedd|ombedda|tillfrågad|approached) (?:av|by) (?P<p>PERS|ORG)",
    r"(?:enligt|på|efter|at) (?P<p>PERSG?|ORGG?) (?:önskan|önskemål|begäran|förslag|initiativ|inrådan|request|suggestion)",
    r"^(?:ta upp |lägg till |lägg in |ny punkt : )?(?P<p>PERSG|ORGG) (?:fråga|förslag|önskemål|undran|inspel|question|proposal|request) (?:om|kring|angående|about|on|for)",
    r"(?P<p>PERS|ORG)(?: {ADV})* (?:asked|asks|has asked|har bett|bett|bad|ber|frågade|frågar|har frågat) (?:for|about|om|efter)",
    r"(?:inkommet|inkommit|inspel|inskick|dagordningspunkt|agendapunkt|punkt|ärende|fråga|önskemål)(?: [^ .:]+){0,2} (?:från|by|from) (?P<p>PERS|ORG) (?::|,)",
    r"^(?:från|from) (?P<p>PERS|ORG) (?::|,)",
    r"(?:det|vad|som|what)(?: som)? (?P<p>PERS|ORG)(?: {ADV}| just| nyss)* (?:tog upp|lyfte|nämnde|var inne på|brought up|raised|mentioned)",
    r"(?:det var|it was) (?P<p>PERS|ORG) (?:som|who) (?:ville|vill|bad|föreslog|väckte|tog upp|lyfte|önskade|asked|wanted|raised|suggested)",
)

ACTION = (
    r"^att göra(?: (?:för|till|åt|på) (?:PERS|ORG|alla|mig))* :",
    r"^(?:ansvarig|ansvariga|ansvar|owner) (?:för|for|of)",
    r"(?:frågan|fråga|initiativet|förslaget) (?:väcktes|kom|initierades|är|lyftes)(?: (?:av|från|på))+ (?:PERS|ORG)",
    r"(?:mitt|min|my|PERSG|ORGG) {ACTION}(?: (?:blir|är|is|till|att|to))*",
    r"(?:och )?(?:säg|say)",
    r"(?:sätt|skriv) upp (?:mig|PERS|oss)(?: (?:på|för|som|att))*",
    r"^<3> {ACTION}(?: (?:till|för|på|åt|for|to|on|från|är|,|{DET}|nr|PERS|ORG|alla|mig|me|{WHEN}))* :",
    r"^{ACTION}(?: (?:för|till|på|for|to|åt|on) (?:PERS|ORG|alla|mig|me))*(?: (?:att|to|:|,|–))*",
    r"(?:skapa|registrera|gör|create|ny|nytt|new|starta|notera|anteckna|lägg till)(?: {DET}| {ADV}| som)* {ACTION}(?: (?:till|för|på|åt|for|to|att|som|om|PERS|ORG|mig|alla|:))*",
    r"(?:vi|jag|nätverket|mötet) (?:bad|har bett|bett|uppdrog åt|asked|gav|gett|har gett|ger)(?: (?:PERS|ORG|att|to|i uppdrag|uppdraget|i uppgift))*",
    r"(?:put|set) (?:me|mig|PERS) (?:down )?(?:for|to|on|down for)",
    r"(?:lägg|lägga|lägger|add|put|sätt|sätta)(?: {ADV})* (?:in|till|upp|det|den|en|ett|på|som|över)(?: {ADV}| {DET}| in| till| upp| med| {ACTION}| som| det| den| detta| på| to| as)*(?: (?:mig|PERS|ORG|listan|min lista|me))?(?: (?:att|:|to|om|,))*",
    r"(?:får|fick|har fått|har|ges|få|ge PERS|give PERS|har fått)(?: {DET})? (?:i uppdrag|i uppgift|uppdraget|uppgiften)(?: (?:att|av|PERS|nätverket|mötet))*",
    r"(?:kan du |could you |please |vill du |skulle du kunna |du kan |snälla )*(?:be|bed|ber|ask|tell|låt|uppdra åt|hälsa|säg till|säg åt|påminna|påminn|remind|påminner|uppdra)(?: (?:PERS|ORG|alla|samtliga|mig|me|oss|till|everyone|everybody))*(?: (?:{WHEN}))?(?: (?:att|to|om|om att|about|han|hon|de|ska|skall|of|,|:))*",
    r"(?:PERS|ORG|alla|samtliga|jag|everyone|everybody)(?: (?:{ADV}|du|ni|,|\\( jag \\)|kommuner|län|medlemmar|ledamöter))* (?:ska|skall|will|to|shall|needs to|is to|får|should|ansvarar för|åtar sig|åtar mig|tar på sig|tar på mig|lovar|lovade|har lovat|has to|have to|har åtagit sig|har tagit på sig|have promised to|promise to|can|kan|kunde|behöver|måste)(?: (?:att|visst|nog|to|även|också))*",
    r"(?:kan|kunde|skulle|vill|can|could|will|would)(?: (?:PERS|ORG|alla|du|vi|jag))+(?: (?:kunna|please|vara snäll och|gärna|att))*",
    r"(?:ansvarig|ansvariga|ansvar|owner|responsible|vem|who)(?: (?::|är|for|för))*(?: (?:PERS|ORG|alla|jag))",
    r"(?:PERS|ORG) (?:ansvarar|är ansvarig|är ansvariga|har ansvaret|är ägare|äger den|tar den|tar det|fixar det)",
    r"(?:(?:ska|skall|bör|det|den|och|vara|är|måste) )*(?:klart|klar|klara|färdigt|gjort|senast|rapporteras|rapport|återrapport|återrapportering|återrapporteras|redovisas|deadline|due|by|before|tills|rapportera|rapporterar|återkoppling|redovisning|svar|slutdatum|när|inne|till)(?: (?:senast|till|är|:|den|på|vid|i|igen|by|on|inom|för|tills))*(?: (?:DATE|DATEX|DATEM|MEET|MONTH))",
    r"(?:inget|inga|utan|no|ingen)(?: (?:datum|slutdatum|deadline|brådska|date|stress|rush|hast))(?: (?:sagt|satt|än|ännu|set|yet|bestämt|angivet))*",
    r"(?:initierad|initierat|väckt|raised|frågan kom|initiativ|initierades|lyft)(?: (?:av|från|by|from))+ (?:PERS|ORG)",
    r"(?:(?:och )?(?:lägg|sätt|skriv)(?: (?:in|upp|till))* (?:det|den|detta|de|dem)(?: (?:som|på|{ACTION}|mig|PERS|listan|min lista|in|uppdrag))*)",
    r"(?:tack|please|gärna|snälla|är du snäll|thanks|vad|vem|när) (?::)?",
    r"(?:från|på|under|vid) (?:dagens möte|mötet i dag|mötet) :?",
    r"bereder(?: (?:frågan|ärendet|punkten|om|kring))*",
)
"""For action items."""
