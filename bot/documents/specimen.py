"""Made-up minutes, with everything that minutes can hold and with next to nothing: what a template is tried with."""

from datetime import date, time

from meetings.minutes.records import (
    Assignment,
    AttendanceStatus,
    Attendee,
    GoneThrough,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    Passage,
    Position,
)
from meetings.walkthrough.records import StepOutcome

DAY, NEXT = date(2026, 9, 24), date(2026, 11, 12)


def full() -> MinutesDraft:
    """Minutes in which every field holds something."""
    return MinutesDraft(
        network="Testnätverket",
        starts_on=DAY,
        ends_on=DAY,
        starts_at=time(9, 30),
        ends_at=time(11),
        place="Teamsmöte",
        present=(
            Attendee("Örjan Provén", "Örebro", chair=True),
            Attendee("Åsa Testsson", "Åmål", chair=True, digital=True),
            Attendee("Bo Exempelsson", "Bjuv", status=AttendanceStatus.LATE, at=time(10), until=time(10, 45)),
            Attendee("Ester Sättare", "Älmhult", status=AttendanceStatus.SUBSTITUTE, stands_in_for="Ärla Testlund"),
        ),
        others=(
            Attendee("Kim Påhittad", "Planeringsledare"),
            Attendee("Gun Gäst", "Regionen", status=AttendanceStatus.LEAVES_EARLY, at=time(10, 30)),
        ),
        absent=(Attendee("Ärla Testlund", "Älmhult", status=AttendanceStatus.ABSENT),),
        points=(_previous(), _list_(), _matter("Studenter och praktikanter"), _put_off(), _other()),
        next_meeting=NEXT,
        secretary="Kim Påhittad",
        state=MinutesState.COMMENTED,
        unrepresented=("Höganäs", "Perstorp"),
        comment_until=date(2026, 10, 2),
    )


def bare() -> MinutesDraft:
    """Minutes of which hardly anything is known."""
    return MinutesDraft(
        network="Testnätverket",
        starts_on=DAY,
        ends_on=DAY,
        starts_at=None,
        ends_at=None,
        place="",
        present=(),
        others=(),
        absent=(),
        points=(MinutesPoint("Budget"),),
        next_meeting=None,
        secretary="",
    )


def _previous() -> MinutesPoint:
    return MinutesPoint("Föregående anteckningar", notes=(Passage("Läggs till handlingarna."),))


def _list_() -> MinutesPoint:
    return MinutesPoint("Aktivitetslista", gone_through=_gone_through())


def _matter(heading: str) -> MinutesPoint:
    """One with everything under it but that it was put off."""
    return MinutesPoint(
        heading,
        notes=(
            Passage("Frågan väcktes på förra mötet.\nFlera vill veta hur andra gör."),
            Passage("En lärplats är tvistig.", internal=True),
        ),
        positions=(
            Position("Bjuv", "Tar emot studenter, inga andra."),
            Position("Klippan", "Tar emot alla.\nRiskbedömning görs.", internal=True),
        ),
        summaries=(Passage("Platserna räcker.\nFrågan följs upp i vår."), Passage("Ingen är emot.", internal=True)),
        decisions=(Passage("Nätverket tar fram en gemensam rutin."), Passage("Åmål får vänta.", internal=True)),
        assignments=(
            Assignment(12, "Skriva ett förslag till rutin", ("Åsa Testsson", "Bo Exempelsson"), report_on=NEXT),
            Assignment(13, "Ta med frågan hem", everyone=True),
        ),
        attachments=(Passage("Sammanställningen, https://exempel.se/sammanstallning.pdf"), Passage("Åsas bilder")),
        gone_through=_gone_through(),
    )


def _gone_through() -> tuple[GoneThrough, ...]:
    return (
        GoneThrough(4, "Enkäten om arbetstider", StepOutcome.CLOSED),
        GoneThrough(
            7, "Avtalet", StepOutcome.MOVED, ("Bo Exempelsson",), report_on=NEXT, comment="Väntar på regionen."
        ),
    )


def _put_off() -> MinutesPoint:
    return MinutesPoint("Nätverkskartan", postponed=True, postponed_to=NEXT, internal=True)


def _other() -> MinutesPoint:
    blank = MinutesPoint("En fråga från Åmål")
    put_off = MinutesPoint("En annan fråga", postponed=True)
    return MinutesPoint(
        "Övrigt", notes=(Passage("Inget mer."),), parts=(_matter("Information från Åmål"), blank, put_off)
    )
