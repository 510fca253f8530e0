"""What an operator's file may say, and the line of everything that is wrong in it."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.network_file import read_network_file
from dialogs.texts import say
from meetings.agenda.items import StandingKind
from meetings.network.people import Role

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = "network: prov\nname: Provnätverket\ntenant: t\n"


def told(text: str) -> list[str]:
    """Every fault as the operator reads it."""
    found, faults = read_network_file(text)
    assert (found is None) == bool(faults)
    return [f"{f.line}: {say('en', f'file-{f.name}', **f.facts)}" for f in faults]


def test_a_whole_file_is_read() -> None:
    found, faults = read_network_file(
        HEAD
        + """
send-at: 7.45
organisations: [Klippan, {name: Bjuv, aliases: [Bj], seats: [{function: chef, holder: Test Testsson}]}]
people:
  - {name: Test Testsson, organisation: bj, roles: [chair, {role: coordinator, from: 2026-01-01}]}
meetings: [{date: 2027-03-01, to: 2027-03-02, time: lunch, place: Båstad}]
standing: [Övrigt]
agenda: [{title: Budget, meeting: 2027-03-01, proposer: test testsson, purpose: beslut, minutes: 15}]
actions: [{title: Läs, recorded-by: Test Testsson, preparers: [alla, Klippan, Utom Stående], report-at: 2027-03-01}]
"""
    )
    assert not faults
    assert found
    plan = found.plan
    assert plan.settings.send_at == time(7, 45)
    assert [r.role for r in plan.people[0].roles] == [Role.CHAIR, Role.COORDINATOR]
    assert (plan.meetings[0].starts_at, plan.meetings[0].ends_on) == (time(12), date(2027, 3, 2))
    assert plan.actions[0].preparers == ("alla", "Klippan", "Utom Stående")


def test_every_fault_is_told_at_once_with_its_line() -> None:
    assert told(
        """network: prov
nmae: Prov
organisations:
  - Klippan
  - klippan
people:
  - {name: Maja Mallqvist, organisation: Klipan}
  - name: Test Testsson
    roles: [boss]
    shoe-size: 43
meetings:
  - date: 2027-02-30
  - {date: 2027-03-01, time: 11-9}
  - {date: 2027-03-01}
reminder-days: [0]
"""
    ) == [
        "1: tenant is missing",
        "1: name is missing",
        "2: nmae is not known here: did you mean name?",
        "5: two organisations are called klippan",
        "7: there is no organisation Klipan under organisations: did you mean Klippan?",
        "9: role is one of chair, coordinator, not boss",
        (
            "10: shoe-size is not known here; known are name, object-id, tenant, organisation, title, kind, aliases, "
            "roles, left"
        ),
        "12: date is a date like 2027-01-22, not 2027-02-30",
        "13: the meeting on 2027-03-01 ends before it begins",
        "14: 2027-03-01 is there twice, or in the middle of another meeting",
        "15: reminder-days is a whole number from 1 to 60, not 0",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "1: the file is empty"),
        ("a:\n  - [", "2: this is not YAML"),
        ("\tx: 1", "1: this is not YAML"),
        ("- x", "1: here should be keys with values"),
        (HEAD + "name: Igen", "4: name is there twice"),
        (HEAD + "people: Maja", "4: people is a list"),
        (HEAD + "people:\n  - {name: [a]}", "5: name is a text"),
        (HEAD + "time-zone: Europe/Skara", "4: time-zone: there is no time zone Europe/Skara"),
        (HEAD + "language: fi", "4: language is one of sv, en, not fi"),
        (HEAD + "send-at: 25.00", "4: send-at is a time like 8.30, not 25.00"),
        (HEAD + "people: [{name: A B}, {name: a b}]", "4: two people are called a b: give each an object-id"),
        (HEAD + "people: [{name: A, object-id: x}, {name: B, object-id: X}]", "4: two people have the object-id X"),
        (HEAD + "agenda: [{title: T, meeting: 2027-01-01, proposer: Ingen}]", "4: there is no meeting on 2027-01-01"),
        (HEAD + "standing: [Övrigt, övrigt]", "4: övrigt is there twice"),
        ("x: !!python/object/apply:os.getcwd []", "1: network is missing"),
    ],
)
def test_a_fault_names_its_line_and_what_to_write(text: str, fault: str) -> None:
    assert any(one.startswith(fault) for one in told(text)), told(text)


def test_times_are_read_as_written_and_not_as_numbers_to_the_base_of_sixty() -> None:
    found, _ = read_network_file(HEAD + "meetings: [{date: 2027-03-01, time: 9:30}]")
    assert found
    assert found.plan.meetings[0].starts_at == time(9, 30)


def test_two_of_one_name_are_told_apart_by_their_accounts() -> None:
    people = "people: [{name: Bo Ek, object-id: one}, {name: Bo Ek, object-id: two}]\n"
    found, faults = read_network_file(HEAD + people + "standing: [{title: A, responsible: two}]")
    assert not faults
    assert found
    assert found.plan.standing[0].responsible == "two"
    assert told(HEAD + people + "standing: [{title: A, responsible: Bo Ek}]") == [
        "5: two people are called Bo Ek: write the object-id instead"
    ]


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.yaml")), ids=lambda f: f.stem)
def test_the_examples_have_no_faults(file: Path) -> None:
    found, faults = read_network_file(file.read_text(encoding="utf-8"))
    assert not faults
    assert found
    assert found.key == file.stem
    assert any(role.role is Role.CHAIR for person in found.plan.people for role in person.roles)


def test_there_are_the_three_shapes_of_network() -> None:
    plans = {}
    for file in EXAMPLES.glob("*.yaml"):
        found, _ = read_network_file(file.read_text(encoding="utf-8"))
        assert found
        plans[file.stem] = found.plan
    seats = {key: [s.organisation for s in plan.seats] for key, plan in plans.items()}
    assert max(map(seats["skr"].count, seats["skr"])) > 2
    assert len(set(seats["fyrbodal"])) == len(seats["fyrbodal"])
    assert any(h.deputy for s in plans["fyrbodal"].seats for h in s.holders)
    assert sum(m.ends_on > m.starts_on for m in plans["fyrbodal"].meetings if m.starts_on.year == 2027) == 1
    assert sum(m.starts_on.year == 2027 for m in plans["fyrbodal"].meetings) == 7
    assert len(plans["familjen"].organisations) == 11


def test_an_example_keeps_its_weekdays_when_its_dates_are_moved_to_today() -> None:
    text = (EXAMPLES / "familjen.yaml").read_text(encoding="utf-8")
    today = date(2031, 5, 14)
    found, _ = read_network_file(text, today)
    assert found
    coming = [m.starts_on for m in found.plan.meetings if m.starts_on >= today]
    assert 0 <= (coming[0] - today).days < 21
    assert coming[0].strftime("%A") == "Friday"


def test_what_a_standing_item_is_for_can_be_stated() -> None:
    found, faults = read_network_file(HEAD + "standing: [Övrigt, {title: Nytt, kind: reports}]")
    assert found, faults
    assert [s.kind for s in found.plan.standing] == [None, StandingKind.REPORTS]
    assert "Nytt" not in told(HEAD + "standing: [{title: Nytt, kind: reports}]")
    assert told(HEAD + "standing: [{title: Nytt, kind: okänd}]")
