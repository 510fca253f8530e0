"""The year's follow-up: full and of nothing, what stands behind its figures, and the way to its documents."""

from datetime import UTC, datetime

from tests.gallery.doing import MONTHS, matter
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, KIM, LONG, Stage

scenes = Scenes()
NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


@scenes.scene("the year's follow-up", NOW)
async def year(stage: Stage) -> None:
    """Asked for in words, gone behind by a button and in words, taken out as documents."""
    await stage.says(A_MEMBER, "årsuppföljning 2024", "a year of nothing")
    for title in (LONG, *MONTHS[:11]):
        await matter(stage, title, A_MEMBER, due=NOW.date())
    await stage.says(A_MEMBER, "årsuppföljning 2026", "the year")
    shown = stage.last[A_MEMBER]
    await stage.presses(A_MEMBER, "followup.behind", "which")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "followup.files", "as documents")
    await stage.says(KIM, "vilka uppdrag flyttades tre gånger eller mer 2026?", "none")
