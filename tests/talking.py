"""Conversations that are held both with the conversation itself and in a real client, as (says, hears) pairs.

Ture speaks, alone with the bot. What is heard holds no numbers, for the client's network has had other conversations;
`{next}` stands for the next meeting's day, as in "24 september", and `{d}/{m}` and `{later}` for a day after it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogs.texts import day
from meetings.network.people import Role
from tests.builders import Someone

Pairs = Sequence[tuple[str, str | Sequence[str]]]

TURE, MAJA, OLLE, LENA = "Ture Testberg", "Maja Mallqvist", "Olle Provström", "Lena Exempelgren"
PEOPLE = (
    Someone(TURE, "Ängelholm", Role.CHAIR),
    Someone(MAJA, "Klippan"),
    Someone(OLLE, "Landskrona"),
    Someone(LENA, "Landskrona"),
)
"""As in examples/familjen.yaml, where Landskrona has two directors."""

HELD_IN_BOTH: dict[str, Pairs] = {
    "what is missing is answered in words and with a button": [
        ("uppdrag: boka föreläsare", ["boka föreläsare", "Vem bereder det?"]),
        ("Maja", [f"bereds nu av {MAJA}", "När ska det rapporteras?"]),
        ("[Nästa möte, {next}]", ["boka föreläsare", "rapporteras nu {next}"]),
        ("uppdrag: ringa regionen", "Vem bereder det?"),
        ("[Jag]", [f"bereds nu av {TURE}", "När ska det rapporteras?"]),
        ("{d}/{m}", ["ringa regionen", "rapporteras nu {later}"]),
    ],
    "two that may be meant are both offered, and the choice is put right and taken back": [
        ("uppdrag: läsa remissen, ansvarig chefen i Landskrona, till {d}/{m}", "Vem menar du?"),
        (f"[{LENA}]", ["läsa remissen", LENA, "{later}"]),
        ("nej, Olle", ["läsa remissen", f"bereds nu av {OLLE}"]),
        ("ångra", ["som förut", "läsa remissen"]),
        ("ångra", "tagit tillbaka: läsa remissen"),
    ],
    "what may be meant is asked before anything is done": [
        ("remissen till nästa möte", "Menade du något av det här?"),
        ("nej", "Inget har ändrats"),
        ("remissen till nästa möte", ["Menade du något av det här?", "1. Nytt uppdrag: remissen ({next}"]),
        ("[1. Nytt uppdrag]", ["remissen", "rapporteras {next}", "Vem bereder det?"]),
        ("Maja", ["remissen", f"bereds nu av {MAJA}"]),
        ("ångra", ["som förut", "remissen"]),
        ("ångra", "tagit tillbaka: remissen"),
    ],
}


def on(next_meeting: date, pairs: Pairs) -> Pairs:
    """The conversation with the days filled in."""
    later = next_meeting + timedelta(days=10)
    days = {"next": day("sv", next_meeting, year=False), "later": day("sv", later, year=False)}
    days |= {"d": str(later.day), "m": str(later.month)}
    return [
        (says.format_map(days), [words.format_map(days) for words in ([hears] if isinstance(hears, str) else hears)])
        for says, hears in pairs
    ]
