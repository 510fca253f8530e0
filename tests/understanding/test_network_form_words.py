"""Asking for a form about the network: a meeting, members and roles, settings; and what only sounds like it."""

import pytest

from tests.understanding.saying import said

ERIKA = "Erika Knapplåda"
NEW_MEETING = (
    "nytt möte",
    "Nytt möte tack!",
    "ett nytt möte",
    "boka ett nytt möte",
    "skapa möte",
    "lägg till möte",
    "jag vill lägga in ett nytt möte",
    "vi behöver boka in ett nytt möte",
    "kan du öppna formuläret för ett nytt möte",
    "nytt möte i formulär",
    "ett till möte",
    "new meeting",
    "create a new meeting",
    "schedule a new meeting",
    "add a meeting",
    "I want to add a new meeting",
    "open the meeting form",
)
CHANGED_MEETING = {
    "ändra mötet den 10 december": "2021-12-10",
    "ändra mötet 10 december": "2021-12-10",
    "redigera mötet 10 december": "2021-12-10",
    "ändra decembermötet": "2021-12-10",
    "rätta mötet den 10 december": "2021-12-10",
    "vi måste ändra mötet i december": "2021-12-10",
    "ändra tiden för mötet 10 december": "2021-12-10",
    "byt lokal för mötet 10 december": "2021-12-10",
    "edit the meeting on 10 December": "2021-12-10",
    "update the December meeting": "2021-12-10",
    "ändra nästa möte": "next",
    "ändra mötet": "next",
    "uppdatera nästa möte": "next",
    "ändra lokalen för nästa möte": "next",
    "ändra mötestiden": "next",
    "edit next meeting": "next",
    "change the time of the next meeting": "next",
}
MEMBERS = (
    "medlemmar",
    "Medlemmarna",
    "visa alla medlemmar",
    "medlemslistan",
    "medlemsregister",
    "roller",
    "medlemmar och roller",
    "ändra roller",
    "hantera medlemmar",
    "redigera medlemmarna",
    "ta bort en medlem",
    "members",
    "roles",
    "members and roles",
    "show members",
    "member list",
    "manage members",
    "change roles",
)
OF_ERIKA = (
    f"ändra {ERIKA}",
    "uppdatera Erika",
    f"ändra uppgifter om {ERIKA}",
    f"ändra {ERIKA}s roll",
    f"ändra titel för {ERIKA}",
    f"edit {ERIKA}",
)
NEW_MEMBER = (
    "ny medlem",
    "lägg till en medlem",
    "lägg till ny ledamot",
    "jag vill lägga till en person",
    "vi har fått en ny medlem",
    "add a member",
    "add new member",
)
NAMED_MEMBER = (
    "lägg till Pelle Svensson som medlem",
    "lägg till Pelle Svensson i nätverket",
    "ny ledamot: Pelle Svensson",
    "add Pelle Svensson as a member",
)
OWN = (
    "mina inställningar",
    "ändra mina inställningar",
    "öppna mina inställningar",
    "personliga inställningar",
    "inställningar för mig",
    "mina notiser",
    "my settings",
    "change my settings",
    "my preferences",
    "personal settings",
)
OF_NETWORK = (
    "uppgifter om nätverket",
    "nätverkets uppgifter",
    "ändra nätverkets namn",
    "byt namn på nätverket",
    "ändra kommuner",
    "lägg till en kommun",
    "details about the network",
    "rename the network",
)
SETTINGS = ("nätverkets inställningar", "nätverksinställningar", "network settings", "the network's settings")
OTHERS = (
    "nytt möte 24/9 kl 9–11, Teams",
    "nytt möte 10 december",
    "flytta mötet 10 december till 17 december",
    "ställ in mötet 10 december",
    "ändra mötet till 17 december",
    "när är nästa möte?",
    "lägg till punkten nytt möte på nästa möte",
    "lägg till punkten medlemmar",
    "lägg till Pelle Svensson på nästa möte",
    "uppdrag: ändra medlemslistan, ansvarig Erika Knapplåda, till nästa möte",
    "ändra ansvarig på uppdrag 4 till Erika Knapplåda",
    "ändra uppdrag 4",
    "ändra uppdraget om medlemmar",
    "påminn Erika Knapplåda om uppdrag 3",
    "vi pratade om medlemmar",
    "medlemmarna var nöjda",
    "roller i socialtjänsten är en bra punkt",
    "Erika Knapplådas uppgifter",
    "vem är ordförande",
    "Erika Knapplåda slutar 31 december",
    "ny socialchef i Skara är Pelle Svensson från 1 januari",
    "mina uppdrag",
    "mina påminnelser",
    "vi ändrade inte mötet",
    "we talked about the members",
    "byt språk till engelska",
)
FORMS = frozenset(("meeting_form", "members_form", "my_settings", "network_form", "settings_form"))


@pytest.mark.parametrize("words", NEW_MEETING)
def test_a_new_meeting(words: str) -> None:
    found = said(words)
    assert (found.name, dict(found.slots), found.ask) == ("meeting_form", {}, False)


@pytest.mark.parametrize("words", CHANGED_MEETING)
def test_one_that_is_planned(words: str) -> None:
    found = said(words)
    assert (found.name, found.slots, found.ask) == ("meeting_form", {"meeting": CHANGED_MEETING[words]}, False)


@pytest.mark.parametrize("words", ["ändra ett möte", "jag vill ändra ett av mötena", "change a meeting"])
def test_one_of_them_that_is_not_said(words: str) -> None:
    assert (said(words).name, said(words).slots) == ("meeting_form", {"any": True})


@pytest.mark.parametrize("words", MEMBERS)
def test_members_and_roles(words: str) -> None:
    assert (said(words).name, dict(said(words).slots)) == ("members_form", {})


@pytest.mark.parametrize("words", OF_ERIKA)
def test_somebody_who_is_named(words: str) -> None:
    assert (said(words).name, dict(said(words).slots)) == ("members_form", {"person": ERIKA})


@pytest.mark.parametrize(
    ("words", "role"),
    [
        (f"gör {ERIKA} till ordförande", "chair"),
        ("välj Erika till ordförande", "chair"),
        (f"utse {ERIKA} till samordnare", "coordinator"),
        (f"make {ERIKA} the coordinator", "coordinator"),
        (f"make {ERIKA} the chair", "chair"),
    ],
)
def test_a_role_for_somebody(words: str, role: str) -> None:
    assert (said(words).name, said(words).slots) == ("members_form", {"person": ERIKA, "role": role})


@pytest.mark.parametrize("words", NEW_MEMBER)
def test_somebody_new(words: str) -> None:
    assert (said(words).name, said(words).slots) == ("members_form", {"new": True})


@pytest.mark.parametrize("words", NAMED_MEMBER)
def test_somebody_new_by_name(words: str) -> None:
    assert (said(words).name, said(words).slots) == ("members_form", {"new": True, "new_name": "Pelle Svensson"})


@pytest.mark.parametrize("words", OWN)
def test_ones_own_settings(words: str) -> None:
    assert said(words).name == "my_settings"


@pytest.mark.parametrize("words", OF_NETWORK)
def test_the_network_itself(words: str) -> None:
    assert said(words).name == "network_form"


@pytest.mark.parametrize("words", SETTINGS)
def test_the_networks_settings(words: str) -> None:
    assert said(words).name == "settings_form"


@pytest.mark.parametrize("words", OTHERS)
def test_what_holds_more_or_something_else_is_not_taken_for_it(words: str) -> None:
    assert said(words).name not in FORMS
