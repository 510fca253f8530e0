"""The agenda being prepared: the list, a point, its forms."""

from dataclasses import replace

from meetings.agenda.items import AgendaState
from tests.gallery.doing import hard_points, point
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, KIM, LONG, Stage

scenes = Scenes()


async def _kept(stage: Stage, title: str, **more: object) -> None:
    """Something that came late, or was set aside."""
    made = await point(stage, title, ANOTHER)
    async with stage.store.unit(stage.network.id) as unit:
        stored = await unit.agenda.get(made.id)
        assert stored
        await unit.agenda.save(replace(stored, **more))  # type: ignore[arg-type]
        await unit.commit()


@scenes.scene("preparing")
async def the_list(stage: Stage) -> None:
    """The list empty and full, with pages, and everything taken in."""
    await stage.says(KIM, "förbered dagordningen", "empty")
    await hard_points(stage)
    await point(stage, "Budget 2027", minutes=60)
    await _kept(stage, "Sen fråga", late=True)
    await _kept(stage, "Undersökningen", state=AgendaState.PARKED)
    await stage.says(KIM, "förbered dagordningen", "hard titles")
    for n in range(6):
        await point(stage, f"Fråga {n + 1} om heltid")
    await stage.says(KIM, "förbered dagordningen", "many")
    await stage.presses(KIM, "prepare.list", "second page")
    await stage.says(KIM, "förbered dagordningen", "many, again")
    await stage.presses(KIM, "prepare.all", "all taken in")


@scenes.scene("preparing a point")
async def a_point(stage: Stage) -> None:
    """A point with its acts, the rarer ones, its forms and what they lead to."""
    await point(stage, "Budget", why="Hyran stiger.", links=("https://example.org/underlag",))
    await point(stage, LONG, ANOTHER, why=LONG * 3, links=("https://example.org/" + "a" * 150,), minutes=20)
    await point(stage, "Budgeten", KIM, on_behalf_of="Gun Gästsson")
    await stage.says(KIM, "förbered dagordningen", "three points")
    listed = stage.last[KIM]
    await stage.presses(KIM, "prepare.point", "a short one")
    stage.last[KIM] = listed
    await stage.presses(KIM, "prepare.point", "a long one", nth=1)
    shown = stage.last[KIM]
    for verb in ("prepare.more", "prepare.edit", "prepare.decline", "prepare.parks"):
        stage.last[KIM] = shown
        await stage.presses(KIM, verb)
    stage.last[KIM] = shown
    await stage.presses(KIM, "prepare.more", "rarer")
    rare = stage.last[KIM]
    for verb in ("prepare.merge", "prepare.ask"):
        stage.last[KIM] = rare
        await stage.presses(KIM, verb)
    await stage.presses(KIM, "prepare.send", "asked", question="Vem ska vara med, och hur lång tid behövs?")
    stage.later(minutes=5)
    await stage.due("a question to the proposer")
    await stage.presses(ANOTHER, "prepare.answer", "the proposer's answer", answer=LONG)
    stage.later(minutes=5)
    await stage.due("the answer")
    stage.last[KIM] = shown
    await stage.presses(KIM, "prepare.decline", "why?")
    await stage.presses(KIM, "prepare.say-no", "declined", reason="Tas upp nästa år.")
    stage.later(minutes=30)
    await stage.due("declined")
    await stage.says(KIM, "godkänn punkt 3", "a receipt of taking in")
    await stage.says(KIM, "ändra punkt 3 till 30 minuter", "a receipt of changing")
    await stage.says(A_MEMBER, "stryk punkt 3", "a receipt of withdrawing")
