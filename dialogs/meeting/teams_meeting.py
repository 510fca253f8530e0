"""What Teams says of its own meetings, as hints: the bot offers to begin or to end, and does neither by itself.

A meeting in Teams can be opened the day before to try it out, or by somebody who came to the wrong one.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.cards.steering import DRAFT, END, START
from dialogs.network.telling import Plans, Told, nothing
from dialogs.texts import say
from dialogs.turn import Reply
from meetings.calendar.days import Meeting, MeetingState, instant, local
from meetings.minutes.participants import joined_in_teams
from meetings.network.people import Network
from meetings.network.roster import Listed
from meetings.ports import Store, Unit

EARLY = timedelta(hours=1)
"""Before its hour a meeting in Teams that is opened is taken for the network's."""


async def teams_meeting_started(store: Store, network: Network, now: datetime, plans: Plans = nothing) -> None:
    """Ask in the channel whether to begin, when a meeting of the network is about to be."""
    async with store.unit(network.id) as unit:
        meeting = await _today(unit, now, MeetingState.PLANNED)
        if meeting is not None and _soon(meeting, network, now):
            begin = button(say(network.language, "steer-start"), START, style="positive", meeting=meeting.id)
            await _ask(unit, "steer-teams-began", [begin], plans)


async def teams_meeting_ended(store: Store, network: Network, now: datetime, plans: Plans = nothing) -> None:
    """Ask whether to end and to make the draft, when one goes on."""
    async with store.unit(network.id) as unit:
        meeting = await _today(unit, now, MeetingState.ONGOING)
        if meeting is not None:
            end = button(say(network.language, "steer-end"), END, style="positive", meeting=meeting.id)
            draft = button(say(network.language, "steer-draft"), DRAFT, meeting=meeting.id)
            await _ask(unit, "steer-teams-ended", [end, draft], plans)


async def teams_meeting_joined(store: Store, network: Network, joined: Sequence[Listed], now: datetime) -> None:
    """Whoever joins is taken to be there, until somebody says otherwise; people join before it begins."""
    persons = [await store.directory.person(one.tenant_id, one.object_id) for one in joined]
    today = local(now, network.time_zone).date()
    async with store.unit(network.id) as unit:
        meeting = await _today(unit, now, MeetingState.ONGOING)
        if meeting is None:
            planned = await _today(unit, now, MeetingState.PLANNED)
            meeting = planned if planned and _soon(planned, network, now) else None
        if meeting is None:
            return
        members = [await unit.members.of_person(person.id, today) for person in persons if person]
        if await joined_in_teams(unit, meeting, [m for m in members if m and m.active], now):
            await unit.commit()


async def _ask(unit: Unit, key: str, buttons: list[dict[str, object]], plans: Plans) -> None:
    asked = say(unit.network.language, key)
    reply = Reply(card=question_card(asked, buttons), summary=asked)
    await unit.deliveries.plan(list(plans(Told(unit.network, channel=reply))))
    await unit.commit()


async def _today(unit: Unit, now: datetime, state: MeetingState) -> Meeting | None:
    today = local(now, unit.network.time_zone).date()
    found = await unit.meetings.between(today - timedelta(days=2), today)
    return next((m for m in found if m.starts_on <= today <= m.ends_on and m.state is state), None)


def _soon(meeting: Meeting, network: Network, now: datetime) -> bool:
    return meeting.starts_at is None or now >= instant(meeting.starts_on, meeting.starts_at, network.time_zone) - EARLY
