"""Questions taken home, in the words people use; each was tried before it was written down."""

from tests.every import every
from tests.understanding.saying import said


@every(
    ("text", "name", "slots"),
    [
        ("alla tar med frågan hem: har vi en planeringsledare?", "ask_round", {"text": "har vi en planeringsledare?"}),
        ("kan ni ta med er frågan hem: har ni plats?", "ask_round", {"text": "har ni plats?"}),
        ("ta hem frågan: har ni plats?", "ask_round", {"text": "har ni plats?"}),
        ("skicka ut en fråga till alla kommuner: har ni jour?", "ask_round", {"text": "har ni jour?"}),
        ("enkät till alla kommuner: har ni jour? ja eller nej", "ask_round", {"kind": "yes-no"}),
        ("jag vill ställa en fråga till alla kommuner", "ask_round", {}),
        ("fråga alla kommuner: hur många platser har ni?", "ask_round", {"kind": "number", "unit": "platser"}),
        ("ställ frågan om studenter igen", "ask_round_again", {"words": "studenter"}),
        ("svara nej på 12", "answer_round", {"number": 12, "text": "nej"}),
        ("svara på hemfråga 12", "answer_round", {"number": 12}),
        ("Tidaholm svarar ja på hemfråga 12", "answer_round", {"home": "Tidaholm", "text": "ja"}),
        ("ändra vårt svar på hemfråga 12 till nej", "answer_round", {"text": "nej"}),
        ("ta bort vårt svar på 12", "answer_round", {"number": 12, "take_back": True}),
        ("påminn alla om hemfråga 12", "show_round", {"number": 12, "remind": True}),
        ("ge mig svaren på hemfråga 12 i Excel", "show_round", {"number": 12, "file": True}),
        ("hemfråga 12 som Excel", "show_round", {"number": 12, "file": True}),
        ("vad svarade Tidaholm på hemfråga 12?", "show_round", {"number": 12}),
        ("vilka har svarat på hemfråga 12?", "show_round", {"number": 12}),
        ("vilka har inte svarat på hemfråga 12?", "show_round", {"number": 12, "silent": True}),
        ("när är sista dag att svara på hemfråga 12?", "show_round", {"number": 12}),
        ("hur gör de andra kommunerna med praktikanter?", "show_round", {"words": "praktikanter"}),
        ("visa svaren på frågan om studenter", "show_round", {"words": "studenter"}),
        ("vilka frågor har vi tagit hem?", "list_rounds", {}),
        ("har jag några obesvarade hemfrågor?", "list_rounds", {}),
        ("låt Lisa svara på hemfråga 12", "pass_round_on", {"number": 12, "who": "Lisa"}),
        ("hemfråga 12 ska till Lisa", "pass_round_on", {"number": 12, "who": "Lisa"}),
        ("sista dag för hemfråga 12 är 10/12", "extend_round", {"number": 12, "date": "2021-12-10"}),
    ],
)
def test_what_is_meant(text: str, name: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, slots.items() <= found.slots.items()) == (name, True), found


@every(
    ("text", "name"),
    [
        ("alla tar hem frågan om planeringsledare till nästa möte", "add_action"),
        ("uppdrag: följ upp hemfråga 12, ansvarig Erika", "add_action"),
        ("lägg till punkten Svaren på hemfråga 12 på nästa möte", "add_agenda_item"),
        ("ta bort punkt 12", "withdraw_agenda_item"),
        ("påminn mig om 12 på fredag", "my_reminders"),
    ],
)
def test_what_is_meant_otherwise_still_is(text: str, name: str) -> None:
    assert said(text).name == name, said(text)
