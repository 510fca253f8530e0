"""Slots of the intents about the agenda."""

# ruff: noqa: E501 -- a pattern is read in one piece

from collections.abc import Iterable, Sequence

from dialogs.understanding import frames
from dialogs.understanding.choosing import title_units
from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.dates.times import LengthHit
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.roles import roles
from dialogs.understanding.slots.draft import (
    Draft,
    anybody,
    day_units,
    first_said,
    known,
    meeting_value,
    no_such_days,
    people,
    who,
)
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of

_FRAMES = patterns(frames.AGENDA)
_PRESENTER = patterns(frames.PRESENTER)
_INITIATOR = patterns(frames.INITIATOR)
_PURPOSE = (
    ("beslut", later(r" (?:besluts?(?:punkt|ärende|fråga)?(?:en)?|decision|decide|för beslut|ta beslut|fatta beslut|tar? ställning|avgörande)(?= )")),
    ("diskussion", later(r" (?:diskussions?(?:punkt|fråga|ämne)?(?:en)?|diskutera|diskuterar|diskuteras|discussion|discuss|prata ihop oss|resonera|dryfta|debatt)(?= )")),
    ("information", later(r" (?:informations?(?:punkt|ärende)?(?:en)?|infopunkt|info|info-punkt|informera|inform|information|kännedom|fyi)(?= )")),
)  # fmt: skip
_PURPOSE_MARKED = later(
    r"(?: [(\[,–:/-]| som(?: en)?| för| till| for| as(?: an?)?| punkt :| typ :) (?:en )?(?P<p>beslut|besluts|diskussion|information|info|discussion|decision|informationspunkt|infopunkt"
    r"|beslutspunkt|diskussionspunkt|informationsärende|beslutsärende|diskussionsfråga|decision item|discussion item)(?= )"
)
_EXPRESSLY_NONE = later(r" (?:tills vidare|på obestämd tid|until further notice|indefinitely|obestämt)(?= )")
_BULLET = frozenset(("-", "–", "•", "*", "·", "—", "o", ">"))


def add(draft: Draft) -> None:
    """Title or items, meeting, purpose, presenter, initiator, minutes."""
    parsed = draft.parsed
    meeting = _meeting(draft)
    items = _items(draft)
    if items:
        draft.set("items", items, "a list of points")
        return
    mask = Mask(parsed)
    if meeting is not None:
        mask.hide_units([meeting])
    length = _minutes(draft)
    if length:
        draft.set("duration_minutes", length, "length said")
        mask.hide_units(n for n, u in enumerate(parsed.units) if isinstance(u.hit, LengthHit))
    _purpose(draft)
    _presenter(draft, mask)
    _initiator(draft)
    mask.hide(_FRAMES, parsed.sentences)
    mask.hide_units(n for n in day_units(parsed) if parsed.units[n].shape in ("MEET", "DATEM"))
    mask.hide_units(no_such_days(parsed))
    order = reading_order(parsed, draft.score.at)
    run = best_run(mask, order)
    units = title_units(draft, "agenda", mask, order[0], run.units if run else None)
    if units:
        draft.set("title", text_of(parsed, units), "what it is about")


_CORRECTED = later(r" (?:nej|förresten|menar|rättelse|skoja|rättare sagt|no|actually)(?: [^ ]+){0,3}? DUR(?= )")


def _minutes(draft: Draft) -> int | None:
    """The length said first, or the one after "nej, …"."""
    said = [u.hit.minutes for u in draft.parsed.units if isinstance(u.hit, LengthHit)]
    if not said:
        return None
    return said[-1] if _CORRECTED.search(draft.parsed.shape.string) else said[0]


def _meeting(draft: Draft) -> int | None:
    """The unit that says which meeting, the slot filled; a month without a known meeting says nothing."""
    units = draft.parsed.units
    best: int | None = None
    for n in day_units(draft.parsed):
        hit = units[n].hit
        assert isinstance(hit, DateHit)
        if hit.day is None and hit.rule != "the next meeting":
            continue
        if (
            hit.rule == "today's meeting"
            and hit.day != draft.context.current_meeting
            and len(day_units(draft.parsed)) > 1
        ):
            continue
        if best is None or (hit.kind == "meeting" and units[best].shape != "MEET"):
            best = n
    if best is not None:
        hit = units[best].hit
        assert isinstance(hit, DateHit)
        draft.set("meeting", meeting_value(hit), hit.rule)
    elif _EXPRESSLY_NONE.search(draft.parsed.shape.string):
        draft.set("meeting", None, "expressly no date")
    return best


