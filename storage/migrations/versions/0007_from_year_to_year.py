"""From year to year: turns to chair, sub-networks, bodies, questions taken home, goals, evaluation, other networks."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW = (
    "goal",
    "chair_turn",
    "subgroup",
    "subgroup_sign",
    "subgroup_member",
    "body",
    "representative",
    "round_question",
    "round_answer",
    "evaluation",
    "invitation",
    "evaluation_answer",
    "network_link",
    "forwarded",
    "outside_link",
)
FILLED = (("seat", "removed"), ("seat_term", "appointed_by"), ("agenda_item", "origin"))
"""New columns that rows which are there already need a value for: the default serves the migration alone."""


def upgrade() -> None:
    make(
        "goal",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
    )
    op.create_index("ix_goal_network_id_year", "goal", ["network_id", "year"])
    make(
        "chair_turn",
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date),
        key("organisation_id"),
        key("member_id"),
        sa.Column("name", sa.Text, nullable=False),
        key("meeting_id"),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("organisation", "organisation_id"), ("member", "member_id"), ("meeting", "meeting_id")),
    )
    op.create_index("ix_chair_turn_network_id_starts_on", "chair_turn", ["network_id", "starts_on"])
    make(
        "subgroup",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        key("parent_id"),
        sa.Column("chair", sa.Text, nullable=False),
        key("chair_organisation_id"),
        key("contact_id"),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("contact_address", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("next_meeting_on", sa.Date),
        sa.Column("rhythm_weeks", sa.Integer),
        sa.Column("asked_at", sa.DateTime(timezone=True)),
        sa.Column("heard_on", sa.Date),
        sa.Column("life", sa.String(30)),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("subgroup", "parent_id"), ("organisation", "chair_organisation_id"), ("member", "contact_id")),
    )
    make(
        "subgroup_sign",
        key("subgroup_id", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("life", sa.String(30), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("next_meeting_on", sa.Date),
        key("member_id"),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("subgroup", "subgroup_id"), ("member", "member_id")),
    )
    op.create_index("ix_subgroup_sign_network_id_subgroup_id", "subgroup_sign", ["network_id", "subgroup_id"])
    make(
        "subgroup_member",
        key("subgroup_id", nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        key("organisation_id"),
        sa.Column("title", sa.Text, nullable=False),
        key("member_id"),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("subgroup", "subgroup_id"), ("organisation", "organisation_id"), ("member", "member_id")),
    )
    op.create_index("ix_subgroup_member_network_id_subgroup_id", "subgroup_member", ["network_id", "subgroup_id"])
    make(
        "body",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
    )
    make(
        "representative",
        key("body_id", nullable=False),
        key("member_id"),
        sa.Column("name", sa.Text, nullable=False),
        key("organisation_id"),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date),
        sa.Column("deputy", sa.Boolean, nullable=False),
        sa.Column("reports_on", sa.Date),
        key("reports_meeting_id"),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(
            ("body", "body_id"),
            ("member", "member_id"),
            ("organisation", "organisation_id"),
            ("meeting", "reports_meeting_id"),
        ),
    )
    op.create_index("ix_representative_network_id_body_id", "representative", ["network_id", "body_id"])
    make(
        "round_question",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        key("asked_by_id", nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("choices", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        key("meeting_id"),
        key("agenda_item_id"),
        sa.Column("state", sa.String(30), nullable=False),
        key("follows_id"),
        to=(
            ("member", "asked_by_id"),
            ("meeting", "meeting_id"),
            ("agenda_item", "agenda_item_id"),
            ("round_question", "follows_id"),
        ),
        unique=("number",),
    )
    make(
        "round_answer",
        key("question_id", nullable=False),
        key("organisation_id", nullable=False),
        key("member_id"),
        key("passed_by_id"),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("choice", sa.Text, nullable=False),
        sa.Column("amount", sa.Text),
        key("answered_by_id"),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        to=(
            ("round_question", "question_id"),
            ("organisation", "organisation_id"),
            ("member", "member_id"),
            ("member", "passed_by_id"),
            ("member", "answered_by_id"),
        ),
        unique=("question_id", "organisation_id"),
    )
    make(
        "evaluation",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("closed_on", sa.Date),
        unique=("year",),
    )
    make(
        "invitation",
        key("evaluation_id", nullable=False),
        key("member_id", nullable=False),
        sa.Column("answered", sa.Boolean, nullable=False),
        to=(("evaluation", "evaluation_id"), ("member", "member_id")),
        unique=("evaluation_id", "member_id"),
    )
    make(
        "network_link",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        key("other_id"),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
    )
    make(
        "forwarded",
        key("action_item_id", nullable=False),
        key("link_id", nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        key("sent_by_id", nullable=False),
        key("other_agenda_item_id"),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("action_item", "action_item_id"), ("network_link", "link_id"), ("member", "sent_by_id")),
    )
    op.create_index("ix_forwarded_network_id_action_item_id", "forwarded", ["network_id", "action_item_id"])
    make(
        "outside_link",
        sa.Column("kind", sa.String(30), nullable=False),
        key("object_id", nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("secret_hash", sa.Text, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
    )
    op.create_table(
        "evaluation_answer",
        sa.Column("key", sa.Text, nullable=False),
        key("network_id", nullable=False),
        key("evaluation_id", nullable=False),
        sa.Column("ratings", sa.Text, nullable=False),
        sa.Column("best", sa.Text, nullable=False),
        sa.Column("better", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("network_id", "key", name="pk_evaluation_answer"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_evaluation_answer_network_id"),
        _own("evaluation_answer", "evaluation", "evaluation_id"),
    )
    with op.batch_alter_table("outside_link") as link:
        link.create_unique_constraint("uq_outside_link_secret_hash", ["secret_hash"])
    with op.batch_alter_table("organisation") as organisation:
        organisation.add_column(sa.Column("left_on", sa.Date))
        organisation.add_column(key("merged_into_id"))
        organisation.create_foreign_key(*own("organisation", "organisation", "merged_into_id"))
    with op.batch_alter_table("seat") as seat:
        seat.add_column(sa.Column("removed", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("seat_term") as term:
        term.add_column(sa.Column("appointed_by", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("agenda_item") as point:
        point.add_column(key("goal_id"))
        point.add_column(sa.Column("origin", sa.Text, nullable=False, server_default=""))
        point.create_foreign_key(*own("agenda_item", "goal", "goal_id"))
    with op.batch_alter_table("action_item") as matter:
        matter.add_column(key("goal_id"))
        matter.create_foreign_key(*own("action_item", "goal", "goal_id"))
    for table, column in FILLED:
        with op.batch_alter_table(table) as filled:
            filled.alter_column(column, server_default=None)
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        for table in NEW:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_network ON {table} USING ({scope} IN (network_id::text, 'all'))")


def own(table: str, other: str, column: str) -> tuple[str, str, list[str], list[str]]:
    """A reference to a row of the same network."""
    return f"fk_{table}_network_id_{column}", other, ["network_id", column], ["network_id", "id"]


def _own(table: str, other: str, column: str) -> sa.ForeignKeyConstraint:
    name, other, mine, theirs = own(table, other, column)
    return sa.ForeignKeyConstraint(mine, [f"{other}.{c}" for c in theirs], name=name)


def key(name: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, KEY, nullable=nullable)


def make(
    table: str, *columns: sa.Column[Any], to: tuple[tuple[str, str], ...] = (), unique: tuple[str, ...] = ()
) -> None:
    """An entity of a network, with its references."""
    name = f"uq_{table}_network_id_{'_'.join(unique)}"
    op.create_table(
        table,
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        *columns,
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("network_id", "id", name=f"uq_{table}_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=f"fk_{table}_network_id"),
        *(_own(table, other, column) for other, column in to),
        *([sa.UniqueConstraint("network_id", *unique, name=name)] if unique else []),
    )
