"""The year's follow-up as an accessible PDF."""

from datetime import datetime
from pathlib import Path

from bot.documents.docx import LANGUAGES
from bot.documents.followup_fields import followup_fields
from bot.documents.pdf import made as pdf_made
from meetings.followup.gathering import FollowUp
from meetings.network.people import Network

TEMPLATE = Path(__file__).parent / "followup.typ"
WIDE = frozenset({"lines"})
"""Fields that have the width of the page."""


def followup_pdf(network: Network, made: FollowUp, locale: str, now: datetime) -> bytes:
    """The document."""
    lang, region = LANGUAGES[locale].split("-")
    fields = followup_fields(network, made, locale, now)
    return pdf_made(TEMPLATE, {**fields, "lang": lang, "region": region}, now, WIDE)
