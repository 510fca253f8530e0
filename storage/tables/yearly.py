"""What a network keeps from year to year: turns to chair, sub-networks, bodies, goals, what was asked home, links."""

from sqlalchemy import Boolean, Column, Date, ForeignKeyConstraint, Index, Integer, PrimaryKeyConstraint, Table
from sqlalchemy import UniqueConstraint as Unique

from meetings.links.records import LinkKind
from meetings.rounds.records import QuestionKind, QuestionState
from meetings.subgroups.records import Life
from storage.tables.base import count, entity, metadata, of_network, text, to
from storage.types import Amount, Instant, Key, Tuple, words

removed = ("removed", Boolean)

chair_turn = entity(
    "chair_turn",
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=True),
    *to("organisation", nullable=True),
    *to("member", nullable=True),
    text("name"),
    *to("meeting", nullable=True),
    Column(*removed, nullable=False),
    Index(None, "network_id", "starts_on"),
)

subgroup = entity(
    "subgroup",
    text("name"),
    Column("aliases", Tuple, nullable=False),
    *to("subgroup", "parent_id", nullable=True),
    text("chair"),
    *to("organisation", "chair_organisation_id", nullable=True),
    *to("member", "contact_id", nullable=True),
    text("contact"),
    text("contact_address"),
    text("task"),
    Column("next_meeting_on", Date, nullable=True),
    Column("rhythm_weeks", Integer, nullable=True),
    Column("asked_at", Instant, nullable=True),
    Column("heard_on", Date, nullable=True),
    Column("life", words(Life), nullable=True),
    Column(*removed, nullable=False),
)

subgroup_sign = entity(
    "subgroup_sign",
    *to("subgroup"),
    Column("at", Instant, nullable=False),
    Column("life", words(Life), nullable=False),
    text("text"),
    Column("next_meeting_on", Date, nullable=True),
    *to("member", nullable=True),
    text("name"),
    Column(*removed, nullable=False),
    Index(None, "network_id", "subgroup_id"),
)

subgroup_member = entity(
    "subgroup_member",
    *to("subgroup"),
    text("name"),
    *to("organisation", nullable=True),
    text("title"),
    *to("member", nullable=True),
    Column(*removed, nullable=False),
    Index(None, "network_id", "subgroup_id"),
)

body = entity("body", text("name"), Column("aliases", Tuple, nullable=False), Column(*removed, nullable=False))

representative = entity(
    "representative",
    *to("body"),
    *to("member", nullable=True),
    text("name"),
    *to("organisation", nullable=True),
    Column("starts_on", Date, nullable=True),
    Column("ends_on", Date, nullable=True),
    Column("deputy", Boolean, nullable=False),
    Column("reports_on", Date, nullable=True),
    *to("meeting", "reports_meeting_id", nullable=True),
    Column(*removed, nullable=False),
    Index(None, "network_id", "body_id"),
)

round_question = entity(
    "round_question",
    count("number"),
    text("text"),
    Column("kind", words(QuestionKind), nullable=False),
    *to("member", "asked_by_id"),
    Column("asked_at", Instant, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("choices", Tuple, nullable=False),
    text("unit"),
    *to("meeting", nullable=True),
    *to("agenda_item", nullable=True),
    Column("state", words(QuestionState), nullable=False),
    *to("round_question", "follows_id", nullable=True),
    Unique("network_id", "number"),
)

round_answer = entity(
    "round_answer",
    *to("round_question", "question_id"),
    *to("organisation"),
    *to("member", nullable=True),
    *to("member", "passed_by_id", nullable=True),
    text("text"),
    text("choice"),
    Column("amount", Amount, nullable=True),
    *to("member", "answered_by_id", nullable=True),
    Column("answered_at", Instant, nullable=True),
    Unique("network_id", "question_id", "organisation_id"),
)

goal = entity(
    "goal",
    count("year"),
    count("position"),
    text("title"),
    Column(*removed, nullable=False),
    Index(None, "network_id", "year"),
)

evaluation = entity(
    "evaluation",
    count("year"),
    Column("opened_at", Instant, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("closed_on", Date, nullable=True),
    Unique("network_id", "year"),
)

invitation = entity(
    "invitation",
    *to("evaluation"),
    *to("member"),
    Column("answered", Boolean, nullable=False),
    Unique("network_id", "evaluation_id", "member_id"),
)

evaluation_answer = Table(
    "evaluation_answer",
    metadata,
    text("key"),
    of_network(),
    Column("evaluation_id", Key, nullable=False),
    Column("ratings", Tuple, nullable=False),
    text("best"),
    text("better"),
    PrimaryKeyConstraint("network_id", "key"),
    ForeignKeyConstraint(["network_id", "evaluation_id"], ["evaluation.network_id", "evaluation.id"]),
)

network_link = entity(
    "network_link",
    text("name"),
    Column("aliases", Tuple, nullable=False),
    Column("other_id", Key, nullable=True),
    Column("accepted", Boolean, nullable=False),
    Column(*removed, nullable=False),
)

forwarded = entity(
    "forwarded",
    *to("action_item"),
    *to("network_link", "link_id"),
    Column("sent_at", Instant, nullable=False),
    *to("member", "sent_by_id"),
    Column("other_agenda_item_id", Key, nullable=True),
    text("answer"),
    Column("answered_at", Instant, nullable=True),
    Column(*removed, nullable=False),
    Index(None, "network_id", "action_item_id"),
)

outside_link = entity(
    "outside_link",
    Column("kind", words(LinkKind), nullable=False),
    Column("object_id", Key, nullable=False),
    text("name"),
    text("secret_hash"),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant, nullable=True),
    Unique("secret_hash"),
)
