"""What the app asks to be permitted in a team or chat, each with its reason; and what it does without.

They are resource-specific: they hold in the one team or chat where the app is, and its owner grants them by adding it.
`docs/permissions.md` is written from these tables: `python -m manifest.permissions`, or `make permissions`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DOCUMENT = Path(__file__).parent.parent / "docs" / "permissions.md"


@dataclass(frozen=True, slots=True)
class Permission:
    """One line of the table."""

    name: str
    gives: str
    reason: str


ASKED = (
    Permission(
        "ChannelMeeting.ReadBasic.Group",
        "the start, the end and the title of meetings in the team's channels",
        "when the meeting begins, the bot asks whether to begin the notes; when it ends, whether to draft the minutes",
    ),
    Permission(
        "OnlineMeeting.ReadBasic.Chat",
        "the same for a meeting in whose chat the app is",
        "the same, where the network meets outside a channel",
    ),
)
"""Always asked for."""

PARTICIPANTS = (
    Permission(
        "ChannelMeetingParticipant.Read.Group",
        "who joins and leaves meetings in the team's channels",
        "the bot suggests who was present, for the secretary to confirm",
    ),
    Permission(
        "OnlineMeetingParticipant.Read.Chat",
        "the same for a meeting in whose chat the app is",
        "the same, where the network meets outside a channel",
    ),
)
"""Asked for only with NATVERKSBOT_SEE_PARTICIPANTS=true; without them attendance is written or ticked by hand."""

UNASKED = (
    Permission(
        "ChannelMessage.Read.Group",
        "every message in the team's channels",
        "the bot reads what is written to it (@mention) and nothing else",
    ),
    Permission(
        "ChatMessage.Read.Chat",
        "every message in a chat",
        "the same",
    ),
    Permission(
        "ChannelMember.Read.Group",
        "changes of membership in shared and private channels",
        "who is a member of the network is decided in the network, by those who lead it",
    ),
    Permission(
        "TeamMember.Read.Group",
        "the members of the team, by Microsoft Graph",
        "a bot in a team is told them by Teams itself",
    ),
)
"""Not asked for, although apps like this one often do."""


def resource_specific(*, participants: bool = False) -> list[dict[str, str]]:
    """As the manifest has them. The bot acts by itself, without a signed-in user: type Application."""
    return [{"name": one.name, "type": "Application"} for one in ASKED + (PARTICIPANTS if participants else ())]


def document() -> str:
    """The tables in Markdown, for the administrator who is to approve the app."""
    return "\n".join(
        (
            "# What the app asks to be permitted",
            "",
            "All of it is resource-specific consent: it holds only in the team or chat where the app has been added,",
            "and is granted by whoever adds it. The app asks for nothing in Microsoft Graph for the whole tenant,",
            "signs nobody in, and reads no mail, calendar or file. Written by `make permissions` from",
            "`manifest/permissions.py`.",
            "",
            *_table("Always", "Why", ASKED),
            *_table("Only with `NATVERKSBOT_SEE_PARTICIPANTS=true`", "Why", PARTICIPANTS),
            "Teams tells who joins only when *Meeting event subscriptions* is also switched on for the bot in the",
            "Developer Portal for Teams. Without all that, attendance is written or ticked by hand.",
            "",
            *_table("Not asked for", "Why it is not needed", UNASKED),
            "After a change of permissions the app has a new version, and owners are asked again when they update it.",
            "",
        )
    )


def _table(title: str, why: str, rows: Iterable[Permission]) -> list[str]:
    lines = [f"| {one.name} | {one.gives} | {one.reason} |" for one in rows]
    return [f"## {title}", "", f"| Permission | What it gives | {why} |", "|---|---|---|", *lines, ""]


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
