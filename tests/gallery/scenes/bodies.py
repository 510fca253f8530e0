"""Representatives in other bodies: put down, seen, due, followed, told of; their form."""

from datetime import UTC, date, datetime

from meetings.bodies.keeping import Wanted, Who, appoint
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, KIM, LONG, MARKUP, Stage

scenes = Scenes()


@scenes.scene("representatives")
async def representatives(stage: Stage) -> None:
    """One body from nobody to somebody else, and what is said of it unasked."""
    await stage.says(A_MEMBER, "våra representanter", "none yet")
    await stage.says(
        KIM, "Åsa representerar oss i Medelpunkten till 30 november 2026, rapporterar på nästa möte", "put down"
    )
    await stage.says(KIM, "uppdrag: Se över taxan, Bo")
    await stage.says(KIM, "1 kommer från Medelpunkten, svar senast 1 december")
    await stage.says(KIM, "Ada Påhittsson från Åmål är ersättare i Medelpunkten", "a deputy outside")
    await stage.says(A_MEMBER, "vem representerar oss i Medelpunkten?", "one body")
    await stage.says(KIM, "våra representanter", "the list")
    await stage.presses(KIM, "body.show", "one of the list")
    await stage.says(KIM, "Bo efterträder Åsa i Medelpunkten", "followed")
    await stage.due("what is said unasked", datetime(2026, 10, 5, 8, tzinfo=UTC))


@scenes.scene("many representatives")
async def many(stage: Stage) -> None:
    """Long names, many bodies, nobody there."""
    async with stage.store.unit(stage.network.id) as unit:
        by = await stage.by()
        for n in range(17):
            name = (MARKUP, LONG)[n % 2][:100] + f" {n}"
            await appoint(unit, by, name, Wanted(Who(name=LONG[:120]), ends_on=date(2027, 12, 31)))
        await unit.commit()
    await stage.says(KIM, "våra representanter", "many")
    await stage.presses(KIM, "body.show", "long names")


@scenes.scene("representative forms")
async def forms(stage: Stage) -> None:
    """The form, empty and with what is wrong in it."""
    await stage.says(KIM, "ny representant", "the form")
    await stage.presses(KIM, "body.save", "faults", body=LONG[:100], ends_on="2020-01-01")
