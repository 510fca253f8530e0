"""One of every kind of thing a network has, with every field filled."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from meetings.actions.items import ActionItem, ActionState, Direction, Preparer
from meetings.actions.ticks import Tick
from meetings.agenda.items import AgendaItem, AgendaState, Call, Purpose, StandingItem, StandingKind
from meetings.calendar.days import Meeting, MeetingState
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes, MinutesState, Note, NoteKind
from meetings.network.people import Member, MemberKind, Network, Organisation, Role, RoleTerm, Seat, SeatTerm
from meetings.ports import Recordable, Unit
from meetings.reminders.wishes import Amount, ReminderWish
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep, WalkThrough

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

    def kinds(self) -> list[tuple[str, Recordable]]:
        """The name of each collection and the thing in it."""
        return [(name, getattr(self, name)) for name in self.__dataclass_fields__]


async def made_in(unit: Unit, network: Network) -> Things:
    """One of every kind, each pointing at the others where it can."""
    own = network.id
    home = await unit.organisations.add(Organisation(0, own, "Åmål", "municipality", ("Åmåls kommun", "Åm")))
    seat = await unit.seats.add(Seat(0, own, home.id, "Socialchef"))
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
    term = await unit.seat_terms.add(SeatTerm(0, own, seat.id, member.id, date(2026, 1, 1), date(2026, 12, 31), True))
    role = await unit.role_terms.add(RoleTerm(0, own, member.id, Role.CHAIR, date(2026, 1, 1), date(2026, 12, 31)))
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
        )
    )
    note = await unit.notes.add(
        Note(0, own, meeting.id, "Sagt", member.id, NOW, NoteKind.DECISION, item.id, standing.id, "Rubrik", True)
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
            "Ester Sättare",
            True,
            True,
        )
    )
    minutes = await unit.minutes.add(Minutes(0, own, meeting.id, member.id, MinutesState.ADOPTED, NOW))
    call = await unit.calls.add(Call(0, own, meeting.id, NOW, member.id, (("item-1", "1. Å & ö"), ("standing-2", "2"))))
    tick = await unit.ticks.add(Tick(0, own, action.id, home.id, member.id, NOW, "Klart hos oss", True))
    walk = await unit.walks.add(
        WalkThrough(0, own, meeting.id, member.id, NOW, state=WalkState.PAUSED, current_id=action.id)
    )
    step = await unit.walk_steps.add(WalkStep(0, own, walk.id, action.id, 1, StepOutcome.MOVED, "Nästa gång"))
    wish = await unit.wishes.add(ReminderWish(0, own, member.id, DAY, (0, 4), Amount.FEWER, DAY))
    written = (action, note, attendance, minutes, call, tick, walk, step, wish)
    return Things(home, seat, member, term, role, meeting, standing, item, *written)
