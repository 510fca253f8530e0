"""Numbers that are only mentioned: "tvåan är gjord men inte trean", "redan behandlad under punkt 3".

A number is left out only where another one is meant, so that an order about a single item is never emptied.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from collections.abc import Sequence

from dialogs.understanding.later import later
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed

_REF = "REF[PANTB]"
_THIS = f"(?P<ref>{_REF})(?= )"
_ALWAYS = (
    later(rf"(?:^| (?:men|utan|och|fast|dock|but|and|,|¶|[.])) (?:inte|ej|not) (?:med |än )?{_THIS}(?! (?:än|ännu|utan)(?: |$))"),
    later(rf" (?:inte|ej|not|cannot) (?:både|båda|both) {_THIS}"),
    later(rf" (?:under|mot|inom|within|against) {_THIS}"),
    later(rf" (?:varandra|ihop|samman|tillsammans|dubblett|dubbel|dubbelt|dubblerad|krockar|överlappar|samma sak|identisk|together|overlaps) (?:med|som|av|with|as) {_THIS}"),
    later(rf" (?:täcks|ersätts|ersatt|täckt|omfattas|ingår|inbakad|inbakat|ligger|bakats in|covered) (?:av|i|in|by|med) {_THIS}"),
    later(rf" (?:låt|låta|behåll|behålla|spara|keep|leave|lämna) {_THIS}(?: (?:stå|vara|ligga))?"),
    later(rf" {_THIS} (?:(?:kan|ska|får|bör|måste|can|should) )?(?:(?:stå|vara|ligga|står|är|ligger|finns|blir) kvar|stay|stays|remains|kvarstår|behålls|återstår|rullar på|fortsätter)(?= )"),
)  # fmt: skip
_PUT_OFF = (
    later(rf" (?:hoppa|gå|går vi|hoppar vi|vidare|skip|go|jump) (?:vidare |över |fram )?(?:till|to) {_THIS}"),
    later(rf" {_THIS} (?:är|blev|is) (?:redan )?(?:klar|klart|klara|avklarad|färdig|färdiga|done)(?= )"),
)
"""In an order to put off or hand over something, besides."""
_TAKEN = (
    later(
        rf" (?:men|but|och|,) {_THIS} (?:får|kan|måste|ska|behöver|will|can|has to|must) (?:vi )?(?:vänta|dröja|wait|skjutas|ta)(?= )"
    ),
    later(rf" {_THIS} (?:är|is|blir|blev) (?:inte|ej|not)(?= )"),
    later(rf" {_THIS} (?:har jag kvar|jobbar (?:jag|vi)|pågår|väntar|hinner jag inte)(?= )"),
)
"""In an order to take something off the list, besides."""


def meant(parsed: Parsed, units: Sequence[int], *, about: str) -> list[int]:
    """The units among these numbers that the order is about: "done" for what is taken off, "moved" for the rest."""
    patterns = (*_ALWAYS, *(_TAKEN if about == "done" else _PUT_OFF))
    starts = parsed.shape.starts
    mentioned = {m.start("ref") for pattern in patterns for m in pattern.finditer(parsed.shape.string)}
    return [n for n in units if starts[n] not in mentioned] or list(units)


_KINDS = "veckor|vecka|dagar|månader|weeks|days|months|st|stycken|av|dokument|kommuner|personer|platser|svar|bilagor|sidor|exemplar|documents|people"
_COUNTS = later(
    rf" (?:de|dom|the) (?P<a>REFB) (?:första|sista|senaste|översta|first|last)(?= )| (?P<b>REFB)(?= (?:{_KINDS}) )"
    r"| (?:version|av|utgåva|\() (?P<c>REFB)(?= )"
)


def counts(parsed: Parsed) -> set[int]:
    """Bare numbers that tell how many."""
    string = parsed.shape.string
    found = {m.start(group) for m in _COUNTS.finditer(string) for group in "abc" if m[group]}
    return {n for n, u in enumerate(parsed.units) if isinstance(u.hit, NumberHit) and parsed.shape.starts[n] in found}
