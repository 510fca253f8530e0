"""What happened to my point? Where a suggestion is now, or how it ended."""

from collections.abc import Sequence

from dialogs.cards.fates import MOST, PAGE, fates_card
from dialogs.resolving import agenda_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from meetings.agenda.fates import Fate, asked_about, fates
from meetings.agenda.items import AgendaItem
from meetings.errors import Refusal
from meetings.ports import Unit

routes = Routes()
MOST_MEANT = 5
"""Items that words can mean at once: each gets its line."""


class NothingRaised(Refusal):
    """The person has not suggested anything yet."""


class NoSuchSuggestion(Refusal):
    """Nothing that was suggested has those words, or nothing that this person may ask about: `words`."""


@routes.intent("item_fate")
async def ask(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What became of the points that words or numbers mean; of one's own, when none is named."""
    said = intent.slots.get("item_ref")
    if said is None:
        return await _own(turn, unit)
    items = await _meant(turn, unit, said)
    return await _shown(turn, unit, say(turn.locale, "fate-title"), items)


@routes.verb(PAGE)
async def press_more(turn: Turn, unit: Unit) -> Reply:
    """The older ones of one's own."""
    return await _own(turn, unit, max(whole(turn.data, "start"), 0))


async def _own(turn: Turn, unit: Unit, start: int = 0) -> Reply:
    known = await asked_about(unit, turn.actor)
    mine = [i for i in known if i.proposer_id == turn.actor.id]
    if not mine:
        raise NothingRaised
    return await _shown(turn, unit, say(turn.locale, "fate-title-own"), mine, start)


async def _meant(turn: Turn, unit: Unit, said: object) -> list[AgendaItem]:
    """By numbers on the agenda to come, else by words among all that the person may ask about."""
    parts = said if isinstance(said, list) else [said]
    numbers = [p for p in parts if isinstance(p, int)]
    found = list(await agenda_items(turn, unit, numbers)) if numbers else []
    known = await asked_about(unit, turn.actor) if len(numbers) < len(parts) else []
    offered = [OpenItem("agenda", 0, i.title, i.id) for i in known]
    by_id = {i.id: i for i in known}
    for words in (str(p) for p in parts if not isinstance(p, int)):
        meant = {m.id for m in matching(words, offered)}
        if not meant:
            raise NoSuchSuggestion(words=words)
        found += [by_id[key] for key in by_id if key in meant][:MOST_MEANT]
    return list({i.id: i for i in found}.values())


async def _shown(turn: Turn, unit: Unit, title: str, items: Sequence[AgendaItem], start: int = 0) -> Reply:
    """In a channel the answer goes to the person's own chat: what was declined is not for everybody."""
    page = items[start : start + MOST]
    found = await fates(unit, page, turn.today)
    left = max(len(items) - start - len(page), 0)
    made = fates_card(turn.locale, title, found, turn.links, turn.now, start=start, left=left)
    return Reply(card=made, summary=title, about=_reference(found), private=turn.place is not Place.PERSONAL)


def _reference(found: Sequence[Fate]) -> tuple[OpenItem, ...]:
    """So that "den" means the only one that was shown."""
    if len(found) != 1 or not found[0].number or found[0].meeting is None:
        return ()
    [one] = found
    return (OpenItem("agenda", one.number, one.item.title, one.item.id, found[0].meeting.starts_on),)
