"""The files of the action list behind buttons, and the button that leads there."""

from collections.abc import Mapping
from typing import Any

from dialogs.cards.parts import button, card, line, link
from dialogs.texts import say
from dialogs.turn import Json
from meetings.ports import DocumentKind

DOWNLOAD = "actions.export"
"""The verb of the button that offers the list as files."""
OPENS = (
    (DocumentKind.LIST_WORKBOOK, "export-excel"),
    (DocumentKind.LIST_CSV, "export-csv"),
    (DocumentKind.LIST_WORD, "export-word"),
)


def files_card(locale: str, title: str, count: int, addresses: Mapping[DocumentKind, str], *, gone: bool) -> Json:
    """How many matters, the three files, how long the buttons open; `gone` says that Excel holds more than asked."""
    body = [line(say(locale, "export-count", count=count))]
    if gone:
        body.append(line(say(locale, "export-gone-too")))
    body.append(line(say(locale, "export-opens"), subtle=True))
    return card(title, body, [link(say(locale, key), addresses[kind]) for kind, key in OPENS])


def download_button(locale: str, wanted: Mapping[str, Any]) -> Json:
    """Offers what a list shows as files; it carries the ids that the list was asked for with."""
    return button(say(locale, "export-download"), DOWNLOAD, **wanted)
