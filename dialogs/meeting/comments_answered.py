"""Comments on a draft as whoever writes the minutes sees them: accepted, written in other words, or declined."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.cards.commenting import (
    ACCEPT,
    DECLINE,
    EDIT,
    LIST,
    MOST,
    SAVE_DECLINE,
    SAVE_EDIT,
    answer_form,
    comments_card,
    own_comments_card,
)
from dialogs.cards.parts import button
from dialogs.forms import text_of
from dialogs.meeting.comments_shown import PREVIEW, NoSuchComment, all_shown, as_shown, drafted_meeting, pressed_meeting
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.acting import Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting
from meetings.errors import ForLeads, NotForYou
from meetings.minutes.commenting import answer_comment, numbered
from meetings.minutes.records import Comment, CommentState, Minutes, Note
from meetings.minutes.states import require_open
from meetings.ports import Unit

routes = Routes()


@routes.intent("list_comments")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What has come in, to answer, for those who answer; to others their own. It goes to the person's own chat."""
    return await _listing(turn, unit, await drafted_meeting(turn, unit, intent))


@routes.verb(LIST)
async def press_list(turn: Turn, unit: Unit) -> Reply:
    """The same by button."""
    return await _listing(turn, unit, await pressed_meeting(turn, unit))


@routes.intent("answer_comment", leads_only=True, secretary_too=True)
async def answer_in_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Godta synpunkt 2*, *avböj synpunkt 3: det sades inte på mötet*, *ändra synpunkt 1 till: …*."""
    meeting = await drafted_meeting(turn, unit, intent, lead=True)
    minutes = await unit.minutes.of_meeting(meeting.id)
    if not may(turn.actor, Act.ANSWER_COMMENT, minutes):
        raise ForLeads
    every = await numbered(unit, meeting)
    waiting = [n for n, c in every.items() if c.state is CommentState.OPEN]
    how, words = CommentState(str(intent.slots["how"])), str(intent.slots.get("text") or "")
    several = waiting if intent.slots.get("all") else intent.slots.get("numbers")
    if isinstance(several, list):
        return await _answer_several(turn, unit, meeting, every, several, how, words)
    number = intent.slots.get("number")
    if not isinstance(number, int) and len(waiting) != 1:
        return await _listing(turn, unit, meeting)
    key = number if isinstance(number, int) else waiting[0]
    if key not in every:
        raise NoSuchComment(number=key)
    if how is CommentState.EDITED and not words.strip():
        said = "" if turn.place is Place.PERSONAL else say(turn.locale, "in-your-chat")
        return Reply(text=said, form=answer_form(turn.locale, await as_shown(turn, unit, every[key]), how))
    done = await answer_comment(unit, turn.by, every[key].id, how, words)
    return Reply(receipt=await _receipt(turn, unit, meeting, done), acts=(done.act,))


@routes.verb(ACCEPT)
async def accept(turn: Turn, unit: Unit) -> Reply:
    """Its words go into the minutes; the list takes the pressed card's place."""
    done = await answer_comment(unit, turn.by, whole(turn.data, "comment"), CommentState.ACCEPTED)
    return await _after(turn, unit, done)


@routes.form(EDIT)
async def open_edit(turn: Turn, unit: Unit) -> Reply:
    """The form for other words."""
    return await _answer_form(turn, unit, CommentState.EDITED)


@routes.form(DECLINE)
async def open_decline(turn: Turn, unit: Unit) -> Reply:
    """The form for the reason."""
    return await _answer_form(turn, unit, CommentState.DECLINED)


@routes.verb(SAVE_EDIT)
async def save_edit(turn: Turn, unit: Unit) -> Reply:
    """The secretary's words go into the minutes."""
    key, words = whole(turn.data, "comment"), text_of(turn.data, "text")
    return await _after(turn, unit, await answer_comment(unit, turn.by, key, CommentState.EDITED, words))


@routes.verb(SAVE_DECLINE)
async def save_decline(turn: Turn, unit: Unit) -> Reply:
    """It stays out of the minutes."""
    key, words = whole(turn.data, "comment"), text_of(turn.data, "text")
    return await _after(turn, unit, await answer_comment(unit, turn.by, key, CommentState.DECLINED, words))


async def _listing(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    made = await _list_for(turn, unit, meeting)
    if turn.place is Place.PERSONAL:
        return made
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(made, private=True),))


