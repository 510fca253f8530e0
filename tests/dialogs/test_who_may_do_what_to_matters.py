"""The table of who may what, held against the conversation: each role, each act on a matter, in words and by button.

What the table allows is done; what it does not allow changes nothing, and the answer tells nothing of the matter.
"""

import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest

from bot.conversing import conversation
from dialogs.turn import Kind, Place, Reply, Turn
from meetings.acting import By
from meetings.actions.ending import close
from meetings.actions.handing_over import Asked, hand_over
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter, record
from meetings.authorisation import MAY, Act, Relation
from meetings.network.people import Member, Network
from meetings.walkthrough.walks import walk_now
from storage.store import Store, open_store
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, DAYS, ESTER, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, heard

DURING = datetime(2026, 9, 24, 8, tzinfo=UTC)
"""Half an hour into the first meeting."""
BEFORE = DURING - timedelta(days=5)
LATER = "2026-12-15"
TABLES = ("action_item", "action_preparer", "tick", "act", "act_change", "walk_through", "walk_step", "delivery")
KEYS = count(1)
M, P, R, L = Relation.MEMBER, Relation.PREPARER, Relation.RECORDER, Relation.LEADS
SEAT, ORGANISATION, EVERYONE = "seat", "organisation", "everyone"


@dataclass(frozen=True)
class Role:
    """Somebody, and what they are to the matters of the test."""

    who: str
    relations: frozenset[Relation] = frozenset({M})
    prepares: str = ""
    """By "name", seat, organisation or with everyone."""
    recorded: timedelta | None = None
    """How long ago they put it on the list."""
    raised: bool = False
    asked: bool = False
    walked: bool = False
    left: bool = False
    elsewhere: str = ""
    """A member of another network, who speaks "there" or, by some mistake, "here"."""


ROLES: Mapping[str, Role] = {
    "member": Role(ARLA.name),
    "preparer by name": Role(ARLA.name, frozenset({M, P}), "name"),
    "preparer by seat": Role(ARLA.name, frozenset({M, P}), SEAT),
    "preparer by organisation": Role(ARLA.name, frozenset({M, P}), ORGANISATION),
    "preparer with everyone": Role(ARLA.name, frozenset({M, P}), EVERYONE),
    "recorder within a day": Role(ARLA.name, frozenset({M, R}), recorded=timedelta(hours=2)),
    "recorder after a day": Role(ARLA.name, recorded=timedelta(days=2)),
    "raiser": Role(ARLA.name, frozenset({M, Relation.RAISER}), raised=True),
    "asked to take over": Role(ARLA.name, frozenset({M, Relation.ASKED}), asked=True),
    "at the meeting": Role(ARLA.name, frozenset({M, Relation.AT_THE_MEETING}), walked=True),
    "chair": Role(CHAIR.name, frozenset({M, L})),
    "coordinator": Role(COORDINATOR.name, frozenset({M, L})),
    "one who has left": Role(ARLA.name, frozenset(), left=True),
    "chair who has left": Role(CHAIR.name, frozenset(), left=True),
    "member of another network": Role(ARLA.name, frozenset(), elsewhere="there"),
    "chair of another network": Role(CHAIR.name, frozenset(), elsewhere="there"),
    "person outside": Role(ARLA.name, frozenset(), elsewhere="here"),
    "chair from outside": Role(CHAIR.name, frozenset(), elsewhere="here"),
}


