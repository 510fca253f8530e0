"""Cards of questions taken home: the question with its answers to press, the form, the table of what came."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from dialogs.cards.form import choice_field, day_field, save_button, text_field, with_faults
from dialogs.cards.parts import acts, button, card, facts, form_button, line, link, typed
from dialogs.texts import number, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.network.setup import Fault
from meetings.rounds.answering import LONGEST_ANSWER
from meetings.rounds.asking import LONGEST_QUESTION, LONGEST_UNIT, MOST_CHOICES
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.rounds.table import AnswerTable, Row

OPEN, SAVE = "round.open", "round.save"
"""The verbs that open the form of a question and submit it."""
ANSWER, WRITE, WRITTEN, SHOW, CLOSE = "round.answer", "round.write", "round.written", "round.show", "round.close"
"""One of the answers as a button; the form of an answer, and its submit; the table; no more answers."""
FILE = "round.file"
"""The answers as a file."""
BUTTONS = 3
"""Choices that are buttons; of more, one is picked in the form."""
SHORT = 300
"""Characters of an answer in the table."""
MOST_ROWS = 40
"""Organisations on one card: with the longest answers it stays under the 25 KB that Teams takes without trouble."""


def answer_shown(locale: str, question: RoundQuestion, answer: RoundAnswer) -> str:
    """As in "Ja – men först i höst" or "14 platser"."""
    said = ""
    if question.kind is QuestionKind.YES_NO:
        said = say(locale, f"round-{answer.choice}")
    elif question.kind is QuestionKind.CHOICE:
        said = answer.choice
    elif answer.amount is not None:
        said = amount_shown(locale, question, answer.amount)
    return " – ".join(part for part in (said, shortened(answer.text, SHORT)) if part)


def amount_shown(locale: str, question: RoundQuestion, amount: Decimal) -> str:
    """A number with what it counts."""
    return " ".join(part for part in (number(locale, amount), question.unit) if part)


def question_buttons(locale: str, question: RoundQuestion) -> list[Json]:
    """What can be answered with a press, and the form for the rest."""
    made: list[Json] = []
    if question.kind is QuestionKind.YES_NO:
        made = [button(say(locale, f"round-{c}"), ANSWER, question=question.id, choice=c) for c in ("yes", "no")]
    elif question.kind is QuestionKind.CHOICE and len(question.choices) <= BUTTONS:
        made = [button(c, ANSWER, question=question.id, choice=c) for c in question.choices]
    key = "round-write-comment" if made else "round-write"
    return [*made, form_button(say(locale, key), WRITE, question=question.id)]


def asked_card(locale: str, question: RoundQuestion, asker: str, told: Sequence[str] = ()) -> Json:
    """The question in somebody's own chat."""
    title = say(locale, "round-asked-title", number=question.number)
    body = [*(typed(said) for said in told), typed({"text": question.text, "weight": "Bolder"})]
    pairs = [(say(locale, "round-last-day"), say(locale, "round-day", day=question.last_day))]
    pairs += [(say(locale, "round-asker"), asker)] if asker else []
    body += [facts(pairs), line(say(locale, "round-how", number=question.number), subtle=True)]
    return card(title, body, question_buttons(locale, question))


def answer_form(
    locale: str, question: RoundQuestion, values: Mapping[str, str], home: tuple[int, str], faults: Sequence[Fault] = ()
) -> Json:
    """The form of one organisation's answer; `home` is its id and name."""
    fields: dict[str, list[Json]] = {}
    if question.kind in (QuestionKind.CHOICE, QuestionKind.YES_NO):
        offered = question.choices or ("yes", "no")
        named = [(c if question.choices else say(locale, f"round-{c}"), c) for c in offered]
        fields["choice"] = [choice_field("choice", say(locale, "round-your-answer"), values.get("choice", ""), named)]
    elif question.kind is QuestionKind.NUMBER:
        label = say(locale, "round-your-number", unit=question.unit or "none")
        fields["amount"] = [text_field("amount", label, values.get("amount", ""), limit=40)]
    key = "round-your-answer" if question.kind is QuestionKind.TEXT else "round-your-comment"
    written = text_field("text", say(locale, key), values.get("text", ""), limit=LONGEST_ANSWER, multiline=True)
    fields["text"] = [written]
    body = [typed({"text": question.text, "weight": "Bolder"}), line(say(locale, "round-answers-for", home=home[1]))]
    body += with_faults(locale, fields, faults)
    save = save_button(say(locale, "round-send"), WRITTEN, question=question.id, organisation=home[0])
    return card(say(locale, "round-asked-title", number=question.number), body, [save])


