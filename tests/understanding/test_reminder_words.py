"""When and how often people are reminded, as it is written; and what looks like it and is something else."""

from dataclasses import replace

import pytest

from dialogs.understanding.intent import OpenItem
from tests.every import every
from tests.understanding.saying import TODAY, context, said


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
        ("skicka inga påminnelser under juli och augusti", "reminder_rules", {"pause": ["07-01", "08-31"]}),
        ("inga påminnelser i februari", "reminder_rules", {"pause": ["02-01", "02-28"]}),
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
    ("text", "slots"),
    [
        ("påminn 10 dagar innan i stället för 14", {"days": [10], "instead": 14}),
        ("ändra från 14 till 10 dagar innan", {"days": [10], "instead": 14}),
        ("påminn en vecka innan och dagen innan", {"days": [5, 1]}),
        ("påminn alla en dag innan", {"days": [1]}),
        ("påminn oss också dagen före", {"add": [1]}),
        ("lägg till en påminnelse dagen före", {"add": [1]}),
        ("ta bort påminnelsen 3 dagar före", {"drop": [3]}),
        ("skicka påminnelser klockan sju", {"send_at": "07:00"}),
        ("påminnelserna ska gå ut klockan sju på morgonen", {"send_at": "07:00"}),
        ("skicka påminnelserna halv nio i stället för åtta", {"send_at": "08:30"}),
        ("kan påminnelserna gå ut kl 22", {"send_at": "22:00"}),
        ("inga påminnelser i juli", {"pause": ["07-01", "07-31"]}),
        ("inga påminnelser mellan 1 juli och 10 augusti", {"pause": ["07-01", "08-10"]}),
        ("vi har semesterstängt v 27-32", {"pause": ["07-04", "08-14"]}),
        ("vi har stängt v. 28–31", {"pause": ["07-11", "08-07"]}),
        ("jag vill inte ha veckobrevet", {"digest": None}),
        ("när kommer veckobrevet?", {}),
        ("pause reminders in July", {"pause": ["07-01", "07-31"]}),
        ("send reminders at seven", {"send_at": "07:00"}),
    ],
)
def test_of_the_rules_is_understood(text: str, slots: dict[str, object]) -> None:
    assert _read(text) == ("reminder_rules", slots)


@every(
    ("text", "slots"),
    [
        ("påminn mig på måndag i stället", {"until": "2021-11-22"}),
        ("pamin mig på måndag", {"until": "2021-11-22"}),
        ("påmin mig på fredag", {"until": "2021-11-19"}),
        ("ge mig en påminnelse på torsdag", {"until": "2021-11-25"}),
        ("jag hinner inte, påminn mig på torsdag", {"until": "2021-11-25"}),
        ("snooza en vecka", {"until": "2021-11-25"}),
        ("påminn mig imorgon om 1", {"until": "2021-11-19", "numbers": [1]}),
        ("jag behöver en påminnelse om 4 på fredag", {"until": "2021-11-19", "numbers": [4]}),
        ("påminn mig om 1 två dagar innan", {"numbers": [1], "before": 2}),
        ("jag är på semester till 15 augusti", {"until": "2022-08-15", "away": True}),
        ("jag är på semester till och med 15 augusti", {"until": "2022-08-16", "away": True}),
        ("jag är ledig till måndag, påminn mig inte innan dess", {"until": "2021-11-22", "away": True}),
        ("jag kommer tillbaka 5 december, påminn mig då", {"until": "2021-12-05", "away": True}),
        ("jag är ledig v 46-47", {"until": "2021-11-29", "away": True}),
        ("jag är ledig v 50-51", {"away_later": True}),
        ("sluta påminna mig om 4", {"mute": [4]}),
        ("påminn mig inte mer om 4", {"mute": [4]}),
        ("sluta påminna mig", {"off": True}),
        ("inga fler påminnelser tack", {"off": True}),
        ("stäng av påminnelserna", {"off": True}),
        ("du tjatar", {"off": True}),
        ("påminn inte på helger", {"weekends": True}),
        ("skickas påminnelser på helgen?", {"weekends": True}),
        ("kan jag få påminnelser på sms?", {"elsewhere": True}),
        ("en påminnelse räcker", {"amount": "fewer"}),
        ("påminn mig bara om det som är försenat", {"amount": "fewer"}),
        ("varför fick jag en påminnelse?", {}),
        ("hur funkar påminnelserna?", {}),
        ("kan du sluta tjata om 4", {"mute": [4]}),
        ("skicka ingen påminnelse om 2", {"mute": [2]}),
        ("påminn inte om 2", {"mute": [2]}),
        ("inga påminnelser nästa vecka", {"until": "2021-11-29"}),
        ("påminn mig om allt på fredag", {"until": "2021-11-19"}),
        ("jag är på semester nästa vecka", {"away_later": True}),
        ("jag är ledig den här veckan", {"until": "2021-11-22", "away": True}),
        ("jag har semester 5-9 december", {"away_later": True}),
        ("jag är ledig på fredagar", {"quiet": [4]}),
        ("påminn mig kl 15", {"hour": True}),
        ("påminn mig dagen före mötet", {"until": "2021-12-09"}),
        ("påminn mig om 1 dagen före mötet", {"until": "2021-12-09", "numbers": [1]}),
        ("påminn mig om 1 i eftermiddag", {"hour": True}),
        ("I'm on vacation until 1 October", {"until": "2022-10-01", "away": True}),
        ("stop reminding me about 4", {"mute": [4]}),
    ],
)
def test_of_ones_own_is_understood(text: str, slots: dict[str, object]) -> None:
    assert _read(text) == ("my_reminders", slots)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("vilka påminnelser går ut nästa vecka", {"from": "2021-11-22", "to": "2021-11-28"}),
        ("vem får påminnelser i morgon?", {"from": "2021-11-19", "to": "2021-11-19"}),
        ("när blir jag påmind om 4?", {"numbers": [4]}),
        ("när påminns Bo?", {"person": "Bo Dörrmatta"}),
        ("när blir Bo påmind nästa gång?", {"person": "Bo Dörrmatta"}),
        ("har Bo fått påminnelsen?", {"got": True, "person": "Bo Dörrmatta"}),
        ("har du påmint Bo om 2?", {"got": True, "person": "Bo Dörrmatta", "numbers": [2]}),
        ("har jag fått någon påminnelse?", {"got": True, "own": True}),
        ("vilka påminnelser kom inte fram?", {"got": True}),
        ("när går nästa påminnelse ut?", {}),
        ("vilka påminnelser går ut i december?", {"from": "2021-12-01", "to": "2021-12-31"}),
        ("gick påminnelserna ut i morse?", {"got": True}),
        ("varför har Bo inte fått någon påminnelse?", {"got": True, "person": "Bo Dörrmatta"}),
        ("has Bo got the reminder?", {"got": True, "person": "Bo Dörrmatta"}),
    ],
)
def test_what_is_asked_is_understood(text: str, slots: dict[str, object]) -> None:
    assert _read(text) == ("coming_reminders", slots)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("påminn Bo om 2 på fredag", {"until": "2021-11-19", "person": "Bo Dörrmatta", "numbers": [2]}),
        (
            "skicka en påminnelse om 2 till Bo på fredag",
            {"until": "2021-11-19", "person": "Bo Dörrmatta", "numbers": [2]},
        ),
        ("påminn om 7 på fredag", {"until": "2021-11-19", "numbers": [7]}),
        ("påminn 7 på fredag", {"until": "2021-11-19", "numbers": [7]}),
        ("påminn om 2 dagen innan", {"numbers": [2], "before": 1}),
        ("påminn Bo om 2 två dagar innan", {"numbers": [2], "before": 2, "person": "Bo Dörrmatta"}),
        ("påminn Bo på fredag", {"until": "2021-11-19", "person": "Bo Dörrmatta"}),
    ],
)
def test_others_on_a_day_is_understood(text: str, slots: dict[str, object]) -> None:
    assert _read(text) == ("remind_later", slots)


