"""What speaks for taking an item on, off or along to another meeting, in the words people use besides the commands."""

# ruff: noqa: E501 -- a pattern is read in one piece

_OUT = (
    r"(?:(?:ta|tar|tas|tagas|plocka|plockar|plockas|lyft|lyfta|lyfter|lyfts|lyftas|släng|slänga|slänger|slängs|rensa|kasta|dra|få|vill ha|take|hämta|vill få) <4> (?:bort|väck|ut|ner|undan|tillbaka|tillbaks|off)"
    r"|stryk|stryka|stryker|stryks|strykas|(?:släng|slänga|slänger)(?! (?:in|med|upp|dit))|skippa[rs]?|slopa[rs]?|radera[rs]?|avför|avföra|avförs|avföras|avlägsna[rs]?|återkalla[rs]?|återta[rs]?|återkallas|utgå|utgår|bortse från|skrota[rs]?"
    r"|(?:skit|skita|strunt|strunta|struntar|skiter) i|(?:hoppa|hoppar|stå|står) över|avstå från|avstår från|(?:backa|backar) (?:från|ur)|bort (?:med|m)|(?:gå|går|åka|ryka|ryker|åker) (?:bort|ut)|(?:drar|dra) (?:mig|oss) ur"
    r"|remove|delete|drop|withdraw|scrap|strike|pull|removed|dropped|withdrawn|cancelled)"
)
_NUMBERED = r"(?:REFP|REFT|REFN|REFB)"
_ON_AGENDA = r"(?:REFP|{POINT}|{AGENDA}|MEET|DATEM|frågan|fråga|frågor|ärendet|ärende|ämnet|ämne|dragning|dragningen|diskussionen|item|topic)"
_MINE = r"(?:min|mitt|vår|vårt|hennes|hans|deras|PERSG|ORGG|my|our|their)"
_MY_ITEM = r"(?:(?:min|mitt|vår|vårt|hennes|hans|deras|PERSG|ORGG|my|our|their) (?:om|on|sak|fråga|ämne|dragning|punkt|del|grej|thing|item|ärende|bit|diskussion|presentation))"
_ALONG = (
    r"(?:{POSTPONE}|knuffa[rs]?|putta[rs]?|puttas|uppskjuta|uppskjutas|uppskjuts|framflyttas|föras över|för över|förs över|överföra|överförs|överföras|ligga över|ligga till sig|bero|dröja|följa med|åka med|hänskjutas"
    r"|bordlades|bordlagd|ligga kvar|stå över|deferred|defer|postponed|pushed|push|wait|moved|move|carried over|put off|hold off|hold over|leave)"
)
_MAY = r"(?:kan|kunde|får|ska|bör|borde|skulle|måste|could|can|may|should|let us|låt)"
_THEN = r"(?:MEET|DATEM|DATEX|MONTH)"
_NO_DAY = r"(?:tills vidare|till sig|på obestämd tid|inget datum|utan datum|obestämd framtid|until further notice|for now|tillsvidare|på is)"
_TAKEN = r"(?:ta|tar|tas|kör|köra|körs|lyfter|lyfts|behandla|behandlas|behandlar|hantera|hanteras|diskuterar|komma|kommer|bli|blir|take|lägg|lägga|läggs|sätt)"
_INSTEAD = r"(?:i stället|instead|hellre|snarare|rather)"
_NOT_READY = r"(?:inte|ej|int|icke|not|ingen) <2> (?:redo|klar|klart|klara|färdig|färdiga|förberedd|underlag|siffrorna|ready|prepared|hunnit|hinner|ha underlag)"
_PURPOSE = r"(?:info|information|infopunkt|informationspunkt|beslut|beslutspunkt|diskussion|diskussionspunkt|dialog|discussion|decision|erfarenhetsutbyte|för info|för information|för kännedom|for info|för beslut|för diskussion|for discussion|for information|for decision)"
_SEVERAL = r"(?:två|tre|fyra|fem|flera|några|ett par|följande|nedanstående|two|three|four|2|3|4|REFB) <1> (?:{POINT}|saker|grejer|ärenden|frågor|ämnen|items|things|topics|önskemål|informationsärenden|beslutsärenden)"

