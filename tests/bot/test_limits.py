"""What Teams takes is never exceeded, in any window."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.limits import PER_CONVERSATION, Budget, Limits

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def second(n: float) -> datetime:
    return NOW + timedelta(seconds=n)


def test_seven_messages_in_a_second_are_let_through_and_the_eighth_waits_for_the_next() -> None:
    budget = Budget()
    assert [budget.take("t", "c", NOW) for _ in range(7)] == [timedelta()] * 7
    assert budget.take("t", "c", second(0.4)) == timedelta(seconds=0.6)
    assert budget.take("t", "c", second(1)) == timedelta()


def test_a_message_that_had_to_wait_is_not_counted() -> None:
    budget = Budget(Limits(((1, 10),), ()))
    budget.take("t", "c", NOW)
    budget.take("t", "c", second(5))
    assert budget.take("t", "c", second(10)) == timedelta()


def test_a_tenant_has_a_limit_over_all_its_conversations() -> None:
    budget = Budget()
    assert [budget.take("t", f"c{n}", NOW) for n in range(50)] == [timedelta()] * 50
    assert budget.take("t", "c50", NOW) == timedelta(seconds=1)
    assert budget.take("another", "c50", NOW) == timedelta()


def test_without_limits_nothing_waits() -> None:
    budget = Budget(Limits((), ()))
    assert {budget.take("t", "c", NOW) for _ in range(1000)} == {timedelta()}


def test_replicas_share_the_budget() -> None:
    assert Limits(((60, 30), (1, 1)), ((50, 1),)).shared_by(3) == Limits(((20, 30), (1, 1)), ((16, 1),))


def test_conversations_that_have_been_quiet_are_forgotten() -> None:
    budget = Budget()
    for n in range(1_000):
        budget.take("t", f"c{n}", second(n))
    for n in range(1_000):
        budget.take("t", f"d{n}", second(5000 + n))
    assert not any(key.startswith("c") for _, key in budget._sent)


@pytest.mark.slow
@settings(max_examples=30)
@given(st.lists(st.floats(0, 2), min_size=20, max_size=150))
def test_no_window_ever_holds_more_than_it_may(pauses: list[float]) -> None:
    budget, at, sent = Budget(), NOW, []
    for pause in pauses:
        at += timedelta(seconds=pause)
        while wait := budget.take("t", "c", at):
            at += wait
        sent.append(at)
    for most, seconds in PER_CONVERSATION:
        for end in sent:
            assert sum(end - timedelta(seconds=seconds) < s <= end for s in sent) <= most
