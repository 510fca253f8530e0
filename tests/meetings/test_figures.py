"""The figures of a year, each counted by hand from the rows beside it; a year without meetings; figures of nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from meetings.actions.items import ActionItem, ActionState, Direction
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import Meeting, MeetingState
from meetings.followup.figures import Key, Share, YearFigures, YearMaterial, figures_of, reported_on
from meetings.followup.records import Goal
from meetings.followup.years import Year, calendar_year, crossing_year, year_said
from meetings.ports import Change, RecordedAct
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.subgroups.records import Life, Sign, Subgroup
from tests.every import every

ZONE = "Europe/Stockholm"
YEAR = calendar_year(2026)
TODAY = date(2027, 1, 15)
NOTHING = YearMaterial(YEAR, ZONE, TODAY)


def at(month: int, day: int, year: int = 2026) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)


def meeting(key: int, day: date, state: MeetingState = MeetingState.HELD) -> Meeting:
    return Meeting(key, 1, day, day, state=state, title=f"Möte {key}")


JANUARY = at(1, 10)


def matter(key: int, created: datetime = JANUARY, **more: object) -> ActionItem:
    return ActionItem(key, 1, key, f"Ärende {key}", 1, created, **more)  # type: ignore[arg-type]


def act(key: int, on: datetime, before: ActionItem | None, after: ActionItem, undoes: int | None = None) -> RecordedAct:
    return RecordedAct(key, 1, 1, "an-act", on, (Change(before, after),), undoes)


def lived(item: ActionItem, *steps: tuple[datetime, dict[str, object]]) -> tuple[ActionItem, list[RecordedAct]]:
    """The matter as it ends, and the acts that made it so."""
    acts, now = [act(item.id * 100, item.created_at, None, item)], item
    for n, (on, change) in enumerate(steps, start=1):
        after = replace(now, **change)  # type: ignore[arg-type]
        acts.append(act(item.id * 100 + n, on, now, after))
        now = after
    return now, acts


def of(*lives: tuple[ActionItem, list[RecordedAct]], today: date = TODAY, year: Year = YEAR) -> YearFigures:
    acts = sorted((a for _, acts in lives for a in acts), key=lambda a: a.at)
    return figures_of(YearMaterial(year, ZONE, today, matters=[item for item, _ in lives], acts=acts))


def amount(made: YearFigures, key: Key) -> Decimal | None:
    return made.by_key[key].amount


def behind(made: YearFigures, key: Key) -> list[int]:
    return [one.id for one in made.by_key[key].behind]


REPORTED = {"state": ActionState.REPORTED}
CLOSED = {"state": ActionState.CLOSED}
OPEN = {"state": ActionState.OPEN}


def test_a_year_of_nothing_has_no_figure_that_was_divided_by_nothing():
    made = figures_of(NOTHING)
    none = {
        Key.DAYS_TO_REPORT,
        Key.ANSWERS_HOME,
        Key.SUBGROUPS_HEARD,
        Key.SUBGROUPS_SILENT,
        Key.GOALS_SERVED,
        Key.GOALS_WITHOUT,
    }
    assert {f.key: f.amount for f in made.figures} == {k: None if k in none else Decimal(0) for k in Key}
    assert (made.attendance, made.raised) == ((), ())
    assert [f.key for f in made.figures if f.behind] == []


def test_a_year_without_meetings_gives_every_organisation_none_of_none():
    made = figures_of(replace(NOTHING, homes=[(1, "Bjuv"), (2, "Åmål")]))
    assert made.attendance == (Share("Bjuv", 0, 0), Share("Åmål", 0, 0))


def test_meetings_are_counted_when_they_were_held_in_the_year_and_cancelled_ones_apart():
    meetings = [
        meeting(1, date(2025, 12, 31)),
        meeting(2, date(2026, 12, 31)),
        meeting(3, date(2026, 1, 1)),
        meeting(4, date(2026, 5, 1), MeetingState.CANCELLED),
        meeting(5, date(2026, 6, 1), MeetingState.PLANNED),
        meeting(6, date(2027, 1, 1)),
    ]
    made = figures_of(replace(NOTHING, meetings=meetings))
    assert (behind(made, Key.MEETINGS_HELD), behind(made, Key.MEETINGS_CANCELLED)) == ([3, 2], [4])


def test_a_point_is_counted_when_a_meeting_of_the_year_dealt_with_it():
    def point(key: int, meeting_id: int, state: AgendaState) -> AgendaItem:
        return AgendaItem(key, 1, meeting_id, f"Punkt {key}", 1, at(1, 2), state=state)

    points = [
        point(1, 1, AgendaState.DISCUSSED),
        point(2, 1, AgendaState.ACCEPTED),
        point(3, 2, AgendaState.DISCUSSED),
    ]
    meetings = [meeting(1, date(2026, 3, 1)), meeting(2, date(2025, 3, 1))]
    assert behind(figures_of(replace(NOTHING, meetings=meetings, points=points)), Key.POINTS_TAKEN_UP) == [1]


def test_attendance_is_of_the_meetings_where_it_is_known_and_for_those_who_left_only_of_theirs():
    meetings = [meeting(1, date(2026, 2, 1)), meeting(2, date(2026, 5, 1)), meeting(3, date(2026, 9, 1))]
    made = figures_of(
        replace(
            NOTHING,
            meetings=meetings,
            present=[(1, frozenset({1, 2, 3})), (3, frozenset({1})), (9, frozenset({2}))],
            homes=[(3, "Örebro"), (2, "Åmål"), (1, "Bjuv")],
            left_on={3: date(2026, 6, 30)},
        )
    )
    assert made.attendance == (Share("Bjuv", 2, 2), Share("Åmål", 1, 2), Share("Örebro", 1, 1))


def test_the_days_to_report_are_the_middle_one_or_halfway_between_two():
    ten = lived(matter(1, at(1, 1)), (at(1, 11), REPORTED))
    twenty = lived(matter(2, at(2, 1)), (at(2, 21), REPORTED), (at(3, 1), CLOSED))
    ninety = lived(matter(3, at(3, 1)), (at(5, 30), CLOSED))
    assert amount(of(ten, twenty, ninety), Key.DAYS_TO_REPORT) == 20
    assert amount(of(ten, twenty), Key.DAYS_TO_REPORT) == 15
    assert behind(of(ten, twenty, ninety), Key.MATTERS_REPORTED) == [1, 2, 3]
    assert behind(of(ten, twenty, ninety), Key.MATTERS_CLOSED) == [2, 3]


def test_what_was_reported_counts_once_on_its_first_day_and_what_was_taken_back_not_at_all():
    item, acts = lived(matter(1), (at(2, 1), REPORTED), (at(3, 1), OPEN), (at(4, 1), REPORTED))
    assert reported_on(acts, ZONE) == {1: date(2026, 2, 1)}
    start = matter(2)
    said = [act(1, at(1, 10), None, start), act(2, at(2, 1), start, replace(start, **REPORTED))]  # type: ignore[arg-type]
    undone = [*said, act(3, at(2, 1), replace(start, **REPORTED), start, undoes=2)]  # type: ignore[arg-type]
    assert reported_on(said, ZONE) == {2: date(2026, 2, 1)}
    assert reported_on(undone, ZONE) == {}
    assert item.state is ActionState.REPORTED


def test_what_was_closed_the_year_before_and_only_corrected_since_is_not_closed_again():
    old = lived(matter(1, at(3, 1, 2025)), (at(6, 1, 2025), CLOSED), (at(2, 1), {"comment": "Rättat"}))
    dropped = lived(matter(2), (at(2, 2), {"state": ActionState.DROPPED}))
    made = of(old, dropped)
    assert (behind(made, Key.MATTERS_CLOSED), behind(made, Key.MATTERS_DROPPED)) == ([], [2])
    assert behind(of(old, dropped, year=calendar_year(2025)), Key.MATTERS_CLOSED) == [1]


def moves(item: ActionItem, *days: datetime) -> tuple[ActionItem, list[RecordedAct]]:
    return lived(item, *((day, {"times_moved": n}) for n, day in enumerate(days, start=1)))


def test_moved_often_is_three_times_by_the_end_of_the_year_and_once_in_it():
    thrice = moves(matter(1), at(2, 1), at(3, 1), at(4, 1))
    twice = moves(matter(2), at(2, 1), at(3, 1))
    over_two_years = moves(matter(3, at(9, 1, 2025)), at(10, 1, 2025), at(11, 1, 2025), at(1, 15))
    before = moves(matter(4, at(1, 1, 2025)), at(2, 1, 2025), at(3, 1, 2025), at(4, 1, 2025))
    after = moves(matter(5), at(2, 1), at(3, 1), at(1, 5, 2027))
    made = of(thrice, twice, over_two_years, before, after)
    assert behind(made, Key.MOVED_OFTEN) == [1, 3]
    assert made.by_key[Key.MOVED_OFTEN].behind[0].label == "1. Ärende 1"


def test_never_reported_is_what_was_due_and_still_is_open():
    late = (matter(1, report_on=date(2026, 5, 1)), [])
    on_the_last_day = (matter(2, report_on=date(2026, 12, 31)), [])
    next_year = (matter(3, report_on=date(2027, 1, 10)), [])
    undated = (matter(4), [])
    done = lived(matter(5, report_on=date(2026, 5, 1)), (at(6, 1), REPORTED))
    older = (matter(6, at(5, 1, 2025), report_on=date(2026, 5, 1)), [])
    everything = (late, on_the_last_day, next_year, undated, done, older)
    assert behind(of(*everything), Key.NEVER_REPORTED) == [1, 2]
    assert behind(of(*everything, today=date(2026, 6, 1)), Key.NEVER_REPORTED) == [1]
    assert behind(of(*everything, today=date(2026, 5, 1)), Key.NEVER_REPORTED) == []
    assert behind(of(*everything), Key.MATTERS_RECORDED) == [1, 2, 3, 4, 5]


def test_who_raised_is_told_with_the_most_first_and_what_came_from_and_went_to_bodies():
    matters = [
        matter(1),
        matter(2, direction=Direction.FROM, body="SKR"),
        matter(3),
        matter(4, direction=Direction.TO, body="SKR"),
        matter(5, at(1, 1, 2025)),
    ]
    raised_by = [(1, "Åmål"), (2, "SKR"), (3, "Bjuv"), (4, "Bjuv"), (5, "Bjuv")]
    made = figures_of(replace(NOTHING, matters=matters, raised_by=raised_by))
    assert made.raised == (Share("Bjuv", 2, 4), Share("SKR", 1, 4), Share("Åmål", 1, 4))
    assert (behind(made, Key.FROM_BODIES), behind(made, Key.TO_BODIES)) == ([2], [4])


def test_questions_taken_home_are_counted_with_the_answers_that_were_given():
    def question(key: int, on: datetime, state: QuestionState = QuestionState.CLOSED) -> RoundQuestion:
        asked = RoundQuestion(key, 1, key, f"Fråga {key}?", QuestionKind.TEXT, 1, on, date(2026, 12, 1))
        return replace(asked, state=state)

    def answer(key: int, question_id: int, given: datetime | None) -> RoundAnswer:
        return RoundAnswer(key, 1, question_id, key, None, text="Ja" if given else "", answered_at=given)

    questions = [question(1, at(3, 1)), question(2, at(3, 1, 2025)), question(3, at(4, 1), QuestionState.WITHDRAWN)]
    answers = [answer(1, 1, at(3, 5)), answer(2, 1, None), answer(3, 2, at(3, 5)), answer(4, 3, at(4, 5))]
    made = figures_of(replace(NOTHING, questions=questions, answers=answers))
    assert (behind(made, Key.QUESTIONS_HOME), amount(made, Key.ANSWERS_HOME)) == ([1], 1)


def test_a_sub_network_is_heard_by_a_sign_within_the_year_and_one_that_rests_is_not_silent():
    subgroups = [
        Subgroup(1, 1, "Ett"),
        Subgroup(2, 1, "Två"),
        Subgroup(3, 1, "Tre", life=Life.RESTING),
        Subgroup(4, 1, "Fyra", removed=True),
    ]
    signs = [
        Sign(1, 1, 1, at(5, 1), Life.GOING),
        Sign(2, 1, 2, at(5, 1, 2025), Life.GOING),
        Sign(3, 1, 2, at(5, 1), Life.GOING, removed=True),
        Sign(4, 1, 4, at(5, 1), Life.GOING),
    ]
    made = figures_of(replace(NOTHING, subgroups=subgroups, signs=signs))
    assert (behind(made, Key.SUBGROUPS_HEARD), behind(made, Key.SUBGROUPS_SILENT)) == ([1], [2])


def test_a_goal_is_served_by_a_matter_or_a_point_that_was_not_turned_down():
    goals = [Goal(n, 1, 2026, n, f"Mål {n}") for n in range(1, 5)]
    goals += [Goal(5, 1, 2026, 5, "Borta", removed=True), Goal(6, 1, 2025, 1, "Förra året")]
    points = [
        AgendaItem(1, 1, None, "Punkt", 1, at(2, 1), state=AgendaState.DECLINED, goal_id=1),
        AgendaItem(2, 1, None, "Punkt", 1, at(2, 1), state=AgendaState.PARKED, goal_id=2),
    ]
    matters = [matter(1, goal_id=3), matter(2, goal_id=4, state=ActionState.DROPPED)]
    made = figures_of(replace(NOTHING, goals=goals, points=points, matters=matters))
    assert (behind(made, Key.GOALS_SERVED), behind(made, Key.GOALS_WITHOUT)) == ([2, 3], [1, 4])


def test_the_last_evening_of_the_year_is_of_that_year_by_the_networks_clock():
    just_before, just_after = datetime(2026, 12, 31, 22, 59, tzinfo=UTC), datetime(2026, 12, 31, 23, 0, tzinfo=UTC)
    assert behind(of((matter(1, just_before), []), (matter(2, just_after), [])), Key.MATTERS_RECORDED) == [1]


@every(
    "words, first, last, label",
    [
        ("årsuppföljning 2026", date(2026, 1, 1), date(2026, 12, 31), "2026"),
        ("årsuppföljning 2025/2026", date(2025, 7, 1), date(2026, 6, 30), "2025/2026"),
        ("uppföljning 2025–26", date(2025, 7, 1), date(2026, 6, 30), "2025/2026"),
    ],
)
def test_the_year_said(words: str, first: date, last: date, label: str):
    found = year_said(words)
    assert found == Year(first, last)
    assert found.label == label


@pytest.mark.parametrize("words", ["årsuppföljning", "2025/2027", "12026"])
def test_words_that_name_no_year(words: str):
    assert year_said(words) is None


def test_the_year_before_a_crossing_one_is_a_crossing_one():
    assert crossing_year(2025).before == crossing_year(2024)
