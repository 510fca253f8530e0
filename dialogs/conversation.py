"""One turn, from what a person did to what the bot says: understood, carried out in one transaction, answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from dialogs import ROUTES
from dialogs.asking import answered, question
from dialogs.cards.receipt import receipt_card
from dialogs.cards.sealing import question_id, sealed
from dialogs.context import context_of, kept, last_of, pending_of
from dialogs.forms import with_typed
from dialogs.live import REFRESH, followed, refreshed
from dialogs.old_cards import of_another_release, old_card
from dialogs.receipts import Changed, crossed, deleted, edited, with_receipt
from dialogs.routing import Press
from dialogs.texts import say, supported
from dialogs.tips import tipped, with_tip
from dialogs.turn import SILENCE, Kind, Place, Reply, Turn, together
from dialogs.understanding.clean import LONGEST
from dialogs.understanding.courtesy import courtesy
from dialogs.understanding.intent import Context, Intent
from dialogs.wording import shortened
from meetings.authorisation import Act, require
from meetings.errors import AmbiguousItem, ChangedMeanwhile, ForLeads, NotForYou, Refusal, TooLong
from meetings.ports import Store, Talk, Unit
from meetings.reminders.deliveries import Planned

WAITS = timedelta(hours=8)
"""How long a question stands: a phone user answers after the meeting, not the day after."""
LEADS_ONLY = frozenset(
    command.intent for command in ROUTES.commands if command.leads_only and not command.secretary_too
)
READ_BY_ALL = frozenset({"list_agenda", "show_minutes", "list_minutes", "search_minutes", "status"})
"""What is shown in a channel for everybody: in the network's language, whoever asks. Live cards do so by themselves."""
MOST_FOUND = 10
"""Items offered when words could mean several; who reads a longer list writes other words."""
LONGEST_FORM = 32_000
"""Characters in all the fields of a form: with faults it is shown again with what was typed, and Teams takes 100 KB."""
LONGEST_QUOTE = 80
"""Characters of what somebody wrote, when an answer repeats it."""


class Understand(Protocol):
    """Text and context in, Intent out."""

    def __call__(self, text: str, context: Context) -> Intent: ...


class Posts(Protocol):
    """A reply for the channel as deliveries."""

    def __call__(self, turn: Turn, reply: Reply) -> Sequence[Planned]: ...


