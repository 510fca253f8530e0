"""What those who raised a point are told of it: that it was declined and why, a question, and their answer to it."""

from dialogs.cards.form import save_button
from dialogs.cards.parts import button, card, typed
from dialogs.cards.preparing import POINT, Data
from dialogs.cards.preparing_forms import ANSWER, answer_field
from dialogs.forms import text_of
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn, Unasked
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, AgendaState
from meetings.agenda.moves import standing_now
from meetings.agenda.proposers_told import DECLINED, RESTORED
from meetings.agenda.questions_to_proposers import ANSWERED, ASKED, answer
from meetings.naming import people_of
from meetings.ports import Unit

routes = Routes()


@routes.notice(DECLINED)
async def tell_declined(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever raised it: declined, by whom and why; with a word when it was passed on for another."""
    item = await unit.agenda.get(unasked.object_id)
    if item is None or item.state is not AgendaState.DECLINED:
        return None
    by = (await people_of(unit)).person(_key(unasked.facts.get("by")))
    said = say(unasked.locale, "proposer-declined", title=item.title, by=by, reason=item.answer)
    return Reply(text="\n".join([said, *_passed_on(unasked, item)]))


@routes.notice(RESTORED)
async def tell_restored(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever was told that it is off: that has been taken back."""
    item = await unit.agenda.get(unasked.object_id)
    if item is None or item.state not in NOT_TAKEN_UP:
        return None
    return Reply(text=say(unasked.locale, "proposer-restored", title=item.title))


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """The question, with a field for the answer."""
    item = await unit.agenda.get(_key(unasked.facts.get("item")))
    if item is None:
        return None
    by = (await people_of(unit)).person(_key(unasked.facts.get("by")))
    title = say(unasked.locale, "proposer-asked", title=item.title, by=by)
    body = [typed({"text": str(unasked.facts.get("question")), "weight": "Bolder"})]
    body += [typed(line) for line in _passed_on(unasked, item)]
    send = save_button(say(unasked.locale, "proposer-answer"), ANSWER, asked=unasked.object_id)
    return Reply(card=card(title, [*body, answer_field(unasked.locale)], [send]), summary=title)


@routes.notice(ANSWERED)
async def tell_answered(unasked: Unasked, unit: Unit) -> Reply | None:
    """The answer to who asked, with the way to the point while it can be prepared."""
    item = await unit.agenda.get(_key(unasked.facts.get("item")))
    if item is None:
        return None
    by = (await people_of(unit)).person(_key(unasked.facts.get("by")))
    title = say(unasked.locale, "proposer-answered", title=item.title, by=by)
    body = [typed({"text": str(unasked.facts.get("question")), "isSubtle": True})]
    body.append(typed(str(unasked.facts.get("answer"))))
    here = await standing_now(unit, item, unasked.today)
    meeting = here.meeting.id if here else item.meeting_id
    data: Data = {"id": item.id, "version": item.version, "meeting": meeting, "apart": True}
    opens = [button(say(unasked.locale, "proposer-open"), POINT, **data)] if meeting else []
    return Reply(card=card(title, body, opens), summary=title)


@routes.verb(ANSWER)
async def take_answer(turn: Turn, unit: Unit) -> Reply:
    """The proposer's answer, brought to who asked."""
    sent = await answer(unit, turn.by, whole(turn.data, "asked"), text_of(turn.data, "answer"), turn.today)
    said = say(turn.locale, "proposer-answer-sent", names=listed(turn.locale, sent.names))
    return Reply(card=card(said, [typed(said)], titled=False), summary=said, replaces=True)


def _passed_on(unasked: Unasked, item: AgendaItem) -> list[str]:
    """A line for who raised it in another's name."""
    mine = unasked.to is not None and unasked.to.id == item.proposer_id
    return [say(unasked.locale, "proposer-passed-on", name=item.on_behalf_of)] if item.on_behalf_of and mine else []


def _key(value: object) -> int:
    return value if isinstance(value, int) else 0
