"""The network itself: welcome, set-up, help, who comes and goes."""

from datetime import UTC, date, datetime

from bot.upkeep import reconcile
from dialogs.network.arrivals import Team, installed, members_removed, roster_read
from meetings.actions.items import Preparer
from meetings.network.people import NetworkState, Seat
from meetings.network.roster import Listed
from tests.builders import BOT, EVERYBODY, SERVICE_URL, TENANT
from tests.conversations import inputs
from tests.gallery.doing import MONTHS, matter, meeting, point
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, CHANNEL, KIM, LISA, LONG, TEST, WORD, Stage

scenes = Scenes()
COMERS = (*EVERYBODY, LISA, TEST)


@scenes.scene("arrival")
async def arrival(stage: Stage) -> None:
    """The welcome, the set-up form empty and with faults, and who is missing."""
    team = Team(TENANT, "19:new-team", "19:new-team", SERVICE_URL, BOT, f"Chefsteamet {WORD}", stage.locale)
    karin = Listed(TENANT, "object-karin", "Karin Exempel", "29:karin")
    told = await installed(stage.store, team, [karin], karin, stage.now)
    stage.in_channel()
    stage.kept(told.channel, "welcome")
    stage.in_person()
    await stage.opens(KIM, "network.open", label="the set-up form")
    await stage.presses(KIM, "network.setup", "with faults", name="", organisations=f"{WORD}\n{WORD}", chair="0",
                        meetings="31/2 9–12\nibland", language="sv", reminder_days="snart")  # fmt: skip
    few = [Listed(TENANT, s.object_id, s.name, f"29:{s.object_id}") for s in EVERYBODY[:4]]
    missing = await roster_read(stage.store, stage.network, team, few, stage.now)
    stage.kept(missing.private, "missing members")


@scenes.scene("set-up", state=NetworkState.SETUP, meetings=())
async def set_up(stage: Stage) -> None:
    """The first form, filled in, and what comes next."""
    await stage.opens(KIM, "network.open", label="the first form")
    chair = await stage.member(A_MEMBER)
    await stage.presses(KIM, "network.setup", "set up", name="Testnätverket", organisations="Åmål\nBjuv",
                        chair=str(chair.id), meetings="", language="sv", reminder_days="14, 3")  # fmt: skip


@scenes.scene("forms")
async def forms(stage: Stage) -> None:
    """The settings, one's own, members and their roles."""
    await stage.says(KIM, "inställningar", "the network's settings")
    await stage.presses(
        KIM, "settings.save", "with faults", **(_filled(stage, KIM) | {"reminder_days": "x", "name": ""})
    )
    await stage.says(A_MEMBER, "mina inställningar", "one's own settings")
    await stage.says(KIM, "medlemmar", "members")
    await stage.says(KIM, f"ändra {A_MEMBER}", "one member")
    await stage.presses(KIM, "member.save", "one member, with faults", **(_filled(stage, KIM) | {"name": ""}))


def _filled(stage: Stage, who: str) -> dict[str, object]:
    return dict(inputs(stage.last[who]))


@scenes.scene("help")
async def helping(stage: Stage) -> None:
    """For a member and for those who lead."""
    await stage.says(A_MEMBER, "hjälp", "for a member")
    await stage.says(KIM, "hjälp", "for a lead")


@scenes.scene("succession", datetime(2026, 10, 5, 8, tzinfo=UTC), members=COMERS)
async def succession(stage: Stage) -> None:
    """Whose seat, who takes over, what is handed on."""
    for title in ("Enkäten", LONG, *MONTHS[:11]):
        await matter(stage, title, LISA.name, due=date(2027, 2, 1))
    lisa = await stage.member(LISA.name)
    await matter(
        stage, "Platsens sak", preparers=(Preparer(organisation_id=lisa.organisation_id),), due=date(2027, 2, 1)
    )
    await point(stage, "Hemtjänst", LISA.name, meeting=1, presenter_id=lisa.id)
    await stage.says(KIM, "ny förvaltningschef i Älmhult är Nils Nyberg", "somebody unknown")
    await stage.says(KIM, "ny socialchef i Bjuv är Test Testsson från 12 oktober", "whose seat?")
    await vacant(stage)
    await stage.says(KIM, "ny socialchef i Perstorp är Test Testsson från 12 oktober", "which of two seats?")
    await stage.presses(KIM, "succession.seat", "a receipt")
    for day in (12, 13):
        await stage.due("the seat passes", datetime(2026, 10, day, 8, tzinfo=UTC))


@scenes.scene("a seat passes", datetime(2026, 10, 5, 8, tzinfo=UTC), members=COMERS)
async def seat_passes(stage: Stage) -> None:
    """What goes along on the day."""
    for title in ("Enkäten", LONG):
        await matter(stage, title, LISA.name, due=date(2027, 2, 1))
    await stage.says(KIM, "ny socialchef i Perstorp är Test Testsson från 12 oktober", "a receipt")
    await stage.due("on the day", datetime(2026, 10, 12, 9, tzinfo=UTC))


async def vacant(stage: Stage) -> None:
    """Perstorp has two seats besides, which nobody holds."""
    lisa = await stage.member(LISA.name)
    assert lisa.organisation_id
    async with stage.store.unit(stage.network.id) as unit:
        for _ in range(2):
            await unit.seats.add(Seat(0, stage.network.id, lisa.organisation_id, "Socialchef"))
        await unit.commit()


@scenes.scene("leaving", datetime(2026, 10, 1, 7, tzinfo=UTC), members=COMERS, state=NetworkState.ACTIVE)
async def leaving(stage: Stage) -> None:
    """A last day, what nobody holds, and the form that gives it to somebody."""
    for title in ("Enkäten", LONG, *MONTHS[:11]):
        await matter(stage, title, LISA.name, due=date(2027, 2, 1))
    await stage.says(LISA.name, "jag slutar 1 december", "said by oneself")
    stage.later(minutes=10)
    await stage.due("a last day to confirm")
    gone = Listed(TENANT, LISA.object_id, LISA.name)
    await members_removed(stage.store, stage.network, [gone], stage.now)
    stage.later(minutes=30)
    await reconcile(stage.store, stage.now)
    await stage.due("orphans")
    await stage.presses(KIM, "succession.move", "give to somebody")
    await stage.due("orphans again", datetime(2026, 10, 2, 8, tzinfo=UTC))
    stage.last.setdefault(KIM, stage.last[KIM])
    assert CHANNEL
    await meeting(stage)


@scenes.scene("new lead", datetime(2026, 10, 1, 7, tzinfo=UTC))
async def new_lead(stage: Stage) -> None:
    """Who becomes chair is told how things stand."""
    await matter(stage, "Enkäten", A_MEMBER, due=date(2026, 10, 15))
    await stage.says(KIM, "byt ordförande till Bo", "a receipt")
    stage.later(minutes=30)
    await stage.due("the new chair")
    for day in (2, 5):
        await stage.due("the new chair", datetime(2026, 10, day, 8, tzinfo=UTC))
