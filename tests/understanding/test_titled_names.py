"""A member with the title that the network's list has for them is that member, and no guest of a longer name."""

import pytest

from dialogs.understanding.attended_who import Stranger, Whom, whom
from dialogs.understanding.intent import Context, Roster, RosterPerson
from tests.understanding.saying import context

PEOPLE = (
    RosterPerson("Tor Testberg", title="Planeringsledare Testnätverket"),
    RosterPerson("Eva Exempel", "Hjo", title="Socialchef"),
)


def known() -> Context:
    return Context(context().now, Roster(PEOPLE, ("Hjo",)))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tor Testberg Planeringsledare Testnätverket", "Tor Testberg"),
        ("Tor Testberg planeringsledare", "Tor Testberg"),
        ("Eva Exempel Hjo", "Eva Exempel"),
    ],
)
def test_who_stands_with_their_title_is_a_member(written: str, name: str):
    assert whom(written, known()) == Whom((name,))


def test_another_surname_is_somebody_else():
    assert whom("Tor Testberg Hittepå", known()) == Whom(strangers=(Stranger("Tor Testberg Hittepå"),))
