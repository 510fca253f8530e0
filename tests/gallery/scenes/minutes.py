"""Minutes: the draft, comments on it, what has changed, adopting, publishing, searching, the home report."""

from datetime import UTC, date, datetime

from dialogs.finding import Asked, find
from tests.builders import ASA
from tests.gallery.doing import hard_matters, hard_points
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, AFTER, ANOTHER, KIM, LONG, MARKUP, MEETING, THE_CHAIR, Stage

scenes = Scenes()


async def held(stage: Stage) -> None:
    """A meeting with much noted."""
    await hard_points(stage)
    await hard_matters(stage, date(2026, 9, 24))
    stage.now = MEETING
    await stage.says(KIM, "starta mötet")
    await stage.says(KIM, "närvarande: Bo, Bea, Åsa")
    for n in (3, 4, 5, 6):
        await stage.says(KIM, f"anteckning under punkt {n}: {LONG}")
        await stage.says(KIM, f"beslut under punkt {n}: vi ansöker om medel för {n} testbäddar {MARKUP}")
    await stage.says(KIM, f"uppdrag under punkt 3: skriv ansökan, ansvarig {ANOTHER}, till 12 november")
    await stage.says(KIM, "punkt 7 skjuts fram till nästa möte")
    await stage.says(KIM, "starta genomgången")
    await stage.says(KIM, "klar: skickat till alla")
    await stage.says(KIM, "avsluta genomgången")
    await stage.says(KIM, "avsluta mötet")
    stage.now = AFTER
    stage.shots.clear()


@scenes.scene("minutes")
async def drafts(stage: Stage) -> None:
    """The draft, and what differs in the next one."""
    await held(stage)
    await stage.says(KIM, "utkast", "told in one's own chat")
    await stage.due("draft")
    await stage.says(KIM, "beslut under punkten Övrigt: julbord", "changed")
    await stage.says(KIM, "ta bort anteckningen", "removed")
    await stage.says(KIM, f"anteckning under punkt 4: {LONG} igen", "noted")
    stage.later(minutes=30)
    await stage.says(KIM, "utkast", "again")
    await stage.due("draft again")
    await stage.says(KIM, "vad har ändrats i utkastet?", "what has changed")
    await stage.says(A_MEMBER, "vad sa vi om testbäddar?", "found")
    await stage.says(A_MEMBER, "vad sa vi om rymdfärder?", "not found")
    await stage.says(KIM, "visa anteckningarna från 24/9", "shown")
    await stage.says(A_MEMBER, "vilka anteckningar finns?", "the list")
    person = await stage.store.directory.person(stage.network.tenant_id, ASA.object_id)
    for words in ("", "budget", "testbäddar"):
        found = await find(stage.store, Asked(words, stage.locale, stage.now), person, [stage.network])
        for one in found.results[:2]:
            stage.shows(one.card, f"the search's ”{words}”")


@scenes.scene("comments")
async def comments(stage: Stage) -> None:
    """Comments asked for, given, answered, told of."""
    await held(stage)
    await stage.says(KIM, "utkast")
    await stage.says(KIM, "skicka utkastet på synpunkter till 6 oktober", "asked for")
    await stage.due("asked for")
    await stage.opens(A_MEMBER, "comment.open", meeting=await _held_meeting(stage), label="the form")
    await stage.says(A_MEMBER, "synpunkt på punkt 3: det var Bjuv som frågade", "a comment")
    await stage.says(A_MEMBER, f"synpunkt på punkt 4: {LONG}", "a long comment")
    for n in range(6):
        await stage.says(ANOTHER, f"synpunkt på punkt {3 + n % 3}: ändra mening {n + 1}")
    await stage.says(A_MEMBER, "mina synpunkter", "mine")
    await stage.says(KIM, "synpunkter", "the secretary's list")
    shown = stage.last[KIM]
    for verb in ("comment.edit", "comment.decline", "comment.accept"):
        stage.last[KIM] = shown
        await stage.presses(KIM, verb)
    await stage.says(KIM, "avböj synpunkt 3: det sades inte", "declined")
    await stage.says(A_MEMBER, "mina synpunkter", "mine, answered")
    await stage.due("the last day", datetime(2026, 10, 5, 9, 0, tzinfo=UTC))
    await stage.due("to answer", datetime(2026, 10, 7, 9, 0, tzinfo=UTC))
    await stage.says(KIM, "godta alla synpunkter", "all accepted")
    await stage.says(KIM, "synpunkter", "none left")
    stage.later(hours=3)
    await stage.due("answered")


async def _held_meeting(stage: Stage) -> int:
    async with stage.store.reading(stage.network.id) as unit:
        return next(m.id for m in await unit.meetings.all() if m.starts_on == MEETING.date())


@scenes.scene("publishing")
async def publishing(stage: Stage) -> None:
    """What is left out, published, found on the web."""
    await held(stage)
    await stage.says(KIM, "utkast")
    await stage.says(KIM, "punkt 5 är intern", "internal")
    await stage.says(KIM, "lägg anteckningarna till handlingarna", "adopted")
    await stage.due("adopted")
    await stage.says(KIM, "publicera anteckningarna", "what is left out")
    await stage.presses(KIM, "minutes.publish", "published")
    await stage.due("published")
    await stage.says(THE_CHAIR, "visa anteckningarna från 24/9", "adopted minutes")
    stage.later(days=9)
    await stage.due("web address")


@scenes.scene("publishing all")
async def publishing_all(stage: Stage) -> None:
    """Nothing is left out."""
    await held(stage)
    await stage.says(KIM, "utkast")
    await stage.says(KIM, "lägg anteckningarna till handlingarna")
    await stage.says(KIM, "publicera anteckningarna", "nothing is left out")
