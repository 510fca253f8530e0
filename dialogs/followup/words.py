"""The year's figures in words, alike on the card and in the documents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialogs.texts import day, number, say
from meetings.followup.evaluating import LEAST, Result
from meetings.followup.figures import Behind, Figure, Key, Share
from meetings.followup.gathering import FollowUp

GROUPS: tuple[tuple[str, tuple[Key, ...]], ...] = (
    ("meetings", (Key.MEETINGS_HELD, Key.MEETINGS_CANCELLED, Key.POINTS_TAKEN_UP)),
    (
        "matters",
        (
            Key.MATTERS_RECORDED,
            Key.MATTERS_REPORTED,
            Key.MATTERS_CLOSED,
            Key.MATTERS_DROPPED,
            Key.DAYS_TO_REPORT,
            Key.MOVED_OFTEN,
            Key.NEVER_REPORTED,
            Key.FROM_BODIES,
            Key.TO_BODIES,
        ),
    ),
    ("questions", (Key.QUESTIONS_HOME, Key.ANSWERS_HOME)),
    ("subgroups", (Key.SUBGROUPS_HEARD, Key.SUBGROUPS_SILENT)),
    ("goals", (Key.GOALS_SERVED, Key.GOALS_WITHOUT)),
)
"""The figures as they are read, under the heading of each group."""
ALIKE = frozenset({Key.DAYS_TO_REPORT})
"""What stands behind it is asked for under another figure."""


@dataclass(frozen=True, slots=True)
class Told:
    """One figure or share beside last year's, in words; nothing of last year where there was nothing to count."""

    label: str
    amount: str
    before: str = ""
    year: str = ""
    """The year before."""
    figure: Figure | None = None
    count: int = 0
    """Of a share, for a chart."""

    @property
    def whole(self) -> str:
        """As on the card: "6 (2025: 4)"."""
        return f"{self.amount} ({self.year}: {self.before})" if self.before else self.amount


@dataclass(frozen=True, slots=True)
class Group:
    """Figures under one heading."""

    heading: str
    figures: tuple[Told, ...]


def groups(locale: str, made: FollowUp) -> list[Group]:
    """What there is to tell: a group with nothing in either year is left out."""
    found = []
    for name, keys in GROUPS:
        known = [key for key in keys if made.now.by_key[key].amount is not None]
        if any(made.now.by_key[key].amount or made.before.by_key[key].amount for key in keys):
            told = tuple(_told(locale, made, key) for key in known)
            found.append(Group(say(locale, f"followup-group-{name}"), told))
    return [group for group in found if group.figures]


def label(locale: str, key: Key) -> str:
    """What is counted: "Uppdrag som aldrig rapporterats"."""
    return say(locale, f"followup-{key.value}")


def behind_line(locale: str, one: Behind) -> str:
    """One of those that were counted, with its day where that tells something."""
    if one.kind == "Meeting" and one.on:
        return " – ".join(part for part in (day(locale, one.on), one.label) if part)
    if one.kind == "ActionItem" and one.on:
        return say(locale, "followup-behind-matter", title=one.label, day=one.on)
    return one.label


def attendance(locale: str, made: FollowUp) -> list[Told]:
    """At how many of the meetings each organisation was; empty where nobody wrote down who came."""

    def shown(one: Share) -> str:
        return say(locale, "followup-share", count=one.count, of=one.of)

    return _shares([s for s in made.now.attendance if s.of], made.before.attendance, made, shown)


def raised(made: FollowUp) -> list[Told]:
    """Who raised the year's matters, the most first."""
    return _shares(made.now.raised, made.before.raised, made, lambda one: str(one.count))


def thought(locale: str, result: Result) -> list[Told]:
    """The mean of each question; nothing while it is not to be shown."""
    return [
        Told(say(locale, f"evaluation-{question}"), _mean(locale, mean, count))
        for question, mean, count in result.means
    ]


def progress(locale: str, result: Result) -> str:
    """How many have answered, and why nothing more is told."""
    key = "evaluation-answered" if result.shown else "evaluation-hidden"
    return say(locale, key, answered=result.answered, invited=result.invited, least=LEAST)


def _mean(locale: str, mean: Decimal | None, count: int) -> str:
    if mean is None:
        return say(locale, "evaluation-few", least=LEAST)
    return say(locale, "evaluation-mean", mean=number(locale, mean), count=count)


def opening(locale: str, made: FollowUp) -> list[str]:
    """What is to be known before the figures: which days, a year without meetings, nothing to compare with."""
    year = made.now.year
    said = [say(locale, "followup-days", first=year.first, last=year.last)]
    if not made.now.by_key[Key.MEETINGS_HELD].amount:
        said.append(say(locale, "followup-no-meetings", year=year.label))
    elif not any(s.of for s in made.now.attendance):
        said.append(say(locale, "followup-no-attendance"))
    if not _compared(made):
        said.append(say(locale, "followup-nothing-before", year=year.before.label))
    return said


def _told(locale: str, made: FollowUp, key: Key) -> Told:
    figure, before = made.now.by_key[key], made.before.by_key[key].amount
    assert figure.amount is not None
    earlier = number(locale, before) if before is not None and _compared(made) else ""
    return Told(label(locale, key), number(locale, figure.amount), earlier, made.before.year.label, figure)


def _shares(
    shares: Sequence[Share], before: Sequence[Share], made: FollowUp, shown: Callable[[Share], str]
) -> list[Told]:
    earlier = {s.name: shown(s) for s in before if s.of}
    year = made.before.year.label
    return [Told(s.name, shown(s), earlier.get(s.name, ""), year, count=s.count) for s in shares]


def _compared(made: FollowUp) -> bool:
    return any(figure.amount for figure in made.before.figures)
