"""Comments on a draft: asked for until a day, given in words or by form, and answered by whoever writes the minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dialogs.cards.commenting import (
    ACCEPT,
    DECLINE,
    EDIT,
    LIST,
    MOST,
    OPEN,
    SAVE_DECLINE,
    SAVE_EDIT,
    SEND,
    Shown,
    answer_form,
    answers_card,
    comment_button,
    comment_form,
    comments_card,
    own_comments_card,
    place_key,
    spot_named,
)
from dialogs.cards.minutes_links import minutes_links
from dialogs.cards.parts import acts, card, line
from dialogs.meeting.minutes import posted
from dialogs.resolving import day_of, whole
from dialogs.routing import Routes
from dialogs.texts import say, weekday
from dialogs.turn import Kind, Place, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.acting import Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting
from meetings.errors import AmbiguousItem, ForLeads, NotForYou, Refusal
from meetings.minutes.answers_told import ANSWERED, answered_in
from meetings.minutes.comment_days import (
    LAST_DAY,
    TO_ANSWER,
    not_reminded,
    silent,
    somebody_is_reminded,
    still_to_answer,
    still_wanted,
)
from meetings.minutes.commenting import (
    CommentsClosed,
    answer_comment,
    ask_for_comments,
    comment,
    numbered,
    take_back,
)
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.finding import NoSuchMinutes, meeting_going_on, minutes_meant
from meetings.minutes.places import Spot, other_business, spot_of, spots
from meetings.minutes.records import Comment, CommentState, Minutes, MinutesState, Note
from meetings.minutes.states import DRAFTED, require_open
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()
ATTENDANCE = frozenset(
    {"närvaro", "närvaron", "närvarolistan", "deltagare", "deltagarna", "deltagarlistan", "attendance", "participants"}
)
"""What is no point, and is commented on all the same."""
PREVIEW = 120
"""Characters of a comment in its receipt: enough to see that it was understood."""


class NoSuchPoint(Refusal):
    """The minutes of `day` have no point with that number or those words: `words`."""


class NoSuchComment(Refusal):
    """The minutes have no comment `number`."""


@routes.intent("ask_for_comments", leads_only=True, secretary_too=True)
async def ask(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Synpunkter senast fredag*: the draft goes to the channel, with the day."""
    meeting = await _meeting(turn, unit, intent, lead=True)
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
    meeting = await _meeting(turn, unit, intent)
    known, said = spots(await gather(unit, meeting)), intent.slots.get("item_ref")
    where = _spot(known, said, meeting.starts_on) if said else None
    text = str(intent.slots.get("text") or "")
    if where is None or not text.strip():
        return await _form(turn, unit, meeting, known, where, text)
    return await _given(turn, unit, meeting, where, text)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of a new comment."""
    meeting = await _pressed_meeting(turn, unit)
    return await _form(turn, unit, meeting, spots(await gather(unit, meeting)), None, "")


@routes.verb(SEND)
async def send_form(turn: Turn, unit: Unit) -> Reply:
    """The form as it was filled in."""
    meeting = await _pressed_meeting(turn, unit)
    known = {place_key(s): s for s in spots(await gather(unit, meeting))}
    where = known.get(str(turn.data.get("point") or ""))
    if where is None:
        raise NoSuchPoint(words=str(turn.data.get("point") or ""), day=meeting.starts_on)
    return await _given(turn, unit, meeting, where, str(turn.data.get("text") or ""))


@routes.intent("remove_comment", in_menu=False)
async def remove(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta tillbaka min synpunkt*: the one with that number, else one's last that is open."""
    meeting = await _meeting(turn, unit, intent)
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


@routes.intent("list_comments")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What has come in, to answer, for those who answer; to others their own. It goes to the person's own chat."""
    return await _listing(turn, unit, await _meeting(turn, unit, intent))


@routes.verb(LIST)
async def press_list(turn: Turn, unit: Unit) -> Reply:
    """The same by button."""
    return await _listing(turn, unit, await _pressed_meeting(turn, unit))


