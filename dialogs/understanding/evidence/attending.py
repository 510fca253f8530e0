"""What more speaks for attendance, as people say it beside the plain words: (intent, weight 0–1, pattern)."""

# ruff: noqa: E501 -- a pattern is read in one piece

_FAR = (
    r"(?:digitalt|digital|remote|remotely|online|virtuellt|hemifrån"
    r"|(?:på|via|per|över|genom|by|on|over|med) (?:länk|distans|teams|telefon|zoom|video|videolänk|skärm|teamslänk|telefonen|phone|skype|hemifrån))"
)
_WHO = r"(?:jag|vi|PERS|ORG)"
_TAKE_PART = (
    r"(?:närvara|delta|deltaga|medverka|komma|bevista|ansluta|vara med|vara där|vara på plats|vara representerad|representeras|infinna sig|inställa sig"
    r"|infinna mig|inställa mig|dyka upp|attend|come|join|participate|be present|be there|make it)"
)
_TAKES_PART = (
    r"(?:närvarar|deltar|deltager|medverkar|kommer|ansluter|är med|är där|är på plats|dyker upp|hänger på|hänger med|hakar på|kopplar upp (?:mig|sig)|kopplade upp sig|ringer in|loggar in"
    r"|sluter upp|följer med|deltog|medverkade|närvarade|infinner (?:mig|sig)|ställer upp|finns på plats|joins|attends|dials in|calls in|attended|is coming|are coming)"
)
_HINDRED = (
    r"(?:sjuk|sjuka|sjukanmäld|sjukskriven|förkyld|magsjuk|krasslig|febrig|dålig|vabb|vabbar|vab|bortrest|utomlands|ledig|föräldraledig|tjänstledig|borta|frånvarande|upptagen"
    r"|dubbelbokad|dubbelbokning|på (?:kurs|semester|resa|resande fot|konferens|utbildning|tjänsteresa|begravning|sjukhus|läkarbesök)|fast i|krock|krockar|abroad|sick|ill|away|on leave|on holiday|travelling|förhindrad)"
)
_LEAVE = r"(?:smita|dra|rusa|sticka|avvika|bryta|försvinna|kila|gå|åka|droppa|skynda|ge mig av|logga ut|lämna|iväg|leave|go|run|dash|head off|drop off|rush off)"

