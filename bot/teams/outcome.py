"""What became of a message that was sent, in the four ways that matter to whoever must make it arrive."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """Teams took it. The id is None when Teams did not tell; then the message cannot be updated later."""

    conversation_id: str
    message_id: str | None

    @property
    def outcome(self) -> str:
        """The word for it beside those of what was not sent."""
        return "sent"


class NotSent(Exception):  # noqa: N818 -- its three kinds are outcomes, read as sentences
    """Teams did not say that it took the message."""

    outcome = "not-sent"

    def __init__(
        self, reason: str, status: int | None = None, code: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        """The HTTP status, when there was an answer."""
        self.code = code
        """The connector's own error code, e.g. MessageWritesBlocked."""
        self.retry_after = retry_after
        """Seconds Teams asked the bot to wait."""


class SurelyNot(NotSent):
    """Nobody saw it, and it can be tried again: refused, no name, no TLS, 401, 412, 429, no token."""

    outcome = "surely-not"


class Terminal(NotSent):
    """Nobody saw it, and trying again will not help: blocked, uninstalled, no such conversation, bad request."""

    outcome = "terminal"

    @property
    def unreachable(self) -> bool:
        """Whether it is the receiver that cannot be reached, and not the message that is wrong."""
        return self.status in (403, 404)


def refused(answer: Exception | None) -> bool:
    """Whether the receiver is closed to the bot: blocked, not added, gone."""
    return isinstance(answer, Terminal) and answer.unreachable


class Ambiguous(NotSent):
    """It may have been shown: timed out after the first byte, reset, 5xx."""

    outcome = "ambiguous"