def round_form(
    locale: str,
    values: Mapping[str, str],
    meetings: Sequence[tuple[str, str]],
    faults: Sequence[Fault] = (),
) -> Json:
    """The form of a new question; `meetings` are titles and ids of those that it can be for."""
    kinds = [(say(locale, f"round-kind-{kind.value}"), kind.value) for kind in QuestionKind]
    nothing = (say(locale, "round-no-meeting"), "")
    choices_hint = say(locale, "round-form-choices-hint", most=MOST_CHOICES)
    fields: dict[str, list[Json]] = {
        "text": [
            text_field(
                "text", say(locale, "round-form-text"), values.get("text", ""), limit=LONGEST_QUESTION, multiline=True
            )
        ],
        "kind": [choice_field("kind", say(locale, "round-form-kind"), values.get("kind", "text"), kinds)],
        "choices": [
            text_field(
                *("choices", say(locale, "round-form-choices"), values.get("choices", "")),
                limit=LONGEST_QUESTION,
                hint=choices_hint,
                multiline=True,
            )
        ],
        "unit": [text_field("unit", say(locale, "round-form-unit"), values.get("unit", ""), limit=LONGEST_UNIT)],
        "last_day": [day_field("last_day", say(locale, "round-last-day"), values.get("last_day", ""))],
        "meeting": [
            choice_field("meeting", say(locale, "round-form-meeting"), values.get("meeting", ""), [nothing, *meetings])
        ],
    }
    lead = say(locale, "round-form-faults", count=len(faults)) if faults else say(locale, "round-form-lead")
    body = [line(lead), *with_faults(locale, fields, faults)]
    return card(say(locale, "round-form-title"), body, [save_button(say(locale, "round-ask"), SAVE)])


def table_card(locale: str, made: AnswerTable, *, leads: bool) -> Json:
    """What came: counts with a chart, then each organisation's line, and who is still silent."""
    question = made.question
    body: list[Json] = [typed({"text": question.text, "weight": "Bolder"})]
    body.append(line(_progress(locale, made), subtle=True))
    body += _counted(locale, made)
    given = [row for row in made.rows if row.answer]
    body += [_line(locale, question, row) for row in given[:MOST_ROWS]]
    if len(given) > MOST_ROWS:
        body.append(line(say(locale, "round-more", count=len(given) - MOST_ROWS), subtle=True))
    closes = leads and question.state is QuestionState.OPEN
    buttons = [button(say(locale, "export-download"), FILE, question=question.id)] if made.answered else []
    buttons += [button(say(locale, "round-close"), CLOSE, question=question.id)] if closes else []
    return card(table_title(locale, question), body, buttons)


def file_card(locale: str, question: RoundQuestion, address: str) -> Json:
    """The answers as a file, behind a button."""
    body = [typed(shortened(question.text)), line(say(locale, "export-opens"), subtle=True)]
    return card(table_title(locale, question), body, [link(say(locale, "export-excel"), address)])


def table_title(locale: str, question: RoundQuestion) -> str:
    """What the table is called."""
    return say(locale, "round-table-title", number=question.number)


def list_card(locale: str, tables: Sequence[AnswerTable]) -> Json:
    """Questions, the newest first, each with how many have answered and the way to its table."""
    body: list[Json] = []
    for made in tables:
        question = made.question
        body.append(typed({"text": f"{question.number}. {shortened(question.text)}", "weight": "Bolder"}))
        body.append(line(_progress(locale, made), subtle=True))
        body.append(acts(button(say(locale, "round-show"), SHOW, question=question.id)))
    return card(say(locale, "rounds-title"), body)


def _progress(locale: str, made: AnswerTable) -> str:
    question, silent = made.question, made.silent
    key = "round-progress-open" if question.state is QuestionState.OPEN else "round-progress-closed"
    told = say(locale, key, done=made.answered, count=len(made.rows), day=question.last_day)
    missing = say(locale, "round-silent", names=", ".join(silent)) if silent and made.answered else ""
    return " ".join(part for part in (told, missing) if part)


def _counted(locale: str, made: AnswerTable) -> list[Json]:
    question = made.question
    if made.counts and made.answered:
        named = [(say(locale, f"round-{c}") if not question.choices else c, n) for c, n in made.counts]
        chart: Json = {
            "type": "Chart.HorizontalBar",
            "title": say(locale, "round-chart"),
            "data": [{"x": name, "y": count} for name, count in named],
            "fallback": "drop",
        }
        return [chart, facts([(name, str(count)) for name, count in named])]
    if made.total is not None and made.median is not None:
        total, middle = (amount_shown(locale, question, value) for value in (made.total, made.median))
        return [facts([(say(locale, "round-total"), total), (say(locale, "round-median"), middle)])]
    return []


def _line(locale: str, question: RoundQuestion, row: Row) -> Json:
    assert row.answer is not None
    runs: list[str | Json] = [{"text": f"{row.organisation}: ", "weight": "Bolder"}]
    runs.append(answer_shown(locale, question, row.answer))
    if row.earlier is not None:
        before = say(locale, "round-earlier", answer=answer_shown(locale, question, row.earlier))
        runs.append({"text": f" ({before})", "isSubtle": True})
    return typed(*runs)
