"""Questions taken home: asked of every organisation, answered by those who may, closed by themselves, counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from meetings.acting import By
from meetings.errors import AlreadyDone, ForLeads, NotForYou, PastDate, TooLong
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import PENDING, recipient
from meetings.rounds.answering import NoAnswerYet, NotAnAnswer, answer, pass_on, take_back
from meetings.rounds.asking import (
    FewChoices,
    NobodyToAsk,
    RoundClosed,
    Wanted,
    ask,
    close,
    close_due,
    move_last_day,
    usual_last_day,
    withdraw,
)
from meetings.rounds.nudging import ASKED, NUDGE, TABLE, replan_round
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.rounds.said import Given, given
from meetings.rounds.table import table
from meetings.rounds.words import in_words
from meetings.undo import undo_last
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, ESTER, Someone, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)  # a Monday
LAST = date(2026, 9, 21)
WANTED = Wanted("Tar ni emot studenter?", LAST, QuestionKind.YES_NO)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def who(store: Store, network: Network, someone: Someone) -> By:
    return By(await member_called(store, network, someone.name), NOW, "19:here")


async def asked(store: Store, network: Network, wanted: Wanted = WANTED) -> RoundQuestion:
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        done = await ask(unit, by, wanted)
        await unit.commit()
    return done.thing


async def answers_in(unit: Unit, question: RoundQuestion) -> dict[str, RoundAnswer]:
    names = {o.id: o.name for o in await unit.organisations.all()}
    return {names[a.organisation_id]: a for a in await unit.round_answers.of_question(question.id)}


async def pending(unit: Unit, question: RoundQuestion, rule: str) -> list[Delivery]:
    rows = await unit.deliveries.about("RoundQuestion", question.id)
    return [d for d in rows if d.rule == rule and d.state in PENDING]


async def test_every_organisation_is_asked_once_by_the_one_who_sits_there_for_it(store: Store, network: Network):
    question = await asked(store, network)
    async with store.reading(network.id) as unit:
        rows = await answers_in(unit, question)
        names = {m.id: m.name for m in await unit.members.all()}
    assert {home: names[row.member_id or 0] for home, row in rows.items()} == {
        "Örebro": CHAIR.name,
        "Åmål": ASA.name,
        "Älmhult": ARLA.name,
        "Bjuv": BO.name,
    }


async def test_each_is_asked_at_once_and_nudged_before_the_last_day_and_on_it(store: Store, network: Network):
    question = await asked(store, network)
    bo = await member_called(store, network, BO.name)
    async with store.reading(network.id) as unit:
        [first] = [d for d in await pending(unit, question, ASKED) if d.recipient == recipient(bo.id)]
        nudges = [d.due_on for d in await pending(unit, question, NUDGE) if d.recipient == recipient(bo.id)]
    assert first.not_before == NOW
    assert nudges == [date(2026, 9, 17), LAST]


async def test_who_has_answered_is_nudged_no_more_and_the_others_still_are(store: Store, network: Network):
    question = await asked(store, network)
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await answer(unit, bo, question, Given("i liten skala", "yes"))
        left = {d.recipient for d in await pending(unit, question, NUDGE)}
    assert recipient(bo.actor.id) not in left
    assert len(left) == 3


async def test_the_last_answer_of_an_organisation_counts_whoever_of_it_gave_it(store: Store, network: Network):
    question = await asked(store, network)
    bo, bea = await who(store, network, BO), await who(store, network, BEA)
    async with store.unit(network.id) as unit:
        await answer(unit, bo, question, Given(choice="yes"))
        await answer(unit, bea, question, Given("budgeten räcker inte", "no"))
        row = (await answers_in(unit, question))["Bjuv"]
        history = await unit.acts.about("RoundAnswer", row.id)
    assert (row.choice, row.answered_by_id) == ("no", bea.actor.id)
    assert [a.act for a in history] == ["ask-round", "answer-round", "answer-round"]


async def test_the_same_answer_again_is_said_to_be_there_already(store: Store, network: Network):
    question = await asked(store, network)
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await answer(unit, bo, question, Given(choice="yes"))
        with pytest.raises(AlreadyDone):
            await answer(unit, bo, question, Given(choice="yes"))


async def test_nobody_answers_for_another_organisation_but_those_who_lead(store: Store, network: Network):
    question = await asked(store, network)
    bo, coordinator = await who(store, network, BO), await who(store, network, COORDINATOR)
    async with store.unit(network.id) as unit:
        amal = (await answers_in(unit, question))["Åmål"].organisation_id
        with pytest.raises(ForLeads):
            await answer(unit, bo, question, Given(choice="yes"), amal)
        done = await answer(unit, coordinator, question, Given(choice="yes"), amal)
        with pytest.raises(NotForYou):  # who stands for no organisation has to say whose answer it is
            await answer(unit, coordinator, question, Given(choice="yes"))
    assert done.thing.answered_by_id == coordinator.actor.id


async def test_a_colleague_it_is_passed_on_to_is_asked_and_nudged_instead(store: Store, network: Network):
    question = await asked(store, network)
    bo, bea = await who(store, network, BO), await who(store, network, BEA)
    async with store.unit(network.id) as unit:
        await pass_on(unit, bo, question, bea.actor)
        asked_now = {d.recipient for d in await pending(unit, question, ASKED)}
        nudged = {d.recipient for d in await pending(unit, question, NUDGE)}
    assert recipient(bea.actor.id) in asked_now & nudged
    assert recipient(bo.actor.id) not in asked_now | nudged


async def test_it_is_passed_on_outside_the_organisation_only_by_those_who_lead(store: Store, network: Network):
    question = await asked(store, network)
    bo, asa, chair = [await who(store, network, one) for one in (BO, ASA, CHAIR)]
    async with store.unit(network.id) as unit:
        with pytest.raises(ForLeads):
            await pass_on(unit, bo, question, asa.actor)
        bjuv = (await answers_in(unit, question))["Bjuv"].organisation_id
        await pass_on(unit, chair, question, asa.actor, bjuv)
        done = await answer(unit, asa, question, Given(choice="no"), bjuv)
    assert done.thing.organisation_id == bjuv


async def test_an_answer_taken_back_is_asked_for_again(store: Store, network: Network):
    question = await asked(store, network)
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        with pytest.raises(NoAnswerYet):
            await take_back(unit, bo, question)
        await answer(unit, bo, question, Given(choice="yes"))
        await take_back(unit, bo, question)
        assert recipient(bo.actor.id) in {d.recipient for d in await pending(unit, question, NUDGE)}
        assert not (await answers_in(unit, question))["Bjuv"].answered


async def test_the_day_after_the_last_it_closes_once_and_the_table_is_posted(store: Store, network: Network):
    question = await asked(store, network)
    after = NOW + timedelta(days=15)
    async with store.unit(network.id) as unit:
        assert await close_due(unit, NOW + timedelta(days=14)) == 0
        assert await close_due(unit, after) == 1
        assert await close_due(unit, after + timedelta(hours=1)) == 0
        [posted] = await pending(unit, question, TABLE)
        assert posted.recipient == "channel"
        assert await pending(unit, question, NUDGE) == []


async def test_after_the_last_day_only_those_who_lead_put_answers_in(store: Store, network: Network):
    question = await asked(store, network)
    bo, chair = await who(store, network, BO), await who(store, network, CHAIR)
    late = NOW + timedelta(days=15)
    async with store.unit(network.id) as unit:
        with pytest.raises(RoundClosed):
            await answer(unit, replace(bo, now=late), question, Given(choice="yes"))
        bjuv = (await answers_in(unit, question))["Bjuv"].organisation_id
        await answer(unit, replace(chair, now=late), question, Given(choice="yes"), bjuv)


async def test_more_time_opens_a_closed_question_again(store: Store, network: Network):
    question = await asked(store, network)
    chair = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        closed = (await close(unit, chair, question)).thing
        opened = (await move_last_day(unit, chair, closed, LAST + timedelta(days=7))).thing
        assert opened.state is QuestionState.OPEN
        assert await pending(unit, question, TABLE) == []
        assert len(await pending(unit, question, NUDGE)) == 8


async def test_a_question_asked_by_mistake_reminds_nobody(store: Store, network: Network):
    question = await asked(store, network)
    chair = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await withdraw(unit, chair, question)
        rows = await unit.deliveries.about("RoundQuestion", question.id)
    assert [d for d in rows if d.state in PENDING] == []


async def test_undo_of_asking_withdraws_it(store: Store, network: Network):
    chair = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        question = (await ask(unit, chair, WANTED)).thing
        await undo_last(unit, chair)
        kept = await unit.round_questions.get(question.id)
        assert kept is not None
        assert kept.state is QuestionState.WITHDRAWN
        rows = await unit.deliveries.about("RoundQuestion", question.id)
        assert [d for d in rows if d.state in PENDING] == []


async def test_members_do_not_ask(store: Store, network: Network):
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        with pytest.raises(NotForYou):
            await ask(unit, bo, WANTED)


async def test_a_question_that_cannot_be_answered_is_not_asked(store: Store, network: Network):
    chair = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        with pytest.raises(PastDate):
            await ask(unit, chair, replace(WANTED, last_day=date(2026, 9, 6)))
        with pytest.raises(FewChoices):
            await ask(unit, chair, replace(WANTED, kind=QuestionKind.CHOICE, choices=("A", " a ", "")))
        with pytest.raises(TooLong):
            await ask(unit, chair, replace(WANTED, text="ord " * 400))


async def test_a_network_without_organisations_has_nobody_to_ask(store: Store):
    lonely = await a_network(store, members=(COORDINATOR,))
    by = await who(store, lonely, COORDINATOR)
    async with store.unit(lonely.id) as unit:
        with pytest.raises(NobodyToAsk):
            await ask(unit, by, WANTED)


async def test_an_organisation_that_has_left_is_not_asked(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        bjuv = next(o for o in await unit.organisations.all() if o.name == "Bjuv")
        await unit.organisations.save(replace(bjuv, left_on=date(2026, 6, 30)))
        await unit.commit()
    question = await asked(store, network)
    async with store.reading(network.id) as unit:
        assert "Bjuv" not in await answers_in(unit, question)


async def test_a_deputy_for_a_time_is_asked_before_the_holder(store: Store, network: Network):
    ester = await member_called(store, network, ESTER.name)
    async with store.unit(network.id) as unit:
        [term] = [t for t in await unit.seat_terms.all() if t.member_id == ester.id]
        await unit.seat_terms.save(replace(term, starts_on=date(2026, 8, 1)))
        await unit.commit()
    question = await asked(store, network)
    async with store.reading(network.id) as unit:
        assert (await answers_in(unit, question))["Åmål"].member_id == ester.id


NUMBER = RoundQuestion(1, 1, 7, "Hur många?", QuestionKind.NUMBER, 1, NOW, LAST, unit="platser")
YES_NO = replace(NUMBER, kind=QuestionKind.YES_NO)
CHOICE = replace(NUMBER, kind=QuestionKind.CHOICE, choices=("Egen regi", "Entreprenad", "Egen regi och entreprenad"))


def test_what_is_said_is_read_by_the_kind_of_the_question():
    said = {
        (YES_NO, "Ja, men först i höst"): Given("men först i höst", "yes"),
        (YES_NO, "Nej."): Given("", "no"),
        (YES_NO, "jodå"): None,
        (NUMBER, "12 platser"): Given("", amount=Decimal(12)),
        (NUMBER, "ungefär 1 200, varav några tomma"): Given("ungefär varav några tomma", amount=Decimal(1200)),
        (NUMBER, "12,5"): Given("", amount=Decimal("12.5")),
        (NUMBER, "1.200"): Given("", amount=Decimal(1200)),
        (NUMBER, "3 eller 4"): None,
        (NUMBER, "vet inte"): None,
        (CHOICE, "egen regi: sedan i våras"): Given("sedan i våras", "Egen regi"),
        (CHOICE, "Egen regi och entreprenad"): Given("", "Egen regi och entreprenad"),
        (CHOICE, "entre"): Given("", "Entreprenad"),
        (CHOICE, "egen"): None,
        (CHOICE, "annat"): None,
    }
    assert {key: given(*key) for key in said} == said


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (QuestionKind.YES_NO, Given("kanske", "maybe")),
        (QuestionKind.NUMBER, Given("många")),
        (QuestionKind.NUMBER, Given(amount=Decimal("NaN"))),
        (QuestionKind.CHOICE, Given(choice="C")),
        (QuestionKind.TEXT, Given("  ")),
    ],
)
async def test_what_answers_nothing_is_refused(store: Store, network: Network, kind: QuestionKind, wrong: Given):
    question = await asked(store, network, replace(WANTED, kind=kind, choices=("A", "B")))
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        with pytest.raises(NotAnAnswer):
            await answer(unit, bo, question, wrong)


async def test_the_table_counts_what_was_answered_and_says_who_is_silent(store: Store, network: Network):
    question = await asked(store, network, replace(WANTED, kind=QuestionKind.NUMBER, unit="platser"))
    bo, asa, arla = [await who(store, network, one) for one in (BO, ASA, ARLA)]
    async with store.unit(network.id) as unit:
        for by, amount in ((bo, 4), (asa, 10), (arla, 7)):
            await answer(unit, by, question, Given(amount=Decimal(amount)))
        rows = await unit.round_answers.of_question(question.id)
        made = table(question, rows, await unit.organisations.all())
    assert [row.organisation for row in made.rows] == ["Bjuv", "Åmål", "Älmhult", "Örebro"]
    assert (made.total, made.median, made.answered, made.silent) == (Decimal(21), Decimal(7), 3, ("Örebro",))


async def test_a_table_of_nothing_has_no_figures(store: Store, network: Network):
    question = await asked(store, network)
    async with store.reading(network.id) as unit:
        rows = await unit.round_answers.of_question(question.id)
        made = table(question, rows, await unit.organisations.all())
    assert (made.total, made.median, made.counts) == (None, None, (("yes", 0), ("no", 0)))


async def test_what_was_answered_the_last_time_stands_beside(store: Store, network: Network):
    first = await asked(store, network)
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await answer(unit, bo, first, Given(choice="no"))
        await unit.commit()
    second = await asked(store, network, replace(WANTED, follows_id=first.id))
    async with store.unit(network.id) as unit:
        await answer(unit, bo, second, Given(choice="yes"))
        now, before = [await unit.round_answers.of_question(q.id) for q in (second, first)]
        made = table(second, now, await unit.organisations.all(), before)
    bjuv = next(row for row in made.rows if row.organisation == "Bjuv")
    assert bjuv.answer is not None
    assert bjuv.earlier is not None
    assert (bjuv.answer.choice, bjuv.earlier.choice) == ("yes", "no")


def test_the_usual_last_day_is_three_working_days_before_the_meeting_or_in_a_fortnight():
    assert usual_last_day(date(2026, 9, 7), date(2026, 9, 24)) == date(2026, 9, 21)
    assert usual_last_day(date(2026, 9, 5), None) == date(2026, 9, 18)
    assert usual_last_day(date(2026, 9, 23), date(2026, 9, 24)) == date(2026, 9, 23)


async def test_a_representative_who_leaves_while_it_is_open_leaves_the_answer_to_their_organisation(
    store: Store, network: Network
):
    question = await asked(store, network)
    bo, bea = await who(store, network, BO), await who(store, network, BEA)
    async with store.unit(network.id) as unit:
        gone: Member = await unit.members.save(replace(bo.actor, left_on=date(2026, 9, 8)))
        with pytest.raises(NotForYou):
            await answer(unit, replace(bo, actor=gone), question, Given(choice="yes"))
        done = await answer(unit, bea, question, Given(choice="yes"))
    assert done.thing.answered_by_id == bea.actor.id


@pytest.mark.parametrize(
    ("kind", "said", "sv", "en"),
    [
        (QuestionKind.YES_NO, "ja, i höst", "Ja – i höst", "Yes – i höst"),
        (QuestionKind.NUMBER, "1200,50", "1\u00a0200,5 platser", "1,200.5 platser"),
        (QuestionKind.NUMBER, "14 platser", "14 platser", "14 platser"),
        (QuestionKind.CHOICE, "egen regi", "Egen regi", "Egen regi"),
        (QuestionKind.TEXT, "det vet vi inte", "det vet vi inte", "det vet vi inte"),
    ],
)
def test_in_minutes_an_answer_stands_in_the_networks_language(kind: QuestionKind, said: str, sv: str, en: str):
    asked = replace(NUMBER, kind=kind, choices=CHOICE.choices)
    found = given(asked, said)
    assert found is not None
    answered = RoundAnswer(1, 1, 1, 1, text=found.text, choice=found.choice, amount=found.amount)
    assert (in_words(asked, answered, "sv"), in_words(asked, answered, "en")) == (sv, en)


async def test_a_nudge_that_is_due_and_not_yet_sent_stands_when_everything_is_planned_anew(
    store: Store, network: Network
):
    question = await asked(store, network)
    late = datetime(2026, 9, 17, 9, 0, tzinfo=UTC)  # an hour or more after they were due
    async with store.unit(network.id) as unit:
        before = {d.id for d in await pending(unit, question, NUDGE)}
        await replan_round(unit, question, late)
        assert {d.id for d in await pending(unit, question, NUDGE)} == before
