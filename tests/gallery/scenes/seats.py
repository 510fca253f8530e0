"""Seats and organisations: who has them, deputies, what is missing, who leaves or merges, and who comes."""

from datetime import UTC, datetime, timedelta

from meetings.network.missing import tell_of_missing
from meetings.network.people import Organisation, Seat
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, EMOJI, HARD, KIM, LONG, MARKUP, Stage

scenes = Scenes()
FIRST = datetime(2026, 10, 1, 7, 0, tzinfo=UTC)


@scenes.scene("seats")
async def seats(stage: Stage) -> None:
    """The seats as they are, appointed and deputised, with what is missing."""
    await stage.says(A_MEMBER, "visa platserna", "the seats")
    await stage.says(KIM, "Bo Exempelsson är utsedd av länets kommuner 12 mars", "appointed, a receipt")
    await stage.says(
        KIM, "Åsa Testsson är ställföreträdare för Bo Exempelsson 1 oktober–31 mars", "a deputy, a receipt"
    )
    async with stage.store.unit(stage.network.id) as unit:
        for n, name in enumerate((MARKUP, LONG, EMOJI, *HARD)):
            home = await unit.organisations.add(Organisation(0, unit.network.id, f"{n} {name}"[:100]))
            await unit.seats.add(Seat(0, unit.network.id, home.id, name[:60]))
        await unit.commit()
    await stage.says(A_MEMBER, "platser", "many seats")
    await stage.says(A_MEMBER, "vad saknas i nätverket?", "what is missing")
    async with stage.store.unit(stage.network.id) as unit:
        await tell_of_missing(unit, FIRST)
        await unit.commit()
    await stage.due("told monthly", FIRST + timedelta(minutes=5))


@scenes.scene("organisations")
async def organisations(stage: Stage) -> None:
    """Who comes, by organisation; a seat that is gone; leaving and merging."""
    await stage.says(A_MEMBER, "jag kommer inte nästa gång", "absent")
    await stage.says(ANOTHER, "jag kommer nästa gång", "present")
    await stage.says(KIM, "vilka kommer?", "who comes")
    await stage.says(KIM, "ta bort platsen i Bjuv", "which seat")
    await stage.presses(KIM, "seats.remove", "a seat removed")
    await stage.says(KIM, "Åmål lämnar nätverket 31 december", "leaves")
    await stage.says(KIM, "Bjuv och Älmhult slås ihop 1 januari", "which goes on")
    await stage.presses(KIM, "seats.merge", "merged")
