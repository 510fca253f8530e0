"""Suggestions, the agenda, the call and its changes, what became of things."""

from dataclasses import replace
from datetime import UTC, date, datetime

from dialogs.agenda.suggesting import FROM_MESSAGE
from dialogs.turn import Reply
from meetings.agenda.suggesting import postpone
from tests.builders import BO, CHAIR
from tests.conversations import buttons
from tests.gallery.doing import hard_matters, hard_points, matter, meeting, point
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, AFTER, ANOTHER, HARD, KIM, LONG, MEETING, THE_CHAIR, Stage

scenes = Scenes()
LINK = "https://teams.microsoft.com/l/message/19:x/1"


@scenes.scene("suggestion")
async def suggestions(stage: Stage) -> None:
    """A receipt, several in one, the form with nothing, with everything wrong, and from a message."""
    await stage.says(A_MEMBER, "lägg till punkten Budget på nästa möte, 20 min", "a receipt")
    await stage.says(A_MEMBER, "lägg till punkterna Jour, Hyror och Kartan på nästa möte", "a receipt of several")
    await stage.says(A_MEMBER, "ångra", "taken back")
    await stage.opens(A_MEMBER, "suggestion.open", label="the form")
    await stage.presses(A_MEMBER, "suggestion.save", "the form with faults", title="", minutes="många", links="ftp://x")
    await stage.opens(
        A_MEMBER, FROM_MESSAGE, text=LONG, message_link=LINK, message_author=ANOTHER, label="from a message"
    )
    await stage.presses(A_MEMBER, "suggestion.save", "a receipt of the form", title=LONG, meeting="later")
    item = await point(stage, "Hyror")
    await stage.opens(A_MEMBER, "suggestion.open", item=item.id, label="the form of one to change")
    stage.in_channel()
    await stage.says(A_MEMBER, "lägg till punkten Resor på nästa möte", "a receipt in the channel")
    await stage.says(A_MEMBER, "remissen till nästa möte", "did you mean")


@scenes.scene("agenda")
async def agendas(stage: Stage) -> None:
    """Empty, with hard titles, with many points, and points of one person."""
    await stage.says(A_MEMBER, "dagordningen", "empty")
    await hard_points(stage)
    await point(stage, "Arvsfonden", ANOTHER, on_behalf_of="Gun Gästsson", presenter="Nils Provman, Länsstyrelsen")
    await matter(stage, "Enkäten", A_MEMBER, due=date(2026, 9, 24))
    for n in range(12):
        await matter(stage, f"Sak {n} att rapportera", ANOTHER, due=date(2026, 9, 24))
    await stage.says(A_MEMBER, "dagordningen", "hard titles")
    for n in range(20):
        await point(stage, f"Fråga {n + 1} om heltid och bemanning", CHAIR.name)
    stage.in_channel()
    await stage.says(A_MEMBER, "dagordningen", "many points")
    await stage.presses(A_MEMBER, "agenda.page", "second page")
    await stage.says(A_MEMBER, f"vilka punkter har {CHAIR.name} lagt?", "points of a person")
    await point(stage, "Budget", CHAIR.name, meeting=1)
    await point(stage, "Budget", CHAIR.name, meeting=2)
    await stage.says(A_MEMBER, f"vilka punkter har {CHAIR.name} lagt?", "points of a person, more")
    await stage.presses(A_MEMBER, "agenda.theirs", "points of a person, further")
    stage.in_person()
    await stage.says(KIM, "vad hände med mina förslag?", "what became, nothing")
    await stage.says(A_MEMBER, "vad hände med mina förslag?", "what became of mine")
    await stage.says(A_MEMBER, "vad hände med arvsfonden?", "what became of one")


@scenes.scene("standing")
async def standing(stage: Stage) -> None:
    """The standing items."""
    await stage.says(KIM, f"gör {LONG[:60]} till en stående punkt som {ANOTHER} svarar för", "a receipt")
    await stage.says(KIM, "stående punkter", "the list")


