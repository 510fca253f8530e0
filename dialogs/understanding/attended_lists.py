"""A list of who was there, pasted or typed line by line: headings say how, names stand beside where they are from."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dialogs.understanding.attended_who import Stranger, Whom, organisation, sitting, stranger, whom
from dialogs.understanding.clean import read
from dialogs.understanding.intent import Context

_CELL = "\x1f"
_CELLS = re.compile(r"\t+|</t[dh]\s*>|(?:&nbsp;|\u00a0| ){2,}", re.IGNORECASE)
"""What parts a name from where it is from: a tab, two spaces, or a cell of a table."""
_PRESENT = (
    r"närvarande|närvarande ledamöter|deltagare|deltagande|deltar|deltog|deltagande ledamöter|med|här|ledamöter|medlemmar|ordinarie|ordinarie ledamöter"
    r"|[a-zåäö]*(?:chefer|chefer/direktörer|direktörer|ledamöter)|present|attending|attendees|participants|members|directors|in attendance"
)
_HEADS = (
    ("absent", r"(?:ej|inte|icke) närvarande(?: ledamöter)?|frånvarande(?: ledamöter)?|frånvaro|förhinder|anmält förhinder|har anmält förhinder|förhindrade|återbud|saknas|saknades|sjuka|kom inte|absent|not present|apologies|regrets|missing"),
    ("digital", r"(?:närvarande |deltar |deltog |present )?(?:digitalt|på länk|via länk|via teams|på teams|på distans|online|remotely|remote)|digitala deltagare|uppkopplade"),
    ("place", r"(?:närvarande |deltar |deltog |present )?(?:på plats|fysiskt|i rummet|i lokalen|in the room|in person)"),
    ("instead", r"ersättare|tjänstgörande ersättare|vikarier|substitutes?|deput(?:y|ies)"),
    ("others", r"övriga(?: närvarande| deltagare)?|adjungerad(?:e)?|gäst(?:er)?|inbjud(?:en|na)(?: gäster?)?|tjänstepersoner|tjänstemän|föredragande|others|also present|guests?|invited"),
    ("chair", r"ordförande|mötesordförande|ordf\.?|chair|chairs|chaired by"),
    ("present", r"sekreterare|mötessekreterare|secretary"),
    ("present", _PRESENT),
)  # fmt: skip
_HEAD = tuple(
    (how, re.compile(rf"^\W*(?:{words})\s*(?:\(\d+\))?\s*(?::\s*(?P<rest>.*)|$)", re.IGNORECASE))
    for how, words in _HEADS
)
_BESIDE = re.compile(r"(?<=[\w)])\s*[.;]\s+(?=[A-ZÅÄÖ][^:.;\n]{2,30}:)")
"""Before a heading that does not begin its line: "Närvarande: Bo. Frånvarande: Lisa"."""
_BULLET = re.compile(r"^\s*(?:[-–•*·]|\d{1,2}[.)])\s+")
_CHAIR = re.compile(r"\s*[(,]?\s*\b(?:mötes)?(?:ordf\b\.?|ordförande\b|chair\b)\s*\)?", re.IGNORECASE)
_SECRETARY = re.compile(r"\s*\(?\b(?:sekr\b\.?|sekreterare\b|secretary\b)\s*\)?", re.IGNORECASE)
_FAR = re.compile(
    r"\s*[(,]?\s*\b(?:digitalt|(?:på |via )?(?:länk|teams|distans|zoom|telefon)|online|remotely|remote)\b\s*\)?",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\s*[(,]?\s*\b(?:från|kom|fr\.? ?o\.? ?m\.?|from|came)\s+(?:kl\.?\s*)?(\d{1,2}[.:]\d{2}|\d{1,2}(?=\s*\)))\s*\)?",
    re.IGNORECASE,
)
_WENT = re.compile(
    r"\s*[(,]?\s*\b(?:till|gick|t\.? ?o\.? ?m\.?|until|left)\s+(?:kl\.?\s*)?(\d{1,2}[.:]\d{2}|\d{1,2}(?=\s*\)))\s*\)?",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"^(?P<sub>.+?)\s*(?:\(|,|-|–)?\s*(?:ersätter|ersättare för|i stället för|istället för|för|instead of|for)\s+(?P<who>.+?)\)?$",
    re.IGNORECASE,
)
_GUESTS = re.compile(
    r"^(?:gäst(?:er)?|guests?|inbjud(?:en|na)(?: gäst(?:er)?)?|adjungerade?)\s*:\s*(?P<list>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_MOST_LINES = 80
"""Lines; the largest network has half as many seats."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One person of the list, or several on a line, under the heading that says how they took part."""

    how: str
    whom: Whom
    chair: bool = False
    digital: bool = False
    came: str | None = None
    went: str | None = None
    substitute: str = ""
    text: str = ""

    @property
    def status(self) -> str:
        """As the rules call it."""
        if self.how == "instead":
            return "substitute"
        if self.how == "absent":
            return "absent"
        return "late" if self.came else "leaves_early" if self.went else "present"