# fmt: off
EVIDENCE = (
    # there, from afar
    ("attendance:present", 0.84, rf"{_WHO} <6> {_FAR} <4> {{WHEN}}"),
    ("attendance:present", 0.84, rf"{_WHO} <5> {{WHEN}} <6> {_FAR}(?!.* [?])"),
    ("attendance:present", 0.80, rf"{_WHO} <2> {_TAKES_PART} <3> {_FAR}"),
    ("attendance:present", 0.84, rf"^(?:är |blir |kör |tar |kommer |deltar )?(?:med )?{_FAR} <2> {{WHEN}}(?!.* [?])"),
    ("attendance:present", 0.88, "(?:will|jag) (?:dial|call|join|log) in"),
    ("attendance:present", 0.86, rf"{{WHEN}} <4> {_FAR} för (?:min|vår|PERSG|ORGG) del"),
    # there
    ("attendance:present", 0.84, rf"{_WHO} <3> {_TAKES_PART} <5> {{WHEN}}(?!.* [?])"),
    ("attendance:present", 0.84, rf"(?:^|,|:|;|men|och|så) {_TAKES_PART} <3> {{WHEN}}(?!.* [?])"),
    ("attendance:present", 0.86, rf"^(?:ja |jo |absolut |visst |jodå |, )*{_WHO} {_TAKES_PART}(?: {{ADV}}| absolut| såklart| förstås| fullt ös| också)*(?: [!.]| $)"),
    ("attendance:present", 0.88, rf"{_WHO} <2> (?:kan|kommer|ska|will|tänker|avser|har för avsikt|räknar med|hoppas) (?:{{ADV}} |visst |att |kunna |to |tyvärr )*{_TAKE_PART} <6> {{WHEN}}(?!.* [?])"),
    ("attendance:present", 0.90, "(?:bekräfta|bekräftar|bekräftas|bekräftat|meddelar|anmäler|anmäla|confirm|confirms) <3> (?:närvaro|deltagande|medverkan|attendance|participation)"),
    ("attendance:present", 0.80, "(?:PERS|ORG) har (?:bekräftat|tackat ja|anmält sig)"),
    ("attendance:present", 0.88, r"^(?:är|ska|kommer) <4> på plats <2> {WHEN}(?!.* [?])"),
    ("attendance:present", 0.86, "(?:räkna|räknar) (?:in|med) (?:mig|oss|PERS|ORG)"),
    # not there
    ("attendance:absent", 0.86, "^(?:{ADV} |sorry |tyvärr |jag |vi |, )*(?:hinner|kan|orkar|kommer|klarar|fixar|funkar|passar) (?:{ADV} |tyvärr )*{NEG} {WHEN}"),
    ("attendance:absent", 0.86, r"(?:cannot|can not|will not|unable to|not able to) (?:do|make|manage|be|come|attend|join) <4> {WHEN}"),
    ("attendance:absent", 0.86, "^(?:PERS|ORG|jag|vi) {NEG} {WHEN}"),
    ("attendance:absent", 0.86, rf"{{NEG}} <4> {_TAKE_PART} <6> (?:{{WHEN}}|mötet|träffen|sammanträdet)"),
    ("attendance:absent", 0.86, rf"{_WHO} <8> {{NEG}} <3> {_TAKE_PART}(?: [.,!]| $)"),
    ("attendance:absent", 0.86, rf"{_WHO} <8> {{NEG}} (?:kommer|kan komma|kan delta|deltar|hinner|närvarar)(?: (?:till|på|{{WHEN}})| [.,!]| $)"),
    ("attendance:absent", 0.84, rf"{_WHO} <3> {_HINDRED} <4> (?:DATEM|DATEX|MEET)"),
    ("attendance:absent", 0.84, rf"^(?:är |sitter |blir |, )*{_HINDRED} <3> (?:DATEM|DATEX|MEET)"),
    ("attendance:absent", 0.84, rf"(?:DATEM|DATEX|MEET) <3> (?:är|blir|sitter) <2> (?:jag|vi|PERS|ORG) <2> {_HINDRED}"),
    ("attendance:absent", 0.88, "(?:ställer in|avbokar|avanmäler|avanmäl|sjukanmäler|sjukanmäl|friskskriv|ursäktar|excuse) (?:mig|PERS|oss|me)"),
    ("attendance:absent", 0.86, "(?:PERS|ORG|vi) (?:har|skickar) ingen <1> (?:på plats|med|där|som kan)"),
    ("attendance:absent", 0.92, "(?:send|sends|sending|offer|conveys?|with) <3> (?:apologies|regrets)"),
    ("attendance:absent", 0.84, "(?:låter sig|låter mig) (?:ursäktas|förhindras)"),
    # later, sooner
    ("attendance:late", 0.88, "DUR (?:sen|sena|sent|försenad|försenade|late|delayed)"),
    ("attendance:late", 0.92, "(?:missar|missa|miss|misses|utan) <1> (?:början|inledningen|starten|första|the start|the beginning|the first)"),
    ("attendance:late", 0.82, "(?:bilkö|bilkön|kön|kö|tåget|bussen|färjan|trafiken|flyget|spåret|train|traffic|flight|bus) <6> DUR"),
    ("attendance:late", 0.86, "(?:är|kan vara|blir) (?:framme|på plats|där|uppkopplad|inne) <2> (?:först |vid |efter |runt |ca |kring )*TIME"),
    ("attendance:late", 0.86, "(?:dröjer|droppar in|trillar in|kommer in|släntrar in|rolls? in) <3> (?:TIME|DUR)"),
    ("attendance:leaves_early", 0.90, rf"(?:måste|får|behöver|gotta|got to|tvungen att|nödgas|nödgad|needs to|need to|få|tänker) <4> {_LEAVE} <4> (?:TIME|redan|tidigare|tidigt|innan slutet|i förtid|vid lunch|före lunch|early)"),
    ("attendance:leaves_early", 0.86, rf"(?:måste|får|behöver) (?:{{ADV}} |tyvärr )*{_LEAVE} (?:nu|direkt|genast)(?: [.,!]| $)"),
    ("attendance:leaves_early", 0.90, "(?:jag|PERS|ORG|vi) <2> (?:går|gick|droppar|sticker|drar|smiter|åker|bryter|lämnar) (?:vid |kl |redan |efter |runt )*TIME"),
    ("attendance:leaves_early", 0.90, "(?:lämna|lämnar|lämnade|avvika från) (?:mötet|MEET|sammanträdet) <3> TIME"),
    ("attendance:leaves_early", 0.88, "bara <1> (?:vara |är )?med (?:första|till|fram till|DUR|början|the first)"),
    ("attendance:leaves_early", 0.90, "(?:missar|missa|miss) <1> (?:slutet|sista|avslutningen|the end|the last)"),
    # somebody else
    ("attendance:substitute", 0.88, "(?:skickar|skicka|sänder|sända|send|sending) <2> (?:[a-zåäö]*chef(?:en)?|kollega|kollegan|ställföreträdare|ställföreträdaren|ersättare|vice|biträdande|deputy|colleague|[a-zåäö]*(?:samordnare|handläggare|strateg|sekreterare)n?) <8>"),
    ("attendance:substitute", 0.86, "kommer <1> (?:[a-zåäö]*chef(?:en)?|kollegan|ställföreträdaren|ersättaren|[a-zåäö]*(?:samordnare|handläggare|strateg)n?) (?:från oss|för oss|i stället|från ORG)"),
    ("attendance:substitute", 0.90, "(?:inträder|träder in|hoppar in|rycker in|tjänstgör|går in|kommer|deltar|sitter) (?:i mitt ställe|för mig|i PERSG ställe|som ersättare|i stället för (?:mig|PERS)|as my deputy)"),
)

