"""What more speaks for new action items, minutes, what is recorded, and meetings set: (intent, weight 0–1, pattern)."""

# ruff: noqa: E501 -- a pattern is read in one piece

_US = r"(?:vi|nätverket|mötet|gruppen|we|chefsgruppen|styrgruppen|the network|the group|the meeting)"
_PARTICLE = r"(?:fram|ihop|samman|iväg|reda på|kontakt|upp kontakten|rätt på|ut|runt|av|igenom|om|med|sig)"
_DAY = r"(?:DATE|DATEX|DATEM)"

# fmt: off
EVIDENCE = (
    # -- to do
    ("add_action", 0.74, rf"(?:jag|PERS|ORG|alla) (?:{{ADV}} )*(?:{{VERB}}|drar|tar|får|ska|kan|lovar att) (?:[a-zåäö]+ )?{_PARTICLE} <14> {{WHEN}}"),
    ("add_action", 0.70, "jag (?:{ADV} )*{VERB} <14> {WHEN}"),
    ("add_action", 0.76, "(?:någon|one of us|someone) <1> (?:måste|behöver|får|borde|should|has to|needs to) <1> (?:{INF}|höra|kolla|ringa) <14> {WHEN}"),
    ("add_action", 0.78, "^(?:ej|inte|får inte|får ej|må inte) (?:glömma|missa|tappa bort) (?:att )?[a-zåäö]+"),
    ("add_action", 0.90, "{LAY} <2> på (?:PERS|ORG|mig|oss|alla) att"),
    ("add_action", 0.90, "(?:{LAY}|för|föra) <2> (?:upp|in|det|den|uppdraget|detta) <4> på (?:PERS|min lista|mig|hennes lista|hans lista|ORG)"),
    ("add_action", 0.90, "(?:påminnas|bli påmind|blir påmind|påminner mig|be reminded) <1> (?:om|att|of|to)"),
    ("add_action", 0.88, "(?:PERS|ORG|jag) <2> (?:åläggs|åläggas|ålagts|utlovat|utlovade|utlovar|ombads|förbundit sig|anmodas|avkrävs)"),
    ("add_action", 0.80, "(?:behöver|måste|ska|får|bör) (?:PERS|ORG|alla) {INF} <14> {WHEN}"),
    ("add_action", 0.82, "(?:PERS|ORG|alla) <2> (?:måste|behöver|bör|får la|får väl|borde) <2> {INF} <14> {WHEN}"),
    ("add_action", 0.86, "ska återkomma <1> (?:med|om|till) <14> {WHEN}"),
    ("add_action", 0.86, "(?:gör|fixa|fixar|skapa|bli|göra) <3> (?:en|ett) (?:uppgift|uppdrag|åtgärd|action) (?:av|på|om) (?:det|den|detta)"),
    ("add_action", 0.90, "(?:record|log|note|register|create|add) an? {ACTION} (?:for|on|to)"),
    # -- minutes
    ("start_minutes", 0.66, "^(?:{ADV} |så |då |ok |okej |, )*(?:är vi |sätt|sätter|kör|drar|dra)(?: vi)? (?:i gång|igång)"),
    ("start_minutes", 0.84, "(?:börja|börjar|börjar vi|skriv|sätt igång) (?:att )?(?:skriva|anteckna|protokollföra|igång|dokumentera)(?: [,.!]| nu| $)"),
    ("start_minutes", 0.90, "(?:öppna|öppnar|starta|startar|kör igång|sätt igång|börja|påbörja|inled) (?:med )?(?:ant|minnesant|anteckn|protokollföringen|anteckningen|dokumentationen)"),
    ("start_minutes", 0.88, "(?:protokollföringen|anteckningarna|protokollet|sammanträdet|mötet) (?:inleds|inledes|öppnas|påbörjas|startas|öppnat|tar sin början|är öppnat|kan börja)"),
    ("start_minutes", 0.84, "(?:öppnar|öppna|förklarar|förklara) (?:härmed )?(?:mötet|MEET|sammanträdet)"),
    ("draft_minutes", 0.88, "(?:sammanställ|sammanst|sammanställa|summera|sammanfatta|knyt ihop|compile|wrap up|summarise|upprätta|write up) <3> (?:mötet|dagen|MEET|det vi|det som|vad vi|vad som|dagens|{MINUTES}|DATEM|the minutes)"),
    ("draft_minutes", 0.84, "(?:av|på|från|of|from) (?:det|de|vad|what) (?:vi|som|we) (?:sa|sade|sagt|sades|sagts|gick igenom|har sagt|pratade om|said|discussed)"),
    ("draft_minutes", 0.88, "(?:förslag|version|utkast|sammanställning|draft) (?:till|på|av|of|on) (?:ant|minnesant|anteckningar|anteckningarna|protokoll|det|den)"),
    ("draft_minutes", 0.88, "(?:gör|skapa|få fram|ta fram|upprätta|skriv|göra|visa) <4> (?:minnesant|ant|protokollet|utkastet)"),
    ("draft_minutes", 0.88, "^{DRAFT} (?:please|tack|nu|på det|then|då)"),
    ("draft_minutes", 0.80, "(?:något|nåt) (?:läsbart|skickbart|färdigt|att skicka|som går att skicka) <8>"),
    ("draft_minutes", 0.82, "(?:se|få|läsa|ta del av) (?:{MINUTES}) <5> (?:innan|i sin helhet|i utkast)"),
    # -- what is said
    ("add_note", 0.92, "^(?:ant|anteckn|not|nedtecknas|nedteckna|dokumentera|till|under|på|angående) (?:REFP|REFN|REFB) <2> (?::|att|,)?"),
    ("add_note", 0.92, "^(?:ant|anteckn|nedtecknas|nedteckna|dokumentera|dokumenteras|för in|skriv in|ta in) :"),
    ("add_note", 0.94, "(?:i|till|in|to|into|for) (?:the )?{MINUTES} (?:att|that|:)"),
    ("add_note", 0.90, "(?:få|ha|önskar|vill|se) <2> (?:antecknat|noterat|nedtecknat|protokollfört|infört|recorded|noted|minuted) (?:att|that)"),
    ("add_note", 0.92, "REFP (?:, |: |– )*(?:{NOTE}|ant) (?::|att|,|–)"),
    ("add_note", 0.88, "^(?:till|under|på|angående|ad) REFP :"),
    ("add_note", 0.90, "(?:skriv|notera|anteckna|lägg|för) (?:in |upp |ner )?(?:det|detta|den) (?:under|på|till|i) (?:{REF}|{MINUTES})"),
    ("add_decision", 0.86, "^(?:REFP (?:, |: )?)?(?:beslut|beslutat|decision|decided|agreed) (?:alltså |then |now |nu |blir |är |– |- |: )*(?!om |kring |ska |behövs |krävs |tas |saknas |i |på |till |av |från |som |of |on |about |was |is |att |to |for |för |vi |kan |måste |punkt|[?])[a-zåäö]+ [^ ]+"),
    ("add_decision", 0.94, "^(?:REFP |, )?(?:beslut|beslutat|beslutet|decision|decided|so that's a decision|that's a decision|besluts) (?:alltså |då |then |på den |på det |i ärende |i REF |i REFA |i frågan |– |- ){0,2}:"),
    ("add_decision", 0.90, rf"(?:har|kom|landade|beslutade|enades|fastställde|bestämde|är) {_US} <3> (?:beslutat|överens|enats|bestämt|fram till|enades|i|beslut|eniga)? ?(?:om )?att"),
    ("add_decision", 0.90, rf"{_US} (?:har |nu |därmed |hade ){{0,2}}(?:fattade|fattar|fattat|tog|tagit|beslutat|enats|fastställt) <1> (?:beslut )?(?:om )?att"),
    ("add_decision", 0.80, rf"{_US} (?:landade i|landar i|kom fram till|stannade för|stannar för|enades om|bestämde oss för) (?:att )?"),
    ("add_decision", 0.90, "(?:beslutet|beslut|decision) (?:blir|blev|är|lyder) (?:att|:|följande)"),
    ("add_decision", 0.92, "(?:dokumentera|för in|protokollför|skriv in|notera|registrera|för) <3> (?:som beslut|beslutet)"),
    ("add_decision", 0.92, "^REFP <1> (?:beslutade|beslutat|beslutades|kom vi överens|enades|beslut|beslöts) "),
    # -- meetings
    ("schedule_meeting", 0.90, "(?:lägg|skriv|boka|för|put|inför|ta|ring|sätt) (?:{ADV} |det |dem |den )*(?:in|upp|ut) <3> (?:{MEETING}|internat|heldag) <2> (?:DATE|DATEX|DATEM|TIME)"),
    ("schedule_meeting", 0.90, "(?:lägg|skriv|boka|för|put|inför|ta|lägga|skriva|sätt) <4> (?:i|into|in|till) (?:the )?(?:kalendern|kalendrarna|almanackan|calendar)"),
    ("schedule_meeting", 0.90, "(?:boka|lägg|ta|lägga|skriv|sätt) (?:in|oss|er|alla) <4> (?:DATE|DATEX|DATEM) <2> TIME"),
    ("schedule_meeting", 0.92, "(?:ny tid|nytt datum|new date|ny dag) <1> (?:DATE|DATEX|DATEM) <2> TIME"),
    ("schedule_meeting", 0.94, "(?:flytta|flyttar|byt|ändra|move|skjut|skift) DATEM (?:till|mot|to) (?:DATE|DATEX|DATEM)"),
    ("schedule_meeting", 0.88, "MEET <8> (?:kör|ta|lägg|håll|ha|byt|tar|kör vi|ses|ses vi) <2> (?:DATE|DATEX|DATEM) (?:i stället|instead)"),
    ("schedule_meeting", 0.88, "(?:MEET|DATEM) <3> (?:från |kl )?TIME i stället för"),
    ("schedule_meeting", 0.90, "{MEETING} <2> (?:fastställs|förläggs|hålls|fastställts|är fastställda|bestäms|läggs) <2> (?:till |den )?(?:DATE|DATEX|DATEM)"),
    ("schedule_meeting", 0.92, "(?:sammankalla|sammankallar|sammankallas|kallas|kallar|utlyser|utlys|kalla|convene|call|convenes) <4> (?:{MEETING}|[a-zåäö]+möte|MEET) <4> (?:DATE|DATEX|DATEM|TIME)"),
    ("schedule_meeting", 0.76, "^(?!jag|PERS|ORG|vi |nej|ja |REF|kommer|måste)<3> (?:DATE|DATEX|DATEM) <1> TIME(?!.* (?:sen|sent|går|lämna|ansluter|kommer) )"),
    ("schedule_meeting", 0.84, "^(?:nätverkets |vårt |vårens |höstens )?(?:internat|heldag|halvdag|studiebesök|strategidag|planeringsdag|studieresa|away day|retreat) <2> (?:DATE|DATEX|DATEM)"),
)

