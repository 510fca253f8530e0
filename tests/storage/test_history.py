"""Things in the record outlive changes to their classes."""

from dataclasses import fields
from datetime import date, time

import pytest

from meetings.actions.items import ActionItem, Preparer
from meetings.calendar.days import Meeting
from storage.history import KINDS, read, written
from tests.storage.things import NOW

MEETING = Meeting(1, 2, date(2026, 9, 24), date(2026, 9, 24), time(9, 30))


def test_a_field_that_came_later_has_its_default():
    facts = written(MEETING)
    del facts["state"]
    assert read("Meeting", facts) == MEETING


def test_a_field_that_has_gone_is_passed_over():
    assert read("Meeting", written(MEETING) | {"weather": "sol"}) == MEETING


def test_things_inside_things_are_read_back():
    item = ActionItem(1, 2, 3, "Ärende", 4, NOW, preparers=(Preparer(outside="Länsstyrelsen"), Preparer(everyone=True)))
    assert read("ActionItem", written(item)) == item


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_has_an_id_and_a_network_or_is_one(kind: type):
    names = {field.name for field in fields(kind)}
    assert {"id", "version"} <= names
    assert "network_id" in names or kind.__name__ == "Network"
