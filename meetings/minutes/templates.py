"""A template that a network has put in the place of ours."""

from dataclasses import dataclass
from datetime import datetime

MINUTES = "minutes"
"""What a template can be for."""


@dataclass(frozen=True, slots=True)
class DocumentTemplate:
    """A Word file with the fields that docs/minutes-template.md lists; a network has one of a kind."""

    id: int
    network_id: int
    kind: str
    """What it is for."""
    name: str
    """Of the file, as it was sent."""
    content: bytes
    put_at: datetime
    put_by_id: int | None = None
    """None is the operator."""
    version: int = 1