def test_the_words_of_ones_own_matter_mean_it_and_other_words_are_recorded() -> None:
    mine = OpenItem("action", 3, "ta fram underlag om bemanning", 3, owner="Erika Knapplåda")
    found = said("påminn mig om bemanningen på fredag", items=[mine])
    assert (found.name, found.slots.get("numbers")) == ("my_reminders", [3])
    anothers = replace(mine, owner="Bo Dörrmatta")
    assert said("påminn mig om bemanningen på fredag", items=[anothers]).name == "add_action"
    assert said("påminn mig om julbordet på fredag", items=[mine]).name == "add_action"


def test_the_words_of_the_matter_of_whoever_is_named_mean_it() -> None:
    theirs = OpenItem("action", 3, "skriva remissvar", 3, owner="Bo Dörrmatta")
    found = said("påminn Bo om remissvaret på fredag", items=[theirs])
    assert (found.name, found.slots.get("numbers")) == ("remind_later", [3])
    assert said("påminn Bo om remissvaret på fredag", items=[replace(theirs, owner=None)]).name == "add_action"


def test_one_is_enough_means_the_rules_to_who_can_change_them() -> None:
    speaker = context().speaker
    assert speaker
    assert said("en påminnelse räcker", speaker=replace(speaker, chair=True)).name == "reminder_rules"


def test_who_is_away_is_not_put_off_in_the_channel_or_at_a_meeting() -> None:
    for where in ({"personal": False}, {"current_meeting": TODAY}):
        assert said("jag är ledig till måndag", **where).name != "my_reminders"


def _read(text: str) -> tuple[str, dict[str, object]]:
    found = said(text)
    assert not found.ask
    return found.name, dict(found.slots)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("påminn mig om vad jag lovat", "list_my_actions"),
        ("fråga efter förslag 7 dagar före sista dagen", "set_rhythm"),
        ("skjut upp 7 till fredag", "change_due_date"),
        ("påminn mig om att ringa regionen på fredag", "add_action"),
        ("påminn mig om två dagar att boka hotell", "add_action"),
        ("tack för påminnelsen om 7", "none"),
        ("påminnelserna funkar bra", "none"),
        ("påminn mig aldrig mer om den resan", "none"),
        ("påminn alla dagen före mötet", "none"),
    ],
)
def test_what_looks_like_it_is_something_else(text: str, intent: str) -> None:
    assert said(text).name == intent


def test_pinging_is_reminding_too() -> None:
    assert said("sluta pinga mig på fredagar").slots == {"quiet": [4]}
