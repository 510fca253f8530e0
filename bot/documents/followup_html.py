"""The year's follow-up as one accessible page (WCAG 2.1 AA): nothing in it is run, and nothing is fetched."""

from datetime import datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from bot.documents.followup_fields import followup_fields
from bot.documents.minutes_html import policy, style
from meetings.followup.gathering import FollowUp
from meetings.network.people import Network

TEMPLATE = Path(__file__).parent / "followup.html"


def followup_html(network: Network, made: FollowUp, locale: str, now: datetime) -> bytes:
    """The page, in UTF-8. What users typed is escaped."""
    fields = followup_fields(network, made, locale, now)
    drawn = Markup(style())  # noqa: S704 -- our own file
    return _template().render(fields, lang=locale, style=drawn, policy=policy()).encode()


@cache
def _template() -> Template:
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.from_string(TEMPLATE.read_text(encoding="utf-8"))
