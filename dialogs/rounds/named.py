"""Which question is meant, and whose answer: by number, by words, by being the only one that is open."""

from dataclasses import dataclass

from dialogs.turn import Turn
from dialogs.understanding.wordforms import content, stands_for
from meetings.agenda.whose import NoSuchOrganisation
from meetings.errors import AmbiguousItem, NoSuchNumber, Refusal
from meetings.network.people import Organisation, folded
from meetings.ports import Unit
from meetings.rounds.records import QuestionState, RoundQuestion


class NoRound(Refusal):
    """No question has been taken home that the words could mean: `words`, "none" when none were said."""


class WhichRound(AmbiguousItem):
    """Several questions are open: `found` is a list of (number, text)."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What somebody points at a question with."""

    number: object = None
    words: str = ""


async def question_meant(unit: Unit, meant: Meant, *, open_only: bool = False) -> RoundQuestion:
    """The one with that number or those words; without either the only one that is open, else the newest."""
    if isinstance(meant.number, int):
        found = await unit.round_questions.numbered(meant.number)
        if found is None:
            raise NoSuchNumber(number=meant.number)
        return found
    known = [q for q in await unit.round_questions.all() if q.state is not QuestionState.WITHDRAWN]
    known.sort(key=lambda q: (q.asked_at, q.id), reverse=True)
    if meant.words:
        return _by_words(known, meant.words)
    waiting = [q for q in known if q.state is QuestionState.OPEN]
    if len(waiting) > 1:
        raise WhichRound(found=[(q.number, q.text) for q in waiting])
    chosen = waiting or ([] if open_only else known[:1])
    if not chosen:
        raise NoRound(words="none")
    return chosen[0]


async def waiting_for(turn: Turn, unit: Unit) -> list[RoundQuestion]:
    """Open questions that somebody's organisation has not answered, the one with the nearest last day first."""
    found = []
    for question in await unit.round_questions.all():
        if question.state is not QuestionState.OPEN or question.last_day < turn.today:
            continue
        for row in await unit.round_answers.of_question(question.id):
            mine = row.member_id == turn.actor.id or row.organisation_id == turn.actor.organisation_id
            if mine and not row.answered:
                found.append(question)
                break
    return sorted(found, key=lambda q: (q.last_day, q.number))


async def organisation_named(unit: Unit, name: str) -> Organisation:
    """By its name or another it is known by, with or without "kommun" and the genitive."""
    wanted = folded(name).removesuffix("s kommun").removesuffix(" kommun")
    for home in await unit.organisations.all():
        names = {folded(n).removesuffix(" kommun") for n in (home.name, *home.aliases)}
        if wanted in names or wanted.removesuffix("s") in names:
            return home
    raise NoSuchOrganisation(name=name)


def _by_words(known: list[RoundQuestion], words: str) -> RoundQuestion:
    """The newest question that has all the words that mean something."""
    wanted = content(words)
    for question in known:
        there = content(question.text)
        if wanted and all(any(stands_for(w, t) for t in there) for w in wanted):
            return question
    raise NoRound(words=words)
