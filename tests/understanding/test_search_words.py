"""What is asked of earlier minutes, and of home reports; and what only sounds like it."""

import pytest

from dialogs.understanding.intent import OpenItem
from tests.every import every
from tests.understanding.saying import said

PLAN = OpenItem("action", 3, "Mötesplanen för nästa år")


@every(
    ("text", "slots"),
    [
        ("Vad sa vi om Yrkesresan?", {"words": "Yrkesresan"}),
        ("vad sade vi kring it-frågor", {"words": "it-frågor"}),
        ("vad sa vi om löneglidningen förra gången?", {"words": "löneglidningen", "last_time": "yes"}),
        ("vad sa vi på förra mötet om jour?", {"words": "jour", "last_time": "yes"}),
        ("vad har vi sagt om bemanning och budget?", {"words": "bemanning och budget"}),
        ("vad diskuterade vi kring jour den 14 oktober?", {"words": "jour", "meeting": "2021-10-14"}),
        ("vad sa vi om jour i oktober?", {"words": "jour", "month": "2021-10"}),
        ("vad sa vi om jour i december?", {"words": "jour", "month": "2020-12"}),
        ("vad sa vi om jour 2020", {"words": "jour", "year": 2020}),
        ("vad sa vi om jour förra året?", {"words": "jour", "year": 2020}),
        ("vad sa Tidaholm om budget?", {"words": "Tidaholm budget"}),
        ("minns du vad vi kom fram till om jour?", {"words": "jour"}),
        ("har vi pratat om jour tidigare?", {"words": "jour"}),
        ("sök jour i anteckningarna", {"words": "jour"}),
        ("sök efter gemensam jour", {"words": "gemensam jour"}),
        ("vad står det om jour i protokollet?", {"words": "jour"}),
        ("vad står i anteckningarna om jour?", {"words": "jour"}),
        ("what did we say about Yrkesresan?", {"words": "Yrkesresan"}),
        ("vad kom vi överens om kring jouren?", {"words": "jouren"}),
        ("kan du leta upp vad vi sa om jouren", {"words": "jouren"}),
        ("påminn mig om vad vi sa om jouren", {"words": "jouren"}),
        ("vad tyckte kommunerna om jouren", {"words": "jouren"}),
        ("vad tycker Tidaholm om jouren", {"words": "Tidaholm jouren"}),
        ("i vilka anteckningar nämns jouren?", {"words": "jouren"}),
        ("diskuterade vi jouren på förra mötet?", {"words": "jouren", "last_time": "yes"}),
        ("vad sa vi om?", {}),
        ("kan man söka i protokollen?", {}),
        ("hur tänkte vi kring jouren?", {"words": "jouren"}),
        ("har vi några anteckningar om jouren?", {"words": "jouren"}),
        ("visa anteckningar om gemensam jour", {"words": "gemensam jour"}),
        ("vad var det som sades om jouren egentligen", {"words": "jouren"}),
        ("senaste beslutet om jouren", {"words": "jouren", "kind": "decisions"}),
        ("vad är bestämt om jouren?", {"words": "jouren", "kind": "decisions"}),
        ("blev det något beslut om jouren?", {"words": "jouren", "kind": "decisions"}),
        ("visa alla beslut om jour", {"words": "jour", "kind": "decisions"}),
        ("alla beslut 2026", {"kind": "decisions", "year": 2026}),
        ("vad beslutade vi om testbäddar?", {"words": "testbäddar", "kind": "decisions"}),
        ("vad har vi beslutat?", {"kind": "decisions"}),
        ("vilka beslut har vi tagit?", {"kind": "decisions"}),
        ("what did we decide?", {"kind": "decisions"}),
        ("vad bestämdes om jour på mötet 24/9?", {"words": "jour", "kind": "decisions", "meeting": "2021-09-24"}),
        ("vilka beslut har vi tagit om jour?", {"words": "jour", "kind": "decisions"}),
        ("har vi beslutat något om jour?", {"words": "jour", "kind": "decisions"}),
        ("what did we decide about the budget?", {"words": "budget", "kind": "decisions"}),
        ("när tog vi upp budget senast?", {"words": "budget", "kind": "last"}),
        ("när diskuterade vi senast jouren", {"words": "jouren", "kind": "last"}),
        ("när var budgeten uppe senast?", {"words": "budgeten", "kind": "last"}),
        ("på vilket möte pratade vi om jour?", {"words": "jour", "kind": "last"}),
    ],
)  # fmt: skip
def test_what_was_said_is_looked_for(text: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, dict(found.slots)) == ("search_minutes", slots)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("visa anteckningarna från 24/9", {"meeting": "2021-09-24"}),
        ("kan jag få se minnesanteckningarna från den 24 september?", {"meeting": "2021-09-24"}),
        ("protokollet från mötet 24/9 tack", {"meeting": "2021-09-24"}),
        ("show the minutes from 24 september", {"meeting": "2021-09-24"}),
        ("föregående anteckningar", {}),
        ("senaste minnesanteckningarna", {}),
        ("visa senaste protokollet", {}),
        ("anteckningarna från förra mötet", {"last_time": "yes"}),
        ("vad beslutades på förra mötet?", {"last_time": "yes"}),
        ("vad sa vi förra gången?", {"last_time": "yes"}),
        ("anteckningarna från oktobermötet", {"month": "2021-10"}),
        ("var hittar jag senaste anteckningarna?", {}),
        ("kan jag få länken till senaste anteckningarna", {}),
        ("visa anteckningarna", {}),
        ("öppna senaste protokollet", {}),
        ("skicka protokollet från 24/9 till mig", {"meeting": "2021-09-24"}),
        ("vilka beslut togs den 24/9?", {"meeting": "2021-09-24"}),
        ("jag hittar inte anteckningarna från september", {"month": "2021-09"}),
        ("har anteckningarna från 24/9 fastställts?", {"meeting": "2021-09-24"}),
    ],
)
def test_the_minutes_of_a_meeting_are_shown(text: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, dict(found.slots)) == ("show_minutes", slots)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("alla protokoll 2026", {"year": 2026}),
        ("alla anteckningar", {}),
        ("vilka anteckningar finns?", {}),
        ("lista protokollen från förra året", {"year": 2020}),
        ("visa alla minnesanteckningar i år", {"year": 2021}),
        ("all minutes 2026", {"year": 2026}),
    ],
)
def test_which_there_are_is_asked(text: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, dict(found.slots)) == ("list_minutes", slots)


