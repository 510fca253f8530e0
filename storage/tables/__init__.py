"""Every table. What belongs to a network carries its id, and points at other rows together with it.

A reference is always (network_id, x_id) -> (network_id, id), so that no row can point into another network
whatever a query forgets. Entities have `version` for optimistic locking. `act`, `act_change` and `attempt`
are append-only: triggers made by the migration refuse to change or delete their rows.
"""

from storage.tables.base import metadata
from storage.tables.done import act, act_change, inbox, receipt, talk
from storage.tables.held import (
    attendance,
    document_template,
    internal_point,
    minutes,
    minutes_comment,
    minutes_version,
    note,
    walk_step,
    walk_through,
)
from storage.tables.matters import action_item, action_preparer, tick
from storage.tables.people import member, network, organisation, person, role_term, seat, seat_term
from storage.tables.places import chat, heard
from storage.tables.points import agenda_call, agenda_item, meeting, standing_item
from storage.tables.processes import installation, replica
from storage.tables.sent import attempt, delivery, live_card, reminder_wish
from storage.tables.yearly import (
    body,
    chair_turn,
    evaluation,
    evaluation_answer,
    forwarded,
    goal,
    invitation,
    network_link,
    outside_link,
    representative,
    round_answer,
    round_question,
    subgroup,
    subgroup_member,
    subgroup_sign,
)

APPEND_ONLY = ("act", "act_change", "attempt")

__all__ = [
    "APPEND_ONLY",
    "act",
    "act_change",
    "action_item",
    "action_preparer",
    "agenda_call",
    "agenda_item",
    "attempt",
    "attendance",
    "body",
    "chair_turn",
    "chat",
    "delivery",
    "document_template",
    "evaluation",
    "evaluation_answer",
    "forwarded",
    "goal",
    "heard",
    "inbox",
    "installation",
    "internal_point",
    "invitation",
    "live_card",
    "meeting",
    "member",
    "metadata",
    "minutes",
    "minutes_comment",
    "minutes_version",
    "network",
    "network_link",
    "note",
    "organisation",
    "outside_link",
    "person",
    "receipt",
    "reminder_wish",
    "replica",
    "representative",
    "role_term",
    "round_answer",
    "round_question",
    "seat",
    "seat_term",
    "standing_item",
    "subgroup",
    "subgroup_member",
    "subgroup_sign",
    "talk",
    "tick",
    "walk_step",
    "walk_through",
]
