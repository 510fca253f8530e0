"""Reminders of one matter and of many, pressed; what is on its way, wishes, rules, the weekly letter, the unreached."""

from datetime import UTC, date, datetime, timedelta

from bot.teams.outcome import Ambiguous
from meetings.actions.items import Direction, Preparer
from tests.gallery.doing import MONTHS, hard_matters, matter
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, KIM, LONG, THE_CHAIR, Stage

scenes = Scenes()
DAY = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)
DUE = DAY.date()
BEFORE = datetime(2026, 11, 20, 8, tzinfo=UTC)


@scenes.scene("reminder", BEFORE, reminder_days=())
async def one(stage: Stage) -> None:
    """Of one matter: to be done, pressed in each way, and seen when it has been done."""
    await matter(stage, LONG, A_MEMBER, due=DUE, initiator="socialchefsrådet", direction=Direction.FROM, body="SKR")
    await stage.due("one matter", DAY)
    shown = stage.last[A_MEMBER]
    await stage.presses(A_MEMBER, "reminder.move", "to when?")
    await stage.presses(A_MEMBER, "reminder.keep", "as it was")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "reminder.hand-over", "to whom?")
    bo = await stage.member(ANOTHER)
    await stage.presses(A_MEMBER, "succession.moved", "asked", to=str(bo.id), what="a1")
    stage.later(minutes=5)
    await stage.due("asked to take over")
    await stage.presses(ANOTHER, "handover.no" if "handover.no" in str(stage.last[ANOTHER].card) else "hand-on.no")
    stage.later(minutes=5)
    await stage.due("answered")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "reminder.move-to", "moved to the next meeting")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "list.open", "its card")
    await matter(stage, "Väntar på svar", A_MEMBER, due=DUE + timedelta(days=30))
    await stage.says(KIM, "påminn 1 nu", "reminded now")
    await stage.due("asked for", stage.now + timedelta(minutes=5))
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "reminder.done", "done")


@scenes.scene("reminders", BEFORE, reminder_days=())
async def many(stage: Stage) -> None:
    """Of more matters than one card shows."""
    await hard_matters(stage, DUE)
    for title in MONTHS[:11]:
        await matter(stage, title, A_MEMBER, due=DUE)
    member = await stage.member(A_MEMBER)
    waits = (Preparer(member_id=member.id, outside="Länsstyrelsen"),)
    await matter(stage, "Yttrandet", due=DUE, preparers=waits)
    await matter(stage, "Alla svarar", due=DUE, preparers=(Preparer(everyone=True),))
    await stage.due("many matters", DAY)
    await stage.presses(A_MEMBER, "reminder.move", "to when?", nth=1)
    await stage.due("a week later", DAY + timedelta(days=7))


@scenes.scene("unreached", BEFORE, reminder_days=())
async def unreached(stage: Stage) -> None:
    """Who leads hears of who could not be reached, and of what nobody knows."""
    stage.wire.closed = {"29:person-åsa-testsson"}
    await matter(stage, "Enkäten", A_MEMBER, due=DUE)
    await matter(stage, "Kims egen", KIM, due=DUE)
    for n in range(8):
        await stage.due("not reached", DAY + timedelta(minutes=11 * n))
    stage.wire.closed = set()
    await matter(stage, "Hyror", ANOTHER, due=DUE + timedelta(days=7))
    stage.wire.faults += [Ambiguous("", 503), Ambiguous("", 503)]
    for n in range(6):
        await stage.due("unclear", DAY + timedelta(days=7, minutes=11 * n))


@scenes.scene("asked for", BEFORE)
async def asked_for(stage: Stage) -> None:
    """What is on its way, when somebody is reminded, what one wishes, the network's rules."""
    await stage.says(KIM, "vilka påminnelser går ut?", "none on its way")
    for n, title in enumerate(MONTHS):
        await matter(stage, title, A_MEMBER if n % 2 else ANOTHER, due=DUE + timedelta(days=n))
    await matter(stage, "Enkät till alla", due=DUE, preparers=(Preparer(everyone=True),))
    await stage.says(KIM, "vilka påminnelser går ut nästa månad?", "on their way")
    await stage.says(KIM, "när påminns Bo om 1?", "when one is reminded of one")
    await stage.says(KIM, "när påminns alla om 14?", "of everybody's")
    await stage.says(KIM, "när påminns Bo?", "of everything")
    await stage.says(KIM, "har Bo fått påminnelsen?", "whether it came")
    await stage.says(A_MEMBER, "mina påminnelser", "wishes")
    await stage.presses(A_MEMBER, "wish.set", "a wish")
    await stage.says(KIM, "påminnelseregler", "rules")
    await stage.presses(KIM, "reminder-rules.open", "the form of the rules")
    await stage.presses(KIM, "reminder-rules.save", "with faults", reminder_days="snart", send_at="25", pause_from="x",
                        pause_until="", digest="off")  # fmt: skip
    await stage.says(A_MEMBER, "påminn mig om 2 på fredag", "a receipt")


@scenes.scene("weekly letter", datetime(2026, 11, 2, 6, tzinfo=UTC), digest_weekday=0, reminder_days=())
async def digest(stage: Stage) -> None:
    """What is late, in one letter to those who lead."""
    await hard_matters(stage, date(2026, 11, 6))
    for title in MONTHS[:9]:
        await matter(stage, title, ANOTHER, due=date(2026, 11, 6))
    for day in (9, 16):
        await stage.due("late", datetime(2026, 11, day, 8, tzinfo=UTC))
    await stage.presses(THE_CHAIR, "reminding.late", "all reminded")
