"""Every sentence the bot says: Fluent catalogues, one folder a language, one file a subject.

Plurals, dates and lists follow CLDR. A key that is missing in a language is an error, never shown to a
user as its name: the tests hold the languages equal.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from itertools import chain
from pathlib import Path

from babel.core import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

LOCALES = ("sv", "en")
DEFAULT = "sv"
CLDR = {"sv": "sv", "en": "en_GB"}
"""How each language writes days and times; the networks are in Europe, whatever English Teams speaks."""
THIN = "\N{THIN SPACE}"
"""Around CLDR's dash; not every client and font has it."""
NAMES = frozenset({"number", "year", "week"})
"""Facts that are figures and no amounts: "2027" has no space between its thousands."""
_HERE = Path(__file__).parent
_SENTENCE = re.compile(r"^(?P<key>[a-zA-Z][\w-]*) *=.*\n(?:(?:[ }].*)?\n)*", re.MULTILINE)
"""A key at the beginning of a line, and the lines that go on from it: none names another key."""


class UnknownTextError(KeyError):
    """The catalogues have no such key."""


class Catalogue:
    """The sentences of one language. Each is parsed when it is first asked for: to parse them all takes seconds."""

    def __init__(self, locale: str) -> None:
        files = sorted((_HERE / locale).glob("*.ftl"))
        found = (_SENTENCE.finditer(file.read_text(encoding="utf-8")) for file in files)
        self.sources = {sentence["key"]: sentence[0] for sentence in chain.from_iterable(found)}
        """As they stand in the files, by key."""
        self._bundle = FluentBundle([locale], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        return key in self.sources

    def say(self, key: str, facts: Mapping[str, object]) -> str:
        """The sentence with its variables filled in. UnknownTextError when there is none."""
        if not self._bundle.has_message(key):
            if key not in self.sources:
                raise UnknownTextError(key)
            self._bundle.add_resource(FluentResource(self.sources[key]))
        message = self._bundle.get_message(key)
        if message.value is None:
            raise UnknownTextError(key)
        text, faults = self._bundle.format_pattern(message.value, dict(facts))
        if faults:
            raise faults[0]
        return str(text)


@cache
def catalogue(locale: str) -> Catalogue:
    """The sentences of one language, read once."""
    return Catalogue(locale)


def supported(locale: str | None) -> str:
    """The language we have for what Teams calls the locale ("sv-SE", "en-GB"); Swedish when in doubt."""
    short = (locale or "").replace("_", "-").split("-")[0].lower()
    return short if short in LOCALES else DEFAULT


def say(locale: str, key: str, **facts: object) -> str:
    """The sentence `key` in that language with its variables filled in; dates are written out."""
    return catalogue(locale).say(key, {name: _shown(locale, name, value) for name, value in facts.items()})


def lines(locale: str, key: str, **facts: object) -> list[str]:
    """A text of several lines (examples, say), one entry a line."""
    return [line.strip() for line in say(locale, key, **facts).splitlines() if line.strip()]


def day(locale: str, value: date, *, year: bool = True) -> str:
    """A date as people write it: "24 september 2026", "24 September 2026"."""
    if year:
        return format_date(value, "long", locale=CLDR[locale])
    return format_skeleton("MMMMd", datetime.combine(value, time()), locale=CLDR[locale])


def span(locale: str, first: date, last: date, *, year: bool = True) -> str:
    """Days from one to another: "1–31 juli 2026", "1 juli – 10 augusti 2026"; one day when it is one."""
    if first == last:
        return day(locale, last, year=year)
    if (first.year, first.month) == (last.year, last.month):
        # Both languages begin with the day. Babel has CLDR's own pattern for English in short months only.
        return f"{first.day}–{day(locale, last, year=year)}"
    begins = day(locale, first, year=year and first.year != last.year)
    between: str = Locale.parse(CLDR[locale]).interval_formats[None].replace(THIN, " ")
    return between.format(begins, day(locale, last, year=year))


def month(locale: str, value: date) -> str:
    """A month of a year: "september 2026"."""
    return format_skeleton("yMMMM", datetime.combine(value, time()), locale=CLDR[locale])


def weekday(locale: str, value: date) -> str:
    """The day of the week in full: "fredag"."""
    return format_date(value, "EEEE", locale=CLDR[locale])


def clock(locale: str, value: time) -> str:
    """A time of day: "9.30" as these networks write it in Swedish (CLDR has "09:30" there), "09:30" in English."""
    if locale == "sv":
        return f"{value.hour}.{value.minute:02}"
    return format_time(value, "short", locale=CLDR[locale])


def number(locale: str, value: Decimal) -> str:
    """A number as it is written: "1 200,5"."""
    return str(format_decimal(value, locale=locale))


def listed(locale: str, parts: Iterable[str]) -> str:
    """A list in words, as in "a, b och c"."""
    return format_list(list(parts), locale=CLDR[locale])


def either(locale: str, parts: Iterable[str]) -> str:
    """A choice in words, as in "a, b eller c"."""
    return format_list(list(parts), style="or", locale=CLDR[locale])


def _shown(locale: str, name: str, value: object) -> object:
    if name in NAMES and isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return day(locale, value)
    if isinstance(value, time):
        return clock(locale, value)
    if value is None:
        return ""
    return value if isinstance(value, (int, float, str)) else str(value)
