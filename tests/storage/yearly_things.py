"""One of every kind of thing that a network keeps from year to year, with every field filled."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TypeAlias

from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem
from meetings.bodies.records import Body, Representative
from meetings.calendar.days import Meeting
from meetings.chairing.records import ChairTurn
from meetings.followup.records import Evaluation, Goal, Invitation
from meetings.links.records import Forwarded, LinkKind, NetworkLink, OutsideLink
from meetings.network.people import Member, Organisation
from meetings.ports import Unit
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.subgroups.records import Life, Sign, Subgroup, SubgroupMember

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
DAY = date(2026, 9, 24)
Yearly: TypeAlias = tuple[
    ChairTurn, Subgroup, Sign, SubgroupMember, Body, Representative,
    RoundQuestion, RoundAnswer, Evaluation, Invitation, NetworkLink, Forwarded, OutsideLink,
]  # fmt: skip


async def a_goal(unit: Unit) -> Goal:
    """One goal."""
    return await unit.goals.add(Goal(0, unit.network.id, 2026, 2, "Färre mål", True))


async def yearly_in(
    unit: Unit, home: Organisation, member: Member, meeting: Meeting, item: AgendaItem, action: ActionItem
) -> Yearly:
    """The rest."""
    own = unit.network.id
    turn = await unit.chair_turns.add(
        ChairTurn(0, own, DAY, DAY, home.id, member.id, "Agda Påhitt", meeting.id, removed=True)
    )
    group = await unit.subgroups.add(
        Subgroup(
            0,
            own,
            "Kvalitetsnätverket",
            ("Kvalitet",),
            None,
            "Kim Påhitt",
            home.id,
            member.id,
            "Lo Påhitt",
            "lo@example.org",
            "Jämförelser",
            DAY,
            8,
            NOW,
            DAY,
            Life.RESTING,
            removed=True,
        )
    )
    sign = await unit.signs.add(
        Sign(0, own, group.id, NOW, Life.NEEDS_HELP, "Omtag", DAY, member.id, "Lo Påhitt", removed=True)
    )
    sitting = await unit.subgroup_members.add(
        SubgroupMember(0, own, group.id, "Ulla Påhitt", home.id, "Kvalitetschef", member.id, removed=True)
    )
    body = await unit.bodies.add(Body(0, own, "Medelpunkten", ("MP",), removed=True))
    there = await unit.representatives.add(
        Representative(0, own, body.id, member.id, "Ulf Påhitt", home.id, DAY, DAY, True, DAY, meeting.id, removed=True)
    )
    number = await unit.actions.next_number()
    question = await unit.round_questions.add(
        RoundQuestion(
            0,
            own,
            number,
            "Hur gör ni?",
            QuestionKind.CHOICE,
            member.id,
            NOW,
            DAY,
            ("A", "Å"),
            "platser",
            meeting.id,
            item.id,
            QuestionState.CLOSED,
        )
    )
    answer = await unit.round_answers.add(
        RoundAnswer(0, own, question.id, home.id, member.id, member.id, "Så här", "Å", Decimal("12.50"), member.id, NOW)
    )
    evaluation = await unit.evaluations.add(Evaluation(0, own, 2026, NOW, DAY, DAY))
    invitation = await unit.invitations.add(Invitation(0, own, evaluation.id, member.id, answered=True))
    link = await unit.network_links.add(NetworkLink(0, own, "SKR:s nätverk", ("SKR",), 7, accepted=True, removed=True))
    sent = await unit.forwards.add(
        Forwarded(0, own, action.id, link.id, NOW, member.id, 9, "De svarade", NOW, removed=True)
    )
    outside = await unit.outside_links.add(
        OutsideLink(0, own, LinkKind.SUBGROUP, group.id, "Lo Påhitt", f"hash {own}", NOW, NOW)
    )
    return turn, group, sign, sitting, body, there, question, answer, evaluation, invitation, link, sent, outside
