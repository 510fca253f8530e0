"""One transaction in one network, with everything that belongs to it."""

from dataclasses import fields, replace

from sqlalchemy import bindparam, select, update

from meetings.errors import ChangedMeanwhile, NoSuchNetwork, NotForYou, StoreUnavailable
from meetings.network.hearing import AT_ANY_TIME, TURN
from meetings.network.people import Network
from meetings.network.tips import Tips
from meetings.ports import Contact
from storage import directory, tables
from storage.actions import Actions
from storage.acts import Acts
from storage.agenda import Agenda, Calls, Standing
from storage.calendar import Meetings
from storage.columns import ours
from storage.deliveries import Deliveries
from storage.heard import Heard
from storage.live_cards import LiveCards
from storage.members import Members
from storage.minutes import Attendances, Comments, InternalPoints, MinutesOf, MinutesVersions, Notes, Templates
from storage.network import Organisations, RoleTerms, Seats, SeatTerms
from storage.receipts import Receipts
from storage.session import Database, Session
from storage.talks import Inbox, Talks
from storage.walks import Ticks, WalkSteps, WalkThroughs
from storage.wishes import Wishes
from storage.yearly import (
    Bodies,
    ChairTurns,
    EvaluationAnswers,
    Evaluations,
    Forwards,
    Goals,
    Invitations,
    NetworkLinks,
    OutsideLinks,
    Representatives,
    RoundAnswers,
    RoundQuestions,
    Signs,
    SubgroupMembers,
    Subgroups,
)

network, person, member = tables.network, tables.person, tables.member

CHANGED = [field.name for field in fields(Network) if field.name != "id"]
SAVE_NETWORK = (
    update(network)
    .where(network.c.id == bindparam("of_network"), network.c.version == bindparam("read_version"))
    .values({name: bindparam(f"new_{name}") for name in CHANGED})
)
IS_OURS = (
    person.c.id == bindparam("person_id"),
    person.c.id.in_(select(member.c.person_id).where(ours(member))),
)
OUR_PERSON = update(person).where(*IS_OURS)
CHOOSE = OUR_PERSON.values(chosen_network_id=bindparam("chosen"))
SET_LOCALE = OUR_PERSON.values(locale=bindparam("new_locale"))
TIPS = select(person.c.tips).where(*IS_OURS)
KEEP_TIPS = OUR_PERSON.where(person.c.tips == bindparam("tips_before")).values(tips=bindparam("new_tips"))


class Unit:
    """What `meetings.ports.Unit` asks for."""

    def __init__(self, session: Session, database: Database, network: Network) -> None:
        self._session = session
        self._database = database
        self.network = network
        self.members = Members(session)
        self.organisations = Organisations(session)
        self.seats = Seats(session)
        self.seat_terms = SeatTerms(session)
        self.role_terms = RoleTerms(session)
        self.meetings = Meetings(session)
        self.agenda = Agenda(session)
        self.standing = Standing(session)
        self.calls = Calls(session)
        self.actions = Actions(session)
        self.ticks = Ticks(session)
        self.walks = WalkThroughs(session)
        self.wishes = Wishes(session)
        self.walk_steps = WalkSteps(session)
        self.live_cards = LiveCards(session)
        self.receipts = Receipts(session)
        self.notes = Notes(session)
        self.attendance = Attendances(session)
        self.minutes = MinutesOf(session)
        self.internal_points = InternalPoints(session)
        self.comments = Comments(session)
        self.versions = MinutesVersions(session)
        self.templates = Templates(session)
        self.chair_turns = ChairTurns(session)
        self.subgroups = Subgroups(session)
        self.signs = Signs(session)
        self.subgroup_members = SubgroupMembers(session)
        self.bodies = Bodies(session)
        self.representatives = Representatives(session)
        self.round_questions = RoundQuestions(session)
        self.round_answers = RoundAnswers(session)
        self.goals = Goals(session)
        self.evaluations = Evaluations(session)
        self.invitations = Invitations(session)
        self.evaluation_answers = EvaluationAnswers(session)
        self.network_links = NetworkLinks(session)
        self.forwards = Forwards(session)
        self.outside_links = OutsideLinks(session)
        self.deliveries = Deliveries(session)
        self.acts = Acts(session)
        self.talks = Talks(session)
        self.inbox = Inbox(session)
        self.heard = Heard(session, network.tenant_id)

    async def wait_turn(self, place: str) -> None:
        """Wait for whoever has the turn in that place, until this unit ends, and see the network as they left it."""
        await self.heard.hear(place, TURN, AT_ANY_TIME)
        row = await self._session.first(directory.NETWORK)
        if row is not None:
            self.network = Network(*row)

    async def save_network(self, network: Network) -> Network:
        """Overwrite the version that was read and return the next, or raise ChangedMeanwhile."""
        if network.id != self.network.id:
            raise NotForYou
        saved = replace(network, version=network.version + 1)
        facts = {f"new_{name}": getattr(saved, name) for name in CHANGED}
        done = await self._session.change(SAVE_NETWORK, read_version=network.version, **facts)
        if done != 1:
            raise ChangedMeanwhile
        self.network = saved
        return saved

    async def choose_network(self, person_id: int, network_id: int | None) -> None:
        """Which of their networks a person of this one means in the personal chat from now on."""
        await self._session.change(CHOOSE, person_id=person_id, chosen=network_id)

    async def set_locale(self, person_id: int, locale: str | None) -> None:
        """The language a person of this network wants; None is the network's."""
        await self._session.change(SET_LOCALE, person_id=person_id, new_locale=locale)

    async def tips_of(self, person_id: int) -> Tips:
        """The tips that a person of this network has been given; none for anybody else."""
        row = await self._session.first(TIPS, person_id=person_id)
        return row[0] if row else ()

    async def keep_tips(self, person_id: int, before: Tips, after: Tips) -> bool:
        """Keep what they have been given, unless that has changed since it was read."""
        return await self._session.change(KEEP_TIPS, person_id=person_id, tips_before=before, new_tips=after) == 1

    async def networks_of(self, person_id: int) -> list[Network]:
        """The networks the person is an active member of, by name: the one question that looks beyond this one."""
        return await directory.Directory(self._database).networks_of(person_id)

    async def contact_of(self, member_id: int) -> Contact | None:
        """How to reach a member who has been met in Teams."""
        return await self.members.contact(member_id)

    async def commit(self) -> None:
        """Make everything durable; the unit is over after it. StoreUnavailable: nothing was saved.

        When the answer to the commit was lost, the inbox is asked whether it was one.
        """
        try:
            await self._session.commit()
        except StoreUnavailable:
            if not await self._saved_after_all():
                raise

    async def _saved_after_all(self) -> bool:
        """Whether a key that this unit claimed is there. Claiming it again waits for a commit still under way."""
        for key, at in self.inbox.claims.items():
            async with self._database.writing(self.network.id) as transaction:
                return not await Inbox(Session(transaction, self.network.id)).claim(key, at)
        return False


async def unit_in(session: Session, database: Database) -> Unit:
    """The unit of the session's network; NoSuchNetwork when there is none."""
    found = await directory.listed(session, directory.NETWORK)
    if not found:
        raise NoSuchNetwork(session.network_id)
    return Unit(session, database, found[0])
