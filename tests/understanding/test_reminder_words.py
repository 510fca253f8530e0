"""When and how often people are reminded, as it is written; and what looks like it and is something else."""

import pytest

from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("påminn 10 och 2 arbetsdagar före", "reminder_rules", {"days": [10, 2]}),
        ("Påminn två veckor innan.", "reminder_rules", {"days": [10]}),
        ("påminn bara på dagen", "reminder_rules", {"days": []}),
        ("påminnelser ska gå ut 9.00", "reminder_rules", {"send_at": "09:00"}),
        ("sommaruppehåll 1 juli–10 augusti", "reminder_rules", {"pause": ["07-01", "08-10"]}),
        ("vi har sommaruppehåll från 1/7 till 10/8", "reminder_rules", {"pause": ["07-01", "08-10"]}),
        ("sommaruppehåll 1–31 juli", "reminder_rules", {"pause": ["07-01", "07-31"]}),
        ("inget sommaruppehåll", "reminder_rules", {"pause": None}),
        ("veckobrev på tisdagar", "reminder_rules", {"digest": 1}),
        ("sluta skicka veckobrevet", "reminder_rules", {"digest": None}),
        ("vilka regler gäller för påminnelser?", "reminder_rules", {}),
        ("inga påminnelser på fredagar", "my_reminders", {"quiet": [4]}),
        ("påminn mig inte på måndagar och fredagar", "my_reminders", {"quiet": [0, 4]}),
        ("färre påminnelser, tack", "my_reminders", {"amount": "fewer"}),
        ("mina påminnelser", "my_reminders", {}),
        ("vilka påminnelser går ut?", "coming_reminders", {}),
        ("släpp utskicken", "release_sending", {}),
        ("remind 10 and 2 working days before", "reminder_rules", {"days": [10, 2]}),
        ("no reminders on Fridays", "my_reminders", {"quiet": [4]}),
    ],
)
def test_it_is_understood(text: str, intent: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, dict(found.slots), found.ask) == (intent, slots, False)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("påminn mig om vad jag lovat", "list_my_actions"),
        ("fråga efter förslag 7 dagar före sista dagen", "set_rhythm"),
        ("skjut upp 7 till fredag", "change_due_date"),
        ("påminn mig om att ringa regionen på fredag", "add_action"),
    ],
)
def test_what_looks_like_it_is_something_else(text: str, intent: str) -> None:
    assert said(text).name == intent