@routes.intent("comments_until", in_menu=False)
async def until_when(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*När är sista dag för synpunkter?*."""
    meeting = await _meeting(turn, unit, intent)
    minutes = await unit.minutes.of_meeting(meeting.id)
    require(turn.actor, Act.READ, minutes)
    require_open(Act.COMMENT_MINUTES, minutes.state if minutes else MinutesState.NOTES)
    until = minutes.comment_until if minutes else None
    if until and until < turn.today:
        raise CommentsClosed(date=until)
    return Reply(text=say(turn.locale, "comments-until", day=meeting.starts_on, until=until or "none"))


@routes.intent("no_comments", in_menu=False)
async def nothing_to_say(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Jag har inga synpunkter*: they are not asked again."""
    meeting = await _meeting(turn, unit, intent)
    minutes = await unit.minutes.of_meeting(meeting.id)
    spared = minutes is not None and await not_reminded(unit, minutes, turn.actor)
    return Reply(text=say(turn.locale, "comments-nothing-spared" if spared else "comments-nothing"))


@routes.intent("answer_comment", leads_only=True, secretary_too=True, in_menu=False)
async def answer_in_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Godta synpunkt 2*, *avböj synpunkt 3: det sades inte på mötet*, *ändra synpunkt 1 till: …*."""
    meeting = await _meeting(turn, unit, intent, lead=True)
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
        return Reply(text=said, form=answer_form(turn.locale, await _shown(turn, unit, every[key]), how))
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
    key, words = whole(turn.data, "comment"), str(turn.data.get("text") or "")
    return await _after(turn, unit, await answer_comment(unit, turn.by, key, CommentState.EDITED, words))


@routes.verb(SAVE_DECLINE)
async def save_decline(turn: Turn, unit: Unit) -> Reply:
    """It stays out of the minutes."""
    key, words = whole(turn.data, "comment"), str(turn.data.get("text") or "")
    return await _after(turn, unit, await answer_comment(unit, turn.by, key, CommentState.DECLINED, words))


@routes.notice(LAST_DAY)
async def tell_last_day(unasked: Unasked, unit: Unit) -> Reply | None:
    """The last day draws near; None when it has been moved, they have commented, or nobody takes comments any more."""
    meeting, minutes = await unit.meetings.get(unasked.object_id), await unit.minutes.of_meeting(unasked.object_id)
    if meeting is None or minutes is None or unasked.to is None or not still_wanted(minutes, unasked.today):
        return None
    until = minutes.comment_until
    if until is None or until.isoformat() != unasked.facts.get("until"):
        return None
    if not silent([unasked.to], minutes, await unit.comments.of_meeting(meeting.id)):
        return None
    locale = unasked.locale
    title = say(locale, "comments-last-day", weekday=weekday(locale, until), until=until)
    body = [line(say(locale, "comments-last-day-how", day=meeting.starts_on))]
    opens = minutes_links(locale, unasked.links, meeting, unasked.now)
    body += [acts(*opens)] if opens else []
    return Reply(card=card(title, body, [comment_button(locale, meeting.id)]), summary=title)


@routes.notice(TO_ANSWER)
async def tell_waiting(unasked: Unasked, unit: Unit) -> Reply | None:
    """What came in until the last day and waits for an answer; None when nothing does, or they do not answer it."""
    meeting, minutes = await unit.meetings.get(unasked.object_id), await unit.minutes.of_meeting(unasked.object_id)
    if meeting is None or minutes is None or not still_to_answer(minutes, unasked.facts.get("until")):
        return None
    every = await numbered(unit, meeting)
    left = {n: c for n, c in every.items() if c.state is CommentState.OPEN}
    if not left or unasked.to is None or not may(unasked.to, Act.ANSWER_COMMENT, minutes):
        return None
    told = [say(unasked.locale, "comments-over")]
    shown = await _all_shown(unasked.locale, unit, meeting, left)
    made = comments_card(unasked.locale, meeting, shown, len(every) - len(left), told)
    return Reply(card=made, summary=str(made["speak"]))


@routes.notice(ANSWERED)
async def tell_answers(unasked: Unasked, unit: Unit) -> Reply | None:
    """What became of somebody's comments; None when all of it has been taken back."""
    meeting = await unit.meetings.get(unasked.object_id)
    if meeting is None or unasked.to is None:
        return None
    told = set(answered_in(dict(unasked.facts)))
    every = {n: c for n, c in (await numbered(unit, meeting)).items() if c.id in told}
    theirs = {n: c for n, c in every.items() if c.author_id == unasked.to.id and c.state is not CommentState.OPEN}
    if not theirs:
        return None
    shown = await _all_shown(unasked.locale, unit, meeting, theirs)
    made = answers_card(unasked.locale, meeting, shown)
    return Reply(card=made, summary=str(made["speak"]))


async def _meeting(turn: Turn, unit: Unit, intent: Intent, *, lead: bool = False) -> Meeting:
    """Whose minutes: those of a day, of the meeting that goes on once drafted, else the last that are drafted."""
    said = day_of(intent.slots.get("meeting"))
    at = await meeting_going_on(unit, turn.by) if said is None else None
    minutes = await unit.minutes.of_meeting(at.id) if at else None
    if at is not None and minutes is not None and minutes.state in DRAFTED:
        return at
    try:
        return await minutes_meant(unit, turn.by, DRAFTED, said)
    except NoSuchMinutes:
        if lead and not turn.actor.leads:
            raise ForLeads from None
        raise


async def _pressed_meeting(turn: Turn, unit: Unit) -> Meeting:
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None or await unit.minutes.of_meeting(meeting.id) is None:
        raise NotForYou
    return meeting


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
        made = own_comments_card(turn.locale, meeting, await _all_shown(turn.locale, unit, meeting, own))
    return Reply(card=made, summary=str(made["speak"]))


async def _list_card(
    turn: Turn, unit: Unit, meeting: Meeting, told: Sequence[str] = (), undo: Sequence[int] = ()
) -> dict[str, object]:
    every = await numbered(unit, meeting)
    waiting = {n: c for n, c in every.items() if c.state is CommentState.OPEN}
    shown = await _all_shown(turn.locale, unit, meeting, waiting)
    return comments_card(turn.locale, meeting, shown, len(every) - len(waiting), told, undo)


async def _answer_form(turn: Turn, unit: Unit, how: CommentState) -> Reply:
    found = await unit.comments.get(whole(turn.data, "comment"))
    minutes = await unit.minutes.of_meeting(found.meeting_id) if found else None
    if found is None or minutes is None or found.removed:
        raise NotForYou
    require(turn.actor, Act.ANSWER_COMMENT, found, secretary=_writes(minutes, turn))
    require_open(Act.ANSWER_COMMENT, minutes.state)
    title = "comment-edit-title" if how is CommentState.EDITED else "comment-decline-title"
    shown = await _shown(turn, unit, found)
    return Reply(form=answer_form(turn.locale, shown, how), summary=say(turn.locale, title))


async def _after(turn: Turn, unit: Unit, done: Done[Comment | Note]) -> Reply:
    """What is left to answer, in place of the pressed card; a form's answer is a receipt of its own."""
    meeting = await unit.meetings.get(done.thing.meeting_id)
    assert meeting is not None
    told = await _receipt(turn, unit, meeting, done)
    if turn.kind is not Kind.VERB:
        return Reply(receipt=told, acts=(done.act,))
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
    one = await _shown(turn, unit, answered)
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


async def _shown(turn: Turn, unit: Unit, found: Comment) -> Shown:
    meeting = await unit.meetings.get(found.meeting_id)
    assert meeting is not None
    every = {n: found for n, c in (await numbered(unit, meeting)).items() if c.id == found.id}
    [one] = await _all_shown(turn.locale, unit, meeting, every)
    return one


async def _all_shown(locale: str, unit: Unit, meeting: Meeting, comments: dict[int, Comment]) -> list[Shown]:
    material = await gather(unit, meeting)
    known = spots(material)
    return [
        Shown(n, c, spot_named(locale, spot_of(c, known)), material.people[c.author_id].name)
        for n, c in comments.items()
    ]


def _writes(minutes: Minutes, turn: Turn) -> bool:
    return minutes.secretary_id == turn.actor.id
