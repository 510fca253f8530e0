"""What unmistakably asks for the form of a matter: a new one, or one that is on the list.

Each pattern is a whole sentence without anything to record or to change in it: with that, it is an order of its own.
They are decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_MATTER = "(?:uppdrag|uppdraget|uppdarg|updrag|åtgärd|åtgärden|uppgift|aktivitet|ärende|action|actions|action item|action items|task|tasks|assignment)"
_I = f"(?:i (?:want|need|would like) to |{START})"
_NEW = "(?:(?:ett|en|ytterligare|till|annat|nytt|ny|det|a|an|another|the|new) )*"
_LIST = "(?:aktivitetslistan|aktivitetslista|aktivitetslisatn|aktivitets-listan|aktivitetsloggen|uppdragslistan|åtgärdslistan|loggen|logglistan|action list|action log|listan|{LOG})"
_ON_LIST = f"(?: (?:i|in i|på|in på|till|in|to|into|on) (?:vår |den |our |the )?{_LIST})"
_PUT = "(?:lägg|lägga|lägger|skriv|skriva|för|föra|ta|sätt|sätta|skapa|registrera|anmäl|anmäla|mata|dokumentera|fyll|fylla|add|create|record|register|enter|put|log|make|fill)"
_FORM = "(?:formulär|formuläret|forumlär|forumläret|formular|blankett|blanketten|form)"
_FORMS = "(?:uppdragsformulär|uppdragsformuläret|åtgärdsformulär|åtgärdsformuläret|action form|task form)"
_SHOW = "(?:(?:öppna|öppnar|visa|ge|hit|skicka|se|få|ha|fram|ta|hämta|open|show|have|get|give|send)(?: (?:mig|oss|med|fram|upp|me|us))* )?"
_SMALL = "(?:(?:ett|det|något|nåt|någon|en|a|an|the|any) )*"
_END = "(?: [.!?,]| tack| please| nu| då| {ADV})* $"
_ONE = "(?:(?:the )?REFA|(?:ärende|ärendet) (?:REFN|REFB|REFT)|REFT)"
_ABOUT = "(?:uppdraget|åtgärden|uppgiften|the (?:action|task))(?: (?:om|gällande|kring|angående|about|on))?"
_CHANGE = (
    "(?:ändra|ändrar|redigera|redigerar|rätta|rättar|uppdatera|uppdaterar|korrigera|justera|change|edit|update|correct)"
)
_PART = "(?:rubriken|titeln|texten|ordalydelsen|formuleringen|beskrivningen|kommentaren|uppgifterna|svarsdagen|svarsdatumet|instansen|heading|title|text|comment|wording)"
_IN_FORM = f"(?: (?:i|med|via|in|with) {_SMALL}{_FORM})"

# fmt: off
HEADS = (
    ("record_form", f"^{START}(?:ett |en |a |an )?(?:helt )?(?:nytt|ny|new|another|ytterligare ett) {_MATTER}{_ON_LIST}?{_IN_FORM}?{_END}"),
    ("record_form", f"^{_I}{_PUT}(?: (?:till|in|upp|ner|i|down|up|något|nåt|någonting|something|sak|en|rad))* {_NEW}{_MATTER}{_ON_LIST}?{_IN_FORM}?{_END}"),
    ("record_form", f"^{_I}{_PUT}(?: (?:till|in|upp|ner|down|up|något|nåt|någonting|something|en sak|ett|en|nytt|ny|rad|sak|a|new|row))*{_ON_LIST}{_IN_FORM}?{_END}"),
    ("record_form", f"^{START}(?:en |ett |a )?(?:ny|nytt|new) (?:rad|fråga|sak|punkt|post|grej|row|line|entry|item){_ON_LIST}{_END}"),
    ("record_form", f"^{START}{_SHOW}{_SMALL}{_FORM} (?:för|till|for|to) (?:att )?(?:{_PUT} )?(?:(?:in|till|upp|nya) )?{_NEW}(?:{_MATTER}|aktivitetslistan|{_LIST}){_END}"),
    ("record_form", f"^{START}{_SHOW}{_SMALL}{_FORMS}{_END}"),
    ("record_form", f"^(?:(?:can|could|may|kan|får|skulle) (?:jag|vi|we|I|i) (?:kunna |please )?(?:få|se|have|get|see)|har du|finns det|har ni|is there|do you have) {_SMALL}(?:{_FORM} (?:för|till|for) (?:att )?(?:{_PUT} )?(?:in )?{_NEW}{_MATTER}|{_FORMS}){_END}"),
    ("change_form", f"^{_I}{_CHANGE} (?:lite |något |nåt |en sak |a bit |something )?(?:i |på |in |on |about )?{_ONE}{_IN_FORM}?{_END}"),
    ("change_form", f"^{_I}{_CHANGE} (?:the )?{_PART} (?:i|på|för|till|av|in|on|of) {_ONE}{_END}"),
    ("change_form", f"^{_I}{_CHANGE} (?:det |det här |ett |mitt |the |that |this |an |my )?(?:uppdraget|åtgärden|uppdrag|åtgärd|action|task){_IN_FORM}?{_END}"),
    ("change_form", f"^{_ONE} (?:behöver|måste|ska|bör|borde|kan|needs to|should|has to) (?:ändras|rättas|rättas till|uppdateras|justeras|redigeras|be changed|be edited|be corrected){_END}"),
    ("change_form", f"^{_I}{_CHANGE} (?:i |på )?{_ABOUT} (?!(?:så|till|to|med|from|från) |.*(?:DATE|DATEM|DATEX|MEET|PERS|ORG| till | to | så ))[^,?!:]+ $"),
    ("change_form", f"^{START}{_SHOW}{_ONE}{_IN_FORM}{_END}"),
    ("change_form", f"^{START}{_SHOW}{_SMALL}{_FORM} (?:för|på|till|for|of) {_ONE}{_END}"),
)
"""(intent, pattern)"""

AGAINST = (
    (("record_form", "change_form"), "(?:PAST|inte|ej|not|don't|PERS|DATE|DATEM|DATEX|MEET|dagordningen|agendan|agenda)(?= )"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
