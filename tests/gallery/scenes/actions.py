"""The action list and its matters: lists, a matter, its form, files, hand-overs, what is moved again and again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from dialogs.actions.recording import FROM_MESSAGE
from meetings.actions.items import Direction, Preparer
from meetings.actions.listing import move, report
from tests.builders import EVERYBODY, Someone
from tests.gallery.doing import MONTHS, hard_matters, matter, point
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, KIM, LONG, MEETING, THE_CHAIR, WORD, Stage

scenes = Scenes()
DUE = date(2026, 9, 4)
LINK = "https://teams.microsoft.com/l/message/19:x/2"
CROWD = (*EVERYBODY, *(Someone(f"Test Testsson-{n}", f"{WORD[:28]} kommun {n}") for n in range(44)))


@scenes.scene("matter")
async def recording(stage: Stage) -> None:
    """Receipts, questions, the form, one matter and its history."""
    await stage.says(THE_CHAIR, "uppdrag: boka föreläsare", "who prepares it?")
    await stage.says(THE_CHAIR, "uppdrag: boka lokal, ansvarig Exempelsson, till 15/1", "which of two?")
    await stage.says(THE_CHAIR, f"uppdrag: boka buss, ansvarig {ANOTHER}", "when?")
    await stage.says(THE_CHAIR, f"uppdrag: läsa remissen, ansvarig {ANOTHER}, till 1/12", "a receipt")
    await stage.opens(THE_CHAIR, "recording.open", label="the empty form")
    await stage.presses(THE_CHAIR, "recording.save", "the form with faults", title="", due="2020-01-01", outside="SKR")
    await stage.opens(
        THE_CHAIR, FROM_MESSAGE, text=LONG, message_link=LINK, message_author=ANOTHER, label="from a message"
    )
    made = await matter(stage, LONG, A_MEMBER, ANOTHER, due=DUE, direction=Direction.FROM, body="socialchefsrådet",
                        answer_on=date(2026, 12, 1), comment="Se https://exempel.se/svar och https://www.exempel.org/a",
                        times_moved=2, initiator="SKR")  # fmt: skip
    await stage.opens(THE_CHAIR, "recording.open", item=made.id, label="the form of one to change")
    await stage.opens(A_MEMBER, "recording.open", item=made.id, label="the form for its preparer")
    await stage.says(THE_CHAIR, f"visa uppdrag {made.number}", "a matter")
    await stage.sends(THE_CHAIR, "action.move", "to when?", id=made.id)
    await stage.says(A_MEMBER, f"klar {made.number}: skickat till regionen, se https://exempel.se/svar.", "reported")
    await stage.says(THE_CHAIR, f"avsluta uppdrag {made.number}", "closed")
    await stage.says(THE_CHAIR, f"historik {made.number}", "its history")
    given = await matter(stage, "Se över jouren", A_MEMBER, due=date(2026, 12, 1))
    await stage.says(A_MEMBER, f"ge uppdrag {given.number} till {ANOTHER}", "asked to take over")
    stage.later(minutes=5)
    await stage.due("asked to take over")
    await stage.presses(ANOTHER, "handover.yes", "taken over")
    stage.later(minutes=5)
    await stage.due("taken over")
    await stage.says(ANOTHER, "klar", "which one?")
    await stage.says(THE_CHAIR, "stryk uppdrag 1: inte längre aktuellt", "dropped")


@scenes.scene("list")
async def lists(stage: Stage) -> None:
    """Empty, one's own with its acts, everybody's in the channel, long ones with pages."""
    await stage.says(A_MEMBER, "mina uppdrag", "empty")
    await hard_matters(stage, DUE)
    await stage.says(A_MEMBER, "mina uppdrag", "mine, hard titles")
    shown = stage.last[A_MEMBER]
    await stage.presses(A_MEMBER, "list.days", "to when?")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "list.open", "a matter of the list")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "list.done", "one done")
    everyone = (Preparer(everyone=True),)
    await matter(stage, "Svara på enkäten", due=date(2026, 10, 1), preparers=everyone)
    await matter(stage, "Yttrandet", due=None, preparers=(Preparer(outside="Länsstyrelsen"),))
    await stage.says(KIM, "aktivitetslistan", "a lead's list")
    stage.in_channel()
    await stage.says(KIM, "aktivitetslistan", "in the channel")
    await stage.presses(
        A_MEMBER if A_MEMBER in stage.last and not shown else KIM, "actions.mine", "mine of the channel's"
    )
    stage.in_person()
    for n, title in enumerate(MONTHS):
        await matter(stage, title, ANOTHER, due=DUE + timedelta(days=n * 9))
    await stage.says(KIM, "aktivitetslistan", "first page")
    await stage.presses(KIM, "actions.page", "second page")
    await stage.says(KIM, "vad är försenat?", "what is late")
    await stage.says(KIM, "ge mig listan i excel", "as files")
    await stage.says(KIM, "vad har avslutats nyligen?", "closed lately")
    await stage.says(A_MEMBER, f"har alla svarat på {(await _number(stage, 'Svara på enkäten'))}?", "who has answered")


async def _number(stage: Stage, title: str) -> int:
    async with stage.store.reading(stage.network.id) as unit:
        return next(i.number for i in await unit.actions.all() if i.title == title)


@scenes.scene("status", MEETING - timedelta(days=10), members=CROWD)
async def status(stage: Stage) -> None:
    """The chair's status: nothing at all, and everything, with forty-six organisations."""
    await stage.says(THE_CHAIR, "status", "nothing")
    await hard_matters(stage, DUE)
    for n in range(44):
        one = await stage.member(f"Test Testsson-{n}")
        due = DUE + timedelta(days=7 * (n % 5))
        await matter(stage, f"Enkät {n}", due=due, preparers=(Preparer(organisation_id=one.organisation_id),))
    await matter(stage, "Vem tar det här?", due=None)
    await matter(stage, "Frågan till SKR", due=DUE, preparers=(Preparer(outside="SKR"),))
    await matter(stage, "Svar", A_MEMBER, due=DUE, direction=Direction.TO, body="Regionen", answer_on=date(2026, 9, 20))
    await point(stage, "Budget", A_MEMBER, minutes=200)
    await stage.says(THE_CHAIR, "status", "everything")
    await stage.presses(THE_CHAIR, "status.list", "the list behind a line")
    await stage.says(THE_CHAIR, "läget för Bjuv", "one organisation")
    await stage.says(THE_CHAIR, "förbered mötet", "the page before the meeting")


