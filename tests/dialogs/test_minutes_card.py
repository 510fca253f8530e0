"""The card of the draft: small whatever a meeting has grown to, and it says which words are not for everybody."""

import json
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from dialogs.cards.minutes import draft_card
from dialogs.cards.minutes_links import minutes_links
from dialogs.turn import Reply
from meetings.agenda.items import LONGEST_TITLE
from meetings.calendar.days import Meeting
from meetings.minutes.records import (
    Assignment,
    GoneThrough,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    Passage,
)
from meetings.walkthrough.records import StepOutcome
from tests.conversations import buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks

LARGEST = 25_000
DAY, NEXT = date(2026, 9, 24), date(2026, 11, 12)
MEETING = Meeting(7, 3, DAY, DAY)
EMPTY = MinutesDraft("Testnätverket", DAY, DAY, time(9), time(11), "", (), (), (), (), NEXT, "")
LONG = "å" * LONGEST_TITLE
CROWD = tuple(f"Test Testsson-Exempelsson {n}" for n in range(12))


def shown(draft: MinutesDraft, locale: str = "sv") -> Reply:
    """With its links, and one thing to do."""
    opens = minutes_links(locale, MadeUpLinks(), MEETING, datetime(2026, 9, 24))  # noqa: DTZ001 -- made-up links read no clock
    return Reply(card=draft_card(locale, draft, opens))


def crowded(points: int) -> MinutesDraft:
    """So many points of each kind, with the longest of everything."""
    task = Assignment(1, LONG, CROWD, report_on=NEXT)
    gone = GoneThrough(1, LONG, StepOutcome.MOVED, CROWD, report_on=NEXT, comment=LONG)
    kinds = (
        MinutesPoint(LONG, decisions=(Passage(LONG, internal=True),), assignments=(task,), gone_through=(gone,)),
        MinutesPoint(LONG, postponed=True, postponed_to=NEXT),
        MinutesPoint(LONG),
    )
    return replace(EMPTY, points=kinds * points, unrepresented=CROWD * 5)


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize("points", [5, 10, 15, 60])
def test_it_is_no_larger_than_teams_takes(points: int, locale: str) -> None:
    card = shown(crowded(points), locale).card
    assert len(json.dumps(card, ensure_ascii=False).encode()) < LARGEST


def test_the_links_stand_on_it_and_the_rest_is_counted() -> None:
    reply = shown(crowded(60))
    assert [b["title"] for b in buttons(reply)] == ["Läs som webbsida", "Word", "PDF"]
    assert heard(reply).count("till i dokumentet") == 5


def test_a_short_meeting_has_every_line() -> None:
    points = tuple(MinutesPoint(f"Punkt {n}", decisions=(Passage(f"Beslut {n}"),)) for n in range(15))
    assert "till i dokumentet" not in heard(shown(replace(EMPTY, points=points)))


def test_a_decision_that_is_not_to_be_published_is_marked() -> None:
    inside = MinutesPoint("Ena", decisions=(Passage("Hemligt", internal=True), Passage("Öppet")))
    whole = MinutesPoint("Andra", decisions=(Passage("Också hemligt"),), internal=True)
    said = heard(shown(replace(EMPTY, points=(inside, whole))))
    assert "Ena: [publiceras inte] Hemligt" in said
    assert "Ena: Öppet" in said
    assert "Andra: [publiceras inte] Också hemligt" in said


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (MinutesState.DRAFT, "Utkast – inte fastställt"),
        (MinutesState.COMMENTED, "Utkast – synpunkter tas emot till och med 2 oktober 2026"),
        (MinutesState.ADOPTED, "Fastställda 12 november 2026"),
        (MinutesState.PUBLISHED, "Fastställda 12 november 2026 och publicerade"),
    ],
)
def test_its_last_line_says_which_state_the_text_is_in(state: MinutesState, line: str) -> None:
    draft = replace(EMPTY, state=state, adopted_on=NEXT, comment_until=date(2026, 10, 2))
    assert heard(Reply(card=draft_card("sv", draft))).splitlines()[-1] == line
