"""The form with a year's meetings, a line each, and what is asked about those whose line was taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.form import choice_field, save_button, text_field, with_faults
from dialogs.cards.parts import card, line, typed
from dialogs.forms import LONGEST_FIELD
from dialogs.texts import day, listed, say, weekday
from dialogs.turn import Json
from dialogs.wording import day_when
from meetings.calendar.days import Meeting
from meetings.calendar.scheduling import Gone
from meetings.calendar.year import WHERE
from meetings.network.plan import MeetingPlan
from meetings.network.setup import Fault

OPEN, SAVE = "year.open", "year.save"
"""The verbs that open the form and submit it."""
KEEP, CANCEL, MOVE = "keep", "cancel", "move:"
"""What can become of a meeting whose line was taken out; the new day follows the last."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A planned meeting that no line says, what cancelling it would mean, and the days it may have been moved to."""

    meeting: Meeting
    gone: Gone
    new: Sequence[MeetingPlan]

    @property
    def field(self) -> str:
        """The name of its field."""
        return f"gone-{self.meeting.id}"


def year_form(
    locale: str,
    year: int,
    values: Mapping[str, str],
    *,
    seen: Mapping[str, int],
    over: Sequence[Meeting] = (),
    missing: Sequence[Missing] = (),
    faults: Sequence[Fault] = (),
) -> Json:
    """The form with what is planned or was typed. `seen` are the versions it was filled in from, by id."""
    lead = "year-faults" if faults else "year-missing" if missing else "year-lead"
    body: list[Json] = [line(say(locale, lead, count=len(faults) or len(missing)))]
    label, hint = say(locale, "year-meetings", year=str(year)), say(locale, "year-example")
    lines = text_field(WHERE, label, values.get(WHERE, ""), limit=LONGEST_FIELD, hint=hint, multiline=True)
    fields = {WHERE: [lines], **{m.field: _asked(locale, m, values) for m in missing}}
    body += with_faults(locale, fields, faults)
    if over:
        days = listed(locale, [day(locale, m.starts_on, year=False) for m in over])
        body.append(line(say(locale, "year-over", days=days), subtle=True))
    return card(title(locale, year), body, [save_button(say(locale, "year-save"), SAVE, year=year, seen=dict(seen))])


def title(locale: str, year: int) -> str:
    """What the form is called."""
    return say(locale, "year-title", year=str(year))


def _asked(locale: str, missing: Missing, values: Mapping[str, str]) -> list[Json]:
    choices = [
        (say(locale, "year-move", day=f"{weekday(locale, n.starts_on)} {day(locale, n.starts_on)}"), move_to(n))
        for n in missing.new
    ]
    choices += [(say(locale, "year-cancel"), CANCEL), (say(locale, "year-keep"), KEEP)]
    label = say(locale, "year-gone", day=day_when(locale, missing.meeting))
    chosen = values.get(missing.field, "")
    field = choice_field(missing.field, label, chosen if chosen in dict(choices).values() else "", choices)
    gone = missing.gone
    if not gone.points and not gone.matters:
        return [field]
    facts = {"points": gone.points, "matters": gone.matters}
    return [typed(say(locale, "year-bound", **facts)), field]


def move_to(new: MeetingPlan) -> str:
    """The choice of a new day."""
    return MOVE + new.starts_on.isoformat()
