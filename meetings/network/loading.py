"""What only the operator's file holds: seats, terms of office, standing items, and a first agenda and action list."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import AgendaItem, StandingItem
from meetings.agenda.standing import kind_of
from meetings.network.applying import Book, Known, apply, first_of
from meetings.network.new_lead import tell_new_leads
from meetings.network.people import NetworkState, RoleTerm, Seat, SeatTerm, folded
from meetings.network.plan import (
    ActionPlan,
    HolderPlan,
    PersonPlan,
    Plan,
    RolePlan,
    SeatPlan,
    StandingPlan,
    SuggestionPlan,
)
from meetings.network.seats import seats_there
from meetings.reminders.planning import replan

EVERYONE = frozenset({"alla", "everyone"})
"""What a list of preparers says for everyone."""


async def load(book: Book, plan: Plan) -> int | None:
    """Carry out a whole file and record it as one act; None when there was nothing left to do."""
    running = book.unit.network.state is NetworkState.ACTIVE
    known = await apply(book, plan)
    await _roles(book, plan.people, known)
    await _seats(book, plan.seats, known)
    await _standing(book, plan.standing, known)
    await _agenda(book, plan.agenda, known)
    await _actions(book, plan.actions, known)
    if not book.changes:
        return None
    if running:
        await tell_new_leads(book.unit, book.changes, book.now, book.working_day)
    return await book.unit.acts.record(None, "network-load", book.changes, book.now)


async def _roles(book: Book, people: Iterable[PersonPlan], known: Known) -> None:
    terms = await book.unit.role_terms.all()
    for person in people:
        member_id = known.people[person.ref].id
        for role in person.roles:
            before = _term(terms, member_id, role, book.today)
            after = before or RoleTerm(0, book.unit.network.id, member_id, role.role, role.starts_on)
            await book.keep(book.unit.role_terms, before, replace(after, ends_on=role.ends_on or after.ends_on))


def _term(terms: Iterable[RoleTerm], member_id: int, plan: RolePlan, today: date) -> RoleTerm | None:
    for term in terms:
        if term.member_id != member_id or term.role is not plan.role:
            continue
        if term.starts_on == plan.starts_on or (plan.starts_on is None and term.covers(today)):
            return term
    return None


async def _seats(book: Book, plans: Iterable[SeatPlan], known: Known) -> None:
    free = await seats_there(book.unit)
    terms = await book.unit.seat_terms.all()
    for plan in plans:
        organisation = known.organisations[folded(plan.organisation)]
        before = next(
            (s for s in free if s.organisation_id == organisation.id and folded(s.function) == folded(plan.function)),
            None,
        )
        if before:
            free.remove(before)
        after = before or Seat(0, book.unit.network.id, organisation.id, plan.function)
        seat = await book.keep(book.unit.seats, before, after)
        for holder in plan.holders:
            await _holder(book, terms, seat, holder, known)


async def _holder(book: Book, terms: Iterable[SeatTerm], seat: Seat, plan: HolderPlan, known: Known) -> None:
    member_id = known.people[plan.ref].id
    mine = (t for t in terms if (t.seat_id, t.member_id, t.deputy) == (seat.id, member_id, plan.deputy))
    before = next((t for t in mine if plan.starts_on is None or t.starts_on == plan.starts_on), None)
    network_id = book.unit.network.id
    after = before or SeatTerm(0, network_id, seat.id, member_id, plan.starts_on, deputy=plan.deputy)
    await book.keep(book.unit.seat_terms, before, replace(after, ends_on=plan.ends_on or after.ends_on))


async def _standing(book: Book, plans: Iterable[StandingPlan], known: Known) -> None:
    stored = {folded(s.title): s for s in await book.unit.standing.all()}
    for position, plan in enumerate(plans, start=1):
        before = stored.get(folded(plan.title))
        if before and await _changed_by_hand(book, before):
            continue
        after = before or StandingItem(0, book.unit.network.id, plan.title)
        responsible = known.people[plan.responsible].id if plan.responsible else after.responsible_id
        kind = plan.kind or (before.kind if before else kind_of(plan.title))
        after = replace(after, at_end=plan.at_end, position=position, responsible_id=responsible, kind=kind)
        await book.keep(book.unit.standing, before, after)


async def _changed_by_hand(book: Book, item: StandingItem) -> bool:
    """Whether somebody has moved it, taken it away or given it to another in a conversation."""
    return any(act.actor_id is not None for act in await book.unit.acts.about("StandingItem", item.id))


async def _agenda(book: Book, plans: Iterable[SuggestionPlan], known: Known) -> None:
    made = (await first_of(book, await book.unit.agenda.all())).values()
    there = {(folded(i.title), i.meeting_id) for i in made}
    for plan in plans:
        meeting = known.meetings[plan.meeting]
        if (folded(plan.title), meeting.id) in there:
            continue
        presenter = known.people.get(plan.presenter or "")
        item = AgendaItem(
            id=0,
            network_id=book.unit.network.id,
            meeting_id=meeting.id,
            title=plan.title,
            proposer_id=known.people[plan.proposer].id,
            created_at=book.now,
            on_behalf_of=plan.on_behalf_of,
            presenter_id=presenter.id if presenter else None,
            presenter=None if presenter else plan.presenter,
            purpose=plan.purpose,
            minutes=plan.minutes,
            position=await book.unit.agenda.last_position(meeting.id) + 1,
        )
        await book.keep(book.unit.agenda, None, item)


async def _actions(book: Book, plans: Iterable[ActionPlan], known: Known) -> None:
    made = (await first_of(book, await book.unit.actions.all())).values()
    there = {folded(i.title) for i in made}
    for plan in plans:
        if folded(plan.title) in there:
            continue
        item = await book.keep(book.unit.actions, None, await _action(book, plan, known))
        await replan(book.unit, item, book.now, book.working_day)


async def _action(book: Book, plan: ActionPlan, known: Known) -> ActionItem:
    meeting = known.meetings[plan.report_at] if plan.report_at else None
    initiator = known.people.get(plan.initiator or plan.recorded_by)
    return ActionItem(
        id=0,
        network_id=book.unit.network.id,
        number=await book.unit.actions.next_number(),
        title=plan.title,
        recorded_by_id=known.people[plan.recorded_by].id,
        created_at=book.now,
        initiator_id=initiator.id if initiator else None,
        initiator=None if initiator else plan.initiator,
        preparers=tuple(_preparer(name, known) for name in plan.preparers),
        report_on=meeting.starts_on if meeting else plan.report_on,
        report_meeting_id=meeting.id if meeting else None,
    )


def _preparer(name: str, known: Known) -> Preparer:
    if folded(name) in EVERYONE:
        return Preparer(everyone=True)
    if name in known.people:
        return Preparer(member_id=known.people[name].id)
    if folded(name) in known.organisations:
        return Preparer(organisation_id=known.organisations[folded(name)].id)
    return Preparer(outside=name)