# fmt: off
EVIDENCE = (
    # -- taken off
    ("withdraw_agenda_item", 0.87, f"{_OUT} <8> {_ON_AGENDA}"),
    ("withdraw_agenda_item", 0.87, f"{_ON_AGENDA} <8> (?!remove){_OUT}"),
    ("withdraw_agenda_item", 0.84, f"{_OUT} <4> {_NUMBERED}"),
    ("withdraw_agenda_item", 0.84, f"{_NUMBERED} <4> {_OUT}"),
    ("withdraw_agenda_item", 0.84, f"{_OUT} <2> {_MINE}"),
    ("withdraw_agenda_item", 0.82, f"{_OUT} <2> (?:det|den|de) <1> (?:jag|vi|PERS|ORG|som|där|om)"),
    ("withdraw_agenda_item", 0.76, "(?:stryk|ta bort|tar bort|plocka bort|plockar bort|slopa|radera|avför|bort med|remove|scrap|withdraw)(?: det med| det om| det där med| de där med| den där om| den om| helt)? (?!mig|dig|mina|min |honom|henne|all|skor)[^ ]{4,}"),
    ("withdraw_agenda_item", 0.74, "(?:ta bort|tar bort|tar vi bort|plocka bort|plocka väck|stryk|släng|skippa|slopa|hoppa över|bort med|remove|drop) (?:den|det|dem|de|it|them|helt)(?: helt)?(?: [.,!]| $)"),
    ("withdraw_agenda_item", 0.76, "(?:ta bort|stryk|plocka bort)(?: [!.]| $)"),
    ("withdraw_agenda_item", 0.88, f"(?:{_MINE}|{_ON_AGENDA}|{_NUMBERED}) <8> (?:behövs|behöver|är|känns|ska|skall|bör) <2> (?:inte|ej|int|icke|not) <2> (?:längre|mer|aktuell|aktuellt|kvar|tas upp|behandlas|vara kvar|va kvar|needed|relevant)"),
    ("withdraw_agenda_item", 0.84, f"(?:ta|tar|ska|behöver|vill) (?:vi )?(?:inte|ej|int) <2> (?:upp|ta upp|ha|ha med|ha upp|ta) <2> {_NUMBERED}"),
    ("withdraw_agenda_item", 0.84, "(?:ändrat mig|ångrar mig|ångrat mig|ändrat oss|changed my mind) <8> (?:ingen|inte|inget|no|bort) <2> (?:{POINT}|dragning|fråga)?"),
    ("withdraw_agenda_item", 0.84, "(?:inte|ej|inga|ingen|no) <1> (?:längre|longer) <2> (?:skäl|anledning|behov|reason|need|aktuellt|finns skäl)"),
    # -- taken along to another meeting
    ("postpone_agenda_item", 0.87, f"{_ALONG} <6> (?:{_ON_AGENDA}|REFT|{_MY_ITEM}) <8> (?:till |to |until |tills |i |in )*{_THEN}"),
    ("postpone_agenda_item", 0.87, f"(?:{_ON_AGENDA}|REFT|{_MY_ITEM}) <10> {_ALONG} <4> (?:till |to |until |tills |i |in |over )*{_THEN}"),
    ("postpone_agenda_item", 0.84, f"{_MAY} <5> (?:vänta|ligga över|ligga till sig|bero|vila|anstå|stå över|wait|be deferred|be postponed|åka med|följa med|ligga kvar|bordläggas|hänskjutas|be moved|be pushed) <5> {_THEN}"),
    ("postpone_agenda_item", 0.88, f"(?:{_ALONG}|vila|bero) <5> {_NO_DAY}"),
    ("postpone_agenda_item", 0.86, f"{_MAY} <3> (?:vänta|ligga|vila|bero|anstå|stå|bli liggande|parkeras) <4> (?:till sig|{_NO_DAY}|över)"),
    ("postpone_agenda_item", 0.84, f"{_TAKEN} <8> {_THEN} <2> {_INSTEAD}"),
    ("postpone_agenda_item", 0.82, f"{_TAKEN} <8> {_INSTEAD} <3> {_THEN}"),
    ("postpone_agenda_item", 0.82, f"{_TAKEN} (?:vi |jag |ni )?(?:hellre |gärna |väl )*(?:först )?(?:DATEM|DATEX|MONTH|MEET)(?: [.!]| $)"),
    ("postpone_agenda_item", 0.82, f"(?:{_ON_AGENDA}|REFT) <3> {_TAKEN} <4> {_THEN}(?: [.,!]| $)"),
    ("postpone_agenda_item", 0.84, f"{_NOT_READY} <8> (?:{_ALONG}|{_TAKEN}|{_INSTEAD}|kan|kör) <4> {_THEN}"),
    ("postpone_agenda_item", 0.84, f"(?:hinner|hinns|hann) <2> (?:inte|ej|int) <3> (?:{_NUMBERED}|{{POINT}}) <4> {_THEN}"),
    ("postpone_agenda_item", 0.86, f"(?:REFP|punkten) (?:till|to) {_THEN}"),
    ("postpone_agenda_item", 0.82, f"(?:lägg|lägga|läggs|sätt|flytta|parkera|skjut|ta|tar) (?:{_MINE} <3>|REFT|den|det) (?:till |på |i )*{_THEN}"),
    ("postpone_agenda_item", 0.78, f"^<4> (?:lägg|läggs) (?:till|över till|över på) {_THEN} $"),
    ("postpone_agenda_item", 0.84, f"(?:byta|byter|byt|move|push|shift) <2> (?:så )?{_MINE} <4> {_THEN}"),
    ("postpone_agenda_item", 0.80, f"^[^ ]+ <5> (?:dröjer|hinns inte|blir för mycket) <3> (?:ta|tar|ta upp|kör) <3> {_THEN}"),
    ("postpone_agenda_item", 0.84, f"(?:REFN|REFT|REFP|REFB) <6> (?:ta|tar|kör|lägg|flytta|skjut) (?:den|dem|det) <5> {_THEN}"),
    ("postpone_agenda_item", 0.84, "(?:bordläggning|återremiss|uppskov med behandling) <2> (?:av|för) <8>"),
    ("postpone_agenda_item", 0.86, f"(?:{_NUMBERED}) (?:anstår|vilar|får vila|bordläggs|förs över|överförs|väntar)"),
    ("postpone_agenda_item", 0.82, "(?:vänta|väntar|dröja|hålla|wait) (?:med|on|with) <6> (?:nästa|MEET|nästnästa|DATEM|DATEX|MONTH|[?.!]| $)"),
    # -- taken on
    ("add_agenda_item", 0.72, f"^{_PURPOSE} $"),
    ("add_agenda_item", 0.74, f"^<10> , {_PURPOSE}(?: ,| DUR| REFB| $)"),
    ("add_agenda_item", 0.70, f"^<8> {_PURPOSE} (?:, )?(?:DUR|{_THEN})"),
    ("add_agenda_item", 0.74, f"^<8> (?:{_THEN}) <3> (?:{_PURPOSE}|DUR)(?: ,| $)"),
    ("add_agenda_item", 0.86, "^<2> (?:angående|till|för|på|inför|re) {AGENDA} (?:,|:|–|-)"),
    ("add_agenda_item", 0.82, f"{_SEVERAL} <4> (?:till|for|för|inför|på|to) <2> (?:{_THEN}|{{AGENDA}}|mötet)"),
    ("add_agenda_item", 0.86, f"(?:notera|anmäla|anmäler|propose|föreslå|lägg till|lägg in|sätt upp|anteckna|register) <2> {_SEVERAL}"),
    ("add_agenda_item", 0.78, "(?:tänkte|undrar|undrade|funderar|wonder|wondered) <2> (?:om|if|att) (?:vi|man|jag|we|i) <2> (?:kunde|kan|ska|skulle|får|borde|could) <2> (?:{TAKEUP}|få med|få in)"),
    ("add_agenda_item", 0.80, "(?:får|kan|kunde|could|may) (?:jag|vi|PERS|ORG|i|we) <2> (?:få |have |get )?DUR"),
    ("add_agenda_item", 0.78, "^<2> (?:någon|finns|har vi|hinner|ryms|any) <2> (?:tid|plats|utrymme|lucka|time|room) (?:för|till|for|över)"),
    ("add_agenda_item", 0.82, "(?:kört|för sent|försent|sent|too late|ok|okej|läge) (?:att|to|med|om) <2> (?:få in|lägga in|lägga till|få med|add|anmäla|en till|{TAKEUP}) <2> {POINT}"),
    ("add_agenda_item", 0.78, "(?:ha|få|vill ha|önskar|tar) <1> (?:en|ett) <1> {POINT} (?:om|kring|för|benämnd|med)"),
    ("add_agenda_item", 0.74, "^<6> (?:en|ett) <1> {POINT} om <6> (?:också|med|till|gärna|,|$)"),
    ("add_agenda_item", 0.80, "(?:slänga|släng|klämma|kläm|peta|lägga|få|ta) in <5> {POINT} "),
    ("add_agenda_item", 0.80, "(?:slänga|släng|klämma|kläm|lägga|få|ta) (?:in|med|upp) (?:en|ett) (?:grej|sak|fråga|ämne|runda|stund) (?:om|kring|på|från)"),
    ("add_agenda_item", 0.84, "(?:släng|lägg|ta|sätt) (?:in|upp)(?: den| det)? som <2> {POINT}"),
    ("add_agenda_item", 0.78, f"(?:sätt|lägg|ta|skriv) upp (?:den|det) <1> (?:för|som|till) {_PURPOSE}"),
    ("add_agenda_item", 0.80, "(?:anhåller|ber|begär|hemställer) <3> om <2> DUR"),
    ("add_agenda_item", 0.78, "(?:finnas|finns|bereda|bereds) <1> (?:utrymme|plats|tid|rum) <6> för <8>"),
    ("add_agenda_item", 0.84, "(?:begär|önskar|föreslår|anhåller) att <12> (?:tas upp|behandlas|föredras|sätts upp)"),
    ("add_agenda_item", 0.82, "^<8> , (?:{POINT}|punkt) (?:nästa|MEET)"),
    ("add_agenda_item", 0.78, "^<4> (?:one|item|sak|grej|punkt|topic|något|snabb) (?:for|till|för|inför) (?:MEET|DATEM|mötet|{AGENDA}) (?:–|-|:|,)"),
    ("add_agenda_item", 0.76, "(?:sätt|släng|kläm|lägg|peta|skriv|pop|stick|put|squeeze|slänga|klämma) (?:in |upp |med |dit )?(?:något|lite|det här med|QUOTE|en runda|en stund) <6>"),
    ("add_agenda_item", 0.80, "(?:pop|stick|put|squeeze|slide|bung) <6> (?:onto|on to|on|into) <2> (?:list|{AGENDA})"),
    ("add_agenda_item", 0.78, "(?:redovisar|presenterar|berättar|visar|drar|föredrar|informerar) (?:jag|vi) (?:gärna|mer än gärna) <8>"),
    ("add_agenda_item", 0.84, "(?:begär|önskar|hemställer|föreslår|föreslå|vill|anhåller|ber|bad|önskat) <2> att <8> (?:tas upp|ges DUR|ges tillfälle|föredras|dryftas|behandlas|behandlar|får DUR|ges <2> DUR|bereds)"),
    ("add_agenda_item", 0.82, "(?:anmäler|anmäls|anmäla) <6> (?:för beslut|för information|för diskussion|informationsärende|beslutsärende|diskussionsärende|till diskussion)"),
    ("add_agenda_item", 0.82, "(?:sätt|sätta|sätts|lägg|för) (?:upp |in )?(?:det|den|ärendet|frågan) <1> (?:upp )?(?:under|som|för|for|till) <1> (?:beslutsärenden|informationsärenden|diskussionsärenden|beslut|info|information|diskussion)"),
    ("add_agenda_item", 0.78, "(?:slå ett slag för|lyfta fram|belysa|få det dragit|få en dragning|få veta mer om|höra mer om) <8>"),
    ("add_agenda_item", 0.78, f"(?:ringde|hörde av sig|mejlade|undrade) <2> (?:och )?(?:vill|ville|undrade|önskar) <3> (?:ha med|ha|ta upp|få med|få upp) <8> (?:på )?{_THEN}"),
)

