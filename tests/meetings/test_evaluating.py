"""The members' evaluation: opened, answered once, shown when it is over; and nothing joins an answer to a person."""

from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.errors import NotForYou, PastDate
from meetings.followup.evaluating import (
    LEAST,
    QUESTIONS,
    EvaluationAnswered,
    EvaluationOver,
    NothingAnswered,
    Said,
    evaluation_of,
    open_evaluation,
    result_of,
    send,
)
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import BO, CHAIR, COORDINATOR, Someone, a_network, member_called

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
LAST = date(2026, 12, 15)
OVER = date(2026, 12, 16)
SIX = tuple(Someone(f"Nummer{n} Testsson", f"Kommun{n}") for n in "ABCDEF")
EVERYBODY = (CHAIR, COORDINATOR, BO, *SIX)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=EVERYBODY)


async def opened(store: Store, network: Network, last: date = LAST) -> None:
    by = By(await member_called(store, network, COORDINATOR.name), NOW, "19:here")
    async with store.unit(network.id) as unit:
        await open_evaluation(unit, by, 2026, last)
        await unit.commit()


async def answers(store: Store, network: Network, who: Someone, said: Said, day: date = LAST) -> None:
    member = await member_called(store, network, who.name)
    async with store.unit(network.id) as unit:
        evaluation = await evaluation_of(unit, 2026)
        assert evaluation
        await send(unit, member, evaluation, said, day)
        await unit.commit()


async def result(store: Store, network: Network, day: date = OVER):
    async with store.reading(network.id) as unit:
        evaluation = await evaluation_of(unit, 2026)
        assert evaluation
        return await result_of(unit, evaluation, day)


async def test_members_are_invited_and_officials_are_not(store: Store, network: Network):
    await opened(store, network)
    assert (await result(store, network)).invited == len(EVERYBODY) - 1
    with pytest.raises(NotForYou):
        await answers(store, network, COORDINATOR, Said((5,)))


async def test_everybody_answers_once_until_the_last_day(store: Store, network: Network):
    await opened(store, network)
    await answers(store, network, BO, Said((5, 4, 3, None)))
    with pytest.raises(EvaluationAnswered):
        await answers(store, network, BO, Said((1,)))
    with pytest.raises(EvaluationOver):
        await answers(store, network, CHAIR, Said((1,)), OVER)
    with pytest.raises(NothingAnswered):
        await answers(store, network, CHAIR, Said((None, 9, 0, -1), "  "))
    assert (await result(store, network)).answered == 1


async def test_opened_again_it_has_another_last_day_and_nobody_is_asked_twice(store: Store, network: Network):
    await opened(store, network)
    await answers(store, network, BO, Said((5,)))
    await opened(store, network, LAST + timedelta(days=7))
    shown = await result(store, network)
    assert (shown.answered, shown.invited) == (1, len(EVERYBODY) - 1)
    await answers(store, network, CHAIR, Said((5,)), OVER)
    with pytest.raises(PastDate):
        await opened(store, network, date(2026, 11, 30))
    async with store.reading(network.id) as unit:
        assert len(await unit.evaluations.all()) == 1


async def test_nothing_is_shown_before_five_have_answered_nor_before_it_is_over(store: Store, network: Network):
    await opened(store, network)
    for n, who in enumerate(SIX[:LEAST]):
        before = await result(store, network)
        assert (before.shown, before.means, before.best, before.better) == (False, (), (), ())
        await answers(store, network, who, Said((n + 1, 5, None, 4), f"Bra {n}", f"Bättre {n}"))
    early = await result(store, network, LAST)
    assert (early.shown, early.means, early.best) == (False, (), ())
    shown = await result(store, network)
    assert shown.shown
    assert [(q, str(mean), count) for q, mean, count in shown.means] == [
        (QUESTIONS[0], "3.0", 5),
        (QUESTIONS[1], "5.0", 5),
        (QUESTIONS[2], "None", 0),
        (QUESTIONS[3], "4.0", 5),
    ]
    assert sorted(shown.best) == [f"Bra {n}" for n in range(5)]
    assert sorted(shown.better) == [f"Bättre {n}" for n in range(5)]