AGAINST = (
    (("add_agenda_item",), 0.20, "(?:vara|är|va) med (?!på (?:{AGENDA}))(?:på |till |den )*{WHEN}"),
    (("add_agenda_item", "add_action"), 0.20, "(?:lämna|lämnar|gå från) (?:mötet|MEET|sammanträdet)"),
    (("add_action", "add_agenda_item"), 0.15, "(?:dial|call|log) in"),
    (("add_action",), 0.20, "(?:är där|är på plats|är med) <4> {WHEN}"),
    (("attendance",), 0.20, "kommer (?:inte|ej|att|inte att) (?!komma|delta|närvara|vara|medverka|kunna|dyka|ansluta|ha)[a-zåäö]+a "),
    (("attendance",), 0.60, "(?:hinner|hinns) (?:inte|ej) [!.,]"),
    (("attendance",), 0.20, "(?:jag|vi|som|de) <1> var <2> (?:inte|ej) (?:med|där)"),
    (("attendance",), 0.15, "(?:eller kör vi|ska jag boka|är det digitalt)"),
    (("attendance",), 0.25, "(?:min|den|mitt|punkten) kommer <2> (?:MONTH|MEET|DATEM) i stället"),
    (("add_agenda_item",), 0.25, "(?:vad|vara|va) med (?:första|till|fram till|DUR|början)"),
    (("postpone_agenda_item",), 0.20, "^(?:jag |vi |PERS |ORG |absolut |ja )*(?:kommer|deltar|ansluter|är med) (?:{ADV} )*(?:på |till |den )*(?:DATEM|DATE|DATEX|MEET)(?: [.,!]| $)"),
    (("attendance",), 0.10, "(?:sen|sedan) (?:sist|dess|förra|i)"),
    (("attendance",), 0.30, "(?:{POSTPONE}|skjuta|skjut) <8> (?:to|till|until) {WHEN}"),
    (("attendance",), 0.20, "(?:figures|siffrorna|underlaget|underlag|handlingarna|rapporten|report|svaren|svar|data|remissen|avtalet) <3> (?:late|sent|sen|försenad|försenat|inte|ej)"),
    (("attendance",), 0.30, "(?:vad|vilka|hur|vem) <8> [?]"),
    (("attendance",), 0.30, "(?:behöver|måste|ska|bör) (?:ni|alla|man) (?:inte|ej)"),
    (("attendance",), 0.25, "(?:protokollet|anteckningarna|utkastet|listan|inbjudan|kallelsen|länken) (?:kommer|är)"),
)
# fmt: on
