"""What is known of the chair of one network, read in one go."""

from dataclasses import dataclass
from datetime import date

from meetings.chairing.records import ChairTurn
from meetings.chairing.turns import Standing, in_turn, with_terms, without_turn_since
from meetings.network.people import Member, Organisation
from meetings.ports import Unit
from meetings.rounds.whom import in_network


@dataclass(frozen=True, slots=True)
class History:
    """Turns with the names that belong to them; `organisations` are all that ever were."""

    today: date
    turns: tuple[ChairTurn, ...]
    """Oldest first, with those that follow from roles alone (they have no id)."""
    organisations: tuple[Organisation, ...]
    members: tuple[Member, ...]

    @property
    def here(self) -> list[Organisation]:
        """Those that are in the network today."""
        return [o for o in self.organisations if in_network(o, self.today)]

    @property
    def order(self) -> list[Standing]:
        """The next in turn first."""
        return in_turn(self.here, self.turns, self.today)

    @property
    def now(self) -> list[ChairTurn]:
        """The turns of today."""
        return [t for t in self.turns if t.starts_on <= self.today and (t.ends_on is None or t.ends_on >= self.today)]

    def without(self, since: date) -> list[Standing]:
        """Organisations of today that have not had the chair on any day from then on."""
        return without_turn_since(self.here, self.turns, since, self.today)

    def between(self, first: date, last: date) -> list[ChairTurn]:
        """The turns that had a day of these; where nobody has said when one began, its last day counts."""
        return [t for t in self.turns if _begins(t, self.today) <= last and (t.ends_on is None or t.ends_on >= first)]

    def of(self, organisation_id: int) -> list[ChairTurn]:
        """An organisation's turns, oldest first."""
        return [t for t in self.turns if t.organisation_id == organisation_id]

    def home(self, turn: ChairTurn) -> str:
        """The name of the organisation; "" when the turn has none."""
        return next((o.name for o in self.organisations if o.id == turn.organisation_id), "")

    def who(self, turn: ChairTurn) -> str:
        """Who chaired, as it is kept; "" when nobody has said."""
        return next((m.name for m in self.members if m.id == turn.member_id), turn.name)


async def history_of(unit: Unit, today: date) -> History:
    """As it is in the network now."""
    members = await unit.members.all()
    turns = with_terms(await unit.chair_turns.all(), await unit.role_terms.all(), members, today)
    turns.sort(key=lambda t: (_begins(t, today), t.ends_on or date.max, t.id))
    return History(today, tuple(turns), tuple(await unit.organisations.all()), tuple(members))


def _begins(turn: ChairTurn, today: date) -> date:
    """The first day; where nobody has said it, the last that is known."""
    return turn.starts_on if turn.starts_on > date.min else min(turn.ends_on or today, today)