@dataclass
class Desk:
    """One network with what is asked of it, as one role."""

    store: Store
    network: Network
    role: Role
    actor: Member
    people: dict[str, Member]
    speaks_in: Network
    file: str
    seats: dict[int, int] = field(default_factory=dict)
    """Seat by organisation."""

    async def matter(self, act: Act) -> ActionItem:
        """A new matter that is to this role what it is to be."""
        role, arla = self.role, self.people[ARLA.name]
        preparer = Preparer(member_id=self.people[ASA.name].id)
        if act is Act.TICK_ACTION or (role.prepares == EVERYONE and act is not Act.TAKE_OVER_ACTION):
            preparer = Preparer(everyone=True)
        elif act is Act.TAKE_OVER_ACTION:
            pass  # it is Åsa's, who asks
        elif role.prepares == SEAT:
            preparer = Preparer(seat_id=self.seats[arla.organisation_id or 0])
        elif role.prepares == ORGANISATION:
            preparer = Preparer(organisation_id=arla.organisation_id)
        elif role.prepares:
            preparer = Preparer(member_id=arla.id)
        by = By(self.people[COORDINATOR.name], BEFORE)
        if role.recorded:
            by = By(self.actor, DURING - role.recorded)
        raised_by = self.actor if role.raised else self.people[BEA.name]
        title = f"Hemligheten {next(KEYS)}"
        async with self.store.unit(self.network.id) as unit:
            said = Matter(title, (preparer,), date(2026, 11, 30), initiator_id=raised_by.id)
            item = (await record(unit, by, said, by.now.date())).thing
            if act is Act.REOPEN_ACTION:
                item = (await close(unit, By(self.people[COORDINATOR.name], BEFORE), [item])).thing
            await unit.commit()
        return item

    async def question(self, item: ActionItem) -> int:
        """The act by which the matter's preparer asked somebody to take it over: the role, or Ester."""
        to = self.actor if self.role.asked else self.people[ESTER.name]
        async with self.store.unit(self.network.id) as unit:
            asked = await hand_over(
                unit, By(self.people[ASA.name], DURING), item, (Preparer(member_id=to.id),), DURING.date()
            )
            assert isinstance(asked, Asked)
            [act] = unit.acts.recorded
            await unit.commit()
        return act

    async def does(self, who: Member, network: Network, **fields: object) -> Reply:
        """What somebody is answered."""
        turn = Turn(
            network=network, actor=who, kind=Kind.TEXT, now=DURING, locale="sv", place=Place.PERSONAL,
            conversation=f"chat-{next(KEYS)}", key=f"key-{next(KEYS)}",
        )  # fmt: skip
        for name, value in fields.items():
            object.__setattr__(turn, name, value)
        return await conversation(self.store).answer(turn)

    async def brings(self, item: ActionItem) -> int:
        """The coordinator brings a matter before the meeting; the walk-through's id."""
        for text in ("gå igenom listan", f"gå till {item.number}"):
            await self.does(self.people[COORDINATOR.name], self.network, text=text)
        async with self.store.reading(self.network.id) as unit:
            walk = await walk_now(unit, DURING)
        assert walk.item
        assert walk.item.id == item.id
        return walk.row.id

    def state(self) -> list[tuple[object, ...]]:
        """Everything in the network that an act changes."""
        here = self.network.id
        with closing(sqlite3.connect(self.file)) as database:
            found = {t: database.execute(f"SELECT * FROM {t} WHERE network_id = ?", (here,)).fetchall() for t in TABLES}
        return [(table, *row) for table, rows in found.items() for row in sorted(rows, key=repr)]


Way = tuple[str, Callable[[ActionItem, Mapping[str, int]], dict[str, object]]]


def says(text: str) -> Way:
    return text, lambda item, _: {"text": text.format(n=item.number)}


def presses(verb: str, **more: object) -> Way:
    def made(item: ActionItem, facts: Mapping[str, int]) -> dict[str, object]:
        data = {"id": item.id, "item": item.id, "version": item.version, "items": [item.id], **facts, **more}
        return {"kind": Kind.VERB, "verb": verb, "data": data}

    return f"[{verb}]", made


WAYS: Mapping[Act, tuple[Way, ...]] = {
    Act.REPORT_ACTION: (says("klar {n}"), presses("action.report"), presses("list.done"), presses("reminder.done")),
    Act.MOVE_ACTION: (
        says("flytta uppdrag {n} till " + LATER),
        presses("action.move-to", to=LATER),
        presses("list.move", to=LATER),
        presses("reminder.move-to", to=LATER),
    ),
    Act.REASSIGN_ACTION: (says(f"ge uppdrag {{n}} till {BO.name}"),),
    Act.CLOSE_ACTION: (says("lägg uppdrag {n} till handlingarna"), presses("matter.close"), presses("list.close")),
    Act.REOPEN_ACTION: (says("öppna uppdrag {n} igen"), presses("matter.reopen")),
    Act.DROP_ACTION: (says("stryk uppdrag {n}: dubblett"),),
    Act.REWORD_ACTION: (presses("recording.save", may="reword-action", title="Något annat", initiator_other="SKR"),),
    Act.TICK_ACTION: (says("klar {n}"), presses("action.report")),
    Act.REMIND_ACTION: (says("påminn om uppdrag {n}"), presses("reminding.remind")),
    Act.TAKE_OVER_ACTION: (presses("handover.yes"),),
    Act.RECORD_ACTION: (says(f"uppdrag: boka lokal, ansvarig {BO.name}, till {LATER}"),),
    Act.SEE_STATUS: (says("status"),),
    Act.STEER_WALK_THROUGH: (says("paus"), says("nästa")),
}
"""How each act on a matter is said, and pressed where there are buttons for it."""
AT_THE_MEETING: Mapping[Act, tuple[Way, ...]] = {
    Act.REPORT_ACTION: (says("klar"), says("klar {n}"), presses("walk.done")),
    Act.MOVE_ACTION: (says(f"flytta till {LATER}"), presses("walk.move", to=LATER)),
    Act.REASSIGN_ACTION: (says(f"{BO.name} tar den"),),
    Act.CLOSE_ACTION: (says("avsluta"), presses("walk.close")),
    Act.TICK_ACTION: (says("klar"), presses("walk.done")),
}
"""The same of the matter that is before the meeting; by other ways it is anybody's no more than it otherwise is."""
BY_RULE = {
    ("preparer with everyone", Act.REASSIGN_ACTION, WAYS[Act.REASSIGN_ACTION][0][0]): "the others have their part",
    ("recorder within a day", Act.MOVE_ACTION, "[reminder.move-to]"): "a reminder's buttons are its preparer's",
}
"""Where a rule beyond the table refuses, and why."""
ALLOWED_BUT_READ = frozenset({Act.SEE_STATUS})
"""Acts that change nothing when they are allowed."""


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Store]:
    async with open_store(sqlite_url, serving=True) as opened:
        yield opened


