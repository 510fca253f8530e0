"""What is above the networks: persons, the networks they are in, and whose a team is."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta

from sqlalchemy import Executable, bindparam, delete, select, update

from meetings.network.chats import Chat
from meetings.network.people import Network, Person
from meetings.ports import Contact, Met
from storage import persons, tables
from storage.columns import adding
from storage.heard import AT_ONCE, Heard
from storage.session import AnySelect, Database, Session
from storage.upsert import put

network, person, member, chat = tables.network, tables.person, tables.member, tables.chat

NETWORK_FIELDS = [field.name for field in fields(Network)]
NETWORKS = select(*(network.c[name] for name in NETWORK_FIELDS))
NETWORK = NETWORKS.where(network.c.id == bindparam("of_network"))
NETWORKS_BY_NAME = NETWORKS.order_by(network.c.name, network.c.id)
OF_PERSON = NETWORKS_BY_NAME.where(
    network.c.id.in_(
        select(member.c.network_id).where(member.c.person_id == bindparam("person_id"), member.c.left_on.is_(None))
    )
)
OF_TEAM = NETWORKS.where(network.c.tenant_id == bindparam("tenant_id"), network.c.team_id == bindparam("team_id"))
OF_KEY = NETWORKS.where(network.c["key"] == bindparam("key"))
CREATE = adding(network)
CHAT_FIELDS = [field.name for field in fields(Chat)]
THIS_CHAT = (chat.c.tenant_id == bindparam("tenant_id"), chat.c.conversation_id == bindparam("conversation_id"))
CHAT = select(*(chat.c[name] for name in CHAT_FIELDS)).where(*THIS_CHAT)
BIND_CHAT = put(chat, overwriting=("network_id", "kind", "service_url", "bound_at"))
UNBIND_CHAT = delete(chat).where(*THIS_CHAT)

CHOOSE = update(person).where(person.c.id == bindparam("person_id")).values(chosen_network_id=bindparam("chosen"))
SET_LOCALE = update(person).where(person.c.id == bindparam("person_id")).values(locale=bindparam("new_locale"))


async def listed(session: Session, statement: AnySelect, **values: object) -> list[Network]:
    """The networks that a statement finds."""
    return await session.listed(statement, Network, **values)


class Directory:
    """Each method is a short transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def person(self, tenant_id: str, object_id: str) -> Person | None:
        """Whoever has that identity and has been met or invited."""
        async with self._database.reading() as transaction:
            row = await Session(transaction).first(persons.PERSON, tenant_id=tenant_id, object_id=object_id)
        return None if row is None else Person(*row)

    async def meet(self, tenant_id: str, object_id: str, name: str, contact: Contact) -> Person:
        """Remember who wrote and how to reach them: one read when nothing has changed.

        What the contact does not say (None) is kept as it was.
        """
        (person,) = await self.meet_all([Met(tenant_id, object_id, name, contact)])
        return person

    async def meet_all(self, everybody: Sequence[Met]) -> list[Person]:
        """As `meet`, for many in one transaction; in the order they were named."""
        async with self._database.reading() as transaction:
            rows = await persons.known(Session(transaction), map(persons.identity, everybody))
        if persons.unchanged(rows, everybody):
            return persons.persons_of(rows, everybody)
        async with self._database.writing() as transaction:
            session = Session(transaction)
            met = await persons.remember(session, everybody)
            await session.commit()
        return met

    async def networks_of(self, person_id: int) -> list[Network]:
        """The networks the person is an active member of, by name."""
        return await self._read(OF_PERSON, person_id=person_id)

    async def choose(self, person_id: int, network_id: int | None) -> None:
        """Which network the person means in the personal chat."""
        await self._write(CHOOSE, person_id=person_id, chosen=network_id)

    async def set_locale(self, person_id: int, locale: str | None) -> None:
        """The language the person wants; None is the network's."""
        await self._write(SET_LOCALE, person_id=person_id, new_locale=locale)

    async def network_of_team(self, tenant_id: str, team_id: str) -> Network | None:
        """The network that was installed in that team."""
        return next(iter(await self._read(OF_TEAM, tenant_id=tenant_id, team_id=team_id)), None)

    async def chat(self, tenant_id: str, conversation_id: str) -> Chat | None:
        """The group or meeting chat, if it has been said which network it is about."""
        async with self._database.reading() as transaction:
            row = await Session(transaction).first(CHAT, tenant_id=tenant_id, conversation_id=conversation_id)
        return None if row is None else Chat(*row)

    async def bind_chat(self, bound: Chat) -> None:
        """From now on the chat is about that network."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            await session.change(BIND_CHAT[session.dialect], **{name: getattr(bound, name) for name in CHAT_FIELDS})
            await session.commit()

    async def unbind_chat(self, tenant_id: str, conversation_id: str) -> None:
        """The bot is no longer in that chat."""
        await self._write(UNBIND_CHAT, tenant_id=tenant_id, conversation_id=conversation_id)

    async def hear(self, tenant_id: str, place: str, subject: str, at: datetime, apart: timedelta = AT_ONCE) -> bool:
        """As `Heard.hear`, where there is no network (yet)."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            news = await Heard(session, tenant_id).hear(place, subject, at, apart)
            await session.commit()
        return news

    async def heard_in(self, tenant_id: str, place: str) -> Mapping[str, datetime]:
        """The newest instant of each thing heard of there."""
        async with self._database.reading() as transaction:
            return await Heard(Session(transaction), tenant_id).of(place)

    async def network_of_key(self, key: str) -> Network | None:
        """The network that the operator's files call so."""
        return next(iter(await self._read(OF_KEY, key=key)), None)

    async def networks(self) -> list[Network]:
        """Every network, by name."""
        return await self._read(NETWORKS_BY_NAME)

    async def create_network(self, network: Network) -> Network:
        """Insert it and return it with its id. ChangedMeanwhile when its team or key has one already."""
        facts = {name: getattr(network, name) for name in NETWORK_FIELDS if name != "id"}
        async with self._database.writing() as transaction:
            session = Session(transaction)
            key = await session.insert(CREATE, **facts)
            await session.commit()
        return replace(network, id=key)

    async def _read(self, statement: AnySelect, **values: object) -> list[Network]:
        async with self._database.reading() as transaction:
            return await listed(Session(transaction), statement, **values)

    async def _write(self, statement: Executable, **values: object) -> None:
        async with self._database.writing() as transaction:
            session = Session(transaction)
            await session.change(statement, **values)
            await session.commit()
