"""What speaks for the intents that only ask or show: who asks, for what, and how one asks for it.

Most are built of three parts that people combine freely: a way of asking, what is asked for, whose or when it is.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

_PLEASE = r"(?:vänligen|kan du|kan ni|kan jag|skulle du|skulle jag|var vänlig|var snäll|får jag|jag vill|jag önskar|jag behöver|jag skulle|vi behöver|vi vill|ni får|could|can|may|might|would|please|behöver|önskar|vill|ge mig|give me|låt mig|kunde du)"
_TELL = r"(?:visa[s]?|lista|redovisa[s]?|redogör|redogöra|sammanställ|sammanställa|räkna upp|räkna|rada|rabbla|läs upp|läsa upp|säg|säga|ange|delge|sänd|sända|skicka|lämna|tillhandahåll|översänd|dra|ta fram|plocka fram|få|få fram|ha|se|ge|förklara|beskriva|beskriv|kolla|öppna|show|list|see|give|get|have|share|tell|provide|send|pull up|describe|explain|bring up|print|skriv ut)"
_SEND = r"(?:visa[s]?|lista|redovisa|läs upp|läsa upp|delge|sänd|sända|skicka|skriv ut|tillhandahåll|översänd|se|show|list|see|share|tell|provide|send|pull up|bring up|print)"
_WISHED = r"(?:önskas|emotses|efterfrågas|tack|please|snälla|behövs|begärs|sökes|sökas|vore|wanted|requested|uppskattas|hade varit|är du snäll)"
_ASKED = r"(?:{QWH}|är|finns|har|hur|ligger|står|kan|vilken|is|are|do|does|has|have|any|något|anything|några|ingen)"
_STATE = r"(?:lägesbeskrivning|lägesbeskrivningen|rapport|lägesbild|rapporten|avrapportering|föredragning av läget|dragning av läget|genomgång av läget|state of things|state of play|briefing|{STATUS})"
_ALL_OF_IT = r"(?:vi|oss|det|allt|allting|alltihop|saker|sakerna|grejerna|arbetet|nätverket|verksamheten|läget|us|things|everything|it|we|uppdragen|punkterna|våra grejer|förberedelserna|vårt arbete|nätverkets arbete)"
_MY = r"(?:mig|min|mitt|mina|me|my|mine|jag|min del)"
_DUTIES = r"(?:{ACTION}|åtaganden|åtagande|åligganden|arbetsuppgifter|ärenden|frågor|grejer|saker|punkter|sysslor|jobb|läxor|sånt|sådant|uppdragslistan|duties|things|items)"
_UNDONE = r"(?:kvar|ogjort|ogjorda|ogjord|öppet|öppna|öppen|olöst|olösta|oavslutat|oavslutade|utestående|hängande|liggande|ofullbordat|ofärdigt|återstår|kvarstår|remains|remaining|left|outstanding|open|pending|unfinished|to do|att göra|på gång|på bordet|på plate)"
_LATE = r"(?:gått ut|gått ut på tid|gått över tiden|gått över|över tiden|passerat|passerade|passerats|förfallit|förfallet|förfallna|försenat|försenade|försenad|försenats|i tid|sent|sena|släpar|överskridit|missat|missats|blivit av|överskridna|overdue|late|past due|behind|utgången|utgångna|rött|röda|efter plan|ute på tid)"
_CHAIR = r"(?:ordf|klubban|värdskapet|chaired|{CHAIRW}|[a-zåäö]*ordförande[a-zåäö]*)"
_TURN = r"(?:tur|turen|tar över|efterträder|efterträda|härnäst|på tur|vandra|vandrar|växlar|roterar|rotera|suttit|haft|varit|had|been|held|efter|fullgjort|turordning|ännu inte|aldrig|någonsin|nånsin|ever|next|förr|tidigare|underlag|historik|varvet|år|years)"
_YEARS = r"(?:20\d\d|i år|förra året|föregående år|fjolåret|fjolårets|årets|året|innevarande år|verksamhetsåret|last year|this year|the year|hela året|under året|i fjol)"
_WORK_DONE = r"(?:gjort|gjorda|klarat|klarade|klara|avslutat|avslutade|åstadkommit|uträttat|hunnit|hann|slutförde|slutfört|slutförda|behandlade|behandlat|genomfört|beslutat|levererat|ur händerna|ur oss|siffror|statistik|tal|fått gjort|fick gjort|closed|completed|achieved|done|figures|numbers|sammantaget|skryta|resultat|prestationer)"
_SUMMARY = r"(?:sammanställning|sammanfattning|sammanfatta|sammanställ|sammanställa|summera|summering|återblick|tillbakablick|resumé|överblick|översikt|redovisning|uppföljning|rapport|summary|overview|review|report|recap|bokslut|berättelse)"
_YEARLY = r"(?:års(?:siffror|siffrorna|grej|grejen|sammandrag|sammandraget|uppf|översikt|bild|resumé|summa|rapportering|återblick|redogörelse|avstämning|statistiken|genomgång|analys|underlag|berättelsen?|bokslutet?|redovisning(?:en)?))"
_GUIDE = r"(?:manual|manualen|guide|guiden|bruksanvisning|bruksanvisningen|instruktion|instruktionen|instruktioner|lathund|handledning|användarguide|hjälptext|introduktion|exempelmening|exempel|snabbguide|tutorial|cheat sheet|kommandolista|handbok för dig)"
_ABILITY = r"(?:bistå|assistera|hjälpa till|hjälpa|erbjuder|erbjuda|klarar|duger|används till|assist|help|offer|handle|kan användas|be om|säga till dig|säga t|fråga dig|trycka|funktioner|tjänster|functions|abilities|kapabel)"
_COME = r"(?:ses|möts|mötas|träffas|sammanträder|sammanträda|samlas|infinna oss|infinna sig|infinner|kör vi|körs|går av stapeln|hålls|äger rum|är det dags|dags igen|dags|convene|convenes|meet|börjar|startar|slutar|hörs)"

# fmt: off
EVIDENCE = (
    # -- status
    ("status", 0.88, f"{_STATE} <6> {_WISHED}"),
    ("status", 0.86, f"{_PLEASE} <6> {_STATE}"),
    ("status", 0.84, f"^<2> {_TELL} <4> {_STATE}"),
    ("status", 0.84, f"^<2> {_STATE}(?: (?:tack|please|nu|kort|för|i|av|med|inför|på|{_ALL_OF_IT}|{{WHEN}}|{{ADV}}|våra|,|en|grupp|grejer)){{0,5}}(?: [?!.])? $"),
    ("status", 0.86, f"(?:hur|how) <2> (?:går|ligger|ligg|står|fortskrider|ser|rullar|flyter|löper|utvecklas|är det ställt|going|doing|står sig) <3> {_ALL_OF_IT}"),
    ("status", 0.86, f"(?:hur|how) (?:{_ALL_OF_IT} )(?:ligger|ser|står|är|är ställt|doing|are doing|are|stand|stands) <2> (?:till|ut|with|doing)?"),
    ("status", 0.86, "(?:how we are doing|where we stand|where we are|where things stand|var vi är|var vi står|hur vi ligger|hur det ligger till|hur det står till med|vart vi är)"),
    ("status", 0.84, "(?:något|nåt|någonting|anything) <4> (?:jag|vi|i|we) <1> (?:borde|bör|behöver|måste|should|need) <2> (?:veta|känna|oroa|know|worry|ha koll)"),
    ("status", 0.84, "(?:något|någonting|anything) <3> (?:bekymra|oroa|bekymrar|sticker ut|worry|att oroa)"),
    ("status", 0.84, "(?:vad|har|något|någonting|what|has|anything) <4> (?:hänt|nytt|skett|happened|new)(?: <5> (?:sen|sedan|since|med|på sistone)| <1> [?]| $)"),
    ("status", 0.82, "(?:enligt plan|enligt planen|enligt planerna|går det framåt|åt rätt håll|i rätt riktning|making progress|according to plan) <12> [?]"),
    ("status", 0.88, "^<2> (?:uppdatera mig|uppdatera oss|sätt mig in|brief me|update me|fyll mig in|bring me up to date|fill me in|catch me up)"),
    ("status", 0.84, "(?:hur många|how many) <3> (?:öppna|open|kvar) .*(?:på g|på gång|och) "),
    ("status", 0.80, "hur (?:ser|såg) (?:MEET|MONTH|DATEM) ut"),
    # -- help
    ("help", 0.88, f"(?:{_PLEASE}|{_ASKED}|skriv|visa|ge|finns) <5> {_GUIDE}"),
    ("help", 0.90, f"^<2> {_GUIDE}(?: (?:tack|please|{_WISHED}))?(?: [?!.])? $"),
    ("help", 0.88, f"{_GUIDE} <3> {_WISHED}"),
    ("help", 0.86, f"(?:vad|what|vilka|hur|how) <4> (?:du|dig|you|dej|man|en|boten) <3> {_ABILITY}"),
    ("help", 0.84, f"(?:dina|your|vilka) <2> (?:{_ABILITY}|möjligheter|förmågor)"),
    ("help", 0.86, "(?:vad|va|what|hur|how) <3> (?:kan|får|ska|brukar|can|could|should) (?:en|man|jag|vi|i|we|one) <2> (?:be|säga|fråga|skriva|göra|trycka|be dig|use|ask|say) <3> (?:om|till dig|dig|dej|dej|dig om|you|på|med dig|t)"),
    ("help", 0.86, "(?:vad|what) (?:har|is|are|ska) (?:man|vi|jag|we) <1> (?:dig|you) <2> (?:till|for)"),
    ("help", 0.84, "(?:och |,|, och )?(?:hur gör man|vad gör man|hur gör jag|hur går man till väga|hur går det till|hur bär man sig åt)(?: då| här| nu| här då)*(?: [?!.])? $"),
    ("help", 0.86, "(?:använda|använder|prata med|snacka med|using|use) (?:dig|dej|boten|you|den här boten|the bot)"),
    ("help", 0.84, "(?:hur) <2> (?:får|lägger|skriver|anmäler|bockar|ändrar|tar) (?:jag|man|en|vi) (?:in|till|upp|bort|av)"),
    # -- next_meeting
    ("next_meeting", 0.90, "^MEET(?: [!.])? $"),
    ("next_meeting", 0.88, f"(?:när|när|vilken tid|vilken dag|hur dags|vid vilken tidpunkt|när är|var|vart|when|where|hur länge) <3> {_COME}"),
    ("next_meeting", 0.86, f"(?:är det|stämmer det att|är det riktigt|blir det|var det|ska) <5> {_COME} <4> (?:DATE|DATEM|DATEX|MONTH|MEET)"),
    ("next_meeting", 0.86, f"(?:är det|är|blir|var det|det är|{{ADV}}) <2> (?:DATE|DATEM|DATEX|MONTH) <2> (?:vi |som )*{_COME}"),
    ("next_meeting", 0.86, f"{_COME} <2> (?:MEET|DATE|DATEM|DATEX|{{MEETING}}) <5> (?:eller|or)"),
    ("next_meeting", 0.86, "(?:har|finns|är|blir|do) (?:vi |det |we |have ){0,2}(?:något|nåt|någonting|anything|några|någon|any) <2> (?:{MEETING} )?(?:i |in )?(?:MONTH|DATEX|DATE)"),
    ("next_meeting", 0.86, "(?:hur många|vilka|antal) (?:möten|träffar|sammanträden|meetings)"),
    ("next_meeting", 0.88, f"(?:{_PLEASE}|{_TELL}|bekräfta|confirm|påminna|vad är|vad var|what is) <5> (?:klockslaget|klockslag|tidpunkten|mötestiden|starttiden|lokalen|mötesdatumet|when|nästa mötesdatum|möteslänken|platsen) <6>"),
    ("next_meeting", 0.86, "^<1> (?:datum|tid|kl|när|lokal|plats|var)(?: (?:och|,|plats|tid|kl|var|när|lokal))*(?: {WHEN}| MEET)?(?: [?])? $"),
    ("next_meeting", 0.80, "^(?:nästa|next)(?: (?:möte|och|när|var|då)){0,3} [?]? ?$"),
    ("next_meeting", 0.80, "^<1> (?:nästa|MEET|next) (?:å|och|and) (?:var|när)"),
    ("next_meeting", 0.84, "(?:vad|när|vilken) <2> (?:kallelsen|inbjudan|kallade) <3> (?:för|till|dag|tid)"),
    ("next_meeting", 0.80, "(?:MONTH|DATE|DATEM|DATEX|april|maj) (?:eller|el|or) (?:MONTH|DATE|DATEM|DATEX|maj|juni) <3> (?:nästa|MEET|möte|vi ses)"),
    ("next_meeting", 0.86, "(?:confirm|know|veta|bekräfta) <1> (?:when|när|var|where) <5>"),
    # -- list_my_actions
    ("list_my_actions", 0.88, f"{_ASKED} <5> {_UNDONE} <4> (?:för|på|hos|for|on|åt|till) {_MY}"),
    ("list_my_actions", 0.88, f"(?:har|have|do) (?:jag|i|vi på mitt) <4> (?:{_UNDONE}|{_LATE}|{{ACTION}})"),
    ("list_my_actions", 0.88, "(?:ligger|står|finns|åvilar|väntar|återstår|remains|left|something|anything|åligger|det|något) <3> (?:på mig|hos mig|på mitt|mitt namn på|mitt namn|på min|on my plate|for me|mig att göra)"),
    ("list_my_actions", 0.88, "(?:vad|vilka|which|what|visa vad|se vad|vilket) <5> (?:am i|ska jag|måste jag|behöver jag|borde jag|förväntas jag|jag måste|jag ska|jag borde|jag behöver|i need|i have|står jag|ansvarar jag|åligger mig|åvilar mig|jag har lovat|ligger jag)"),
    ("list_my_actions", 0.86, f"^<1> (?:mina|my) <1> (?:{_UNDONE}|{_LATE}|{{OVERDUE}}|{{OPEN}}|{{CLOSED}}|{_DUTIES})(?: (?:tack|please|nu|då|,))*(?: [?!.])? $"),
    ("list_my_actions", 0.84, "^(?:mitt|mina|min lista|listan för mig|för mig|mig|mine|mitt då|och mitt)(?: (?:tack|då|nu|please|bara))*(?: [?!.])? $"),
    ("list_my_actions", 0.86, "(?:något|finns|allt|vad|visa) <5> (?:jag|i) <2> (?:borde|måste|ska|bör|skulle|should) <2> (?:ha gjort|göra|hinna|hinna med|lämna|ha lämnat|have done|fixa|ha fixat)"),
    ("list_my_actions", 0.84, "har jag <3> (?:tidsfrist|deadline|datum|uppdrag|uppgift)"),
    ("list_my_actions", 0.80, "(?:lista|listan|list) (?:för|på|for|åt) (?:mig|me)"),
    # -- list_actions
    ("list_actions", 0.88, f"{_ASKED} <3> (?:PERS|ORG|alla|vi|folk) <4> (?:{_UNDONE}|gått med på|åtagit|tagit på sig|lovat|på sig|att leverera)"),
    ("list_actions", 0.86, f"^<1> (?:PERSG?|ORGG?) <5> (?:{_UNDONE}|{_DUTIES})(?: (?:då|tack|va|nu|,|eller))*(?: [?!.])? $"),
    ("list_actions", 0.86, "(?:PERS|ORG) <2> (?:vad|what) (?:har|ligger|finns|står|gör|does|is) <2>"),
    ("list_actions", 0.88, "(?:vad|what|vilka|något|allt) <4> (?:åligger|åvilar|ligger på|vilar på|ligger hos|hänger på|väntar på|ankommer på|står på) <2> (?:PERS|ORG)"),
    ("list_actions", 0.86, "(?:vem|vems|who|vilken) <2> (?:har bollen|tog på sig|tagit på sig|äger|har hand om|ansvarar för|ansvarar|håller i|skulle fixa|skulle göra|gör vad|tog|skulle ta|sitter på|has|owns|is responsible|har lovat|lovade)"),
    ("list_actions", 0.88, f"(?:allt|visa|vad|vilka|något|sånt|sådant|bara|de|dem|everything|anything|what|show|det) <5> {_LATE}(?! {{WHEN}})"),
    ("list_actions", 0.86, f"^(?:bara |allt |alla |any |anything |finns det |något )(?:de |det |som |något |med )*{_LATE}"),
    ("list_actions", 0.86, "(?:vilka|vem|vad|who|which) <2> (?:har|have|är) <3> (?:inte|ej|not) <3> (?:levererat|lämnat|gjort|blivit|klar|genomfört|genomförts|genomfört|redovisat|delivered)"),
    ("list_actions", 0.86, "(?:vad|vilka) <2> (?:har|vi|nätverket) <6> (?:åtagit oss|lovat|tagit på oss|kommit överens|ute på folk|missat att göra|missat)"),
    ("list_actions", 0.86, f"(?:{_PLEASE}|{_TELL}|sammanställ|förteckning|lista|list) <6> (?:{{ACTION}}|{{LOG}}|{{OVERDUE}} {_DUTIES}|{{OPEN}} {_DUTIES}|{_DUTIES} <2> {{OPEN}})"),
    ("list_actions", 0.86, f"(?:{{ACTION}}|{{LOG}}|åtgärdslistan|uppdragslistan) <3> {_WISHED}"),
    ("list_actions", 0.80, "^<4> {LOG} <3> $"),
    ("list_actions", 0.84, "^<2> (?:går|gå|tar) <2> (?:igenom|genom) <2> (?:{LOG}|{ACTION})"),
    ("list_actions", 0.84, f"^<1> (?:allas|alla|samtliga|hela|allt)(?: {{ADV}}| som| är)* (?:{_UNDONE}|{{OPEN}}|inkl|inklusive|även|med) <3>"),
    ("list_actions", 0.86, "(?:sånt|sådant|allt|det|vad|saker|uppdrag|what) som (?:ska|måste|skall|bör) <3> (?:klart|klara|göras|gjort|inne|lämnas|redovisas|rapporteras|färdigt) <3> {WHEN}"),
    ("list_actions", 0.86, "(?:are there|is there|any|finns det|har vi) <3> (?:overdue|försenade|förfallna|öppna|open|outstanding) <1> (?:actions|tasks|items|uppdrag|åtgärder)?"),
    ("list_actions", 0.84, "(?:öppet|öppna|kvar|olöst) <2> (?:sen|sedan|från|since) <2> (?:sist|förra gången|senast|PAST|last)"),
    ("list_actions", 0.84, "(?:saknar|vill ha|behöver|har ingen) <2> (?:överblick|koll|översikt|lista) <2> (?:över|på|av) <2> (?:{ACTION}|vad alla)"),
    # -- list_agenda
    ("list_agenda", 0.86, f"{_PLEASE} <4> {_SEND} <4> {{AGENDA}}"),
    ("list_agenda", 0.86, f"^<2> {_SEND} <4> {{AGENDA}}"),
    ("list_agenda", 0.86, "(?:har|finns|är|någon|is|ligger|kommit) <2> {AGENDA} <2> (?:ute|uppe|klar|klart|än|ännu|out|yet|utskickad|satt)"),
    ("list_agenda", 0.86, "(?:vad|va|what|vilka) <2> (?:tar|tas|har|gör|kör|avhandlar|behandlar|pratar|ska|kommer|händer|står|är|blir) <5> (?:MEET|DATEM|mötet|nästa gång)(?! i stället)"),
    ("list_agenda", 0.86, "(?:vad|va|what) <4> (?:avhandlas|tapeten|behandlas|diskuteras|tas upp|dryftas|på tapeten|på bordet|på programmet|viktigast|väntar oss|discussed|covered) <3> {WHEN}"),
    ("list_agenda", 0.86, "(?:hur många|how many|vilka) {POINT} <4>"),
    ("list_agenda", 0.80, "(?:visa|skicka|se|skriva ut|get) <2> (?:MEET|DATEMG?|fredagens|mötets|morgondagens|dagens) <1> (?:lista|program|punkter|upplägg)"),
    # -- chair_rotation
    ("chair_rotation", 0.88, f"{_ASKED} <6> {_CHAIR} <6> {_TURN}"),
    ("chair_rotation", 0.88, f"{_ASKED} <6> {_TURN} <5> {_CHAIR}"),
    ("chair_rotation", 0.86, f"(?:vem|vilka|vilken|vilket|who|which|när) <3> {_CHAIR}"),
    ("chair_rotation", 0.86, "(?:är det|är|is it) <1> (?:PERSG|ORGG|PERS|ORG|vår|min|min och|our|my) (?:tur|turn)"),
    ("chair_rotation", 0.84, "(?:vem|who) <2> (?:tar över|efterträder|kommer|står på tur|är) <1> (?:efter|after|näst på tur) (?:mig|PERS|ORG|me)"),
    ("chair_rotation", 0.86, f"(?:{_PLEASE}|{_TELL}|underlag) <5> {_CHAIR}"),
    ("chair_rotation", 0.84, "(?:has|have|har) (?:ORG|PERS) <1> (?:ever|någonsin|aldrig) (?:had|haft|held|varit|suttit)"),
    ("chair_rotation", 0.90, "(?:which|vilka) (?:counties|län|kommuner|kommun|municipalities|regioner) <3> (?:chaired|inte <4> ordförande|haft)"),
    # -- annual_followup
    ("annual_followup", 0.90, f"(?:{_WORK_DONE}|{_SUMMARY}) <10> {_YEARS}"),
    ("annual_followup", 0.88, f"{_YEARS} <8> (?:{_WORK_DONE}|{_SUMMARY})"),
    ("annual_followup", 0.88, f"(?:{_TELL}|gör|göra|behöver|ge|kör|ta fram|få|vill ha|önskas|skriv|skapa) <5> {_YEARLY}"),
    ("annual_followup", 0.86, f"^<2> {_YEARLY} <5> $"),
    ("annual_followup", 0.84, f"(?:hur|how) (?:var|såg|gick|was) <6> {_YEARS}"),
    # -- minutes that are to be read in
    ("import_minutes", 0.90, "(?:läs|läsa|mata|ladda|dra|för|föra|lägg|lägga|släng|sno|plocka|ta|hämta|tanka|sug) (?:gärna |du )?(?:in|ut|upp) <6> (?:filen|fil|bilagan|bilaga|dokumentet|systemet|arkivet|historiken|dem|dom|den här|pdf|protokollet|{MINUTES}|{FILE})"),
    ("import_minutes", 0.92, "(?:{FILE}|bifogar|bifogat|bifogas|bilagan|bilaga|filen|översänds|översänder|skickar med|{MINUTES}|enclosed|attached) .*(?:läs|läsa|mata|dra|föra|för|lägg|lägga|läses|ta|read|take|släng|in) (?:du )?(?:in|dem in|dom in|them in)"),
    ("import_minutes", 0.90, "(?:för|till|for) (?:inläsning|import|arkivering)"),
    ("import_minutes", 0.90, "(?:in|läggs|lägg) <2> (?:i|till|into) (?:systemet|arkivet|historiken|databasen|the archive|the system)"),
    ("import_minutes", 0.86, "^<1> (?:läs|läsa|read) <2> (?:fil|filen|bilagan|bilaga|the file|the attachment|dokumentet)"),
    ("import_minutes", 0.84, "^(?:in )?(?:med |m )?(?:den här|denna|detta|det här) <6> (?:{MINUTES}|från PAST|från)"),
    ("import_minutes", 0.84, "^in (?:med|m) (?:den|denna|det|dem|dessa|filen|bilagan)"),
    ("import_minutes", 0.86, "(?:bifogar|bifogat|bifogas|översänder|översänds) <6> (?:{MINUTES}|papper|filen|dokument|ant|från MEET)"),
)

_SHOWING = ("status", "help", "next_meeting", "list_agenda", "list_actions", "list_my_actions", "chair_rotation", "annual_followup")
AGAINST = (
    (("list_actions",), 0.35, "(?:vad|vilka|har|finns|visa|står|ligger) <5> (?:jag(?! (?:vill|skulle|behöver|önskar|saknar|undrar|se|see|få|be|ha|have|should be))|mitt|mina|my|me) "),
    (("list_actions", "list_my_actions", "status"), 0.30, f"(?:{_SUMMARY}|{_WORK_DONE}) <8> {_YEARS}"),
    (("list_actions", "status", "list_agenda"), 0.35, _CHAIR),
    (("status",), 0.30, "(?:er|dig|ditt|din|hos er|you|your) <3> [?]"),
    (("next_meeting", "list_agenda"), 0.40, "(?:lägg|lägga|läggs|ta|flytta|skjut|vänta|hinner) "),
    (("next_meeting",), 0.40, "(?:tar vi upp|pratar vi|avhandlar|punkter|ordförande|ordf|tur)"),
    (("chair_rotation", "list_actions"), 0.30, "(?:kaffe|kaffet|fika|fikat|bjuda|bakar|baka|diska|skjutsa|laga)"),
    (("chair_rotation",), 0.30, "(?:skönt|tack|roligt|kul|bra) (?:att|för)"),
    (("add_agenda_item", "add_action", "add_note"), 0.25, "(?:bifogar|bifogat|bifogad|bifogas|bilaga|bilagan|filen|historiken|arkivet|för inläsning|läs in|läsa in|mata in)"),
    (("list_agenda",), 0.30, "(?:upp på|in på|sätta|sätt|lägga|lägg|in i|ta med|få in|få med|take|off|get DUR|have) <5> {AGENDA}"),
    (("list_agenda",), 0.35, "(?:vad (?:har|ska|måste|behöver) jag|mitt|redovisas|redovisa|klart|öppet|handlade|PERS) <5> (?:MEET|DATEM|[?]| $)"),
    (("annual_followup", "list_actions", "list_my_actions"), 0.30, "^(?:vi|jag) (?:blev|var|är|ligger|har tackat) "),
    (_SHOWING, 0.30, "^(?:tack|grattis|skönt|vi har redan|i ORG har vi|hos oss|haha|nu har jag|jag har äntligen|kul|roligt) "),
)
