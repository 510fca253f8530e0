"""Who and what the names in a network file mean: noted where they are introduced, looked up where they are used."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.yaml_tables import Reading, Table, Word, nearest
from meetings.network.loading import EVERYONE
from meetings.network.people import folded


@dataclass(frozen=True, slots=True)
class Account:
    """Whose account a person of the file is."""

    tenant_id: str
    object_id: str


class Names:
    """What one file has introduced so far. A name that means nothing, or two things, is a fault of its line."""

    def __init__(self, reading: Reading) -> None:
        self._fault = reading.fault
        self._organisations: dict[str, str] = {}
        """Folded name or alias -> the name."""
        self._people: dict[str, list[str]] = {}
        """Folded name or object id -> the refs it may mean."""
        self._written: dict[str, str] = {}
        """Folded name -> the name as written."""
        self.days: set[date] = set()
        """First days of meetings."""
        self.accounts: dict[str, Account] = {}
        """By the person's ref."""

    def introduce_organisation(self, table: Table, name: str, aliases: Iterable[str]) -> None:
        """Note an organisation and its aliases."""
        self._written.setdefault(folded(name), name)
        for called in dict.fromkeys(folded(one) for one in (name, *aliases)):
            if called in self._organisations:
                self._fault(table.line_of("name"), "organisation-twice", name=name)
            self._organisations[called] = name

    def introduce_person(self, table: Table, name: str, object_id: str | None, tenant_id: str) -> str:
        """Note a person and return their ref; two of one name have to be told apart by their accounts."""
        ref = object_id or name
        same = self._people.setdefault(folded(name), [])
        self._written.setdefault(folded(name), name)
        if object_id and folded(object_id) in self._people:
            self._fault(table.line_of("object-id"), "account-twice", text=object_id)
        elif same and (object_id is None or any(other not in self.accounts for other in same)):
            self._fault(table.line_of("name"), "person-twice", name=name)
        same.append(ref)
        if object_id:
            self._people[folded(object_id)] = [ref]
            self.accounts[ref] = Account(tenant_id, object_id)
        return ref

    def person(self, table: Table, key: str, *, required: bool = False) -> str | None:
        """The ref of the person a key names."""
        name = table.text(key, required=required)
        if name is None:
            return None
        known = self._people.get(folded(name), [])
        if len(known) == 1:
            return known[0]
        if known:
            self._fault(table.line_of(key), "person-ambiguous", name=name)
        else:
            self._unknown(table.line_of(key), "person", name, self._people)
        return None

    def anybody(self, table: Table, key: str) -> str | None:
        """The ref of a person, or the name of somebody outside the network."""
        name = table.text(key)
        known = self._people.get(folded(name or ""), [])
        return known[0] if len(known) == 1 else name

    def preparer(self, word: Word) -> str:
        """A person's ref, an organisation or "alla"; who is neither is somebody outside the network."""
        if folded(word.text) in EVERYONE or folded(word.text) in self._organisations:
            return word.text
        known = self._people.get(folded(word.text), [])
        if len(known) > 1:
            self._fault(word.line, "person-ambiguous", name=word.text)
        return known[0] if known else word.text

    def organisation(self, table: Table, key: str) -> str | None:
        """The organisation a key names."""
        name = table.text(key)
        if name is None or folded(name) in self._organisations:
            return name
        self._unknown(table.line_of(key), "organisation", name, self._organisations)
        return None

    def meeting(self, table: Table, key: str) -> date | None:
        """The day of a meeting that a key names."""
        day = table.day(key)
        if day is None or day in self.days:
            return day
        self._fault(table.line_of(key), "no-meeting", date=day.isoformat())
        return None

    def _unknown(self, line: int, what: str, name: str, known: Iterable[str]) -> None:
        near = nearest(folded(name), known)
        if near:
            self._fault(line, f"no-{what}-like", name=name, like=self._written.get(near, near))
        else:
            self._fault(line, f"no-{what}", name=name)
