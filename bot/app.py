"""The one composition root: settings in, aiohttp application out."""

import gc
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from functools import partial

from aiohttp import web

from bot.conversing import conversation
from bot.delivery import Dispatcher
from bot.downloads import Downloads, SignedLinks
from bot.events import Events
from bot.live_cards import Around, LiveCards
from bot.metrics import Metrics
from bot.outside import OutsideAnswers
from bot.receiver import Receiver
from bot.rosters import read_rosters
from bot.scheduler import running as running_scheduler
from bot.settings import Settings
from bot.shown import Shown
from bot.teams.credentials import Tokens
from bot.teams.wire import LARGEST_BODY, open_wire
from dialogs.texts import LOCALES, day, listed, say
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Roster
from meetings.calendar.workdays import is_working_day
from meetings.errors import StoreUnavailable
from meetings.ports import Store
from storage.store import open_store

Clock = Callable[[], datetime]
STOPPED = timedelta(minutes=2)
"""A dispatcher that has not looked for what is due for so long, and missed three looks, has stopped."""


def utc_now() -> datetime:
    """The clock of the process: the only one that is read."""
    return datetime.now(UTC)


def create_app(settings: Settings, *, clock: Clock = utc_now, tokens: Tokens | None = None) -> web.Application:
    """The bot as an application; everything it opens is closed when the application is."""
    app = web.Application(client_max_size=LARGEST_BODY)

    async def running(app: web.Application) -> AsyncIterator[None]:
        async with AsyncExitStack() as open_for_the_run:
            enter = open_for_the_run.enter_async_context
            store = await enter(open_store(settings.database_url, serving=True))
            wire = await enter(open_wire(settings, tokens))
            links = SignedLinks(settings.base_url, _signing_key(settings))
            live_cards = LiveCards(store, wire.outbox, Around(clock, links, is_working_day))
            await enter(live_cards.running())
            events = Events(store, wire.connector, clock, live_cards.happened)
            talking = conversation(store, live_cards.happened)
            receiver = Receiver(store, talking, events, clock, links, is_working_day, live_cards)
            app.add_routes(wire.routes(receiver))
            rosters = partial(read_rosters, store, wire.connector, clock, f"28:{settings.app_id}")
            jobs = running_scheduler(
                store, wire.outbox, settings, clock, links, {"rosters": rosters}, shared_clock=clock is utc_now
            )
            dispatcher = await enter(jobs)
            dispatcher.followed = Shown(store, live_cards).keep
            Downloads(store, links, clock, partial(_works, store, dispatcher, settings)).add_to(app)
            OutsideAnswers(store, clock, live_cards.happened).add_to(app)
            Metrics(store, dispatcher, clock).add_to(app)
            settle()
            yield

    app.cleanup_ctx.append(running)
    return app


def settle() -> None:
    """Read what is read once, and leave it out of every later garbage collection.

    With everything loaded a full collection stops the process for some 65 ms; with it set aside, for none
    that can be measured.
    """
    understand("lägg till punkten Budget", Context(now=utc_now(), roster=Roster(())))
    for locale in LOCALES:
        day(locale, utc_now().date())
        listed(locale, [say(locale, "undo"), say(locale, "undone")])
    gc.collect()
    gc.freeze()


async def _works(store: Store, dispatcher: Dispatcher, settings: Settings) -> bool:
    """Whether database and dispatcher do: the question a load balancer asks."""
    try:
        await store.dispatch.next_due()
    except StoreUnavailable:
        return False
    return dispatcher.looked_within(max(STOPPED, 3 * timedelta(seconds=settings.dispatch_every)))


def _signing_key(settings: Settings) -> str:
    """Without one in the settings, links live as long as the process."""
    return settings.signing_key.get_secret_value() if settings.signing_key else secrets.token_urlsafe(48)
