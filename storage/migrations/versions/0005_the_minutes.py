"""The meeting and its minutes: the point before it, positions, what is internal, comments, versions, templates."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW = ("internal_point", "minutes_comment", "minutes_version", "document_template")

FILLED = (
    ("note", "internal"),
    ("attendance", "beforehand"),
    ("minutes", "chair_ids"),
    ("minutes", "web_address"),
    ("reminder_wish", "home_report"),
)
"""New columns that rows which are there already need a value for: the default serves the migration alone."""


def upgrade() -> None:
    with op.batch_alter_table("note") as note:
        note.add_column(sa.Column("organisation_id", KEY))
        note.add_column(sa.Column("internal", sa.Boolean, nullable=False, server_default=sa.false()))
        note.create_foreign_key(*own("note", "organisation", "organisation_id"))
    with op.batch_alter_table("attendance") as attendance:
        attendance.add_column(sa.Column("until", sa.Time))
        attendance.add_column(sa.Column("beforehand", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("minutes") as minutes:
        minutes.add_column(sa.Column("chair_ids", sa.Text, nullable=False, server_default="[]"))
        minutes.add_column(sa.Column("at_agenda_item_id", KEY))
        minutes.add_column(sa.Column("at_standing_item_id", KEY))
        minutes.add_column(sa.Column("comment_until", sa.Date))
        minutes.add_column(sa.Column("adopted_on", sa.Date))
        minutes.add_column(sa.Column("adopted_at_id", KEY))
        minutes.add_column(sa.Column("published_at", sa.DateTime(timezone=True)))
        minutes.add_column(sa.Column("web_address", sa.Text, nullable=False, server_default=""))
        minutes.create_foreign_key(*own("minutes", "agenda_item", "at_agenda_item_id"))
        minutes.create_foreign_key(*own("minutes", "standing_item", "at_standing_item_id"))
        minutes.create_foreign_key(*own("minutes", "meeting", "adopted_at_id"))
    with op.batch_alter_table("reminder_wish") as wish:
        wish.add_column(sa.Column("home_report", sa.Boolean, nullable=False, server_default=sa.false()))
    for table, column in FILLED:
        with op.batch_alter_table(table) as filled:
            filled.alter_column(column, server_default=None)
    op.execute("UPDATE minutes SET state = 'notes' WHERE drafted_at IS NULL")
    placed = (("agenda_item", "agenda_item_id"), ("standing_item", "standing_item_id"))
    make(
        "internal_point",
        *(key("meeting_id", nullable=False), key("agenda_item_id"), key("standing_item_id")),
        sa.Column("heading", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("meeting", "meeting_id"), *placed),
    )
    make(
        "minutes_comment",
        *(key("meeting_id", nullable=False), key("author_id", nullable=False)),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *(key("agenda_item_id"), key("standing_item_id")),
        sa.Column("heading", sa.Text, nullable=False),
        sa.Column("state", sa.String(30), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        key("answered_by_id"),
        sa.Column("removed", sa.Boolean, nullable=False),
        to=(("meeting", "meeting_id"), ("member", "author_id"), *placed, ("member", "answered_by_id")),
    )
    make(
        "minutes_version",
        key("meeting_id", nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        key("made_by_id"),
        sa.Column("state", sa.String(30), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        to=(("meeting", "meeting_id"), ("member", "made_by_id")),
        unique=("meeting_id", "number"),
    )
    make(
        "document_template",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        key("put_by_id"),
        to=(("member", "put_by_id"),),
        unique=("kind",),
    )
    for table in NEW[:2]:
        op.create_index(f"ix_{table}_network_id_meeting_id", table, ["network_id", "meeting_id"])
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        for table in NEW:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_network ON {table} USING ({scope} IN (network_id::text, 'all'))")


def own(table: str, other: str, column: str) -> tuple[str, str, list[str], list[str]]:
    """A reference to a row of the same network."""
    return f"fk_{table}_network_id_{column}", other, ["network_id", column], ["network_id", "id"]


def key(name: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, KEY, nullable=nullable)


def make(table: str, *columns: sa.Column[Any], to: tuple[tuple[str, str], ...], unique: tuple[str, ...] = ()) -> None:
    """An entity of a network, with its references."""
    op.create_table(
        table,
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        *columns,
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("network_id", "id", name=f"uq_{table}_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=f"fk_{table}_network_id"),
        *(
            sa.ForeignKeyConstraint([*mine], [f"{other}.{c}" for c in theirs], name=name)
            for name, other, mine, theirs in (own(table, other, column) for other, column in to)
        ),
        *(
            [sa.UniqueConstraint("network_id", *unique, name=f"uq_{table}_network_id_{'_'.join(unique)}")]
            if unique
            else []
        ),
    )
