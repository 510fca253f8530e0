"""Cards of seats: who has which, what is missing, who comes to a meeting, and what a merger is to be called."""

from collections.abc import Sequence
from datetime import date

from dialogs.cards.parts import button, card, line, typed
from dialogs.cards.succession import seat_title
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.minutes.coming import Coming
from meetings.naming import Names
from meetings.network.missing import Missing
from meetings.network.people import Member, Organisation, Seat, SeatTerm

MERGE, REMOVE = "seats.merge", "seats.remove"
"""The verbs: which of two organisations the other becomes a part of; which seat is gone."""
MOST = 40
"""Lines of one kind on a card."""
MOST_BUTTONS = 6
SHORT = 120


def seats_card(locale: str, seats: Sequence[tuple[Seat, Sequence[SeatTerm]]], names: Names, today: date) -> Json:
    """Every seat with its holder, who appointed them, and who sits there meanwhile."""
    body: list[Json] = []
    for seat, terms in seats[:MOST]:
        title: Json = {"text": f"{seat_title(seat, names)}: ", "weight": "Bolder"}
        body.append(typed(title, "; ".join(_terms(locale, terms, names, today)) or say(locale, "seats-empty")))
    body += _more(locale, len(seats))
    return card(say(locale, "seats-title"), body)


def _terms(locale: str, terms: Sequence[SeatTerm], names: Names, today: date) -> list[str]:
    said = []
    for term in terms:
        name = names.person(term.member_id)
        if term.deputy:
            days = {"from": term.starts_on or "none", "until": term.ends_on or "none"}
            said.append(say(locale, "seats-deputy", name=name, **days))
        elif term.covers(today):
            by = shortened(term.appointed_by, SHORT)
            said.append(say(locale, "seats-holder", name=name, by=by or "none", until=term.ends_on or "none"))
        else:
            said.append(say(locale, "seats-to-come", name=name, **{"from": term.starts_on or "none"}))
    return said


def missing_card(locale: str, missing: Missing, names: Names) -> Json:
    """What the network lacks, each kind under its own line, and what to say about it."""
    body: list[Json] = []
    if missing.homes:
        body += _part(locale, "missing-homes", [o.name for o in missing.homes])
    if missing.seats:
        body += _part(locale, "missing-seats", [_empty(locale, s, t, names) for s, t in missing.seats])
    if missing.unmet:
        body += _part(locale, "missing-unmet", [_member(m.name, m.organisation) for m in missing.unmet])
    if missing.seatless:
        body += _part(locale, "missing-seatless", [_member(m.name, m.organisation) for m in missing.seatless])
    return card(say(locale, "missing-title"), body)


def coming_card(locale: str, title: str, coming: Coming) -> Json:
    """The organisations that come, that do not, and that have said nothing."""
    body: list[Json] = []
    for key, homes in (
        ("coming-represented", coming.represented),
        ("coming-absent", coming.absent),
        ("coming-unknown", coming.unknown),
    ):
        if homes:
            told = [_with(locale, home.name, home.people) for home in homes]
            body += _part(locale, key, told)
    return card(title, body)


def merge_card(locale: str, homes: Sequence[Organisation], day: date) -> Json:
    """Which of them the others become a part of, or how a new one is said."""
    names = [h.name for h in homes]
    asked = say(locale, "merge-into-which", one=names[0], other=names[-1])
    keys = [h.id for h in homes]
    buttons = [button(h.name, MERGE, homes=keys, into=h.id, day=day.isoformat()) for h in homes]
    hint = say(locale, "merge-new-how", one=names[0], other=names[-1])
    return card(asked, [typed(hint)], buttons)


def remove_card(locale: str, asked: str, seats: Sequence[tuple[Seat, Member | None]]) -> Json:
    """Which of an organisation's seats is gone, each by what it is and who has it."""
    buttons = []
    for seat, holder in seats[:MOST_BUTTONS]:
        title = say(locale, "seat-of", seat=seat.function, name=holder.name if holder else "none")
        buttons.append(button(title, REMOVE, seat=seat.id))
    return card(asked, [typed(asked)], buttons, titled=False)


def _part(locale: str, key: str, lines: Sequence[str]) -> list[Json]:
    head: Json = {"text": say(locale, key, count=len(lines)), "weight": "Bolder"}
    return [typed(head), *(typed(f"– {said}") for said in lines[:MOST]), *_more(locale, len(lines))]


def _more(locale: str, count: int) -> list[Json]:
    return [line(say(locale, "seats-more", count=count - MOST))] if count > MOST else []


def _empty(locale: str, seat: Seat, term: SeatTerm | None, names: Names) -> str:
    if term is None:
        return seat_title(seat, names)
    to_come = say(locale, "seats-to-come", name=names.person(term.member_id), **{"from": term.starts_on or "none"})
    return f"{seat_title(seat, names)}: {to_come}"


def _member(name: str, home: str | None) -> str:
    return f"{name}, {home}" if home else name


def _with(locale: str, name: str, people: Sequence[tuple[str, str]]) -> str:
    """As in "Bjuv: Lisa (ersätter Bo)"."""
    told = [say(locale, "coming-instead", who=w, of=of) if of else w for w, of in people]
    return f"{name}: {', '.join(told)}" if told else name
