"""The walk-through in each of its steps."""

from datetime import date

from tests.gallery.doing import MONTHS, hard_matters, matter
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, KIM, MEETING, Stage

scenes = Scenes()
DUE = date(2026, 9, 4)


@scenes.scene("walk", MEETING)
async def walking(stage: Stage) -> None:
    """From the first matter to the sum, in one's own chat and in the channel."""
    await hard_matters(stage, DUE)
    for title in MONTHS[:12]:
        await matter(stage, title, ANOTHER, due=DUE)
    await stage.says(KIM, "starta mötet")
    await stage.says(KIM, "starta genomgången", "begun")
    await stage.presses(KIM, "walk.moves", "to when?")
    await stage.presses(KIM, "walk.show", "back to the matter")
    first = stage.last[KIM]
    await stage.presses(KIM, "walk.owners", "to whom?")
    stage.last[KIM] = first
    await stage.presses(KIM, "walk.comments", "the form of a comment")
    stage.last[KIM] = first
    await stage.presses(KIM, "walk.done", "reported")
    await stage.presses(KIM, "walk.next", "next")
    stage.in_channel()
    await stage.says(KIM, "var är vi?", "as all see it")
    await stage.says(A_MEMBER, "kommentar: två svar saknas", "commented")
    await stage.says(KIM, "genomgången", "with a comment")
    stage.in_person()
    await stage.says(KIM, "pausa genomgången", "paused")
    await stage.says(KIM, "fortsätt genomgången", "resumed")
    await stage.presses(KIM, "walk.close", "closed")
    await stage.presses(KIM, "walk.back", "back")
    await stage.presses(KIM, "walk.pause", "paused by button")
    stage.in_channel()
    await stage.says(KIM, "avsluta genomgången", "ended")
    await stage.due("ended")
    stage.in_person()
    await stage.says(KIM, "starta genomgången", "again")


@scenes.scene("walk of little", MEETING)
async def little(stage: Stage) -> None:
    """One matter, and a question what is meant."""
    await matter(stage, "Enkäten", ANOTHER, due=DUE)
    await stage.says(KIM, "starta genomgången", "the only one")
    await stage.says(KIM, "flyttas", "to when?")
    await stage.says(KIM, "klar", "reported")
    await stage.says(KIM, "avsluta genomgången", "all taken")
