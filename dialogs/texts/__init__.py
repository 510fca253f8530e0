"""Every sentence the bot says: Fluent catalogues, one folder a language, one file a subject.

Plurals, dates and lists follow CLDR. A key that is missing in a language is an error, never shown to a
user as its name: the tests hold the languages equal.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

LOCALES = ("sv", "en")
DEFAULT = "sv"
_HERE = Path(__file__).parent


class UnknownTextError(KeyError):
    """The catalogues have no such key."""


@cache
def bundle(locale: str) -> FluentBundle:
    """The catalogue of one language, read once."""
    made = FluentBundle([locale], use_isolating=False)
    for file in sorted((_HERE / locale).glob("*.ftl")):
        made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def supported(locale: str | None) -> str:
    """The language we have for what Teams calls the locale ("sv-SE", "en-GB"); Swedish when in doubt."""
    short = (locale or "").replace("_", "-").split("-")[0].lower()
    return short if short in LOCALES else DEFAULT


def say(locale: str, key: str, **facts: object) -> str:
    """The sentence `key` in that language with its variables filled in; dates are written out."""
    found = bundle(locale)
    if not found.has_message(key):
        raise UnknownTextError(key)
    message = found.get_message(key)
    if message.value is None:
        raise UnknownTextError(key)
    shown = {name: _shown(locale, value) for name, value in facts.items()}
    text, faults = found.format_pattern(message.value, shown)
    if faults:
        raise faults[0]
    return str(text)


def lines(locale: str, key: str, **facts: object) -> list[str]:
    """A text of several lines (examples, say), one entry a line."""
    return [line.strip() for line in say(locale, key, **facts).splitlines() if line.strip()]


def day(locale: str, value: date, *, year: bool = True) -> str:
    """A date as people write it: "24 september 2026", "September 24, 2026"."""
    if year:
        return format_date(value, "long", locale=locale)
    return format_skeleton("MMMMd", datetime.combine(value, time()), locale=locale)


def weekday(locale: str, value: date) -> str:
    """The day of the week in full: "fredag"."""
    return format_date(value, "EEEE", locale=locale)


def clock(value: time) -> str:
    """A time of day the Swedish way: "9.30"."""
    return f"{value.hour}.{value.minute:02}"


def listed(locale: str, parts: Iterable[str]) -> str:
    """A list in words, as in "a, b och c"."""
    return format_list(list(parts), locale=locale)


def _shown(locale: str, value: object) -> object:
    if isinstance(value, date):
        return day(locale, value)
    if isinstance(value, time):
        return clock(value)
    if value is None:
        return ""
    return value if isinstance(value, (int, float, str)) else str(value)
