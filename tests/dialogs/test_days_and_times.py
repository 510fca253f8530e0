"""Days, times, lists and figures as each language writes them."""

from datetime import date, time

import pytest

from dialogs.texts import clock, day, either, listed, month, say, span, weekday

JULY, LAST, AUGUST, NEXT = date(2026, 7, 1), date(2026, 7, 31), date(2026, 8, 10), date(2027, 1, 2)


@pytest.mark.parametrize(
    ("locale", "first", "last", "year", "written"),
    [
        ("sv", JULY, LAST, False, "1–31 juli"),
        ("sv", JULY, LAST, True, "1–31 juli 2026"),
        ("sv", JULY, AUGUST, False, "1 juli – 10 augusti"),
        ("sv", JULY, AUGUST, True, "1 juli – 10 augusti 2026"),
        ("sv", JULY, NEXT, True, "1 juli 2026 – 2 januari 2027"),
        ("sv", JULY, JULY, True, "1 juli 2026"),
        ("en", JULY, LAST, False, "1–31 July"),
        ("en", JULY, AUGUST, True, "1 July – 10 August 2026"),
    ],
)
def test_days_from_one_to_another(locale: str, first: date, last: date, year: bool, written: str) -> None:
    assert span(locale, first, last, year=year) == written


def test_a_day_a_month_and_a_time() -> None:
    assert [day(one, JULY) for one in ("sv", "en")] == ["1 juli 2026", "1 July 2026"]
    assert [day(one, JULY, year=False) for one in ("sv", "en")] == ["1 juli", "1 July"]
    assert [month(one, JULY) for one in ("sv", "en")] == ["juli 2026", "July 2026"]
    assert [weekday(one, JULY) for one in ("sv", "en")] == ["onsdag", "Wednesday"]
    assert [clock(one, time(9, 5)) for one in ("sv", "en")] == ["9.05", "09:05"]


def test_lists() -> None:
    assert [listed(one, ["a", "b", "c"]) for one in ("sv", "en")] == ["a, b och c", "a, b and c"]
    assert [either(one, ["a", "b", "c"]) for one in ("sv", "en")] == ["a, b eller c", "a, b or c"]


def test_a_number_is_a_name_and_a_count_is_an_amount() -> None:
    assert say("sv", "matter-title", number=1234) == "Uppdrag 1234"
    assert say("sv", "year-title", year=2027) == "Möten 2027"
    assert say("sv", "welcome-large", count=2500).startswith("Teamet har 2\N{NO-BREAK SPACE}500 medlemmar")
    assert say("en", "welcome-large", count=2500).startswith("The team has 2,500 members")
