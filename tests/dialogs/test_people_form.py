"""Members and roles: a person is picked, changed, added, given a role for a term, or a last day."""

from datetime import UTC, date, datetime

import pytest

from meetings.network.people import Member, MemberKind, Role, RoleTerm
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, inputs

NOW = datetime(2026, 10, 5, 7, tzinfo=UTC)
TODAY = date(2026, 10, 5)


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store), NOW)


async def member(room: Room, name: str) -> Member:
    async with room.store.reading(room.network.id) as unit:
        found = {m.name: m for m in [*await unit.members.all(), *await unit.members.roster(TODAY)]}
    return found[name]


async def terms(room: Room, name: str) -> list[tuple[Role, date | None, date | None]]:
    who = await member(room, name)
    async with room.store.reading(room.network.id) as unit:
        return [(t.role, t.starts_on, t.ends_on) for t in await unit.role_terms.all() if t.member_id == who.id]


async def opened(room: Room, name: str, who: str = CHAIR.name):
    return await room.opens(who, "member.open", member=(await member(room, name)).id)


async def test_a_person_is_picked_and_the_form_shows_what_is_known(room: Room) -> None:
    said = heard(await room.says(CHAIR.name, "medlemmar"))
    assert f"Ordförande: {CHAIR.name}" in said
    assert f"Samordnare: {COORDINATOR.name}" in said
    shown = inputs(await room.presses(CHAIR.name, "Öppna", member=(await member(room, ASA.name)).id))
    assert (shown["name"], shown["title"], shown["kind"]) == (ASA.name, "Socialchef", "member")
    assert (shown["chair"], shown["coordinator"], shown["last_day"]) == ("false", "false", "")


async def test_nobody_picked_is_asked_for(room: Room) -> None:
    await room.says(CHAIR.name, "roller")
    assert "Välj en person" in heard(await room.presses(CHAIR.name, "Öppna", member=""))


async def test_the_form_of_whoever_is_named_opens_at_once(room: Room) -> None:
    assert inputs(await room.says(CHAIR.name, f"ändra {BO.name}"))["name"] == BO.name


async def test_what_is_known_of_a_person_is_changed_and_taken_back(room: Room) -> None:
    await opened(room, ASA.name)
    said = heard(
        await room.fills(
            CHAIR.name,
            "Spara",
            name="Åsa Provensson",
            other_organisation="Påhittade kommunen",
            title="Tf socialchef",
            kind="other",
        )
    )
    assert "Uppgifterna om Åsa Provensson är sparade." in said
    changed = await member(room, "Åsa Provensson")
    assert (changed.title, changed.kind, changed.organisation) == (
        "Tf socialchef",
        MemberKind.OTHER,
        "Påhittade kommunen",
    )
    await room.presses(CHAIR.name, "Ångra")
    assert (await member(room, ASA.name)).organisation == "Åmål"


async def test_a_role_with_its_term_is_given_told_and_taken_back(room: Room) -> None:
    await opened(room, ARLA.name)
    said = heard(await room.fills(CHAIR.name, "Spara", chair="true", chair_from="2027-01-01", chair_until="2027-12-31"))
    assert "Ordförande, 1 januari 2027 – 31 december 2027." in said
    assert await terms(room, ARLA.name) == [(Role.CHAIR, date(2027, 1, 1), date(2027, 12, 31))]
    assert inputs(await opened(room, ARLA.name))["chair_from"] == "2027-01-01"
    assert not (await member(room, ARLA.name)).leads


async def test_undo_gives_nobody_a_role(room: Room) -> None:
    await opened(room, ARLA.name)
    await room.fills(CHAIR.name, "Spara", chair="true")
    assert (await member(room, ARLA.name)).leads
    await room.presses(CHAIR.name, "Ångra")
    assert not (await member(room, ARLA.name)).leads


async def test_a_role_ends_when_it_is_unticked_and_the_term_stays_in_the_history(room: Room) -> None:
    await opened(room, CHAIR.name, COORDINATOR.name)
    said = heard(await room.fills(COORDINATOR.name, "Spara", chair="false"))
    assert "Inte ordförande längre." in said
    assert await terms(room, CHAIR.name) == [(Role.CHAIR, None, date(2026, 10, 4))]
    assert not (await member(room, CHAIR.name)).leads


async def test_who_gave_up_their_role_does_not_get_it_back_by_undo(room: Room) -> None:
    await opened(room, CHAIR.name)
    await room.fills(CHAIR.name, "Spara", chair="false")
    assert heard(await room.presses(CHAIR.name, "Ångra")) == NOT_FOR_YOU
    assert not (await member(room, CHAIR.name)).leads


