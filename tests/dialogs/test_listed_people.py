"""Names in a list typed at a meeting: whose are nobody's in the network."""

import pytest

from dialogs.meeting.listed_people import by_first_name, entries, guests, speaks_of_others
from tests.meetings.minutes_material import EVERYBODY, KIM


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Närvarande: Bo, Åsa och Gun Gästsson", ["Bo", "Åsa", "Gun Gästsson"]),
        ("närvarande:\nBo\nÅsa Testsson\n", ["Bo", "Åsa Testsson"]),
        ("Present: Bo; Bea and Kim.", ["Bo", "Bea", "Kim"]),
        ("ej närvarande: Bo", ["Bo"]),
        ("Bo kom 10.15", []),
        ("anteckning: alla var med", []),
    ],
)
def test_a_list_is_read_name_by_name(text: str, names: list[str]) -> None:
    assert [e.name for e in entries(text)] == names


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("närvarande: Bo Exempelsson, Gun Gästsson", ["Gun Gästsson"]),
        ("närvarande: Bo, gäst Bo Besökare", ["Bo Besökare"]),
        ("gäster: Gun Gästsson och Per Påhälsning", ["Gun Gästsson", "Per Påhälsning"]),
        ("närvarande: Bo Exempelson, Åsa T, Bjuv, hela gänget", []),
    ],
)
def test_guests_are_those_whose_name_nobody_in_the_network_has(text: str, strangers: list[str]) -> None:
    assert [e.name for e in guests(entries(text), EVERYBODY)] == strangers


def test_the_place_of_a_guest_stands_in_brackets() -> None:
    (guest,) = guests(entries("närvarande: Gun Gästsson (Region Test)"), EVERYBODY)
    assert (guest.name, guest.place) == ("Gun Gästsson", "Region Test")


def test_a_list_without_the_speaker_is_about_others() -> None:
    assert speaks_of_others(entries("frånvarande: Bo"), KIM)
    assert not speaks_of_others(entries("närvarande: Kim och Bo"), KIM)
    assert not speaks_of_others(entries("jag kommer"), KIM)


def test_a_first_name_that_one_has_is_enough() -> None:
    assert [by_first_name(e, EVERYBODY) for e in entries("frånvarande: Bo, Nisse")] == [EVERYBODY[3], None]
