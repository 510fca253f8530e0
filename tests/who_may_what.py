"""The document of who may do what, made from the table that the bot itself asks.

`python -m tests.who_may_what` writes it anew.
"""

# ruff: noqa: E501 -- a sentence is read in one piece

from collections.abc import Iterator, Mapping
from pathlib import Path

from meetings.authorisation import MAY, Act, Relation

FILE = Path(__file__).parents[1] / "docs" / "who-may-what.md"
HOW = "python -m tests.who_may_what"
YES, NO = "ja", "–"
BEGINS = """\
# Vem får göra vad

Boten frågar den här tabellen vid varje meddelande, varje knapp och varje formulär, och en gång till innan den skriver till någon. Det räcker att
*en* av kolumnerna säger ja. Den som har lämnat nätverket, är med i ett annat eller aldrig har varit med får ingenting och får inte veta
någonting: det som inte finns och det som inte är ens eget besvaras likadant.

Filen är gjord ur `meetings/authorisation.py` och skrivs om med `python -m tests.who_may_what`. Ändra tabellen där, inte här.
"""
ENDS = """\
## Utöver tabellen

- Den som bereder ett uppdrag tillsammans med andra lämnar över sin egen del. De andra behåller sin, och någon måste alltid bereda det.
- Den som får ta över ett uppdrag svarar själv ja, utom när ordförande eller samordnare lämnar över, när mötet gör det under genomgången, eller
  när den som nyss lade in uppdraget rättar det.
- Ett uppdrag som alla bereder prickas av av varje kommun för sig. Ordförande och samordnare kan pricka av för en kommun som de nämner, eller säga
  att hela uppdraget är klart. Vem som ska göra det i stället för alla avgör de.
- Det som bara är rapporterat kan den som bereder det öppna igen; det som är avslutat öppnar ordförande eller samordnare.
- Sitt eget senaste steg kan man ångra, och ordförande och samordnare kan ångra andras.
"""

RELATIONS: Mapping[Relation, tuple[str, str]] = {
    Relation.LEADS: ("leder", "är ordförande eller samordnare"),
    Relation.MEMBER: ("är med", "är med i nätverket"),
    Relation.PROPOSER: ("föreslog", "har lagt förslaget"),
    Relation.AUTHOR: ("skrev", "har skrivit anteckningen eller synpunkten"),
    Relation.SECRETARY: ("antecknar", "för mötets anteckningar"),
    Relation.RAISER: ("initierade", "har tagit upp uppdraget"),
    Relation.PREPARER: (
        "bereder",
        "bereder uppdraget: med sitt namn, sin plats eller sin kommun, tillsammans med alla, eller genom att svara för någon utanför",
    ),
    Relation.RECORDER: ("lade in", "har lagt in det öppna uppdraget på listan under det senaste dygnet"),
    Relation.ASKED: ("tillfrågad", "har fått frågan om att ta över uppdraget av den som bereder det"),
    Relation.AT_THE_MEETING: ("på mötet", "skriver om det uppdrag som mötet är vid under genomgången"),
}
"""Each relation as the heading of its column, and as it is explained."""

