"""More time for a matter: counted from its own report date where that is known, from a date said, else from today."""

from datetime import date

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said

ITEMS = (
    OpenItem("action", 4, "enkäten om schemaläggning", 40, due=date(2021, 12, 1)),
    OpenItem("action", 5, "skicka länken", 50, due=date(2021, 10, 1)),
    OpenItem("action", 6, "boka lokal", 60),
)


@pytest.mark.parametrize(
    ("says", "number", "due"),
    [
        ("en vecka till på nr 4", 4, "2021-12-08"),
        ("ge mig två veckor till på enkäten", 4, "2021-12-15"),
        ("Får jag be om ytterligare två veckor på enkäten om schemaläggning?", 4, "2021-12-15"),
        ("one more week on nr 4 please", 4, "2021-12-08"),
        ("could I have another week for number 4?", 4, "2021-12-08"),
        ("nr 4 behöver en månad till", 4, "2022-01-01"),
        ("skjut på nr 4 två veckor", 4, "2021-12-15"),
        ("skjut fram nr 4 en vecka", 4, "2021-12-08"),
    ],
)
def test_more_time_is_counted_from_the_matters_own_date(says: str, number: int, due: str):
    intent = said(says, items=ITEMS)
    assert (intent.name, intent.slots["item_ref"], intent.slots["due"]) == ("change_due_date", number, due)


@pytest.mark.parametrize(
    ("says", "items"),
    [
        ("en vecka till på nr 6", ITEMS),
        ("en vecka till på nr 5", ITEMS),
        ("en vecka till på nr 4", ()),
    ],
)
def test_it_is_counted_from_today_where_the_date_has_passed_or_is_not_known(says: str, items: tuple[OpenItem, ...]):
    assert said(says, items=items).slots["due"] == "2021-11-25"


@pytest.mark.parametrize(
    ("says", "due"),
    [
        ("Kan enkäten få en vecka till? Den skulle vara klar den 5/12", "2021-12-12"),
        ("ge mig en vecka till på nr 4, den 8 december räcker", "2021-12-08"),
        ("nr 4 needs another week or so, make it 10 December", "2021-12-10"),
        ("vi ger Zeynep två veckor till på nr 4, till 20 december", "2021-12-20"),
    ],
)
def test_a_date_that_is_said_goes_before_the_matters_own(says: str, due: str):
    assert said(says, items=ITEMS).slots["due"] == due


def test_what_the_last_receipt_was_about_is_given_more_time():
    assert said("ge den en vecka till", last_items=ITEMS[:1]).slots["due"] == "2021-12-08"