@pytest.mark.parametrize(
    ("intent", "texts"),
    {
        "want_home_report": (
            "jag vill ha hemrapport",
            "skicka hemrapporten till mig efter varje möte",
            "ja tack till hemrapport",
            "jag vill få en hemrapport efter varje möte",
            "slå på hemrapporten",
            "jag vill gärna ha hemrapporten efter mötena",
            "vill du skicka hemrapport till mig efter mötet?",
            "I want home reports",
        ),
        "no_home_report": (
            "ingen hemrapport",
            "inga hemrapporter tack",
            "jag vill inte ha hemrapport längre",
            "sluta skicka hemrapporter",
            "stäng av hemrapporten",
            "kan jag slippa hemrapporterna",
            "no home reports",
        ),
        "home_report": (
            "hemrapport",
            "visa hemrapporten",
            "kan jag få hemrapporten?",
            "skicka hemrapporten",
            "hemrapport från mötet 24/9",
            "hemrapporten från förra mötet",
            "hemraport",
            "vad är en hemrapport?",
            "home report",
        ),
    }.items(),
)
def test_home_reports_are_wanted_not_wanted_or_shown(intent: str, texts: tuple[str, ...]) -> None:
    assert {text: said(text).name for text in texts} == dict.fromkeys(texts, intent)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("vad hände med min punkt?", "item_fate"),
        ("vad hände med mötesplanen?", "action_history"),
        ("hur gick det med mötesplanen?", "ask_matter"),
        ("historik för 3", "action_history"),
        ("vad står på agendan?", "list_agenda"),
        ("utkast", "draft_minutes"),
        ("sammanställ protokollet", "draft_minutes"),
        ("kan jag få minnesanteckningarna från i fredags som utkast", "draft_minutes"),
        ("beslut: vi ansöker om medel", "add_decision"),
        ("anteckning: vi pratade om jour", "add_note"),
        ("anteckningarna läggs till handlingarna", "adopt_minutes"),
        ("publicera anteckningarna", "publish_minutes"),
        ("uppdrag: skriv hemrapport till nämnden, ansvarig Erika", "add_action"),
        ("när var Tidaholm ordförande senast?", "chair_rotation"),
        ("när är nästa möte?", "next_meeting"),
    ],
)
def test_what_only_sounds_like_it_means_what_it_meant(text: str, intent: str) -> None:
    assert said(text, items=[PLAN]).name == intent


@pytest.mark.parametrize(
    "text",
    [
        "vad sa du om budgeten, Erika?",
        "Kommer du ihåg vad vi sade om jouren, Erika? Jag har inga anteckningar.",
        "vi sa ju att vi skulle ta upp budgeten",
        "det vi sa om budgeten stämmer inte",
    ],
)
def test_talk_is_left_alone(text: str) -> None:
    assert said(text).name not in {"search_minutes", "show_minutes", "list_minutes"}


@pytest.mark.parametrize("text", ["är anteckningarna klara", "Är anteckningarna klara än?", "är protokollet färdigt"])
def test_asking_whether_they_are_done_makes_no_draft(text: str) -> None:
    assert said(text).name == "show_minutes"
