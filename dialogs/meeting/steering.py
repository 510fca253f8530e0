"""The meeting point by point, by words and by button: one card shows where it is, and follows what happens.

Where several read it, what is typed is answered in a line, since the card itself follows; to one alone with the card.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from dialogs.cards import steering as cards
from dialogs.meeting.minutes import posted_draft
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Live, Place, Reply, Showing, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.agenda.items import AgendaPoint
from meetings.authorisation import Act, may
from meetings.errors import AmbiguousItem, NoSuchItem, NotForYou
from meetings.minutes import steering
from meetings.minutes.attendance import attendees_of
from meetings.minutes.steering import Course, Stepped, course_now, course_of
from meetings.naming import names_of
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()
RULE = "meeting"
"""The rule by which the card follows what happens."""

Said = Callable[[Turn, Intent, Unit, Course], Awaitable[Reply]]
Pressed = Callable[[Turn, Unit, Course], Awaitable[Reply]]


@routes.live(RULE)
async def show(showing: Showing, unit: Unit) -> Reply | None:
    """The card again, when something has happened or for a reader of their own."""
    meeting = await unit.meetings.get(whole(showing.facts, "meeting"))
    if meeting is None:
        return None
    course = await course_of(unit, showing.now, meeting)
    return await _card(unit, course, showing)


def _word(name: str, *, leads_only: bool = True) -> Callable[[Said], Said]:
    """Register what answers words about the meeting that is going on."""

    def register(answer: Said) -> Said:
        async def said(turn: Turn, intent: Intent, unit: Unit) -> Reply:
            return await answer(turn, intent, unit, await course_now(unit, turn.by))

        routes.intent(name, leads_only=leads_only, secretary_too=True)(said)
        return answer

    return register


@_word("next_point")
async def said_next(turn: Turn, intent: Intent, unit: Unit, course: Course) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nästa punkt*."""
    return await after(turn, unit, await steering.next_point(unit, turn.by, course))


@_word("previous_point")
async def said_back(turn: Turn, intent: Intent, unit: Unit, course: Course) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Tillbaka*."""
    return await after(turn, unit, await steering.previous_point(unit, turn.by, course))


@_word("go_to_point")
async def said_to(turn: Turn, intent: Intent, unit: Unit, course: Course) -> Reply:
    """*Till punkt 5*."""
    steering.check_steers(turn.by, course)
    said = intent.slots.get("item_ref")
    number = by_words(course.points, said) if isinstance(said, str) else whole(dict(intent.slots), "item_ref")
    if number is None:
        raise NoSuchItem(words=said)
    return await after(turn, unit, await steering.point_numbered(unit, turn.by, course, number))


@_word("where_at_meeting", leads_only=False)
async def said_where(turn: Turn, intent: Intent, unit: Unit, course: Course) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Var är vi?*, and the card again when it has scrolled away."""
    return await whole_card(turn, unit, course)


@_word("end_meeting")
async def said_end(turn: Turn, intent: Intent, unit: Unit, course: Course) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Avsluta mötet*."""
    return await after(turn, unit, await steering.end_meeting(unit, turn.by, course))


def _press(verb: str) -> Callable[[Pressed], Pressed]:
    """Register a button of the card."""

    def register(press: Pressed) -> Pressed:
        async def pressed(turn: Turn, unit: Unit) -> Reply:
            meeting = await unit.meetings.get(whole(turn.data, "meeting"))
            if meeting is None:
                raise NotForYou
            return await press(turn, unit, await course_of(unit, turn.now, meeting))

        routes.verb(verb)(pressed)
        return press

    return register


@_press(cards.NEXT)
async def press_next(turn: Turn, unit: Unit, course: Course) -> Reply:
    """*Nästa*; on an older card it only shows where the meeting is."""
    if _older(turn, course):
        return await whole_card(turn, unit, course, (say(turn.locale, "steer-moved-on"),))
    return await after(turn, unit, await steering.next_point(unit, turn.by, course))


@_press(cards.BACK)
async def press_back(turn: Turn, unit: Unit, course: Course) -> Reply:
    """*Tillbaka*."""
    if _older(turn, course):
        return await whole_card(turn, unit, course, (say(turn.locale, "steer-moved-on"),))
    return await after(turn, unit, await steering.previous_point(unit, turn.by, course))


@_press(cards.END)
async def press_end(turn: Turn, unit: Unit, course: Course) -> Reply:
    """*Avsluta mötet*; twice is once."""
    if not course.going_on:
        return await whole_card(turn, unit, course)
    return await after(turn, unit, await steering.end_meeting(unit, turn.by, course))


@_press(cards.DRAFT)
async def press_draft(turn: Turn, unit: Unit, course: Course) -> Reply:
    """*Gör utkastet*."""
    return await posted_draft(turn, unit, course.meeting)


async def whole_card(
    turn: Turn, unit: Unit, course: Course, told: tuple[str, ...] = (), act: int | None = None
) -> Reply:
    """The card, in the place of the one that was pressed; `told` is said first and `act` can be undone."""
    live = Live(RULE, {"meeting": course.meeting.id})
    made = await _card(unit, course, Showing.of(turn, live), told, act)
    return replace(made, live=live, replaces=turn.kind is Kind.VERB)


async def after(turn: Turn, unit: Unit, went: Stepped) -> Reply:
    """Where the meeting is now."""
    course = went.course
    typed_among_others = turn.kind is not Kind.VERB and turn.place is not Place.PERSONAL
    if not typed_among_others or not course.going_on:
        return await whole_card(turn, unit, course, act=None if course.going_on else went.act)
    point = course.point
    assert point is not None
    said = say(turn.locale, "steer-now", number=point.number, title=shortened(point.title))
    return Reply(receipt=(said,), acts=(went.act,) if went.act else ())


async def _card(
    unit: Unit, course: Course, showing: Showing, told: tuple[str, ...] = (), act: int | None = None
) -> Reply:
    there = await attendees_of(unit, course.meeting)
    shown = cards.Shown(
        course,
        await names_of(unit),
        present=len(there.present) + len(there.others) if there.taken else 0,
        # The card that all see has the buttons: whoever presses one is asked whether they may.
        steers=showing.viewer is None or may(showing.viewer, Act.STEER_MEETING, course.minutes),
        told=told,
        undo=act,
    )
    return Reply(card=cards.meeting_card(showing.locale, shown), summary=cards.meeting_summary(showing.locale, course))


def by_words(points: Sequence[AgendaPoint], said: str) -> int | None:
    """The number of the point that the words can only mean; None when none. AmbiguousItem when several."""
    same = next((p.number for p in points if folded(p.title) == folded(said)), None)
    if same is not None:
        return same
    found = matching(said, [OpenItem("agenda", p.number, p.title) for p in points])
    if len(found) > 1:
        raise AmbiguousItem(words=said, found=[(i.number, i.title) for i in found])
    return found[0].number if found else None


def _older(turn: Turn, course: Course) -> bool:
    """Whether the card that was pressed shows another point than the one before the meeting."""
    at = f"{course.at[0]}-{course.at[1]}" if course.at else ""
    return turn.data.get("at") != at
