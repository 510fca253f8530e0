"""The turn to chair: the order with reasons, the history, its form, an election, and one proposed in time."""

from datetime import UTC, date, datetime

from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, KIM, LONG, MARKUP, Stage

scenes = Scenes()


@scenes.scene("turn to chair")
async def turn_to_chair(stage: Stage) -> None:
    """From an empty history to the point about the election."""
    await stage.means(A_MEMBER, "chair_rotation", "nothing is known")
    await stage.says(KIM, "ordförandehistorik", "an empty history")
    lines = "Bjuv hade ordförandeskapet 2019\nÅmål 2020/2021 (Ada Påhittad)\nBjuv 2024 (Bo Exempelsson)"
    await stage.says(KIM, lines, "the past, a receipt")
    await stage.says(KIM, "vem står på tur att vara ordförande?", "the order with reasons")
    await stage.presses(KIM, "chairing.history", "the history")
    await stage.says(A_MEMBER, "vilka har inte haft ordförandeskapet de senaste tre åren?", "who has not had it")
    await stage.says(A_MEMBER, "vilka har haft ordförandeskapet de senaste tio åren?", "who has had it")
    await stage.says(A_MEMBER, "när var Bjuv ordförande senast?", "one of them")
    await stage.says(KIM, "ta bort Bjuv 2019 ur historiken", "taken out, a receipt")
    await stage.says(KIM, f"{ANOTHER} valdes till ordförande till 31 december", "elected, a receipt")
    await stage.due("the election proposed", datetime(2026, 10, 1, 12, tzinfo=UTC))
    async with stage.store.reading(stage.network.id) as unit:
        last = (await unit.meetings.between(date(2026, 9, 7), date(2026, 12, 31)))[-1]
    await stage.sends(KIM, "chairing.point", "the point is added", meeting=last.id)
    stage.in_channel()
    await stage.says(KIM, "vem står på tur att vara ordförande?", "in the channel")


@scenes.scene("past chairs")
async def past_chairs(stage: Stage) -> None:
    """The form, empty and with what is wrong in it."""
    await stage.opens(KIM, "chairing.open", label="the form of the past")
    await stage.presses(KIM, "chairing.save", "with faults", home="", first="", until="", name=MARKUP, lines=LONG)
    await stage.presses(KIM, "chairing.save", "with other faults", home="999", first="2020-01-01",
                        until="2019-01-01", name="", lines="")  # fmt: skip
