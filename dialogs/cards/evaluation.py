"""Cards of the members' evaluation: the invitation, the form, and what came of it."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.cards.followup import thought_part
from dialogs.cards.form import choice_field, save_button, text_field, with_faults
from dialogs.cards.parts import card, form_button, line
from dialogs.texts import say
from dialogs.turn import Json
from meetings.followup.evaluating import HIGHEST, LONGEST_LINE, LOWEST, QUESTIONS, Result
from meetings.followup.records import Evaluation
from meetings.network.setup import Fault

OPEN, SEND = "evaluation.open", "evaluation.send"
"""The verbs that open the form and submit it."""


def evaluation_title(locale: str, evaluation: Evaluation) -> str:
    """What it is called."""
    return say(locale, "evaluation-title", year=str(evaluation.year))


def invitation_card(locale: str, evaluation: Evaluation, *, nudge: bool = False) -> Json:
    """What somebody is asked to do, until when, and that nobody sees who answered what."""
    key = "evaluation-nudge" if nudge else "evaluation-invited"
    body = [line(say(locale, key, day=evaluation.last_day)), line(say(locale, "evaluation-anonymous"), subtle=True)]
    return card(evaluation_title(locale, evaluation), body, [answer_button(locale, evaluation)])


def answer_button(locale: str, evaluation: Evaluation) -> Json:
    """Opens the form."""
    return form_button(say(locale, "evaluation-answer"), OPEN, evaluation=evaluation.id)


def evaluation_form(
    locale: str, evaluation: Evaluation, values: Mapping[str, str], faults: Sequence[Fault] = ()
) -> Json:
    """Four questions from 1 to 5 and two lines; nothing has to be answered, but something."""
    none = (say(locale, "evaluation-no-rating"), "")
    steps = [none, *((say(locale, f"evaluation-rate-{n}"), str(n)) for n in range(LOWEST, HIGHEST + 1))]
    fields: dict[str, list[Json]] = {
        name: [choice_field(name, say(locale, f"evaluation-{name}"), values.get(name, ""), steps)] for name in QUESTIONS
    }
    for name in ("best", "better"):
        label = say(locale, f"evaluation-{name}")
        fields[name] = [text_field(name, label, values.get(name, ""), limit=LONGEST_LINE, multiline=True)]
    body = [line(say(locale, "evaluation-anonymous")), *with_faults(locale, fields, faults)]
    send = save_button(say(locale, "evaluation-send"), SEND, evaluation=evaluation.id)
    return card(evaluation_title(locale, evaluation), body, [send])


def evaluation_card(locale: str, evaluation: Evaluation, result: Result, *, waits: bool, today: date) -> Json:
    """How many have answered; the way to the form for who has not; when it is over what came of it."""
    key = "evaluation-open-until" if today <= evaluation.last_day else "evaluation-was-open-until"
    body = [line(say(locale, key, day=evaluation.last_day)), *thought_part(locale, result)]
    return card(evaluation_title(locale, evaluation), body, [answer_button(locale, evaluation)] if waits else [])
