"""The answers: one question's table, in words or by a press; all questions; who is silent."""

from dataclasses import replace

from dialogs.actions.exporting import OPENS_FOR
from dialogs.cards.rounds import FILE, SHOW, file_card, list_card, table_card, table_title
from dialogs.meeting.searching import ask as search_minutes
from dialogs.resolving import whole
from dialogs.rounds.named import Meant, NoRound, question_meant
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Live, Place, Reply, Showing, Turn
from dialogs.understanding.intent import Intent, OpenItem
from meetings.authorisation import Act, may, require
from meetings.errors import NotForYou
from meetings.ports import DocumentKind, Unit
from meetings.rounds.reading import table_of
from meetings.rounds.records import QuestionState, RoundQuestion

routes = Routes()
RULE = "round-table"
"""Of the live card that follows the answers."""
MOST = 10
"""Questions on the list."""


@routes.intent("show_round")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Hemfråga 12*, *hur gör kommunerna med studenter?*, *vilka har inte svarat på hemfråga 12?*.

    Where no question was about it, what the organisations said at meetings is looked for.
    """
    require(turn.actor, Act.READ)
    meant = Meant(intent.slots.get("number"), str(intent.slots.get("words") or ""))
    try:
        question = await question_meant(unit, meant)
    except NoRound:
        if not meant.words:
            raise
        return await search_minutes(turn, replace(intent, slots={"words": meant.words}), unit)
    if intent.slots.get("silent"):
        return await _silent(turn, unit, question)
    if intent.slots.get("remind"):
        return await _reminded(turn, unit, question)
    if intent.slots.get("file"):
        return _as_file(turn, question)
    return await shown(turn, unit, question)


@routes.verb(SHOW)
async def press_show(turn: Turn, unit: Unit) -> Reply:
    """The table of one of the list."""
    require(turn.actor, Act.READ)
    return await shown(turn, unit, await question_pressed(turn, unit))


@routes.verb(FILE)
async def press_file(turn: Turn, unit: Unit) -> Reply:
    """The button under the table: the file comes in one's own chat."""
    require(turn.actor, Act.READ)
    return _as_file(turn, await question_pressed(turn, unit))


def _as_file(turn: Turn, question: RoundQuestion) -> Reply:
    if turn.links is None:
        return Reply(text=say(turn.locale, "export-no-address"))
    until, about = turn.now + OPENS_FOR, f"q{question.id}"
    address = turn.links.listing(DocumentKind.ROUND_WORKBOOK, question.network_id, about, until, turn.locale)
    made = Reply(card=file_card(turn.locale, question, address), summary=table_title(turn.locale, question))
    if turn.place is Place.PERSONAL:
        return made
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(made, private=True),))


@routes.intent("list_rounds")
async def show_all(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The newest questions, open ones first."""
    require(turn.actor, Act.READ)
    known = [q for q in await unit.round_questions.all() if q.state is not QuestionState.WITHDRAWN]
    known.sort(key=lambda q: (q.state is not QuestionState.OPEN, -q.id))
    if not known:
        raise NoRound(words="none")
    title = say(turn.locale, "rounds-title")
    tables = [await table_of(unit, question) for question in known[:MOST]]
    return Reply(card=list_card(turn.locale, tables), summary=title)


@routes.live(RULE)
async def follow(showing: Showing, unit: Unit) -> Reply | None:
    """The table as it is now."""
    key = showing.facts.get("question")
    question = await unit.round_questions.get(key) if isinstance(key, int) else None
    if question is None or question.state is QuestionState.WITHDRAWN:
        return None
    leads = showing.viewer is not None and may(showing.viewer, Act.ASK_ROUND)
    made = table_card(showing.locale, await table_of(unit, question), leads=leads)
    return Reply(card=made, summary=table_title(showing.locale, question))


async def shown(turn: Turn, unit: Unit, question: RoundQuestion) -> Reply:
    """The table, as a card that follows the answers where several read it."""
    live = Live(RULE, {"question": question.id})
    made = await follow(Showing.of(turn, live), unit)
    if made is None or made.card is None:
        raise NotForYou
    about = (OpenItem("round", question.number, question.text, question.id),)
    return Reply(card=made.card, summary=made.summary, live=live, about=about)


async def question_pressed(turn: Turn, unit: Unit) -> RoundQuestion:
    """The question that a card carries."""
    question = await unit.round_questions.get(whole(turn.data, "question"))
    if question is None:
        raise NotForYou
    return question


async def _reminded(turn: Turn, unit: Unit, question: RoundQuestion) -> Reply:
    """Nobody is reminded more than they are: it is told when they are, and who."""
    silent = (await table_of(unit, question)).silent
    if not silent or question.state is not QuestionState.OPEN:
        return await _silent(turn, unit, question)
    names = listed(turn.locale, silent)
    return Reply(
        text=say(turn.locale, "round-reminded", number=str(question.number), names=names, day=question.last_day)
    )


async def _silent(turn: Turn, unit: Unit, question: RoundQuestion) -> Reply:
    silent = (await table_of(unit, question)).silent
    key = "round-who-is-silent" if silent else "round-all-answered"
    return Reply(text=say(turn.locale, key, number=str(question.number), names=listed(turn.locale, silent)))
