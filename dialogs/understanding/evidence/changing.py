"""What more speaks for changing an action item, as people say it beside the plain words: (intent, weight 0–1, pattern)."""

# ruff: noqa: E501 -- a pattern is read in one piece

_TO_WHOM = r"(?:PERS|ORG|mig|me|honom|henne)"
_OURS = r"(?:min|mitt|mina|my|PERSG|ORGG|hennes|hans|deras|vår|vårt)"
_DAY = r"(?:DATE|DATEX|DATEM)"
_HANDLE = r"(?:ta|tar|tog|göra|gör|köra|kör|sköta|sköter|fixa|fixar|driva|driver|hålla i|håller i|ansvara för|ansvarar för|ha|have|take|do|handle)"
_NOW_ON = r"(?:hädanefter|framöver|i stället|framgent|fortsättningsvis|från nu|nu i stället|från och med nu|going forward|instead|från och med {WHEN})"
_FINISHED = r"(?:{DONE}|i hamn|i mål|ur världen|historia|vidtagen|vidtaget|uträttat|✔|✅|☑|✓)"

# fmt: off
EVIDENCE = (
    # -- somebody else
    ("reassign_action", 0.92, rf"(?:{{LAY}}|{{GIVE}}|byt|byta|skriva?s? om|skriva?s? över|vidarebefordra|överför|överlämna) <1> {{AREF}} <4> (?:på|till|åt|to) {_TO_WHOM}"),
    ("reassign_action", 0.92, rf"{{AREF}} <1> (?:läggs|flyttas|förs|övergår|går|lägger vi|byter) <2> (?:på|till|över på|över till) {_TO_WHOM}"),
    ("reassign_action", 0.90, "{REF} (?:ska|får|kan|skall|bör) <1> (?:PERS|ORG) (?:ha|ta|göra|sköta|köra)"),
    ("reassign_action", 0.92, "{REF} (?:från|av) (?:PERS|mig) till (?:PERS|ORG|mig)"),
    ("reassign_action", 0.88, "(?:PERS|ORG|jag) (?:får|ska ha|tar) {REF} (?:av|från|efter|för) (?:PERS|mig)"),
    ("reassign_action", 0.90, "(?:byt|byta|växla) (?:mig|PERS) mot [a-zåäö]+ <2> {REF}"),
    ("reassign_action", 0.90, "(?:ta|tar|stryk|plocka) bort (?:mig|PERS) (?:från|som|ur) <8> PERS"),
    ("reassign_action", 0.88, "(?:PERS|ORG|jag) <6> (?:tog|tar|ta|tagit|övertar|övertog|övertagit|sköter|taken) <6> (?:efter|ifrån|från|after|from) (?:PERS|mig|me)"),
    ("reassign_action", 0.88, rf"(?:PERS|ORG|jag|hon|han) <2> {_HANDLE} {_OURS} (?:grej|grejer|uppgift|uppdrag|sak|del|jobb|bit|thing|task|item|nr|om|REF|REFN|REFA|åtgärd|[a-zåäö-]+ thing)"),
    ("reassign_action", 0.90, rf"låt (?:PERS|ORG) <2> {_HANDLE} <1> (?:{_OURS}|{{REF}})"),
    ("reassign_action", 0.88, "låt (?:PERS|ORG) <1> (?:sköta|ta över|överta|ta hand om|köra) [a-zåäö-]+(?:en|et|n|na|t) "),
    ("reassign_action", 0.84, rf"(?:PERS|ORG|jag|hon|han) (?:{{ADV}} )*{_HANDLE} (?:{{ADV}} )*(?:den|det|it|them|dem)? ?{_NOW_ON}"),
    ("reassign_action", 0.86, "(?:någon annan|someone else|somebody else) <3> (?:ta|göra|sköta|take|do|handle) <4> (?:{REF}|min|mitt|my)"),
    ("reassign_action", 0.88, "(?:skriv|lägg|för|byt) (?:om|över) <6> (?:på|till) (?:honom|henne|PERS|ORG|mig)"),
    ("reassign_action", 0.92, rf"(?:skriv|sätt|lägg|put) (?:in |upp |dit )?(?:PERS|ORG) <1> (?:på|on|för) (?:{_OURS}|{{REF}})"),
    ("reassign_action", 0.93, "(?:skriv|sätt|lägg|put) (?:in |upp |dit )?PERS <1> (?:på|on) <6> (?:i stället|i st|efter|instead)"),
    ("reassign_action", 0.90, "{REF} (?:: |, |– |- |-> )?(?:ny|nytt|new|byt|byt till|ändra till|change to) <1> (?:{OWNER} )?(?:: |är |blir )?(?:PERS|ORG)"),
    ("reassign_action", 0.90, "(?:träda in|gå in|kliva in|inträda|inträder|utses|utse|blir|bli) <3> (?:som )?(?:ny )?{OWNER} (?:för|på|of) "),
    ("reassign_action", 0.90, "(?:jag|PERS|ORG) <6> (?:ta|tar|tog|tagit) över <1> (?:{REF}|{ACTION})"),
    ("reassign_action", 0.88, "(?:lämna|lämnar|släppa|släpper|frånträda|avsäga mig|avsäger mig) <2> (?:ifrån mig )?(?:uppdraget|uppgiften|åtgärden|ansvaret|{REF}) <12> PERS"),
    ("reassign_action", 0.94, "(?:lägga|lägg|läggs|läggas|flytta|flyttas|föra|överföras|överföra|överlåta|överlåt|vidarebefordra) (?:över )?(?:uppdraget|uppgiften|åtgärden|ansvaret) <6> (?:på|till|hos) (?:PERS|ORG)"),
    ("reassign_action", 0.90, "(?:uppdraget|uppgiften|åtgärden|ansvaret) <6> (?:flyttas|överföras|överföra|läggas|övergå|överlåtas|övertas) <2> (?:på|till|av|över på) (?:PERS|ORG|mig)"),
    ("reassign_action", 0.88, "(?:PERS|ORG|jag) <3> (?:övertar|överta|övertagit|övertog|ta över|tar över) <2> (?:ansvaret|uppdraget|uppgiften|åtgärden|{REF})"),
    ("reassign_action", 0.90, "(?:handed|transferred|passed|reassigned|moved|given|assigned) (?:over )?to (?:PERS|ORG|me)"),
    ("reassign_action", 0.84, "(?:gå|går|gått) <1> till (?:PERS|ORG) i stället"),
    ("reassign_action", 0.84, "[^ ]+ (?:är|blir) (?:min|mitt|mina|mine) (?:nu|hädanefter|framöver|now)"),
    ("reassign_action", 0.92, "(?:ge|lämna|skicka|lämnas|give|hand) (?:tillbaka|vidare|back|on) <5> (?:till|åt|to) (?:PERS|ORG|mig)"),
    ("reassign_action", 0.88, "(?:hon|han|PERS) <2> (?:ansvarar|svarar|ansvarig) (?:för|numera|framöver) <6> (?:registrera|ändra|skriv|uppdatera) "),
    # -- another day
    ("change_due_date", 0.88, "(?:mer|lite|mera|mer av|some more) (?:luft|andrum|svängrum|rådrum|frist|breathing|respit)"),
    ("change_due_date", 0.86, "(?:behöver|vill ha|önskar|begär|hemställer om|anhåller om|needs?) <1> (?:andrum|rådrum|anstånd|respit|uppskov|mer tid|längre tid|more time|another week)"),
    ("change_due_date", 0.90, rf"(?:ge|låt|bevilja|bevilja|give|allow) (?:mig|PERS|ORG|oss|honom|henne|me|us)(?: få| fram| tid| ända)* (?:till|t o m|until) (?:på )?(?:{_DAY}|MEET|MONTH)"),
    ("change_due_date", 0.90, rf"(?:ge|give) (?:mig|PERS|ORG|oss|me|us) (?:fram )?(?:{_DAY}|MEET) <1> (?:med|på|för|on|for)"),
    ("change_due_date", 0.86, rf"(?:kan vi|ska vi|vi|let us|kunde vi|får vi) (?:säga|säger|ta|köra|say) {_DAY} <1> (?:på|för|med|on|for)"),
    ("change_due_date", 0.72, rf"^(?:så |då |men )?(?:vi säger|säg|säger|let us say|make it|vi tar|ta) {_DAY}"),
    ("change_due_date", 0.72, "(?:dra|drar|drog|dragit) ut på tiden"),
    ("change_due_date", 0.90, "(?:dra|drar) ut på {REF}"),
    ("change_due_date", 0.86, "(?:hinns|hinner|klaras|blir|hinn) <4> {NEG} <3> {WHEN} <2> (?:säg|ta|snarare|utan|hellre|men)"),
    ("change_due_date", 0.76, rf"(?:ändra|ändras|byt|korrigera|skjut|justera|change)(?: det| den| it)? (?:till|to) (?:{_DAY}|MEET)"),
    ("change_due_date", 0.84, rf"(?:ändra|gör|sätt|skriv) (?:om )?(?:det|den|datumet)(?: {{ADV}})* till {_DAY}"),
    ("change_due_date", 0.78, rf"(?:inte|ej|not) {_DAY} (?:utan|but) {_DAY}"),
    ("change_due_date", 0.84, "{REF} <2> (?:hinner|klarar|blir|kommer|har) <3> (?:till|först|tidigast|på) {WHEN}"),
    ("change_due_date", 0.88, rf"{{AREF}} <8> (?:ska|får|kan|måste|ska vara|blir) <3> (?:inne|klar|klart|levereras|lämnas) <3> {_DAY}"),
    ("change_due_date", 0.88, "(?:{AREF}|{ACTION} om <3>) <3> (?:tidigareläggas|tidigareläggs|senareläggas|senareläggs|framflyttas|skjutas upp|skjutas fram|skjuts fram)"),
    ("change_due_date", 0.90, "(?:sista dag|sista dagen|slutdag|slutdagen|förfallodag|förfallodagen|klart-datum|klardatum|leveransdatum|leveransdagen) <8> (?:till|blir|är|:|ändras|ändrad|flyttas) <3> {WHEN}"),
    ("change_due_date", 0.88, "(?:nytt|ny|new|ändrat|ändrad) (?:klart-datum|klardatum|slutdag|leveransdatum|leveransdag|förfallodag|sista dag|sluttid)"),
    ("change_due_date", 0.84, rf"(?:får|kan|kunde|låt|ska) (?:den|det|{{REF}}) (?:få )?(?:vara|va|bli|ligga|vänta|stå)(?: kvar| klar| klart)* (?:till|först|tills) (?:{_DAY}|MEET)"),
    ("change_due_date", 0.84, rf"{_DAY} i stället för {_DAY} <1> (?:på|för)"),
    ("change_due_date", 0.74, "^[^ ]+ <3> (?:till|t) (?:DATE|DATEX) i stället"),
    ("change_due_date", 0.80, rf"(?:får|kan|ska) (?:vara|va|bli|vänta) <1> (?:klar|klart|klara|färdig|färdigt) <2> (?:{_DAY}|MEET) i stället"),
    ("change_due_date", 0.86, "kan <4> (?:ha|få|leverera|lämna) <8> (?:färdigt|klart|klar|färdig) <3> (?:tidigast|först|inte förr|inte förrän)"),
    ("change_due_date", 0.86, rf"{_DAY} <2> kan <2> (?:jag|vi) <2> ha <6> (?:färdigt|klart|klar)"),
    ("change_due_date", 0.82, "(?:skulle|ska) (?:vara|va|varit) (?:klar|klart|färdig) <6> (?:men|fast) <3> {WHEN}"),
    ("change_due_date", 0.84, "(?:another|one more|a few more|ytterligare) (?:week|month|day|days|vecka|månad)"),
    ("change_due_date", 0.84, "(?:skjut|skjuta|dra|dröja|förlänga|vänta) (?:lite |något )?(?:på|med) <6> (?:till|går|v|säg|funkar) <2> {WHEN}"),
    # -- done
    ("complete_action", 0.92, rf"{{AREF}}(?: (?:är|har|nu|:|,|ok|check|->|=|–|-))* {_FINISHED}"),
    ("complete_action", 0.90, rf"(?:{{AREF}}|{{ACTION}}) <8> (?:är|ligger|känns|blev) (?:nu |alltså |därmed |numera )?{_FINISHED}(?: [,.!]| $)"),
    ("complete_action", 0.82, r"^(?:så|nu|sådär|sådärja|äntligen|ja|jo|puh|,)* ?{DONE} (?:med|:|with) [^ ]+"),
    ("complete_action", 0.78, rf"^(?!då|så|det|nu|vi|jag|allt|är|ja|nej|var|klart|när|om|man|hur|vad|inte|inget|mycket|helt)<6> {_FINISHED}(?: [,!.]| $)"),
    ("complete_action", 0.88, "så (?:den|det|de|du|det där|den där)(?: {ADV})* (?:kan|får) <4> (?:bockas|bocka|släppa|släppas|strykas|stryka|stängas|stänga|avslutas|avsluta|avskrivas|avföras|checka|pricka|klarmarkera|ta bort|tas bort)"),
    ("complete_action", 0.92, "(?:checka|bocka|pricka|kryssa|tick|check) (?:av )?(?:den|det|{REF}|this|it|av)"),
    ("complete_action", 0.78, "(?:avsluta|avslutas|avskriv|klarmarkera|avbocka)(?: $| [.!])"),
    ("complete_action", 0.92, "{REF} (?:gjorde|fixade|klarade|skickade|löste|avslutade|mejlade|ringde|lämnade) <1> (?:jag|vi|PERS|ORG)"),
    ("complete_action", 0.92, "(?:ta|tas|stryk|plocka|stryka) bort <14> (?:är|blev|blivit) (?:{DONE}|{PARTICIPLE})"),
    ("complete_action", 0.92, rf"(?:betraktas|betrakta|anses|noteras|noterades|ses|räknas|registreras|antecknas|bokföras) <6> som {_FINISHED}"),
    ("complete_action", 0.88, "(?:uppdrag|uppdraget|åtgärden|uppgiften|åtagandet) <6> (?:är|har) <2> (?:utfört|utförd|fullgjort|fullgjord|slutfört|slutförd|verkställt|verkställd|avslutat|avslutad|genomfört|genomförd)"),
    ("complete_action", 0.80, "(?:har|är) <3> {PARTICIPLE} <8> så (?:den|det|du|uppgiften|uppdraget|åtgärden) <2> (?:kan|får|är)"),
)

