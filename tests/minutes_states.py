"""The document of what may be done to minutes in which state and by whom, made from the tables that the bot asks.

`python -m tests.minutes_states` writes it anew.
"""

# ruff: noqa: E501 -- a sentence is read in one piece

from collections.abc import Iterator, Mapping
from pathlib import Path

from meetings.authorisation import MAY, Act, Relation
from meetings.minutes.records import MinutesState
from meetings.minutes.states import OPEN_IN
from tests.who_may_what import ACTS, NO, RELATIONS, YES

FILE = Path(__file__).parents[1] / "docs" / "minutes-states.md"
HOW = "python -m tests.minutes_states"
BEGINS = """\
# Anteckningarnas lägen

Mötets anteckningar går genom fem lägen. Vilket läge de är i avgör vad som går att göra med dem, och när de blir en allmän handling. Varje steg
är en egen åtgärd som loggas, och kortet i kanalen säger alltid på en rad vilket läge texten är i.

Filen är gjord ur `meetings/minutes/states.py` och `meetings/authorisation.py` och skrivs om med `python -m tests.minutes_states`. Ändra tabellerna där,
inte här. `tests/meetings/test_states_of_minutes.py` prövar varje ruta.
"""
ENDS = """\
## Utöver tabellen

- Ett utkast kan göras om hur många gånger som helst så länge texten får ändras. Varje utkast, det som läggs till handlingarna och det som publiceras
  sparas som en egen version. ”Vad har ändrats i anteckningarna?” visar skillnaden mellan de två senaste.
- Synpunkter tas emot till och med den dag som har sagts. Därefter svarar boten med dagen. Har ingen dag sagts tas de emot tills anteckningarna läggs
  till handlingarna.
- En synpunkt som godtas eller tas in med andra ord blir en anteckning under sin punkt i samma åtgärd. Den som skrev den får veta vad som hände. En
  synpunkt som är besvarad tas inte tillbaka.
- Från att anteckningarna är lagda till handlingarna görs dokumenten av den version som sparades då. Det som har hänt med uppdragen sedan dess ändrar
  dem inte, och ingenting av texten går att ångra. Märkningen av vad som är internt kan fortfarande ändras, för den ändrar vad som visas och inte
  vad som står.
- Publicera kan man göra igen, så att en senare märkning kommer med. Var anteckningarna finns på webben noteras när de är publicerade.
- Vid ett möte läggs det föregående mötets anteckningar till handlingarna. Det noteras också i det nya mötets anteckningar.
"""

STATES: Mapping[MinutesState, tuple[str, str]] = {
    MinutesState.NOTES: ("anteckningar", "det som har antecknats, utan att någon har ställt samman det"),
    MinutesState.DRAFT: ("utkast", "sammanställda: kortet ligger i kanalen och dokumenten går att öppna"),
    MinutesState.COMMENTED: ("på synpunkter", "ett utkast som har skickats ut för synpunkter, oftast till en viss dag"),
    MinutesState.ADOPTED: ("till handlingarna", "fastställda av nätverket: texten ändras inte längre"),
    MinutesState.PUBLISHED: ("publicerade", "en version utan det som är internt finns för alla"),
}
"""Each state as the heading of its column, and as it is explained."""


def document() -> str:
    """The whole document, from the tables as they are."""
    states = [f"- **{name}**: {meaning}." for name, meaning in STATES.values()]
    return "\n".join(
        [
            BEGINS,
            "## Lägena\n",
            *states,
            "\n## Vad som går att göra i vilket läge\n",
            *_table(),
            "\n## Vem som får\n",
            *_who(),
            "",
            ENDS,
        ]
    )


def _table() -> Iterator[str]:
    yield f"| | {' | '.join(name for name, _ in STATES.values())} |"
    yield "|---|" + ":-:|" * len(STATES)
    for act, said in _acts():
        cells = (YES if state in OPEN_IN[act] else NO for state in STATES)
        yield f"| {said} | {' | '.join(cells)} |"


def _who() -> Iterator[str]:
    shown: list[Relation] = [r for r in RELATIONS if any(r in MAY[act] for act, _ in _acts())]
    yield f"| | {' | '.join(RELATIONS[relation][0] for relation in shown)} |"
    yield "|---|" + ":-:|" * len(shown)
    for act, said in _acts():
        cells = (YES if relation in MAY[act] else NO for relation in shown)
        yield f"| {said} | {' | '.join(cells)} |"
    yield ""
    yield (
        "Den som har lämnat nätverket får ingenting av detta. Kolumnerna betyder: "
        + "; ".join(f"*{RELATIONS[r][0]}* {RELATIONS[r][1]}" for r in shown)
        + "."
    )


def _acts() -> Iterator[tuple[Act, str]]:
    return ((act, said) for acts in ACTS.values() for act, said in acts.items() if act in OPEN_IN)


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