def roll_call(raw: str, context: Context) -> dict[str, object] | None:
    """The slots of a list with a heading; None when it is none, or names nobody."""
    lines = _lines(raw)
    if not lines or _heading(lines[0]) is None:
        return None
    entries: list[_Line] = []
    how, headings = "present", set[str]()
    for line in lines:
        heading = _heading(line)
        if heading:
            how = heading[0]
            headings.add(how)
        entries += [_entry(part, how, context) for part in _parts(heading[1] if heading else line, context)]
    named = [e for e in entries if e.whom.names or e.whom.strangers or e.whom.unclear]
    plain = len(headings) > 1 or len(lines) > 1 or context.steering
    if not named or not plain or headings == {"chair"} or 2 * len(named) < len(entries):
        return None
    return _slots(entries)


def guests_named(text: str, context: Context) -> dict[str, object] | None:
    """As in "Gäst: utredare Nils Testberg från Länsstyrelsen"."""
    found = _GUESTS.match(text)
    if found is None:
        return None
    parts = [part for line in found["list"].split("\n") for part in line.split(";") if part.strip()]
    meant = [whom(part, context) for part in parts]
    new = [s for w in meant for s in w.strangers]
    if not new and len(parts) == 1 and not meant[0].names:
        new = [stranger(parts[0])]
    guests = [{"name": s.name, "place": s.place} for s in new]
    return {"status": "present", "person": [n for w in meant for n in w.names], "guests": guests} if guests else None


def _lines(raw: str) -> list[str]:
    parted = _CELLS.sub(f" {_CELL} ", raw)
    lines = [_BULLET.sub("", line).strip() for line in _BESIDE.sub("\n", read(parted).text).split("\n")]
    found = [line for line in lines if line.replace(_CELL, "").strip()]
    return found if len(found) <= _MOST_LINES else []


def _heading(line: str) -> tuple[str, str] | None:
    """What a heading says of those under it, and what stands beside it on the line."""
    said = line.replace(_CELL, " ")
    for how, pattern in _HEAD:
        if pattern.match(said):
            return how, line.partition(":")[2].strip()
    return None


def _parts(line: str, context: Context) -> Iterator[str]:
    """A line with cells is one person; else names between commas, each with where they are from."""
    if not line.replace(_CELL, "").strip():
        return
    if _CELL in line or not re.search(r"[,;/]|\s(?:och|samt|and)\s|\s\d{1,2}[.)]\s", line):
        yield line
        return
    yield from re.split(r"\s*;\s*", line) if ";" in line else _by_comma(line, context)


def _by_comma(line: str, context: Context) -> Iterator[str]:
    """Where somebody is from, or what they are, belongs to the name before it."""
    held = ""
    for part in re.split(r"\s*[,/]\s*|\s+(?:och|samt|and)\s+|(?:^|\s+)\d{1,2}[.)]\s+", line.strip(" .")):
        if not part:
            continue
        together = whom(f"{_bare(held)}, {_bare(part)}", context) if held else Whom()
        one = len(together.names) + len(together.strangers) == 1 and not together.unknown and not together.unclear
        if held and one and not whom(_bare(part), context).names:
            held = f"{held}, {part}"
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _bare(text: str) -> str:
    """Without what says how they take part."""
    for pattern in (_CHAIR, _SECRETARY, _FAR, _CAME, _WENT):
        text = pattern.sub("", text)
    return text.strip(" ,")


