"""A meeting going on, what is noted, its year and news."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from bot.late import posts
from dialogs.meeting.teams_meeting import teams_meeting_ended, teams_meeting_started
from dialogs.network.telling import Told
from meetings.reminders.deliveries import Planned
from tests.conversations import inputs
from tests.gallery.doing import hard_points, meeting, point
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, EARLY, KIM, LONG, MEETING, Stage

scenes = Scenes()


@scenes.scene("meeting", MEETING)
async def going_on(stage: Stage) -> None:
    """From its beginning to its end, in one's own chat and in the channel."""
    stage.now = EARLY
    await hard_points(stage)
    stage.now = MEETING
    await stage.says(KIM, "starta mötet", "begun")
    for n in range(2):
        await stage.presses(KIM, "meeting.next", f"next {n + 1}")
    await stage.presses(KIM, "meeting.back", "back")
    stage.in_channel()
    await stage.says(A_MEMBER, "var är vi?", "as all see it")
    await stage.says(A_MEMBER, f"anteckning: {LONG}", "noted")
    await stage.says(KIM, "närvarande: Bo, Bea", "attendance")
    for n in range(8):
        await stage.says(KIM, f"beslut: vi gör {n + 1} sak")
    await stage.says(A_MEMBER, "Bjuv: tar inte emot praktikanter", "a position")
    await stage.says(KIM, "var är vi?", "with notes")
    await stage.presses(KIM, "note.write", "the form of a note")
    await stage.presses(KIM, "note.add", "a note by form", text=LONG, kind="decision", point="", organisation="")
    await stage.says(KIM, "anteckning: hyran stiger", "a receipt of a note")
    await stage.presses(KIM, "note.open", "the form to change a note")
    await stage.says(KIM, "avsluta mötet", "ended")
    stage.in_person()
    await stage.says(KIM, "var är vi?", "over")


def _posts(stage: Stage) -> Callable[[Told], Sequence[Planned]]:
    return lambda told: posts(f"event-{stage.now}", told.channel, stage.now, stage.network)


@scenes.scene("Teams says", MEETING)
async def teams_says(stage: Stage) -> None:
    """Teams tells that a meeting has begun and ended."""
    await point(stage, "Budget")
    await teams_meeting_started(stage.store, stage.network, stage.now, _posts(stage))
    await stage.due("begun")
    await stage.says(KIM, "starta mötet")
    stage.later(hours=1)
    await teams_meeting_ended(stage.store, stage.network, stage.now, _posts(stage))
    await stage.due("ended", stage.now + timedelta(minutes=1))


@scenes.scene("year", EARLY)
async def the_year(stage: Stage) -> None:
    """The form with a year's meetings, with faults, and with lines taken out; the news of it."""
    await point(stage, "Budget", meeting=1)
    await stage.says(KIM, "möten 2026", "the form")
    stage.later(minutes=1)
    await stage.presses(
        KIM, "year.save", "with faults", meetings="31/2 9–12 Teams\nnågon gång i vår\n24/9 9.30–11 Teams"
    )
    await stage.says(KIM, "möten 2026", "the form again")
    await stage.presses(KIM, "year.save", "lines taken out", meetings="24/9 9.30–11 Teams\n3/12 9.30–11 Teams")
    coming = await meeting(stage, 1)
    await stage.presses(KIM, "year.save", "saved", meetings="24/9 9.30–11 Teams\n3/12 9.30–11 Teams",
                        **{f"gone-{coming.id}": "move:2026-12-03"})  # fmt: skip
    await stage.says(KIM, "ställ in mötet den 21 januari 2027", "cancel?")
    await stage.due("news", stage.now + timedelta(hours=3))
    await stage.says(KIM, "Möten 2027:\n18/3 9–12 Teams\n31/4 9–12 Teams\n16/9 heldag", "in words, with faults")
    await stage.says(KIM, "när är nästa möte", "the next")
    await stage.presses(KIM, "meeting.open", "the form of one")
    await stage.presses(
        KIM, "meeting.save", "the form of one, with faults", **(dict(inputs(stage.last[KIM])) | {"day": ""})
    )
    await stage.due("later", datetime(2026, 9, 9, 9, tzinfo=UTC))
