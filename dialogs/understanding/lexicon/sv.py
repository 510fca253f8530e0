"""Swedish words by what they can be in a command (each pattern is one whole word), and phrases made of them."""

# ruff: noqa: E501 -- a pattern is read in one piece

SWEDISH = {
    "PUT": r"lägg|lägga|lägger|läggs|läggas|sätt|sätta|sätter|sätts|sättas|skriv|skriva|skrivs|skrivas|stoppa|addera|foga|placera"
    r"|klämma|kläm|peta|plocka|plockas|föra|föras|för|ta|tar|tas|tag|få|får|ha|komma|boka|slänga|släng|skicka|bära",
    "LAY": r"lägg|lägga|lägger|läggs|läggas|sätt|sätta|sätter|sätts|sättas|skriv|skriva|skrivs|skrivas|stoppa|addera|foga|placera|klämma|kläm|peta|add|put|include|insert|stick|squeeze|place",
    "PRT": r"till|in|upp|med|dit|på|uppe",
    "POINT": r"(?!medelp|synp|tidp|stånd|utgångs|mittp|knutp|träffp|brytp|slutp|höjdp|noll|startp|kontakt|vändp|fokus|åtgärds|handlings|action|hållp|ögonblick|kärnp|medelpunkt)[a-zåäö]*-?punkt(?:en|er|erna|erns|ens)?",
    "AGENDA": r"dagordning(?:en|ar|arna)?s?|agend(?:a|an|or)s?|föredragningslistan?|möteslistan?|ärendelistan?|möteagendan?|mötesagendan?|schemat",
    "TOPIC": r"fråga|frågan|frågor|frågorna|frågeställning|frågeställningen|ärende|ärendet|ärenden|ärendena|ämne|ämnet|ämnen|grej|grejen|grejer|sak|saken|saker"
    r"|tema|temat|förslag|förslaget|önskemål|beslutsärende|informationsärende|diskussionsfråga|diskussionsämne|beslutsfråga",
    "ACTION": r"ap|åtgärd(?:en|er|erna)?s?|uppdrag(?:et|en)?s?|uppgift(?:en|er|erna)?s?|aktivitet(?:en|er|erna)?|to-dos?|att-göra|bevakning(?:en|ar)?|påminnelser?|påminnelsen"
    r"|åtagande(?:n|t|na)?|handlingspunkt(?:en|er)?|åtgärdspunkt(?:en|er|erna)?|hemläxa|hemläxan|läxa",
    "LIST": r"listan?|loggen|logg|logglistan?|(?:åtgärds|uppdrags|aktivitets|ärende|att-göra|uppgifts|uppföljnings)(?:listan?|loggen)s?|aktivitetsloggen|listor|lista",
    "LOG": r"loggen|logg|(?:åtgärds|uppdrags|aktivitets|att-göra|uppgifts|uppföljnings|logg)(?:listan?|loggen)s?",
    "DEADLINE": r"deadlines?|deadlinen|slutdatum(?:et)?|datum(?:et)?|förfallodatum(?:et)?|rapportdatum(?:et)?|rapporteringsdatum(?:et)?|tidsfrist(?:en)?|frist(?:en)?|klardatum(?:et)?",
    "MINUTES": r"(?:minnes|mötes)?anteckningar(?:na)?s?|protokoll(?:et)?s?|noteringar(?:na)?|mötesprotokoll(?:et)?",
    "DRAFT": r"utkast(?:et)?|protokollsutkast(?:et)?|minnesutkast|draften|anteckningsutkast|protokollsförslag",
    "MEETING": r"(?:nätverks|extra|chefs|lunch|förmiddags|halvdags|heldags|digital|teams|uppstarts|avslutnings|planerings|höst|vår|sommar|vinter|jul|arbets|in|nät)?(?:möte|mötet|möten|mötena|mötes|mötets"
    r"|träff|träffen|träffar|träffarna|sammanträde|sammanträdet|sammankomst|sammankomsten)|mötestid|mötestillfälle|tillfälle|mötesdatum|teamsmöte|möteslänk|möteslänken",
    "WANT": r"vill|önskar|ville|tänkte|önskade|hoppas|föreslår|behöver|funderar|undrar|velat|tänkt|vädjar|tycker|tyckte",
    "MODAL": r"kan|kunde|skulle|ska|får|bör|borde|behöver|måste|vill|hinner|går|funkar|möjligt",
    "TALK": r"diskutera[rs]?|diskuteras|prata[rs]?|snacka[rs]?|dryfta[s]?|bolla[rs]?|ventilera[rs]?|resonera|behandlas?|avhandla[s]?|samtala|debattera|utbyta|jämföra|avstämma|belysas?"
    r"|adressera[s]?|beröra[s]?|besluta|prioritera|processa|problematisera|reflektera",
    "RAISE": r"lyfta[s]?|lyft|lyfter|lyfts|väcka|väcks|aktualisera[s]?|uppta|anmäla|anmäler|anmäl",
    "SHOW": r"presentera[rs]?|visa[rs]?|berätta[rs]?|informera[rs]?|redovisa[rs]?|redogöra|redogör|föredra[rs]?|dra[rs]?|drar|demonstrera[rs]?|återkoppla[rs]?|rapportera[rs]?|dela|delar|inleder|inleda|håller|hålla",
    "REMOVE": r"stryk|stryka|stryker|stryks|strykas|radera[s]?|raderar|slopa[s]?|slopar|utgå|utgår|skippa[rs]?|skippas|plocka|plockas|släng|slänga|dra|drar|dras|backa|backar|ta|tar|tas|bort|lyft|lyfta|lyftas|lyfter|lyfts|hoppa|hoppar|dissa",
    "POSTPONE": r"flytta[s]?|flyttar|skjut|skjuta|skjuter|skjuts|skjutas|vänta|väntar|bordlägg|bordlägga|bordlägger|bordläggs|bordläggas|senarelägg|senareläggs|senarelägga|senareläggas|parkera[s]?|parkerar|anstå|pausa|pausas|hänskjut|hänskjuts"
    r"|förskjut|förskjuta|framflytta|uppskjut|vilar|vila|ajournera|ajournerar|ajourneras|parkeras|sparas|spara|sparar|väntas|hänskjuter|skjutas",
    "DONE": r"verkställda|expedierad|expedierat|överspelad|klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|gjorda|fixad|fixat|fixade|genomförd|genomfört|genomförda|avslutad|avslutat|avslutade|avklarad|avklarat|avklarade|slutförd|slutfört|slutförda|hanterad|hanterat|hanterade"
    r"|ordnad|ordnat|ordnade|löst|löste|avrapporterad|avrapporterat|utförd|utfört|utförda|avbockad|avbockat|kirrad|kirrat|klarmarkerad|redovisad|rapporterad|verkställd|verkställt|åtgärdad|åtgärdat|åtgärdade|färdigställd|färdigställt",
    "PARTICIPLE": r"\w{2,}(?:ad|at|ade|adé|ats|lagd|lagt|lagda|skriven|skrivet|skrivna|gången|gånget|gångna|läst|lästa|ställd|ställt|ställda|ringt|ringd|tagen|taget|tagna|sänd|sänt|bjuden|bjudet|fyllt|fylld|fyllda|begärd|begärt)|skickad|gått|lämnat|pratat|mejlat",
    "CLOSE": r"bocka|bockar|bockas|stäng|stänga|stänger|stängs|stängas|avsluta[s]?|avslutar|avskriv|avskrivs|klarmarkera[s]?|klarmarkerar|markera[s]?|markerar|checka|klara|pricka|prickas|kryssa|slutför|klarrapportera",
    "CHANGE": r"ändra[s]?|ändrar|byt|byta|byter|byts|bytas|justera[s]?|justerar|uppdatera[s]?|sätt|sätta|flytta[s]?|flyttar|korrigera|revidera|skriv|lägg|rätta",
    "EXTEND": r"tidsfristen|framflyttas|framflyttad|förlängd|förlängt|förläng|förlänga|förlänger|förlängs|förlängas|förlängning|anstånd|respit|uppskov",
    "OWNER": r"ansvarig|ansvariga|ansvaret|ansvar|ägare|ägaren|handläggare|utförare|ansvarar|beredare|ansvarig:",
    "TAKE": r"tar|ta|övertar|överta|tog|fixar|sköter|sköta|gör|göra|ansvarar|ansvara|håller|driver|bereder|bereda|leder|samordnar",
    "GIVE": r"ge|ger|lägg|lägga|flytta|flyttar|överlåt|överlåta|överlåter|lämna|lämnar|lämnas|skicka|tilldela|för|flyttas|läggs|läggas|ges|delegera|delegerar|putta",
    "ASK": r"be|bed|ber|uppdra|ålägg|påminn|påminna|instruera|beordra|säg|hälsa|tillfråga|låt|låta",
    "REMIND": r"erinra|erinras|påminn|påminna|påminnelse|påminner|bevaka|bevakning",
    "SHOWME": r"visa|lista|skicka|ge|hämta|se|få|plocka|ta|skriv|maila|mejla|dela|öppna|upp",
    "OVERDUE": r"försenad|försenat|försenade|förseningar|försening|sen|sena|sent|förfallen|förfallna|förfallit|passerat|passerad|passerade|överskriden|överskridna|eftersläpande|släpar|efter|utgått|försenats|utgångna|rött|röda",
    "OPEN": r"öppna|öppet|öppen|oavslutade|ogjorda|pågående|kvar|kvarstår|kvarvarande|utestående|aktiva|aktuella|ej|olösta|oklara|återstår",
    "ALLW": r"alla|allt|hela|samtliga|fullständiga|kompletta|båda|både",
    "CLOSED": r"avslutade|stängda|klara|gjorda|färdiga|avklarade|slutförda|genomförda|stängt",
    "MINE": r"mina|min|mitt|mig|jag",
    "STATUS": r"status|lägesbeskrivning|lägesbeskrivningen|läges|statusöversikt|överblick|överblicken|lägesredovisning|lägesöversikt|statusläget|statuskoll|lägesstatus|lägeskollen|statusen|läget|läge|lägesrapport|lägesbild|lägesbilden|översikt|översikten|lägesuppdatering|statusuppdatering|statusrapport|statusläge|sammanfattning|lägeskoll|lägesuppdateringen|helhetsbild|lägesavstämning",
    "QWH": r"vad|när|vem|vems|vilka|vilken|vilket|hur|var|varför|vart|va",
    "CHAIRW": r"ordföranderotation|ordföranderotationen|ordförande|ordföranden|ordförandeskap|ordförandeskapet|ordförandena|ordförandens|ordförandeposten|ordförandeklubban|klubban|ordförandebytet|ordföranderollen|ordförandeturordning|ordförandeordningen|ordförandeordning|turordning|turordningen|ordförandelista|ordförandelistan|ordförandehistorik|ordförandehistoriken|ordförandetur",
    "IMPORT": r"importera|importerar|ladda|laddar|hämta|registrera",
    "FILE": r"bifogad|bifogade|bifogat|bilaga|bilagan|bilagor|fil|filen|filer|filerna|dokument|dokumentet|dokumenten|pdf|pdfen|word-filen|wordfilen|pdf:en|word|bilagda|bifogar|docx",
    "ANNUAL": r"årsgrej|årssiffror|årssiffrorna|årssammandrag|årsåterblick|årsuppföljning|årsuppföljningen|årsrapport|årsrapporten|verksamhetsberättelse|verksamhetsberättelsen|årsberättelse|årsberättelsen|årssammanställning|årssammanställningen|årsbokslut|årsbokslutet|årsredovisning|årsredovisningen|helårsuppföljning|årsstatistik|årsstatistiken|årssummering|årssummeringen|uppföljning|uppföljningen|årskrönika|årsöversikt",
    "ABSENT": r"förhindrad|förfall|förhinder|återbud|sjuk|sjukskriven|frånvarande|frånvaro|förkyld|febrig|magsjuk|vabbar|vabb|vab|uteblir|semester|ledig|bortrest|tjänstledig|föräldraledig|krasslig|hemma|influensa|missar|missa|avstå|avstår|avböjer|avböja|borta|dubbelbokad|dubbelbokning|krockar|krock|upptagen",
    "PRESENT": r"närvarande|närvaro|deltar|delta|deltager|medverkar|ansluter|kommer|dyker|komma|på|är|finns|närvarar|dykerupp",
    "LATE": r"sen|sent|sena|försenad|försenade|försening",
    "HELP": r"guide|bruksanvisning|handledning|exempelmening|hjälp|hjälpa|kommandon|kommando|instruktion|instruktioner|manual|funktioner|möjligheter|hjälptext|kommandolista|kommandona|exempel|lathund",
    "ADV": r"härmed|förslagsvis|lämpligen|hädanefter|framgent|vänlig|gärna|också|även|bara|då|nu|lite|snabbt|oss|gemensamt|kort|väl|ju|nog|kanske|eventuellt|möjligen|helst|ihop|tillsammans|dessutom|faktiskt|snarast|omgående|sedan|med|åtminstone|snälla|genast|även|direkt|där|här|in|mer|litegrann|igen|egentligen|verkligen|absolut|också,",
    "IT": r"den|det|dem|detta|denna|dessa|den:|dom",
    "DET": r"stående|kort|kortare|särskild|gemensam|egen|en|ett|den|det|de|min|mitt|mina|vår|vårt|våra|er|ert|era|sin|sitt|sina|hela|alla|någon|något|några|ny|nytt|nya|liten|litet|kort|lång|viktig|följande|två|tre|fyra|fem|extra|till|denna|dessa|dagens|kommande|nästa|egen",
    "NEG": r"inte|ej|icke|aldrig|inga|ingen|inget|int",
    "PASTW": r"tog|diskuterade|pratade|beslutade|sa|sade|lade|la|gick|var|hade|blev|fick|gjorde|skickade|flyttade|strök|bestämde|ringde|lyfte|kom|skrev|ville|kände|hörde|såg|läste|tyckte|borde|sköt|drog|ställde|satte|undrade|frågade|träffade|höll",
    "OPINION": r"tycker|tror|känns|känner|verkar|låter|menar|gillar|instämmer|håller|hoppas|ser|vet|minns|misstänker|upplever|anser",
    "CHATTY": r"haha|hahaha|hehe|lol|toppen|tack|tackar|perfekt|bra|kul|fint|super|jättebra|kanon|grymt|härligt|skönt|grattis|oj|jaha|aha|okej|ok|japp|jo|nja|nej|usch|fy|wow|skratt|absolut|precis|exakt|visst|trevligt|snyggt|strålande|tyvärr|förlåt|sorry|ojdå|hihi|jaså|mm|hm|hmm|suck",
    "SICKTIME": r"tidigare|tidigt|före|redan",
    "LEAVE": r"går|gå|lämnar|lämna|sticker|sticka|avviker|avvika|gick|lämnade|avvek|droppar|iväg|smiter|loggar|avslutar|åker|dra",
    "ARRIVE": r"kom|anslöt|anlände|ansluter|anländer|dök|droppar|kommer|loggade|hoppar|tillkom",
    "NOTE": r"nedtecknas|nedteckna|antecknas|tillfoga|anteckna|anteckning|anteckningen|notera|notering|noteras|antecknas|anteckning:|protokollför|protokollanteckning|nedteckna|minnesanteckning|anteckningspunkt|protokollföra|antecknat|noterat",
    "DECISION": r"beslut|beslutet|beslutar|beslutade|beslutat|besluta|beslutas|beslutades|beslöt|beslöts|beslutspunkt|enades|enas|bestämde|bestämmer|bestämt|fastställer|fastställde|antar|antog|godkänner|godkände|överenskommelse",
    "START": r"drar|i gång|starta|startar|börja|börjar|påbörja|påbörjar|öppna|öppnar|kör|inled|inleder|sätt|dra|skapa|dags|igång|starta:|begynna|köra",
    "MAKE": r"skapa|skapar|gör|göra|ta|tag|generera|generar|skriv|skriva|sammanställ|sammanställa|få|skicka|plocka|bygg|producera|snickra|visa|ge|renskriv|renskriva|färdigställ|förbered|fram|formulera|sammanfatta|dra|behöver|vill",
    "SCHEDULE": r"lägg|lägga|boka|bokar|bokas|planera|planerar|sätt|sätta|kalla|kallar|kallelse|skapa|schemalägg|schemalägga|ordna|inplanera|bestäm|spika|spikar|lägger|nytt|ny|skapar|schemalagt|extra|inboka",
    "MOVEMEET": r"flytta|flyttas|flyttar|skjut|skjuts|skjuta|skjuter|senarelägg|senareläggs|tidigarelägg|tidigareläggs|tidigarelägga|ändra|ändras|ändrar|byt|byter|byta|ombokas|omboka|boka",
    "UNDO": r"ångra|ångrar|återkalla|backa|ångras|ta",
    "PLACEQ": r"teams|zoom|länk|digitalt|fysiskt|plats|lokal|lokalen|rum|rummet|salen|adress|adressen|länken|online|distans|fysisk|digital|hybrid|sal|klockslag|tid|tider|tiden|klockan|länkar|datum|datumet",
}
"""Class -> pattern of one word."""

