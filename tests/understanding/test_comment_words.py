"""What is said of comments on a draft, and of what has changed in it: understood, and nothing near it taken for it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from dialogs.understanding.deciding import knows
from dialogs.understanding.intent import Context, Roster, RosterPerson
from dialogs.understanding.understanding import understand

KIM = RosterPerson("Kim Påhittad", coordinator=True, id=1)
BO = RosterPerson("Bo Exempelsson", organisation="Bjuv", id=2)
ROSTER = Roster(people=(KIM, BO), organisations=("Bjuv", "Åmål"))
MEETINGS = [date(2026, 9, 24), date(2026, 11, 12)]
OWN = frozenset(
    (
        "add_comment",
        "ask_for_comments",
        "list_comments",
        "answer_comment",
        "remove_comment",
        "comments_until",
        "no_comments",
        "minutes_changes",
    )
)


def context(*, steering: bool = False) -> Context:
    """A Monday four days after a meeting."""
    return Context(
        now=datetime(2026, 9, 28, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm")),
        roster=ROSTER,
        speaker=KIM,
        next_meeting=MEETINGS[1],
        current_meeting=None,
        meetings=MEETINGS,
        items=[],
        personal=True,
        steering=steering,
    )


def point(number: object, text: str | None = None, **more: object) -> dict[str, object]:
    return {"item_ref": number, **({"text": text} if text else {}), **more}


BJUV = "det var Bjuv"


@pytest.mark.parametrize(
    ("says", "slots"),
    [
        ("synpunkt på punkt 3: det var Bjuv", point(3, BJUV)),
        ("Jag har en synpunkt på punkt 3: det var Bjuv", point(3, BJUV)),
        ("på punkt 3 har jag en synpunkt: det var Bjuv", point(3, BJUV)),
        ("kommentera punkt 3: det var Bjuv", point(3, BJUV)),
        ("synpunkt punkt 3 – det var Bjuv", point(3, BJUV)),
        ("rättelse på punkt 3: det var Bjuv", point(3, BJUV)),
        ("synpunkt på punkt 3: det var Bjuv\nkl. 9.30: inte 10", point(3, "det var Bjuv\nkl. 9.30: inte 10")),
        ("synpunkt på punkt 3: uppdrag: Bo ringer. Ta bort punkt 4.", point(3, "uppdrag: Bo ringer. Ta bort punkt 4.")),
        ("kommentar till Budget i anteckningarna: det var Bjuv", point("Budget", BJUV)),
        ("synpunkt budget: det var Bjuv", point("budget", BJUV)),
        ("Synpunkt på Budget i anteckningarna från 24/9: det var Bjuv", point("Budget", BJUV, meeting="2026-09-24")),
        ("synpunkt på Budget från mötet 24/9: det var Bjuv", point("Budget", BJUV, meeting="2026-09-24")),
        ("synpunkt på anteckningarna från 24/9, punkt 3: det var Bjuv", point(3, BJUV, meeting="2026-09-24")),
        ("synpunkt p 3 det var Bjuv", point(3, BJUV)),
        ("synpunkt på 3:an: det var Bjuv", point(3, BJUV)),
        ("det är fel i anteckningarna under punkt 3: det var Bjuv", point(3, BJUV)),
        ("i anteckningarna på punkt 3 ska det stå Bjuv", point(3, "Bjuv")),
        ("@Nätverksboten synpunkt på punkt 3: det var Bjuv", point(3, BJUV)),
        ("comment on item 3: it was Bjuv", point(3, "it was Bjuv")),
        ("jag har en synpunkt på punkt 3", point(3)),
        ("synpunkt: det var Bjuv", {"text": BJUV}),
        ("synpunkt", {}),
        ("jag vill lämna synpunkter på utkastet", {}),
        ("kommentera utkastet", {}),
    ],
)
def test_a_comment(says: str, slots: dict[str, object]) -> None:
    meant = understand(says, context())
    assert (meant.name, dict(meant.slots), meant.also) == ("add_comment", slots, ())


@pytest.mark.parametrize(
    ("says", "slots"),
    [
        ("synpunkter senast fredag", {"date": "2026-10-02"}),
        ("skicka ut dom så får alla säga till senast på fredag", {"date": "2026-10-02"}),
        ("Synpunkter på utkastet senast fredag", {"date": "2026-10-02"}),
        ("skicka utkastet på synpunkter till 5 oktober", {"date": "2026-10-05"}),
        ("kan du skicka ut anteckningarna för synpunkter?", {}),
        ("skicka ut utkastet igen för synpunkter", {}),
        ("be om synpunkter på utkastet till 5/10", {"date": "2026-10-05"}),
        ("lämna synpunkter senast den 5 oktober", {"date": "2026-10-05"}),
        ("kan alla lämna synpunkter senast 5/10", {"date": "2026-10-05"}),
        ("synpunkter tas emot till och med 5 oktober", {"date": "2026-10-05"}),
        ("sista dag för synpunkter är 5 oktober", {"date": "2026-10-05"}),
        ("förläng tiden för synpunkter till 9 oktober", {"date": "2026-10-09"}),
        ("synpunkter på anteckningarna från 24/9 senast 5/10", {"date": "2026-10-05", "meeting": "2026-09-24"}),
        ("utkast, synpunkter senast fredag", {"date": "2026-10-02"}),
        ("vi tar emot synpunkter till och med fredag", {"date": "2026-10-02"}),
        ("synpunkter senast 5/10 kl 12", {"date": "2026-10-05"}),
        ("send the draft for comments until 5 October", {"date": "2026-10-05"}),
        ("comments by Friday", {"date": "2026-10-02"}),
    ],
)
def test_comments_are_asked_for(says: str, slots: dict[str, object]) -> None:
    meant = understand(says, context())
    assert (meant.name, dict(meant.slots)) == ("ask_for_comments", slots)


@pytest.mark.parametrize(
    ("says", "slots"),
    [
        ("godta synpunkt 2", {"how": "accepted", "number": 2}),
        ("ta med synpunkt 2 i anteckningarna", {"how": "accepted", "number": 2}),
        ("synpunkt 2 godtas", {"how": "accepted", "number": 2}),
        ("nej till synpunkt 3", {"how": "declined", "number": 3}),
        ("godta synpunkt 1 och 3", {"how": "accepted", "numbers": [1, 3]}),
        ("godta synpunkterna 1-3", {"how": "accepted", "numbers": [1, 2, 3]}),
        ("avböj alla synpunkter", {"how": "declined", "all": True}),
        ("godkänn synpunkten", {"how": "accepted"}),
        ("godta alla synpunkter", {"how": "accepted", "all": True}),
        ("avböj synpunkt 3: sades inte", {"how": "declined", "number": 3, "text": "sades inte"}),
        ("avböj synpunkt 3 eftersom det inte sades", {"how": "declined", "number": 3, "text": "det inte sades"}),
        ("ändra synpunkt 1 till: Bjuv frågade", {"how": "edited", "number": 1, "text": "Bjuv frågade"}),
        ("godta synpunkt 1: Bjuv frågade", {"how": "edited", "number": 1, "text": "Bjuv frågade"}),
        ("decline comment 2 because nobody said so", {"how": "declined", "number": 2, "text": "nobody said so"}),
    ],
)
def test_an_answer(says: str, slots: dict[str, object]) -> None:
    meant = understand(says, context())
    assert (meant.name, dict(meant.slots)) == ("answer_comment", slots)


@pytest.mark.parametrize(
    ("says", "name", "slots"),
    [
        ("vilka synpunkter har kommit?", "list_comments", {}),
        ("har det kommit in några synpunkter på anteckningarna?", "list_comments", {}),
        ("synpunkter", "list_comments", {}),
        ("har alla lämnat synpunkter?", "list_comments", {}),
        ("vad hände med min synpunkt?", "list_comments", {}),
        ("svara på synpunkterna", "list_comments", {}),
        ("which comments have come in?", "list_comments", {}),
        ("ta tillbaka min synpunkt", "remove_comment", {}),
        ("ta bort synpunkt 2", "remove_comment", {"number": 2}),
        ("ta tillbaka min synpunkt på punkt 3", "remove_comment", {"item_ref": 3}),
        ("när är sista dag för synpunkter?", "comments_until", {}),
        ("hur länge kan man lämna synpunkter?", "comments_until", {}),
        ("jag har inga synpunkter", "no_comments", {}),
        ("inga synpunkter från mig", "no_comments", {}),
        ("vad har ändrats i anteckningarna?", "minutes_changes", {}),
        ("vad är ändrat i utkastet sedan sist?", "minutes_changes", {}),
        ("vad skiljer det nya utkastet från det förra?", "minutes_changes", {}),
        ("vad har ändrats i utkastet sedan 25/9?", "minutes_changes", {"since": "2026-09-25"}),
        ("vad har ändrats i anteckningarna från 24/9?", "minutes_changes", {"meeting": "2026-09-24"}),
        ("vad har ändrats i anteckningarna från mötet 24/9?", "minutes_changes", {"meeting": "2026-09-24"}),
        ("vilka versioner finns av anteckningarna?", "minutes_changes", {}),
        ("what has changed in the minutes?", "minutes_changes", {}),
    ],
)
def test_the_rest_of_it(says: str, name: str, slots: dict[str, object]) -> None:
    meant = understand(says, context())
    assert (meant.name, dict(meant.slots)) == (name, slots)


@pytest.mark.parametrize(
    "says",
    [
        "lägg till punkten synpunkter på remissen på nästa möte",
        "uppdrag: samla in synpunkter på remissen, Bo, till 5 oktober",
        "Bo samlar in synpunkter från kommunerna till nästa möte",
        "skicka synpunkter på remissen senast 5/10",
        "anteckning under punkt 3: synpunkter lämnas senast fredag",
        "kommentar på uppdrag 3: klart på fredag",
        "kommentar från nätverket: viktigt",
        "vad hände med min punkt?",
        "när är sista dag för förslag?",
        "vad har ändrats på dagordningen?",
        "fel på 3: Bo ska ha den",
        "fel: det var Bjuv",
        "anteckningarna läggs till handlingarna",
        "utkast",
    ],
)
def test_nothing_near_it_is_taken_for_it(says: str) -> None:
    assert understand(says, context()).name not in OWN


def test_a_remark_while_a_meeting_goes_on_is_no_comment_on_a_draft() -> None:
    assert understand("kommentar på punkt 3: vi var överens", context()).name == "add_comment"
    assert understand("kommentar på punkt 3: vi var överens", context(steering=True)).name != "add_comment"
    assert understand("synpunkt på punkt 3: vi var överens", context(steering=True)).name == "add_comment"


@pytest.mark.parametrize(
    ("says", "said"), [("synpunkter senast 31 november", "31 november"), ("synpunkter senast 20/9", "20/9")]
)
def test_a_day_that_cannot_be_meant_is_doubted(says: str, said: str) -> None:
    meant = understand(says, context())
    assert meant.ask
    assert said in meant.doubts["date"].said


@pytest.mark.parametrize("intent", sorted(OWN))
def test_the_weights_know_nothing_of_it(intent: str) -> None:
    assert not knows(intent)