async def _list_for(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    """What waits, for who answers; one's own, for others."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    every = await numbered(unit, meeting)
    if may(turn.actor, Act.ANSWER_COMMENT, minutes):
        if not every:
            return Reply(text=say(turn.locale, "comments-none", day=meeting.starts_on))
        made = await _list_card(turn, unit, meeting)
    else:
        own = {n: c for n, c in every.items() if c.author_id == turn.actor.id}
        if not own:
            return Reply(text=say(turn.locale, "comment-none-of-yours"))
        made = own_comments_card(turn.locale, meeting, await all_shown(turn.locale, unit, meeting, own))
    return Reply(card=made, summary=str(made["speak"]))


async def _list_card(
    turn: Turn, unit: Unit, meeting: Meeting, told: Sequence[str] = (), undo: Sequence[int] = ()
) -> dict[str, object]:
    every = await numbered(unit, meeting)
    waiting = {n: c for n, c in every.items() if c.state is CommentState.OPEN}
    shown = await all_shown(turn.locale, unit, meeting, waiting)
    return comments_card(turn.locale, meeting, shown, len(every) - len(waiting), told, undo)


async def _answer_form(turn: Turn, unit: Unit, how: CommentState) -> Reply:
    found = await unit.comments.get(whole(turn.data, "comment"))
    minutes = await unit.minutes.of_meeting(found.meeting_id) if found else None
    if found is None or minutes is None or found.removed:
        raise NotForYou
    require(turn.actor, Act.ANSWER_COMMENT, found, secretary=_writes(minutes, turn))
    require_open(Act.ANSWER_COMMENT, minutes.state)
    title = "comment-edit-title" if how is CommentState.EDITED else "comment-decline-title"
    shown = await as_shown(turn, unit, found)
    return Reply(form=answer_form(turn.locale, shown, how), summary=say(turn.locale, title))


async def _after(turn: Turn, unit: Unit, done: Done[Comment | Note]) -> Reply:
    """What is left to answer, in place of the pressed card; a form's answer is a receipt of its own."""
    meeting = await unit.meetings.get(done.thing.meeting_id)
    assert meeting is not None
    told = await _receipt(turn, unit, meeting, done)
    if turn.kind is not Kind.VERB:
        show_all = button(say(turn.locale, "comments-show"), LIST, meeting=meeting.id)
        return Reply(receipt=told, acts=(done.act,), buttons=(show_all,))
    made = await _list_card(turn, unit, meeting, told[:1], (done.act,))
    return Reply(card=made, summary=told[0], replaces=True)


async def _answer_several(
    turn: Turn,
    unit: Unit,
    meeting: Meeting,
    every: Mapping[int, Comment],
    numbers: Sequence[int],
    how: CommentState,
    words: str,
) -> Reply:
    """The same answer to each; other words can only be those of one."""
    if not numbers or how is CommentState.EDITED:
        return await _listing(turn, unit, meeting)
    if missing := [n for n in numbers if n not in every]:
        raise NoSuchComment(number=missing[0])
    done = [await answer_comment(unit, turn.by, every[n].id, how, words) for n in numbers]
    receipts = [await _receipt(turn, unit, meeting, one) for one in done]
    lines = [receipt[0] for receipt in receipts[:MOST]]
    if len(done) > MOST:
        lines.append(say(turn.locale, "comments-more", count=len(done) - MOST))
    return Reply(receipt=(*lines, *receipts[-1][1:]), acts=tuple(one.act for one in done))


async def _receipt(turn: Turn, unit: Unit, meeting: Meeting, done: Done[Comment | Note]) -> tuple[str, ...]:
    answered = done.thing
    assert isinstance(answered, Comment)
    one = await as_shown(turn, unit, answered)
    said = say(
        turn.locale,
        f"comment-answered-{answered.state}",
        number=str(one.number),
        point=one.point,
        text=shortened(answered.answer or answered.text, PREVIEW),
        author=one.author if answered.author_id != turn.actor.id else "none",
    )
    left = [c for c in (await numbered(unit, meeting)).values() if c.state is CommentState.OPEN]
    return (said,) if left else (said, say(turn.locale, "comments-then-draft"))


def _writes(minutes: Minutes, turn: Turn) -> bool:
    return minutes.secretary_id == turn.actor.id