AGAINST = (
    (("add_agenda_item",), 0.30, "(?:anmäla|anmäler|anmäl) (?:sig|mig|oss)"),
    (("add_agenda_item",), 0.35, "(?:jag|vi|PERS|kan|bara) <3> (?:vara|va|är) med <2> (?:DATE|DATEX|DATEM|MEET|på|första|sista|fram|till)"),
    (("add_agenda_item",), 0.30, "(?:snacka|prata) ihop sig"),
    (("add_agenda_item",), 0.30, "(?:någon|PERS|ORG|jag) (?:måste|borde|får|skulle|kan) (?:ju )?(?:höra|kolla|stämma av|fråga) med (?!er|alla|andra|övriga|gruppen)"),
    (("add_agenda_item",), 0.30, "(?:skriv|sätt) upp (?:honom|henne|hen|dem|mig|oss)"),
    (("add_agenda_item",), 0.25, "(?:to|till|i) (?:the )?{MINUTES}"),
    (("add_agenda_item",), 0.25, "(?:apropå|kring|om) <2> (?:senaste|förra|föregående) {POINT}"),
    (("add_agenda_item",), 0.30, f"{_OUT} <6> (?:REFP|{{POINT}}|{{AGENDA}}|{_NUMBERED})"),
    (("add_agenda_item",), 0.30, "(?:behövs|hinner|hinns|ska) (?:inte|ej|int) (?!glömma|missa|ta mer)"),
    (("add_agenda_item",), 0.30, "(?:orkar|hinner) (?:vi|ni) <3> (?:ha|med) "),
    (("add_agenda_item",), 0.30, "(?:på skärmen|visa upp|få upp listan)"),
    (("add_agenda_item",), 0.30, "(?:ringas|nås|hörs) (?:på|efter|före|om)"),
    (("add_action",), 0.30, "(?:tas upp|föredrar|behandlas|presentera <6> (?:MEET|DATEM)|ges DUR|ges en DUR)"),
    (("add_action",), 0.30, "^(?:jag )?(?:tycker|tror|anser|gissar|hoppas|antar) "),
    (("complete_action",), 0.20, "(?:ja|jo|nej) klart|klart det |mellan oss|allt är <1> klart"),
    (("complete_action", "change_due_date", "list_actions"), 0.35, "(?:över vad vi ska|ska prata om|tas upp|ta upp|{AGENDA}|bordl[a-zåäö]+|dragning|dragningen)"),
    (("change_due_date",), 0.40, "(?:ta|tar|kör|tas|ta upp) (?:vi |den |det |upp |jag )*(?:MEET|DATEM|DATEX)"),
    (("attendance",), 0.30, "(?:push|deferred|defer|postpone|skjut|skjuta|flytta|hellre|får ni ta)"),
    (("postpone_agenda_item", "withdraw_agenda_item"), 0.30, "(?:count me|räkna med|närvar[a-zåäö]+|deltar)"),
    (("next_meeting",), 0.30, "(?:vänta|skjuta|flytta|komma i|lägg) <6> (?:MONTH|DATEX|DATEM)"),
    (("withdraw_agenda_item",), 0.30, "(?:inlämnat|inlämnad|inskickat|inskickad|genomfört|genomförd)"),
    (("withdraw_agenda_item",), 0.30, "(?:inte|ej) (?:stryk|stryka|ta bort|ha bort|skippa)"),
    (("withdraw_agenda_item",), 0.35, "(?:släng|slänga|slänger|lägg) (?:in|med) "),
    (("withdraw_agenda_item", "postpone_agenda_item"), 0.30, "(?:{DEADLINE}|REFA|{ACTION}|{MINUTES})"),
    (("postpone_agenda_item",), 0.30, "(?:{SCHEDULE} <1> {MEETING}|{MEETING} <3> (?:flytta|flyttas|skjuts))"),
    (("postpone_agenda_item",), 0.40, "^(?:jag|PERS|ORG) (?:tar|kör|gör) "),
)
