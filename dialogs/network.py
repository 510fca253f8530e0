"""The network itself: when it meets, how it is set up, which of several one means, and in which language."""

from datetime import date, time
from functools import partial

from dialogs.cards.network import CANCEL, CHOOSE, LEFT, OPEN, SAVE, choice_card, set_up_button, setup_card
from dialogs.cards.parts import button
from dialogs.resolving import day_of, meeting_for, whole
from dialogs.routing import Routes
from dialogs.setup_form import all_faults, read_form, shown, typed_values
from dialogs.texts import LOCALES, day, listed, say, weekday
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import when_and_where
from meetings.actions import ActionItem
from meetings.authorisation import Act, require
from meetings.calendar import Meeting, MeetingState, current, following, upcoming
from meetings.errors import NoMeeting, NotForYou
from meetings.network import Network, NetworkState, Role, folded
from meetings.ports import Directory, Unit
from meetings.roster import end_membership
from meetings.scheduling import Slot, cancel, follows, reschedule, schedule
from meetings.setup import Wanted, apply_setup, faults_of, kept_meetings

routes = Routes()
MOST_MEETINGS = 8
"""Meetings named in one answer: a year of them."""


@routes.intent("next_meeting")
async def next_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """When and where the network meets next, on a certain day, or in a month."""
    require(turn.actor, Act.READ)
    month = intent.slots.get("month")
    if isinstance(month, str):
        return await _in_month(turn, unit, date.fromisoformat(f"{month}-01"))
    if intent.slots.get("meeting") not in (None, "next"):
        asked = await meeting_for(turn, unit, intent.slots["meeting"])
        return Reply(text=say(turn.locale, "meeting-told", when=_when(turn, asked)))
    meetings = await unit.meetings.all()
    ongoing = current(meetings, turn.local_now)
    found = following(meetings, turn.local_now)
    said = [say(turn.locale, "meeting-going-on", when=when_and_where(turn.locale, ongoing))] if ongoing else []
    if found is None and not ongoing:
        raise NoMeeting
    said.append(_told(turn, found) if found else say(turn.locale, "meeting-none-after"))
    after = [m for m in upcoming(meetings, turn.today) if found and m.starts_on > found.starts_on]
    if after:
        said.append(say(turn.locale, "meeting-thereafter", when=when_and_where(turn.locale, after[0])))
    return Reply(text=" ".join(said))


@routes.intent("schedule_meeting", leads_only=True)
async def plan_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A new meeting or several, or another time for one that is planned."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    slots = _slots(intent)
    if intent.slots.get("meeting"):
        return await _move(turn, unit, await meeting_for(turn, unit, intent.slots["meeting"]), slots[0])
    if slots[0].starts_on is None:
        return Reply(text=say(turn.locale, "meeting-which-day"))
    done = await schedule(unit, turn.by, slots, turn.today)
    lines = tuple(say(turn.locale, "meeting-scheduled", when=_when(turn, m)) for m in done.things)
    return Reply(receipt=lines, acts=(done.act,))


@routes.verb(CANCEL)
async def cancel_meeting(turn: Turn, unit: Unit) -> Reply:
    """Take a meeting out of the plan; what was to come up at it goes on to the next."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    done = await cancel(unit, turn.by, meeting, turn.today)
    matters, points = follows(done.things)
    said = say(turn.locale, "meeting-cancelled", when=_when(turn, meeting), matters=len(matters), points=len(points))
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("set_up", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The form again, for what has changed."""
    return await open_form(turn, unit)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, filled in with what is stored."""
    require(turn.actor, Act.SET_UP)
    roster = await unit.members.roster(turn.today)
    organisations = await unit.organisations.all()
    values = shown(unit.network, organisations, roster, await unit.meetings.all(), turn.today)
    return Reply(form=setup_card(turn.locale, values, roster), summary=say(turn.locale, "setup-title"))


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Save the form, or show it again with everything that is wrong in it and what was typed."""
    require(turn.actor, Act.SET_UP)
    values = typed_values(turn.data)
    roster = await unit.members.roster(turn.today)
    wanted, unreadable = read_form(values, turn.today)
    faults = all_faults(unreadable, faults_of(wanted, roster, turn.today))
    if faults:
        form = setup_card(turn.locale, values, roster, faults)
        return Reply(form=form, summary=say(turn.locale, "setup-faults", count=len(faults)))
    first_time = unit.network.state is NetworkState.SETUP
    kept = kept_meetings(wanted, await unit.meetings.all(), turn.today)
    act = await apply_setup(unit, turn.by, wanted, turn.today)
    if act is None:
        return Reply(text=say(turn.locale, "setup-unchanged"))
    return await _saved(turn, unit, wanted, kept, first_time=first_time)


