"""The year's follow-up as a Word document, to go on writing in."""

from datetime import datetime
from pathlib import Path

from bot.documents.clean import one_line
from bot.documents.docx import About, filled
from bot.documents.followup_fields import followup_fields, followup_title
from meetings.followup.gathering import FollowUp
from meetings.network.people import Network

TEMPLATE = Path(__file__).parent / "followup.docx"


def followup_docx(network: Network, made: FollowUp, locale: str, now: datetime) -> bytes:
    """The document, made from what is so now: tens of milliseconds of pure computing."""
    about = About(followup_title(network, made, locale), one_line(network.name), locale, now)
    return filled(TEMPLATE, followup_fields(network, made, locale, now), about)
