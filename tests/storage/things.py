"""One of every kind of thing a network has, with every field filled."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from meetings.actions.items import ActionItem, ActionState, Direction, Preparer
from meetings.actions.ticks import Tick
from meetings.agenda.items import AgendaItem, AgendaState, Call, Purpose, StandingItem, StandingKind
from meetings.bodies.records import Body, Representative
from meetings.calendar.days import Meeting, MeetingState
from meetings.chairing.records import ChairTurn
from meetings.followup.records import Evaluation, Goal, Invitation
from meetings.links.records import Forwarded, NetworkLink, OutsideLink
from meetings.minutes.records import (
    Assignment,
    Attendance,
    AttendanceStatus,
    Attendee,
    Comment,
    CommentState,
    GoneThrough,
    InternalPoint,
    Minutes,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    MinutesVersion,
    Note,
    NoteKind,
    Passage,
    Position,
)
from meetings.minutes.templates import DocumentTemplate
from meetings.network.people import Member, MemberKind, Network, Organisation, Role, RoleTerm, Seat, SeatTerm
from meetings.ports import Recordable, Unit
from meetings.reminders.wishes import Amount, ReminderWish
from meetings.rounds.records import RoundAnswer, RoundQuestion
from meetings.subgroups.records import Sign, Subgroup, SubgroupMember
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep, WalkThrough
from tests.storage.yearly_things import a_goal, yearly_in

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
DAY = date(2026, 9, 24)


@dataclass(frozen=True)
class Things:
    """What `made_in` made, as the store returned it."""

    organisations: Organisation
    seats: Seat
    members: Member
    seat_terms: SeatTerm
    role_terms: RoleTerm
    meetings: Meeting
    standing: StandingItem
    agenda: AgendaItem
    actions: ActionItem
    notes: Note
    attendance: Attendance
    minutes: Minutes
    calls: Call
    ticks: Tick
    walks: WalkThrough
    walk_steps: WalkStep
    wishes: ReminderWish
    internal_points: InternalPoint
    comments: Comment
    versions: MinutesVersion
    templates: DocumentTemplate
    goals: Goal
    chair_turns: ChairTurn
    subgroups: Subgroup
    signs: Sign
    subgroup_members: SubgroupMember
    bodies: Body
    representatives: Representative
    round_questions: RoundQuestion
    round_answers: RoundAnswer
    evaluations: Evaluation
    invitations: Invitation
    network_links: NetworkLink
    forwards: Forwarded
    outside_links: OutsideLink

    def kinds(self) -> list[tuple[str, Recordable | MinutesVersion | DocumentTemplate | Invitation | OutsideLink]]:
        """The name of each collection and the thing in it."""
        return [(name, getattr(self, name)) for name in self.__dataclass_fields__]


async def made_in(unit: Unit, network: Network) -> Things:
    """One of every kind, each pointing at the others where it can."""
    own = network.id
    home = await unit.organisations.add(Organisation(0, own, "Åmål", "municipality", ("Åmåls kommun", "Åm"), DAY))
    seat = await unit.seats.add(Seat(0, own, home.id, "Socialchef", removed=True))
    member = await unit.members.add(
        Member(
            0,
            own,
            "Åsa Testsson",
            organisation_id=home.id,
            organisation="Åmål",
            title="Socialchef",
            kind=MemberKind.SUBSTITUTE,
            aliases=("Åsan",),
            leaves_on=date(2026, 12, 31),
        )
    )
    term = await unit.seat_terms.add(
        SeatTerm(0, own, seat.id, member.id, date(2026, 1, 1), date(2026, 12, 31), True, "Länet")
    )
    role = await unit.role_terms.add(RoleTerm(0, own, member.id, Role.CHAIR, date(2026, 1, 1), date(2026, 12, 31)))
    goal = await a_goal(unit)
    meeting = await unit.meetings.add(
        Meeting(0, own, DAY, date(2026, 9, 25), time(12), time(13, 30), "Sal Ö", "Höstmöte", MeetingState.ONGOING, 2)
    )
    standing = await unit.standing.add(StandingItem(0, own, "Övrigt", True, 9, member.id, StandingKind.OTHER, True))
    item = await unit.agenda.add(
        AgendaItem(
            0,
            own,
            meeting.id,
            'Emoji 🧭 & "citat" <at>alla</at>',
            member.id,
            NOW,
            on_behalf_of="Agda Påhitt",
            presenter_id=member.id,
            presenter="Åsa Testsson",
            purpose=Purpose.DECISION,
            minutes=15,
            why="Rad ett\nrad två",
            links=("https://example.org/å",),
            state=AgendaState.ACCEPTED,
            position=3,
            times_moved=1,
            late=True,
            answer="Nästa år",
            goal_id=goal.id,
            origin="SKR:s nätverk",
        )
    )
    action = await unit.actions.add(
        ActionItem(
            0,
            own,
            await unit.actions.next_number(),
            "Ta fram underlag",
            member.id,
            NOW,
            initiator_id=member.id,
            initiator="Rådet",
            preparers=(
                Preparer(member_id=member.id),
                Preparer(seat_id=seat.id),
                Preparer(organisation_id=home.id),
                Preparer(everyone=True),
                Preparer(member_id=member.id, outside="Länsstyrelsen"),
            ),
            report_on=DAY,
            report_meeting_id=meeting.id,
            meeting_id=meeting.id,
            agenda_item_id=item.id,
            comment="Bråttom",
            state=ActionState.REPORTED,
            times_moved=2,
            direction=Direction.FROM,
            body="Socialchefsrådet",
            answer_on=date(2026, 10, 1),
            goal_id=goal.id,
        )
    )
    note = await unit.notes.add(
        Note(
            0,
            own,
            meeting.id,
            "Sagt",
            member.id,
            NOW,
            NoteKind.DECISION,
            item.id,
            standing.id,
            "Rubrik",
            home.id,
            True,
            True,
        )
    )
    attendance = await unit.attendance.add(
        Attendance(
            0,
            own,
            meeting.id,
            AttendanceStatus.LEAVES_EARLY,
            member.id,
            "Åsa",
            "Åmål",
            time(14, 15),
            time(15, 30),
            "Ester Sättare",
            True,
            True,
        )
    )
    minutes = await unit.minutes.add(
        Minutes(
            0,
            own,
            meeting.id,
            member.id,
            MinutesState.ADOPTED,
            NOW,
            chair_ids=(member.id,),
            at_agenda_item_id=item.id,
            at_standing_item_id=standing.id,
            comment_until=DAY,
            adopted_on=DAY,
            adopted_at_id=meeting.id,
            published_at=NOW,
            web_address="https://example.org/möte",
        )
    )
    internal = await unit.internal_points.add(InternalPoint(0, own, meeting.id, item.id, standing.id, "Rubrik", True))
    comment = await unit.comments.add(
        Comment(
            0,
            own,
            meeting.id,
            member.id,
            "Det var Bjuv",
            NOW,
            item.id,
            standing.id,
            "Rubrik",
            CommentState.EDITED,
            "Det var Åmål",
            member.id,
            True,
        )
    )
    call = await unit.calls.add(Call(0, own, meeting.id, NOW, member.id, (("item-1", "1. Å & ö"), ("standing-2", "2"))))
    tick = await unit.ticks.add(Tick(0, own, action.id, home.id, member.id, NOW, "Klart hos oss", True))
    walk = await unit.walks.add(
        WalkThrough(0, own, meeting.id, member.id, NOW, state=WalkState.PAUSED, current_id=action.id)
    )
    step = await unit.walk_steps.add(WalkStep(0, own, walk.id, action.id, 1, StepOutcome.MOVED, "Nästa gång"))
    wish = await unit.wishes.add(ReminderWish(0, own, member.id, DAY, (0, 4), Amount.FEWER, DAY, True))
    version = await unit.versions.add(
        MinutesVersion(0, own, meeting.id, 1, NOW, member.id, MinutesState.PUBLISHED, _minutes())
    )
    template = await unit.templates.add(
        DocumentTemplate(0, own, "minutes", "mall å.docx", b"PK\x00\xff", NOW, member.id)
    )
    written = (action, note, attendance, minutes, call, tick, walk, step, wish, internal, comment, version, template)
    yearly = await yearly_in(unit, home, member, meeting, item, action)
    return Things(home, seat, member, term, role, meeting, standing, item, *written, goal, *yearly)


def _minutes() -> MinutesDraft:
    """With something of every kind that can stand in minutes."""
    part = MinutesPoint("Studenter", positions=(Position("Åmål", "Tar emot", True),), internal=True)
    point = MinutesPoint(
        "Budget å",
        notes=(Passage("Rad ett\nrad två"), Passage("Hemligt", True)),
        summaries=(Passage("Dyrt"),),
        attachments=(Passage("https://example.org/å"),),
        decisions=(Passage("Vi köper"),),
        assignments=(Assignment(4, "Avtal", ("Åsa Testsson",), True, DAY),),
        gone_through=(GoneThrough(5, "Enkät", StepOutcome.MOVED, ("Bo Testsson",), False, DAY, True, "Snart"),),
        postponed=True,
        postponed_to=DAY,
        parts=(part,),
    )
    line = Attendee("Åsa", "Åmål", True, AttendanceStatus.LATE, time(9, 45), time(10, 30), "Bo Testsson", True)
    return MinutesDraft(
        "Nätet",
        DAY,
        DAY,
        time(9),
        None,
        "Teams",
        (line,),
        (line,),
        (line,),
        (point,),
        DAY,
        "Åsa",
        MinutesState.PUBLISHED,
        ("Klippan",),
        DAY,
        DAY,
        True,
    )
