"""Where the bot may send: a service URL comes from outside, and the bot's token goes with every request to it."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from bot.settings import Settings, is_loopback

LONGEST = 300
"""Characters; real ones are about fifty."""
REMEMBERED = 100
"""Addresses found good; Teams has a handful."""


class ForeignServiceUrl(Exception):  # noqa: N818 -- read as a sentence
    """The address is not one of the hosts the bot may send to."""


class ServiceUrls:
    """The hosts that may be sent to, asked whenever an address is stored or used."""

    def __init__(self, hosts: Iterable[str], *, any_loopback: bool = False) -> None:
        entries = [host.lower().rstrip("/") for host in hosts]
        self._hosts = frozenset(entry for entry in entries if "://" not in entry)
        self._local = frozenset(entry for entry in entries if "://" in entry and _is_local(entry))
        self._any_loopback = any_loopback
        self._known: dict[str, str] = {}

    @classmethod
    def of(cls, settings: Settings) -> "ServiceUrls":
        """As configured; any port of this machine in development."""
        return cls(settings.service_hosts, any_loopback=settings.development)

    def checked(self, url: str) -> str:
        """The address without a slash at its end. Raises ForeignServiceUrl."""
        known = self._known.get(url)
        if known is None:
            known = self._judged(url)
            if len(self._known) < REMEMBERED:
                self._known[url] = known
        return known

    def _judged(self, url: str) -> str:
        if len(url) > LONGEST or not url.isascii() or not url.isprintable() or "\\" in url:
            raise ForeignServiceUrl("not an address")
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").lower(), parts.port
        except ValueError:
            raise ForeignServiceUrl("not an address") from None
        if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
            raise ForeignServiceUrl("more than host and path")
        if parts.scheme == "https" and host in self._hosts and port in (None, 443):
            return url.rstrip("/")
        origin = f"{parts.scheme}://{host}" + (f":{port}" if port else "")
        local = parts.scheme == "http" and is_loopback(host)
        if local and (self._any_loopback or origin in self._local):
            return url.rstrip("/")
        raise ForeignServiceUrl(f"not a host to send to: {host}")


def _is_local(entry: str) -> bool:
    parts = urlsplit(entry)
    return parts.scheme == "http" and is_loopback(parts.hostname or "")
