"""The app package as the bot knows itself: its settings, its command menu, and the commands it answers to."""

from datetime import UTC, datetime

from bot.manifest_settings import PackageSettings
from dialogs import ROUTES
from dialogs.finding import FIND
from dialogs.menu import MENU, description, title
from dialogs.texts import LOCALES
from dialogs.turn import Place
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Roster
from manifest.build import App, Menu, MenuCommand, Publisher
from manifest.by_use import Bot
from manifest.schemas import NEWEST

SCOPES = {Place.CHANNEL: "team", Place.GROUP: "groupChat", Place.PERSONAL: "personal"}
"""Teams' words for the places."""
SEARCHES = frozenset({FIND})
"""The searches of the message extension."""


def app_of(settings: PackageSettings, schema: str = NEWEST) -> App:
    """What the package is made of."""
    publisher = Publisher(
        settings.publisher_name, settings.publisher_website, settings.publisher_privacy, settings.publisher_terms
    )
    return App(
        app_id=settings.app_id,
        version=settings.app_version,
        domain=settings.domain,
        publisher=publisher,
        menus=menus(),
        name=settings.app_name,
        participants=settings.see_participants,
        schema=schema,
    )


def menus() -> list[Menu]:
    """Teams' command menu, a list for each kind of place."""
    return [Menu((SCOPES[place],), [_command(intent) for intent in intents]) for place, intents in MENU.items()]


def this_bot() -> Bot:
    """What a package may name."""
    return Bot(searches=SEARCHES, actions=frozenset(ROUTES.forms), understands=understands)


def understands(text: str) -> bool:
    """Whether the text is a command of the bot's and nothing more has to be asked to know which."""
    context = Context(now=datetime(2000, 1, 1, tzinfo=UTC), roster=Roster(()), personal=True, mentioned=True)
    intent = understand(text, context)
    return intent.name in ROUTES.intents and not intent.ask


def _command(intent: str) -> MenuCommand:
    return MenuCommand(
        {locale: title(intent, locale) for locale in LOCALES},
        {locale: description(intent, locale) for locale in LOCALES},
    )