AGAINST = (
    (("complete_action",), 0.10, "(?:mot|till|på|åt|av|med) klara (?:på|i|från|om) "),
    (("complete_action",), 0.30, "(?:haha|hihi|hehe|lol|😂|😅)"),
    (("complete_action",), 0.20, "allt <3> (?:klart|klara)"),
    (("complete_action",), 0.30, "^(?:ja |jo |jaja |okej |men )*(?:så )?klart (?:det|att|vi|jag)"),
    (("complete_action",), 0.30, "^(?:PERS|ORG|jag|vi) (?:ska|skulle|får|vill|tänkte|kan(?! {CLOSE}))"),
    (("add_action",), 0.25, "(?:låt PERS <1> (?:sköta|ta över|överta|ta hand om|köra)|{LAY} (?:uppdraget|uppgiften|ansvaret) <1> på)"),
    (("add_action",), 0.25, "{LAY} (?:in |upp |dit )?PERS på (?:min|mitt|mina|PERSG|hennes|hans|{REF})"),
    (("add_action",), 0.20, "(?:i st för|i st|efter mig|efter PERS)"),
    (("add_action",), 0.30, "(?:sista dag|sista dagen|slutdag|slutdagen) <2> (?:ändrad|ändras|flyttas|flyttad|blir)"),
    (("add_action",), 0.35, "^(?:angående|gällande) <1> (?:min|mitt|vår|vårt|PERSG|uppdraget|åtgärden|uppgiften)"),
    (("add_action",), 0.35, "^(?:jag |vi |nej |ja |nja |personligen |, )*(?:tycker|tror|gissar|antar|minns|think|guess|believe) "),
    (("change_due_date",), 0.20, "(?:DATE|DATEX|DATEM) <2> TIME"),
    (("change_due_date",), 0.25, "^(?:REFP <2> )?(?:beslut|beslutat|decision|notera|anteckna) "),
    (("change_due_date", "reassign_action"), 0.30, "(?:{SCHEDULE} <2> {MEETING}|MEET <2> (?:flyttas|krockar))"),
    (("list_my_actions",), 0.15, "(?:min|mitt|mina|my) <1> (?:{ACTION}) <8> (?:är|blir|har|is) <2> (?:{DONE}|{PARTICIPLE}|i hamn|i mål)"),
    (("list_my_actions", "list_actions"), 0.20, "(?:{LAY} <6> (?:på|i|till) (?:min lista|listan)|(?:ta|stryk|plocka|tas|strykas) <3> bort|bort från)"),
)
# fmt: on
