"""The points of minutes as somebody who has read a draft names them: by number on the agenda, by heading, by place."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.minutes.drafting import OTHER_BUSINESS, Material, place_of_point
from meetings.minutes.records import NOWHERE, Place, Placed, place_of


@dataclass(frozen=True, slots=True)
class Spot:
    """One point of the minutes. Without a number it was not on the agenda; without a title it is Övrigt."""

    number: int
    title: str
    place: Place

    @property
    def agenda_item_id(self) -> int | None:
        """Of the item of the agenda that it is."""
        return self._key("item")

    @property
    def standing_item_id(self) -> int | None:
        """Of the standing item that it is."""
        return self._key("standing")

    @property
    def heading(self) -> str:
        """Its heading when it was not on the agenda."""
        return str(self.place[1]) if self.place[0] == "heading" else ""

    def _key(self, kind: str) -> int | None:
        return int(self.place[1]) if self.place[0] == kind else None


def spots(material: Material) -> list[Spot]:
    """The agenda as the meeting met it, then the headings that came up there, then Övrigt unless it is a point."""
    found = [Spot(p.number, p.title, place_of_point(p)) for p in material.points if p.item or p.standing]
    known = {s.place for s in found}
    headings = dict.fromkeys(p for n in material.notes if not n.removed and (p := place_of(n)) not in known)
    found += [Spot(0, str(key), (kind, key)) for kind, key in headings if kind == "heading" and key]
    others = any(s.title.casefold() in OTHER_BUSINESS for s in found)
    return found if others else [*found, Spot(0, "", NOWHERE)]


def other_business(known: Sequence[Spot]) -> Spot:
    """Övrigt."""
    point = next((s for s in known if s.title.casefold() in OTHER_BUSINESS), None)
    return point or Spot(0, "", NOWHERE)


def spot_of(row: Placed, known: Sequence[Spot]) -> Spot:
    """Where a row stands; what is no longer a point is called by its own heading."""
    place = place_of(row)
    if place == NOWHERE:
        return other_business(known)
    return next((s for s in known if s.place == place), Spot(0, row.heading, place))
