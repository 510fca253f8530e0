"""Comments on a draft: the form to give one, the secretary's list with answers to each, and what differs since."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.cards.form import choice_field, save_button, text_field
from dialogs.cards.parts import acts, button, card, form_button, line, typed
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.calendar.days import Meeting
from meetings.minutes.noting import LONGEST_NOTE
from meetings.minutes.places import Spot
from meetings.minutes.records import Comment, CommentState

OPEN, SEND = "comment.open", "comment.send"
"""The verbs that open the form of a new comment, and submit it."""
LIST, ACCEPT, EDIT, DECLINE = "comment.list", "comment.accept", "comment.edit", "comment.decline"
"""The verbs of the list: show it, accept one, and open the forms for other words and for a reason."""
SAVE_EDIT, SAVE_DECLINE = "comment.edited", "comment.declined"
MOST = 8
"""Comments on one card: with the longest words it stays under the 25 KB that Teams takes without trouble."""
SHORT = 500
"""Characters of a comment in the list; its form has all of it."""
LONG = 2_000
"""Characters of it in the form for a reason; the one for other words begins with all of it."""
TITLE, MANY, SHORT_TITLE = 80, 60, 40
"""Characters of a point's title; fewer where a form offers more than so many points, to stay under the 25 KB."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment with its number, the point it is about, and who wrote it."""

    number: int
    comment: Comment
    point: str
    author: str


def place_key(spot: Spot) -> str:
    """A point as the form names it."""
    return f"{spot.place[0]}:{spot.place[1]}"


def spot_title(locale: str, spot: Spot, most: int = TITLE) -> str:
    """As in "3. Budget"; what was not on the agenda has no number."""
    title = shortened(spot.title, most) or say(locale, "minutes-other")
    return f"{spot.number}. {title}" if spot.number else title


def spot_named(locale: str, spot: Spot) -> str:
    """As in "punkt 3 Budget"."""
    title = shortened(spot.title, TITLE) or say(locale, "minutes-other")
    return say(locale, "comment-point", number=str(spot.number or "none"), title=title)


def comment_button(locale: str, meeting_id: int) -> Json:
    """What opens the form, under a draft."""
    return form_button(say(locale, "comment-button"), OPEN, meeting=meeting_id)


def comment_form(locale: str, meeting: Meeting, spots: Sequence[Spot], chosen: str = "", text: str = "") -> Json:
    """Under which point, and what."""
    most = SHORT_TITLE if len(spots) > MANY else TITLE
    choices = [(spot_title(locale, s, most), place_key(s)) for s in spots]
    needed: Json = {"isRequired": True, "errorMessage": say(locale, "comment-form-no-point")}
    fields = [
        choice_field("point", say(locale, "comment-form-point"), chosen, choices) | needed,
        _words(locale, "comment-form-text", text, "comment-form-missing"),
    ]
    send = save_button(say(locale, "comment-form-send"), SEND, meeting=meeting.id)
    return card(say(locale, "comment-form-title", day=meeting.starts_on), fields, [send])


def comments_card(
    locale: str,
    meeting: Meeting,
    waiting: Sequence[Shown],
    answered: int,
    told: Sequence[str] = (),
    undo: Sequence[int] = (),
) -> Json:
    """What nobody has answered yet, each with its buttons; `told` is what was just done, with its undo."""
    body: list[Json] = [typed(said) for said in told]
    if undo:
        body.append(acts(button(say(locale, "undo"), "undo", acts=list(undo))))
    body.append(line(say(locale, "comments-count", open=len(waiting), answered=answered), subtle=True))
    for one in waiting[:MOST]:
        body += _with_answers(locale, one)
    if len(waiting) > MOST:
        body.append(line(say(locale, "comments-more", count=len(waiting) - MOST), subtle=True))
    if not waiting and answered:
        body.append(line(say(locale, "comments-then-draft")))
    return card(say(locale, "comments-title", day=meeting.starts_on), body)


def own_comments_card(locale: str, meeting: Meeting, own: Sequence[Shown]) -> Json:
    """Somebody's own comments, and what became of each."""
    body: list[Json] = []
    for one in own[-MOST:]:
        body += [_head(locale, one), typed(shortened(one.comment.text, SHORT))]
        body.append(typed({"text": outcome(locale, one.comment), "isSubtle": True}))
    return card(say(locale, "comments-own-title", day=meeting.starts_on), body, [])


def answers_card(locale: str, meeting: Meeting, answered: Sequence[Shown]) -> Json:
    """What became of somebody's comments."""
    body: list[Json] = []
    for one in answered[:MOST]:
        body += [_head(locale, one), typed({"text": shortened(one.comment.text, SHORT), "isSubtle": True})]
        body.append(typed(outcome(locale, one.comment)))
    if len(answered) > MOST:
        body.append(line(say(locale, "comments-more", count=len(answered) - MOST), subtle=True))
    return card(say(locale, "comments-answered-title", day=meeting.starts_on, count=len(answered)), body)


def outcome(locale: str, comment: Comment) -> str:
    """What became of a comment, in one line."""
    answer = shortened(comment.answer, SHORT) or "none"
    return say(locale, f"comment-outcome-{comment.state}", answer=answer)


def answer_form(locale: str, one: Shown, how: CommentState) -> Json:
    """Other words, with those of the comment to begin from; or a reason, which may be left out."""
    most = SHORT if how is CommentState.EDITED else LONG
    words = shortened(one.comment.text, most)
    said: list[Json] = [_head(locale, one), typed({"text": f"{one.author}: ", "weight": "Bolder"}, words)]
    if how is CommentState.EDITED:
        fields = [_words(locale, "comment-edit-text", one.comment.text, "comment-edit-missing")]
        return card(
            say(locale, "comment-edit-title"),
            [*said, *fields],
            [save_button(say(locale, "comment-edit-save"), SAVE_EDIT, comment=one.comment.id)],
        )
    reason = text_field("text", say(locale, "comment-decline-reason"), "", limit=LONGEST_NOTE, multiline=True)
    return card(
        say(locale, "comment-decline-title"),
        [*said, reason],
        [save_button(say(locale, "comment-decline"), SAVE_DECLINE, comment=one.comment.id)],
    )


def _with_answers(locale: str, one: Shown) -> list[Json]:
    key = one.comment.id
    return [
        _head(locale, one),
        typed({"text": f"{one.author}: ", "weight": "Bolder"}, shortened(one.comment.text, SHORT)),
        acts(
            button(say(locale, "comment-accept"), ACCEPT, comment=key),
            form_button(say(locale, "comment-edit"), EDIT, comment=key),
            form_button(say(locale, "comment-decline"), DECLINE, comment=key),
        ),
    ]


def _head(locale: str, one: Shown) -> Json:
    said = say(locale, "comment-head", number=str(one.number), point=one.point)
    return typed({"text": said, "weight": "Bolder"}) | {"spacing": "Medium"}


def _words(locale: str, label: str, value: str, missing: str) -> Json:
    field = text_field("text", say(locale, label), value, limit=LONGEST_NOTE, multiline=True)
    return field | {"isRequired": True, "errorMessage": say(locale, missing)}
