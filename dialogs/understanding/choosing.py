"""Between the rules and the learned chooser: what the rules found of a message as a field, the choice as units or text.

The rules say first what they would choose. The chooser sees that, and chooses; what it chose from is kept in the
draft, to teach it from.
"""

from collections.abc import Sequence

from dialogs.understanding import spans
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.span_traits import READ, Field, Span, is_mark
from dialogs.understanding.titles import Mask

_LETTERS = "FCEM"
"""For what the mask took a unit: free, command, in a slot of its own, a mark."""
_OTHERS_SLOT = "E"


def title_units(draft: Draft, group: str, mask: Mask, home: int, rules: Sequence[int] | None) -> list[int] | None:
    """The units of the title. Within it, what stands in a slot of its own is left out."""
    words = [u.shape for u in draft.parsed.units]
    kinds = ["M" if is_mark(w) else _LETTERS[k] for w, k in zip(words, mask.kind, strict=True)]
    field = Field(words, kinds, draft.parsed.sentences, home, _span(rules))
    chosen = _chosen(draft, group, field)
    return mask.trimmed(units_of(field, chosen), 0, after=True).units if chosen else None


def units_of(field: Field, span: Span) -> list[int]:
    """The units of a stretch without those that stand in a slot of their own."""
    return [n for n in range(*span) if field.kinds[n] != _OTHERS_SLOT]


def reference_units(draft: Draft, kinds: Sequence[str], home: int, rules: Sequence[int] | None) -> list[int] | None:
    """The units that point an item out."""
    words = [u.shape for u in draft.parsed.units]
    letters = ["M" if is_mark(w) else k for w, k in zip(words, kinds, strict=True)]
    chosen = _chosen(draft, "reference", Field(words, letters, draft.parsed.sentences, home, _span(rules)))
    return list(range(*chosen)) if chosen else None


def recorded_text(draft: Draft, home: int, rules: str | None) -> str | None:
    """What is to be recorded, as typed; what the rules have chosen too stays as they cut it."""
    parsed = draft.parsed
    words = [u.shape for u in parsed.units]
    kinds = ["M" if is_mark(w) else "F" for w in words]
    by_rules = _where(parsed, rules) if rules else None
    chosen = _chosen(draft, "text", Field(words, kinds, parsed.sentences, home, by_rules))
    if chosen is None or chosen == by_rules or len(words) > READ:
        return rules
    return text_between(parsed, chosen)


def text_between(parsed: Parsed, span: Span) -> str:
    """What was typed for a stretch, marks and all."""
    first, last = parsed.units[span[0]], parsed.units[span[1] - 1]
    return parsed.text[parsed.tokens[first.first].start : parsed.tokens[last.last - 1].end]


def _chosen(draft: Draft, group: str, field: Field) -> Span | None:
    span, why = spans.choose(group, field)
    draft.fields.append((group, field))
    if why:
        draft.why.append(why)
    return span


def _span(units: Sequence[int] | None) -> Span | None:
    return (units[0], units[-1] + 1) if units else None


def _where(parsed: Parsed, text: str) -> Span | None:
    """The units that a part of the message is made of."""
    at = parsed.text.find(text)
    found = [
        n
        for n, u in enumerate(parsed.units)
        if at >= 0 and parsed.tokens[u.first].start >= at and parsed.tokens[u.last - 1].end <= at + len(text)
    ]
    return _span(found)
