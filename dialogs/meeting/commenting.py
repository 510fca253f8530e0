"""Comments on a draft: asked for until a day, given in words or by form, taken back."""

from collections.abc import Sequence
from datetime import date

from dialogs.cards.commenting import (
    OPEN,
    SEND,
    comment_form,
    place_key,
    spot_named,
)
from dialogs.forms import text_of
from dialogs.meeting.comments_shown import PREVIEW, NoSuchComment, drafted_meeting, pressed_meeting
from dialogs.meeting.minutes import posted
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.errors import AmbiguousItem, Refusal
from meetings.minutes.comment_days import (
    not_reminded,
    somebody_is_reminded,
)
from meetings.minutes.commenting import (
    CommentsClosed,
    ask_for_comments,
    comment,
    numbered,
    take_back,
)
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.places import Spot, other_business, spot_of, spots
from meetings.minutes.records import CommentState, MinutesState
from meetings.minutes.states import require_open
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()
ATTENDANCE = frozenset(
    {"närvaro", "närvaron", "närvarolistan", "deltagare", "deltagarna", "deltagarlistan", "attendance", "participants"}
)
"""What is no point, and is commented on all the same."""


class NoSuchPoint(Refusal):
    """The minutes of `day` have no point with that number or those words: `words`."""


@routes.intent("ask_for_comments", leads_only=True, secretary_too=True)
async def ask(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Synpunkter senast fredag*: the draft goes to the channel, with the day."""
    meeting = await drafted_meeting(turn, unit, intent, lead=True)
    done = await ask_for_comments(unit, turn.by, meeting, day_of(intent.slots.get("date")))
    until = done.thing.comment_until
    lines = [say(turn.locale, "comments-asked", day=meeting.starts_on, until=until or "none")]
    if until is None:
        lines.append(say(turn.locale, "comments-asked-no-day"))
    elif await somebody_is_reminded(unit, done.thing):
        lines.append(say(turn.locale, "comments-asked-reminded"))
    post = await posted(turn, unit, meeting, draft_of(await gather(unit, meeting)))
    if unit.network.channel_id is None:
        return Reply(receipt=tuple(lines), acts=(done.act,), then=(post,))
    return Reply(receipt=tuple(lines), acts=(done.act,), post=post)


@routes.intent("add_comment")
async def give(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Synpunkt på punkt 3: det var Bjuv som frågade*; the form when the point or the words are missing."""
    meeting = await drafted_meeting(turn, unit, intent)
    known, said = spots(await gather(unit, meeting)), intent.slots.get("item_ref")
    where = _spot(known, said, meeting.starts_on) if said else None
    text = str(intent.slots.get("text") or "")
    if where is None or not text.strip():
        return await _form(turn, unit, meeting, known, where, text)
    return await _given(turn, unit, meeting, where, text)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of a new comment."""
    meeting = await pressed_meeting(turn, unit)
    return await _form(turn, unit, meeting, spots(await gather(unit, meeting)), None, "")


@routes.verb(SEND)
async def send_form(turn: Turn, unit: Unit) -> Reply:
    """The form as it was filled in."""
    meeting = await pressed_meeting(turn, unit)
    known = {place_key(s): s for s in spots(await gather(unit, meeting))}
    where = known.get(text_of(turn.data, "point"))
    if where is None:
        raise NoSuchPoint(words=text_of(turn.data, "point"), day=meeting.starts_on)
    return await _given(turn, unit, meeting, where, text_of(turn.data, "text"))


@routes.intent("remove_comment")
async def remove(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta tillbaka min synpunkt*: the one with that number, else one's last that is open."""
    meeting = await drafted_meeting(turn, unit, intent)
    every, number = await numbered(unit, meeting), intent.slots.get("number")
    mine = [n for n, c in every.items() if c.author_id == turn.actor.id and c.state is CommentState.OPEN]
    if intent.slots.get("item_ref"):
        at = _spot(known := spots(await gather(unit, meeting)), intent.slots["item_ref"], meeting.starts_on)
        mine = [n for n in mine if spot_of(every[n], known) == at]
    if not isinstance(number, int) and not mine:
        return Reply(text=say(turn.locale, "comment-none-of-yours"))
    key = number if isinstance(number, int) else mine[-1]
    if key not in every:
        raise NoSuchComment(number=key)
    done = await take_back(unit, turn.by, every[key].id)
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "comment-taken-back", number=str(key), text=text),), acts=(done.act,))


@routes.intent("comments_until")
async def until_when(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*När är sista dag för synpunkter?*."""
    meeting = await drafted_meeting(turn, unit, intent)
    minutes = await unit.minutes.of_meeting(meeting.id)
    require(turn.actor, Act.READ, minutes)
    require_open(Act.COMMENT_MINUTES, minutes.state if minutes else MinutesState.NOTES)
    until = minutes.comment_until if minutes else None
    if until and until < turn.today:
        raise CommentsClosed(date=until)
    return Reply(text=say(turn.locale, "comments-until", day=meeting.starts_on, until=until or "none"))


@routes.intent("no_comments")
async def nothing_to_say(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Jag har inga synpunkter*: they are not asked again."""
    meeting = await drafted_meeting(turn, unit, intent)
    minutes = await unit.minutes.of_meeting(meeting.id)
    spared = minutes is not None and await not_reminded(unit, minutes, turn.actor)
    return Reply(text=say(turn.locale, "comments-nothing-spared" if spared else "comments-nothing"))


def _spot(known: Sequence[Spot], said: object, day: date) -> Spot:
    """The point of a number, or of words; a refusal when there is none, or several. Attendance goes under Övrigt."""
    if isinstance(said, int):
        found = [s for s in known if s.number == said]
    else:
        words = str(said)
        if folded(words) in ATTENDANCE:
            return other_business(known)
        found = [s for s in known if s.title and folded(s.title) == folded(words)]
        if not found:
            offered = [OpenItem("agenda", n, s.title) for n, s in enumerate(known) if s.title]
            found = [known[one.number] for one in matching(words, offered)]
    if len(found) > 1:
        raise AmbiguousItem(words=str(said), found=[(s.number, s.title) for s in found])
    if not found:
        raise NoSuchPoint(words=str(said), day=day)
    return found[0]


async def _form(
    turn: Turn, unit: Unit, meeting: Meeting, known: Sequence[Spot], where: Spot | None, text: str
) -> Reply:
    minutes = await unit.minutes.of_meeting(meeting.id)
    require(turn.actor, Act.COMMENT_MINUTES, minutes)
    require_open(Act.COMMENT_MINUTES, minutes.state if minutes else MinutesState.NOTES)
    form = comment_form(turn.locale, meeting, known, place_key(where) if where else "", text)
    here = turn.kind is Kind.OPEN_FORM or turn.place is Place.PERSONAL
    words = "" if here else say(turn.locale, "comment-fill-in")
    return Reply(text=words, form=form, summary=say(turn.locale, "comment-form-title", day=meeting.starts_on))


async def _given(turn: Turn, unit: Unit, meeting: Meeting, where: Spot, text: str) -> Reply:
    done = await comment(unit, turn.by, meeting, where, text)
    number = next(n for n, c in (await numbered(unit, meeting)).items() if c.id == done.thing.id)
    said = say(
        turn.locale,
        "comment-received",
        number=str(number),
        point=spot_named(turn.locale, where),
        day=meeting.starts_on,
        text=shortened(done.thing.text, PREVIEW),
    )
    return Reply(receipt=(said,), acts=(done.act,))