AGAINST = (
    (("add_agenda_item", "add_note"), 0.30, "^(?:beslut|beslutat|beslutet|decision) <3> :"),
    (("add_note",), 0.45, "(?:PERS|ORG|jag|alla) <3> ska återkomma"),
    (("add_note",), 0.30, "^(?:angående|till) REF[A-Z] : {DONE}"),
    (("add_note",), 0.30, "(?:beslutat|beslutade|som beslut|följande beslut) "),
    (("add_decision",), 0.35, "att PERS {VERB} <14> {WHEN}"),
    (("add_decision",), 0.25, "(?:[?]|behöver|vill|önskar|borde|ska vi) "),
    (("add_agenda_item",), 0.25, "(?:i|till|to|into) (?:the )?{MINUTES} (?:att|that|:)"),
    (("add_agenda_item", "add_action"), 0.30, "(?:i|in) (?:the )?(?:kalendern|almanackan|calendar)"),
    (("add_agenda_item", "add_action"), 0.30, "(?:sammankalla|sammankallar|kallas till|convene|utlyser) "),
    (("schedule_meeting",), 0.30, "^(?:{ADV} )?jag (?:will|ska|skulle|would) (?!like|vilja)"),
    (("schedule_meeting",), 0.30, "(?:påminn|remind|deadline|senast|klart|klar) "),
    (("add_action",), 0.20, "(?:begär|hemställer|yrkar|anhåller) (?:om )?att"),
    (("add_action",), 0.25, "(?:samåker|kallas till)"),
    (("add_agenda_item",), 0.30, "(?:någon|PERS|ORG|jag) <1> (?:måste|ska|skulle ju|behöver) (?:höra med|fråga|ringa|kolla med)"),
    (("add_agenda_item",), 0.30, "skriv upp (?:honom|henne|dem|mig|oss) "),
)
# fmt: on
