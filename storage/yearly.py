"""What a network keeps from year to year, in one network."""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select

from meetings.bodies.records import Body, Representative
from meetings.chairing.records import ChairTurn
from meetings.followup.records import Evaluation, EvaluationAnswer, Goal, Invitation
from meetings.links.records import Forwarded, NetworkLink, OutsideLink
from meetings.rounds.records import RoundAnswer, RoundQuestion
from meetings.subgroups.records import Sign, Subgroup, SubgroupMember
from storage import tables
from storage.columns import every_value, ours
from storage.mapping import Mapper, Rows
from storage.session import Session

QUESTIONS = Mapper(RoundQuestion, tables.round_question)
QUESTION_NUMBERED = QUESTIONS.select.where(tables.round_question.c.number == bindparam("number"))
ANSWERS = Mapper(RoundAnswer, tables.round_answer)
ANSWERS_OF = ANSWERS.in_order.where(tables.round_answer.c.question_id == bindparam("question_id"))
SIGNS = Mapper(Sign, tables.subgroup_sign)
SIGNS_OF = SIGNS.in_order.where(tables.subgroup_sign.c.subgroup_id == bindparam("subgroup_id"))
INVITATIONS = Mapper(Invitation, tables.invitation)
INVITATIONS_TO = INVITATIONS.in_order.where(tables.invitation.c.evaluation_id == bindparam("evaluation_id"))
FORWARDS = Mapper(Forwarded, tables.forwarded)
FORWARDS_OF = FORWARDS.in_order.where(tables.forwarded.c.action_item_id == bindparam("action_item_id"))
OUTSIDE_LINKS = Mapper(OutsideLink, tables.outside_link)
LINK_WITH_SECRET = OUTSIDE_LINKS.select.where(tables.outside_link.c.secret_hash == bindparam("secret_hash"))
evaluated = tables.evaluation_answer
ADD_EVALUATED = insert(evaluated).values(every_value(evaluated))
FORGET_EVALUATED = delete(evaluated).where(ours(evaluated), evaluated.c.evaluation_id == bindparam("evaluation_id"))
EVALUATED = (
    select(*(evaluated.c[name] for name in ("key", "network_id", "evaluation_id", "ratings", "best", "better")))
    .where(ours(evaluated), evaluated.c.evaluation_id == bindparam("evaluation_id"))
    .order_by(evaluated.c["key"])
)


class ChairTurns(Rows[ChairTurn]):
    """Who has had the chair."""

    mapper = Mapper(ChairTurn, tables.chair_turn)


class Subgroups(Rows[Subgroup]):
    """The sub-networks."""

    mapper = Mapper(Subgroup, tables.subgroup)


class Signs(Rows[Sign]):
    """Their signs of life."""

    mapper = SIGNS

    async def of_subgroup(self, subgroup_id: int) -> list[Sign]:
        """Oldest first."""
        return await self.listed(SIGNS_OF, subgroup_id=subgroup_id)


class SubgroupMembers(Rows[SubgroupMember]):
    """Who sits in them."""

    mapper = Mapper(SubgroupMember, tables.subgroup_member)


class Bodies(Rows[Body]):
    """Other bodies."""

    mapper = Mapper(Body, tables.body)


class Representatives(Rows[Representative]):
    """Who represents the network there."""

    mapper = Mapper(Representative, tables.representative)


class RoundQuestions(Rows[RoundQuestion]):
    """Questions taken home."""

    mapper = QUESTIONS

    async def numbered(self, number: int) -> RoundQuestion | None:
        """The one that people call by that number."""
        return await self.one(QUESTION_NUMBERED, number=number)


class RoundAnswers(Rows[RoundAnswer]):
    """One for each organisation that was asked."""

    mapper = ANSWERS

    async def of_question(self, question_id: int) -> list[RoundAnswer]:
        """All of them, given or not."""
        return await self.listed(ANSWERS_OF, question_id=question_id)


class Goals(Rows[Goal]):
    """Goals of the years."""

    mapper = Mapper(Goal, tables.goal)


class Evaluations(Rows[Evaluation]):
    """One for each year at most."""

    mapper = Mapper(Evaluation, tables.evaluation)


class Invitations(Rows[Invitation]):
    """Who may answer."""

    mapper = INVITATIONS

    async def to_evaluation(self, evaluation_id: int) -> list[Invitation]:
        """All of them."""
        return await self.listed(INVITATIONS_TO, evaluation_id=evaluation_id)


class EvaluationAnswers:
    """What was answered, in no order that tells anything."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def keep(self, evaluation_id: int, answers: Sequence[EvaluationAnswer]) -> None:
        """Write all of them anew, in the order given: nothing in the table tells which of them came last."""
        await self._session.change(FORGET_EVALUATED, evaluation_id=evaluation_id)
        names = ("key", "network_id", "evaluation_id", "ratings", "best", "better")
        for answer in answers:
            await self._session.change(ADD_EVALUATED, **{name: getattr(answer, name) for name in names})

    async def of_evaluation(self, evaluation_id: int) -> list[EvaluationAnswer]:
        """By their random keys."""
        return await self._session.listed(EVALUATED, EvaluationAnswer, evaluation_id=evaluation_id)


class NetworkLinks(Rows[NetworkLink]):
    """Other networks."""

    mapper = Mapper(NetworkLink, tables.network_link)


class Forwards(Rows[Forwarded]):
    """Matters on the way to them."""

    mapper = FORWARDS

    async def of_matter(self, action_item_id: int) -> list[Forwarded]:
        """Oldest first."""
        return await self.listed(FORWARDS_OF, action_item_id=action_item_id)


class OutsideLinks(Rows[OutsideLink]):
    """Links for people outside."""

    mapper = OUTSIDE_LINKS

    async def with_secret(self, secret_hash: str) -> OutsideLink | None:
        """The one whose secret has that hash."""
        return await self.one(LINK_WITH_SECRET, secret_hash=secret_hash)