@scenes.scene("call")
async def the_call(stage: Stage) -> None:
    """The call, the changes since, the agenda with its marks, and the question whether to send again."""
    items = await hard_points(stage)
    for n in range(18):
        await point(stage, f"Fråga {n + 1} om heltid och bemanning", CHAIR.name)
    stage.now = datetime(2026, 9, 15, 8, tzinfo=UTC)
    await stage.says(KIM, "skicka kallelsen", "a receipt")
    await stage.due("called")
    await stage.says(KIM, "skicka kallelsen", "again?")
    stage.later(minutes=5)
    await stage.says(KIM, "flytta mötet den 24 september till 25 september kl 13", "moved")
    async with stage.store.unit(stage.network.id) as unit:
        stored = await unit.agenda.get(items[0].id)
        assert stored
        await postpone(unit, await stage.by(), [stored], await meeting(stage, 2), stage.now.date())
        await unit.commit()
    await point(stage, "Sent inkommen fråga", KIM)
    stage.later(hours=2)
    await stage.due("changes")
    stage.in_channel()
    await stage.says(A_MEMBER, "dagordningen", "the agenda since")
    stage.in_person()
    await stage.says(KIM, "skicka kallelsen", "again, with changes?")
    if "calling.again" in str(stage.last[KIM].card):
        await stage.presses(KIM, "calling.again", "sent again")
        await stage.due("called again")
    await stage.says(KIM, "ställ in mötet den 25 september", "cancel?")
    await stage.presses(KIM, "answer", "cancelled")
    stage.later(hours=2)
    await stage.due("cancelled")


@scenes.scene("rhythm", datetime(2026, 8, 31, 6, tzinfo=UTC), deadline_days=10)
async def the_rhythm(stage: Stage) -> None:
    """What is asked of the channel and told to those who lead before a meeting, and late suggestions."""
    await stage.means(KIM, "set_rhythm", "the rhythm")
    for day in range(1, 15):
        await stage.due("by the clock", datetime(2026, 9, day, 7, 30, tzinfo=UTC))
    stage.now = datetime(2026, 9, 16, 8, tzinfo=UTC)
    await stage.says(A_MEMBER, "lägg till punkten Krisberedskap på nästa möte", "a receipt of a late one")
    stage.later(minutes=20)
    await stage.due("late")


@scenes.scene("fates")
async def fates(stage: Stage) -> None:
    """Many suggestions, some decided on, with their minutes."""
    for n in range(7):
        await point(stage, f"Fråga {n + 1} om heltid")
    for title in HARD:
        await point(stage, title)
    stage.now = MEETING
    await stage.says(KIM, "starta mötet")
    await stage.says(KIM, "beslut under punkt 3: vi ansöker om medel", "a receipt of a decision")
    await stage.says(KIM, "avsluta mötet", "meeting over")
    stage.now = AFTER
    await stage.says(KIM, "utkast")
    await stage.says(A_MEMBER, "vad hände med mina förslag?", "what became of mine, with minutes")
    await stage.presses(A_MEMBER, "fates.page", "older")


@scenes.scene("moved", datetime(2026, 9, 1, 7, tzinfo=UTC), ask_days=None, nudge_days=None, deadline_days=None)
async def moved_again(stage: Stage) -> None:
    """A point that has been moved three times, and what can be done about it."""
    item = await point(stage, LONG, BO.name, presenter_id=(await stage.member(A_MEMBER)).id)
    for nth in (1, 2, 3):
        async with stage.store.unit(stage.network.id) as unit:
            stored = await unit.agenda.get(item.id)
            assert stored
            await postpone(unit, await stage.by(), [stored], await meeting(stage, nth), stage.now.date())
            await unit.commit()
    stage.later(hours=2)
    told = [Reply(card=a["content"]) for one in await stage.due("third time") for a in one.get("attachments", [])]
    asked = next(reply for reply in told if "moved.close" in str(buttons(reply)))
    stage.last[KIM] = asked
    await stage.presses(KIM, "moved.close")
    stage.last[KIM] = asked
    await stage.presses(KIM, "moved.give")
    stage.last[KIM] = asked
    await stage.presses(KIM, "moved.date", "to which meeting")
    stage.last[THE_CHAIR] = replace(asked)
    await stage.presses(KIM, "moved.to", "on its day")


@scenes.scene("hard matters under the agenda")
async def reports(stage: Stage) -> None:
    """The action list's point with hard titles under it."""
    await hard_matters(stage, date(2026, 9, 24))
    await stage.says(A_MEMBER, "dagordningen", "with matters")
