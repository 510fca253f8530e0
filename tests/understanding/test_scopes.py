"""Which items of a list are asked for, and bare minutes."""

import pytest

from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("visa alla åtgärder som borde ha varit klara vid det här laget", "overdue"),
        ("vilka åtgärder har missat sin deadline?", "overdue"),
        ("visa åtgärderna, även det som är avslutat", "all"),
        ("visa öppna åtgärder", "open"),
    ],
)
def test_the_words_tell_which_items(text: str, scope: str):
    assert said(text).slots["scope"] == scope


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vilka åtgärder löper ut den här månaden?", "2021-11-30"),
        ("visa åtgärder med slutdatum i januari", "2022-01-31"),
        ("vilka åtgärder ska vara klara senast 15/1?", "2022-01-15"),
    ],
)
def test_a_month_is_meant_with_its_last_day(text: str, day: str):
    assert said(text).slots["due_by"] == day


def test_a_number_after_about_at_the_end_is_minutes():
    assert said("lägg till punkten Bussar på nästa möte, ca 30").slots["duration_minutes"] == 30


def test_i_am_is_no_length():
    assert "duration_minutes" not in said("I am new here. Please add housing costs to the agenda").slots
