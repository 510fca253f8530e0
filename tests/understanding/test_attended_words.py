"""Who comes and goes, sits in for whom, chairs and writes, as people say it while a meeting goes on."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Intent, Pending, Roster, RosterPerson
from tests.every import every

DAY, NEXT = date(2026, 9, 24), date(2026, 11, 12)
PEOPLE = (
    RosterPerson("Ture Testberg", "Ängelholm", chair=True, id=1),
    RosterPerson("Karin Exempel", None, coordinator=True, id=2),
    RosterPerson("Petra Påhitt", "Bjuv", id=3),
    RosterPerson("Annika Hittepå", "Helsingborg", id=4),
    RosterPerson("Emelie Låtsas", "Helsingborg", id=5),
    RosterPerson("Bo Exempelsson", "Svalöv", id=6),
    RosterPerson("Lisa Provsson", "Perstorp", id=7),
    RosterPerson("Gun Attrapp", "Åstorp", id=8),
    RosterPerson("Ester Sättare", "Åstorp", id=9, deputy=True),
)
HOMES = tuple(sorted({p.organisation for p in PEOPLE if p.organisation}))
AT = Context(
    now=datetime.fromisoformat("2026-09-24T10:00:00+02:00"),
    roster=Roster(PEOPLE, HOMES, {"Hbg": "Helsingborg"}),
    speaker=PEOPLE[1],
    next_meeting=NEXT,
    current_meeting=DAY,
    meetings=(DAY, NEXT),
    steering=True,
)
"""Said by the coordinator half an hour into a meeting that has begun."""
BO, LISA, BOTH = ["Bo Exempelsson"], ["Lisa Provsson"], ["Annika Hittepå", "Emelie Låtsas"]


TWO_GUESTS = [("Nils Provman", "SKR"), ("Gun Gästsson", "Region Test")]


def said(text: str, **changes: object) -> Intent:
    return understand(text, replace(AT, **changes))


def has(intent: Intent, **slots: object) -> bool:
    return all(intent.slots.get(name) == value for name, value in slots.items())


@every(
    ("text", "slots"),
    [
        ("Emelie kom 10.15", {"person": ["Emelie Låtsas"], "status": "late", "time": "10:15"}),
        ("kl 10.15 kom Bo och Lisa", {"person": [*BO, *LISA], "status": "late", "time": "10:15"}),
        ("Bo kom inte förrän halv elva", {"person": BO, "status": "late", "time": "10:30"}),
        ("Bo gick 11", {"person": BO, "status": "leaves_early", "time": "11:00"}),
        ("Bo gick kl. 2", {"person": BO, "status": "leaves_early", "time": "14:00"}),
        ("Bo kom 10.15 och gick 11", {"person": BO, "status": "late", "time": "10:15", "until": "11:00"}),
        ("Bo var med 9.45–10.30", {"person": BO, "status": "late", "time": "09:45", "until": "10:30"}),
        ("Bo kom en kvart sent", {"person": BO, "status": "late", "after": 15}),
        ("Bo går om 20 min", {"person": BO, "status": "leaves_early", "in": 20}),
        ("nu kom Bo", {"person": BO, "status": "late", "time": "now"}),
        ("Bo är här nu", {"person": BO, "status": "present", "time": "now"}),
        ("Bo är inte med längre", {"person": BO, "status": "leaves_early", "time": "now"}),
        ("Bo har gått", {"person": BO, "status": "leaves_early", "time": "now"}),
        ("Bo är tillbaka", {"person": BO, "status": "present"}),
        ("Bo var med hela tiden", {"person": BO, "status": "present", "whole": True}),
        ("Lisa är med digitalt", {"person": LISA, "status": "present", "mode": "digital"}),
        ("Lisa är på plats", {"person": LISA, "status": "present", "mode": "on_site"}),
        ("jag är sjuk idag", {"person": ["Karin Exempel"], "status": "absent"}),
        ("varken Bo eller Lisa är här", {"person": [*BO, *LISA], "status": "absent"}),
        ("Bo (Svalöv) är här", {"person": BO, "status": "present"}),
        ("Ester från Åstorp är här", {"person": ["Ester Sättare"], "status": "present"}),
        ("Petra: sjuk", {"person": ["Petra Påhitt"], "status": "absent"}),
        ("Gun ersätts inte", {"person": ["Gun Attrapp"], "status": "absent"}),
        ("Lisa är sjuk, Nils Provman är med i stället", {"person": LISA, "substitute": "Nils Provman"}),
        ("bo gick 10.30", {"person": BO, "time": "10:30"}),
        ("Bo Exempelson gick 10.30", {"person": BO, "time": "10:30"}),
        ("Hbg saknas", {"person": BOTH, "status": "absent"}),
        ("Hbg både och", {"person": BOTH, "status": "present"}),
        ("båda från Helsingborg är med", {"person": BOTH, "status": "present"}),
        ("Åstorp ersätts av Nils Testberg", {"person": ["Gun Attrapp"], "substitute": "Nils Testberg"}),
        ("Ester är med i stället för Gun", {"person": ["Gun Attrapp"], "substitute": "Ester Sättare"}),
        ("Gun ersätts av biträdande chef", {"person": ["Gun Attrapp"], "substitute": "biträdande chef"}),
        ("vi ersätts av vår utredare Nils Provman", {"status": "substitute", "substitute": "utredare Nils Provman"}),
        ("Bo left at 10.45", {"person": BO, "status": "leaves_early", "time": "10:45"}),
        ("Åstorp is represented by Nils Provman", {"person": ["Gun Attrapp"], "substitute": "Nils Provman"}),
        ("everyone except Bo is here", {"everybody": True, "but": BO}),
        ("alla utom Bo och Lisa", {"everybody": True, "but": [*BO, *LISA]}),
        ("alla är här utom Hbg", {"everybody": True, "but": BOTH}),
        ("resten är frånvarande", {"rest": True, "status": "absent"}),
    ],
)
def test_who_comes_and_goes(text: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, found.ask) == ("attendance", False)
    assert has(found, **slots), dict(found.slots)


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("gäst: Nils Provman från Länsstyrelsen", [("Nils Provman", "Länsstyrelsen")]),
        ("gäst: utredare Nils Testberg, Länsstyrelsen", [("Nils Testberg", "utredare, Länsstyrelsen")]),
        ("gäster: Nils Provman (SKR) och Gun Gästsson, Region Test", TWO_GUESTS),
        ("Nils Testberg är med som gäst från Länsstyrelsen", [("Nils Testberg", "Länsstyrelsen")]),
        ("Socialdirektör Nils Provman deltar som gäst", [("Nils Provman", "Socialdirektör")]),
    ],
)  # fmt: skip
def test_a_guest_has_title_and_organisation_and_is_no_member_of_the_same_surname(text: str, guests: list) -> None:
    found = said(text).slots
    [group] = found.get("groups", [found])
    assert [(g["name"], g["place"]) for g in group["guests"]] == guests
    assert group["person"] == []


def test_each_part_of_a_message_says_how_somebody_takes_part() -> None:
    found = said("Bo kom 10.15, Lisa 10.30 och Petra är sjuk. Hon gick 9.40")
    groups = [(g["person"], g["status"], g.get("time")) for g in found.slots["groups"]]
    petra = ["Petra Påhitt"]
    late = [(BO, "late", "10:15"), (LISA, "late", "10:30")]
    assert groups == [*late, (petra, "absent", None), (petra, "leaves_early", "09:40")]


def test_an_organisation_with_two_is_asked_about() -> None:
    assert said("Hbg är med").candidates == {"person": BOTH}


@pytest.mark.parametrize(
    "text",
    [
        "Närvarande: Petra/Bo/Lisa",
        "Närvarande: 1. Petra 2. Bo 3. Lisa",
        "närvarande: petra, bo, lisa",
        "Närvarande: Petra Bo Lisa",
        "Närvarande ledamöter: socialchef Petra Påhitt (Bjuv), Bo, Svalöv och Lisa",
    ],
)
def test_names_are_parted_in_many_ways(text: str) -> None:
    [group] = said(text).slots["groups"]
    assert (group["person"], group["guests"]) == (["Petra Påhitt", *BO, *LISA], [])


def test_headings_may_stand_on_one_line() -> None:
    found = said("På plats: Annika, Emelie. På länk: Bo. Förhinder: Lisa")
    groups = [(g["status"], g.get("mode"), g["person"]) for g in found.slots["groups"]]
    assert groups == [("present", "on_site", BOTH), ("present", "digital", BO), ("absent", None, LISA)]


@pytest.mark.parametrize("text", ["Petra har trassel med tekniken", "Petra på Teams"])
def test_of_somebody_else_the_weights_only_ask(text: str) -> None:
    found = said(text)
    assert found.name == "none" or found.ask


@pytest.mark.parametrize("text", ["jag är lite sen", "vi är lite sena"])
def test_of_oneself_they_are_believed(text: str) -> None:
    found = said(text)
    assert (found.slots["status"], found.ask) == ("late", False)


@pytest.mark.parametrize(
    "text",
    [
        "Petra skickar ut en enkät",
        "Bo representerar nätverket i samrådsgruppen",
        "Bo ersätter Lisa i samrådsgruppen",
        "Lisa är med i arbetsgruppen",
        "Emelie kom med ett förslag",
        "Gun gick igenom budgeten",
        "Bo leder arbetsgruppen",
        "Bo blir ny ordförande",
        "Bo är ordförande från januari",
        "Alla är överens",
        "är alla nöjda?",
    ],
)
def test_what_people_do_besides_is_not_taken_for_coming_and_going(text: str) -> None:
    found = said(text)
    assert found.name not in ("attendance", "chair_meeting", "change_secretary", "ask_attendance") or found.ask


@pytest.mark.parametrize("text", ["Nisse är sjuk", "Per gick 10.50", "Nils Testberg kommer inte"])
def test_a_name_nobody_has_is_neither_the_speaker_nor_somebody_with_that_surname(text: str) -> None:
    assert said(text).slots["person"] == []


def test_a_guest_who_is_there_is_known_by_the_first_name() -> None:
    found = said("Nils gick 10.50", guests=("utredare Nils Provman",))
    assert found.slots["guests"] == [{"name": "utredare Nils Provman", "place": ""}]


PASTED = """Socialchefer:
Petra Påhitt\tBjuv
Ture Testberg (ordf.)  Ängelholm

