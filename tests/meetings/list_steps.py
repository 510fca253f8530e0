"""What people do to an action list, drawn by numbers, and how it is said to the plain model."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, ESTER
from tests.meetings.list_model import Matter, Model, Who

START = datetime(2026, 9, 1, 9, tzinfo=UTC)
MEETING = date(2026, 11, 12)
PEOPLE = (CHAIR, COORDINATOR, ASA, BO, BEA, ESTER, ARLA)
LEAVES = ARLA.name
MEMBERS: tuple[Who, ...] = tuple(("member", someone.name) for someone in PEOPLE)
PREPARERS: tuple[tuple[Who, ...], ...] = (
    (),
    *((member,) for member in MEMBERS),
    (MEMBERS[2], MEMBERS[3]),
    (("organisation", "Bjuv"),),
    (("organisation", "Åmål"), MEMBERS[3]),
    (("seat", BO.name),),
    (("everyone",),),
    (("everyone",), MEMBERS[2]),
    (("outside", "Länsstyrelsen"),),
    (("outside", "Länsstyrelsen", ASA.name),),
)
TITLES = ("Ta fram underlag", "Ta  fram\nstatistik", "Ordna en dag om digitala lås", "Inventera", "Fråga SKR", " ")
COMMENTS = ("", "Klart", " Bifogas ", "Se anteckningarna", "x" * 2001)
DAYS = (1, 3, 14, 15, 40, 100, 0, -1, 6 * 366)
"""From the day of the step; two in nine have passed or are years away."""
HOURS = (1, 3, 20, 25, 24 * 5, 24 * 16, 24 * 30)
ACTS = {
    "record": 3, "report": 3, "move": 4, "reword": 2, "close": 2, "drop": 1, "reopen": 3,
    "hand_over": 5, "answer": 4, "undo_last": 3, "undo": 3, "wait": 3, "leave": 1,
}  # fmt: skip
"""How often each comes."""
RELATIONS = ("chair", "coordinator", "preparer", "preparer", "preparer", "preparer", "recorder", "recorder")
"""By whom else than one of the people by turn, seen from the matter: else most would be refused."""
BEGINS: tuple["Step", ...] = tuple(("record", who, 3, b, False) for who, b in ((2, 3), (0, 8), (3, 9), (6, 12)))
"""For Åsa alone; for her and Bo; for a municipality; for everyone."""
ON_ONE_MATTER = ("report", "move", "reword", "close", "drop", "reopen")
Step = tuple[str, int, int, int, bool]
"""What, by whom, two numbers to choose with, and whether the matter is seen as it was before its last change."""


def steps(count: int) -> st.SearchStrategy[list[Step]]:
    act = st.sampled_from([name for name, times in ACTS.items() for _ in range(times)])
    small = st.integers(0, 63)
    stale = st.sampled_from((False,) * 9 + (True,))
    step = st.tuples(act, st.integers(0, len(PEOPLE) + len(RELATIONS) - 1), small, small, stale)
    return st.lists(step, min_size=count, max_size=count)


@dataclass(frozen=True)
class Wanted:
    """What somebody is about to do, in the model's words."""

    act: str
    who: str
    number: int = 0
    """Of the matter that it is about, as far as it says so itself."""
    place: int = 0
    """Of the line of the log that is undone or answered."""
    title: str = ""
    comment: str = ""
    day: date | None = None
    at_meeting: bool = False
    preparers: tuple[Who, ...] = ()
    yes: bool = True


def wanted_in(model: Model, step: Step) -> Wanted | None:
    """What a step means here and now; None when it means nothing yet."""
    act, _, a, b, _ = step
    last = len(model.matters)
    aimed = model.matters.get(max(1, last - a % 4))
    one = Wanted(act, person_of(model, aimed, step))
    if act == "record":
        day = model.today + timedelta(days=DAYS[a % len(DAYS)]) if b % 5 else None
        one = replace(one, number=last + 1, title=TITLES[b % len(TITLES)], preparers=PREPARERS[b % len(PREPARERS)])
        return at(replace(one, day=day), meeting=a % 7 == 6)
    if aimed is None or (act == "answer" and not model.questions):
        return None
    if act == "answer":
        asked = list(model.questions)
        place = asked[max(0, len(asked) - 1 - a % 3)]
        question = model.questions[place]
        who = question.asked if b % 5 else one.who
        return replace(one, who=who, number=question.number, place=place, yes=b % 3 > 0)
    if act == "undo":
        place = max(0, len(model.log) - 1 - (a * b) % 16)
        return replace(one, number=model.log[place].number or last, place=place)
    one = replace(one, number=aimed.number, title=TITLES[b % len(TITLES)], comment=COMMENTS[b % len(COMMENTS)])
    given = MEMBERS[b % len(MEMBERS) : b % len(MEMBERS) + 1] if b % 4 else PREPARERS[1 + b % (len(PREPARERS) - 1)]
    day = model.today + timedelta(days=DAYS[b % len(DAYS)])
    return at(replace(one, day=day, preparers=given), meeting=b % 7 == 6)


def person_of(model: Model, matter: Matter | None, step: Step) -> str:
    """Whom a step means by its number."""
    _, number, a, b, _ = step
    if number < len(PEOPLE):
        return PEOPLE[number].name
    match RELATIONS[number - len(PEOPLE)]:
        case "recorder" if matter:
            return matter.recorder
        case "preparer" if matter:
            found = [name for name in model.people if model.prepares(name, matter)]
            return found[(a + b) % len(found)] if found else CHAIR.name
        case "coordinator":
            return COORDINATOR.name
    return CHAIR.name


def at(wanted: Wanted, *, meeting: bool) -> Wanted:
    """With the day of the meeting, if that is meant."""
    return replace(wanted, day=MEETING, at_meeting=True) if meeting else wanted


def in_model(model: Model, wanted: Wanted, seen: Matter | None) -> None:
    """Do it in the model, to the matter as it was seen."""
    who, matter = wanted.who, seen or model.matters.get(wanted.number)
    match wanted.act:
        case "record":
            model.record(who, wanted.title, wanted.preparers, wanted.day, at_meeting=wanted.at_meeting)
        case "answer":
            model.answer(who, wanted.place, yes=wanted.yes)
        case "undo":
            model.undo(who, wanted.place)
        case "undo_last":
            model.undo_last(who)
        case act:
            assert matter
            arguments = {
                "report": (wanted.comment,),
                "reword": (wanted.title,),
                "drop": (wanted.comment,),
                "hand_over": (wanted.preparers,),
            }
            if act == "move":
                assert wanted.day
                model.move(who, matter, wanted.day, at_meeting=wanted.at_meeting)
            else:
                getattr(model, act)(who, matter, *arguments.get(act, ()))