def _purpose(draft: Draft, string: str | None = None) -> str | None:
    text = string or draft.parsed.shape.string
    marked = _PURPOSE_MARKED.search(text)
    if marked:
        text = f" {marked['p']} "
    for purpose, pattern in _PURPOSE:
        m = pattern.search(text)
        if m:
            if string is None:
                draft.set("purpose", purpose, f"said: {m.group().strip()}")
            return purpose
    return None


def _presenter(draft: Draft, mask: Mask) -> None:
    parsed = draft.parsed
    presents = roles().choose("presents", parsed, draft.context, said_presenter(draft))
    if presents and draft.set_people("presenter", presents.hit, "presents"):
        mask.hide_units(_words_of_presenter(parsed, presents.unit))


def said_presenter(draft: Draft) -> int | None:
    """The unit that says who presents, as far as the rules know; for "vi" those named together with the speaker."""
    parsed = draft.parsed
    for pattern in _PRESENTER if anybody(draft) else ():
        m = pattern.regex.search(parsed.shape.string)
        if m is None:
            continue
        n = parsed.unit_of_place(m.start("p"))
        if m.group("p") == "vi":
            return _group_with_speaker(draft)
        if known(who(parsed, n, draft.context)):
            return n
    return None


def _words_of_presenter(parsed: Parsed, n: int) -> Iterable[int]:
    """The presenter and the words that say that this is who presents."""
    for pattern in _PRESENTER:
        m = pattern.regex.search(parsed.shape.string)
        if m and m.group("p") not in ("jag", "vi") and parsed.unit_of_place(m.start("p")) == n:
            return range(*parsed.shape.span(m.start(), m.end()))
    return [n]


def _group_with_speaker(draft: Draft) -> int | None:
    """As in "Marie och jag … vi presenterar": those named together with the speaker."""
    speaker = draft.context.speaker
    groups = ((n, u.hit) for n, u in enumerate(draft.parsed.units) if isinstance(u.hit, NameHit))
    return next((n for n, g in groups if g.kind == "group" and speaker and speaker.name in g.names), None)


def _initiator(draft: Draft) -> None:
    n = said_initiator(draft)
    if n is not None:
        draft.set_people("initiator", who(draft.parsed, n, draft.context), "raised it")


def said_initiator(draft: Draft) -> int | None:
    """The unit that says who raised it, as far as the rules know."""
    return first_said(draft, _INITIATOR)


# --- several items in one message -----------------------------------------------------------------------------------


def _items(draft: Draft) -> list[dict[str, object]]:
    """Points in a list of lines, after bullets or numbers, or counted up after "punkterna"."""
    pieces = _listed_lines(draft.parsed) or _counted_up(draft.parsed)
    items = [i for i in (_item(draft, a, b) for a, b in pieces) if i]
    return items if len(items) > 1 else []


def _listed_lines(parsed: Parsed) -> list[tuple[int, int]]:
    inline = [
        n
        for n, u in enumerate(parsed.units[:-1])
        if parsed.units[n + 1].shape == ")" and (len(u.shape) == 1 or u.shape == "REFB") and u.shape not in "()"
    ]
    if len(inline) > 1:
        ends = [*(n - 1 if parsed.units[n - 1].shape in ",;och¶" else n for n in inline[1:]), len(parsed.units)]
        return [(n + 2, end) for n, end in zip(inline, ends, strict=True)]
    lines = _lines(parsed)
    marked = [(a, b) for a, b in lines if _is_bullet(parsed, a)]
    if len(marked) > 1:
        return [(_after_bullet(parsed, a), b) for a, b in marked]
    if len(lines) > 2 and parsed.units[lines[0][1] - 1].shape == ":":  # noqa: PLR2004 -- a heading and two points
        return lines[1:]
    return []


def _lines(parsed: Parsed) -> list[tuple[int, int]]:
    lines, start = [], 0
    for n, unit in enumerate(parsed.units):
        if unit.shape == "¶":
            if n > start:
                lines.append((start, n))
            start = n + 1
    if start < len(parsed.units):
        lines.append((start, len(parsed.units)))
    return lines


