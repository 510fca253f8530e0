"""Comments on a draft: asked for until a day, given under a point by any member, answered one by one.

What is accepted becomes a note under its point in the same act, so that the next draft has it and undo takes both back.
"""

from dataclasses import replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting, local
from meetings.errors import FarDate, ForLeads, NotForYou, PastDate, Refusal, TooLong
from meetings.minutes.answers_told import tell_author
from meetings.minutes.comment_days import replan_last_day
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.noting import LONGEST_NOTE, check_open, checked_text, minutes_of
from meetings.minutes.places import Spot
from meetings.minutes.records import Comment, CommentState, Minutes, MinutesDraft, MinutesState, Note
from meetings.minutes.states import require_open
from meetings.minutes.versions import keep
from meetings.ports import Change, Unit

COMMENT, TAKE_BACK, ASK, ANSWER = "comment-minutes", "take-back-comment", "ask-for-comments", "answer-comment"
FURTHEST = timedelta(days=366)
"""From now to the last day for comments; what is further off is a slip in the year."""
NOTED = frozenset({CommentState.ACCEPTED, CommentState.EDITED})


class CommentsClosed(Refusal):
    """Comments were taken until `date`, which has passed."""


class CommentAnswered(Refusal):
    """`who` has answered the comment already: `how` is the state that it is in."""


class EmptyComment(Refusal):
    """There are no words in the comment."""


async def comment(unit: Unit, by: By, meeting: Meeting, where: Spot, text: str) -> Done[Comment]:
    """Say what is wanted otherwise under a point of the draft."""
    require(by.actor, Act.COMMENT_MINUTES)
    await check_open(unit, Act.COMMENT_MINUTES, meeting)
    _check_in_time(unit, by, await minutes_of(unit, meeting))
    made = await unit.comments.add(
        Comment(
            id=0,
            network_id=unit.network.id,
            meeting_id=meeting.id,
            author_id=by.actor.id,
            text=checked_comment(text),
            created_at=by.now,
            agenda_item_id=where.agenda_item_id,
            standing_item_id=where.standing_item_id,
            heading=where.heading,
        )
    )
    act = await unit.acts.record(by.actor.id, COMMENT, [Change(None, made)], by.now, conversation=by.conversation)
    return Done(act, (made,))


async def take_back(unit: Unit, by: By, key: int) -> Done[Comment]:
    """Take a comment back that nobody has answered: one's own; any by chair and coordinator."""
    found, _ = await _open_comment(unit, by, key, Act.CHANGE_COMMENT)
    after = await unit.comments.save(replace(found, removed=True))
    act = await unit.acts.record(by.actor.id, TAKE_BACK, [Change(found, after)], by.now, conversation=by.conversation)
    return Done(act, (after,))


async def ask_for_comments(unit: Unit, by: By, meeting: Meeting, until: date | None) -> Done[Minutes]:
    """Let the members comment on the draft until a day, or say another day.

    None leaves the day as it is, unless that has passed: then there is none.
    """
    before = await minutes_of(unit, meeting)
    if not may(by.actor, Act.ASK_FOR_COMMENTS, before):
        raise ForLeads
    require_open(Act.ASK_FOR_COMMENTS, before.state)
    today = local(by.now, unit.network.time_zone).date()
    if until is None and before.comment_until is not None and before.comment_until >= today:
        until = before.comment_until
    if until is not None and until < today:
        raise PastDate(date=until)
    if until is not None and until > today + FURTHEST:
        raise FarDate(date=until)
    after = await unit.minutes.save(replace(before, state=MinutesState.COMMENTED, comment_until=until))
    await _keep_what_is_sent(unit, by, meeting)
    act = await unit.acts.record(by.actor.id, ASK, [Change(before, after)], by.now, conversation=by.conversation)
    await replan_last_day(unit, after, by.now, by.working_day)
    return Done(act, (after,))


async def answer_comment(unit: Unit, by: By, key: int, how: CommentState, words: str = "") -> Done[Comment | Note]:
    """Accept a comment, write other words instead, or decline it; its author is told. The note comes second."""
    found, _ = await _open_comment(unit, by, key, Act.ANSWER_COMMENT)
    answer = _checked_reason(words) if how is CommentState.DECLINED else ""
    if how is CommentState.EDITED:
        answer = checked_text(words)
    after = await unit.comments.save(replace(found, state=how, answer=answer, answered_by_id=by.actor.id))
    changes, things = [Change(found, after)], [after]
    note = await _note(unit, by, after) if how in NOTED else None
    if note is not None:
        changes.append(Change(None, note))
    act = await unit.acts.record(by.actor.id, ANSWER, changes, by.now, conversation=by.conversation)
    await tell_author(unit, by, after)
    return Done(act, (*things, *([note] if note else [])))


async def numbered(unit: Unit, meeting: Meeting) -> dict[int, Comment]:
    """The comments of a meeting by number, in the order they came; one that is taken back keeps its number."""
    every = [c for c in await unit.comments.all() if c.meeting_id == meeting.id]
    return {n: c for n, c in enumerate(every, start=1) if not c.removed}


async def waiting(unit: Unit, meeting: Meeting) -> list[Comment]:
    """The comments that nobody has answered."""
    return [c for c in await unit.comments.of_meeting(meeting.id) if c.state is CommentState.OPEN]


def checked_comment(text: str) -> str:
    """The words of a comment, or a Refusal: none, or more than a note can hold."""
    if not text.strip():
        raise EmptyComment
    return checked_text(text)


async def _open_comment(unit: Unit, by: By, key: int, act: Act) -> tuple[Comment, Minutes]:
    """The comment that is to be dealt with, if this person may and nobody has answered it."""
    found = await unit.comments.get(key)
    minutes = await unit.minutes.of_meeting(found.meeting_id) if found else None
    if found is None or minutes is None or found.removed:
        raise NotForYou
    require(by.actor, act, found, secretary=minutes.secretary_id == by.actor.id)
    require_open(act, minutes.state)
    if found.state is not CommentState.OPEN:
        who = await unit.members.get(found.answered_by_id) if found.answered_by_id else None
        raise CommentAnswered(who=who.name if who else "", how=found.state.value)
    return found, minutes


async def _note(unit: Unit, by: By, found: Comment) -> Note:
    """It is the answerer's: whoever wrote the comment changes it no further."""
    return await unit.notes.add(
        Note(
            id=0,
            network_id=unit.network.id,
            meeting_id=found.meeting_id,
            text=found.answer or found.text,
            author_id=by.actor.id,
            created_at=by.now,
            agenda_item_id=found.agenda_item_id,
            standing_item_id=found.standing_item_id,
            heading=found.heading,
        )
    )


async def _keep_what_is_sent(unit: Unit, by: By, meeting: Meeting) -> None:
    """The text that is commented on; another day alone makes no version."""
    made, kept = draft_of(await gather(unit, meeting)), await unit.versions.of_meeting(meeting.id)
    if not kept or _text(kept[-1].content) != _text(made):
        await keep(unit, by, meeting, made)


def _text(content: MinutesDraft) -> MinutesDraft:
    return replace(content, state=MinutesState.DRAFT, comment_until=None)


def _check_in_time(unit: Unit, by: By, minutes: Minutes) -> None:
    last = minutes.comment_until
    if last is not None and local(by.now, unit.network.time_zone).date() > last:
        raise CommentsClosed(date=last)


def _checked_reason(words: str) -> str:
    reason = words.strip()
    if len(reason) > LONGEST_NOTE:
        raise TooLong(length=len(reason), limit=LONGEST_NOTE)
    return reason