Övriga:
Karin Exempel  Planeringsledare
Nils Provman  Länsstyrelsen

Ej närvarande:
Bo Exempelsson\tSvalöv
Helsingborg"""
TABLE = (
    "<table><tr><td>Närvarande:</td></tr><tr><td>Petra Påhitt</td><td>Bjuv</td></tr>"
    "<tr><td>Nils Provman</td><td>Länsstyrelsen</td></tr></table>"
)


def test_a_pasted_list_is_read_by_its_headings() -> None:
    found = said(PASTED)
    there, away = found.slots["groups"]
    assert (there["status"], away["status"]) == ("present", "absent")
    assert there["person"] == ["Petra Påhitt", "Ture Testberg", "Karin Exempel"]
    assert there["guests"] == [{"name": "Nils Provman", "place": "Länsstyrelsen"}]
    assert away["person"] == [*BO, *BOTH]
    assert found.slots["chairs"] == ["Ture Testberg"]


def test_the_same_list_means_the_same_after_the_meeting() -> None:
    later = {"steering": False, "current_meeting": None, "now": datetime.fromisoformat("2026-09-28T10:00:00+02:00")}
    assert said(PASTED, **later).slots == said(PASTED).slots


def test_the_cells_of_a_pasted_table_part_names_from_where_they_are_from() -> None:
    [group] = said(TABLE).slots["groups"]
    assert (group["person"], group["guests"]) == (
        ["Petra Påhitt"],
        [{"name": "Nils Provman", "place": "Länsstyrelsen"}],
    )


def test_headings_say_who_is_far_away_and_who_sits_in_for_whom() -> None:
    found = said("Deltagare\nPetra\n1. Lisa (från 10.15)\n\nDigitalt:\nTure\n\nErsättare:\nNils Provman  Åstorp\nNisse")
    groups = [
        (g["status"], g["person"], g.get("mode"), g.get("time"), g.get("substitute")) for g in found.slots["groups"]
    ]
    assert groups == [
        ("present", ["Petra Påhitt"], None, None, None),
        ("late", LISA, None, "10:15", None),
        ("present", ["Ture Testberg"], "digital", None, None),
        ("substitute", ["Gun Attrapp"], None, None, "Nils Provman"),
    ]
    assert found.slots["unread"] == ["Nisse"]


def test_a_list_on_one_line_has_its_guests_and_remarks() -> None:
    found = said("närvarande: Petra, Nils Provman (Länsstyrelsen), Bo på länk och Lisa Provsson, Perstorp")
    there, far = found.slots["groups"]
    assert (there["person"], there["guests"]) == (
        ["Petra Påhitt", *LISA],
        [{"name": "Nils Provman", "place": "Länsstyrelsen"}],
    )
    assert (far["person"], far["mode"]) == (BO, "digital")


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("Petra leder mötet", "chair_meeting", {"person": ["Petra Påhitt"]}),
        ("Bo och Lisa är ordförande i dag", "chair_meeting", {"person": [*BO, *LISA]}),
        ("ordförande: Bo", "chair_meeting", {"person": BO}),
        ("jag leder", "chair_meeting", {"person": ["Karin Exempel"]}),
        ("Lisa is chairing today", "chair_meeting", {"person": LISA}),
        ("Lisa antecknar", "change_secretary", {"secretary": "Lisa Provsson"}),
        ("Bo för anteckningarna nu", "change_secretary", {"secretary": "Bo Exempelsson"}),
        ("vilka är inte här?", "ask_attendance", {"about": "absent"}),
        ("är alla här?", "ask_attendance", {"about": "absent"}),
        ("vilka kommuner saknas?", "ask_attendance", {"about": "unrepresented"}),
        ("hur många är vi?", "ask_attendance", {"about": "count"}),
        ("är vi beslutsmässiga?", "ask_attendance", {"about": "count"}),
        ("vilka är med?", "ask_attendance", {"about": "present"}),
        ("är Bo här?", "ask_attendance", {"about": "one", "person": BO}),
        ("vem är här från Hbg?", "ask_attendance", {"about": "one", "person": BOTH}),
        ("vem antecknar?", "ask_attendance", {"about": "secretary"}),
        ("vem leder mötet?", "ask_attendance", {"about": "chair"}),
        ("which municipalities are missing?", "ask_attendance", {"about": "unrepresented"}),
    ],
)
def test_who_chairs_and_writes_and_what_is_asked(text: str, intent: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert found.name == intent
    assert has(found, **slots), dict(found.slots)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("anteckning: Bo gick 11", "add_note"),
        ("Bjuv: tar emot studenter", "add_position"),
        ("beslut: Bo är ordförande i dag", "add_decision"),
        ("nästa", "next_point"),
    ],
)
def test_what_says_itself_what_it_is_stays_so(text: str, intent: str) -> None:
    assert said(text).name == intent


def test_when_no_meeting_goes_on_who_leaves_has_left_the_network_or_nothing() -> None:
    later = {"steering": False, "current_meeting": None, "now": datetime.fromisoformat("2026-10-28T10:00:00+01:00")}
    assert said("Bo är inte med längre", **later).name != "attendance"
    assert said("Petra leder mötet", **later).name not in ("attendance", "chair_meeting")


def test_within_a_fortnight_the_hours_of_a_meeting_are_still_put_right() -> None:
    later = {"steering": False, "current_meeting": None, "now": datetime.fromisoformat("2026-09-30T10:00:00+02:00")}
    assert has(said("Bo kom 10.15 och gick 11", **later), person=BO, time="10:15", until="11:00")
    assert "guests" not in said("Bo är inte med längre", **later).slots


def test_asked_for_words_any_words_are_the_answer() -> None:
    asked = Pending("add_note", {}, "text")
    assert said("Bo gick 11", pending=asked).name == "add_note"


@pytest.mark.parametrize(
    ("text", "status"),
    [("jag är på semester den 12 november", "absent"), ("jag är ledig 12/11 men jag kommer", "present")],
)
def test_who_is_away_on_the_day_is_absent(text: str, status: str) -> None:
    assert said(text, steering=False).slots["status"] == status
