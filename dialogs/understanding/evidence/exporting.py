"""What unmistakably asks for the action list as a file: exported, downloaded, or as Excel, CSV or Word.

Each pattern is a whole sentence, so that what is only told of a file, or is for somebody else, is none of them. They
are decided by rules only: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_FORMAT = "(?:excel|excell|exel|csv|word|xlsx|docx|kalkylark|kalkylblad|spreadsheet|(?:excel|word|csv)-?(?:fil|dokument|format|ark|blad|file)|fil|file|dokument|document)"
_AS = f"(?: (?:i|som|till|in|as|to|into)(?: (?:en|ett|a|an))? {_FORMAT}(?: (?:fil|file|dokument|document|format|ark|sheet))?(?: (?:/|,|och|eller|and|or) {_FORMAT})*)"
_EXPORT = "(?:exportera|export|ladda (?:ner|ned|hem)|ladda ut|download|spara ner|spara ned|ta ut|plocka ut|få ut)"
_GIVE = "(?:ge|skicka|visa|hämta|få(?: ut| fram)?|se|fixa|ta fram|skapa|gör|göra|ha|önskar|vill ha|behöver|give|get|send|make|create|have|show|need)(?: (?:mig|oss|me|us))?"
_ASKED = "(?:(?:can|could|may|kan|får|skulle) (?:jag|vi|we) (?:kunna |please )?|jag |(?:hej|hi|hello)(?: [!,])? |går det att |är det möjligt att |is it possible to )?"
_WHICH = "(?:alla|allt|hela|samtliga|vår|vårt|våra|mina|min|nätverkets|den|de|det|öppna|försenade|förfallna|avslutade|stängda|pågående|aktuella|kompletta|fullständiga|all|our|my|open|overdue|late|closed|the|full|whole|entire|ORGG|PERSG)"
_NAMED = "(?:{LOG}|listan|list|(?:action|task|assignment) (?:list|log|items)|actions|tasks|(?:aktivitets|uppdrags|åtgärds|ärende)lista|uppdragen|uppdrag|åtgärderna|åtgärder|uppgifterna|uppgifter|ärendelistan)"
_OVER = (
    "(?: (?:över|med|of|with)(?: (?:alla|våra|all|our|the))? (?:uppdrag|uppdragen|åtgärder|åtgärderna|actions|tasks))?"
)
_WHOSE = "(?: (?:för|hos|på|från|som ligger på|for|from|of|by) (?:PERS|ORG|mig|oss|me))?"
_LIST = f"(?:{_WHICH} )*{_NAMED}{_OVER}{_WHOSE}"
_ALSO = "(?: (?:,|och|även|inklusive|inkl|samt|också|including|also|and|med|de|det|som|är|the|ones|avslutade|stängda|klara|avklarade|försenade|öppna|closed|completed|done|overdue|open))*"
_END = "(?: [.!?,]| tack| please| nu| snarast| {ADV})* $"

# fmt: off
HEADS = (
    ("export_list", f"^{START}{_ASKED}{_EXPORT} {_LIST}{_ALSO}{_AS}?{_ALSO}{_END}"),
    ("export_list", f"^{START}{_ASKED}{_EXPORT} (?:allt|det|everything|all)(?: som| that)? (?:är |is )?(?:försenat|förfallet|overdue|late){_AS}?{_END}"),
    ("export_list", f"^{START}{_ASKED}{_GIVE} {_LIST}{_AS}{_ALSO}{_END}"),
    ("export_list", f"^{_LIST}{_AS}{_ALSO}{_END}"),
    ("export_list", f"^{_LIST} {_FORMAT}{_END}"),
    ("export_list", f"^(?:finns|går|is|can)(?: det)? {_LIST}(?: att (?:få|exportera|ladda ner|ladda ned|hämta))?(?: ut)?{_AS}{_END}"),
    ("export_list", f"^(?:går|can) {_LIST} (?:att (?:exportera|ladda ner|ladda ned|hämta)|be (?:exported|downloaded)){_END}"),
    ("export_list", f"^{START}(?:{_ASKED}{_GIVE} )?(?:en |ett |an |a )?(?:{_FORMAT}|(?:excel|word|csv)-?export|export) (?:på|av|med|över|of|with) {_LIST}{_END}"),
)
"""(intent, pattern)"""

AGAINST = (
    (("export_list",), "(?:PAST|inte|not|deltagar|medlem)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