ACTS: Mapping[str, Mapping[Act, str]] = {
    "Nätverket": {
        Act.READ: "se dagordningen, aktivitetslistan, historiken och fastställda anteckningar",
        Act.SEE_STATUS: "se läget för nätverket",
        Act.SET_UP: "ställa in nätverket, dess platser, ledamöter och stående punkter, och lämna över åt någon som slutat",
        Act.SCHEDULE_MEETING: "lägga in, flytta och ställa in möten",
    },
    "Dagordningen": {
        Act.SUGGEST: "föreslå en punkt",
        Act.CHANGE_SUGGESTION: "ändra ett förslag",
        Act.WITHDRAW_SUGGESTION: "ta tillbaka ett förslag",
        Act.POSTPONE_POINT: "skjuta upp en punkt",
        Act.PREPARE_AGENDA: "godkänna, avslå, ordna och tidsätta punkterna",
        Act.CALL_MEETING: "skicka kallelsen",
    },
    "Aktivitetslistan": {
        Act.RECORD_ACTION: "lägga in ett uppdrag",
        Act.REPORT_ACTION: "rapportera uppdraget som klart",
        Act.TICK_ACTION: "pricka av sin kommuns del av ett uppdrag som alla bereder",
        Act.MOVE_ACTION: "flytta uppdragets dag",
        Act.REASSIGN_ACTION: "lämna över uppdraget, eller fråga någon om det",
        Act.TAKE_OVER_ACTION: "svara på frågan om att ta över",
        Act.REWORD_ACTION: "ändra uppdragets text, vem som initierat det och varifrån det kommer",
        Act.CLOSE_ACTION: "avsluta uppdraget",
        Act.REOPEN_ACTION: "öppna ett avslutat uppdrag igen",
        Act.DROP_ACTION: "stryka uppdraget",
        Act.REMIND_ACTION: "påminna nu",
        Act.STEER_WALK_THROUGH: "starta, pausa och styra genomgången",
    },
    "Mötet och anteckningarna": {
        Act.TAKE_NOTES: "anteckna",
        Act.CHANGE_NOTE: "ändra en anteckning",
        Act.STEER_MEETING: "gå från punkt till punkt under mötet",
        Act.TAKE_ATTENDANCE: "skriva vilka som är med",
        Act.REPORT_OWN_ATTENDANCE: "anmäla sig själv",
        Act.DRAFT_MINUTES: "göra utkastet till minnesanteckningar",
        Act.ASK_FOR_COMMENTS: "be om synpunkter på utkastet till en viss dag",
        Act.COMMENT_MINUTES: "lämna synpunkter på utkastet",
        Act.CHANGE_COMMENT: "ta tillbaka en synpunkt",
        Act.ANSWER_COMMENT: "godta, ändra eller avböja en synpunkt",
        Act.MARK_INTERNAL: "märka en punkt eller ett stycke som internt, så att det inte publiceras",
        Act.ADOPT_MINUTES: "lägga anteckningarna till handlingarna",
        Act.PUBLISH_MINUTES: "publicera anteckningarna och notera var de finns",
    },
    "Från år till år": {
        Act.KEEP_CHAIR_TURNS: "föra in val av ordförande och vilka som haft uppdraget",
        Act.KEEP_SUBGROUPS: "lägga in och ändra undernätverk, deras kontaktpersoner och medlemslistor",
        Act.REPORT_SUBGROUP: "berätta hur det går i ett undernätverk",
        Act.KEEP_REPRESENTATIVES: "föra in vilka som representerar nätverket på andra håll",
        Act.ASK_ROUND: "ställa en hemfråga, ändra dess sista dag och avsluta den",
        Act.ANSWER_ROUND: "svara på en hemfråga för sin kommun, eller skicka den vidare till en kollega",
        Act.KEEP_GOALS: "föra in verksamhetsplanens mål",
        Act.POINT_TO_GOAL: "säga vilket mål en punkt eller ett uppdrag hör till",
        Act.OPEN_EVALUATION: "be ledamöterna utvärdera året",
        Act.EVALUATE: "svara på utvärderingen",
        Act.LINK_NETWORKS: "koppla ihop nätverket med ett annat",
        Act.FORWARD_MATTER: "skicka ett uppdrag till ett annat nätverk",
    },
}
"""Each act as a coordinator would say it, by what it is about."""


def document() -> str:
    """The whole document, from the table as it is."""
    parts = [BEGINS, *(_section(name, acts) for name, acts in ACTS.items()), ENDS, _explained()]
    return "\n".join(parts)


def _section(name: str, acts: Mapping[Act, str]) -> str:
    shown = [relation for relation in RELATIONS if any(relation in MAY[act] for act in acts)]
    return "\n".join([f"## {name}", "", *_table(acts, shown), ""])


def _table(acts: Mapping[Act, str], shown: list[Relation]) -> Iterator[str]:
    yield f"| | {' | '.join(RELATIONS[relation][0] for relation in shown)} |"
    yield "|---|" + ":-:|" * len(shown)
    for act, said in acts.items():
        cells = (YES if relation in MAY[act] else NO for relation in shown)
        yield f"| {said} | {' | '.join(cells)} |"


def _explained() -> str:
    rows = [f"- **{heading}**: {meaning}." for heading, meaning in RELATIONS.values()]
    return "\n".join(["## Kolumnerna", "", *rows, ""])


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
