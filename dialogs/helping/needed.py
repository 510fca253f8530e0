"""The five to eight things a person most needs now: by their role, and by where the network is between meetings."""

from collections.abc import Sequence
from enum import StrEnum

from dialogs.helping.own import Own
from dialogs.routing import Command
from meetings.minutes.records import MinutesState
from meetings.network.people import Member, Network, NetworkState


class Moment(StrEnum):
    """Where the network is."""

    SETUP = "setup"
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    """A meeting has been held, and its minutes are not laid to the files."""


LEADS: dict[Moment, tuple[str, ...]] = {
    Moment.SETUP: ("set_up", "plan_year", "add_agenda_item", "add_action", "next_meeting", "language"),
    Moment.BEFORE: (
        "prepare_agenda",
        "call_meeting",
        "add_agenda_item",
        "add_action",
        "list_actions",
        "remind_now",
        "status",
        "prepare_meeting",
    ),
    Moment.DURING: (
        "attendance",
        "add_note",
        "add_decision",
        "add_action",
        "next_point",
        "start_walk_through",
        "end_meeting",
    ),
    Moment.AFTER: (
        "draft_minutes",
        "ask_for_comments",
        "list_comments",
        "add_action",
        "list_actions",
        "prepare_agenda",
        "remind_now",
    ),
}
MEMBERS: dict[Moment, tuple[str, ...]] = {
    Moment.SETUP: ("add_agenda_item", "list_agenda", "add_action", "list_my_actions", "next_meeting", "language"),
    Moment.BEFORE: (
        "add_agenda_item",
        "list_agenda",
        "list_my_actions",
        "complete_action",
        "change_due_date",
        "attendance",
        "next_meeting",
        "search_minutes",
    ),
    Moment.DURING: (
        "list_agenda",
        "where_at_meeting",
        "ask_attendance",
        "list_my_actions",
        "complete_action",
        "add_action",
    ),
    Moment.AFTER: (
        "add_comment",
        "no_comments",
        "list_my_actions",
        "complete_action",
        "change_due_date",
        "home_report",
        "add_agenda_item",
    ),
}
SECRETARY = ("attendance", "add_note", "add_decision", "add_action", "next_point", "end_meeting", "draft_minutes")
"""While the meeting goes on, of a member who writes."""
OF_MATTERS = frozenset({"complete_action", "change_due_date"})
"""Needed by who has an open matter."""


def moment(network: Network, own: Own) -> Moment:
    """Where the network is now."""
    if network.state is NetworkState.SETUP:
        return Moment.SETUP
    if own.going_on:
        return Moment.DURING
    recorded = own.minutes is not None and own.minutes.state not in (MinutesState.ADOPTED, MinutesState.PUBLISHED)
    return Moment.AFTER if recorded else Moment.BEFORE


def needed(network: Network, actor: Member, own: Own, commands: Sequence[Command]) -> list[Command]:
    """What this person most needs, first things first, of the commands they have."""
    now = moment(network, own)
    if now is Moment.AFTER and not actor.leads and not own.drafted:
        now = Moment.BEFORE  # there is nothing for them to comment on yet
    intents = (LEADS if actor.leads else MEMBERS)[now]
    if now is Moment.DURING and not actor.leads and writes(actor, own):
        intents = SECRETARY
    if own.mine is None:
        intents = tuple(i for i in intents if i not in OF_MATTERS)
    if own.next_meeting is None:
        intents = tuple(i for i in intents if i not in ("call_meeting", "prepare_meeting"))
    by_intent = {command.intent: command for command in commands}
    return [by_intent[intent] for intent in intents if intent in by_intent]


def writes(actor: Member, own: Own) -> bool:
    """Whether they write the minutes of the meeting that goes on, or was last."""
    return own.minutes is not None and own.minutes.secretary_id == actor.id
