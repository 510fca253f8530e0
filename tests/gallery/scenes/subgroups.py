"""Sub-networks: entered, shown as a tree, asked about, heard of, with hard names, and their forms."""

from datetime import timedelta

from meetings.subgroups.keeping import keep_subgroup
from meetings.subgroups.records import Subgroup
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, EARLY, HARD, KIM, LONG, MARKUP, Stage

scenes = Scenes()


async def hard_ones(stage: Stage) -> None:
    """A sub-network for each hard title, each under the one before."""
    by, above = await stage.by(), None
    async with stage.store.unit(stage.network.id) as unit:
        for title in HARD:
            wanted = Subgroup(0, stage.network.id, title[:100], parent_id=above, chair=LONG[:100], task=LONG + MARKUP)
            above = (await keep_subgroup(unit, by, wanted)).thing.id
        await unit.commit()


@scenes.scene("sub-networks")
async def under_the_network(stage: Stage) -> None:
    """From the first one to who sits in it."""
    await stage.says(KIM, "nytt undernätverk: Individ och familj, ordförande Ulla Påhitt i Bjuv", "entered, a receipt")
    await stage.says(KIM, "nytt undernätverk: Barn och unga under Individ och familj, kontakt Bo", "under it")
    await stage.says(KIM, "nytt undernätverk: Kvalitetsnätverket, kontakt Lo Påhitt lo@example.org", "outside the team")
    await stage.says(A_MEMBER, "undernätverk", "none heard of")
    await stage.due("asked", EARLY + timedelta(hours=1))
    await stage.presses(ANOTHER, "subgroup.sign", "told with a press", line=LONG, next="2026-10-06")
    await stage.says(KIM, "hur går det för Kvalitetsnätverket?", "with a contact outside")
    await stage.presses(KIM, "subgroup.link", "a link for somebody outside")
    await stage.says(KIM, "Kvalitetsnätverket vilar", "told in words")
    await stage.says(KIM, "Bjuv har Ulla Påhitt och Nils Provman i Barn och unga", "who sits there")
    await stage.says(KIM, "hur går det för Barn och unga?", "one of them")
    await stage.presses(KIM, "subgroup.tell", "told unasked")
    await stage.says(KIM, "Ulla Påhitt sitter inte längre i Barn och unga", "no longer")
    await hard_ones(stage)
    stage.later(weeks=13)
    await stage.says(KIM, "undernätverken", "in all colours")
    await stage.says(KIM, "visa nätverkskartan", "the map")
    await stage.says(A_MEMBER, f"hur går det för undernätverket {LONG[:40]}?", "one with a long name")
    await stage.says(KIM, "ta bort undernätverket Individ och familj", "taken off")


@scenes.scene("sub-network forms")
async def forms(stage: Stage) -> None:
    """The form of a new one, with faults, and of one that is there."""
    await stage.says(KIM, "nytt undernätverk", "the form")
    await stage.presses(KIM, "subgroup.save", "with faults", name="", contact="999", outside=LONG[:100], next="snart")
    await hard_ones(stage)
    await stage.says(KIM, f"ändra undernätverket {LONG[:40]}", "one that is there")
