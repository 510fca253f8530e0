"""In which language the bot speaks to a person: their own choice, made in words, wherever and whoever they are."""

from datetime import datetime
from functools import partial

from dialogs.routing import Routes
from dialogs.texts import LOCALES, say, supported
from dialogs.turn import Reply, Turn
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Intent, Roster
from meetings.errors import NotForYou
from meetings.network.people import Network, Person, folded
from meetings.ports import Directory, Unit

routes = Routes()
LANGUAGES = {"engelska": "en", "english": "en", "svenska": "sv", "swedish": "sv"}
"""What people call the languages of the catalogues, in either."""


@routes.intent("language")
async def set_language(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """In which language the bot speaks to this person."""
    language = str(intent.slots.get("language") or _named(turn.text))
    if language not in LOCALES:
        return Reply(text=say(turn.locale, "language-which"))
    if turn.actor.person_id is None:
        raise NotForYou
    return Reply(after=partial(spoken, person_id=turn.actor.person_id, language=language))


async def spoken(directory: Directory, *, person_id: int, language: str) -> Reply:
    """Keep a person's choice, and say so in that language."""
    await directory.set_locale(person_id, language)
    return Reply(text=say(language, "language-set"))


def asked_for(text: str, now: datetime) -> str | None:
    """The language that a message asks for, of somebody of whom no network is known yet."""
    meant = understand(text, Context(now=now, roster=Roster(people=())))
    return _named(text) or None if meant.name == "language" else None


async def language_of(directory: Directory, person: Person | None, teams_says: str | None) -> str:
    """What a person reads where no network is known: their choice, else their network's, else what Teams says.

    A Swedish director's Teams is often in English.
    """
    if person is None or person.locale:
        return supported(person.locale if person else teams_says)
    networks: list[Network] = await directory.networks_of(person.id)
    return supported(networks[0].language if networks else teams_says)


def _named(text: str) -> str:
    named = {language for word, language in LANGUAGES.items() if word in folded(text)}
    return "".join(named) if len(named) == 1 else ""
