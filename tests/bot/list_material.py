"""An action list with everything that can stand on one, and with what must not do what it says."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from meetings.actions.exporting import ActionSheet
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.selecting import Selection
from meetings.calendar.days import Meeting
from meetings.naming import Names
from meetings.network.people import Member, Network, Organisation

TODAY = date(2026, 9, 24)
NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
MEETING = Meeting(4, 1, date(2026, 11, 12), date(2026, 11, 12), time(9, 30), time(11), "Teams")
EARLIER = Meeting(3, 1, date(2026, 9, 3), date(2026, 9, 3))
ASA = Member(7, 1, "Åsa Testsson", 1, 1)
NAMES = Names({7: ASA}, {1: Organisation(1, 1, "Åmål"), 2: Organisation(2, 1, "Bjuv")}, {})
FORMULAS = (
    '=HYPERLINK("https://example.org";"Klicka")', "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1",
    "＝1+1", "=cmd|' /C calc'!A0", "'=1+1", "1;=2+2",
)  # fmt: skip
"""What a spreadsheet would work out if it were let to."""
MARKUP = (
    "<r><t>fet</t></r>", "</t></is><f>1+1</f>", "<w:br/>", "&amp; &lt;", "{{ network }}", "{% raw %}", "{_{ a }_}",
    "_x0041_", "]]>", "<!--", '"citat"',
)  # fmt: skip
HEBREW = "שלום עולם"


def matter(number: int, title: str, **more: object) -> ActionItem:
    """An item of the network; its id is its number."""
    return replace(ActionItem(number, 1, number, title, 7, NOW, preparers=(Preparer(member_id=7),)), **more)


def a_sheet(*items: ActionItem, selection: Selection | None = None, name: str = "Testnätverket") -> ActionSheet:
    """The list of these items, as they are given."""
    on_it = (ActionState.OPEN, ActionState.REPORTED)
    return ActionSheet(
        Network(1, name, "tenant"),
        selection or Selection(),
        TODAY,
        tuple(i for i in items if i.state in on_it),
        tuple(i for i in items if i.state not in on_it),
        NAMES,
        {4: MEETING, 3: EARLIER},
        {i.id: date(2026, 9, 20) for i in items},
    )


def everything() -> ActionSheet:
    """A matter of each kind."""
    return a_sheet(
        matter(1, "Försenad fråga", report_on=date(2026, 9, 1), times_moved=2, initiator="SKR"),
        matter(2, "Ta fram en mötesplan", report_on=date(2026, 11, 12), report_meeting_id=4, meeting_id=3,
               initiator_id=7, comment="Första raden\nandra raden"),
        matter(5, "Utan dag", preparers=(Preparer(everyone=True),)),
        matter(3, "Sagt", state=ActionState.REPORTED, report_on=date(2026, 9, 10)),
        matter(4, "Färdigt", state=ActionState.CLOSED),
        matter(6, "Blev inte av", state=ActionState.DROPPED),
    )  # fmt: skip
