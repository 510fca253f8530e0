"""What has the words of an order and is none: what is told to colleagues, and what nobody has built."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.parse import Parsed

_EVERYBODY = "(?:alla|dem|dom|oss|er|oss alla|alla andra|de andra|gruppen|nätverket|kanalen|deltagarna|ledamöterna|medlemmarna|everyone|everybody|them|us|all)"
_MEETING = "(?:MEET|mötet|träffen|sammanträdet|möte|the meeting|DATEM)"
_CALL = "(?:kallelsen|kallelse|kallelserna|the notice|the invitation)"
_BEFORE = "(?:före|innan|before|ahead|i förväg|in advance)"
_AND = "(?:och |and |sen |sedan |så |, )?"
_END = "(?: [.!?]| tack| då| nu| igen| please| DUR| DATE| DATEX| DATEM| MEET| {ADV})* $"
_SAID = tuple(
    (why, compiled(pattern))
    for why, pattern in (
        ("reminding others of a meeting is not an action item", f"^{_AND}{START}(?:påminn|påminna|påminner|remind) {_EVERYBODY} (?:om|about|of) (?:att )?{_MEETING}(?: (?:är|äger rum|närmar sig))?{_END}"),
        ("reminding others of a meeting is not an action item", f"^{_AND}{START}(?:påminn|påminna|påminner|remind) {_EVERYBODY}(?: (?:om|about|of) {_MEETING} <4> {_BEFORE}| <4> {_BEFORE} {_MEETING})(?: {_MEETING})?(?: [.!?]| tack)* $"),
        ("reminding others of a meeting is not an action item", f"^{_AND}{START}(?:påminn|påminna|påminner|remind) (?:dem|dom|er|them|alla andra|de andra) <4> {_BEFORE}(?: [.!?]| tack)* $"),
        ("told to colleagues", f"^{_AND}(?:jag|vi|we) (?:skickar|sänder|mejlar|mailar|går|publicerar|send|will send) (?:ut |out |iväg )?{_CALL} "),
        ("asked of colleagues", f"^{_AND}(?:har|är|blev|gick|när|has|is|was|when)(?: (?:kommer|går|skickas|gick|skickades|did|is|will))?(?: (?:ni|du|någon|vi))? ?{_CALL}(?: [^ ?]+){{0,4}} [?]"),
        ("asked of colleagues", f"^{_AND}(?:har|have) (?:ni|du|någon|alla|you) (?:skickat|fått|sett|sent|got|received) (?:ut )?{_CALL}"),
    )
)  # fmt: skip


def unasked(parsed: Parsed) -> str | None:
    """Why the message asks for nothing though it has the words for it; None when it may ask for something."""
    if len(parsed.sentences) != 1:
        return None
    return next((why for why, pattern in _SAID if pattern.regex.search(parsed.shape.string)), None)
