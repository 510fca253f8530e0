"""Regular expressions that are compiled when they are first used: few messages need many of them."""

import re
from typing import cast

_WAYS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Later:
    """Looks like what it is compiled to; from the first use on it has that one's functions as its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        regex = re.compile(self._source, self._flags)
        vars(self).update({way: getattr(regex, way) for way in _WAYS})
        return getattr(regex, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression; one that cannot be compiled raises `re.error` when it is first used."""
    return cast("re.Pattern[str]", _Later(source, flags))