async def test_the_last_coordinator_has_a_successor_first(room: Room) -> None:
    await opened(room, COORDINATOR.name, COORDINATOR.name)
    reply = await room.fills(COORDINATOR.name, "Spara", coordinator="false")
    assert "Du är den enda samordnaren" in heard(reply)
    await opened(room, ASA.name, COORDINATOR.name)
    await room.fills(COORDINATOR.name, "Spara", coordinator="true")
    await opened(room, COORDINATOR.name, COORDINATOR.name)
    assert "sparade" in heard(await room.fills(COORDINATOR.name, "Spara", coordinator="false"))


async def test_somebody_always_leads(room: Room) -> None:
    await opened(room, COORDINATOR.name)
    await room.fills(CHAIR.name, "Spara", coordinator="false")
    await opened(room, CHAIR.name)
    assert "Då skulle ingen leda nätverket" in heard(await room.fills(CHAIR.name, "Spara", chair="false"))
    for days in ({"chair_from": "2026-12-01"}, {"chair_until": "2026-10-01"}):
        await opened(room, CHAIR.name)
        assert (await room.fills(CHAIR.name, "Spara", **days)).form is not None
    assert (await member(room, CHAIR.name)).leads


async def test_taking_back_an_appointment_does_not_leave_the_network_without_a_lead(room: Room) -> None:
    await opened(room, ASA.name)
    receipt = await room.fills(CHAIR.name, "Spara", coordinator="true")
    for name, role in ((COORDINATOR.name, "coordinator"), (CHAIR.name, "chair")):
        await opened(room, name, ASA.name)
        await room.fills(ASA.name, "Spara", **{role: "false"})
    acts = next(b for b in buttons(receipt) if b["title"] == "Ångra")["data"]["acts"]
    assert "ingen leda nätverket" in heard(await room.sends(ASA.name, "undo", acts=acts))
    assert (await member(room, ASA.name)).leads


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"chair": "true", "chair_from": "2027-02-30"}, "2027-02-30"),
        ({"chair": "true", "chair_from": "2027-05-01", "chair_until": "2027-04-01"}, "innan den börjar"),
        ({"chair": "true", "chair_until": "2066-04-01"}, "mer än fem år bort"),
        ({"chair": "true", "chair_until": "2026-09-01"}, "redan slut"),
        ({"name": " "}, "Skriv vad personen heter"),
        ({"name": BO.name}, "är redan med"),
        ({"name": "å" * 200}, "Högst 100"),
        ({"organisation": "99999"}, "finns inte i nätverket"),
        ({"kind": "boss"}, "Välj hur personen är med"),
        ({"last_day": "2066-01-01"}, "mer än fem år bort"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_changes(room: Room, typed: dict[str, str], words: str) -> None:
    before = await member(room, ASA.name)
    await opened(room, ASA.name)
    reply = await room.fills(CHAIR.name, "Spara", **typed)
    assert words in heard(reply)
    assert {name: inputs(reply)[name] for name in typed} == {name: value[:100] for name, value in typed.items()}
    assert (await member(room, ASA.name), await terms(room, ASA.name)) == (before, [])


async def test_two_terms_of_the_same_role_do_not_overlap(room: Room) -> None:
    who = await member(room, ASA.name)
    async with room.store.unit(room.network.id) as unit:
        spring = RoleTerm(0, room.network.id, who.id, Role.CHAIR, date(2027, 1, 1), date(2027, 6, 30))
        await unit.role_terms.add(spring)
        autumn = RoleTerm(0, room.network.id, who.id, Role.CHAIR, date(2027, 9, 1), date(2027, 12, 31))
        await unit.role_terms.add(autumn)
        await unit.commit()
    await opened(room, ASA.name)
    said = heard(await room.fills(CHAIR.name, "Spara", chair_until="2027-10-15"))
    assert "krockar med en annan period" in said


async def test_who_is_not_in_the_team_is_added_by_name_and_known_when_they_come(room: Room) -> None:
    await room.says(CHAIR.name, "medlemmar")
    await room.presses(CHAIR.name, "Lägg till någon")
    home = (await member(room, ASA.name)).organisation_id
    said = heard(await room.fills(CHAIR.name, "Spara", name="Nils Påhittad", organisation=str(home), kind="substitute"))
    assert "Nils Påhittad är nu med i nätverket" in said
    assert "med i teamet" in said
    made = await member(room, "Nils Påhittad")
    assert (made.organisation, made.kind, made.person_id) == ("Åmål", MemberKind.SUBSTITUTE, None)
    await room.presses(CHAIR.name, "Ångra")
    assert not (await member(room, "Nils Påhittad")).active


async def test_a_name_like_anothers_is_meant_when_it_is_saved_once_more(room: Room) -> None:
    await room.opens(CHAIR.name, "member.open", new=True)
    reply = await room.fills(CHAIR.name, "Spara", name="Åsa Testson")
    assert f"{ASA.name} finns redan" in heard(reply)
    assert "är nu med" in heard(await room.fills(CHAIR.name, "Spara"))


async def test_who_was_in_it_before_is_in_it_again(room: Room) -> None:
    await opened(room, BO.name)
    await room.fills(CHAIR.name, "Spara", last_day="2026-10-01")
    assert not (await member(room, BO.name)).active
    await room.opens(CHAIR.name, "member.open", new=True)
    await room.fills(CHAIR.name, "Spara", name=BO.name)
    assert (await member(room, BO.name)).active


async def test_a_last_day_is_noted_with_what_it_means(room: Room) -> None:
    await opened(room, BO.name)
    said = heard(await room.fills(CHAIR.name, "Spara", last_day="2026-12-31"))
    assert "31 december 2026" in said
    assert (await member(room, BO.name)).leaves_on == date(2026, 12, 31)
    await room.presses(CHAIR.name, "Ångra")
    assert (await member(room, BO.name)).leaves_on is None


async def test_both_at_once_are_taken_back_at_once(room: Room) -> None:
    await opened(room, BO.name)
    await room.fills(CHAIR.name, "Spara", title="Chef", last_day="2026-12-31")
    await room.presses(CHAIR.name, "Ångra")
    back = await member(room, BO.name)
    assert (back.title, back.leaves_on) == ("Socialchef", None)


async def test_ones_own_last_day_is_not_one_that_has_been(room: Room) -> None:
    await opened(room, CHAIR.name)
    assert "kan inte redan ha varit" in heard(await room.fills(CHAIR.name, "Spara", last_day="2026-10-01"))


async def test_what_another_changed_meanwhile_is_shown(room: Room) -> None:
    await opened(room, ASA.name)
    await opened(room, ASA.name, COORDINATOR.name)
    await room.fills(COORDINATOR.name, "Spara", chair="true", title="Direktör")
    reply = await room.fills(CHAIR.name, "Spara", kind="other", title="Chef")
    shown = inputs(reply)
    assert "Någon annan hann ändra" in heard(reply)
    assert (shown["chair"], shown["kind"], shown["title"]) == ("true", "other", "Chef")
    await room.fills(CHAIR.name, "Spara")
    assert (await member(room, ASA.name)).leads


async def test_who_has_left_meanwhile_is_not_changed(room: Room) -> None:
    await opened(room, ASA.name)
    await opened(room, ASA.name, COORDINATOR.name)
    await room.fills(COORDINATOR.name, "Spara", last_day="2026-10-01")
    assert NOT_FOR_YOU in heard(await room.fills(CHAIR.name, "Spara", title="Chef"))


async def test_what_a_client_leaves_out_ends_nothing(room: Room) -> None:
    await opened(room, CHAIR.name, COORDINATOR.name)
    assert "gick inte att läsa" in heard(await room.presses(COORDINATOR.name, "Spara", name=CHAIR.name))
    assert (await member(room, CHAIR.name)).leads


async def test_a_text_that_is_emptied_may_be_left_out(room: Room) -> None:
    await opened(room, ASA.name)
    left = {name: value for name, value in inputs(room.last[CHAIR.name]).items() if name != "title"}
    await room.presses(CHAIR.name, "Spara", **left)
    assert (await member(room, ASA.name)).title == ""


async def test_members_neither_see_nor_change_it(room: Room) -> None:
    assert FOR_LEADS in heard(await room.says(ASA.name, "medlemmar"))
    assert FOR_LEADS in heard(await room.says(ASA.name, f"ändra {ASA.name}"))
    own = (await member(room, ASA.name)).id
    for verb in ("member.save", "members.pick"):
        assert heard(await room.sends(ASA.name, verb, member=own, chair="true")) == NOT_FOR_YOU
    assert heard(await room.opens(ASA.name, "member.open", member=own)) == NOT_FOR_YOU
