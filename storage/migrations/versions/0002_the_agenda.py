"""The agenda from suggestion to call: what is late, answered or merged, what standing items are for, and the calls."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

STANDING_KINDS = (
    ("Föregående%", "previous-notes"),
    ("Previous%", "previous-notes"),
    ("Aktivitetslista%", "action-list"),
    ("Action list%", "action-list"),
    ("Undernätverk%", "subgroups"),
    ("Rapport%", "reports"),
    ("Report%", "reports"),
    ("Övrig%", "other"),
    ("Other business%", "other"),
    ("Any other business%", "other"),
)
"""The usual titles of standing items, by which the bot knows from now on what they are for."""


def upgrade() -> None:
    with op.batch_alter_table("network") as network:
        for name in ("deadline_days", "ask_days", "nudge_days", "call_days"):
            network.add_column(sa.Column(name, sa.Integer))
    _with_value("meeting", sa.Column("sequence", sa.Integer, nullable=False, server_default="0"))
    _with_value("agenda_item", sa.Column("late", sa.Boolean, nullable=False, server_default=sa.false()))
    _with_value("agenda_item", sa.Column("answer", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("agenda_item") as item:
        item.add_column(sa.Column("merged_into_id", KEY))
        item.create_foreign_key(
            "fk_agenda_item_network_id_merged_into_id",
            "agenda_item",
            ["network_id", "merged_into_id"],
            ["network_id", "id"],
        )
    _with_value("standing_item", sa.Column("kind", sa.String(30), nullable=False, server_default="own"))
    _with_value("standing_item", sa.Column("removed", sa.Boolean, nullable=False, server_default=sa.false()))
    for title, kind in STANDING_KINDS:
        op.execute(
            sa.text("UPDATE standing_item SET kind = :kind WHERE title LIKE :title").bindparams(kind=kind, title=title)
        )
    _agenda_call()


def _with_value(table: str, column: sa.Column[Any]) -> None:
    """A column that every row has from now on; rows that are there get the default, which does not stay."""
    with op.batch_alter_table(table) as changed:
        changed.add_column(column)
    with op.batch_alter_table(table) as changed:
        changed.alter_column(column.name, existing_type=column.type, existing_nullable=False, server_default=None)


def _agenda_call() -> None:
    op.create_table(
        "agenda_call",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("called_by_id", KEY),
        sa.Column("points", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_call"),
        sa.UniqueConstraint("network_id", "id", name="uq_agenda_call_network_id_id"),
        sa.UniqueConstraint("network_id", "meeting_id", name="uq_agenda_call_network_id_meeting_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_agenda_call_network_id"),
        sa.ForeignKeyConstraint(
            ["network_id", "meeting_id"],
            ["meeting.network_id", "meeting.id"],
            name="fk_agenda_call_network_id_meeting_id",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "called_by_id"],
            ["member.network_id", "member.id"],
            name="fk_agenda_call_network_id_called_by_id",
        ),
    )
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        op.execute("ALTER TABLE agenda_call ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE agenda_call FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_network ON agenda_call USING ({scope} IN (network_id::text, 'all'))")
