"""What is said when a delivery is sent: made at that moment, from what is so then; and what is no longer said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import cast

from bot.envelopes import channel, mentioning, personal, repeated
from bot.outcomes import expired, given_up
from bot.teams.outbox import Address, Json, Posting
from bot.teams.outgoing import activities
from dialogs import ROUTES
from dialogs.cards.reminder import Unreached
from dialogs.cards.sealing import seal
from dialogs.reminders.message import reminder
from dialogs.texts import supported
from dialogs.turn import Unasked
from meetings.actions.items import ActionItem
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.hearing import is_gone
from meetings.network.people import Member, Network
from meetings.ports import Links, Unit
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState, Outcome
from meetings.reminders.occasions import days_for
from meetings.reminders.planning import (
    ABOUT,
    Circle,
    circle_of,
    holds,
    knowing,
    member_of,
    next_daytime,
    postponed,
    recipient,
    report_day,
)

CHANNEL = "channel"
FAILED = "Delivery"
"""The `object_kind` of a message about a reminder that did not arrive."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Deliveries that make one message: all that one person is to be told, or one answer or post."""

    network_id: int
    recipient: str
    kind: DeliveryKind
    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a message is made in: the network as it is in this transaction, the instant, and who the bot is."""

    unit: Unit
    now: datetime
    bot_id: str
    links: Links
    working: WorkingDay = is_working_day


@dataclass(slots=True)
class Message:
    """What a bundle has come to: the message with the deliveries it settles, and those that are not sent now."""

    posting: Posting | None = None
    covers: list[Delivery] = field(default_factory=list)
    dropped: list[tuple[Delivery, Outcome]] = field(default_factory=list)


@dataclass(slots=True)
class Due:
    """What has to be said still: matters, and reminders that did not arrive with the matter of each."""

    items: dict[int, ActionItem] = field(default_factory=dict)
    failed: list[tuple[Delivery, ActionItem]] = field(default_factory=list)


def bundled(deliveries: Iterable[Delivery]) -> list[list[Bundle]]:
    """The messages for each receiver in their order: all reminders of a person are one, answers and posts each one."""
    groups: dict[tuple[int, str, DeliveryKind], list[Delivery]] = {}
    for one in deliveries:
        groups.setdefault((one.network_id, one.recipient, one.kind), []).append(one)
    return [
        [Bundle(*key, tuple(rows))]
        if key[2] is DeliveryKind.REMINDER
        else [Bundle(*key, (row,)) for row in sorted(rows, key=lambda d: (d.not_before, d.id))]
        for key, rows in groups.items()
    ]


async def composed(scene: Scene, bundle: Bundle, *, addressed_only: bool = False) -> Message:
    """The bundle as it is to be sent now; `addressed_only` leaves the words for later."""
    if scene.unit.network.held_since is not None or scene.unit.network.away_since is not None:
        return Message(dropped=[(row, _held(scene.now)) for row in bundle.deliveries])
    if bundle.kind is DeliveryKind.NOTICE:
        return await _noticed(scene, bundle)
    if bundle.kind is not DeliveryKind.REMINDER:
        return await _stored(scene, bundle)
    message, due = Message(), Due()
    circle = await circle_of(scene.unit, scene.now)
    for row in bundle.deliveries:
        gone = await _sorted_in(scene, circle, row, due)
        if gone is None:
            message.covers.append(row)
        else:
            message.dropped.append((row, gone))
    if message.covers:
        if addressed_only:
            message.posting = Posting(await _address(scene, bundle.recipient), {})
        elif bundle.recipient == CHANNEL:
            message.posting = await _to_channel(scene, circle, message.covers, due)
        else:
            message.posting = await _to_person(scene, circle, bundle, message.covers, due)
    return message


async def addressed(scene: Scene, bundle: Bundle) -> Address:
    """Whom the bundle goes to, whether or not it is still to be said: little is read for that."""
    payload = bundle.deliveries[0].payload
    # The facts of a notice have names of their own.
    if payload and "to" in payload and bundle.kind is not DeliveryKind.NOTICE:
        return Posting.from_json(payload).to
    return await _address(scene, bundle.recipient)


def unreached(members: Sequence[Member], failed: Sequence[tuple[Delivery, ActionItem]]) -> tuple[Unreached, ...]:
    """Whom reminders did not reach, by name, with the numbers of the matters."""
    told = []
    for member in members:
        theirs = [(row, item) for row, item in failed if row.recipient == recipient(member.id)]
        if theirs:
            unclear = all(row.state is DeliveryState.UNKNOWN for row, _ in theirs)
            told.append(Unreached(member.name, tuple(sorted({item.number for _, item in theirs})), unclear))
    return tuple(told)


async def _stored(scene: Scene, bundle: Bundle) -> Message:
    """An answer, whole as it was stored, or a post whose address is known only now."""
    [row] = bundle.deliveries
    if scene.now >= row.expires_at or row.payload is None:
        return Message(dropped=[(row, expired(scene.now))])
    if "to" in row.payload:
        posting = Posting.from_json(row.payload)
    else:
        activity, live = cast("Json", row.payload["activity"]), cast("Json | None", row.payload.get("live"))
        posting = Posting(await _address(scene, row.recipient), dict(activity), live=live)
    if row.ambiguous:
        posting = replace(posting, activity=repeated(posting.activity, supported(scene.unit.network.language)))
    return Message(posting, [row])


async def _noticed(scene: Scene, bundle: Bundle) -> Message:
    """A notice in the words of now, unless it no longer holds or its receiver has left."""
    unit, now, [row] = scene.unit, scene.now, bundle.deliveries
    if now >= row.expires_at:
        return Message(dropped=[(row, expired(now))])
    morning = next_daytime(now, unit.network)
    if morning > now:
        return Message(dropped=[(row, _waits(now, morning))])
    member = await _receiver(scene, row.recipient)
    tell = ROUTES.notices.get(row.rule)
    if tell is None or (member is None and row.recipient != CHANNEL):
        return Message(dropped=[(row, _cancelled(now))])
    contact = await unit.contact_of(member.id) if member else None
    locale = supported((contact.locale if contact else None) or unit.network.language)
    facts = row.payload or {}
    reply = await tell(Unasked(unit.network, now, locale, row.object_id, facts, member, scene.links), unit)
    if reply is None:
        return Message(dropped=[(row, _cancelled(now))])
    card = seal(reply.card, bundle.network_id, f"delivery-{row.id}-{row.attempts}") if reply.card else None
    [activity] = activities(replace(reply, card=card))
    if row.ambiguous:
        activity = repeated(activity, locale)
    return Message(Posting(await _address(scene, row.recipient), activity), [row])


async def _receiver(scene: Scene, to: str) -> Member | None:
    circle = await circle_of(scene.unit, scene.now)
    return next((m for m in circle.members if m.id == member_of(to)), None)


async def _address(scene: Scene, to: str) -> Address:
    unit = scene.unit
    if to == CHANNEL:
        return channel(await _with_channel(unit), scene.bot_id or await _bot_as_met(scene))
    return personal(unit.network, await unit.contact_of(member_of(to) or 0), scene.bot_id)


async def _with_channel(unit: Unit) -> Network:
    """The network with the channel it posts in now: while the chosen one is deleted, the team's general channel."""
    network = unit.network
    if network.team_id is None or network.channel_id is None:
        return network
    gone = is_gone(await unit.heard.of(network.team_id), network.channel_id)
    return replace(network, channel_id=network.team_id) if gone else network