class Conversation:
    """Answers turns. A refusal is an answer; what else goes wrong is for the rim, and nothing was saved."""

    def __init__(
        self, store: Store, understand: Understand, posts: Posts, happened: Callable[[int], None] = lambda _: None
    ) -> None:
        """`happened` is told the network in which something has been recorded, when that is committed."""
        self._store = store
        self._understand = understand
        self._posts = posts
        self._happened = happened

    async def answer(self, turn: Turn) -> Reply:
        """What the bot says; its effect, if any, is committed when this returns. A repeated activity is silent."""
        return await self._answered(turn, self._carried_out)

    async def crossed(self, turn: Turn, change: Changed) -> Reply:
        """Somebody put a cross on the bot's receipt."""
        return await self._answered(turn, lambda turn, unit: crossed(turn, unit, change))

    async def deleted(self, turn: Turn, change: Changed) -> Reply:
        """The message that brought something about was deleted."""
        return await self._answered(turn, lambda turn, unit: deleted(turn, unit, change))

    async def edited(self, turn: Turn, change: Changed) -> Reply:
        """The message that brought something about now reads as the turn does."""
        return await self._answered(turn, lambda turn, unit: edited(turn, unit, change, self._understood, self._said))

    async def _answered(self, turn: Turn, work: Press) -> Reply:
        try:
            if turn.actor.network_id != turn.network.id:
                raise NotForYou  # who is somebody in another network is nobody here
            if turn.verb == REFRESH:
                return finished(turn, await self._refreshed(turn))
            try:
                reply = await self._once(turn, work)
            except ChangedMeanwhile:
                # Somebody was first by a moment. Nothing was saved, and what they did is seen now.
                reply = await self._once(turn, work)
            reply = await self._afterwards(reply)
        except Refusal as refusal:
            reply = with_typed(turn, refused(turn.locale, refusal))
        return finished(turn, reply)

    async def choices(self, turn: Turn) -> tuple[tuple[str, str], ...]:
        """What a form's field offers for the words in the turn; nothing where nothing is to be had. It only reads."""
        find = ROUTES.searches.get(turn.verb)
        if find is None or turn.actor.network_id != turn.network.id:
            return ()
        async with self._store.reading(turn.network.id) as unit:
            try:
                require(turn.actor, Act.READ)
                return tuple(await find(turn, unit))
            except Refusal:
                return ()

    async def _once(self, turn: Turn, work: Press) -> Reply:
        """The turn in one transaction."""
        async with self._store.unit(turn.network.id) as unit:
            if not await unit.inbox.claim(turn.key, turn.now):
                return SILENCE
            if turn.submit_id and not await unit.inbox.claim(f"submit:{turn.submit_id}", turn.now):
                return Reply(text=say(turn.locale, "already-submitted"))
            reply = await followed(turn, unit, await work(turn, unit))
            reply = await with_receipt(turn, unit, reply)
            await self._remember(turn, unit, reply)
            if reply.post:
                await unit.deliveries.plan(self._posts(turn, finished(turn, reply.post)))
            if not reply.silent:
                await unit.commit()
                if unit.acts.recorded:
                    self._happened(turn.network.id)
        return reply

    async def _refreshed(self, turn: Turn) -> Reply:
        """A reader's own card, which Teams asks for by itself: nothing is written, and the inbox is not asked."""
        async with self._store.reading(turn.network.id) as unit:
            require(turn.actor, Act.READ)
            return await refreshed(turn, unit)

    async def _afterwards(self, reply: Reply) -> Reply:
        """What was left to do above the networks is done, each part in its place."""
        then = tuple([await self._afterwards(part) for part in reply.then])
        if reply.after is not None:
            made = await reply.after(self._store.directory)
        elif reply.across is not None:
            made = replace(await reply.across(self._store), replaces=reply.replaces)
        else:
            return replace(reply, then=then)
        return replace(made, then=(*made.then, *then))

    async def _carried_out(self, turn: Turn, unit: Unit) -> Reply:
        require(turn.actor, Act.READ)
        if turn.kind is Kind.TEXT:
            return await self._said(turn, unit, await self._understood(turn, unit))
        typed = sum(len(value) for value in turn.data.values() if isinstance(value, str))
        if typed > LONGEST_FORM:
            raise TooLong(length=typed, limit=LONGEST_FORM)
        if of_another_release(turn):
            return with_typed(turn, old_card(turn))
        if turn.verb in ("choose", "answer"):
            chosen = await answered(turn, unit)
            return await self._said(turn, unit, chosen) if chosen else Reply(text=say(turn.locale, "cancelled"))
        # A client that opens no dialogs sends the press on a form's button as any other.
        tables = (ROUTES.forms,) if turn.kind is Kind.OPEN_FORM else (ROUTES.verbs, ROUTES.forms)
        press = next((table[turn.verb] for table in tables if turn.verb in table), None)
        if press is None:
            raise NotForYou
        return await press(turn, unit)

    async def _understood(self, turn: Turn, unit: Unit) -> Intent:
        if len(turn.text) > LONGEST and turn.mentioned:
            raise TooLong(length=len(turn.text), limit=LONGEST)
        return self._understand(turn.text, await context_of(turn, unit))

    async def _said(self, turn: Turn, unit: Unit, intent: Intent) -> Reply:
        if intent.name == "none" and not intent.readings:
            return self._not_understood(turn)
        replies = [
            await question(turn, unit, one) or await self._one(turn, unit, one) for one in (intent, *intent.also)
        ]
        return await tipped(turn, intent, together(replies), unit)

    async def _one(self, turn: Turn, unit: Unit, intent: Intent) -> Reply:
        answer = ROUTES.intents.get(intent.name)
        if answer is None:
            return Reply(text=say(turn.locale, "not-built-yet"))
        if intent.name in LEADS_ONLY and not turn.actor.leads:
            raise ForLeads
        if intent.name in READ_BY_ALL and turn.place is not Place.PERSONAL:
            turn = replace(turn, locale=supported(turn.network.language))
        return await answer(turn, intent, unit)

    def _not_understood(self, turn: Turn) -> Reply:
        if not turn.mentioned:
            return SILENCE
        if not turn.text.strip():  # the bot's name alone, or a file that nobody said anything of
            return Reply(text=say(turn.locale, "only-a-file" if turn.attachment else "courtesy-greeting"))
        kind = courtesy(turn.text)
        if kind:
            return Reply(text=say(turn.locale, f"courtesy-{kind}"))
        return Reply(text=say(turn.locale, "not-understood", said=shortened(turn.text, LONGEST_QUOTE) or "none"))

    async def _remember(self, turn: Turn, unit: Unit, reply: Reply) -> None:
        if reply.pending or reply.about:
            state = kept(reply.pending, reply.about, question_id(turn.key))
            await unit.talks.put(Talk(turn.actor.id, turn.conversation, state, turn.now + WAITS))
        elif not reply.silent and not (turn.kind is Kind.TEXT and reply == self._not_understood(turn)):
            talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
            if talk and pending_of(talk):
                # A new command wins over the question, though what is not understood leaves it standing: what it was
                # about may still be meant by "den".
                await unit.talks.put(replace(talk, state=kept(None, last_of(talk))))


def refused(locale: str, refusal: Refusal) -> Reply:
    """The sentence of a refusal; several possible items are listed with their numbers."""
    facts: Mapping[str, object] = {name: _quoted(name, value) for name, value in refusal.facts.items()}
    if isinstance(refusal, AmbiguousItem):
        found = refusal.facts["found"]
        assert isinstance(found, list)
        offered = [f"{number}. {shortened(title, LONGEST_QUOTE)}" for number, title in found[:MOST_FOUND]]
        more = [say(locale, "found-more", count=len(found) - MOST_FOUND)] if len(found) > MOST_FOUND else []
        facts = {**facts, "found": "\n".join(["", *offered, *more])}
    return Reply(text=say(locale, refusal.key, **facts))


def _quoted(name: str, value: object) -> object:
    """Words cut short; the number of an item is its name, not an amount with spaces between thousands."""
    if name == "number":
        value = str(value)
    return shortened(value, LONGEST_QUOTE) if isinstance(value, str) else value


def _instead(turn: Turn, reply: Reply) -> str:
    if turn.place is Place.PERSONAL or not (reply.private or reply.form):
        return ""
    return say(turn.locale, "private-refused")


def finished(turn: Turn, reply: Reply) -> Reply:
    """The reply with its receipt as a card, and every button sealed with network and one-time id."""
    if reply.receipt:
        made = receipt_card(turn.locale, reply.receipt, reply.acts, reply.buttons)
        reply = replace(reply, card=made, summary=reply.summary or reply.receipt[0], receipt=())
    if reply.tip:
        reply = with_tip(reply)
    return replace(
        reply,
        card=sealed(reply.card, turn) if reply.card else None,
        form=sealed(reply.form, turn) if reply.form else None,
        then=tuple(finished(turn, r) for r in reply.then),
        post=None,
        instead=_instead(turn, reply),
    )
