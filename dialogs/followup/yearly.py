"""The year's follow-up in words and by buttons: the figures, what stands behind each, and the documents."""

import re
from datetime import timedelta

from dialogs.cards.followup import (
    BEHIND,
    FILES,
    OPENS,
    behind_card,
    behind_title,
    documents_card,
    year_card,
    year_title,
)
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.errors import NotForYou
from meetings.followup.figures import Key
from meetings.followup.gathering import follow_up
from meetings.followup.years import Year, calendar_year, selection, year_said
from meetings.ports import Unit

routes = Routes()
OPENS_FOR = timedelta(hours=24)
"""How long the links open: they are for whoever holds them, so the time is short."""
AS_FILE = re.compile(
    r"\b(?:word|docx|pdf|html|dokument\w*|fil(?:er|en|erna)?|documents?|files?|utkast\w*)\b", re.IGNORECASE
)


@routes.intent("annual_followup")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Årsuppföljning 2026*; *årsuppföljning 2026 som pdf* gives the documents."""
    require(turn.actor, Act.READ)
    year = _year(turn, intent)
    return _files(turn, year) if AS_FILE.search(turn.text) else await _shown(turn, unit, year)


@routes.intent("followup_behind")
async def behind(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Vilka uppdrag flyttades tre gånger eller mer 2026?*"""
    require(turn.actor, Act.READ)
    return await _behind(turn, unit, _year(turn, intent), str(intent.slots.get("figure") or ""))


@routes.verb(BEHIND)
async def press_behind(turn: Turn, unit: Unit) -> Reply:
    """The button under a figure."""
    require(turn.actor, Act.READ)
    return await _behind(turn, unit, _pressed(turn), str(turn.data.get("key") or ""))


@routes.verb(FILES)
async def press_files(turn: Turn, unit: Unit) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The documents, in one's own chat."""
    require(turn.actor, Act.READ)
    return _files(turn, _pressed(turn))


async def _shown(turn: Turn, unit: Unit, year: Year) -> Reply:
    made = await follow_up(unit, year, turn.today)
    return Reply(card=year_card(turn.locale, made), summary=year_title(turn.locale, year))


async def _behind(turn: Turn, unit: Unit, year: Year, said: str) -> Reply:
    key = next((key for key in Key if key.value == said), None)
    if key is None:
        raise NotForYou
    made = await follow_up(unit, year, turn.today)
    figure = made.now.by_key[key]
    return Reply(card=behind_card(turn.locale, year, figure), summary=behind_title(turn.locale, year, figure))


def _files(turn: Turn, year: Year) -> Reply:
    if turn.links is None:
        return Reply(text=say(turn.locale, "export-no-address"))
    until, network = turn.now + OPENS_FOR, turn.network.id
    addresses = {kind: turn.links.listing(kind, network, selection(year), until, turn.locale) for kind, _ in OPENS}
    made = Reply(card=documents_card(turn.locale, year, addresses), summary=year_title(turn.locale, year))
    if turn.place is Place.PERSONAL:
        return made
    return Reply(text=say(turn.locale, "in-your-chat"), then=(_private(made),))


def _private(reply: Reply) -> Reply:
    return Reply(card=reply.card, summary=reply.summary, private=True)


def _year(turn: Turn, intent: Intent) -> Year:
    """The one that is named, in the words or by "förra året"; else this one."""
    named = intent.slots.get("year")
    plain = calendar_year(named) if isinstance(named, int) and not isinstance(named, bool) else None
    return year_said(turn.text) or plain or calendar_year(turn.today.year)


def _pressed(turn: Turn) -> Year:
    year = year_said(str(turn.data.get("year") or ""))
    if year is None:
        raise NotForYou
    return year
