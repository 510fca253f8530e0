"""What asks for what has been said before: about something, at a meeting, or which minutes there are; and home reports.

Each pattern is a whole sentence in which what is asked for stands as `w`. Only what has been is found: "när tar vi upp
budget?" asks of the agenda. Rules alone decide: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october"
_LEAD = "(?:(?:hej|hallå|hi|hello|!|,|och|men|så|nu|då|ok|du|undrar|jag undrar|jag minns inte|minns du|minns ni|kommer du ihåg|vet du|vet ni|kan du säga|kan du visa|kan du berätta|berätta|säg|visa|visa mig|please|snälla|kan du|can you|do you remember|tell me|remind me|kolla|kolla upp|leta|leta upp|leta fram|hitta|sök|sök upp|ta reda på|kan ni|går det att|jag vill veta|kan jag|få|få veta|veta|se|summera|sammanfatta|påminn mig|påminn mig om) )*"
_END = "(?: (?:[.!?,]|någonstans|nånstans|tack|please|då|nu|egentligen|igen|again|{ADV}))* $"
_WE = "(?:vi|man|kommunerna|medlemmarna|de andra|jag|nätverket|gruppen|mötet|ordföranden|samordnaren|direktörerna|we|the network|PERS|ORG)"
_ABOUT = "(?:om|kring|angående|gällande|rörande|beträffande|i frågan om|i fråga om|när det gäller|vad gäller|about|regarding)"
_PAST = "(?:PAST|MEET|DATE|DATEX|MONTH|förra gången|sist|senast|last time|då|there|där|på mötet|på det mötet|vid mötet)"
_SAID = "(?:kom överens|kommit överens|kom överens om|kommit överens om|sa|sade|sagt|tyckte|tyckt|diskuterade|diskuterat|pratade|pratat|talade|talat|kom fram till|kommit fram till|landade|landade i|landat i|enades om|enats|gick igenom|noterade|noterat|antecknade|antecknat|skrev|skrivit|resonerade|svarade|svarat|tog upp|tagit upp|lyfte|lyft|sagt något|said|say|discuss|discussed|talked|talk|think)"
_SAID_PASSIVE = "(?:sades|sas|sagts|diskuterades|diskuterats|antecknades|antecknats|noterades|noterats|skrevs|skrivits|framkom|framfördes|gicks igenom|was said|was discussed|was noted|står|står det|stod|stod det|blev sagt|blev det sagt)"
_DECIDED = "(?:beslutade|beslutat|beslöt|bestämde|bestämt|tog beslut|fattade beslut|tagit beslut|fattat beslut|beslut|decide|decided|agree|agreed)"
_DECIDED_PASSIVE = "(?:är bestämt|är beslutat|är beslutet|gäller beslutet|beslutades|beslutats|bestämdes|bestämts|beslöts|togs för beslut|blev beslutet|blev beslutat|blev bestämt|blev det beslutat|was decided|was agreed)"
_FIRST = "(?: (?:första gången|senast|sist|sista gången|senaste gången|last|till diskussion|för första gången))*"
_TOOK_UP = "(?:tog|togs|diskuterade|diskuterades|pratade|pratades|talade|behandlade|behandlades|lyfte|lyftes|avhandlade|gick igenom|did we|did we discuss|did we talk|did we take up|discussed|took up|beslutade|bestämde|sa)"
_LATELY = "(?: (?:första gången|senast|sist|sista gången|senaste gången|last|förra gången|upp|uppe|om|kring|frågan om|punkten|ärendet|about|talk about|talk|discuss|take up|we|på agendan|på dagordningen|på bordet|på ett möte|på tapeten|vi|oss|det|up))*"
_NOTES_IN = "(?:(?:i|bland|igenom|ur|från|in|the|de|våra|alla|gamla|tidigare|föregående|förra|senaste|all|our|old|previous|past|last|through) )*(?:mötes|minnes)?(?:anteckningarna|anteckningar|minnesanteckningarna|minnesanteckningar|minnesateckningarna|protokollen|protokollet|protokoll|minutes|notes|mötesanteckningarna)"
_W = "(?P<w>[^?!]+?)"
_NOUN = "(?:(?:mötes|minnes)?(?:anteckningarna|anteckningar)|minnesanteckningarna|minnesanteckningar|minnesateckningarna|minnesateckningar|mötesanteckningarna|mötesanteckningar|protokollet|protokoll|mötesprotokollet|minutes|notes)"
_ONES = "(?:föregående|förra|förra mötets|senaste|sista|det senaste|det förra|det föregående|de senaste|de förra|de föregående|senaste mötets|föregående mötes|previous|last|latest|the previous|the last|the latest)"
_OF = f"(?: (?:för|av|från|om|på|vid|i|of|from|for|at))*(?: (?:mötet|möte|meeting|the meeting|den|on|det))*(?: (?:DATE|DATEX|DATEM|MEET|PAST|MONTH|{_MONTHS}|20[0-9][0-9]|i fjol|i år|förra året|förra mötet|förra gången|senaste mötet|last year|this year))+"
_THE_LAST = "(?: (?:från|av|för|of|from|på))? (?:förra|senaste|föregående|sista|last|the last|the previous) (?:mötet|möte|gången|meeting|time)"
_SHOW = "(?:visa|visar|visa mig|visa oss|se|läs|läsa|läs upp|hämta|hitta|leta fram|leta upp|plocka fram|ta fram|ge mig|ge oss|få|få se|få läsa|få upp|länken till|en länk till|kolla|kolla på|titta på|länk till|länken till|show|show me|get|give me|see|read|find|skicka mig|skicka)"
_TAIL = "(?: (?:till mig|åt mig|till oss|åt oss|för mig|to me|to us|for me))?"
_ASK = "(?:(?:jag vill|jag skulle vilja|vill|kan jag|kan vi|får jag|kan du|kan ni|vill du|vill ni|skulle du kunna|jag hittar inte|vi hittar inte|går det att|skulle jag kunna|i want to|can i|can you|could you|please|snälla|var kan jag|var hittar jag|var finns|finns|finns det|var ligger|var är|where are|where can i|is there|har du|har vi|hej|!|,) )*"
_ALL = "(?:alla|samtliga|våra|gamla|tidigare|äldre|alla våra|alla tidigare|alla gamla|de|all|our|old|earlier|previous|the|all the|all our)"
_YEAR = f"(?: (?:för|av|från|under|i|of|from|for|in|år))*(?: (?:20[0-9][0-9]|i fjol|i år|förra året|fjolåret|det här året|last year|this year|PAST|MONTH|{_MONTHS}))+"
_HOME = "(?:hemrapport|hemrapporten|hemrapporter|hemrapporterna|hem-rapport|hem-rapporten|hemraport|hemraporten|home report|home reports|the home report)"
_MINE = "(?: (?:till mig|åt mig|min|mig|to me|me|for me))*"
_EACH = "(?:(?:efter|från|vid|för|after|from|for) (?:varje|alla|vart|each|every|all)(?: (?:möte|mötet|möten|gång|nätverksmöte|meeting|meetings|time))?|varje gång|alltid|automatiskt|fortsättningsvis|i fortsättningen|framöver|every time|always|automatically|löpande|per automatik|efter mötena|efter möten|efter mötet|after meetings|after the meeting)"
_GIVE = "(?:skicka|visa|ge|få|se|ha|hämta|gör|skapa|mejla|mejl|ta fram|send|show|give|get|make|see)"

# fmt: off
HEADS = (
    # -- home reports: wanted after every meeting, not wanted, or now
    ("no_home_report", f"^{_LEAD}{_ASK}(?:nej tack till|nej tack|ingen|inga|inte någon|inte några|no|no more|inte|slipp|slippa|slipper|jag slipper gärna|jag vill slippa|jag vill slippa få)(?: (?:mer|mera|fler|längre|ha|få|more))* {_HOME}{_MINE}(?: {_EACH}| (?:längre|mer|mera|till mig|framöver|any more))*{_END}"),
    ("no_home_report", f"^{_LEAD}(?:{_ASK})?(?:jag |i |vi )?(?:vill|behöver|önskar|ska|want|need|do|don ' t|don't|don’t)(?: (?:jag|want|need))? (?:inte|ej|inte längre|not|ingen|inga|slippa|no)(?: (?:ha|få|längre|mer|någon|några|to have|want|more|any))* {_HOME}{_MINE}(?: {_EACH}| (?:längre|mer|any more))*{_END}"),
    ("no_home_report", f"^{_LEAD}{_ASK}(?:sluta|stäng av|stänga av|avsluta|avbeställ|avbryt|stoppa|ta bort|stop|turn off|cancel|skicka inte|skicka inga|skicka ingen)(?: (?:skicka|med|att skicka|sending|längre|mer|fler))* {_HOME}{_MINE}(?: {_EACH}| (?:längre|mer|till mig))*{_END}"),
    ("want_home_report", f"^{_LEAD}{_ASK}(?:jag |vi |i )?(?:vill|vill ha|vill få|vill gärna ha|vill också ha|vill prenumerera på|skulle vilja ha|skulle vilja få|önskar|önskar få|behöver|ha|få|would like|want|want to have|need)(?: (?:gärna|också|ha|få|en|min|a|my))* (?:hemrapport|hemrapporter|hem-rapport|hemraport|home report|home reports){_MINE}(?: {_EACH})*{_END}"),
    ("want_home_report", f"^{_LEAD}{_ASK}(?:jag |vi |i )?(?:(?:vill gärna ha|vill gärna få|skulle gärna vilja ha|vill ha|vill få|vill|{_GIVE}|kan du skicka|ja tack till|ja till|ja tack|slå på|aktivera|starta|prenumerera på|sätt på|börja skicka|börja med|fortsätt skicka|turn on|subscribe to|want|would like)(?: (?:mig|oss|gärna|me|en|min|a|my|med|att skicka|till mig))* )?{_HOME}{_MINE} {_EACH}{_MINE}{_END}"),
    ("want_home_report", f"^{_LEAD}{_ASK}(?:ja tack till|ja till|ja tack ,|ja tack|slå på|aktivera|prenumerera på|sätt på|börja skicka|turn on|subscribe to)(?: (?:mig|min|my))* {_HOME}{_MINE}{_END}"),
    ("want_home_report", f"^{_LEAD}(?:{_EACH}) (?:vill jag ha|skicka|vill jag få|send)(?: (?:mig|en|me|a))* {_HOME}{_MINE}{_END}"),
    ("home_report", f"^{_LEAD}{_ASK}(?:jag |i )?(?:(?:{_GIVE}|vill ha|vill se|vill läsa|skulle vilja ha|behöver|önskar|want|need|would like)(?: (?:mig|oss|ut|en|min|me|a|my|att))* )?(?:en |min |a |my )?(?:{_ONES} )?{_HOME}{_MINE}(?:{_OF}|{_THE_LAST}| (?:nu|igen|på nytt|now|again|en gång till))*{_MINE}{_END}"),
    ("home_report", f"^{_LEAD}(?:vad är|vad står i|vad innehåller|hur ser|hur får jag|what is|how do i get)(?: (?:en|min|a|the|my))* {_HOME}(?: (?:ut|för något|för nåt|för))*{_END}"),
    # -- what was decided, or said
    ("search_minutes", f"^{_LEAD}(?:vad|va|vilka beslut|vilket beslut|what)(?: (?:har|hade|did|have|has|was|blev|var det|som))? (?:{_WE} )?(?:nu |egentligen |ju )?{_DECIDED}(?: {_WE})?(?: (?:det|att göra|till slut|slutligen|{_PAST}|nu|egentligen|upon))* (?:{_ABOUT}|att göra med|att göra åt) {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|vilka beslut|vilket beslut|what)(?: (?:har|hade|som))? {_DECIDED_PASSIVE}(?: (?:det|till slut|slutligen|{_PAST}|nu|egentligen))* {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vilka|vilket|vad för|finns det|finns det några|finns det något|finns|har vi|har det|hade vi|fanns det|togs det|togs|tog vi|fattade vi|any|what|which|are there|is there)(?: (?:några|något|nåt|ett|any|a))* (?:beslut|beslutet|decision|decisions)(?: (?:har vi|tagits|togs|tog vi|fattade vi|fattat|tagit|fattats|finns det|finns|har tagits|har fattats|har vi tagit|har vi fattat|did we make|did we take|om|som rör|som gäller|{_PAST}))* (?:{_ABOUT}|i) {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:har vi|har nätverket|har det|have we) (?:någonsin |redan )?(?:fattat|tagit|fattats|tagits|made|taken)(?: (?:något|nåt|några|ett|any|a))* (?:beslut|decision|decisions) {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:har|hade|did|have))? {_WE}(?: (?:har|have))?(?: (?:nu|egentligen|ju))* {_DECIDED}{_END}"),
    ("search_minutes", f"^{_LEAD}{_ASK}(?:vilka|visa|alla|show|which|what|lista|list)(?: (?:alla|våra|de|the|all|our))* (?:beslut|besluten|decisions)(?: (?:har|have|did))?(?: {_WE})?(?: (?:fattat|tagit|gjort|made|taken|finns|make))*{_END}"),
    ("show_minutes", f"^{_LEAD}{_ASK}(?:{_SHOW} )+minutes{_TAIL}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:blev|fanns|var|finns|är)(?: (?:det|vi|nu|ju))* (?:(?:något|nåt|några|ett) (?:beslut|bestämt|beslutat)|(?:bestämt|beslutat)(?: (?:något|nåt|någonting))?|beslutet|besluten) {_ABOUT} {_W} [?] $"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what) (?:är|var|blev|was|is) (?:beslutet|besluten|the decision) {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:nämndes|diskuterades|behandlades|avhandlades|togs) (?!PERS|ORG){_W}(?: (?:upp|uppe|{_PAST}))* [?] $"),
    ("search_minutes", f"^{_LEAD}(?:tog vi upp|diskuterade vi|pratade vi om|talade vi om|behandlade vi|sa vi något om|sa vi nåt om|gick vi igenom|nämnde vi) {_W} [?] $"),
    ("search_minutes", f"^{_LEAD}(?:allt|everything)(?: (?:som|vi|har|we|have|that))* (?:sagt|sagts|sades|sa|står|antecknats|skrivits|said) {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:hur|how) (?:tänkte|resonerade|gjorde|löste|gick diskussionen) (?:vi |man |nätverket )?(?:{_ABOUT}|med) {_W} [?] $"),
    ("search_minutes", f"^{_LEAD}(?:vad|va) (?:var|är) det som (?:{_SAID_PASSIVE}|{_DECIDED_PASSIVE}) {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:det )?(?:senaste|sista|förra|last|the last) (?:beslutet|beslut|decision) {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:{_SHOW} |har vi |finns det |finns |do we have )?(?:några |alla |våra |de |any |all )*(?:anteckningar|minnesanteckningar|anteckningarna|minnesanteckningarna|notes) (?:om|kring|angående|gällande|rörande|about|on) (?P<w>[^?!:]+?){_END}"),
    ("search_minutes", f"^{_LEAD}(?:kan man|kan jag|går det att|hur söker jag|hur söker man|hur hittar jag|how do i search|can i search)(?: (?:söka|leta|hitta|search))?(?: (?:efter|saker|något|for))* {_NOTES_IN}{_END}"),
    ("search_minutes", f"^{_LEAD}{_ALL} (?:beslut|besluten|decisions)(?: {_ABOUT} {_W})?(?:{_YEAR})?{_END}"),
    ("search_minutes", f"^{_LEAD}(?:visa|lista|vilka|show|list)(?: (?:mig|oss|me|är))* (?:beslut|besluten|decisions)(?: (?:har vi tagit|tog vi|har tagits|togs|har vi fattat|fattades|did we make))?{_YEAR}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what) (?:tycker|anser|säger|vill|thinks) ORG {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:i vilka|i vilket|på vilka|vid vilka|in which) (?:{_NOUN}|möten|möte|meetings|meeting) (?:nämns|nämndes|finns|står|står det om|pratade vi om|diskuterades|togs|är|was|is) {_W}(?: (?:med|upp|nämnt|nämnd|mentioned))*{_END}"),
    ("search_minutes", f"^{_LEAD}(?:hur många gånger|hur ofta|how often|how many times)(?: (?:har|have))? (?:vi|we) (?:pratat om|diskuterat|talat om|tagit upp|haft uppe|behandlat|discussed|talked about) {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:did))? (?:sa|sade|beslutade|bestämde|diskuterade|pratade|we say|we decide)(?: (?:vi|om|about))+{_END}"),
    ("search_minutes", f"^{_LEAD}(?:har vi|hade vi|har nätverket|har det|har man|did we|have we) (?:någonsin |redan |ever |already |någon gång )?(?:beslutat|beslutats|bestämt|bestämts|decide|decided)(?: (?:något|nåt|någonting|anything|something))? {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:beslut|besluten|decision|decisions|beslutet) (?:om|kring|angående|gällande|rörande|i frågan om|about|on) (?!att ){_W} [?] $"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:har|hade|did|have|was|var det som|var det|nu))* {_WE} (?:nu |egentligen |ju |då )?{_SAID}(?: (?:det|upp|oss|till slut|slutligen|{_PAST}|nu|egentligen|fram till|något))* {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:har|hade|did|have|var det|var det nu|nu))* (?:{_SAID}|kom) {_WE}(?: (?:det|fram till|överens|överens om|till slut|slutligen|i|{_PAST}|nu|egentligen|upp|igenom))* {_ABOUT} {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:har|hade|blev|has|is|var))* (?:det )?{_SAID_PASSIVE}(?: (?:det|något|skrivet|antecknat|{_PAST}|nu|egentligen|{_NOTES_IN}))* {_ABOUT} {_W}(?: {_NOTES_IN})?{_END}"),
    ("search_minutes", f"^{_LEAD}(?:när|vilket möte|på vilket möte|vid vilket möte|vilket datum|when|at which meeting|which meeting)(?: (?:var det|var det som|var|senast|sist|did|did we|last|det))* {_TOOK_UP}(?: {_WE})?{_LATELY} (?!mötet|möte |MEET|PAST){_W}{_LATELY}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:när|vilket möte|på vilket möte|vid vilket möte|when)(?: (?:var|hade vi|senast|sist|was|det))+ (?!mötet|möte |MEET|PAST){_W} (?:uppe|på agendan|på dagordningen|på tapeten|på bordet|up){_FIRST}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:har vi|har ni|har nätverket|have we|did we)(?: (?:någonsin|redan|ever|already|någon gång|nånsin|tidigare|förut))* (?:pratat om|talat om|diskuterat|tagit upp|behandlat|haft uppe|sagt något om|sagt nåt om|sagt något kring|gått igenom|talked about|discussed|discuss|talk about|taken up)(?: (?:frågan om|det här med))? {_W}(?: (?:tidigare|förut|någon gång|nån gång|innan|before|redan))*{_END}"),
    ("search_minutes", f"^{_LEAD}{_ASK}(?:sök|söka|leta|leta upp|leta efter|hitta|kolla|search|look|find|see if) (?:efter |for |fram |upp )*(?:{_NOTES_IN}) (?:efter|om|på|för|for|about) {_W}{_END}"),
    ("search_minutes", f"^{_LEAD}{_ASK}(?:sök|söka|leta|leta upp|leta efter|hitta|kolla|search|look|find)(?: (?:efter|for|fram|upp|på|vad som står om|allt om|något om|what it says about))* {_W} (?:i|bland|in|ur) {_NOTES_IN}{_END}"),
    ("search_minutes", f"^{_LEAD}{_ASK}(?:sök|söka|leta|search)(?: (?:efter|for|på))* (?:[\"”“'] )?{_W}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:var|vart|where)(?: (?:någonstans|i))* (?:står|stod|does)(?: (?:det|it))?(?: (?:något|say|{_NOTES_IN}))* {_ABOUT} {_W}(?: {_NOTES_IN})?{_END}"),
    ("search_minutes", f"^{_LEAD}(?:finns|finns det|står|står det|stod det|fanns det|is there)(?: (?:något|nåt|någonting|anything|mer))*(?: {_NOTES_IN})? (?:om|kring|angående|gällande|about) {_W} {_NOTES_IN}{_END}"),
    ("search_minutes", f"^{_LEAD}(?:finns|finns det|står|står det|stod det|is there|does it say)(?: (?:något|nåt|någonting|anything))* {_NOTES_IN} (?:om|kring|angående|gällande|about) {_W}{_END}"),
    ("search_minutes", f"^{_NOTES_IN} (?:om|kring|angående|gällande|där vi (?:pratade om|diskuterade|tog upp)|about) {_W} [?] $"),
    # -- the minutes of a meeting
    ("show_minutes", f"^{_LEAD}{_ASK}(?:(?:{_SHOW}|vad är|vilka är|what are) )*(?:{_ONES}|PAST) (?:mötets |meeting ' s )?(?:beslut|besluten|decisions){_TAIL}{_END}"),
    ("show_minutes", f"^{_LEAD}{_ASK}(?:{_SHOW} )*(?:alla )?(?:besluten|beslut|the decisions|decisions)(?:{_OF}|{_THE_LAST}){_TAIL}{_END}"),
    ("show_minutes", f"^{_LEAD}(?:vilka|vilket|what|which) (?:beslut|decisions|decision) (?:tog vi|fattade vi|togs|fattades|blev det|did we make|were made|has we)(?: (?:på|vid|under|at))?(?: (?:{_PAST}|{_ONES} (?:mötet|möte|gången|meeting)))+{_END}"),
    ("show_minutes", f"^{_LEAD}{_ASK}(?:{_SHOW} )+(?:upp |fram |mig |oss )?(?:de |the )?(?:anteckningarna|minnesanteckningarna|mötesanteckningarna|protokollet|the minutes){_TAIL}{_END}"),
    ("show_minutes", f"^{_LEAD}{_ASK}(?:(?:{_SHOW}|öppna|open) )*(?:upp |fram |mig )?{_ONES} {_NOUN}(?:{_OF}|{_THE_LAST})?(?: (?:igen|på nytt))?{_TAIL}{_END}"),
    ("show_minutes", f"^{_LEAD}{_ASK}(?:{_SHOW} )+(?:upp |fram |mig |oss )?(?:de |the )?{_NOUN}(?:{_OF}|{_THE_LAST}){_TAIL}{_END}"),
    ("show_minutes", f"^{_LEAD}(?:{_ASK})(?:de |the )?{_NOUN}(?:{_OF}|{_THE_LAST}){_END}"),
    ("show_minutes", f"^{_LEAD}(?:vad|va|what)(?: (?:har|blev|var det|did))?(?: {_WE})? (?:{_SAID}|{_DECIDED}|{_DECIDED_PASSIVE}|{_SAID_PASSIVE}|gjorde|gick)(?: {_WE})?(?: (?:på|vid|under|i|om|upp|igenom|at|on|egentligen))*(?: (?:{_PAST}|{_ONES} (?:mötet|möte|gången|meeting|{_NOUN})))+{_END}"),
    ("show_minutes", f"^{_LEAD}(?:var|where|hur|how)(?: (?:kan jag|hittar jag|finns|ligger|är|can i|do i|are|is|hittar man|kommer jag åt))+(?: (?:hitta|läsa|se|find|read))? (?:{_ONES} |de |the )?{_NOUN}(?:{_OF}|{_THE_LAST})?{_END}"),
    ("show_minutes", f"^{_LEAD}(?:har|är|blev|när|have|are|is)(?: (?:blev|är|have|are))? (?:{_ONES} |de |the )?(?:anteckningarna|minnesanteckningarna|mötesanteckningarna|protokollet|the minutes|minutes)(?:{_OF}|{_THE_LAST})? (?:blivit |been |lagts |lagda |nu |redan )*(?:fastställts|fastställt|fastställda|publicerats|publicerat|publicerade|till handlingarna|adopted|published|klara|klart|färdiga|färdigt|ute|utlagda)(?: (?:än|ännu|nu|snart|yet|[?!.]))* $"),
    # -- which there are
    ("list_minutes", f"^{_LEAD}{_ASK}(?:(?:{_SHOW}|lista|list|räkna upp) )?(?:mig |oss )?{_ALL} {_NOUN}(?: (?:vi har|som finns|we have|there are))?(?:{_YEAR})?{_END}"),
    ("list_minutes", f"^{_LEAD}{_ASK}(?:{_SHOW}|lista|list) (?:mig |oss )?{_NOUN}{_YEAR}{_END}"),
    ("list_minutes", f"^{_LEAD}{_ASK}(?:lista|list|en lista på|lista på|lista över|en lista över) (?:våra |alla |the |all )?{_NOUN}{_END}"),
    ("list_minutes", f"^{_LEAD}(?:vilka|hur många|what|which|how many)(?: (?:är|av|gamla|tidigare|äldre))* {_NOUN}(?: (?:finns|finns det|har vi|är fastställda|är publicerade|är lagda till handlingarna|are there|do we have|kan jag läsa|som finns))*(?:{_YEAR})?{_END}"),
    ("list_minutes", f"^{_LEAD}(?:protokoll|anteckningar|minnesanteckningar|mötesanteckningar|minutes){_YEAR}{_END}"),
)
"""(intent, pattern)"""
AGAINST = (
    (("search_minutes",), "(?:REFA|REFP|REFN|REFB|REFT|URL|chair|klubban|[^ ]*ordförande[^ ]*)"),
    (("search_minutes",), "(?:uppdrag|uppdragen|status|läget|närvaro|närvarolistan|dagordningen|{AGENDA}) [?]"),
    (("show_minutes", "list_minutes"), "(?:utkast|utkastet|draft|förslag|sammanställ|importera|läs in|bifogad|:)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
