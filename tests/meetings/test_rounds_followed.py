"""Who is asked for an organisation while a question is open: people leave, seats get others, answers meet."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.reminders.planning import PENDING, recipient
from meetings.rounds.answering import answer, pass_on
from meetings.rounds.asking import Wanted, ask
from meetings.rounds.nudging import ASKED, NUDGE, replan_rounds
from meetings.rounds.records import QuestionKind, RoundAnswer, RoundQuestion
from meetings.rounds.said import Given
from tests.builders import ASA, BEA, BO, COORDINATOR, ESTER, Someone, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=2)
GONE = date(2026, 9, 8)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def asked(store: Store, network: Network) -> RoundQuestion:
    by = By(await member_called(store, network, COORDINATOR.name), NOW)
    async with store.unit(network.id) as unit:
        wanted = Wanted("Tar ni emot studenter?", date(2026, 9, 21), QuestionKind.YES_NO)
        done = await ask(unit, by, wanted)
        await unit.commit()
    return done.thing


async def leaves(store: Store, network: Network, someone: Someone) -> None:
    member = await member_called(store, network, someone.name)
    async with store.unit(network.id) as unit:
        await unit.members.save(replace(member, left_on=GONE))
        await unit.commit()


async def compared(store: Store, network: Network) -> None:
    async with store.unit(network.id) as unit:
        await replan_rounds(unit, LATER)
        await unit.commit()


async def known(unit: Unit, someone: Someone) -> Member:
    """Also when they have left."""
    return next(m for m in await unit.members.all() if m.name == someone.name)


async def row_of(store: Store, network: Network, question: RoundQuestion, someone: Someone) -> RoundAnswer:
    async with store.reading(network.id) as unit:
        member = await known(unit, someone)
        rows = await unit.round_answers.of_question(question.id)
    return next(r for r in rows if r.organisation_id == member.organisation_id)


async def waits(store: Store, network: Network, question: RoundQuestion, someone: Someone) -> set[str]:
    """The rules by which something is still to be said to somebody."""
    async with store.reading(network.id) as unit:
        member = await known(unit, someone)
        rows = await unit.deliveries.about("RoundQuestion", question.id)
    return {d.rule for d in rows if d.recipient == recipient(member.id) and d.state in PENDING}


async def test_when_the_representative_leaves_the_next_of_the_organisation_is_asked(store: Store, network: Network):
    question = await asked(store, network)
    assert await waits(store, network, question, BO) == {ASKED, NUDGE}
    await leaves(store, network, BO)
    await compared(store, network)
    bea = await member_called(store, network, BEA.name)
    assert (await row_of(store, network, question, BEA)).member_id == bea.id
    assert await waits(store, network, question, BO) == set()
    assert await waits(store, network, question, BEA) == {ASKED, NUDGE}
    before = await row_of(store, network, question, BEA)
    await compared(store, network)
    assert await row_of(store, network, question, BEA) == before


async def test_what_was_passed_on_stays_unless_they_leave_too(store: Store, network: Network):
    question = await asked(store, network)
    asa = await member_called(store, network, ASA.name)
    ester = await member_called(store, network, ESTER.name)
    async with store.unit(network.id) as unit:
        await pass_on(unit, By(asa, NOW), question, ester)
        await unit.commit()
    await compared(store, network)
    assert (await row_of(store, network, question, ASA)).member_id == ester.id
    await leaves(store, network, ESTER)
    await compared(store, network)
    row = await row_of(store, network, question, ASA)
    assert (row.member_id, row.passed_by_id) == (asa.id, None)


async def test_what_has_been_answered_stays_with_who_answered(store: Store, network: Network):
    question = await asked(store, network)
    bo = await member_called(store, network, BO.name)
    async with store.unit(network.id) as unit:
        await answer(unit, By(bo, NOW), question, Given(choice="yes"))
        await unit.commit()
    await leaves(store, network, BO)
    await compared(store, network)
    row = await row_of(store, network, question, BEA)
    assert (row.member_id, row.choice) == (bo.id, "yes")
    assert await waits(store, network, question, BEA) == set()


async def test_an_organisation_with_nobody_left_is_no_longer_waited_for(store: Store, network: Network):
    question = await asked(store, network)
    for who in (BO, BEA):
        await leaves(store, network, who)
    await compared(store, network)
    assert (await row_of(store, network, question, BO)).member_id is None
    assert await waits(store, network, question, BO) == await waits(store, network, question, BEA) == set()
