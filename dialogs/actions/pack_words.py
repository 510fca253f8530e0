"""The words of a hand-over that its card and its document share."""

from datetime import date

from dialogs.cards.succession import seat_title
from dialogs.texts import say
from meetings.actions.pack import Pack


def seats_said(locale: str, pack: Pack) -> list[str]:
    """Each seat with its days."""
    said = []
    for seat, term in pack.seats:
        name = seat_title(seat, pack.names)
        title = say(locale, "pack-deputy", seat=name) if term.deputy else name
        said.append(term_said(locale, title, term.starts_on, term.ends_on))
    return said


def roles_said(locale: str, pack: Pack) -> list[str]:
    """Each role with its days."""
    return [term_said(locale, say(locale, f"role-{t.role.value}"), t.starts_on, t.ends_on) for t in pack.roles]


def term_said(locale: str, title: str, first: date | None, last: date | None) -> str:
    """As in "Ordförande, 1 januari 2026 – 31 december 2026"."""
    key = {(True, True): "term-both", (True, False): "term-from", (False, True): "term-until"}.get(
        (first is not None, last is not None)
    )
    return say(locale, key, title=title, first=first or "", last=last or "") if key else title
