"""Reading what the connector answered: content, or the kind of failure."""

import json
import time
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.teams.outcome import Ambiguous, NotSent, SurelyNot, Terminal

LARGEST_ANSWER = 4 * 1024 * 1024
"""Bytes; a page of 500 members is about a tenth of that."""
LONGEST_WAIT = 3600.0
"""Seconds: a Retry-After beyond that is not believed."""


async def json_of(response: aiohttp.ClientResponse) -> dict[str, Any]:
    """The JSON object of a good answer ({} when there is none). Raises NotSent for any other answer."""
    if 200 <= response.status < 300:  # noqa: PLR2004 -- HTTP's success
        # The message has been shown: from here on nothing may turn that into a failure.
        try:
            return _object(await _body(response))
        except (aiohttp.ClientError, TimeoutError, OSError):
            return {}
    try:
        error = _object(await _body(response)).get("error")
    except (aiohttp.ClientError, TimeoutError, OSError):
        error = None
    code = str(error.get("code") or "") if isinstance(error, dict) else ""
    raise _refused(response.status, code, retry_after(response.headers.get("Retry-After")))


def fault_of(error: Exception) -> NotSent:
    """A failure after the request may have been read: nobody knows what became of it."""
    return Ambiguous(f"no answer: {type(error).__name__}: {error}")


def retry_after(header: str | None) -> float | None:
    """Seconds to wait, from a number or a date; None when it cannot be read."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(header).timestamp() - time.time()
        except ValueError:
            return None
    return min(max(seconds, 0.0), LONGEST_WAIT) if seconds == seconds else None  # noqa: PLR0124 -- not NaN


def _refused(status: int, code: str, wait: float | None) -> NotSent:
    reason = f"status {status} {code}".strip()
    if status in (401, 412, 429) or 300 <= status < 400:  # noqa: PLR2004 -- redirects are not followed
        return SurelyNot(reason, status, code, wait)
    if status == 408 or status >= 500:  # noqa: PLR2004 -- the request may have been carried out
        return Ambiguous(reason, status, code, wait)
    return Terminal(reason, status, code, wait)


async def _body(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            return b""
    return bytes(body)


def _object(body: bytes) -> dict[str, Any]:
    try:
        read = json.loads(body) if body else {}
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}
