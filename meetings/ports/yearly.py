"""Rows that are kept from year to year, with the questions the rules ask of each kind."""

from collections.abc import Sequence
from typing import Protocol

from meetings.followup.records import EvaluationAnswer, Invitation
from meetings.links.records import Forwarded, OutsideLink
from meetings.ports.collections import Collection
from meetings.rounds.records import RoundAnswer, RoundQuestion
from meetings.subgroups.records import Sign


class Signs(Collection[Sign], Protocol):
    async def of_subgroup(self, subgroup_id: int) -> list[Sign]: ...


class RoundQuestions(Collection[RoundQuestion], Protocol):
    async def numbered(self, number: int) -> RoundQuestion | None: ...


class RoundAnswers(Collection[RoundAnswer], Protocol):
    async def of_question(self, question_id: int) -> list[RoundAnswer]: ...


class Invitations(Collection[Invitation], Protocol):
    async def to_evaluation(self, evaluation_id: int) -> list[Invitation]: ...


class EvaluationAnswers(Protocol):
    async def keep(self, evaluation_id: int, answers: Sequence[EvaluationAnswer]) -> None:
        """Write all of them anew, in the order given: nothing that is stored tells which of them came last."""
        ...

    async def of_evaluation(self, evaluation_id: int) -> list[EvaluationAnswer]:
        """In no order that tells anything."""
        ...


class Forwards(Collection[Forwarded], Protocol):
    async def of_matter(self, action_item_id: int) -> list[Forwarded]: ...


class OutsideLinks(Collection[OutsideLink], Protocol):
    async def with_secret(self, secret_hash: str) -> OutsideLink | None: ...
