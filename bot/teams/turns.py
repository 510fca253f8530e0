"""One turn: the receiver does the work, the answer is given, and what cannot be given now is kept for later."""

from collections import deque
from collections.abc import Sequence
from typing import Any

import structlog
from botbuilder.core import TurnContext

from bot.teams.adapter import TeamsAdapter
from bot.teams.incoming import Event, Incoming, Receiver, Via
from bot.teams.once import Answered, Once
from bot.teams.outbox import Outbox, Posting
from bot.teams.outcome import NotSent, Sent, refused
from bot.teams.outgoing import plan
from dialogs.turn import SILENCE, Reply

log = structlog.get_logger(__name__)
Json = dict[str, Any]


class Turns:
    """Runs turns for one receiver."""

    def __init__(self, adapter: TeamsAdapter, receiver: Receiver, outbox: Outbox, once: Once) -> None:
        self._adapter = adapter
        self._receiver = receiver
        self._outbox = outbox
        self._once = once

    async def run(self, activity: Json, came: Incoming) -> Answered:
        """The whole turn. Only a fault of the wire itself ends as 500."""
        failed = False

        async def logic(context: TurnContext) -> Json | None:
            del context
            nonlocal failed
            reply, failed = await self._reply(came)
            return await self._answer(came, reply)

        try:
            status, body = await self._adapter.turn(activity, logic)
        except Exception:
            log.exception("wire-fault", key=came.key)
            return Answered(500, settled=False)
        return Answered(status, body, settled=not failed)

    async def _reply(self, came: Incoming) -> tuple[Reply, bool]:
        """What is said, and whether that is only that it went wrong."""
        try:
            if came.via is Via.EVENT:
                return await self._receiver.event(came), False
            return await self._receiver.message(came), False
        except Exception as error:  # noqa: BLE001 -- the rim: whatever went wrong, the person is told
            log.warning("turn-failed", key=came.key, via=came.via, error=type(error).__name__)
            told = await self._receiver.failed(came, error)
            # Nobody waits for an answer to an event, but whoever installs the app does.
            awaited = came.via is not Via.EVENT or came.event is Event.INSTALLED
            return told if awaited else SILENCE, True

    async def _answer(self, came: Incoming, reply: Reply) -> Json | None:
        planned = plan(came, reply)
        if planned.body is not None and planned.postings:
            # The client waits for the body, five seconds at most; what is posted must not keep it waiting.
            self._once.beside(self._post(came, planned.postings))
        else:
            await self._post(came, planned.postings)
        if planned.for_the_others is not None:
            self._once.beside(self._repaint(came, planned.for_the_others))
        return planned.body

    async def _repaint(self, came: Incoming, posting: Posting) -> None:
        """Who pressed has seen it; if it fails the others still see the card as it was, and a press tells them."""
        try:
            await self._outbox.update(posting)
        except NotSent as fault:
            log.info("card-not-updated", key=came.key, outcome=fault.outcome, reason=fault.reason)

    async def _post(self, came: Incoming, postings: Sequence[Posting]) -> None:
        """In order; after one that failed the others wait for it. What is refused is said to be so, once."""
        waiting = deque(postings)
        while waiting:
            posting = waiting.popleft()
            try:
                sent = await self._outbox.answer(posting)
            except NotSent as fault:
                log.warning("answer-not-sent", key=came.key, outcome=fault.outcome, reason=fault.reason)
                if posting.instead is not None and refused(fault):
                    waiting = deque([posting.instead, *(p for p in waiting if p.instead is None)])
                    continue
                await self._keep(came, [posting, *waiting], fault)
                return
            if posting.followed:
                self._once.beside(self._shown(came, posting, sent))

    async def _shown(self, came: Incoming, posting: Posting, sent: Sent) -> None:
        """If it fails the card stays as it is, and a press tells what is so; a sign on a receipt then does nothing."""
        try:
            await self._receiver.sent(came, posting, sent)
        except Exception:
            log.exception("shown-not-kept", key=came.key)

    async def _keep(self, came: Incoming, left: list[Posting], fault: NotSent) -> None:
        try:
            await self._receiver.unsent(came, left, fault)
        except Exception:
            log.exception("answer-lost", key=came.key, messages=len(left))
