"""What becomes of an action list, said as plainly as it can be, for the rules and the store to be compared with.

Nothing here is taken from the program: names stand for people, words for states. What a function refuses it raises as
`No`, by the name of the refusal. Everybody works every day, so reminders fall on the days they are counted to.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")
SENT_AT = time(8, 30)
Who = tuple[str, ...]
"""Preparers: ("member", name), ("organisation", name), ("seat", holder), ("everyone",), ("outside", whom, name)."""
Reminder = tuple[str, date, str]
"""Rule, day and the name of who is reminded."""


class No(Exception):  # noqa: N818 -- it is an answer
    """The refusal of that name."""


@dataclass(frozen=True)
class Person:
    """Somebody, with where they come from, and whether they are chair or coordinator."""

    name: str
    organisation: str | None
    leads: bool = False


@dataclass(frozen=True)
class Matter:
    """A line of the list."""

    number: int
    title: str
    recorder: str
    recorded_at: datetime
    preparers: tuple[Who, ...]
    day: date | None
    at_meeting: bool
    state: str = "open"
    comment: str = ""
    moved: int = 0
    version: int = 1

    @property
    def listed(self) -> bool:
        """Whether it still stands on the list."""
        return self.state in ("open", "reported")


@dataclass
class Written:
    """A line of the log. Asking and declining change nothing: `number` is None."""

    by: str
    number: int | None = None
    before: Matter | None = None
    after: Matter | None = None
    undoing: bool = False
    undone: bool = False


@dataclass
class Question:
    """Will you take it over?"""

    number: int
    asker: str
    asked: str
    preparers: tuple[Who, ...]
    answered: bool = False


@dataclass
class Model:
    """One network's list."""

    people: dict[str, Person]
    now: datetime
    gone: set[str] = field(default_factory=set)
    matters: dict[int, Matter] = field(default_factory=dict)
    log: list[Written] = field(default_factory=list)
    questions: dict[int, Question] = field(default_factory=dict)
    """By the place of the asking in the log."""
    reminders: dict[int, set[Reminder]] = field(default_factory=dict)
    """What is still to be said, by the matter's number."""

    @property
    def today(self) -> date:
        return self.now.astimezone(STOCKHOLM).date()

    # Who is who

    def prepares(self, who: str, matter: Matter, *, with_everyone: bool = True) -> bool:
        return any(self._is(who, p) for p in matter.preparers if with_everyone or p != ("everyone",))

    def _is(self, who: str, preparer: Who) -> bool:
        match preparer:
            case ("everyone",):
                return self.people[who].organisation is not None
            case ("organisation", name):
                return self.people[who].organisation == name
            case _:
                return preparer[-1] == who

    def _just_recorded(self, who: str, matter: Matter) -> bool:
        lately = self.now - matter.recorded_at < timedelta(days=1)
        return matter.recorder == who and matter.state == "open" and lately

    def _leads(self, who: str) -> bool:
        return self.people[who].leads

    def _only(self, who: str, *reasons: bool) -> None:
        """One reason is enough, for who is still there."""
        if who in self.gone or not (self._leads(who) or any(reasons)):
            raise No("NotForYou")

    # What can be done

    def record(self, who: str, title: str, preparers: tuple[Who, ...], day: date | None, *, at_meeting: bool) -> None:
        self._only(who, True)
        self._check_title(title)
        self._check_day(day)
        number = len(self.matters) + 1
        made = Matter(number, title.strip(), who, self.now, preparers, day, at_meeting)
        self.matters[number] = made
        self.log.append(Written(who, number, None, made))
        self._remind(number)

    def report(self, who: str, matter: Matter, comment: str) -> None:
        self._only(who, self.prepares(who, matter))
        if matter.state != "open":
            raise No("AlreadyDone")
        self._check_comment(comment)
        self._change(who, matter, replace(matter, state="reported", comment=comment.strip() or matter.comment))

    def move(self, who: str, matter: Matter, day: date, *, at_meeting: bool) -> None:
        self._only(who, self.prepares(who, matter), self._just_recorded(who, matter))
        self._check_listed(matter)
        self._check_day(day)
        counts = matter.day is not None and not self._just_recorded(who, matter)
        after = replace(matter, day=day, at_meeting=at_meeting, moved=matter.moved + counts, state="open")
        self._change(who, matter, after)

    def reword(self, who: str, matter: Matter, title: str) -> None:
        self._only(who, self._just_recorded(who, matter))
        self._check_listed(matter)
        self._check_title(title)
        self._change(who, matter, replace(matter, title=title.strip()))

    def close(self, who: str, matter: Matter) -> None:
        self._only(who)
        if not matter.listed:
            raise No("AlreadyDone")
        self._change(who, matter, replace(matter, state="closed"))

    def drop(self, who: str, matter: Matter, reason: str) -> None:
        self._only(who, self._just_recorded(who, matter))
        if not matter.listed:
            raise No("AlreadyDone")
        if not reason.strip():
            raise No("NoReason")
        self._check_comment(reason)
        self._change(who, matter, replace(matter, state="dropped", comment=reason.strip()))

    def reopen(self, who: str, matter: Matter) -> None:
        self._only(who, matter.state == "reported" and self.prepares(who, matter))
        if matter.state == "open":
            raise No("AlreadyDone")
        self._change(who, matter, replace(matter, state="open", comment=""))

    def hand_over(self, who: str, matter: Matter, to: tuple[Who, ...]) -> None:
        """At once by who leads or just recorded it; else one gives away one's own part, to one person, who is asked."""
        decides = self._leads(who) or self._just_recorded(who, matter)
        self._only(who, self.prepares(who, matter), decides)
        self._check_listed(matter)
        if decides:
            self._change(who, matter, replace(matter, preparers=to))
            return
        if not to:
            raise No("NobodyPrepares")
        own = [p for p in matter.preparers if p != ("everyone",) and self._is(who, p)]
        if not own:
            raise No("ForLeads")
        mine = [p for p in to if p in own or (p[0] in ("member", "outside") and p[-1] == who)]
        if mine and all(p in mine or p in matter.preparers for p in to):
            if any(p not in own and p not in to for p in matter.preparers):
                raise No("OthersPrepare")
            self._change(who, matter, replace(matter, preparers=to))
            return
        if len(to) > 1 or to[0][0] != "member":
            raise No("OneAtATime")
        asked = to[0][1]
        if asked in self.gone:
            raise No("NotForYou")
        self.questions[len(self.log)] = Question(matter.number, who, asked, matter.preparers)
        self.log.append(Written(who))

    def answer(self, who: str, place: int, *, yes: bool) -> None:
        question = self.questions[place]
        matter = self.matters[question.number]
        if question.asked != who:
            raise No("NotForYou")
        if question.answered or matter.state != "open" or matter.preparers != question.preparers:
            raise No("gone")
        if who in self.gone:
            raise No("NotForYou")
        question.answered = True
        if not yes:
            self.log.append(Written(who))
            return
        theirs = [p for p in matter.preparers if p != ("everyone",) and self._is(question.asker, p)]
        after = [("member", who) if p in theirs else p for p in matter.preparers]
        self._change(who, matter, replace(matter, preparers=tuple(dict.fromkeys(after))))

    def undo_last(self, who: str) -> None:
        own = [
            place
            for place, line in enumerate(self.log)
            if line.by == who and line.number and not line.undoing and not line.undone
        ]
        if not own:
            raise No("NothingToUndo")
        self.undo(who, own[-1])

    def undo(self, who: str, place: int) -> None:
        line = self.log[place]
        self._only(who, line.by == who)
        if line.number is None or line.undone:
            raise No("NothingToUndo")
        assert line.after
        now = self.matters[line.number]
        if replace(now, version=0) != replace(line.after, version=0):
            raise No("ChangedMeanwhile")
        self._change(who, now, line.before or replace(now, state="dropped"), undoing=True)
        line.undone = True

    def leave(self, who: str) -> None:
        self.gone ^= {who}
        for number in self.matters:
            self._remind(number)

    # What follows

    def _change(self, who: str, before: Matter, after: Matter, *, undoing: bool = False) -> None:
        if self.matters[before.number].version != before.version:
            raise No("ChangedMeanwhile")
        saved = replace(after, version=before.version + 1)
        self.matters[before.number] = saved
        self.log.append(Written(who, before.number, before, saved, undoing))
        self._remind(before.number)

    def _remind(self, number: int) -> None:
        """What has been planned stays where it still holds; what lies ahead is planned for each who prepares it."""
        matter = self.matters[number]
        people = {p for p in self.people if p not in self.gone and self.prepares(p, matter)}
        days = dict(self._days(matter.day)) if matter.state == "open" and matter.day else {}
        planned = self.reminders.get(number, set())
        kept = {r for r in planned if days.get(r[0]) == r[1] and r[2] in people}
        ahead = {(rule, day, who) for rule, day in days.items() for who in people if self._is_ahead(day)}
        self.reminders[number] = kept | ahead

    def _days(self, day: date) -> Iterable[tuple[str, date]]:
        """Two weeks before, three days before, on the day, and every week after it for four weeks from now."""
        yield "before-14", day - timedelta(days=14)
        yield "before-3", day - timedelta(days=3)
        yield "on-the-day", day
        week = 1
        while day + timedelta(weeks=week) <= max(day, self.today) + timedelta(weeks=4):
            yield f"overdue-{week}", day + timedelta(weeks=week)
            week += 1

    def _is_ahead(self, day: date) -> bool:
        return datetime.combine(day, SENT_AT, STOCKHOLM) > self.now

    # What is refused to everybody

    def _check_listed(self, matter: Matter) -> None:
        if not matter.listed:
            raise No("OffTheList")

    def _check_day(self, day: date | None) -> None:
        if day is not None and day < self.today:
            raise No("PastDate")
        if day is not None and day > self.today + timedelta(days=5 * 366):
            raise No("FarDate")

    def _check_title(self, title: str) -> None:
        if not title.strip():
            raise No("EmptyTitle")

    def _check_comment(self, comment: str) -> None:
        if len(comment.strip()) > 2000:
            raise No("TooLong")

    def on_the_list(self) -> list[int]:
        """Numbers as the list shows them: by day, undated last."""
        listed = [m for m in self.matters.values() if m.listed]
        return [m.number for m in sorted(listed, key=lambda m: (m.day is None, m.day or date.max, m.number))]
