"""A hand-over as a card: what somebody holds, the document, and the button that moves it to another."""

from dialogs.actions.pack_words import roles_said, seats_said
from dialogs.cards.actions import item_lines
from dialogs.cards.parts import card, facts, form_button, line, link, section, typed
from dialogs.cards.succession import MOST, MOVE, thing_title
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import day_when
from meetings.actions.pack import Held, Pack
from meetings.agenda.items import AgendaItem, StandingItem
from meetings.network.people import Member

MOST_MEETINGS = 4
"""Of the year; all of them stand in the document."""


def pack_card(locale: str, title: str, pack: Pack, address: str, to: Member | None) -> Json:
    """What is held, shortened; everything stands in the document. `to` is who was named to take over."""
    body: list[Json] = []
    told = [(say(locale, "pack-seat"), seat) for seat in seats_said(locale, pack)]
    told += [(say(locale, "pack-role"), role) for role in roles_said(locale, pack)]
    if pack.member.leaves_on:
        told.append((say(locale, "pack-last-day"), day(locale, pack.member.leaves_on)))
    if told:
        body.append(facts(told))
    body.append(section(say(locale, "pack-matters-count", count=len(pack.matters))))
    body += _matters(locale, pack, pack.matters)
    if pack.waiting:
        body.append(section(say(locale, "pack-waiting")))
        body += _matters(locale, pack, pack.waiting)
    others: list[AgendaItem | StandingItem] = [*pack.points, *pack.standing]
    body += [typed(f"• {thing_title(locale, t)}") for t in others[:MOST]]
    if pack.meetings:
        body.append(section(say(locale, "pack-meetings")))
        body += [typed(f"• {day_when(locale, m)}") for m in pack.meetings[:MOST_MEETINGS]]
    buttons = [link(say(locale, "pack-open"), address)] if address else []
    if address:
        body.append(line(say(locale, "pack-opens"), subtle=True))
    if pack.items or pack.points or pack.standing:
        buttons.append(_move(locale, pack.member, to))
    return card(title, body, buttons)


def _move(locale: str, member: Member, to: Member | None) -> Json:
    if to is None:
        return form_button(say(locale, "pack-move"), MOVE, former=member.id)
    return form_button(say(locale, "pack-move-to", name=to.name), MOVE, former=member.id, to=to.id)


def _matters(locale: str, pack: Pack, held: tuple[Held, ...]) -> list[Json]:
    lines = [part for h in held[:MOST] for part in item_lines(locale, h.item, pack.names, pack.today)]
    if len(held) > MOST:
        lines.append(line(say(locale, "succession-more", count=len(held) - MOST), subtle=True))
    return lines
