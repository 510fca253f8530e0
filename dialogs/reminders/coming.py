"""Which reminders go out, to whom and when; what is held, and let go. Members see their own."""

from datetime import date, timedelta
from itertools import groupby

from dialogs.cards.parts import button, card, line, section, typed
from dialogs.reminders import asked
from dialogs.reminders.asked import on_day
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import listed, say, span
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.ports import Unit
from meetings.reminders.coming import AHEAD, Coming, coming, release_network
from meetings.reminders.planning import circle_of

routes = Routes()
RELEASE = "sending.release"
MOST_LINES = 30
"""Messages on one card."""
MOST_NUMBERS = 12


@routes.intent("coming_reminders")
async def shown(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The coming two weeks by day and person; in one's own chat, for it tells what others have not done."""
    about_something = await asked.answered(turn, intent, unit)
    if about_something is not None:
        return about_something
    locale, leads = turn.locale, turn.actor.leads
    first, last = day_of(intent.slots.get("from")), day_of(intent.slots.get("to"))
    far = timedelta(days=max((last - turn.today).days + 1, 0)) if last else AHEAD
    found = await coming(unit, turn.now, None if leads else turn.actor.id, turn.working_day, ahead=far)
    held = turn.network.held_since is not None
    title = say(locale, "coming-title" if leads else "coming-title-own")
    if first and last:
        found = [one for one in found if first <= one.day <= last]
        title = say(locale, "coming-title-span", when=_when(turn, first, last))
    body: list[Json] = [line(say(locale, "coming-held"), strong=True)] if held else []
    body += _by_day(turn, found) if leads else _own(turn, found)
    if leads:
        body += await _given_up(turn, unit)
    offered = [button(say(locale, "button-release"), RELEASE)] if held and leads else []
    return Reply(card=card(title, body, offered), summary=title, private=True)


@routes.intent("release_sending", leads_only=True)
async def release_in_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Let go what was held."""
    return await release(turn, unit)


@routes.verb(RELEASE)
async def release(turn: Turn, unit: Unit) -> Reply:
    """*Släpp utskicken*: this network's alone."""
    require(turn.actor, Act.SET_UP)
    if turn.network.held_since is None:
        return Reply(text=say(turn.locale, "sending-not-held"))
    number, _ = await release_network(unit, turn.by)
    return Reply(text=say(turn.locale, "sending-released", count=number))


async def own_lines(turn: Turn, unit: Unit) -> list[Json]:
    """One's own of the coming two weeks."""
    return _own(turn, await coming(unit, turn.now, turn.actor.id, turn.working_day))


def _own(turn: Turn, found: list[Coming]) -> list[Json]:
    if not found:
        return [line(say(turn.locale, "coming-none"))]
    return [typed(f"{on_day(turn, one.day)}: {_numbers(turn, one)}") for one in found[:MOST_LINES]]


def _by_day(turn: Turn, found: list[Coming]) -> list[Json]:
    if not found:
        return [line(say(turn.locale, "coming-none"))]
    body: list[Json] = []
    for when, messages in groupby(found[:MOST_LINES], key=lambda one: one.day):
        body.append(section(on_day(turn, when)))
        body += [typed(f"{one.member.name}: {_numbers(turn, one)}") for one in messages]
    if len(found) > MOST_LINES:
        body.append(line(say(turn.locale, "coming-more", count=len(found) - MOST_LINES), subtle=True))
    return body


async def _given_up(turn: Turn, unit: Unit) -> list[Json]:
    rows = await unit.deliveries.unreached()
    names = {f"member:{m.id}": m.name for m in (await circle_of(unit, turn.now)).members}
    lost = sorted({names[row.recipient] for row in rows if row.recipient in names})
    return [typed(say(turn.locale, "coming-given-up", names=listed(turn.locale, lost)))] if lost else []


def _numbers(turn: Turn, one: Coming) -> str:
    numbers = [str(i.number) for i in one.items]
    said = listed(turn.locale, numbers[:MOST_NUMBERS]) + (" …" if len(numbers) > MOST_NUMBERS else "")
    key = "coming-waits" if one.waits else "coming-numbers"
    return say(turn.locale, key, count=len(numbers), numbers=said)


def _when(turn: Turn, first: date, last: date) -> str:
    if first == last:
        return on_day(turn, first)
    return span(turn.locale, first, last, year=last.year != turn.today.year)