async def placed(store: Store, url: str, role: Role) -> Desk:
    """The network, and another with the same persons, as the role sees them."""
    here = await a_network(store)
    there = await a_network(store, "Ett annat nätverk")
    async with store.reading(here.id) as unit:
        people = {m.name: m for m in await unit.members.roster(DAYS[0])}
        seats = {s.organisation_id: s.id for s in await unit.seats.all()}
    actor = people[role.who]
    if role.elsewhere:
        actor = await member_called(store, there, role.who)
    if role.left:
        actor = replace(actor, left_on=date(2026, 9, 20))
    speaks_in = there if role.elsewhere == "there" else here
    return Desk(store, here, role, actor, people, speaks_in, url.removeprefix("sqlite:///"), seats)


async def cell(place: Desk, act: Act, way: Way, *, may: bool) -> str:
    """What is wrong with the answer, or nothing."""
    item = await place.matter(act)
    facts: dict[str, int] = {}
    if act is Act.TAKE_OVER_ACTION:
        facts["asked"] = await place.question(item)
    if (place.role.walked and item.alive) or act is Act.STEER_WALK_THROUGH:
        facts["walk"] = await place.brings(item)
    before = place.state()
    reply = await place.does(place.actor, place.speaks_in, **way[1](item, facts))
    said, changed = heard(reply), place.state() != before
    if may and not (changed or act in ALLOWED_BUT_READ):
        return f"{act}, {way[0]}: may, and nothing was changed: {said!r}"
    if may and said in (NOT_FOR_YOU, FOR_LEADS):
        return f"{act}, {way[0]}: may, and was refused"
    if not may and changed:
        return f"{act}, {way[0]}: may not, and did: {said!r}"
    if not may and (item.title in said or ASA.name in said or f"ppdrag {item.number} " in said):
        return f"{act}, {way[0]}: was told of it: {said!r}"
    return ""


def relations(role: Role, act: Act) -> frozenset[Relation]:
    """What the role is to the matter: of what everyone prepares, everybody who is in the network is a preparer."""
    everybody = act is Act.TICK_ACTION and role.relations
    return role.relations | ({P} if everybody else frozenset())


@pytest.mark.slow
@pytest.mark.parametrize("name", ROLES)
async def test_each_act_is_done_just_when_the_table_allows_it(store: Store, sqlite_url: str, name: str) -> None:
    role = ROLES[name]
    place = await placed(store, sqlite_url, role)
    wrong = []
    for act, ways in (WAYS | AT_THE_MEETING if role.walked else WAYS).items():
        may = bool(MAY[act] & relations(role, act))
        wrong += [await cell(place, act, way, may=may and (name, act, way[0]) not in BY_RULE) for way in ways]
    found = [one for one in wrong if one]
    assert not found, "\n".join(found)


def test_every_act_on_a_matter_is_tried() -> None:
    named = {act for act in Act if act.value.endswith("-action")}
    assert named | {Act.STEER_WALK_THROUGH, Act.SEE_STATUS} == set(WAYS)


def test_each_relation_to_a_matter_has_a_role() -> None:
    others = {Relation.PROPOSER, Relation.AUTHOR, Relation.SECRETARY}
    assert {r for role in ROLES.values() for r in role.relations} == set(Relation) - others
