"""An organisation's answer in words, by a press or by form; passing the question on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.cards.rounds import ANSWER, WRITE, WRITTEN, answer_form, answer_shown, question_buttons
from dialogs.forms import Field, each_once, said_in_chat, typed_in
from dialogs.resolving import member_named, whole
from dialogs.rounds.named import Meant, NoRound, WhichRound, organisation_named, question_meant, waiting_for
from dialogs.rounds.shown import question_pressed
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.wording import shortened
from meetings.acting import Done
from meetings.errors import NotForYou, UnknownName
from meetings.network.people import Member, folded
from meetings.network.setup import Fault
from meetings.ports import Unit
from meetings.rounds.answering import LONGEST_ANSWER, NotAnAnswer, answer, pass_on, row_of, take_back
from meetings.rounds.asking import LONGEST_CHOICE
from meetings.rounds.records import QuestionKind, RoundAnswer, RoundQuestion
from meetings.rounds.said import Given, given, read_number

routes = Routes()
LONGEST_AMOUNT = 40
"""Characters of a number."""
FIELDS = {"text": Field(LONGEST_ANSWER), "choice": Field(LONGEST_CHOICE), "amount": Field(LONGEST_AMOUNT)}


@routes.intent("answer_round")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Svara 12: ja, men först i höst*; without a number the only question that waits for one's answer."""
    question = await _question(turn, unit, intent.slots.get("number"))
    words = str(intent.slots.get("text") or "")
    home = intent.slots.get("home")
    organisation = (await organisation_named(unit, str(home))).id if home else None
    if intent.slots.get("take_back"):
        return await _taken_back(turn, unit, question)
    if not words:
        return await _filled(turn, unit, question)
    found = given(question, words)
    if found is None:
        raise NotAnAnswer(number=question.number, kind=question.kind.value)
    return await _kept(turn, unit, question, await answer(unit, turn.by, question, found, organisation))


@routes.verb(ANSWER)
async def by_button(turn: Turn, unit: Unit) -> Reply:
    """A yes, a no or a choice on the card, which then says what was answered."""
    question = await question_pressed(turn, unit)
    choice = turn.data.get("choice")
    if not isinstance(choice, str):
        raise NotForYou
    done = await answer(unit, turn.by, question, Given(choice=choice))
    reply = await _kept(turn, unit, question, done)
    return replace(reply, replaces=turn.place is Place.PERSONAL)


@routes.form(WRITE)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, with the answer that is there."""
    return await _filled(turn, unit, await question_pressed(turn, unit))


async def _filled(turn: Turn, unit: Unit, question: RoundQuestion) -> Reply:
    row = await row_of(unit, turn.by, question)
    amount = "" if row.amount is None else str(row.amount).replace(".", ",")
    values = {"text": row.text, "choice": row.choice, "amount": amount}
    return await _form(turn, unit, question, row, values)


async def _taken_back(turn: Turn, unit: Unit, question: RoundQuestion) -> Reply:
    done = await take_back(unit, turn.by, question)
    home = await unit.organisations.get(done.thing.organisation_id)
    said = say(turn.locale, "round-taken-back", number=str(question.number), home=home.name if home else "")
    return Reply(receipt=(said,), acts=(done.act,))


@routes.verb(WRITTEN)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Keep the answer, or show the form again with what is wrong in it."""
    question = await question_pressed(turn, unit)
    row = await row_of(unit, turn.by, question, whole(turn.data, "organisation"))
    values, faults = typed_in(turn.data, FIELDS)
    if faults:
        return await _form(turn, unit, question, row, values, faults)
    found = Given(values["text"], values["choice"], read_number(values["amount"]) if values["amount"] else None)
    try:
        done = await answer(unit, turn.by, question, found, row.organisation_id)
    except NotAnAnswer:
        where = {QuestionKind.TEXT: "text", QuestionKind.NUMBER: "amount"}.get(question.kind, "choice")
        return await _form(turn, unit, question, row, values, [Fault(where, f"round-{question.kind.value}")])
    return await _kept(turn, unit, question, done)


@routes.intent("pass_round_on")
async def pass_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Skicka vidare hemfråga 12 till Lisa*."""
    question = await _question(turn, unit, intent.slots.get("number"))
    colleague = await _member(turn, unit, str(intent.slots.get("who") or ""))
    done = await pass_on(unit, turn.by, question, colleague)
    said = say(turn.locale, "round-passed-on", number=str(question.number), name=colleague.name)
    return Reply(receipt=(said,), acts=(done.act,))


async def _question(turn: Turn, unit: Unit, number: object) -> RoundQuestion:
    if isinstance(number, int):
        return await question_meant(unit, Meant(number))
    waiting = await waiting_for(turn, unit)
    if len(waiting) > 1:
        raise WhichRound(found=[(q.number, q.text) for q in waiting])
    if not waiting:
        raise NoRound(words="none")
    return waiting[0]


async def _member(turn: Turn, unit: Unit, name: str) -> Member:
    """By full name, else the only one whose first name or a part of the name it is."""
    roster = await unit.members.roster(turn.today)
    parts = folded(name).split()
    found = [m for m in roster if all(part in folded(m.name).split() for part in parts)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UnknownName(name=name)
    return await member_named(turn, unit, name)


async def _kept(turn: Turn, unit: Unit, question: RoundQuestion, done: Done[RoundAnswer]) -> Reply:
    home = await unit.organisations.get(done.thing.organisation_id)
    said = say(
        turn.locale,
        "round-answered",
        number=str(question.number),
        home=home.name if home else "",
        answer=answer_shown(turn.locale, question, done.thing),
    )
    about = (OpenItem("round", question.number, question.text, question.id),)
    lines = (said, say(turn.locale, "round-answer-how-to-change", day=question.last_day))
    buttons = tuple(question_buttons(turn.locale, question)[-1:])
    return Reply(receipt=lines, acts=(done.act,), about=about, buttons=buttons)


async def _form(
    turn: Turn,
    unit: Unit,
    question: RoundQuestion,
    row: RoundAnswer,
    values: Mapping[str, str],
    faults: Sequence[Fault] = (),
) -> Reply:
    home = await unit.organisations.get(row.organisation_id)
    named = (row.organisation_id, home.name if home else "")
    form = answer_form(turn.locale, question, values, named, each_once(faults))
    return Reply(text=said_in_chat(turn), form=form, summary=shortened(question.text, 80))
