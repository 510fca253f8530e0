"""What unmistakably means the meeting itself: called, cancelled, planned by the year, its rhythm and standing items.

Each pattern begins where a sentence begins. They are decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import ITEM, START

_CALL = "(?:kallelsen|kallelsn|kallelse|kallelserna)"
_CALL_EN = "(?:the |our )?(?:meeting )?(?:notice|call|invitation|convocation)"
_END = "(?: [.!?]| nu| tack| please| DATE| med (?:dagordning|dagordningen)| with (?:the )?agenda| till (?:alla|mötet|gruppen|medlemmarna|nätverket)| to (?:everyone|all)| (?:för|till|inför|for|to|of) MEET| MEET| DATEM| ut| out| direkt| {ADV}| ,)* $"
_MEETING = "(?:MEET|mötet|träffen|sammanträdet|(?:the )?meeting|möte|DATEM)(?: (?:DATE|DATEX|DATEM|MONTH))?"
_STANDING = "(?:stående|ståened|återkommande|fast|fasta|standing|recurring)"
_MINE = "(?:min|mitt|mina|my|vår|vårt|our)"
_MINE_IS = (
    f"(?:{_MINE}(?: (?:egen|eget|own))? (?:punkt|punkter|förslag|fråga|item|items|suggestion|suggestions|proposal))"
)
_YEAR = "(?:20\\d\\d|året|mötesåret|verksamhetsåret|hela året|the year|the whole year|next year|nästa år|hela 20\\d\\d|mötesåret 20\\d\\d|verksamhetsåret 20\\d\\d)"
_PLAN = "(?:planera|planera in|plan|schemalägg|schemalägga|schedule|boka|boka in|lägg in|lägga in|lägg upp|lägga upp|sätt upp|spika|gör|göra)"
_MEETINGS = "(?:alla )?(?:möten|mötena|möterna|meetings|sammanträden|träffar|träffarna)"
_YEARS = "(?:nästa års|årets|åerts|next year ' s|next year's|this year's|this year ' s)"

# fmt: off
HEADS = (
    ("call_meeting", f"^{START}(?:skicka|skickar|sänd|sända|gå)(?: (?:ut|nu|iväg|{{ADV}}))* (?:med )?{_CALL}{_END}"),
    ("call_meeting", f"^{START}(?:publicera|släpp|släppa|släpper|posta) {_CALL}{_END}"),
    ("call_meeting", f"^{START}(?:send|publish|issue)(?: out)? {_CALL_EN}{_END}"),
    ("call_meeting", f"^{START}kalla (?:till )?(?:MEET|mötet){_END}"),
    ("call_meeting", f"^{START}(?:fastställ|fastställa) (?:dagordningen|agendan)(?: (?:och|,) (?:skicka|sänd)(?: ut)? {_CALL})?{_END}"),
    ("call_meeting", f"^<5> (?:klar|klart|ready|spikad|satt) (?:,|så|och|-|–) (?:nu |då |please |så )*(?:skicka|sänd|send)(?: ut| out)? (?:{_CALL}|{_CALL_EN}){_END}"),
    ("call_meeting", f"^{_CALL} (?:kan|får|ska) (?:gå ut|skickas|skickas ut|sändas ut){_END}"),
    ("cancel_meeting", f"^{START}(?:ställ|ställa|ställer) in {_MEETING}"),
    ("cancel_meeting", f"^{START}(?:avlys|avlysa|avlyser|avboka|avbokar|cancel|call off|stryk) (?:the )?{_MEETING}(?: [.!?,]| $| för| because| tack| please)"),
    ("cancel_meeting", f"^{START}ta bort {_MEETING}(?: [.!?,]| $| ur kalendern)"),
    ("cancel_meeting", f"^{_MEETING} (?:är|blir|ställs|is|will be|har blivit|måste|får|kommer att)(?: ställas)? (?:inställt|in|cancelled|canceled|called off|avlyst)(?: [.!,]| $| för| på grund| tyvärr| därför)"),
    ("cancel_meeting", "^det (?:blir|är) inget (?:möte )?(?:MEET|möte (?:DATE|DATEX|DATEM|MONTH))"),
    ("schedule_meeting", f"^{START}(?:move|reschedule) (?:MEET|the meeting) (?:to|till) (?:DATE|DATEX)(?: [.!?]| TIME| at| please)* $"),
    ("plan_year", f"^{START}{_PLAN}(?: (?:mötena|möten|meetings|the meetings|alla möten|all meetings))?(?: (?:för|for|under|inför))? (?:hela |the whole )?{_YEAR}(?: [.!?]| tack| please| i förväg| nu)* $"),
    ("plan_year", f"^{START}{_PLAN} {_YEARS} {_MEETINGS}"),
    ("plan_year", f"^{START}{_PLAN} (?:in )?{_MEETINGS} (?:för |under |for )?(?:20\\d\\d|nästa år|hela året|next year)"),
    ("plan_year", f"^{START}{_PLAN}(?: (?:vårens|höstens|och|årets))+ (?:alla )?möten på en gång"),
    ("plan_year", f"^{START}(?:öppna |gör |skapa |visa |lägg upp |lägga upp |starta )?(?:en |ett |the )?(?:årsplan|årsplanen|årsplanering|årsplaneringen|mötesplan|mötesplanen|mötesplanering|year plan|annual plan of meetings)(?: (?:för|for|20\\d\\d|nästa år|året))*(?: [.!?]| tack)* $"),
    ("plan_year", f"^{START}(?:visa |ändra |show |change )?(?:alla |all |the |årets )?(?:möten|mötena|mötesdagar|mötesdagarna|mötesdatum|meetings|meeting dates) (?:för |under |for |in |of )?{_YEAR}(?: [.!?:]| tack| please)* $"),
    ("plan_year", f"^{START}plan (?:the |all |all the )?meetings (?:of|for|in) {_YEAR}"),
    ("plan_year", "^(?:årets |alla )?(?:möten|mötena|meetings|the meetings) (?:för |for |in )?20\\d\\d(?: (?:blir|är|will be|are))?(?: :| ,| <3> DATE| <3> DATEX| <3> DATEM)"),
    ("plan_year", "^(?:formulär|formuläret|form) (?:för|for) (?:årets möten|årsplanering|året|the year|hela året)"),
    ("set_standing", f"^{START}(?:lägg till|lägg in|lägga till|lägga in|lägg upp|skapa|sätt upp|add|create|ha|införa|inför)(?: (?:en|ett|ny|a|an|new|som))* {_STANDING} (?:punkt|punkten|item|point)"),
    ("set_standing", f"^(?:(?:ny|new|en|a) )?{_STANDING} (?:punkt|item)(?: (?:på|till) (?:varje|alla) (?:möte|möten))?(?: :| om| [^ ]+)"),
    ("set_standing", f"^{START}(?:visa |lista |vilka |show |list |what are )?(?:är |har vi som |de |våra |our |the )*{_STANDING} (?:punkter|punkterna|items)(?: har vi| finns| är det| [.!?])* $"),
    ("set_standing", f"^{START}(?:ta bort|stryk|radera|slopa|remove|delete|drop) (?:den |det |the )?{_STANDING} (?:punkten|punkt|item|point)"),
    ("set_standing", f"^{START}(?:gör|göra|make|lägg in|lägg till|sätt upp|ha|lägg|sätt) <6> (?:till |som |as )(?:en |a )?{_STANDING} (?:punkt|item)"),
    ("set_standing", f"^{START}make <5> (?:a |the )?{_STANDING} item"),
    ("set_standing", f"^{START}sluta (?:med |ha |att ha )<8> {_STANDING} punkt"),
    ("set_standing", f"^{START}(?:ha|önskar|vill ha|behöver)(?: en| ha)* {_STANDING} punkt"),
    ("set_standing", f"^{START}(?:ska )?(?:alltid ha|ha alltid)(?: med)? <8> (?:{{AGENDA}}|på varje möte|först|sist)"),
    ("set_standing", f"^(?:PERS|ORG|jag) (?:ansvarar|är ansvarig|är ansvariga) för (?:den )?{_STANDING} punkten"),
    ("suggest_form", f"^{START}(?:öppna|visa|ge mig|ge oss|hit med|skicka|se|få|open|show me|have|get|fram med)? ?(?:ett |det |the |a |något )*(?:formulär|formuläret|forumlär|förslagsformulär|förslagsformuläret|suggestion form|form for a suggestion|form)(?: (?:för|for|till|att|lämna|in|nya|förslag|ett|a|suggestion|suggestions|punkter|punkt|dagordningspunkt|dagordningspunkter|förslagen|tack|please|agenda|item|items|point))*(?: [,.!?]| tack| please)* $"),
    ("suggest_form", "^(?:can|could|may|kan|får) (?:jag|vi|we) (?:please )?(?:have|get|få) (?:the |a |ett |se )*(?:form|suggestion form|formulär|formuläret)(?: [.!?]| please| tack)* $"),
    ("suggest_form", "^(?:har du|finns det|har ni|is there|do you have) (?:något |ett |någon |a |any )*(?:formulär|form)(?: (?:för|for|till|att|lämna|in|nya|förslag|punkter|suggestions|a))*(?: [.!?])* $"),
    ("suggest_form", f"^{START}(?:fylla i|fyll i|fill in|föreslå via|föreslå med|suggest with|suggest by|föreslå i) (?:ett |a |the )?(?:förslag|formulär|formuläret|form|suggestion)"),
    ("suggest_form", f"^{START}(?:föreslå|lämna|lämna in|skicka in|suggest|submit|make|ny|nytt|new) (?:en |ett |an |a |in )*(?:ny |nytt |new )?(?:punkt|förslag|dagordningspunkt|agenda item|item|suggestion|något|nåt|something)(?: [.!?]| tack| please)* $"),
    ("help", "^(?:vem|vad|who|what) (?:är|are) (?:du|you)(?: för (?:en|något|nåt))?(?: [?.!])* $"),
    ("help", "^(?:är|are) (?:du|you) (?:en |a |an )?(?:robot|bot|människa|ai|human|maskin)(?: [?.!])* $"),
    ("item_fate", f"^(?:undrar )?(?:vad|what)(?: (?:har|som))? (?:hände|hänt|hänt|hände|happened|became|blev|blev det|det blev|har hänt) (?:med|av|me|to|of|with) (?:{_MINE_IS}|det (?:jag|vi) föreslog|{_MINE} {{TOPIC}}|{ITEM}|förslaget om|punkten om|the suggestion)"),
    ("item_fate", f"^(?:hur) (?:gick|går|gått|står)(?: det)? (?:med|för|till med) (?:{_MINE_IS}|punkten om|förslaget om|det jag föreslog)"),
    ("item_fate", f"^(?:har|blev|kom|är|kommer|was|has|is|did) {_MINE_IS} <3> (?:godkänt|godkänd|avslaget|avslagen|med|accepted|approved|declined|upp|antagen|antaget|parkerad)"),
    ("item_fate", f"^(?:vart|where) (?:tog|did|har|went) (?:{_MINE_IS}|förslaget om|punkten om) <5> (?:vägen|go|gått)"),
    ("item_fate", f"^(?:när|when) (?:tas|kommer|is|behandlas|will) {_MINE_IS}"),
    ("item_fate", f"^(?:status|läget|hur ligger det till) (?:för|med|på|of|for) {_MINE_IS}"),
)
"""(intent, pattern)"""

AGAINST = (
    (("call_meeting",), "(?:extra|TIME|PAST|^vi (?:skickar|går|sänder))"),
    (("call_meeting",), "kalla (?:till )?(?:MEET|mötet) (?:DATE|DATEX)"),
    (("cancel_meeting",), "(?:nämnden|nämnd|regionen|deltagande|PAST|för (?:mig|oss|min del|PERS|ORG)|for (?:me|us|PERS))"),
    (("cancel_meeting",), "^(?:kan|kunde|skulle|får|can|could) (?:vi|jag|man|we) .* [?]"),
    (("plan_year", "suggest_form"), "(?:socialstyrelsen|nämnden|enkät|ansökan|uppdrag|PERS)"),
    (("set_standing",), "(?:^(?:ekonomi|ekonomin) |hos oss|i vår nämnd)"),
    (("item_fate",), "(?:nämnden|uppdrag|åtgärd|REFA)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
