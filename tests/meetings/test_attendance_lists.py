"""Who stands where in the minutes' three lists."""

from datetime import time

from meetings.minutes.attendance import attendees
from meetings.minutes.records import Attendance, AttendanceStatus
from tests.meetings import minutes_material as m


def lists(*rows, secretary=None):
    return attendees(rows, m.EVERYBODY, m.PEOPLE, secretary)


def names(lines):
    return [line.name for line in lines]


def test_present_members_come_in_swedish_order_of_their_organisations():
    found = lists(m.seen(m.CHAIR), m.seen(m.ARNE), m.seen(m.ASA), m.seen(m.BO))
    assert [a.organisation for a in found.present] == ["Bjuv", "Åmål", "Älmhult", "Örebro"]


def test_an_organisation_can_have_one_present_and_one_absent():
    found = lists(m.seen(m.BO))
    assert names(found.present) == ["Bo Exempelsson"]
    assert names(found.absent)[0] == "Bea Exempelsson"


def test_the_chair_is_marked_whether_present_or_not():
    assert lists(m.seen(m.CHAIR)).present[0].chair
    assert lists(m.seen(m.BO)).absent[-1].chair


def test_nobody_is_absent_when_nobody_took_attendance():
    assert names(lists(m.seen(m.ASA, AttendanceStatus.ABSENT)).absent) == ["Åsa Testsson"]
    assert lists().absent == ()


def test_the_secretary_is_there_without_being_written_down():
    found = lists(secretary=m.KIM.id)
    assert [(a.name, a.organisation) for a in found.others] == [("Kim Påhittad", "Planeringsledare")]
    assert found.absent == ()


def test_officials_and_substitutes_are_not_missed():
    assert {"Kim Påhittad", "Ester Sättare"}.isdisjoint(names(lists(m.seen(m.BO)).absent))


def test_a_substitute_sits_for_the_organisation_and_the_member_is_absent():
    found = lists(m.seen(m.ASA, AttendanceStatus.SUBSTITUTE, substitute="Ester Sättare"))
    stand_in = found.present[0]
    assert (stand_in.name, stand_in.organisation, stand_in.stands_in_for) == ("Ester Sättare", "Åmål", "Åsa Testsson")
    assert "Åsa Testsson" in names(found.absent)


def test_who_came_late_is_present_with_the_time():
    found = lists(m.seen(m.BO, AttendanceStatus.LATE, at=time(10, 15)))
    assert (found.present[0].status, found.present[0].at) == (AttendanceStatus.LATE, time(10, 15))


def test_a_guest_is_one_of_the_others():
    guest = Attendance(0, 1, 1, AttendanceStatus.PRESENT, name="Gun Gästsson", organisation="Regionen")
    assert names(lists(guest).others) == ["Gun Gästsson"]


def test_what_was_taken_back_does_not_count():
    assert lists(m.seen(m.BO, removed=True)).present == ()


def test_somebody_who_left_the_network_since_stays_present_at_the_old_meeting():
    found = attendees([m.seen(m.BO)], [m.ASA], m.PEOPLE, None)
    assert names(found.present) == ["Bo Exempelsson"]
