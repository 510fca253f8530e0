"""What Teams takes is never exceeded, in any window."""

from datetime import UTC, datetime, timedelta

from bot.limits import MARGIN, QUICKEST_OF, SOON, THERE_BY, Budget, Limits

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def sent(budget: Budget, conversation: str, at: datetime, tenant: str = "t") -> timedelta:
    """Send at that moment, if there is room, and be answered at once."""
    wait = budget.take(tenant, conversation, at)
    if not wait:
        budget.answered(budget.leaves(tenant, conversation, at), at)
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
    budget.answered(budget.leaves("t", "c", second(30)), second(30))
    budget.give_back("t", "c")
    assert [budget.take("t", "c", second(30)) for _ in range(2)] == [timedelta(), timedelta(seconds=1) + MARGIN]


def test_what_has_left_counts_until_a_window_after_its_answer() -> None:
    budget = Budget(Limits((), ((1, 1),)))
    budget.take("t", "c", NOW)
    departure = budget.leaves("t", "c", NOW)
    assert budget.take("t", "c", second(0.5)) == timedelta(seconds=0.5) + MARGIN
    budget.answered(departure, second(0.8))
    assert budget.take("t", "c", second(1.1)) == timedelta(seconds=0.7) + MARGIN
    assert budget.take("t", "c", second(1.8) + MARGIN) == timedelta()


def test_a_message_that_nobody_answers_is_in_the_way_for_a_second_and_no_more() -> None:
    budget = Budget(Limits((), ((1, 1),)))
    budget.take("t", "c", NOW)
    budget.leaves("t", "c", NOW)
    assert budget.take("t", "c", second(1.5)) == SOON
    assert budget.take("t", "c", second(1) + THERE_BY + MARGIN) == timedelta()


def test_what_every_answer_needs_costs_nothing() -> None:
    budget = Budget(Limits((), ((1, 1),)))
    for n in range(QUICKEST_OF + 1):
        assert budget.take("t", "c", second(2 * n)) == timedelta()
        departure = budget.leaves("t", "c", second(2 * n))
        budget.answered(departure, second(2 * n + 0.3))
    assert budget.take("t", "c", second(2 * n + 1) + MARGIN) == timedelta()


def test_replicas_share_the_budget() -> None:
    assert Limits(((60, 30), (1, 1)), ((50, 1),)).shared_by(3) == Limits(((20, 30), (1, 1)), ((16, 1),))


def test_conversations_that_have_been_quiet_are_forgotten() -> None:
    budget = Budget()
    for n in range(1_000):
        sent(budget, f"c{n}", second(n))
    for n in range(1_000):
        sent(budget, f"d{n}", second(5000 + n))
    assert not any(key.startswith("c") for _, key in budget._sent)
