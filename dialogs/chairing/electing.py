"""An election: who chairs from when until when, what ends then, and the decision at the meeting that elected."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from dialogs.chairing.named import members_named
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import day, listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.carrying import read
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState
from meetings.chairing.electing import Elected, elect
from meetings.chairing.turns import years_before
from meetings.minutes.noting import being_recorded, note, under, where_now
from meetings.minutes.records import NoteKind
from meetings.network.people import Member, folded
from meetings.ports import Unit

routes = Routes()


@routes.intent("elect_chair", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Maja och Bo valdes till ordförande för 2027*, *välj Bo till ordförande från 1 januari till 31 december*."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    said = intent.slots.get("who")
    names = [str(one) for one in said] if isinstance(said, list) else []
    chosen = await members_named(turn, unit, names)
    meeting = being_recorded(await unit.meetings.all(), turn.local_now)
    begins, ends = _term(intent.slots, meeting.starts_on if meeting else turn.today)
    at = meeting.id if meeting else None
    done = await elect(unit, turn.by, chosen, begins, ends, at)
    acts = [done.act]
    noted: tuple[str, ...] = ()
    if meeting is not None and meeting.state is MeetingState.ONGOING:
        kept, noted = await _decision(turn, unit, meeting, chosen, begins, ends)
        acts.append(kept)
    return Reply(receipt=(*_told(turn, done, chosen, begins, ends), *noted), acts=tuple(acts))


def _term(slots: Mapping[str, object], day_of_it: date) -> tuple[date, date | None]:
    """From when until when: a year that has begun counts from the day of the election."""
    first, last = day_of(slots.get("first")), day_of(slots.get("last"))
    whole_year = first is not None and last is not None and first < day_of_it <= last
    begins = day_of_it if first is None or whole_year else first
    years = slots.get("years")
    if last is None and isinstance(years, int):
        last = years_before(begins, -years) - timedelta(days=1)
    return begins, last


def _told(turn: Turn, done: Elected, chosen: Sequence[Member], begins: date, ends: date | None) -> list[str]:
    """Who is elected, what ends when, and who gets which rights from what day."""
    locale = turn.locale
    facts = {"from": day(locale, begins), "until": day(locale, ends) if ends else "none"}
    lines = [say(locale, "chairing-elected", names=_names(locale, chosen), count=len(chosen), **facts)]
    if done.former:
        before = begins - timedelta(days=1)
        gone = listed(locale, [m.name for m in done.former])
        lines.append(say(locale, "chairing-former", names=gone, count=len(done.former), day=before))
    key = "chairing-rights-now" if begins <= turn.today else "chairing-rights-then"
    lines.append(say(locale, key, names=listed(locale, [m.name for m in chosen]), day=begins))
    others = [m for m in chosen if m.id != turn.actor.id]
    if others:
        lines.append(say(locale, "chairing-pack-comes", names=listed(locale, [m.name for m in others])))
    return lines


async def _decision(
    turn: Turn, unit: Unit, meeting: Meeting, chosen: Sequence[Member], begins: date, ends: date | None
) -> tuple[int, tuple[str, ...]]:
    """The decision under the point about the election, else the point that the meeting is at."""
    points = await read(unit, meeting, turn.today)
    about = [
        p for p in points if (p.item or p.standing) and "ordförande" in folded(p.title) and "val" in folded(p.title)
    ]
    where = under(about[0]) if about else await where_now(unit, turn.by, meeting, points)
    language = turn.network.language
    facts = {"from": day(language, begins), "until": day(language, ends) if ends else "none"}
    text = say(language, "chairing-decision", names=_names(language, chosen), count=len(chosen), **facts)
    done = await note(unit, turn.by, meeting, text, where, kind=NoteKind.DECISION)
    title = where.title or say(turn.locale, "minutes-other")
    return done.act, (say(turn.locale, "chairing-decided", point=title),)


def _names(locale: str, chosen: Sequence[Member]) -> str:
    return listed(locale, [f"{m.name} ({m.organisation})" if m.organisation else m.name for m in chosen])