@scenes.scene("after a meeting", MEETING)
async def news(stage: Stage) -> None:
    """The status when a meeting has been, and the page before the next one."""
    await hard_matters(stage, DUE)
    await stage.says(KIM, "starta mötet")
    await stage.says(KIM, "närvarande: Bo, Bea", "attendance")
    await stage.says(KIM, f"uppdrag: skriv ansökan, ansvarig {ANOTHER}, till 12 november", "recorded at the meeting")
    await stage.says(KIM, "avsluta mötet")
    stage.now = MEETING + timedelta(days=3)
    await stage.says(KIM, "utkast")
    await stage.says(A_MEMBER, "klar 1: skickat")
    await stage.says(KIM, "status", "news since the meeting")
    for n in range(14):
        await point(stage, f"Fråga {n + 1} om heltid", A_MEMBER, meeting=1, minutes=10)
    for n in range(6):
        await matter(stage, f"Sak {n + 1}", A_MEMBER, due=date(2026, 11, 12))
    await stage.says(KIM, "jag kan inte komma på nästa möte", "cannot come")
    await stage.says(KIM, "förbered mötet", "the page before the next")


@scenes.scene("hand-over", members=(*EVERYBODY, Someone("Lisa Hittelund", "Perstorp", title="Socialchef")))
async def hand_overs(stage: Stage) -> None:
    """The pack, its form, the question to whoever is to take over and the answer."""
    await stage.says("Lisa Hittelund", "överlämning", "nothing to hand over")
    for title in ("Enkäten", LONG, *MONTHS[:11]):
        await matter(stage, title, "Lisa Hittelund", due=date(2026, 12, 1))
    lisa = await stage.member("Lisa Hittelund")
    waiting = (Preparer(member_id=lisa.id, outside="Länsstyrelsen"),)
    await matter(stage, "Yttrandet", due=date(2026, 12, 1), preparers=waiting)
    await stage.says("Lisa Hittelund", "överlämning", "the pack")
    await stage.presses("Lisa Hittelund", "succession.move", "to whom?")
    bo, keys = await stage.member(ANOTHER), [f"a{n}" for n in (1, 2)]
    await stage.presses("Lisa Hittelund", "succession.moved", "asked", to=str(bo.id), what=",".join(keys))
    stage.later(minutes=5)
    await stage.due("asked to take over")
    await stage.presses(ANOTHER, "hand-on.yes", "yes")
    stage.later(minutes=5)
    await stage.due("answered")
    await stage.says("Lisa Hittelund", f"överlämna till {ANOTHER}", "the pack for somebody")


@scenes.scene("moved matters", datetime(2026, 9, 7, 7, tzinfo=UTC), reminder_days=())
async def worn(stage: Stage) -> None:
    """Matters moved three times."""
    for title in ("Enkäten", LONG, *MONTHS[:6]):
        made = await matter(stage, title, A_MEMBER, due=DUE)
        for n in range(3):
            async with stage.store.unit(stage.network.id) as unit:
                stored = await unit.actions.get(made.id)
                assert stored
                day = date(2026, 9, 14) + timedelta(days=7 * n)
                await move(unit, await stage.by(A_MEMBER), stored, stage.now.date(), to=day)
                await unit.commit()
    stage.later(hours=2)
    await stage.due("third time")
    asked = stage.last[KIM]
    for verb in ("worn.keep", "worn.agenda", "worn.give", "matter.drop"):
        stage.last[KIM] = asked
        await stage.presses(KIM, verb)


@scenes.scene("all networks")
async def several(stage: Stage) -> None:
    """One's matters in all of one's networks."""
    from tests.builders import a_network

    other = await a_network(stage.store, "Fyrbodals socialchefer", team_id="19:other")
    await matter(stage, "Enkäten", A_MEMBER, due=DUE)
    here, stage.network = stage.network, other
    await matter(stage, LONG, A_MEMBER, due=DUE)
    stage.network = here
    await stage.says(A_MEMBER, "mina uppdrag i alla nätverk", "mine everywhere")
    await stage.says(A_MEMBER, "byt nätverk", "which network?")


@scenes.scene("ticks")
async def ticks(stage: Stage) -> None:
    """A matter of everybody's, with each organisation's part."""
    made = await matter(stage, "Ta hem frågan om jouren", due=date(2026, 11, 1), preparers=(Preparer(everyone=True),))
    await stage.says(A_MEMBER, f"klar {made.number} för Åmål", "one part")
    await stage.says(A_MEMBER, "mina uppdrag", "mine, ticked")
    await stage.says(KIM, f"visa uppdrag {made.number}", "how far it has come")
    async with stage.store.unit(stage.network.id) as unit:
        stored = await unit.actions.get(made.id)
        assert stored
        await report(unit, await stage.by(), [replace(stored)])
        await unit.commit()
    await stage.says(KIM, "vad ska avslutas?", "to close")
