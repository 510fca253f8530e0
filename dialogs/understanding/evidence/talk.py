"""What speaks for the remaining intents, and what makes any change unlikely: talk, not an order."""

# ruff: noqa: E501 -- a pattern is read in one piece

# fmt: off
EVIDENCE = (
    ("status", 0.92, "^(?:{ADV} |quick |kort |snabb |full |current |en |ett |a |liten )*{STATUS}(?: (?:tack|nu|please|{WHEN}|inför|före|till|för|på|then|allt|{ADV}|rapport|mötet|report|overview|update)){0,4}(?: [?!.])? $"),
    ("status", 0.88, "(?:ge|visa|få|skicka|show|give|get|gör|ta fram|behöver|vill ha|send|hur är|vad är|what is|sammanfatta) <4> {STATUS}"),
    ("status", 0.90, "hur (?:ligger|ser|står) (?:vi|det) <3> (?:till|ut|med|an|i)"),
    ("status", 0.74, "hur (?:går|gick|är|ligger|står) (?:det|läget)(?: (?:för oss|nu|med allt|inför|med nätverket|till|egentligen|med listan|med uppdragen|med åtgärderna)){0,2} (?:MEET )?[?]?"),
    ("status", 0.90, "(?:är|ligger|are) (?:vi|we) (?:i fas|on track|i hamn|med|rätt|bra till|redo|ready|klara inför)"),
    ("status", 0.88, "(?:var|where) (?:står|ligger|är|do|are) (?:vi|we|saker)"),
    ("status", 0.86, "(?:loose ends|lösa trådar|how are we doing|how are things|how do things look|how is it going|where do we stand|hur mår listan)"),
    ("status", 0.88, "hur (?:ser|är|står) (?:läget|saker|allt|det) <1> (?:ut|till|nu|just nu|inför)"),
    ("status", 0.86, "(?:samlad bild|samlad lägesbild|aktuellt läge|läget i stort|helhetsbild|var vi står|hur vi ligger till|hur det ser ut|hur nätverkets <2> ligger till)"),
    ("status", 0.86, "{STATUS} <6> (?:önskas|emotses|efterfrågas|tack|please|snälla)"),
    ("status", 0.86, "(?:önskar|lämna|provide|have|dra|ha|göra|kort|brief|quick|allmänna|föredragning av) <2> {STATUS}"),
    ("status", 0.86, "(?:sammanfatta|summera|beskriv|redogör för) <2> (?:läget|var vi|hur vi|hur det)"),
    ("status", 0.82, "(?:hänt|nytt|happened|new) <4> (?:sedan sist|sen sist|PAST|since last)"),
    ("status", 0.84, "(?:state of things|how we are doing|how are we doing|where we stand|enligt plan|going as planned|fortskrider|går det framåt)"),
    ("status", 0.70, "^(?:uppdatera|update|briefa|brief) (?:mig|me|oss)(?: [.!?]| $)"),
    ("status", 0.80, "hur långt <2> (?:har|är) vi"),
    ("status", 0.88, "(?:är|is) <1> (?:allt|everything) <2> (?:på banan|i fas|i ordning|på plats|klart|on track|under kontroll|redo|ready) "),
    ("status", 0.84, "hur <2> (?:är|går|ser|står|ligger) <2> (?:med|för) <1> {ACTION}"),
    ("help", 0.88, "^(?:har du någon |en kort |finns det någon |en |någon )?{HELP}(?: (?:tack|önskas|vore bra|vore välkommen|please|finns)){0,2}(?: [?!.])? $"),
    ("help", 0.88, "vad (?:du|man|boten|en) kan <2> (?:bistå|hjälpa|göra|be|säga|skriva|användas)"),
    ("help", 0.86, "(?:your functions|dina funktioner|tjänster du erbjuder|assist (?:us|me) with|har man dig till|kan en säga|kan man be om|använda dig|explain what you)"),
    ("help", 0.84, "^hur <2> (?:får jag|får man|går man tillväga|gör man|bär man sig åt)"),
    ("help", 0.92, "^[?]+ $"),
    ("help", 0.88, "{QWH} <5> (?:kommandon|kommando|kommandona|commands|funktioner)"),
    ("help", 0.86, "^(?:kan du|could you|can you) (?:hjälpa|help) (?:mig|me|till|oss|us)(?: [?!.])? $"),
    ("help", 0.86, "(?:fattar|förstår|vet|begriper|understand|know) (?:inte|ej|not) <2> hur <2> (?:man|jag|du|det här|boten|i|to)"),
    ("help", 0.86, "(?:help me|hjälp mig) <2> (?:get started|komma igång|started|igång|börja|förstå)"),
    ("help", 0.92, "^(?:hjälp|help|hjälp mig|hjälp tack|\\?|help me|kommandon|commands)(?: (?:tack|please|!|\\?|\\.|mig|me)){0,3} $"),
    ("help", 0.92, "(?:vad|what) (?:(?:kan|can|klarar) (?:du|you|man|jag|vi|boten|the bot|den här boten)|(?:gör|do|does) (?:du|you|boten|the bot))"),
    ("help", 0.90, "(?:vilka|what|visa|lista|finns det|några|list|show) <3> (?:kommandon|kommando|commands|funktioner|instruktioner|features|möjligheter|instructions)"),
    ("help", 0.90, "hur (?:funkar|fungerar|använder|pratar|skriver) (?:man|jag|du|dig|boten|det här|vi|den här|det|detta)"),
    ("help", 0.84, "(?:hur|how) (?:gör|ska|kan|skriver|lägger|do|can|should) (?:jag|man|vi|i|you|we) <3> (?:för att|när|upp|till|in|to|add|lägga|skriva|ändra|ta bort|använda|få|use)"),
    ("help", 0.80, "(?:how do|how does|how to) <5> (?:work|use|add|you)"),
    ("help", 0.78, "(?:hjälp|help) (?:med|with|hur)"),
    ("help", 0.84, "(?:vem|vad|who|what) (?:är|are) (?:du|you|den här boten|det här för) <3> [?]?"),
    ("chair_rotation", 0.90, "(?:vem|vems|vilka|vilken|vilket|när|who|whose|when|which|hur länge|vad|visa|lista|hur ofta) <7> {CHAIRW}"),
    ("chair_rotation", 0.88, "(?:vem|vilka|vilken|who|vems|whose|är det) <4> (?:på tur|tur|turn|i tur|härnäst|next)"),
    ("chair_rotation", 0.86, "(?:turordning|turordningen|ordförandeordning|ordförandeordningen|ordförandelista|ordförandelistan|ordföranderotation|ordförandehistorik|chair rotation|rotation)"),
    ("chair_rotation", 0.84, "(?:har|was|har inte|has) (?:ORG|PERS) <3> (?:varit|haft|chaired|been) <3> (?:{CHAIRW}|chair)"),
    ("annual_followup", 0.90, "(?:gör|ta fram|skapa|sammanställ|visa|make|få|ge|skicka|underlag|create|se|prepare|statistik|behöver|dags för|kör|generera|starta|påbörja) <6> {ANNUAL} <4>"),
    ("annual_followup", 0.90, "^<2> (?:årsuppföljning|årsuppföljningen|årsrapport|årsrapporten|verksamhetsberättelse|verksamhetsberättelsen|årsberättelse|annual report|annual follow-up|annual review|year in review|årssammanställning|annual)"),
    ("annual_followup", 0.84, "(?:årsuppföljning|årsuppföljningen|verksamhetsberättelsen|årsrapporten|årssammanställning|årsstatistik|annual follow-up|annual followup|annual report|annual review|year-end)"),
    ("annual_followup", 0.90, "^(?:yearly|annual|årlig) (?:follow-up|uppföljning|review|report|rapport|summary)"),
    ("annual_followup", 0.93, "(?:hur många|hur mycket) <8> (?:i år|20\\d\\d|förra året|under året|det här året|last year|this year|PAST|året)"),
    ("annual_followup", 0.84, "how many <8> (?:this year|last year|20\\d\\d|in 20\\d\\d)"),
    ("annual_followup", 0.80, "(?:hur gick|hur blev|what happened) <6> (?:20\\d\\d|i år|förra året|året)"),
    ("annual_followup", 0.80, "(?:sammanfatta|sammanställ|summera|summarise|summarize) <4> (?:året|20\\d\\d|verksamhetsåret|the year)"),
    ("annual_followup", 0.80, "(?:statistik|siffror|uppföljning|översikt|summary) <3> (?:för|över|om|på|of|for|av) <2> (?:20\\d\\d|året|förra året|i år)"),
    ("annual_followup", 0.86, "(?:vad|what) (?:har|have) (?:vi|we) <2> (?:åstadkommit|gjort|hunnit|uträttat|avslutat|fått gjort|done|achieved|accomplished) <3> (?:i år|PAST|20\\d\\d|året|this year|under året)"),
    ("annual_followup", 0.82, "(?:vad|what) <3> (?:gjorde|hann|åstadkom|uträttade|avslutade|achieved) <3> (?:20\\d\\d|PAST|året|förra året|i år)"),
    ("annual_followup", 0.86, "(?:sammanställning|summering|uppföljning|sammanfattning|statistik|redovisning|summary|review|overview) (?:av|för|över|om|of|for) (?:hela )?(?:året|20\\d\\d|i år|förra året|verksamhetsåret|the year|this year|last year)"),
    ("annual_followup", 0.90, "(?:sammanfatta|summera|återblick|tillbakablick|sammandrag|summering|sammanställning|siffror|bokslut|overview|redovisning) <6> (?:20\\d\\d|året|fjolåret|i år|PAST|läsåret|hela året)"),
    ("annual_followup", 0.84, "(?:vad|hur) <2> (?:var|blev|fick|såg|hann|behandlade|klarade) <6> (?:20\\d\\d|året|fjolåret)"),
    ("annual_followup", 0.88, "{ANNUAL} <6> (?:20\\d\\d|tack|i år|please|året|nätverket)"),
    ("chair_rotation", 0.88, "(?:vem|vems|vilka|who) <3> (?:tar över efter|tar ordförande|ordförande efter|fullgjort sin tur|turen)"),
    ("chair_rotation", 0.88, "(?:har|has|have) (?:ORG|PERS|vi i ORG) <2> (?:varit|haft|suttit|vart|had|been) <3> (?:{CHAIRW}|chair)"),
    ("chair_rotation", 0.86, "(?:är det|är) (?:ORGG|PERSG) tur"),
    ("chair_rotation", 0.84, "{CHAIRW} <4> (?:vandra|vidare|härnäst|nästa år|efter|tur)"),
    # the bot's own
    ("undo", 0.95, "^(?:(?:oj|nej|hoppsan|ups|oops|sorry|förlåt|ojdå|vänta|fel|nej nej|no) (?:, |! |\\. )?)*(?:ångra|undo|ångra det|ångra det där|ångra senaste|ångra det senaste|revert|ta tillbaka det(?: där)?|backa|ångra allt|ångra den|ångra mig|ta tillbaka det senaste|undo that|undo it|ogör|återställ|återställa|återställning|ta tillbaks det)(?: (?:det|tack|please|sist|senaste|du gjorde|that|last|!|\\.|,|there|nu|där|jag skrev|sista|it)){0,4}(?: [.,!])* $"),
    ("language", 0.92, "^(?:(?:byt|byta|ändra|prata|skriv|svara|use|switch|speak|kör|change|answer|set|tala) )(?:gärna |please |med mig )?(?:till |på |to |in |language |språk |the language |språket |med mig på |over to )*(?:engelska|svenska|english|swedish)"),
    ("language", 0.90, "^(?:in |på )?(?:english|svenska|engelska|swedish)(?: please| tack)?(?: [!.])? $"),
    ("language", 0.84, "(?:byt|ändra|change|switch) (?:the |till annat |)?(?:språk|språket|language)"),
    ("switch_network", 0.92, "(?:byt|byta|byter|switch|change|ändra|gå|hoppa) (?:till |to |över till )?(?:ett annat |another |annat |det andra |the other |)?(?:nätverk|nätverket|network|networks)"),
    ("switch_network", 0.84, "(?:vilket|which|vilka) (?:nätverk|network|networks) (?:är|are|am|gäller|jobbar|skriver|har|is)"),
    ("set_up", 0.92, "^(?:visa |öppna |ändra |show |open |change )?(?:inställningar|inställningarna|inställning|settings|set up|setup|konfigurera|konfiguration|ställ in|ställa in|nätverksinställningar|configure)(?: (?:tack|please|för|av|nätverket|the|network|boten|påminnelser|påminnelserna|reminders|språk|ordförande|medlemmar|mötesdatum|till|bot|det|nätverkets|up|:)){0,4}(?: [!.?])? $"),
    ("set_up", 0.97, "^(?:(?:kan|vill|skulle|ska) (?:du|vi|jag|ni) )?(?:byt|byta|byter|ändra|ändrar|change) (?:ut )?(?:ordförande|ordföranden|chair|the chair|samordnare|samordnaren)(?: (?:i|för|in|of) (?:nätverket|the network))?(?: (?:till|mot|to) (?:PERS|ORG|[a-zåäö]+(?: [a-zåäö]+)?)| från (?:DATE|DATEX))*(?: [.!]| tack| please)* $"),
    ("set_up", 0.88, "(?:ändra|justera|byt|change|edit|uppdatera) <2> (?:inställningar|inställningarna|inställningen|settings|påminnelsedagar|påminnelsedagarna|nätverkets namn)"),
    ("cancel", 0.90, "^(?:nej tack|avbryt|strunta i det|glöm det|skit i det|det var inget|inget|låt bli|cancel|never mind|nevermind|forget it|stopp|nej , strunta i det|nej strunta i det|nej glöm det|no thanks)(?: (?:då|tack|det|i|!|\\.|that|please)){0,3} $"),
)

