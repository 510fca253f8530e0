"""The action list: where matters come from and go, who has ticked, the walk-through, and cards that follow it."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("action_item") as item:
        item.add_column(sa.Column("direction", sa.String(30)))
        item.add_column(sa.Column("body", sa.Text, nullable=False, server_default=""))
        item.add_column(sa.Column("answer_on", sa.Date))
    with op.batch_alter_table("action_item") as item:
        item.alter_column("body", existing_type=sa.Text, existing_nullable=False, server_default=None)
    op.add_column("member", sa.Column("leaves_on", sa.Date))
    _entity(
        "tick",
        {"action_item_id": "action_item", "organisation_id": "organisation", "member_id": "member"},
        sa.Column("ticked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("comment", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        once=("action_item_id", "organisation_id"),
    )
    _entity(
        "walk_through",
        {"meeting_id": "meeting", "started_by_id": "member", "current_id": "action_item"},
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(30), nullable=False),
        once=("meeting_id",),
        optional=("current_id",),
    )
    _entity(
        "walk_step",
        {"walk_through_id": "walk_through", "action_item_id": "action_item"},
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("outcome", sa.String(30)),
        sa.Column("comment", sa.Text, nullable=False),
        once=("walk_through_id", "action_item_id"),
    )
    _entity(
        "live_card",
        {},
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("address", sa.JSON, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        once=("conversation", "message"),
    )
    op.create_index("ix_live_card_network_id_posted_at", "live_card", ["network_id", "posted_at"])
    _deliveries_in_order()


def _deliveries_in_order() -> None:
    """What is due is found in its order, and by receiver, however much of it there is."""
    op.drop_index("ix_delivery_due", "delivery")
    op.create_index("ix_delivery_due", "delivery", ["state", "next_at", "id"])
    op.create_index("ix_delivery_receiver", "delivery", ["network_id", "recipient", "next_at"])


def _entity(
    name: str, references: dict[str, str], *columns: sa.Column[Any], once: Sequence[str], optional: Sequence[str] = ()
) -> None:
    """A table of one network's things; a reference is always to a row of the same network."""
    op.create_table(
        name,
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        *(sa.Column(column, KEY, nullable=column in optional) for column in references),
        *columns,
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("network_id", "id", name=f"uq_{name}_network_id_id"),
        sa.UniqueConstraint("network_id", *once, name=f"uq_{name}_network_id_{'_'.join(once)}"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=f"fk_{name}_network_id"),
        *(
            sa.ForeignKeyConstraint(
                ["network_id", column], [f"{to}.network_id", f"{to}.id"], name=f"fk_{name}_network_id_{column}"
            )
            for column, to in references.items()
        ),
    )
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_network ON {name} USING ({scope} IN (network_id::text, 'all'))")
