"""Which heading what was recorded comes under, and in which order."""

from datetime import timedelta

from meetings.actions.items import ActionState, Preparer
from meetings.minutes.drafting import Moved, draft_of, minutes_points
from tests.meetings import minutes_material as m


def points(**material):
    return minutes_points(m.with_(**material))


def texts(passages):
    return [one.text for one in passages]


def headings(**material):
    return [p.heading for p in points(**material)]


def test_points_come_in_agenda_order_whatever_order_they_were_noted_in():
    notes = [
        m.said("sist", 1, standing_item_id=2),
        m.said("mitten", 2, agenda_item_id=1),
        m.said("först", 3, standing_item_id=1),
    ]
    assert headings(notes=notes) == ["Föregående anteckningar", "Budget", "Lokaler", "Övrigt"]


def test_a_standing_point_without_a_word_is_left_out_and_a_suggested_one_is_shown_blank():
    found = points()
    assert [(p.heading, p.blank) for p in found] == [("Budget", True), ("Lokaler", True)]


def test_notes_decisions_and_assignments_stand_under_their_point():
    budget = next(
        p
        for p in points(
            notes=[m.said("Det kostar.", 1, agenda_item_id=1), m.decided("Vi köper.", 2, agenda_item_id=1)],
            actions=[m.matter(4, "skriva avtalet", 3, agenda_item_id=1, report_on=m.NEXT)],
        )
        if p.heading == "Budget"
    )
    assert texts(budget.notes) == ["Det kostar."]
    assert texts(budget.decisions) == ["Vi köper."]
    assert [(a.number, a.preparers, a.report_on) for a in budget.assignments] == [(4, ("Kim Påhittad",), m.NEXT)]


def test_an_assignment_without_a_point_belongs_to_what_was_being_noted():
    notes = [m.said("a", 1, agenda_item_id=1), m.said("b", 5, agenda_item_id=2)]
    found = points(notes=notes, actions=[m.matter(1, "ringa", 3), m.matter(2, "skriva", 6)])
    assert [[a.number for a in p.assignments] for p in found] == [[1], [2]]


def test_an_assignment_before_the_first_note_is_other_business():
    found = points(actions=[m.matter(1, "ringa")])
    assert (found[-1].heading, found[-1].assignments[0].title) == ("Övrigt", "ringa")


def test_what_is_not_on_the_agenda_has_its_own_heading_under_other_business():
    found = points(notes=[m.said("Fråga om studenter", 1, heading="Studenter"), m.said("Kort info", 2)])
    assert found[-1].heading == "Övrigt"
    assert texts(found[-1].notes) == ["Kort info"]
    assert [(p.heading, texts(p.notes)) for p in found[-1].parts] == [("Studenter", ["Fråga om studenter"])]


def test_other_business_comes_last_when_the_agenda_has_no_such_point():
    found = points(standing=(), notes=[m.said("Kort info", 1)])
    assert [p.heading for p in found] == ["Budget", "Lokaler", ""]


def test_the_previous_notes_come_first_even_when_they_are_not_on_the_agenda():
    found = points(standing=(), notes=[m.said("Läggs till handlingarna", 1, heading="Föregående anteckningar")])
    assert found[0].heading == "Föregående anteckningar"


def test_a_point_put_off_at_the_meeting_keeps_its_place_and_says_so():
    moved = [Moved(m.point(1, "Budget"), m.NEXT)]
    found = points(items=(m.point(2, "Lokaler"),), moved=moved)
    assert [(p.heading, p.postponed, p.postponed_to) for p in found] == [
        ("Budget", True, m.NEXT),
        ("Lokaler", False, None),
    ]


def test_notes_under_a_point_that_was_withdrawn_since_are_kept_under_its_title():
    withdrawn = m.point(1, "Budget", state=m.AgendaState.WITHDRAWN)
    found = points(items=(withdrawn,), notes=[m.said("Det hann sägas", 1, agenda_item_id=1)])
    assert [(p.heading, texts(p.notes)) for p in found[-1].parts] == [("Budget", ["Det hann sägas"])]


def test_what_was_removed_or_dropped_is_not_in_the_minutes():
    notes = [m.said("bort", 1, agenda_item_id=1, removed=True)]
    dropped = [m.matter(1, "bort", 2, agenda_item_id=1, state=ActionState.DROPPED)]
    assert all(p.blank for p in points(notes=notes, actions=dropped))


def test_everyone_somebody_outside_and_an_organisation_can_prepare():
    many = (Preparer(everyone=True), Preparer(outside="Regionen"), Preparer(organisation_id=8))
    found = points(actions=[m.matter(1, "svara", agenda_item_id=1, preparers=many)])[0].assignments[0]
    assert (found.everyone, found.preparers) == (True, ("Regionen", "Bjuv"))


def test_the_head_of_the_minutes_says_when_where_who_writes_and_when_next():
    draft = draft_of(m.MATERIAL)
    assert (draft.network, draft.starts_on, draft.place) == ("Testnätverket", m.DAY, "Teamsmöte")
    assert (draft.secretary, draft.next_meeting) == ("Kim Påhittad", m.NEXT)


def test_a_meeting_past_midnight_keeps_its_notes_in_one_piece():
    late = m.said("efter midnatt", 24 * 60, agenda_item_id=2)
    assert texts(points(notes=[late])[-1].notes) == ["efter midnatt"]
    assert late.created_at - m.START == timedelta(days=1)