CHANGING = (
    "add_agenda_item", "withdraw_agenda_item", "postpone_agenda_item", "add_action", "complete_action",
    "change_due_date", "reassign_action", "schedule_meeting", "start_minutes", "add_note", "add_decision",
    "attendance", "import_minutes",
)  # fmt: skip
_NOT_RECORDED = tuple(i for i in CHANGING if i not in ("add_note", "add_decision", "import_minutes"))
_ORDERS = tuple(i for i in _NOT_RECORDED if i not in ("attendance", "complete_action"))

_BY_STATEMENT = tuple(i for i in CHANGING if i not in ("add_agenda_item", "add_action", "schedule_meeting"))
AGAINST = (
    # a question about something is no order, unless it asks for it to be done
    (_BY_STATEMENT, 0.30, "^(?!(?:.* )?(?:kan|kunde|skulle|får|går|vill|ska|can|could|would|may|ok|okej|funkar|please|snälla|säg) ).* [?]"),
    # what was, what would be, what somebody said: not an order
    (_ORDERS, 0.25, "(?:PAST)"),
    (_NOT_RECORDED, 0.15, "(?:om|if) (?:vi|jag|man|ni|de|we|i) (?:hade|had|bara hade)"),
    (_NOT_RECORDED, 0.15, "(?:hade|had) (?:vi|jag|man|ni) (?:sluppit|kunnat|lagt|haft|fått)"),
    (
        _NOT_RECORDED,
        0.30,
        '(?:sa|sade|säger|sagt|ringde|undrade|frågade|said|told|asked|skrev) (?:att|åt|\\"|QUOTE|till|han|hon|de|me|that|och|:)',
    ),
    (_ORDERS, 0.20, "^(?:vi|jag|PERS|ORG|de|hon|han|we|they|i) (?:tog|diskuterade|pratade|lade|la|gick|hade|fick|gjorde|skickade|flyttade|strök|bestämde|ringde|lyfte|skrev|hörde|såg|läste|tyckte|drog|discussed|talked|had|went|took)"),
    (_ORDERS, 0.40, "(?:åt det där|om det där(?: [.!?]| $)|kring det där|någon dag|förr eller senare|på sikt|i framtiden)"),
    (_ORDERS, 0.40, "^(?!.* [?])(?:.* )?(?:någon gång|sometime|framöver kanske)"),
    (_ORDERS, 0.35, "(?:borde|skulle) (?:vi |ni |man |de )?(?:inte )?(?:väl )?(?:ha|have) (?:haft|gjort|tagit|lagt|sagt|varit|fått|had|done)"),
    (_ORDERS, 0.40, "(?:hos oss|i vår kommun|hemma hos oss|min chef|vår nämnd|kommunstyrelsen|min man|min fru|mina barn|barnen|semestern)"),
    (_ORDERS, 0.40, "^(?:tack|thanks) (?:för|for)"),
    (_ORDERS, 0.30, "(?:det är|är det) klart (?:att|som|enklare|svårt|bra)"),
    (_ORDERS, 0.30, "(?:klart|självklart|givetvis|of course) (?:vi|att|jag|det|we)"),
    (("status",), 0.30, "(?:{ACTION} <4> :|{LAY} <3> {PRT}|{POINT}|REFA|REFN|{DEADLINE})"),
    (("status",), 0.30, "(?:hos er|hos dig|med dig|med er|semestern|gick det|för er|med barnen|hemma|er andra|you|your)"),
    (("status",), 0.35, "hur <2> (?:dagordningen|agendan)"),
    (("help",), 0.20, "(?:hjälp|hjälpa) (?:till|PERS|oss|varandra|ORG|med att ta)"),
    (("help",), 0.20, "(?:ni|er andra|andra|you others|others|er) "),
    (("chair_rotation",), 0.25, "(?:val av|valet av|lägg|ta upp|fortsätter|beslut)"),
    (("annual_followup",), 0.25, "(?:PERS <3> (?:ska|tar|gör)|{LAY} <3> {PRT}|{POINT}|MEET)"),
)

AGAINST_ALL = (
    # said in any sentence of the message
    (CHANGING, 0.15, "(?:nej|nä|äh|eller|förresten|nae|no) (?:, )?(?:glöm det|strunta i det|skit i det|låt bli|forget it|never mind)(?: [.!]| $)"),
    (_ORDERS, 0.30, "(?:har för mig|om jag minns|minns jag rätt|vill jag minnas|if i remember)"),
    (_ORDERS, 0.40, "(?:haha|hihi|hehe|lol|😂|😅|🤣|😜|😉|skämt|skojar|just kidding|jk)"),
    (("add_action", "list_actions", "attendance", "add_agenda_item"), 0.20, "^(?:kan du |please |här kommer )?(?:importera|läs in|import|läsa in)"),
)
