"""Words for a report that is due, where several cards and documents share them."""

from dialogs.texts import say
from meetings.bodies.records import DueReport

MOST = 10
"""Reports named under a point."""


def due_line(locale: str, due: DueReport) -> str:
    """As in "Medelpunkten: Lisa Testsson rapporterar"."""
    return say(locale, "body-due", body=due.body.name, name=due.name)
