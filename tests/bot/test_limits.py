"""What Teams takes is never exceeded, in any window."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.limits import MARGIN, PER_CONVERSATION, SOON, Budget, Limits

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def sent(budget: Budget, conversation: str, at: datetime, tenant: str = "t") -> timedelta:
    """Send at that moment, if there is room."""
    wait = budget.take(tenant, conversation, at)
    if not wait:
        budget.leaves(tenant, conversation, at)
    return wait


def second(n: float) -> datetime:
    return NOW + timedelta(seconds=n)


def test_seven_messages_in_a_second_are_let_through_and_the_eighth_waits_for_the_next() -> None:
    budget = Budget()
    assert [sent(budget, "c", NOW) for _ in range(7)] == [timedelta()] * 7
    assert sent(budget, "c", second(0.4)) == timedelta(seconds=0.6) + MARGIN
    assert sent(budget, "c", second(1) + MARGIN) == timedelta()


def test_a_message_that_had_to_wait_is_not_counted() -> None:
    budget = Budget(Limits(((1, 10),), ()))
    sent(budget, "c", NOW)
    sent(budget, "c", second(5))
    assert sent(budget, "c", second(10) + MARGIN) == timedelta()


def test_a_tenant_has_a_limit_over_all_its_conversations() -> None:
    budget = Budget()
    assert [sent(budget, f"c{n}", NOW) for n in range(50)] == [timedelta()] * 50
    assert sent(budget, "c50", NOW) == timedelta(seconds=1) + MARGIN
    assert sent(budget, "c50", NOW, "another") == timedelta()


def test_without_limits_nothing_waits() -> None:
    budget = Budget(Limits((), ()))
    assert {sent(budget, "c", NOW) for _ in range(1000)} == {timedelta()}


def test_what_was_let_through_and_has_not_left_counts_however_long_it_takes() -> None:
    budget = Budget(Limits((), ((2, 1),)))
    assert [budget.take("t", "c", NOW) for _ in range(2)] == [timedelta()] * 2
    assert budget.take("t", "c", second(30)) == SOON
    budget.leaves("t", "c", second(30))
    budget.give_back("t", "c")
    assert [budget.take("t", "c", second(30)) for _ in range(2)] == [timedelta(), timedelta(seconds=1) + MARGIN]


def test_replicas_share_the_budget() -> None:
    assert Limits(((60, 30), (1, 1)), ((50, 1),)).shared_by(3) == Limits(((20, 30), (1, 1)), ((16, 1),))


def test_conversations_that_have_been_quiet_are_forgotten() -> None:
    budget = Budget()
    for n in range(1_000):
        sent(budget, f"c{n}", second(n))
    for n in range(1_000):
        sent(budget, f"d{n}", second(5000 + n))
    assert not any(key.startswith("c") for _, key in budget._sent)


@pytest.mark.slow
@settings(max_examples=30)
@given(st.lists(st.floats(0, 2), min_size=20, max_size=150))
def test_no_window_ever_holds_more_than_it_may(pauses: list[float]) -> None:
    budget, at, moments = Budget(), NOW, []
    for pause in pauses:
        at += timedelta(seconds=pause)
        while wait := sent(budget, "c", at):
            at += wait
        moments.append(at)
    for most, seconds in PER_CONVERSATION:
        for end in moments:
            assert sum(end - timedelta(seconds=seconds) < s <= end for s in moments) <= most
