"""Members with what is read beside them: the name of their organisation, and their roles of a day."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, null, or_, select, type_coerce

from meetings.network.people import Member
from meetings.ports import Contact
from storage import tables
from storage.columns import ours, with_commas
from storage.mapping import Mapper, Rows
from storage.types import Roles

member, organisation, person, term = tables.member, tables.organisation, tables.person, tables.role_term

DAY = bindparam("day", type_=term.c.starts_on.type)

ROLES_OF_THE_DAY = (
    select(with_commas(term.c.role))
    .where(
        term.c.network_id == member.c.network_id,
        term.c.member_id == member.c.id,
        or_(term.c.starts_on.is_(None), term.c.starts_on <= DAY),
        or_(term.c.ends_on.is_(None), term.c.ends_on >= DAY),
    )
    .correlate(member)
    .scalar_subquery()
)


def _mapper(roles: ColumnElement[Any]) -> Mapper[Member]:
    its_organisation = and_(
        organisation.c.network_id == member.c.network_id, organisation.c.id == member.c.organisation_id
    )
    return Mapper(
        Member,
        member,
        computed={"organisation": organisation.c.name, "roles": type_coerce(roles, Roles)},
        source=member.outerjoin(organisation, its_organisation),
    )


WITHOUT_ROLES = _mapper(null())
OF_THE_DAY = _mapper(ROLES_OF_THE_DAY).select.where(member.c.left_on.is_(None))
ROSTER = OF_THE_DAY.order_by(member.c.name, member.c.id)
OF_PERSON = OF_THE_DAY.where(member.c.person_id == bindparam("person_id"))

CONTACT = (
    select(
        person.c.service_url,
        person.c.contact_tenant_id,
        person.c.bot_id,
        person.c.teams_id,
        person.c.conversation_id,
        person.c.locale,
    )
    .join_from(member, person, person.c.id == member.c.person_id)
    .where(ours(member), member.c.id == bindparam("key"))
)
TEAMS_IDS = (
    select(person.c.teams_id)
    .join_from(member, person, person.c.id == member.c.person_id)
    .where(ours(member), member.c.left_on.is_(None), person.c.teams_id.is_not(None))
    .order_by(member.c.id)
)
ACCOUNTS = (
    select(person.c.tenant_id, person.c.object_id)
    .join_from(member, person, person.c.id == member.c.person_id)
    .where(ours(member))
)


class Members(Rows[Member]):
    """Who belongs, now or before. Only `roster` and `of_person` fill in roles: they know the day."""

    mapper = WITHOUT_ROLES

    async def roster(self, day: date) -> list[Member]:
        """Active members with organisation name and the roles they hold on that day, by name."""
        return await self.listed(ROSTER, day=day)

    async def of_person(self, person_id: int, day: date) -> Member | None:
        """The person as an active member."""
        return await self.one(OF_PERSON, person_id=person_id, day=day)

    async def contact(self, member_id: int) -> Contact | None:
        """How to reach a member who has been met in Teams."""
        row = await self.session.first(CONTACT, key=member_id)
        return None if row is None else Contact(*row)

    async def teams_ids(self) -> list[str]:
        """How Teams knows the active members it has met."""
        return [row[0] for row in await self.session.rows(TEAMS_IDS)]

    async def accounts(self) -> set[tuple[str, str]]:
        """The tenants and object ids of all who are or were members and have been met."""
        return {(row[0], row[1]) for row in await self.session.rows(ACCOUNTS)}
