"""Every row of the table of outcomes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.outcomes import after, given_up
from bot.teams.outcome import Ambiguous, Sent, SurelyNot, Terminal
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState

NOW = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)
DELIVERY = Delivery(
    1, 1, DeliveryKind.REMINDER, "ActionItem", 4, "on-the-day", date(2027, 1, 15), "member:7",
    NOW, NOW + timedelta(days=7),
)  # fmt: skip


def longest(seconds: float) -> float:
    return seconds


def test_what_teams_took_is_sent_and_its_id_kept() -> None:
    outcome = after(DELIVERY, Sent("c", "m1"), NOW, longest)
    assert (outcome.state, outcome.teams_message_id, outcome.next_at) == (DeliveryState.SENT, "m1", None)


def test_too_many_is_tried_again_when_teams_says_and_is_no_attempt() -> None:
    outcome = after(DELIVERY, SurelyNot("", 429, retry_after=17), NOW, longest)
    assert (outcome.state, outcome.next_at) == (DeliveryState.RETRY, NOW + timedelta(seconds=17))
    assert not outcome.counted


@pytest.mark.parametrize(("attempts", "seconds"), [(0, 5), (1, 10), (5, 160), (8, 900), (60, 900)])
def test_what_was_surely_not_sent_is_tried_again_after_5_seconds_to_15_minutes(attempts: int, seconds: int) -> None:
    outcome = after(replace(DELIVERY, attempts=attempts), SurelyNot("", None), NOW, longest)
    assert (outcome.state, outcome.next_at) == (DeliveryState.RETRY, NOW + timedelta(seconds=seconds))
    assert outcome.counted


def test_it_is_given_up_when_the_next_try_would_come_too_late() -> None:
    late = replace(DELIVERY, expires_at=NOW + timedelta(seconds=5))
    outcome = after(late, SurelyNot(""), NOW, longest)
    assert outcome.state is DeliveryState.DEAD
    assert given_up(outcome)


@pytest.mark.parametrize("status", [403, 404, 400])
def test_what_teams_will_never_take_is_given_up_at_once(status: int) -> None:
    outcome = after(DELIVERY, Terminal("", status), NOW, longest)
    assert (outcome.state, outcome.next_at) == (DeliveryState.DEAD, None)
    assert given_up(outcome)


def test_an_unclear_answer_leads_to_one_resend_after_ten_minutes() -> None:
    outcome = after(DELIVERY, Ambiguous("", 503), NOW, longest)
    assert (outcome.state, outcome.next_at) == (DeliveryState.UNKNOWN, NOW + timedelta(minutes=10))
    assert outcome.ambiguous
    assert not given_up(outcome)


def test_a_second_unclear_answer_leads_to_none() -> None:
    outcome = after(replace(DELIVERY, ambiguous=1), Ambiguous(""), NOW, longest)
    assert (outcome.state, outcome.next_at) == (DeliveryState.UNKNOWN, None)
    assert given_up(outcome)


def test_the_record_tells_the_kind_of_answer_and_nothing_that_was_written() -> None:
    outcome = after(DELIVERY, Terminal("Hemlig Rubrik", 403, "MessageWritesBlocked"), NOW, longest)
    assert outcome.reason == "terminal 403 MessageWritesBlocked"
