"""Whoever has been met in Teams, and how to reach them: one, or everybody in a team at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeAlias

from sqlalchemy import bindparam, select, update

from meetings.network.people import Person
from meetings.ports import Contact, Met
from storage import tables
from storage.session import AnyRow, Session
from storage.upsert import add_if_absent

person = tables.person

Identity: TypeAlias = tuple[str, str]
"""The tenant and the object id there."""
Facts: TypeAlias = dict[str, str | None]

AT_ONCE = 50
"""Persons asked for in one statement. Their number is part of its SQL, so the last one of a tenant fills it up."""

PERSON_FIELDS = [field.name for field in fields(Person)]
CONTACT_COLUMNS = ("service_url", "contact_tenant_id", "bot_id", "teams_id", "conversation_id")
REFRESHED = ("name", *CONTACT_COLUMNS)
OF_TENANT = person.c.tenant_id == bindparam("tenant_id")
PERSON = select(*(person.c[name] for name in PERSON_FIELDS)).where(
    OF_TENANT, person.c.object_id == bindparam("object_id")
)
MET = PERSON.add_columns(*(person.c[name] for name in CONTACT_COLUMNS))
ALL_MET = select(*MET.selected_columns).where(
    OF_TENANT, person.c.object_id.in_([bindparam(f"object_{n}") for n in range(AT_ONCE)])
)
ADD = add_if_absent(person)
NEW: dict[str, object] = {"locale": None, "chosen_network_id": None, "tips": ()}
REFRESH = (
    update(person).where(person.c.id == bindparam("key")).values({name: bindparam(f"new_{name}") for name in REFRESHED})
)


async def known(session: Session, everybody: Iterable[Identity]) -> dict[Identity, AnyRow]:
    """The rows of those who have been met before."""
    found: dict[Identity, AnyRow] = {}
    for tenant_id, ids in _some_at_once(everybody):
        if len(ids) == 1:
            rows = await session.rows(MET, tenant_id=tenant_id, object_id=ids[0])
        else:
            filled = {f"object_{n}": ids[min(n, len(ids) - 1)] for n in range(AT_ONCE)}
            rows = await session.rows(ALL_MET, tenant_id=tenant_id, **filled)
        found.update({(row[1], row[2]): row for row in rows})
    return found


def unchanged(rows: Mapping[Identity, AnyRow], everybody: Sequence[Met]) -> bool:
    """Whether everybody is known, and nothing said of them is new."""
    return {who: _facts(row) for who, row in rows.items()} == _news(rows, everybody)


def persons_of(rows: Mapping[Identity, AnyRow], everybody: Sequence[Met]) -> list[Person]:
    """The persons in the order they were named, as they are after what was said."""
    news = _news(rows, everybody)
    return [replace(_person(rows[identity(one)]), name=str(news[identity(one)]["name"])) for one in everybody]


async def remember(session: Session, everybody: Sequence[Met]) -> list[Person]:
    """Add who is new, write what is new, and return them all in the order they were named.

    Rows are taken in one order, whatever order they were named in: of two who do this at the same time neither
    then waits for the other for ever.
    """
    rows = await known(session, map(identity, everybody))
    absent = [who for who in sorted({*map(identity, everybody)}) if who not in rows]
    if absent:
        news = _news(rows, everybody)
        added = [{"tenant_id": who[0], "object_id": who[1], **NEW, **news[who]} for who in absent]
        await session.for_each(ADD[session.dialect], added)
        rows |= await known(session, absent)  # somebody else may have added them first
    news = _news(rows, everybody)
    changed = [who for who in sorted(rows) if news[who] != _facts(rows[who])]
    refreshed = [{"key": rows[who][0], **{f"new_{name}": news[who][name] for name in REFRESHED}} for who in changed]
    await session.for_each(REFRESH, refreshed)
    return persons_of(rows, everybody)


def identity(one: Met) -> Identity:
    """Who it is, whatever they are called."""
    return one.tenant_id, one.object_id


def _some_at_once(everybody: Iterable[Identity]) -> Iterator[tuple[str, list[str]]]:
    ids: dict[str, list[str]] = {}
    for tenant_id, object_id in sorted({*everybody}):
        ids.setdefault(tenant_id, []).append(object_id)
    for tenant_id, theirs in ids.items():
        for first in range(0, len(theirs), AT_ONCE):
            yield tenant_id, theirs[first : first + AT_ONCE]


def _person(row: AnyRow) -> Person:
    return Person(*row[: len(PERSON_FIELDS)])


def _facts(row: AnyRow) -> Facts:
    return dict(zip(REFRESHED, (_person(row).name, *row[len(PERSON_FIELDS) :]), strict=True))


def _news(rows: Mapping[Identity, AnyRow], everybody: Sequence[Met]) -> dict[Identity, Facts]:
    """What is known of each after this: the new where there is any, else the old."""
    news = {who: _facts(row) for who, row in rows.items()}
    for one in everybody:
        said: Facts = {"name": one.name, **_ways(one.contact)}
        before = news.get(identity(one), said)
        news[identity(one)] = {column: said[column] or before[column] for column in REFRESHED}
    return news


def _ways(contact: Contact) -> Facts:
    return {
        "service_url": contact.service_url,
        "contact_tenant_id": contact.tenant_id,
        "bot_id": contact.bot_id,
        "teams_id": contact.teams_id,
        "conversation_id": contact.conversation_id,
    }