_SUBJ = (
    r"(?:jag|vi|PERS|ORG|alla|samtliga|ni|man|någon|nätverket|we|you|someone|anyone|everyone|alla (?:kommuner|län|ledamöter|medlemmar|kommunerna)|PERSG? (?:kommun|nämnd|gäng))"
    r"(?: (?:i|från|på|här i|in|from) (?:ORG|PERS|nätverket|vår kommun))?(?: och (?:PERS|ORG|jag))?"
)
PHRASES = {
    "INF": r"(?:[a-zåäö]+(?:a|as|å|ås)|se|be|ge|utse|tillse|ses|ges|möta|träffas)",
    "REF": r"(?:REFP|REFA|REFN|REFB|REFT)",
    "AREF": r"(?:REFA|REFN|REFB|REFT)",
    "WHEN": r"(?:DATE|DATEX|DATEM|MEET|MONTH)",
    "VERB": r"(?!(?:är|har|var|vill|kan|får|bör|tycker|tror|håller med|känner|undrar|menar|säger|hälsar|mår|verkar|kommer|deltar|missar|saknar|hinner|blir|brukar|heter|bor|sitter|ligger|står|gillar|vet|minns"
    r"|hoppas|behöver|måste|önskar|föreslår|eller|för|per|över|efter|under|fler|mer|år|åker|semestrar|presenterar|föredrar|visar|berättar|drar|medverkar|ansluter|närvarar|åter|anser|förstår|instämmer|slutar|finns"
    r"|avvaktar|uteblir|anmäler|vabbar|röstar|stöder|stödjer|aldrig|skrattar|lovar|tackar|gratulerar|förlorar|vinner|fyller|älskar|hatar|tar över|tar gärna upp|går över|avstår|stämmer det|stämmer bra|stämmer nog|fungerar|funkar|räcker|kostar|skulle vilja|håller föredrag|chefer|dagar|veckor|kommuner|medlemmar|for|or|our|your|their|her|other|another|however|whether|either|never|ever|later|number|member|order|offer|paper|matter|september|october|november|december|klar|tyvärr|snarare|hellre|senare|tidigare|ytterligare|där|här|när|ner|ler|mår|sur|dyr|mor|far|bror|chefer|lyfter|timmar|lagar|frågor|andra|åtgärder|direktör|ordförandeskapet) )[a-zåäö]{2,}r",
    "SUBJ": _SUBJ,
    "TAKEUP": r"höra (?:om|hur|mer|vad)|(?:ta|gå) och (?:prata om|diskutera)|(?:ta|tar|tas|tag)(?: {ADV}| oss| den| det| frågan| detta){0,2} upp|(?:ha|få|hade|haft|fått|har|får|kom|komma)(?: {ADV}| en){0,2} (?:med|upp|uppe|in)|{RAISE}|ta med|"
    r"{TALK}(?: {ADV}| ihop| oss){0,2}(?: om| kring| av| igenom)?|gå igenom|stämma av|ägna(?: DUR| lite tid| tid| en stund)? åt|(?:ta|tar) ställning(?: till)?|fatta(?:r)? beslut om|få(?: {ADV})* DUR|{SHOW}(?: {ADV}){0,2}(?: om| för)?|"
    r"{PUT}(?: {ADV}| en| ett| det| den| frågan| även){0,2} (?:till|in|upp|med|dit|på)|ha en diskussion|få till en diskussion|dela erfarenheter|byta erfarenheter|höra (?:hur|med)|ha som|komma upp",
    "WOULD": r"(?:skulle|vill|ville|önskar|tänkte|hade|har|hoppas|föreslår|behöver|måste|bör|borde|vore|kan|kunde|får|ska|tycker|funderar|undrar|would|should|could|can|may|want|need|wish|like)",
}
"""Phrases that stand for a choice of several words; they may hold classes."""
