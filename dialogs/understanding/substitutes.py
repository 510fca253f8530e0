"""Who comes instead: somebody outside the roster, by name or by what they are."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import means_something
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed

_TITLE = later(
    r".*(?:chef|chefen|chefer|ledare|ledaren|strateg|strategen|kollega|kollegan|läkare|läkaren|samordnare|samordnaren|handläggare|handläggaren|utvecklare|utvecklaren|sekreterare|controller|deputy|colleague|manager|director|head|biträdande|ställföreträdare|ställföreträdaren|vice|ekonom|jurist)"
)
_NAMED_AFTER = frozenset(("i", "till", "från", "på", "in", "to", "at", "from", "via", "hos", "¶", "/"))
"""After these a word with a capital is a place, or a signature."""
_ABBREVIATED = later(r"(?:avd|enh|bitr|vik|tf|stf|verks)")
_SAID = later(
    r"kommer\s+(?P<u>[^,.;\n]+?)\s+(?:från oss|för oss)\b|(?:skickar|skicka|sänder|sending|send|ersätts av|representeras av|tas av|represented by|taken by|byter av|i stället kommer|istället kommer|i mitt ställe kommer|i mitt ställe går|substitute is|substitute:|ersättare:|ersättare är)\s+(?:(?:min|vår|our|my|i stället|istället)\s+)?(?P<s>[^,.;\n]+?)(?:\s+(?:i mitt ställe|istället|i stället|instead|in my place|på fredag|i min frånvaro|as my substitute|som ersättare|\d+/\d+|imorgon|på mötet|den \d+)|[.,;\n]|$)"
    r"|(?:^|[.,;\n]\s*|\b(?:och|men|så|and|but)\s+)(?P<t>(?!(?:jag|vi|i)\b)[^,.;\n]+?)\s+(?:kommer|går in|går|inträder|träder in|rycker in|tjänstgör|deltar|ersätter|vikarierar|hoppar in|är|will|joins|comes|attends|stands in|ställer upp|tar min plats|representerar)\b[^.;\n]*?(?:i mitt ställe|istället|i stället|för mig|ersätter mig|mig|instead|in my place|som ersättare|min ersättare|in for me|oss)",
    re.IGNORECASE,
)


_TAKES = later(
    r" PERS (?:då |i stället |istället |nog )?(?:tar (?:över )?(?:min|vår) (?:plats|stol)|ersätter(?= (?:[,.;!¶]|(?:mig|oss|henne|honom|hen) |$))|(?:vikarierar|hoppar in|går in|rycker in|ställer upp|sitter)(?: för (?:mig|oss)| på min plats| i mitt ställe)"
    r"|takes my (?:place|seat)|(?:replaces|substitutes) (?:for )?me|(?:steps|stands|fills|sits) in for me)(?= |$)"
)
"""Somebody of the network sits there for whoever says so."""
_FOR_ANOTHER = later(
    r" (?P<who>PERS) (?:ersätter|replaces|stands in for|fills in for|(?:vikarierar|hoppar in|går in|rycker in) för) (?P<whom>PERS)(?= |$)"
)


def of_the_network(parsed: Parsed) -> tuple[int, int | None] | None:
    """Which unit names a member who comes instead, and which one whom they replace; None there is the speaker."""
    string, starts = parsed.shape.string, parsed.shape.starts
    if found := _FOR_ANOTHER.search(string):
        return starts.index(found.start("who")), starts.index(found.start("whom"))
    found = _TAKES.search(string)
    return (starts.index(found.start() + 1), None) if found else None


def substitute(parsed: Parsed) -> str | None:
    """The name and what the person is, "enhetschef Sten", else what stands where the substitute is said."""
    run = _named(parsed)
    if run:
        return parsed.original(run[0], run[-1] + 1)
    m = _SAID.search(parsed.text)
    said = next((part for part in m.groups() if part), "").strip(" ,.") if m else ""
    said = re.sub(r"^(?:och|men|så|att|and|but|min|vår|då)\s+", "", said, flags=re.IGNORECASE)
    titles = [n for n, u in enumerate(parsed.units) if u.hit is None and _TITLE.fullmatch(u.shape)]
    if titles and not any(_TITLE.fullmatch(word) for word in said.lower().split()):
        return parsed.original(titles[0], titles[0] + 1)
    return said or None


def _named(parsed: Parsed) -> list[int]:
    """The units of the first name that nobody in the roster has, with the title before it."""
    units = parsed.units
    for n in range(len(units)):
        if not _is_unknown_name(parsed, n):
            continue
        last = n
        while last + 1 < len(units) and (_is_unknown_name(parsed, last + 1) or _is_surname(parsed, last + 1)):
            last += 1
        first = n
        while first > 0 and _is_title(parsed, first - 1):
            first -= 1
        begins = n == 0 or units[n - 1].shape in ".!?¶:"
        if (begins and last == n) or (n > 0 and units[n - 1].shape in _NAMED_AFTER):
            continue
        return list(range(first, last + 1))
    return []


def _is_surname(parsed: Parsed, n: int) -> bool:
    """A surname that somebody in the roster has, after a first name that is not theirs."""
    hit = parsed.units[n].hit
    return isinstance(hit, NameHit) and hit.how == "surname" and n > 0 and _is_unknown_name(parsed, n - 1)


def _is_title(parsed: Parsed, n: int) -> bool:
    shape = parsed.units[n].shape
    if parsed.units[n].hit is not None:
        return False
    follows = n + 1 < len(parsed.units) and (shape == "." or _ABBREVIATED.fullmatch(shape) is not None)
    return bool(_TITLE.fullmatch(shape)) or (follows and n > 0 and _near(parsed, n))


def _near(parsed: Parsed, n: int) -> bool:
    """Written together with what follows, as "avd.chef"."""
    here, after = parsed.tokens[parsed.units[n].last - 1], parsed.tokens[parsed.units[n + 1].first]
    return here.end == after.start


def _is_unknown_name(parsed: Parsed, n: int) -> bool:
    unit = parsed.units[n]
    token = parsed.tokens[unit.first]
    return (
        unit.hit is None
        and token.kind == "word"
        and token.capital
        and not token.text.isupper()
        and not means_something(unit.shape)
        and not _TITLE.fullmatch(unit.shape)
        and unit.shape not in _CAPITALS
    )


_CAPITALS = frozenset(("jag", "teams", "zoom", "skype", "vi", "min", "vår", "my", "our", "he", "she", "hon", "han"))
