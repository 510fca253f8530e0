"""Goals of a year: none, a list with what belongs to each, those without, and their form."""

from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, HARD, KIM, LONG, Stage

scenes = Scenes()


@scenes.scene("goals")
async def goals(stage: Stage) -> None:
    """The list from nothing to a year's."""
    await stage.says(A_MEMBER, "målen", "none yet")
    await stage.says(KIM, "mål 2026: Jämförelser mellan kommunerna; Kompetensförsörjning", "put down")
    await stage.says(KIM, "uppdrag: Se över taxan, Bo")
    await stage.says(A_MEMBER, "1 hör till mål 2", "belongs")
    await stage.says(KIM, "målen", "the list")
    await stage.says(A_MEMBER, "vilka mål har inget ärende?", "those without")
    for title in HARD[:6]:
        await stage.says(KIM, f"nytt mål 2026: {title.replace(';', ',')}")
    await stage.says(KIM, f"nytt mål 2026: {LONG[:290]}")
    await stage.says(KIM, "målen", "long ones")
    await stage.says(KIM, "ändra målen", "the form")
    await stage.presses(KIM, "goals.save", "faults", year="i år", goals=LONG)
