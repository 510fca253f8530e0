"""Addresses of documents."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol


class DocumentKind(StrEnum):
    """What a link can be for. The words stand in addresses that have been sent: they are not changed."""

    MINUTES = "minutes"
    MINUTES_HTML = "minuteshtml"
    MINUTES_PDF = "minutespdf"
    PUBLISHED_HTML = "publishedhtml"
    """Without what is internal, as it was published last."""
    PUBLISHED_PDF = "publishedpdf"
    CALL_WORD = "callword"
    CALL_PDF = "callpdf"
    CALL_CALENDAR = "callcalendar"
    LIST_WORKBOOK = "listexcel"
    LIST_CSV = "listcsv"
    LIST_WORD = "listword"
    PACK_WORD = "packword"
    BRIEF = "brief"
    ROUND_WORKBOOK = "roundexcel"
    FOLLOWUP_WORD = "followupword"
    FOLLOWUP_HTML = "followuphtml"
    FOLLOWUP_PDF = "followuppdf"
    MAP_PICTURE = "mappng"
    MAP_PDF = "mappdf"


class Links(Protocol):
    """Addresses of documents that open for a while and for whoever holds them."""

    def minutes(
        self, network_id: int, meeting_id: int, now: datetime, kind: DocumentKind = DocumentKind.MINUTES
    ) -> str:
        """The address of a meeting's minutes, as a Word document unless another kind is asked for."""
        ...

    def document(
        self, kind: DocumentKind, network_id: int, meeting_id: int, until: datetime, language: str = ""
    ) -> str:
        """The address of a document about a meeting; it opens until the instant given.

        Made for one person it is in their `language`; else in the network's.
        """
        ...

    def listing(self, kind: DocumentKind, network_id: int, selection: str, until: datetime, language: str = "") -> str:
        """The address of a network's list, of what the selection says; it opens until the instant given."""
        ...

    def outside(self, network_id: int, secret: str) -> str:
        """The address where somebody outside answers the question that the secret stands for."""
        ...
