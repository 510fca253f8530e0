"""What is said unasked of comments: the last day to the silent, what waits for an answer, and the answers given."""

from dialogs.cards.commenting import (
    answers_card,
    comment_button,
    comments_card,
)
from dialogs.cards.minutes_links import minutes_links
from dialogs.cards.parts import acts, card, line
from dialogs.meeting.comments_shown import all_shown
from dialogs.routing import Routes
from dialogs.texts import say, weekday
from dialogs.turn import Reply, Unasked
from meetings.authorisation import Act, may
from meetings.minutes.answers_told import ANSWERED, answered_in
from meetings.minutes.comment_days import (
    LAST_DAY,
    TO_ANSWER,
    silent,
    still_to_answer,
    still_wanted,
)
from meetings.minutes.commenting import (
    numbered,
)
from meetings.minutes.records import CommentState
from meetings.ports import Unit

routes = Routes()


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
    shown = await all_shown(unasked.locale, unit, meeting, left)
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
    shown = await all_shown(unasked.locale, unit, meeting, theirs)
    made = answers_card(unasked.locale, meeting, shown)
    return Reply(card=made, summary=str(made["speak"]))
