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


def test_what_was_only_said_before_the_meeting_is_nobody_who_is_there():
    found = lists(m.seen(m.BO, beforehand=True), m.seen(m.ASA, AttendanceStatus.ABSENT, beforehand=True))
    assert (found.present, names(found.absent), found.taken) == ((), ["Åsa Testsson"], False)


def test_that_one_came_late_does_not_make_the_others_absent():
    found = lists(m.seen(m.BO, AttendanceStatus.LATE, at=time(10, 15)))
    assert (names(found.present), found.absent, found.unrepresented) == (["Bo Exempelsson"], (), ())


def test_who_came_late_and_left_early_has_both_hours():
    line = lists(m.seen(m.BO, AttendanceStatus.LATE, at=time(10, 15), until=time(11))).present[0]
    assert (line.at, line.until) == (time(10, 15), time(11))


def test_the_chairs_of_the_meeting_are_marked_instead_of_those_who_hold_the_role_and_were_there():
    found = attendees([m.seen(m.CHAIR), m.seen(m.ASA)], m.EVERYBODY, m.PEOPLE, None, (m.BO.id, m.ASA.id))
    assert [(line.name, line.chair) for line in found.present] == [
        ("Bo Exempelsson", True),
        ("Åsa Testsson", True),
        ("Örjan Provén", False),
    ]


def test_a_substitute_a_deputy_and_a_guest_count_for_their_organisation():
    rows = [
        m.seen(m.CHAIR),
        m.seen(m.DEPUTY),
        m.seen(m.BO, AttendanceStatus.SUBSTITUTE, substitute="Per Provman"),
        Attendance(0, 1, 1, AttendanceStatus.PRESENT, name="Gun Gästsson", organisation="utredare, Älmhult"),
    ]
    assert lists(*rows).unrepresented == ()


def test_that_somebody_will_come_instead_is_nobody_yet():
    found = lists(m.seen(m.CHAIR), m.seen(m.ASA, AttendanceStatus.SUBSTITUTE))
    assert "Åmål" in found.unrepresented
    assert "" not in names(found.present)


def test_a_deputy_who_sits_in_and_is_written_down_too_is_listed_once():
    found = lists(m.seen(m.DEPUTY), m.seen(m.ASA, AttendanceStatus.SUBSTITUTE, substitute="Ester Sättare"))
    assert names(found.present) == ["Ester Sättare"]


def test_a_member_who_sits_in_for_another_organisation_is_there_for_both():
    found = lists(m.seen(m.CHAIR), m.seen(m.ASA, AttendanceStatus.SUBSTITUTE, substitute="Ärla Testlund"))
    assert [line.organisation for line in found.present] == ["Åmål", "Älmhult", "Örebro"]


def test_a_guest_who_was_written_down_twice_is_listed_once_as_said_last():
    twice = [
        Attendance(n, 1, 1, status, name="Gun Gästsson")
        for n, status in enumerate((AttendanceStatus.PRESENT, AttendanceStatus.ABSENT))
    ]
    found = lists(*twice)
    assert (found.others, names(found.absent)) == ((), ["Gun Gästsson"])