def _entry(text: str, how: str, context: Context) -> _Line:
    cells = [cell.strip() for cell in text.split(_CELL) if cell.strip()]
    found: dict[str, str | None] = {}
    marked = far = False
    for n, cell in enumerate(cells):
        plain = _SECRETARY.sub("", _CHAIR.sub("", cell)) if n == 0 or len(cells) > 1 else cell
        marked = marked or plain != _SECRETARY.sub("", cell)
        for name, pattern in (("came", _CAME), ("went", _WENT)):
            if hour := pattern.search(plain):
                found[name] = _hour(hour[1])
                plain = pattern.sub("", plain)
        far = far or bool(_FAR.search(plain))
        cells[n] = _FAR.sub("", plain).strip(" ,;")
    cells = [cell for cell in cells if cell]
    line = _Line(
        how,
        _whose(cells, context, how),
        how == "chair" or marked,
        how == "digital" or far,
        found.get("came"),
        found.get("went"),
        text=" ".join(cells),
    )
    return _with_stand_in(line, cells, context) if how == "instead" else line


def _whose(cells: list[str], context: Context, how: str) -> Whom:
    """Who a line names: in the first cell, or after where they are from."""
    if not cells:
        return Whom(unknown=("",))
    together = whom(" ".join(cells[:2]), context) if len(cells) > 1 else Whom()
    if len(together.names) == 1 and not together.strangers and not together.unknown:
        return together
    meant = whom(cells[0], context, every=how == "absent")
    if (
        len(cells) > 1
        and organisation(cells[0], context)
        and (later := whom(cells[1], context)).somebody
        and not organisation(cells[1], context)
    ):
        return _from(later, cells[:1])
    return _from(meant, cells[1:])


def _from(meant: Whom, places: list[str]) -> Whom:
    if len(meant.strangers) != 1 or not places:
        return meant
    place = ", ".join(filter(None, (meant.strangers[0].place, *places)))
    return replace(meant, strangers=(Stranger(meant.strangers[0].name, place),))


def _with_stand_in(line: _Line, cells: list[str], context: Context) -> _Line:
    """Under "Ersättare": a name and for whom, or which organisation they are from."""
    text = " ".join(cells)
    said = _FOR.match(text)
    instead, of = (said["sub"], whom(said["who"], context)) if said else ("", Whom())
    if not said and len(line.whom.strangers) == 1:
        new = line.whom.strangers[0]
        home = organisation(new.place, context) if new.place else None
        names = [p.name for p in sitting(home, context)] if home else []
        instead, of = new.name, Whom(tuple(names)) if len(names) == 1 else Whom()
    if len(of.names) != 1 or of.unknown:
        return replace(line, how="others")
    meant = whom(instead, context)
    return replace(line, whom=of, substitute=meant.names[0] if len(meant.names) == 1 else instead.strip(" ,(-–"))


def _hour(said: str) -> str:
    hour, _, minute = said.replace(".", ":").partition(":")
    return f"{int(hour):02}:{minute or '00'}"


def _slots(entries: list[_Line]) -> dict[str, object]:
    """Those who took part in the same way together, in the order in which they stand."""
    groups: dict[tuple[object, ...], dict[str, object]] = {}
    for one in entries:
        key = (one.status, one.how == "place", one.digital, one.came, one.went, one.substitute)
        group = groups.setdefault(key, _group(one))
        for slot, more in (
            ("person", list(one.whom.names)),
            ("guests", [{"name": s.name, "place": s.place} for s in one.whom.strangers]),
        ):
            held = group[slot]
            assert isinstance(held, list)
            held.extend(new for new in more if new not in held)
    slots: dict[str, object] = {"groups": [g for g in groups.values() if g["person"] or g["guests"]], "list": True}
    chairs = [name for one in entries if one.chair for name in one.whom.names]
    unread = [n for one in entries for n in (*one.whom.unknown, one.text if one.whom.unclear else "") if n]
    return slots | ({"chairs": list(dict.fromkeys(chairs))} if chairs else {}) | ({"unread": unread} if unread else {})


def _group(one: _Line) -> dict[str, object]:
    said = {"time": one.came or one.went, "until": one.went if one.came else None, "substitute": one.substitute}
    group: dict[str, object] = {"status": one.status, "person": [], "guests": []}
    if one.digital or one.how == "place":
        group["mode"] = "digital" if one.digital else "on_site"
    return group | {name: value for name, value in said.items() if value}