async def _bot_as_met(scene: Scene) -> str:
    """The bot's id as members' clients gave it, where no app is registered (the local client)."""
    for member in (await circle_of(scene.unit, scene.now)).members:
        contact = await scene.unit.contact_of(member.id)
        if contact and contact.bot_id:
            return contact.bot_id
    return ""


async def _sorted_in(scene: Scene, circle: Circle, row: Delivery, due: Due) -> Outcome | None:
    """Put what the row is about among what is due, or say why it is not to be sent now."""
    unit, now = scene.unit, scene.now
    about = row if row.object_kind == ABOUT else await unit.deliveries.get(row.object_id)
    item = await unit.actions.get(about.object_id) if about else None
    meeting = await unit.meetings.get(item.report_meeting_id) if item and item.report_meeting_id else None
    standing = about is not None and (about is row or _did_not_arrive(about))
    if about is None or item is None or not standing:
        return _cancelled(now)
    circle = await knowing(unit, circle, [item])
    if not holds(about, item, meeting, unit.network, circle, working=scene.working):
        return _cancelled(now)
    if now >= row.expires_at:
        return expired(now)
    days = days_for(unit.network, circle.wish_of(row.recipient), scene.working)
    morning = postponed(row, unit.network, days, now, last=report_day(item, meeting))
    if morning > now:
        return _waits(now, morning)
    if about is row:
        due.items[item.id] = item
    else:
        due.failed.append((about, item))
    return None


def _did_not_arrive(row: Delivery) -> bool:
    return given_up(Outcome(row.state, "", row.not_before, next_at=row.next_at))


def _waits(now: datetime, morning: datetime) -> Outcome:
    return Outcome(DeliveryState.RETRY, "waits for the morning", now, next_at=morning, counted=False)


def _held(now: datetime) -> Outcome:
    return Outcome(DeliveryState.HELD, "held", now, counted=False)


def _cancelled(now: datetime) -> Outcome:
    return Outcome(DeliveryState.CANCELLED, "no longer holds", now, counted=False)


async def _to_person(scene: Scene, circle: Circle, bundle: Bundle, covers: Sequence[Delivery], due: Due) -> Posting:
    unit = scene.unit
    contact = await unit.contact_of(member_of(bundle.recipient) or 0)
    locale = supported((contact.locale if contact else None) or unit.network.language)
    reply = await reminder(
        unit,
        locale,
        list(due.items.values()),
        circle.today,
        repeated=any(row.ambiguous for row in covers),
        unreached=unreached(circle.members, due.failed),
        asked_by={key for row in covers if isinstance(key := (row.payload or {}).get("by"), int)},
    )
    assert reply.card is not None
    key = f"delivery-{covers[0].id}-{covers[0].attempts}"
    [activity] = activities(replace(reply, card=seal(reply.card, bundle.network_id, key)))
    return Posting(personal(unit.network, contact, scene.bot_id), activity)


async def _to_channel(scene: Scene, circle: Circle, covers: Sequence[Delivery], due: Due) -> Posting:
    unit = scene.unit
    concerned = {row.recipient for row, _ in due.failed}
    people = [(m.name, await unit.contact_of(m.id)) for m in circle.members if recipient(m.id) in concerned]
    locale = supported(unit.network.language)
    activity = mentioning(locale, people)
    if any(row.ambiguous for row in covers):
        activity = repeated(activity, locale)
    return Posting(await _address(scene, CHANNEL), activity)
