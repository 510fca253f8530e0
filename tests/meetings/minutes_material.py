"""A made-up network and one meeting of it, for tests of attendance and minutes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import AgendaItem, AgendaState, StandingItem
from meetings.calendar.days import Meeting
from meetings.minutes.drafting import Material
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes, Note, NoteKind
from meetings.network.people import Member, MemberKind, Network, Organisation, Role

DAY = date(2026, 9, 24)
NEXT = date(2026, 11, 12)
START = datetime(2026, 9, 24, 7, 30, tzinfo=UTC)
NETWORK = Network(1, "Testnätverket", "tenant")
MEETING = Meeting(1, 1, DAY, DAY, time(9, 30), time(11), "Teamsmöte")


def member(key, name, organisation=None, **more):
    return Member(
        key, 1, name, organisation=organisation, organisation_id=hash(organisation) if organisation else None, **more
    )


CHAIR = member(1, "Örjan Provén", "Örebro", roles=frozenset({Role.CHAIR}))
ASA = member(2, "Åsa Testsson", "Åmål")
ARNE = member(3, "Ärla Testlund", "Älmhult")
BO = member(4, "Bo Exempelsson", "Bjuv")
BEA = member(5, "Bea Exempelsson", "Bjuv")
KIM = member(6, "Kim Påhittad", title="Planeringsledare", kind=MemberKind.OTHER, roles=frozenset({Role.COORDINATOR}))
DEPUTY = member(7, "Ester Sättare", "Åmål", kind=MemberKind.SUBSTITUTE)
EVERYBODY = (CHAIR, ASA, ARNE, BO, BEA, KIM, DEPUTY)
PEOPLE = {m.id: m for m in EVERYBODY}


def seen(who, status=AttendanceStatus.PRESENT, **more):
    return Attendance(0, 1, 1, status, member_id=who.id, **more)


def point(key, title, **more):
    return AgendaItem(key, 1, 1, title, BO.id, START - timedelta(days=9), position=key, **more)


def said(text, minute=0, kind=NoteKind.NOTE, **where):
    return Note(minute, 1, 1, text, KIM.id, START + timedelta(minutes=minute), kind, **where)


def decided(text, minute=0, **where):
    return said(text, minute, NoteKind.DECISION, **where)


def matter(number, title, minute=0, who=KIM, **more):
    preparers = more.pop("preparers", (Preparer(member_id=who.id),))
    created = START + timedelta(minutes=minute)
    return ActionItem(number, 1, number, title, KIM.id, created, preparers=preparers, meeting_id=1, **more)


MATERIAL = Material(
    NETWORK,
    MEETING,
    minutes=Minutes(1, 1, 1, secretary_id=KIM.id),
    roster=EVERYBODY,
    people=PEOPLE,
    organisations={8: Organisation(8, 1, "Bjuv")},
    items=(point(1, "Budget"), point(2, "Lokaler")),
    standing=(StandingItem(1, 1, "Föregående anteckningar"), StandingItem(2, 1, "Övrigt", at_end=True)),
    attendance=(seen(CHAIR), seen(BO)),
    next_meeting=Meeting(2, 1, NEXT, NEXT),
)


def with_(**more):
    return replace(MATERIAL, **more)


__all__ = [name for name in dir() if not name.startswith("_")] + ["AgendaState"]
