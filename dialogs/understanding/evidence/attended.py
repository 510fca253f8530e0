"""What is said at a meeting of who is there, who comes, goes and chairs: whole clauses, by rules alone.

`{who}` is whoever it is about, `{sub}` who sits there instead, `{t}` and `{u}` hours, `{now}` that it is now, `{far}`
that it is from afar, `{end}` what can follow. They are looked for in what was typed, for names that nobody has must
keep their capitals.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

_NUMBERS = (
    "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
_PAST_OR_TO = r"(?:halv|kvart över|kvart i|fem över|fem i|tio över|tio i|tjugo över|tjugo i|half past|quarter past|quarter to|ten past|ten to|five past|five to)"
_AT = r"(?:(?:kl\.?|klockan|vid|runt|kring|ca|cirka|strax|efter|före|redan|först|från|till|tills|fram|in|at|around|about|from|until|till|by|after|before|only|already|@) ?)*"
_HOUR = rf"(?:(?:kl\.?|klockan) ?)?(?:\d{{1,2}}[.:]\d{{2}}|\d{{1,2}}(?!\d|[.:/]\d)|{_PAST_OR_TO} (?:{_NUMBERS}|\d{{1,2}})|(?:{_NUMBERS})\b)"
_FAR = r"(?:digitalt?|uppkopplade?|online|remote|remotely|virtually|hemifrån|(?:på|via|över|per|genom|med|by|on|over|through) (?:länk|distans|teams|telefon|zoom|video|videolänk|skärm|phone|link))"
_HERE = r"(?:här|med|närvarande|på plats|där|inne|representera(?:de?|t)|present|here|there|in the room|represented|attending)"
_LEAVING = r"(?:gått|lämnat|åkt|stuckit|loggat ut|droppat|kopplat ned|kopplat ner|avvikit|försvunnit|left|gone|dropped off|logged off)"
_WENT = r"(?:gick|slutade|tappade (?:uppkopplingen|anslutningen|kontakten|länken)|droppade ut|fick avvika|behövde avvika|tvingades gå|tvingades lämna|lost (?:the )?connection|lämnade|åkte|stack|loggade ut|droppade av|droppade|hoppade av|föll bort|kopplade ned|kopplade ner|kopplade från|avvek|försvann|fick gå|fick lämna|blev tvungen att gå|var tvungen att gå|måste gå|behövde gå|behövde lämna|left|had to leave|had to go|dropped off|logged off)"
_GOES = r"(?:går|lämnar|åker|sticker|loggar ut|droppar av|droppar|hoppar av|kopplar ner|kopplar ned|avviker|måste (?:gå|lämna|åka|sticka|avvika|iväg)|blir (?:tyvärr )?tvungen att (?:gå|lämna|sticka|åka|avvika)|behöver (?:gå|lämna|åka|sticka)|ska gå|leaves|is leaving|has to leave|must leave|needs to leave|has to go|will leave)"
_CAME = r"(?:kom|anslöt sig|anslöt|anlände|dök upp|kopplade upp sig|loggade in|kom in|trillade in|joined|came|arrived|showed up|dialled in)"
_COMES = r"(?:kommer|ansluter sig|ansluter|dyker upp|kommer in|kopplar upp sig|joins|comes|arrives|is joining|will join|is coming)"
_HINDRED = r"(?:sjuk|sjuka|sjukskriven|sjukanmäld|frånvarande|borta|förhindrad|förhindrade|ledig|lediga|bortrest|utomlands|tjänstledig|föräldraledig|upptagen|på (?:semester|kurs|resa|tjänsteresa|utbildning|konferens|begravning|annat möte)|absent|ill|sick|away|off sick|on leave|on holiday|unable to (?:come|attend))"
_NOT = r"(?:inte|ej|icke|not)"
_FROM = r"(?:från|för|på|i|hos|of|from|at|for)"

# fmt: off
GROUPS = {
    "who": r"(?P<who>\S.{0,180}?)",
    "sub": r"(?P<sub>\S.{0,120}?)",
    "t": rf"{_AT}(?P<t>{_HOUR})",
    "u": rf"{_AT}(?P<u>{_HOUR})",
    "m": r"(?P<m>\d{1,2}|fem|tio|femton|tjugo|en kvart|kvarten|a quarter|five|ten|fifteen|twenty)(?: ?minuter| ?minutes| ?min\.?)?",
    "now": r"(?P<now>nu|nyss|just nu|precis|precis nu|alldeles nyss|direkt|nu direkt|now|just now)",
    "far": rf"(?P<far>{_FAR})",
    "here": _HERE,
    "not": _NOT,
    "went": _WENT,
    "goes": _GOES,
    "came": _CAME,
    "comes": _COMES,
    "hindred": _HINDRED,
    "left": _LEAVING,
    "from": _FROM,
    "also": r"(?: också| även| faktiskt| visst| ändå| trots allt| tyvärr| nog| ju| då| alltså| also| too| anyway| still| after all)*",
    "end": r"(?: (?:i ?dag|idag|nu|now|på mötet|på det här mötet|vid mötet|mötet|dagens möte|från mötet|också|tyvärr|tack|då|ändå|trots allt|today|the meeting|at the meeting|too|as well|anyway|after all|please))*",
}
"""What stands in braces in the patterns."""

CLAUSES = (
    # came and went
    ("late", "{who} {came} {t}(?: och|,| men| and| but) (?:{went}|{goes}){end} {u}{end}"),
    ("late", "{who} (?:var|är|deltog|deltar|medverkade|was) (?:{here} )?(?:mellan |between )?{t} ?(?:-|–|till|och|to|and) ?{u}{end}"),
    ("late", "{who}(?: ?[:,])? {t} ?[-–] ?{u}"),
    ("late", "{who} (?:{came}|{comes}){also} {not} (?:förrän|innan|before|until) (?:till )?{t}{end}"),
    ("late", "{who} (?:{came}|{comes}){end}{also} {t}{end}"),
    ("late", "{who} (?:var|är|blev|blir|was|is) (?:försenad|sen|late)?,? ?(?:{came}|{comes}) {t}{end}"),
    ("late", "(?:{t} )(?:{came}|{comes}){also} {who}{end}"),
    ("late", "{who} (?:är|var|deltar|deltog|är med|var med|was|is)(?: {here})?,? (?:från|först|sedan|from|since) {t}{end}"),
    ("late", "{who}(?: (?:{came}|är|blir|var|was|is|were|are|{comes}))?(?: ca| ungefär| about)? {m}(?: för)? (?:sen|sena|sent|försenad|försenade|late){end}"),
    ("late", "{who} (?:kom|blev|är|blir|var|was|is|came|kommer)(?: lite| något| bit)? (?:sen|sena|sent|försenad|försenade|senare|late){end}"),
    ("late_now", "{who} (?:{came}|har (?:kommit|anslutit|dykt upp|kopplat upp sig|loggat in)|has (?:joined|arrived|come)|have (?:joined|arrived|come))(?: in)?(?: {now})?{also}(?: {far})?{end}"),
    ("late_now", "(?:nu|där|här|now|here)(?: så)? (?:kom|kommer|anslöt|ansluter|comes|came|joined){also} {who}(?: {now})?{end}"),
    ("late_now", "{who} (?:kommer|ansluter) {now}(?: {far})?{end}"),
    # went
    ("late", "{who} (?:är|var|deltar|deltog|is|was)(?: {here})? {far} (?:från|sedan|from|since) {t}{end}"),
    ("leaves_early", "{who} (?:{went}|{goes})(?: mötet| the meeting| oss)?{also} {t}{end}"),
    ("leaves_early", "{who} (?:var|är|deltog|deltar|kan vara|was|is)(?: {here})? (?:bara )?(?:till|fram till|tills|until|till kl\\.?) {t}{end}"),
    ("leaves_early", "{t} (?:{went}|{goes}) {who}{end}"),
    ("leaves_in", "{who} (?:{goes})(?: mötet)?{also} (?:om|in)(?: ca| about)? {m}{end}"),
    ("late_in", "{who} (?:{comes}|är (?:här|med)){also} (?:om|in)(?: ca| about)? {m}{end}"),
    ("leaves_early", "{who} (?:gick|går|lämnade|lämnar|left|leaves|måste gå|fick gå)(?: mötet| the meeting)? (?:tidigare|tidigt|i förtid|innan slutet|före slutet|early){end}"),
    ("leaves_now", "{who} (?:{went}|{goes}|har {left}|has {left}|have {left})(?: mötet| the meeting| oss)?(?: {now})?{also}{end}"),
    ("leaves_now", "(?:nu|där|now|there)(?: så)? (?:{went}|{goes}|has {left}){also} {who}(?: {now})?{end}"),
    ("leaves_now", "{who} (?:är|was|is|are) (?:{not} (?:med|kvar|här|there|here|with us) (?:längre|mer|any more|anymore|any longer)|{not} kvar|inte längre (?:med|kvar|här)|no longer (?:here|with us|in the meeting)){end}"),
    # there all the time, or again
    ("whole", "{who} (?:var|är|har varit|was|has been) {here} (?:hela tiden|från början|hela mötet|från start|all along|from the start|all the time|the whole time){end}"),
    ("whole", "{who} (?:kom|var|came|was) (?:i tid|on time){end}"),
    ("back", "{who} (?:stannade|stannar|stannade kvar|stannar kvar|är kvar|är fortfarande {here}|är fortfarande kvar|gick (?:inte|aldrig)(?: {t})?|går inte|lämnade inte|har inte gått|is still here|stayed|stays|didn't leave|did not leave|has not left){end}"),
    ("back", "{who} (?:är|kom|was|is|came|har kommit) (?:tillbaka|åter|tillbaks|back){end}"),
    # instead of somebody
    ("substitute", "{who} (?:är {hindred}|{not} {here}|är {not} {here}|kommer {not}|kan {not}(?: komma| delta| vara med)?|har (?:anmält )?förhinder|uteblir|is {hindred}){end}(?: ?[,;.–-])?(?: och| men| så| but| and)? {sub} (?:ersätter|vikarierar|går in|hoppar in|rycker in|(?:är|kommer|deltar|sitter|är här|är med|is|comes)(?: med| här| in| here)? (?:i stället|istället|i (?:hennes|hans|hens) ställe|för (?:henne|honom|hen)|som ersättare|instead))(?: (?:henne|honom|hen|i stället|istället))?{end}"),
    ("substitute", "{who} (?:ersätts|ersattes|företräds|företräddes|representeras|representerades|vikarieras|byts ut|is represented|is replaced|was replaced|was represented)(?: i ?dag| idag| today)? (?:av|mot|by) {sub}{end}"),
    ("substitute", "{who} (?:har|skickar|skickade|sänder|has|sends|sent) {sub} (?:som ersättare|i stället|istället|i sitt ställe|as (?:a )?(?:substitute|deputy)|instead|in (?:his|her|their) place){end}"),
    ("substitute", "{who} (?:skickar|skickade|sends|sent) {sub}{end}"),
    ("substitute", "{sub} (?:ersätter|ersatte|företräder|företrädde|vikarierar för|vikarierade för|hoppar in för|går in för|rycker in för|träder in för|sitter (?:med |här |in )?för|är (?:här |med )?(?:som )?ersättare för|deltar som ersättare för|kommer som ersättare för|replaces|replaced|represents|represented|stands in for|is standing in for|is substituting for|substitutes for|fills in for|is here for) {who}{end}"),
    ("substitute", "{sub} (?:(?:är|var|kommer|kom|deltar|deltog|sitter|is|came|was|takes part)(?: här| med| in| here| there)* )?(?:i stället för|istället för|i st f|ist f|instead of|in place of) {who}{end}"),
    ("substitute", "(?:i stället för|istället för|instead of) {who} (?:kommer|kom|är|deltar|sitter|comes|is)(?: här| med)? {sub}(?: med| här)?{end}"),
    ("substitute", "(?:för|från|for|from) {who} (?:kommer|kom|är|deltar|sitter|comes|is)(?: här| med)? {sub} (?:i stället|istället|som ersättare|instead){end}"),
    ("substitute", "(?:ersättare|vikarie|substitute|deputy) (?:för|for) {who} ?(?::|är|is|=) ?{sub}{end}"),
    # not there
    ("absent", "{who} (?:är|var|is|was|are|were){also} {not}{also} {here}{end}"),
    ("absent", "{who} {not} {here}{end}"),
    ("absent", "{who} (?:är|var|blev|blir|is|was|are|were|ligger|sitter){also} (?:hemma )?{hindred}{end}"),
    ("absent", "{who} (?:saknas|fattas|uteblev|uteblir|vabbar|missing|is missing|are missing){end}"),
    ("absent", "{who} (?:kom|kommer|dök|deltog|deltar|did|does|har|could|kunde|kan|cannot|can't|couldn't|hinner|hann){also} (?:inte|ej|aldrig|not|never|n't)(?: (?:komma|delta|vara med|upp|kommit|come|attend|make it|join|show up|medverka|närvara))?{end}"),
    ("absent", "{who} (?:har|hade|fick|har fått|har anmält|anmälde|har lämnat|lämnade|has sent|sent|sends)(?: lämnat| anmält| fått)? (?:förhinder|återbud|frånvaro|apologies|regrets){end}"),
    ("absent", "{who} (?:ersätts|ersattes) {not}{end}"),
    ("absent", "{who} (?:är {not} ersatt|(?:har|skickar|skickade|hade) ingen(?: ersättare| med| här)?){end}"),
    ("absent", "(?:varken|neither) {who} (?:är|var|kom|kommer|is|was|came)(?: {here})?{end}"),
    ("absent", "(?:ingen|no one|nobody) {from} {who} (?:är|var|kom|kommer|is|was|came)(?: {here})?{end}"),
    # there
    ("far", "{who} (?:är|var|deltar|deltog|medverkar|sitter|kopplar upp sig|kopplade upp sig|ansluter|anslöt|kommer|is|was|joins|joined|takes part|attends|attended|are){also}(?: {here})?{also} {far}{end}"),
    ("place", "{who} (?:är|var|deltar|deltog|sitter|is|was|are) (?:här )?(?:på plats|fysiskt|i rummet|i lokalen|in person|in the room){end}"),
    ("guest", "{who} (?:är|var|deltar|deltog|är här|är med|var med|medverkar|is|is here|was|attends)(?: här| med)?{also} (?:som gäst|som gäster|as (?:a |our )?guests?|gäst|gäster|guest)(?: (?:från|för|hos|from|for) (?P<place>.+?))?{end}"),
    ("guest", "(?:vi har |we have )?{who} (?:som gäst|som gäster|as (?:a |our )?guests?)(?: (?:från|för|hos|from|for) (?P<place>.+?))?{end}"),
    ("here_now", "{who} (?:är|is|are){also} {here} {now}{also}(?: {far})?"),
    ("here_now", "(?:nu|now) (?:är|is|are){also} {who}{also} {here}(?: {far})?{end}"),
    ("present", "{who} (?:är|var|is|was|are|were){also} {here}{also}{end}"),
    ("present", "{who} (?:deltar|deltog|medverkar|medverkade|närvarar|sitter med|sitter här|is attending|attends|attended|takes part){also}{end}"),
    ("present", "(?:närvarande|här|med|med på mötet|present|here) (?:är|are|is) {who}{end}"),
    ("absent", "(?:frånvarande|sjuka?|borta|ej närvarande|absent|missing) (?:är|are|is) {who}{end}"),
    ("present", "{who} ?[:–-] ?(?:{here}|ja|ok|yes)"),
    ("absent", "{who} ?[:–-] ?(?:{not} {here}|{hindred}|nej|förhinder|återbud|no)"),
    ("both", "{who} (?:både och|både-och|bägge|båda|båda två|med båda|med två|both)(?: (?:är|var|are|were))?(?: {here})?(?: {far})?{end}"),
)
"""(how, the whole clause). The first that fits and names somebody counts."""

ELSEWHERE = frozenset({"late", "leaves_early", "whole", "guest", "both"})
"""These tell of a meeting that has been, too, when they say an hour or that somebody was a guest."""

EVERYBODY = (
    "(?:ja,? |nu |yes,? )?(?:vi är |nu är |är |we are )?(?:alla|samtliga|allihop|hela gänget|everybody|everyone|all)(?: (?:är|var|are|is|were))?{also} {here}(?: {far})?{end}(?:,? (?:utom|förutom|men inte|except|but not|but)(?: för| for)? {who})?",
    "(?:närvarande ?:? ?|present ?:? ?|ja,? )?(?:alla|samtliga|everybody|everyone|all) (?:utom|förutom|men inte|except|but not)(?: för| for)? {who}(?: (?:är|var|are|is) {here})?{end}",
    "(?:närvarande|present) ?:? ?(?:alla|samtliga|everybody|everyone|all)",
)
REST = (
    ("present", "(?:resten|övriga|de andra|de övriga|alla andra|the rest|the others|everyone else)(?: (?:är|var|are|is))?{also} {here}(?: {far})?{end}"),
    ("absent", "(?:resten|övriga|de andra|de övriga|alla andra|the rest|the others|everyone else) (?:saknas|fattas|kom inte|kommer inte|är {not} {here}|är {hindred}|are {not} {here}|are {hindred}|are missing){end}"),
)
"""Those of whom nothing has been said."""

CHAIRS = (
    "{who} (?:leder|ledde|håller i|höll i|är|var|sitter|sitter som|sitter i|håller|chair|chairs|chaired|is|are|was|leads|led|is going to|will) ?(?:ordförande(?:n)?|ordf\\.?|mötesordförande|klubban|mötet|dagens möte|ordet|chairing|chair|chairs|chair the meeting|the chair|the meeting|today's meeting|in the chair|som ordförande|as chair)(?: för| på| of| at)?{end}",
    "(?:mötesordförande|ordförande|ordf\\.?|chair|chairs|meeting chair|chaired by|mötet leds av|mötet leddes av|dagens ordförande|ordförande i ?dag|ordförande för mötet|ordförande på mötet)(?: i ?dag| today)? ?(?::|är|var|is|=)? ?{who}{end}",
    "{who} (?:leder|chairs|chair|leads|lead)(?: the meeting)?{end}",
    "{who} (?:tar|tog|takes) (?:över )?(?:klubban|ordförandeskapet|som ordförande|ledningen|ordförandeklubban|the chair|over as chair)(?: från (?:och med )?(?:nu|punkt \\d+))?{end}",
    "(?:vi har |we have )?(?:två |two )?(?:ordförande|chairs)(?: i ?dag| today)? ?: ?{who}{end}",
    "(?:i ?dag|idag|nu|today|now) (?:leder|är|sitter|chairs|leads) {who}(?: mötet| ordförande| som ordförande| the meeting)+{end}",
)
"""Who chairs: the whole of what is said."""

SECRETARY = (
    "{who} (?:antecknar|skriver|för anteckningar|för anteckningarna|för protokoll|för protokollet|sköter anteckningarna|tar anteckningarna|protokollför|är sekreterare|blir sekreterare|tar anteckningar|sitter vid tangenterna|håller i pennan|tar över pennan|tar över anteckningarna|takes notes|takes the notes|takes minutes|takes the minutes|is secretary|is taking notes|is taking the minutes|will take notes|writes)(?: i ?dag| idag| nu| resten| resten av mötet| från och med nu| today| now| from now on)*",
    "(?:sekreterare|ny sekreterare|mötessekreterare|vid tangenterna|secretary|notes by|minutes by) ?(?::|är|is|=|blir) ?{who}{end}",
    "byt(?: till)? sekreterare(?: till)? ?:? ?{who}{end}",
)
"""Who writes: the whole of what is said."""

_WHICH = r"(?:vilka|vem|vem alla|vilka alla|wilka|who|which)"
_BE = r"(?:är|som är|är det som är|är det som|är vi som är|var|som|is|are|was)"
QUESTIONS = (
    ("unrepresented", rf"(?:vilka|vilken|which|what) (?:kommuner|kommun|organisationer|län|regioner|orter|medlemmar|municipalities|municipality|organisations|organizations|counties|regions) (?:{_BE} )?(?:saknas|fattas|är borta|borta|(?:är )?(?:inte|ej|not) {_HERE}|are missing|missing|not represented|aren't {_HERE})"),
    ("unrepresented", rf"{_WHICH} {_BE} (?:inte|ej|not) (?:representerade?|represented)"),
    ("unrepresented", r"(?:saknas|fattas|is|are) (?:någon|några|nån|any) (?:kommun|kommuner|organisation|organisationer|municipality|municipalities)(?: missing)?"),
    ("absent", rf"{_WHICH} (?:{_BE} )?(?:saknas|fattas|frånvarande|borta|är frånvarande|är borta|absent|missing|are missing|is missing)"),
    ("absent", rf"{_WHICH} {_BE} (?:inte|ej|not|n't) {_HERE}"),
    ("absent", rf"{_WHICH} (?:har )?(?:kom|kommit|anmält förhinder|förhinder|lämnat återbud)(?: inte)?"),
    ("absent", rf"(?:saknas|fattas|saknar vi) (?:någon|nån|några|det någon|vi någon)(?: nu| här| fortfarande)?|(?:är|are) (?:alla|alla här|vi alla|everyone|everybody|we all)(?: {_HERE})?|is (?:anyone|anybody|everyone|everybody) (?:missing|{_HERE})|vem väntar vi på|who are we waiting for|who isn't {_HERE}"),
    ("present", rf"{_WHICH} {_BE} (?:det )?(?:som )?(?:är )?(?:alla )?{_HERE}"),
    ("present", r"(?:visa |show |läs upp )?(?:närvaron|närvaro|närvarolistan|närvarolista|deltagarlistan|deltagare|deltagarna|attendance|the attendance|attendance list|the attendance list)|visa vilka som är (?:här|med|närvarande)|show who is here|upprop(?:et)?"),
    ("count", rf"(?:hur många|how many)(?: {_BE}| vi| det| som| här| of us| people| är| {_HERE}| i ?dag| today| we| are)+"),
    ("count", r"(?:är vi|har vi|är mötet|are we|do we have)(?: tillräckligt)?(?: ett| a| en)? ?(?:beslutsmässiga|beslutsmässigt|beslutsföra|beslutföra|beslutfört|många|kvorum|quorum|quorate)(?: nu| här| now)?"),
    ("secretary", r"(?:vem|who) (?:är|blir|is|'s)? ?(?:det som )?(?:antecknar|skriver|för anteckningar|för protokoll|är sekreterare|sekreterare|sitter vid tangenterna|taking notes|taking minutes|taking the minutes|secretary|the secretary|writing)(?: i ?dag| nu| today)?"),
    ("chair", r"(?:vem|vilka|who) (?:är |is |are )?(?:det som )?(?:leder|håller i|chairs|chairing|leads|leading)(?: mötet| i ?dag| dagens möte| the meeting| today)*"),
    ("chair", r"(?:vem|vilka|who) (?:är|is|are) (?:ordförande|mötesordförande|ordf|chair|the chair) (?:i ?dag|idag|på mötet|för mötet|nu|today|at the meeting|now)"),
    ("count", rf"(?:hur många|how many) (?:kommuner|organisationer|län|regioner|municipalities|organisations|counties)(?: {_BE}| som| {_HERE})*"),
    ("present", r"(?:vilka|vem|who) (?:kom|gick|came|left) (?:sent|för sent|senare|tidigt|tidigare|late|early)"),
    ("one", rf"(?:är|finns) (?:det )?(?:någon|nån) (?:från|för) {{who}}(?: {_HERE})?"),
    ("one", rf"(?:har vi|is there|do we have) (?:någon|nån|anyone|anybody|somebody) (?:från|from) {{who}}(?: {_HERE})?"),
    ("one", rf"(?:finns|är) {{who}} (?:{_HERE}|antecknad|antecknade|noterad|noterade|med på listan)"),
    ("one", rf"(?:är|var|is|are|was|deltar|sitter) {{who}}{{also}} (?:{_HERE}|borta|frånvarande|sjuk|kvar|fortfarande med|kvar här|absent|away|ill|still here)(?: nu| i ?dag| now| today)?"),
    ("one", r"(?:har|has|have) {who}{also} (?:kommit|gått|anslutit|lämnat|anmält förhinder|joined|come|arrived|left)(?: än| ännu| redan| mötet| yet| already)?"),
    ("one", r"(?:kom|kommer|gick|går|did|när kom|när gick|när går|när kommer|when did|what time did) {who}(?: i ?dag| ändå| come| leave| join| arrive)?"),
    ("one", rf"(?:vem|vilka|who) (?:{_BE} )?(?:{_HERE} )?(?:från|för|representerar|företräder|ersätter|from|for|represents) {{who}}(?: {_HERE})?"),
)
"""(what is asked, the whole question)"""
ALWAYS = r"(?:vilka|vem|who) (?:är|are|is) (?:(?:inte|ej|not) )?(?:här|here)|(?:visa|show) (?:the )?(?:närvaron|närvarolistan|attendance|attendance list)"
"""The same questions when no meeting goes on: then nothing else can be meant either."""
# fmt: on
