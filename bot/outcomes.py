"""What becomes of a delivery by Teams' answer: sent, again later, given up, or nobody knows."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.teams.outcome import Ambiguous, NotSent, Sent, SurelyNot
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome

FIRST_PAUSE = 5.0
"""Seconds: what the pause before the second try is at most; it doubles with each try."""
LONGEST_PAUSE = 900.0
"""Seconds between two tries at most."""
RESEND_AFTER = timedelta(minutes=10)
"""After an unclear answer: by then a message that arrived late has been seen, and its press has come."""
RESENDS = 1
"""How often a message of which nobody knows whether it arrived is sent again."""
UNREACHED = "unreached"
"""The rule of what tells coordinators that a reminder has not arrived, or may not have."""
RESENDS_OF_REPORTS = 3
"""The same of such a report: hearing of it twice does less harm than hearing of it never."""
TOO_MANY = 429

Answer = Sent | NotSent
Spread = Callable[[float], float]
"""A random number of seconds between 0 and the number given."""


def after(delivery: Delivery, answer: Answer, now: datetime, spread: Spread) -> Outcome:
    """The state the answer leaves the delivery in."""
    if isinstance(answer, Sent):
        return Outcome(DeliveryState.SENT, "sent", now, teams_message_id=answer.message_id)
    if isinstance(answer, Ambiguous):
        return _unclear(delivery, answer, now)
    if isinstance(answer, SurelyNot):
        return _again(delivery, answer, now, spread)
    return Outcome(DeliveryState.DEAD, said(answer), now)


def expired(now: datetime) -> Outcome:
    """Its time ran out before it could be sent."""
    return Outcome(DeliveryState.DEAD, "expired", now, counted=False)


def crashed() -> Ambiguous:
    """The answer of a sender that is no more: it may or may not have sent."""
    return Ambiguous("the sender stopped while sending")


def given_up(outcome: Outcome) -> bool:
    """Whether nothing more will be tried although the message may not have arrived."""
    final = outcome.state is DeliveryState.UNKNOWN and outcome.next_at is None
    return final or outcome.state is DeliveryState.DEAD


def said(answer: NotSent) -> str:
    """The answer in a word or two for the record: no texts, no addresses."""
    facts = (answer.outcome, str(answer.status or ""), answer.code)
    return " ".join(fact for fact in facts if fact)


def _again(delivery: Delivery, answer: SurelyNot, now: datetime, spread: Spread) -> Outcome:
    pause = answer.retry_after
    if pause is None:
        pause = spread(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(delivery.attempts, 16)))
    counted = answer.status != TOO_MANY
    at = now + timedelta(seconds=pause)
    if at >= delivery.expires_at:
        return Outcome(DeliveryState.DEAD, said(answer), now, counted=counted)
    return Outcome(DeliveryState.RETRY, said(answer), now, next_at=at, counted=counted)


def _unclear(delivery: Delivery, answer: Ambiguous, now: datetime) -> Outcome:
    at = now + RESEND_AFTER
    resends = RESENDS_OF_REPORTS if delivery.rule == UNREACHED else RESENDS
    once_more = delivery.ambiguous < resends and at < delivery.expires_at
    return Outcome(DeliveryState.UNKNOWN, said(answer), now, next_at=at if once_more else None, ambiguous=True)
