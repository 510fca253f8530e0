"""What differs between two versions of minutes: which points, and which of their lines."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.minutes.changes import (
    Difference,
    Kind,
    Line,
    PointChanged,
    around,
    compare,
    compared_since,
    last_compared,
)
from meetings.minutes.records import (
    Assignment,
    Attendee,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    MinutesVersion,
    Passage,
    Position,
)

DAY = date(2026, 9, 24)
BUDGET = MinutesPoint("Budget", notes=(Passage("vi ansöker i maj om medel"), Passage("Bjuv var med")))


def minutes(*points: MinutesPoint, **more: object) -> MinutesDraft:
    blank = MinutesDraft("Nätverket", DAY, DAY, None, None, "Teams", (), (), (), points, None, "Test Testsson")
    return replace(blank, **more)  # type: ignore[arg-type]


def only(before: MinutesDraft, after: MinutesDraft) -> PointChanged:
    [found] = compare(before, after)
    return found


def noted(*texts: str) -> MinutesPoint:
    return replace(BUDGET, notes=tuple(map(Passage, texts)))


def note(text: str) -> Line:
    return Line(Kind.NOTE, text)


def test_the_same_text_differs_in_nothing() -> None:
    before = minutes(BUDGET)
    internal = replace(BUDGET, internal=True, notes=tuple(replace(n, internal=True) for n in BUDGET.notes))
    after = minutes(internal, state=MinutesState.COMMENTED, comment_until=DAY)
    assert compare(before, after) == ()


@pytest.mark.parametrize(
    ("texts", "differences"),
    [
        (
            ("vi ansöker i maj om medel", "Bjuv var med", "nytt"),
            (Difference(None, note("nytt")),),
        ),
        (
            ("Bjuv var med",),
            (Difference(note("vi ansöker i maj om medel"), None),),
        ),
        (
            ("vi ansöker i april om medel", "Bjuv var med"),
            (Difference(note("vi ansöker i maj om medel"), note("vi ansöker i april om medel")),),
        ),
        (
            ("något helt annat", "Bjuv var med"),
            (Difference(None, note("något helt annat")), Difference(note("vi ansöker i maj om medel"), None)),
        ),
    ],
    ids=["added", "removed", "changed", "another"],
)
def test_a_line_is_new_or_gone_or_reads_otherwise(texts: tuple[str, ...], differences: tuple[Difference, ...]) -> None:
    found = only(minutes(BUDGET), minutes(noted(*texts)))
    assert (found.heading, found.differences) == ("Budget", differences)


def test_a_point_is_new_and_one_is_gone() -> None:
    other = MinutesPoint("Lokaler", decisions=(Passage("vi hyr"),))
    new, gone = compare(minutes(BUDGET), minutes(other))
    assert (new.heading, new.new, new.gone) == ("Lokaler", True, False)
    assert new.differences == (Difference(None, Line(Kind.DECISION, "vi hyr")),)
    assert (gone.heading, gone.new, gone.gone) == ("Budget", False, True)


def test_a_blank_point_that_is_new_is_said_too() -> None:
    found = only(minutes(), minutes(MinutesPoint("Lokaler")))
    assert (found.heading, found.new, found.differences) == ("Lokaler", True, ())


def test_the_second_point_of_a_name_is_another_point() -> None:
    before, after = minutes(BUDGET, noted("ett")), minutes(BUDGET, noted("två"))
    found = only(before, after)
    assert found.differences == (Difference(None, note("två")), Difference(note("ett"), None))


def test_what_stands_under_other_business_has_its_own_heading() -> None:
    before = minutes(MinutesPoint("", parts=(noted("ett"),)))
    after = minutes(MinutesPoint("", parts=(noted("ett", "två"),)))
    assert only(before, after).heading == "Budget"


def test_where_an_organisation_stands_is_compared_with_where_it_stood() -> None:
    before = minutes(replace(BUDGET, positions=(Position("Bjuv", "ja"), Position("Åmål", "ja"))))
    after = minutes(replace(BUDGET, positions=(Position("Bjuv", "tveksam numera"), Position("Åmål", "ja"))))
    [one] = only(before, after).differences
    assert one == Difference(Line(Kind.POSITION, "ja", "Bjuv"), Line(Kind.POSITION, "tveksam numera", "Bjuv"))


def test_an_assignment_is_known_by_its_number() -> None:
    first, later = Assignment(7, "skriva", report_on=DAY), Assignment(7, "skriva om", report_on=None)
    found = only(minutes(replace(BUDGET, assignments=(first,))), minutes(replace(BUDGET, assignments=(later,))))
    assert found.differences == (Difference(Line(Kind.ASSIGNMENT, first), Line(Kind.ASSIGNMENT, later)),)


def test_what_was_put_off_to_another_day_is_a_change() -> None:
    put_off = replace(BUDGET, postponed=True)
    found = only(minutes(put_off), minutes(replace(put_off, postponed_to=DAY)))
    assert found.differences == (Difference(Line(Kind.POSTPONED, None), Line(Kind.POSTPONED, DAY)),)


def test_who_was_there_is_compared_before_the_points() -> None:
    someone = Attendee("Bo Exempelsson", "Bjuv")
    people, point = compare(minutes(BUDGET, absent=(someone,)), minutes(noted("nytt"), present=(someone,)))
    assert people.people
    assert {(d.before and d.before.kind, d.after and d.after.kind) for d in people.differences} == {
        (None, Kind.PRESENT),
        (Kind.ABSENT, None),
    }
    assert point.heading == "Budget"


def version(number: int, content: MinutesDraft, days: int = 0) -> MinutesVersion:
    made = datetime(2026, 9, 24, 8, 0, tzinfo=UTC) + timedelta(days=days)
    return MinutesVersion(number, 1, 1, number, made, 1, MinutesState.DRAFT, content)


def test_versions_that_read_the_same_are_passed_over() -> None:
    one, two = minutes(BUDGET), minutes(noted("nytt"))
    kept = [version(1, one), version(2, two), version(3, replace(two, state=MinutesState.COMMENTED))]
    found = last_compared(kept)
    assert found
    assert (found.before.number, found.after.number) == (1, 3)
    assert last_compared(kept[1:]) is None
    assert last_compared([]) is None


def test_since_a_day_is_since_that_day_began() -> None:
    kept = [version(n, minutes(noted(*"abcd"[:n])), days=n) for n in (1, 2, 3)]  # the 25th, 26th and 27th
    found = compared_since(kept, date(2026, 9, 27), "Europe/Stockholm")
    assert found
    assert (found.before.number, found.after.number) == (2, 3)
    found = compared_since(kept, date(2026, 9, 1), "Europe/Stockholm")
    assert found
    assert found.before.number == 1
    assert compared_since([], DAY, "Europe/Stockholm") is None


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("ett två", "ett tre", "ett två", "ett tre"),
        ("a b c d e f g", "a b c d e f h", "… c d e f g", "… c d e f h"),
        ("x b c d e f g", "y b c d e f g", "x b c d e …", "y b c d e …"),
        ("a b c", "a b c d", "a b c", "a b c d"),
        ("a", "", "a", ""),
    ],
)
def test_of_two_long_texts_the_words_around_the_difference_are_shown(
    before: str, after: str, old: str, new: str
) -> None:
    assert around(before, after) == (old, new)