@routes.verb(LEFT)
async def has_left(turn: Turn, unit: Unit) -> Reply:
    """The coordinator's word about somebody who is missing from the team."""
    require(turn.actor, Act.SET_UP)
    member = await unit.members.get(whole(turn.data, "member"))
    if member is None:
        raise NotForYou
    done = await end_membership(unit, turn.by, member, turn.today)
    return Reply(receipt=(say(turn.locale, "roster-left", name=member.name),), acts=(done.act,))


@routes.intent("switch_network", in_menu=False)
async def switch(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Which of several networks the personal chat is about."""
    if turn.place is not Place.PERSONAL:
        return Reply(text=say(turn.locale, "switch-in-chat", network=turn.network.name))
    return Reply(after=partial(_switch, turn=turn, words=str(intent.slots.get("network") or "")))


@routes.verb(CHOOSE)
async def press_network(turn: Turn, unit: Unit) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """A press on one of the networks."""
    chosen = whole(turn.data, "choice")
    return Reply(after=partial(choose_network, person_id=turn.actor.person_id or 0, choice=chosen, locale=turn.locale))


@routes.intent("language", in_menu=False)
async def set_language(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """In which language the bot speaks to this person."""
    language = str(intent.slots.get("language") or "")
    if language not in LOCALES:
        return Reply(text=say(turn.locale, "language-which"))
    return Reply(after=partial(_speak, turn=turn, language=language))


async def rotation(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Not built yet: who is chair now is what can be said."""
    roster = await unit.members.roster(turn.today)
    chairs = [m.name for m in roster if Role.CHAIR in m.roles]
    now = listed(turn.locale, chairs) if chairs else say(turn.locale, "nobody-chair")
    return Reply(text=say(turn.locale, "not-yet-chair-rotation", now=now))


async def followup(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Not built yet."""
    return Reply(text=say(turn.locale, "not-yet-annual-followup"))


async def read_minutes(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Not built yet."""
    return Reply(text=say(turn.locale, "not-yet-import-minutes"))


routes.intents.update(chair_rotation=rotation, annual_followup=followup, import_minutes=read_minutes)
"""Answered honestly, and not among the commands that the help lists."""


def which_network(locale: str, networks: list[Network]) -> Reply:
    """The question for a person in several networks who has not chosen one."""
    return Reply(card=choice_card(locale, networks), summary=say(locale, "which-network"))


async def choose_network(directory: Directory, *, person_id: int, choice: int, locale: str) -> Reply:
    """Keep a person's choice, if it is one of theirs."""
    for network in await directory.networks_of(person_id):
        if network.id == choice:
            await directory.choose(person_id, choice)
            return Reply(text=say(locale, "network-chosen", network=network.name))
    raise NotForYou


async def _switch(directory: Directory, *, turn: Turn, words: str) -> Reply:
    networks = await directory.networks_of(turn.actor.person_id or 0)
    if len(networks) < 2:  # noqa: PLR2004 -- with one there is nothing to choose
        return Reply(text=say(turn.locale, "only-one-network", network=turn.network.name))
    named = [n for n in networks if words and folded(words) in folded(n.name)]
    if len(named) == 1:
        return await choose_network(
            directory, person_id=turn.actor.person_id or 0, choice=named[0].id, locale=turn.locale
        )
    return which_network(turn.locale, networks)


async def _speak(directory: Directory, *, turn: Turn, language: str) -> Reply:
    if turn.actor.person_id is None:
        raise NotForYou
    await directory.set_locale(turn.actor.person_id, language)
    return Reply(text=say(language, "language-set"))


async def _in_month(turn: Turn, unit: Unit, month: date) -> Reply:
    meetings = [m for m in await unit.meetings.all() if m.state is not MeetingState.CANCELLED]
    found = sorted(
        (m for m in meetings if (m.starts_on.year, m.starts_on.month) == (month.year, month.month)),
        key=lambda m: m.starts_on,
    )
    if not found:
        coming = following(meetings, turn.local_now)
        text = say(turn.locale, "meeting-none-in-month", month=month.month, year=str(month.year))
        return Reply(text=f"{text} {_told(turn, coming)}" if coming else text)
    return Reply(text="; ".join(_when(turn, m) for m in found[:MOST_MEETINGS]))


def _told(turn: Turn, meeting: Meeting) -> str:
    return say(turn.locale, "meeting-next", when=_when(turn, meeting), days=(meeting.starts_on - turn.today).days)


def _when(turn: Turn, meeting: Meeting) -> str:
    return f"{weekday(turn.locale, meeting.starts_on)} {when_and_where(turn.locale, meeting)}"


def _slots(intent: Intent) -> list[Slot]:
    said = intent.slots
    days = said.get("dates") if isinstance(said.get("dates"), list) else [said.get("date")]
    assert isinstance(days, list)
    place = said.get("place")
    return [
        Slot(
            starts_on=day_of(one),
            ends_on=day_of(said.get("end_date")) if len(days) == 1 else None,
            starts_at=_clock(said.get("time_start")),
            ends_at=_clock(said.get("time_end")),
            place=str(place) if place else None,
        )
        for one in days
    ]


def _clock(said: object) -> time | None:
    return time.fromisoformat(said) if isinstance(said, str) and said else None


async def _move(turn: Turn, unit: Unit, meeting: Meeting, slot: Slot) -> Reply:
    if slot == Slot():
        return Reply(text=say(turn.locale, "meeting-move-where", date=meeting.starts_on))
    done = await reschedule(unit, turn.by, meeting, slot, turn.today)
    moved = done.things[0]
    assert isinstance(moved, Meeting)
    matters = sum(1 for t in done.things if isinstance(t, ActionItem))
    said = say(turn.locale, "meeting-moved", old=meeting.starts_on, when=_when(turn, moved), matters=matters)
    return Reply(receipt=(said,), acts=(done.act,))


async def _saved(turn: Turn, unit: Unit, wanted: Wanted, kept: list[Meeting], *, first_time: bool) -> Reply:
    roster = await unit.members.roster(turn.today)
    network = unit.network
    locale = turn.locale
    coming = following(await unit.meetings.all(), turn.local_now)
    chairs = listed(locale, [m.name for m in roster if m.id in wanted.chairs])
    lines = [
        say(
            locale,
            "setup-saved",
            network=network.name,
            organisations=len(await unit.organisations.all()),
            members=len(roster),
            chairs=chairs,
        )
    ]
    if coming:
        lines.append(say(locale, "meeting-next", when=_when(turn, coming), days=(coming.starts_on - turn.today).days))
    waiting = [m.name for m in roster if m.person_id is None]
    if waiting:
        lines.append(say(locale, "setup-not-in-team", names=listed(locale, waiting)))
    if kept:
        lines.append(say(locale, "setup-kept", days=listed(locale, [day(locale, m.starts_on) for m in kept])))
    buttons = [set_up_button(locale, network, "setup-again")]
    buttons += [
        button(say(locale, "meeting-cancel", day=day(locale, m.starts_on, year=False)), CANCEL, meeting=m.id)
        for m in kept[:MOST_MEETINGS]
    ]
    post = Reply(text=say(network.language, "setup-ready", network=network.name, chairs=chairs)) if first_time else None
    return Reply(receipt=tuple(lines), buttons=tuple(buttons), post=post)
