"""A network in which every form can be opened, and how each is: a form that is added later gets a line here."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count

from bot.conversing import conversation
from dialogs import ROUTES
from dialogs.turn import Kind, Reply, Turn
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.items import AgendaItem
from meetings.followup.evaluating import open_evaluation
from meetings.minutes.commenting import comment
from meetings.minutes.drafting import gather
from meetings.minutes.noting import Under, draft, note, start_minutes
from meetings.minutes.places import spots
from meetings.minutes.steering import course_of, end_meeting
from meetings.network.people import Member
from meetings.ports import Store
from meetings.rounds.asking import Wanted, ask
from meetings.rounds.records import QuestionKind
from meetings.walkthrough.walking import start
from tests.builders import ASA, BO, CHAIR, a_network, meetings_of, member_called
from tests.conversations import Room, buttons, inputs
from tests.dialogs.meeting_room import DURING, MadeUpLinks

KEYS = count(1)
THE_DAY_AFTER = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
LONG_AGO = datetime(2026, 8, 20, 8, 0, tzinfo=UTC)


@dataclass
class World:
    """One network during a meeting, or the day after with a draft and a comment on it."""

    room: Room
    ids: Mapping[str, int]
    recorded: int = 0
    """How often something has been recorded by what was submitted."""

    async def submits(self, who: Member, data: Mapping[str, object], *, kind: Kind = Kind.FORM) -> Reply:
        """Somebody submits a form; in a client without dialogs it is a press like any other."""
        submit = data.get("submit")
        turn = Turn(
            network=self.room.network,
            actor=who,
            kind=kind,
            now=self.room.now,
            locale="sv",
            place=self.room.place,
            conversation=f"chat-of-{who.id}",
            key=f"form-{next(KEYS)}",
            links=MadeUpLinks(),
        )
        turn = replace(
            turn, verb=str(data.get("verb")), data=data, submit_id=submit if isinstance(submit, str) else None
        )
        return await conversation(self.room.store, self._happened).answer(turn)

    def _happened(self, network: int) -> None:
        del network
        self.recorded += 1


async def during(store: Store) -> World:
    """In the middle of a meeting, with the action list before it."""
    network = await a_network(store)
    chair = await member_called(store, network, CHAIR.name)
    bo = await member_called(store, network, BO.name)
    [meeting, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        matter = Matter("Se över jouren", (Preparer(member_id=bo.id),), date(2026, 11, 1))
        item = (await record(unit, By(chair, LONG_AGO), matter, LONG_AGO.date())).thing
        by = By(chair, DURING)
        began = (await start_minutes(unit, by, meeting, chair)).thing
        noted = (await note(unit, by, began, "vi talade om budgeten", Under("Budget"))).thing
        went = await start(unit, by)
        await unit.commit()
    ids = {"walk": went.walk.row.id, "id": item.id, "note": noted.id, "meeting": meeting.id}
    return World(Room(store, network, DURING), ids)


async def afterwards(store: Store) -> World:
    """The day after, with a draft, a comment that waits for its answer, and a point that has been put off."""
    network = await a_network(store)
    chair = await member_called(store, network, CHAIR.name)
    asa = await member_called(store, network, ASA.name)
    [meeting, coming, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        matter = Matter("Se över jouren", (Preparer(member_id=chair.id),), date(2026, 11, 1))
        item = (await record(unit, By(chair, LONG_AGO), matter, LONG_AGO.date())).thing
        by = By(chair, DURING)
        began = (await start_minutes(unit, by, meeting, chair)).thing
        await note(unit, by, began, "vi talade om budgeten", Under("Budget"))
        ended = await end_meeting(unit, by, await course_of(unit, by.now, began))
        await draft(unit, by, ended.course.meeting)
        where = spots(await gather(unit, ended.course.meeting))[0]
        given = await comment(unit, By(asa, THE_DAY_AFTER), ended.course.meeting, where, "det var 2,5")
        point = AgendaItem(0, network.id, coming.id, "Lokaler", chair.id, LONG_AGO, position=1, times_moved=3)
        point = await unit.agenda.add(point)
        wanted = Wanted("Hur drivs jouren?", date(2026, 11, 1), QuestionKind.CHOICE, ("egen regi", "entreprenad"))
        asked = await ask(unit, By(chair, LONG_AGO), wanted)
        evaluation = await open_evaluation(unit, By(chair, LONG_AGO), 2026, date(2026, 11, 1))
        await unit.commit()
    ids = {
        "question": asked.thing.id,
        "evaluation": evaluation.thing.id,
        "meeting": meeting.id,
        "coming": coming.id,
        "comment": given.thing.id,
        "id": item.id,
        "point": point.id,
    }
    return World(Room(store, network, THE_DAY_AFTER), {**ids, "former": chair.id, "other": asa.id})


@dataclass(frozen=True)
class Form:
    """How a form is opened: in which world, and with which of its ids."""

    world: Callable[[Store], Awaitable[World]]
    data: Callable[[Mapping[str, int]], Mapping[str, object]]


def nothing(ids: Mapping[str, int]) -> Mapping[str, object]:
    """No ids at all."""
    del ids
    return {}


FORMS: Mapping[str, Form] = {
    **dict.fromkeys(ROUTES.forms, Form(afterwards, nothing)),
    "comment.open": Form(afterwards, lambda ids: {"meeting": ids["meeting"]}),
    "comment.edit": Form(afterwards, lambda ids: {"comment": ids["comment"]}),
    "comment.decline": Form(afterwards, lambda ids: {"comment": ids["comment"]}),
    "moved.close": Form(afterwards, lambda ids: {"id": ids["point"]}),
    "moved.give": Form(afterwards, lambda ids: {"id": ids["point"]}),
    "reminder.hand-over": Form(afterwards, lambda ids: {"id": ids["id"]}),
    "succession.move": Form(afterwards, lambda ids: {"former": ids["former"]}),
    "evaluation.open": Form(afterwards, lambda ids: {"evaluation": ids["evaluation"]}),
    "round.write": Form(afterwards, lambda ids: {"question": ids["question"]}),
    "note.write": Form(during, lambda ids: {"meeting": ids["meeting"]}),
    "note.open": Form(during, lambda ids: {"note": ids["note"]}),
    "walk.owners": Form(during, lambda ids: {"walk": ids["walk"], "id": ids["id"]}),
    "walk.comments": Form(during, lambda ids: {"walk": ids["walk"], "id": ids["id"]}),
}
"""Every form of the bot; one that is opened without an id needs no line."""
CHANGING: Mapping[str, Form] = {
    "suggestion.open": Form(afterwards, lambda ids: {"item": ids["point"]}),
    "recording.open": Form(afterwards, lambda ids: {"item": ids["id"]}),
    "meeting.open": Form(afterwards, lambda ids: {"meeting": ids["coming"]}),
    "member.open": Form(afterwards, lambda ids: {"member": ids["other"]}),
}
"""Those of forms that make something new or change what is there, the second time."""


@dataclass
class Opened:
    """A form that somebody has before them."""

    world: World
    reply: Reply
    who: Member
    first: Mapping[str, object]
    """What it was filled in with when it was opened."""

    @property
    def filled(self) -> dict[str, object]:
        """What submitting it untouched sends."""
        return {**inputs(self.reply), **self.save["data"]}

    @property
    def save(self) -> dict:
        """Its save button."""
        return saves(self.reply)[0]


def saves(reply: Reply) -> list[dict]:
    """The buttons that submit a form."""
    return [b for b in buttons(reply) if b.get("data", {}).get("verb") in ROUTES.verbs]


def fields(reply: Reply) -> dict[str, dict]:
    """The inputs of a form, by name."""
    found: dict[str, dict] = {}

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Input."):
                found[node["id"]] = node
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(reply.form)
    return found


async def opened(store: Store, verb: str, form: Form) -> Opened:
    """The form as the chair has it."""
    world = await form.world(store)
    reply = await world.room.opens(CHAIR.name, verb, text="Ett meddelande", **form.data(world.ids))
    assert reply.form, f"{verb} was not opened: {reply.text}"
    chair = await member_called(store, world.room.network, CHAIR.name, world.room.now.date())
    return Opened(world, reply, chair, inputs(reply))