def _is_bullet(parsed: Parsed, n: int) -> bool:
    unit = parsed.units[n]
    following = parsed.units[n + 1].shape if n + 1 < len(parsed.units) else ""
    return unit.shape in _BULLET or (unit.shape == "REFB" and following in (".", ")"))


def _after_bullet(parsed: Parsed, n: int) -> int:
    return n + (2 if parsed.units[n].shape == "REFB" else 1)


_COUNTED = later(
    r" (?:punkterna|två punkter|tre punkter|fyra punkter|punkter|följande punkter|följande|ämnena|frågorna|två frågor|tre frågor|items|two items|three items|points|två saker|tre saker|ärendena|två ärenden|dels)"
    r"(?: (?:till|på|inför|för|for|to|på|om|MEET|DATE|DATEM|den|mötet|agendan|dagordningen|nästa))*(?: [:–-])? (?P<rest>.+)$"
)


def _counted_up(parsed: Parsed) -> list[tuple[int, int]]:
    for first, last in parsed.sentences:
        start = parsed.shape.starts[first] - 1
        end = parsed.shape.starts[last] if last < len(parsed.shape.starts) else len(parsed.shape.string)
        m = _COUNTED.search(parsed.shape.string[start:end].rstrip(" ?!.") + " ")
        if m:
            at = parsed.unit_of_place(start + m.start("rest"))
            return _split(parsed, at, last)
    return []


def _split(parsed: Parsed, first: int, last: int) -> list[tuple[int, int]]:
    """At commas, semicolons, "och" and "samt"; not within brackets."""
    pieces, start, depth = [], first, 0
    for n in range(first, last):
        shape = parsed.units[n].shape
        depth += (shape == "(") - (shape == ")")
        if depth == 0 and shape in (",", ";", "och", "samt", "and", "dels"):
            if n > start:
                pieces.append((start, n))
            start = n + 1
    if last > start:
        pieces.append((start, last))
    return pieces


def _item(draft: Draft, first: int, last: int) -> dict[str, object] | None:
    """One point of a list with its own purpose, presenter and minutes."""
    parsed = draft.parsed
    item: dict[str, object] = {}
    mask = Mask(parsed)
    for n in range(first, last):
        hit = parsed.units[n].hit
        if isinstance(hit, LengthHit):
            item["duration_minutes"] = hit.minutes
            mask.hide_units([n])
        elif isinstance(hit, DateHit) and hit.kind == "meeting":
            mask.hide_units([n])
    string = f" {' '.join(u.shape for u in parsed.units[first:last])} "
    marked = _PURPOSE_MARKED.search(string)
    if marked:
        purpose = _purpose(draft, f" {marked['p']} ")
        if purpose:
            item["purpose"] = purpose
        offset = first + string[: marked.start("p")].count(" ") - 1
        mask.hide_units(
            [offset, *([offset - 1] if parsed.units[offset - 1].shape in ("som", "för", "for", "as") else [])]
        )
    _item_presenter(draft, mask, item, first, last, string)
    units = [n for n in range(first, last) if mask.kind[n] == 0]
    run = mask.trimmed(units, 0, after=True)
    if not run.units:
        return None
    return {"title": text_of(parsed, _first_part(parsed, run.units)), **item}


def _item_presenter(draft: Draft, mask: Mask, item: dict[str, object], first: int, last: int, string: str) -> None:
    for pattern in _PRESENTER:
        m = pattern.regex.search(string)
        if m is None:
            continue
        n = first + string[: m.start("p")].count(" ") - 1
        hit = who(draft.parsed, n, draft.context)
        names = people(hit, draft.context) if hit else None
        if names:
            item["presenter"] = names[0] if len(names) == 1 else names
            count = m.group().strip().count(" ") + 1
            begin = first + string[: m.start()].count(" ")
            mask.hide_units(range(begin, min(begin + count, last)))
            return


def _first_part(parsed: Parsed, units: Sequence[int]) -> list[int]:
    """Up to the first gap that a hidden unit left."""
    result = [units[0]]
    for n in units[1:]:
        if n != result[-1] + 1 and any(
            isinstance(parsed.units[k].hit, (NameHit, LengthHit)) for k in range(result[-1] + 1, n)
        ):
            break
        result.append(n)
    return result
