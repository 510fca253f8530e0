"""The action list as it is asked for: one's own, everybody's, what is overdue, an organisation's; in pages."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from dialogs.cards.actions import MOST_ITEMS, list_card
from dialogs.cards.exporting import download_button
from dialogs.cards.parts import button
from dialogs.cards.recording import new_button
from dialogs.context import iso
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Live, Place, Reply, Showing, Turn, together
from dialogs.understanding.intent import Intent
from meetings.actions import ActionItem, is_preparer
from meetings.listing import seats_of
from meetings.naming import Names, names_of, with_ticks
from meetings.network import Member
from meetings.ports import Unit
from meetings.selecting import Selection, scope_named, selected

routes = Routes()
LIST = "action-list"
"""The rule by which a list that was posted follows what happens."""
PAGE = "actions.page"
"""The verb of the button that shows more of a list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which matters: their scope, whose by the ids of a member or organisation, due by a day (ISO)."""

    scope: str = "open"
    of: int | None = None
    organisation: int | None = None
    due_by: str | None = None

    @property
    def selection(self) -> Selection:
        """The same with the day as a day."""
        return Selection(scope_named(self.scope), self.of, self.organisation, day_of(self.due_by))


@routes.intent("list_my_actions")
async def mine(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What is the speaker's to report."""
    reply = await _listed(turn, unit, Wanted(scope_named(intent.slots.get("scope")), turn.actor.id))
    if turn.place is Place.PERSONAL:
        return reply
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(reply, private=True),))


@routes.intent("list_actions")
async def everything(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The action list: all that is open, what is overdue, a person's, an organisation's, due by a day."""
    return together([await _listed(turn, unit, one) for one in await meant(turn, unit, intent)])


@routes.verb(PAGE)
async def press_more(turn: Turn, unit: Unit) -> Reply:
    """The next page of a list."""
    return await _listed(turn, unit, wanted_in(turn.data), start=max(whole(turn.data, "start"), 0))


async def meant(turn: Turn, unit: Unit, intent: Intent) -> list[Wanted]:
    """Which lists the words mean: of several persons each their own."""
    slots = intent.slots
    said = slots.get("person")
    people = [await member_named(turn, unit, name) for name in (said if isinstance(said, list) else [said]) if name]
    named = [o.id for o in await unit.organisations.all() if o.name == slots.get("municipality")]
    wanted = Wanted(
        scope_named(slots.get("scope")),
        organisation=next(iter(named), None),
        due_by=iso(day_of(slots.get("due_by"))),
    )
    return [replace(wanted, of=person.id) for person in people] or [wanted]


def wanted_in(data: Mapping[str, object]) -> Wanted:
    """The list that a card's button carries."""
    return Wanted(
        scope_named(data.get("scope")),
        None if data.get("of") is None else whole(data, "of"),
        None if data.get("organisation") is None else whole(data, "organisation"),
        iso(day_of(data.get("due_by"))),
    )


async def _listed(turn: Turn, unit: Unit, wanted: Wanted, start: int = 0) -> Reply:
    live = Live(LIST, {**asdict(wanted), "start": start})
    return replace(await _page(Showing.of(turn, live), unit), live=live)


@routes.live(LIST)
async def show(showing: Showing, unit: Unit) -> Reply:
    """The list again, when something has happened or for a reader of their own."""
    return await _page(showing, unit)


async def _page(showing: Showing, unit: Unit) -> Reply:
    """A page of a list, with the acts that its reader may do."""
    wanted, start = wanted_in(showing.facts), max(whole(showing.facts, "start"), 0)
    names = await names_of(unit)
    title = list_title(showing.locale, showing.viewer, wanted, names)
    items = await found(showing.today, unit, wanted, names)
    page = items[start : start + MOST_ITEMS]
    names = await with_ticks(unit, names, page)
    own = await _own(unit, showing, page)
    left = len(items) - start - len(page)
    more = [button(_more(showing.locale, left), PAGE, start=start + len(page), **asdict(wanted))] if left > 0 else []
    more.append(new_button(showing.locale))
    if page:
        more.append(download_button(showing.locale, asdict(wanted)))
    return Reply(card=list_card(showing.locale, title, page, names, showing.today, own, more), summary=title)


async def _own(unit: Unit, showing: Showing, page: list[ActionItem]) -> set[int]:
    viewer = showing.viewer
    if viewer is None:
        return set()
    seats = await seats_of(unit, viewer, showing.today)
    return {i.id for i in page if viewer.leads or is_preparer(i, viewer.id, viewer.organisation_id, seats)}


async def found(today: date, unit: Unit, wanted: Wanted, names: Names) -> list[ActionItem]:
    """The matters that are wanted, in order."""
    items = await (unit.actions.all() if wanted.scope == "all" else unit.actions.open())
    return await selected(unit, items, wanted.selection, names, today)


def list_title(locale: str, reader: Member | None, wanted: Wanted, names: Names) -> str:
    """What the list is called to its reader."""
    if reader is not None and wanted.of == reader.id and wanted.organisation is None:
        title = say(locale, "actions-mine-overdue" if wanted.scope == "overdue" else "actions-mine")
    else:
        about = names.organisation(wanted.organisation) or names.person(wanted.of)
        title = say(locale, f"actions-{wanted.scope}", about=about or "none")
    by = day_of(wanted.due_by)
    return say(locale, "actions-until", title=title, day=by) if by else title


def _more(locale: str, left: int) -> str:
    return say(locale, "show-more", count=min(left, MOST_ITEMS), left=left)
