"""When the network is reminded, and how each member wishes it, in words and in the form; what is going out; release."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from meetings.network.people import Network
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryState, Outcome
from meetings.reminders.digest import DIGEST
from meetings.reminders.planning import ABOUT
from tests.builders import ASA, BO, CHAIR, a_network
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store), datetime(2026, 9, 14, 8, tzinfo=UTC))  # a Monday


async def kept(room: Room) -> Network:
    async with room.store.reading(room.network.id) as unit:
        return unit.network


async def planned(room: Room, number: int = 1) -> list[str]:
    """The days on which a matter is still to be spoken of."""
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(number)
        assert item
        rows = await unit.deliveries.about(ABOUT, item.id)
        return sorted(
            f"{r.due_on} {r.rule}" for r in rows if r.state == "scheduled" and not r.rule.startswith("overdue")
        )


async def settled(room: Room, state: DeliveryState) -> None:
    """What is due has been taken out to be sent, and that is what became of it."""
    rows = await room.store.dispatch.claim(room.now, timedelta(seconds=90), 10)
    assert rows
    async with room.store.unit(room.network.id) as unit:
        for row in rows:
            assert await unit.deliveries.begin(row, room.now, room.now + timedelta(seconds=90))
            assert await unit.deliveries.settle(row, Outcome(state, state.value, room.now))
        await unit.commit()


async def a_matter(room: Room, due: str = "16 oktober", who: str = ASA.name) -> None:
    await room.says(CHAIR.name, f"{who} tar fram underlag om bemanning till {due}")


async def test_days_are_changed_in_words_replanned_at_once_and_undone(room: Room):
    await a_matter(room)
    assert await planned(room) == ["2026-09-28 before-14", "2026-10-13 before-3", "2026-10-16 on-the-day"]
    await talk(
        room,
        CHAIR.name,
        [("påminn 10 och 2 arbetsdagar före", "Ändrat. I förväg: 10 och 2 arbetsdagar före rapportdatumet")],
    )
    assert await planned(room) == ["2026-10-02 before-10", "2026-10-14 before-2", "2026-10-16 on-the-day"]
    await room.presses(CHAIR.name, "Ångra")
    assert (await kept(room)).reminder_days == (14, 3)
    assert await planned(room) == ["2026-09-28 before-14", "2026-10-13 before-3", "2026-10-16 on-the-day"]


@pytest.mark.parametrize(
    ("says", "hears", "field", "value"),
    [
        ("sommaruppehåll 1 juli–10 augusti", "Sommaruppehåll: 1 juli – 10 augusti", "pause_until", "08-10"),
        ("påminnelser ska gå ut 9.00", "Klockslag: 9.00", "send_at", time(9)),
        ("påminnelserna ska skickas kl 7", "Klockslag: 7.00", "send_at", time(7)),
        ("veckobrev på tisdagar", "Veckobrev: varje tisdag", "digest_weekday", 1),
        ("sluta skicka veckobrevet", "Veckobrev: skickas inte", "digest_weekday", None),
        ("påminn bara på dagen", "I förväg: inte i förväg", "reminder_days", ()),
    ],
)
async def test_a_rule_is_set_and_said(room: Room, says: str, hears: str, field: str, value: object):
    await talk(room, CHAIR.name, [(says, hears)])
    assert getattr(await kept(room), field) == value


async def digests(room: Room) -> list[str]:
    """The days of the weekly letters that are planned."""
    async with room.store.reading(room.network.id) as unit:
        rows = await unit.deliveries.about("Network", room.network.id)
        return sorted({f"{r.due_on}" for r in rows if r.rule == DIGEST and r.state == "scheduled"})


async def test_the_day_of_the_weekly_letter_is_undone_with_what_was_planned_for_it(room: Room):
    await room.says(CHAIR.name, "veckobrev på tisdagar")
    assert await digests(room) == ["2026-09-15"]
    await room.says(CHAIR.name, "veckobrev på torsdagar")
    assert await digests(room) == ["2026-09-17"]
    await talk(room, CHAIR.name, [("[Ångra]", "tillbaka")])
    assert (await kept(room)).digest_weekday == 1
    assert await digests(room) == ["2026-09-15"]


async def test_what_cannot_be_is_refused(room: Room):
    await talk(
        room,
        CHAIR.name,
        [
            ("påminnelser ska gå ut 22.00", "Välj ett klockslag mellan 6.00 och 19.30."),
            ("påminn 200 arbetsdagar före", "Högst 5 påminnelser, 1 till 60 arbetsdagar före."),
            ("sommaruppehåll 1 maj–1 december", "vara högst 100 dagar"),
            ("sommaruppehåll 30 februari–1 mars", "börja och sluta samma år"),
            ("inget sommaruppehåll", "Så är det redan."),
            ("vilka regler gäller för påminnelser?", ["I förväg: 14 och 3 arbetsdagar före", "Sommaruppehåll: inget"]),
        ],
    )


async def test_a_member_is_told_whose_the_rules_are(room: Room):
    assert heard(await room.says(ASA.name, "påminn 10 och 2 arbetsdagar före")) == FOR_LEADS
    assert "reminder-rules.open" not in str(await room.opens(ASA.name, "reminder-rules.open"))


async def test_the_form_tells_faults_at_their_fields_and_saves_the_whole(room: Room):
    await room.opens(CHAIR.name, "reminder-rules.open")
    wrong = {"reminder_days": "tio", "send_at": "22.00", "pause_from": "1 juli", "pause_until": "", "digest": "off"}
    said = heard(await room.presses(CHAIR.name, "Spara", **wrong))
    assert "Skriv antal dagar som siffror" in said
    assert "Välj ett klockslag mellan" in said
    assert "Skriv båda dagarna" in said
    right = {"reminder_days": "10, 2", "send_at": "9.15", "pause_from": "1 juli", "pause_until": "10/8", "digest": "3"}
    said = heard(await room.presses(CHAIR.name, "Spara", **right))
    assert "Sommaruppehåll: 1 juli – 10 augusti" in said
    found = await kept(room)
    assert (found.reminder_days, found.pause_from, found.pause_until, found.digest_weekday) == (
        (10, 2),
        "07-01",
        "08-10",
        3,
    )


async def test_a_member_puts_off_and_takes_it_back(room: Room):
    await a_matter(room, "18 september")
    await talk(room, ASA.name, [("påminn mig på torsdag", "Jag påminner dig igen torsdag 17 september")])
    assert await planned(room) == ["2026-09-17 before-3", "2026-09-18 on-the-day"]
    await room.presses(ASA.name, "Ångra")
    assert await planned(room) == ["2026-09-15 before-3", "2026-09-18 on-the-day"]


async def test_quiet_days_and_fewer(room: Room):
    await a_matter(room)
    await talk(room, ASA.name, [("inga påminnelser på fredagar", "Inga påminnelser på fredagar.")])
    assert "2026-10-15 on-the-day" in await planned(room)
    await talk(room, ASA.name, [("färre påminnelser", "på dagen")])
    assert await planned(room) == ["2026-10-15 on-the-day"]
    await talk(
        room,
        ASA.name,
        [
            ("mina påminnelser", ["Hur ofta: färre", "Tysta dagar: fredagar"]),
            ("[Som vanligt]", "som nätverket har bestämt"),
        ],
    )
    assert len(await planned(room)) == 3
    assert "2026-10-16 on-the-day" in await planned(room)


async def test_a_number_is_once_more_and_nothing_else_changes(room: Room):
    await a_matter(room)
    before = await planned(room)
    await talk(room, ASA.name, [("påminn mig om 1 på fredag", "Jag påminner dig om 1 fredag 18 september")])
    assert set(await planned(room)) - set(before) == {"2026-09-18 now"}
    assert heard(await room.says(CHAIR.name, "snooze 1 till fredag")) == (
        "Det finns inte här, eller så är det inte ditt att ändra."
    )


async def test_once_more_is_taken_back_and_nothing_else_is(room: Room):
    await a_matter(room)
    before = await planned(room)
    await room.says(ASA.name, "påminn mig om 1 på fredag")
    await room.says(ASA.name, "påminn mig om 1 på måndag")
    await talk(room, ASA.name, [("ångra", "tillbaka")])
    assert set(await planned(room)) - set(before) == {"2026-09-18 now"}
    await talk(room, ASA.name, [("ångra", "tillbaka"), ("ångra", "Det finns inget av dig att ångra här")])
    assert await planned(room) == before


async def test_once_more_is_taken_back_after_the_wishes_have_changed(room: Room):
    await a_matter(room)
    receipt = await room.says(ASA.name, "påminn mig om 1 på fredag")
    await room.says(ASA.name, "färre påminnelser")
    room.last[ASA.name] = receipt
    await talk(room, ASA.name, [("[Ångra]", "tillbaka"), ("mina påminnelser", "Hur ofta: färre")])
    assert await planned(room) == ["2026-10-16 on-the-day"]


async def test_once_more_that_has_been_sent_is_not_said_to_be_taken_back(room: Room):
    await a_matter(room)
    await room.says(ASA.name, "påminn mig om 1 på fredag")
    room.later(days=4)
    await settled(room, DeliveryState.SENT)
    await talk(room, ASA.name, [("[Ångra]", "Påminnelsen har redan gått i väg")])


async def test_anothers_once_more_is_not_theirs_to_take_back(room: Room):
    await a_matter(room)
    receipt = await room.says(ASA.name, "påminn mig om 1 på fredag")
    room.last[BO.name] = receipt
    assert heard(await room.presses(BO.name, "Ångra")) == NOT_FOR_YOU
    assert "2026-09-18 now" in await planned(room)


async def test_a_day_that_has_come_is_no_day_to_put_off_to(room: Room):
    said = heard(await room.sends(ASA.name, "wish.set", until="2026-09-14"))
    assert "Välj en dag efter i dag" in said
    assert "inte ditt" in heard(await room.sends(ASA.name, "wish.set", amount="none"))


async def test_what_goes_out_is_told_the_chair_of_all_and_a_member_of_theirs(room: Room):
    await a_matter(room, "18 september")
    await a_matter(room, "22 september", CHAIR.name)
    said = heard(await room.says(CHAIR.name, "vilka påminnelser går ut?"))
    assert f"fredag 18 september\n{ASA.name}: uppdrag 1" in said
    assert f"{CHAIR.name}: uppdrag 2" in said
    own = heard(await room.says(ASA.name, "vilka påminnelser går ut?"))
    assert "fredag 18 september: uppdrag 1" in own
    assert "uppdrag 2" not in own


async def test_what_is_held_is_let_go_by_chair_and_by_nobody_else(room: Room):
    async with room.store.unit(room.network.id) as unit:
        await unit.save_network(replace(unit.network, held_since=room.now))
        await unit.commit()
    said = await room.says(CHAIR.name, "vilka påminnelser går ut?")
    assert "Utskicken är stoppade" in heard(said)
    assert "Släpp utskicken" not in [
        b["title"] for b in buttons(await room.says(ASA.name, "vilka påminnelser går ut?"))
    ]
    assert heard(await room.says(ASA.name, "släpp utskicken")) == FOR_LEADS
    await room.sends(ASA.name, "sending.release")
    assert (await kept(room)).held_since is not None
    await talk(room, CHAIR.name, [("[Släpp utskicken]", "Utskicken är igång igen. Inget hade väntat.")])
    assert (await kept(room)).held_since is None
    await talk(room, CHAIR.name, [("släpp utskicken", "Utskicken är inte stoppade.")])


async def test_held_reminders_go_out_after_the_release_and_a_member_sees_them_wait(room: Room):
    await a_matter(room, "18 september")
    room.now = datetime(2026, 9, 15, 7, tzinfo=UTC)
    async with room.store.unit(room.network.id) as unit:
        await unit.save_network(replace(unit.network, held_since=room.now))
        await unit.commit()
    await settled(room, DeliveryState.HELD)
    waiting = "tisdag 15 september: uppdrag 1 (väntar på att skickas)"
    assert waiting in heard(await room.says(ASA.name, "vilka påminnelser går ut?"))
    await talk(room, CHAIR.name, [("släpp utskicken", "Ett som väntade skickas nu, om det fortfarande gäller.")])
    assert waiting in heard(await room.says(ASA.name, "vilka påminnelser går ut?"))
    [again] = await room.store.dispatch.claim(room.now, timedelta(seconds=90), 10)
    assert (again.rule, again.due_on) == ("before-3", date(2026, 9, 15))


@pytest.mark.parametrize(
    ("says", "days"),
    [
        ("påminn 10 dagar innan i stället för 14", (10, 3)),
        ("lägg till en påminnelse dagen före", (14, 3, 1)),
        ("ta bort påminnelsen 3 dagar före", (14,)),
        ("påminn en vecka innan och dagen innan", (5, 1)),
    ],
)
async def test_one_of_the_days_is_changed_and_the_others_stand(room: Room, says: str, days: tuple[int, ...]):
    await talk(room, CHAIR.name, [(says, "Ändrat. I förväg:")])
    assert (await kept(room)).reminder_days == days


async def test_one_day_is_said_as_one(room: Room):
    said = heard(await room.says(CHAIR.name, "påminn dagen innan"))
    assert said == "Ändrat. I förväg: 1 arbetsdag före rapportdatumet"


async def test_weeks_closed_become_the_days_they_are(room: Room):
    await talk(room, CHAIR.name, [("vi har semesterstängt v 27-32", "Sommaruppehåll: 5 juli – 15 augusti")])


async def test_who_wants_none_is_told_what_can_be_done_and_nothing_is_changed(room: Room):
    await a_matter(room)
    before = await planned(room)
    said = await room.says(ASA.name, "jag vill inte ha några påminnelser")
    assert "går inte att stänga av helt" in heard(said)
    assert "I förväg: 14 och 3 arbetsdagar före rapportdatumet" in heard(said)
    assert {"Färre", "Påminn mig på måndag"} <= {b["title"] for b in buttons(said)}
    said = await room.says(ASA.name, "sluta påminna mig om 1")
    assert "så länge det är öppet" in heard(said)
    assert "Klar" in [b["title"] for b in buttons(said)]
    assert await planned(room) == before


async def test_who_is_away_is_not_written_to_and_hears_of_the_meeting_until_then(room: Room):
    await a_matter(room, "6 oktober")
    said = heard(await room.says(ASA.name, "jag är på semester till 4 oktober"))
    assert "Jag påminner dig igen måndag 5 oktober" in said
    assert "Mötet den 24 september är innan dess" in said
    assert await planned(room) == ["2026-10-05 before-3", "2026-10-06 on-the-day"]
    said = heard(await room.says(ASA.name, "jag är bortrest till fredag"))
    assert "Mötet" not in said


async def test_some_working_days_before_is_counted_from_its_report_date(room: Room):
    await a_matter(room)
    await talk(room, ASA.name, [("påminn mig om 1 två dagar innan", "Jag påminner dig om 1 onsdag 14 oktober.")])
    await room.says(CHAIR.name, f"uppdrag: ringa regionen, ansvarig {ASA.name}")
    await talk(room, ASA.name, [("påminn mig om 2 dagen innan", "det har inget rapportdatum")])


async def test_ones_own_matter_is_reminded_of_by_its_words(room: Room):
    await a_matter(room)
    await talk(room, ASA.name, [("påminn mig om bemanningen på fredag", "Jag påminner dig om 1 fredag 18 september.")])
    assert "2026-09-18 now" in await planned(room)


async def test_what_goes_out_next_week_is_that_week(room: Room):
    await a_matter(room, "18 september")
    await a_matter(room, "22 september", BO.name)
    said = heard(await room.says(CHAIR.name, "vilka påminnelser går ut nästa vecka?"))
    assert said.splitlines()[0] == "Påminnelser som går ut 21–27 september"
    assert f"{BO.name}: uppdrag 2" in said
    assert "15 september" not in said


async def test_an_hour_of_ones_own_is_none_and_no_matter_is_made_of_it(room: Room):
    await talk(room, ASA.name, [("påminn mig kl 15", "Påminnelser går ut 8.30, samma tid för alla.")])
    async with room.store.reading(room.network.id) as unit:
        assert not await unit.actions.open()
