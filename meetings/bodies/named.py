"""Which body is called so."""

from collections.abc import Iterable

from meetings.bodies.records import Body
from meetings.network.people import folded


def body_called(bodies: Iterable[Body], name: str) -> Body | None:
    """The body that is called so: by its name or another, with or without the article's ending or a genitive."""
    wanted = _key(name)
    kept = [b for b in bodies if not b.removed]
    return next((b for b in kept if wanted in {_key(n) for n in (b.name, *b.aliases)}), None)


def _key(name: str) -> str:
    """Without a genitive; "NSK:S" and "NSK-S" are one."""
    return folded(name).translate(str.maketrans("", "", ":-–.'’")).removesuffix("s")
