"""What standing items are for, told by their titles, in one way everywhere."""

from importlib import import_module

import pytest

from meetings.agenda.items import StandingItem, StandingKind
from meetings.agenda.standing import TITLES, kind_of, named, usual


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Föregående minnesanteckningar", StandingKind.PREVIOUS_NOTES),
        ("aktivitetslistan", StandingKind.ACTION_LIST),
        ("Undernätverken", StandingKind.SUBGROUPS),
        ("Rapporter från andra forum", StandingKind.REPORTS),
        ("Övriga frågor", StandingKind.OTHER),
        ("Nytt från nationell nivå", StandingKind.OWN),
        ("Other business", StandingKind.OTHER),
    ],
)
def test_the_title_tells_the_kind(title: str, kind: StandingKind) -> None:
    assert kind_of(title) is kind


def test_what_the_migration_guesses_the_program_still_guesses() -> None:
    migration = import_module("storage.migrations.versions.0002_the_agenda")
    guessed = {(start.removesuffix("%").casefold(), kind) for start, kind in migration.STANDING_KINDS}
    assert guessed <= {(start, kind.value) for start, kind in TITLES}


def test_the_only_one_of_a_kind_is_known_by_any_of_its_titles() -> None:
    notes = StandingItem(1, 1, "Föregående protokoll", kind=StandingKind.PREVIOUS_NOTES)
    report = StandingItem(2, 1, "Rapport från regionen", kind=StandingKind.REPORTS)
    assert named([notes, report], "föregående anteckningar") == notes
    assert named([notes, report], "Rapport från föreningen") is None


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_new_network_begins_with_the_usual_ones(language: str) -> None:
    items = usual(1, language)
    assert [(s.kind, s.at_end) for s in items] == [
        (StandingKind.PREVIOUS_NOTES, False),
        (StandingKind.ACTION_LIST, False),
        (StandingKind.OTHER, True),
    ]
