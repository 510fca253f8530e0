"""What is said of comments on a draft: asked for until a day, looked at, taken back; and what has changed in minutes.

Each pattern begins where a sentence begins. Rules alone decide: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_MINUTES = "(?:(?:de |det |the |vårt |our )?(?:föregående |förra |senaste |sista |previous |last |nya |new )?(?:utkastet|utkasten|utkast|versionerna|versionen|mötesanteckningarna|anteckningarna|anteckningar|minnesanteckningarna|minnesanteckningar|protokollet|draft minutes|draft|minutes|notes))"
_OF = "(?: (?:från|av|för|of|from)(?: (?:mötet|möte|the meeting))?(?: (?:den|on))? (?:DATE|DATEX|DATEM|MEET|MONTH|PAST)| MEET)?"
_SHARED = f"(?:{_MINUTES}{_OF})"
_SINCE = f"(?:(?: (?:sedan|sen|since|från|from|efter|after)(?: (?:sist|senast|i|den|last time|{_SHARED}|DATE|DATEX|DATEM|MEET|PAST))+)|(?: PAST))?"
_COMMENTS = "(?:synpunkter|synpunkterna|kommentarer|kommentarerna|comments|remarks)"
_COMMENT = "(?:synpunkten|synpunkt|kommentaren|kommentar|comment|remark)"
_DAY = "(?:DATE|DATEX|DATEM|MEET)"
_UNTIL = f"(?:(?: är)?(?: (?:senast|till|tills|till och med|fram till och med|t o m|tom|fram till|fram t o m|före|innan|by|until|no later than|before|is|är|on|den|på))* {_DAY})"
_END = "(?: [.!?]| kl| klockan| at| TIME| tack| please| nu| då| now| {ADV})* $"
_ON = f"(?: (?:på|om|till|i|on|in|to|for) {_SHARED})?"
_GO = "(?: (?:tas emot|emottas|mottas|mottages|lämnas in|lämnas|ska lämnas|önskas|behövs|vill jag ha|vill vi ha|tar vi emot|tar jag emot|skickas|are welcome|are taken|are due|due|välkomnas|in))*"

# fmt: off
HEADS = (
    ("ask_for_comments", f"^{START}(?:{_COMMENTS}){_ON}{_GO}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:(?:lämna|lämnar|ge|skicka|skicka in|kom med|submit|send|give)(?: (?:in|era|dina|your|mig|me))* {_COMMENTS}){_ON}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:skicka|skickar|sänd|lägg|lägga|send|put)(?: (?:ut|out|iväg))? {_SHARED}(?: (?:ut|out|igen|again))* (?:på|för|till|for|out for)(?: (?:synpunkter|synpunkt|kommentarer|remiss|kommentar|comments|comment))(?: (?:till|hos|to) (?:alla|nätverket|everyone|the network))?{_UNTIL}?{_END}"),
    ("ask_for_comments", f"^{START}(?:be|begär|begära|fråga|ask|ask people)(?: (?:in|alla|nätverket|everyone))*(?: (?:om|efter|for))? {_COMMENTS}{_ON}{_UNTIL}?{_END}"),
    ("ask_for_comments", f"^{START}(?:skicka|skickar|sänd|send)(?: (?:ut|out))? (?:det|den|dem|dom|de|it|them|{_SHARED})(?: (?:ut|nu|out|,|och|så|and))*(?: (?:får|kan|ska|can|may))?(?: (?:alla|folk|ni|nätverket|de|dom|everyone|people))? (?:säga till|säga ifrån|säga sitt|tycka till|kommentera|reagera|comment){_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:samla|hämta|ta)(?: in) {_COMMENTS}{_ON}{_UNTIL}?{_END}"),
    ("ask_for_comments", f"^{START}(?:sista|sista dag|sista dagen|deadline|deadlinen|the last day|last day|the deadline)(?: (?:dag|dagen))?(?: (?:för|att lämna|for)) {_COMMENTS}{_ON}(?: (?:är|blir|is|:))*{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:flytta|flyttar|ändra|förläng|förlänga|skjut|move|extend|change)(?: (?:fram|upp|på))?(?: (?:sista|the last))?(?: (?:dag|dagen|tiden|deadline|deadlinen|day|the deadline|the time))(?: (?:för|att lämna|for)) {_COMMENTS}{_ON}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:(?:be|låt|kan|ask|let|can)(?: (?:alla|nätverket|ni|er|ledamöterna|everyone|the network|you))+ (?:att )?(?:to )?(?:komma (?:in )?med|lämna|lämna in|skicka|skicka in|ge|send|give|submit) {_COMMENTS}){_ON}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:ge|låt|give|let) (?:nätverket|alla|er|ledamöterna|medlemmarna|everyone|the network){_UNTIL}? (?:på sig )?(?:att|to) (?:lämna {_COMMENTS}|tycka till|kommentera|comment)(?: (?:om|på|on))?(?: {_SHARED})?{_UNTIL}?{_END}"),
    ("ask_for_comments", f"^{START}(?:(?:skicka|skickar|sänd|lägg|send)(?: (?:ut|out|iväg))? )?{_SHARED} ?(?:,|och|för|med|and|for|with)?(?: (?:ta|tar|be|begär))?(?: (?:emot|in|om))? {_COMMENTS}{_GO}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{START}(?:vi|jag|we)? ?(?:tar|tar gärna|take) (?:emot |in )?{_COMMENTS}{_ON}{_UNTIL}{_END}"),
    ("ask_for_comments", f"^{_SHARED} (?:är|ligger|går|skickas|is|goes)(?: (?:nu|ute|ut|out|now))* (?:på|för|till|for) (?:{_COMMENTS}|remiss|synpunkt){_UNTIL}?{_END}"),
    ("comments_until", f"^(?:när|vilken dag|vad|when|what|which day)(?: (?:är|is|går|stänger|var))*(?: (?:det|vår|our|the|den))* ?(?:sista dag|sista dagen|sista datum|sista datumet|deadline|deadlinen|last day|the last day)(?: (?:ut))? (?:för|att lämna|for) (?:in )?{_COMMENTS}{_ON}{_END}"),
    ("comments_until", f"^(?:hur länge|till när|senast när|när|how long|until when|when)(?: (?:senast))? (?:kan|får|måste|ska|skall|can|may|must) (?:man|jag|vi|i|we|one)(?: (?:senast))? (?:lämna|lämna in|skicka|skicka in|ge|send|submit|make|give) {_COMMENTS}{_ON}{_END}"),
    ("comments_until", f"^(?:hur länge|till när|när|senast när|how long|until when|when) (?:tas|ska|måste|skall|tar|are|must)(?: (?:ni|vi|du|we|you))? {_COMMENTS}(?: (?:vara|lämnas|emot|in|inne|skickas|be|taken|sent))*{_ON}{_END}"),
    ("comments_until", f"^(?:kan|får|hinner|can|may) (?:man|jag|vi|i|we)(?: (?:fortfarande|ännu|även|still))* (?:lämna|lämna in|skicka|skicka in|ge|send|submit|make|give) (?:{_COMMENTS}|en {_COMMENT}|a {_COMMENT}){_ON}(?: (?:fortfarande|än|ännu|nu|still))*{_END}"),
    ("no_comments", f"^(?:(?:jag|vi|i|we) (?:har|have) )?(?:inga|ingen|no|inget att|inte några)(?: (?:fler|egna|mer|more))? (?:{_COMMENTS}|{_COMMENT}){_ON}(?: (?:från|for|from|för) (?:mig|oss|min del|vår del|ORG|me|us))?{_END}"),
    ("list_comments", f"^(?:vad|hur|what|how)(?: (?:hände|hänt|har|gick|går|blev|blir|happened|became))+(?: (?:det|hänt|blivit))*(?: (?:med|för|av|with|to|of)) (?:min|mina|my) (?:{_COMMENT}|{_COMMENTS}){_ON}{_END}"),
    ("list_comments", f"^(?:blev|är|har|was|were|is|has|have|kom) (?:min|mina|my) (?:{_COMMENT}|{_COMMENTS}){_ON}(?: (?:godkänd|godkända|godtagen|godtagna|accepterad|accepterade|avböjd|avböjda|besvarad|besvarade|inne|med|in|tagits|kommit|accepted|declined|answered|been))*{_END}"),
    ("list_comments", f"^(?:vad|what)(?: (?:har|tyckte|have|did))*(?: (?:alla|folk|ni|de|dom|nätverket|andra|de andra|everyone|people|they))+(?: (?:tyckt|tyckte|sagt|think|thought|said)(?: (?:om|på|of|about))?(?: {_SHARED})?)?{_END}"),
    ("list_comments", f"^{START}(?:svara på|ta ställning till|gå igenom|answer|go through) (?:{_COMMENTS}|{_COMMENT}(?: REF[PNTB])?)"),
    ("list_comments", f"^{START}(?:vilka|vad|hur många|what|which|how many)(?: (?:är|för|slags|nya|öppna|obesvarade|are|the|open|new))* {_COMMENTS}(?: (?:har|finns|är|kom|ligger|har vi|det|have|are|there|we|got|did|fått|kommit|kvar|in|inkommit|lämnats|come|been|made|left|we get|obesvarade|öppna|att ta ställning till|svara på|att|to answer|open)| {_SHARED}| (?:på|till|om|on))*{_END}"),
    ("list_comments", f"^(?:vad|what) (?:har|have|has)(?: (?:det|vi|i|we|they|there))?(?: (?:kommit|fått|inkommit|lämnats|come|been|got))*(?: (?:in))?(?: (?:för|i|av|as))? {_COMMENTS}{_ON}{_END}"),
    ("list_comments", f"^(?:har|have|are|finns|is)(?: (?:det|vi|there|any|we|got|någon|jag|i|några))*(?: (?:kommit|fått|inkommit|lämnats|come|been|received))*(?: in)?(?: (?:några|någon|nya|fler|any|new|more))* (?:{_COMMENTS}|{_COMMENT})(?: (?:in|kvar|att svara på|yet|än|left))*{_ON}{_END}"),
    ("list_comments", f"^(?:vem|vilka|who|har|have|has)(?: (?:alla|everyone|everybody))? (?:har |have |has )?(?:(?:inte|not) )?(?:(?:lämnat|skickat|gett|kommit med|kommenterat|commented|sent|given))(?: (?:in))?(?: {_COMMENTS})?{_ON}{_END}"),
    ("list_comments", f"^{START}(?:visa|se|lista|öppna|show|list|see)(?: (?:mig|me|alla|all|mina|my|de|the|öppna|nya|obesvarade))* {_COMMENTS}{_ON}{_END}"),
    ("list_comments", f"^(?:(?:alla|mina|öppna|obesvarade|nya|all|my|the|open) )*(?:{_COMMENTS}){_ON}(?: [?])?{_END}"),
    ("list_comments", f"^(?:har|have|has)(?: (?:någon|några|anyone|anybody))(?: (?:redan|already))? (?:kommenterat|commented){_ON}(?: {_SHARED})?{_END}"),
    ("remove_comment", f"^{START}(?:ta tillbaka|tar tillbaka|dra tillbaka|drar tillbaka|återta|återtar|ta bort|tar bort|stryk|stryker|radera|ångra|glöm|withdraw|take back|remove|delete)(?: (?:min|mina|den|my|the|that|senaste|sista|last))* {_COMMENT}(?: (?:REF[PNTB]))?(?: (?:på|till|om|on) (?:REF[PNTB]|{_SHARED}))*{_END}"),
    ("minutes_changes", f"^(?:vad|vilka ändringar|vilka|what)(?: (?:har|är|have|has|is|are|blev|finns|blivit|ändringar|changes|det|det som|som))*(?: (?:ändrats|ändrat|ändrad|ändrade|ändrades|nytt|ny|förändrats|annorlunda|skiljer|skiljer sig|changed|new|different|tillkommit|blivit ändrat|gjorts|gjort|been made|been changed|uppdaterats))*(?: (?:nu|nytt|sedan sist))* (?:i|på|till|mot|in|to|from|jämfört med|compared with|compared to) {_SHARED}{_SINCE}{_END}"),
    ("minutes_changes", f"^(?:vad|what)(?: (?:har|är|have|has|is))(?: (?:ändrats|ändrat|förändrats|nytt|hänt|changed|new))(?: (?:sedan|sen|since|mot|jämfört med|i förhållande till|compared with|compared to) {_SHARED})(?: [?])?{_END}"),
    ("minutes_changes", f"^(?:vad|vilken|vilka|what)(?: (?:är|blir|is|are|blev|det för))* (?:skillnaden|skillnaderna|skillnad|the difference|the differences)(?: (?:mot|mellan|till|från|to|between|from|i|in)) {_SHARED}(?: (?:och|and) (?:det|the|{_SHARED})(?: (?:förra|föregående|previous))?)?{_END}"),
    ("minutes_changes", f"^{START}(?:vilka|hur många|visa|visa alla|lista|which|show) (?:versioner|versionerna|versions)(?: (?:finns|har vi|det|är|are there|do we have))*(?: (?:av|på|i|of)) {_SHARED}{_END}"),
    ("minutes_changes", f"^(?:vad|hur|what|how) (?:skiljer|skiljer sig|differs|is different)(?: (?:i|mellan|in|between|about))? {_SHARED}(?: (?:från|mot|from|to|och|and)(?: (?:det|the))? (?:förra|föregående|{_SHARED}|previous one|last one|tidigare))?{_END}"),
    ("minutes_changes", f"^{START}(?:visa|se|show|see)(?: (?:mig|me|alla|all))*(?: (?:ändringarna|ändringar|skillnaden|skillnaderna|skillnader|the changes|changes|vad som (?:har )?ändrats|vad som är (?:nytt|ändrat)|what has changed|the differences))(?: (?:i|på|till|mot|mellan|in|to|between|sedan|since)) {_SHARED}{_SINCE}{_END}"),
    ("minutes_changes", f"^(?:ändringarna|ändringar|skillnader|skillnaden|changes|differences)(?: (?:i|på|mot|mellan|in|sedan|since|between)) {_SHARED}{_SINCE}{_END}"),
)
"""(intent, pattern)"""
AGAINST: tuple[tuple[tuple[str, ...], str], ...] = (
    (("ask_for_comments",), "(?:inte|ej|not|uppdrag|ärende)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
