"""The Teams app: receipts, chats, tips, what was heard of when, a team the bot is not let into, a chosen channel."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("network") as network:
        network.add_column(sa.Column("away_since", sa.DateTime(timezone=True)))
        network.add_column(sa.Column("away", sa.String(30)))
        network.add_column(sa.Column("channel_chosen", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("tips", sa.Text, nullable=False, server_default="[]"))
    for table, column in (("network", "channel_chosen"), ("person", "tips")):
        with op.batch_alter_table(table) as filled:
            filled.alter_column(column, server_default=None)
    op.create_table(
        "receipt",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("acts", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_receipt"),
        sa.UniqueConstraint("network_id", "id", name="uq_receipt_network_id_id"),
        sa.UniqueConstraint(
            *("network_id", "conversation", "said", "member_id"),
            name="uq_receipt_network_id_conversation_said_member_id",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_receipt_network_id"),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"], ["member.network_id", "member.id"], name="fk_receipt_network_id_member_id"
        ),
    )
    op.create_index("ix_receipt_network_id_shown", "receipt", ["network_id", "shown"])
    op.create_index("ix_receipt_at", "receipt", ["at"])
    op.create_table(
        "chat",
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("service_url", sa.Text, nullable=False),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "conversation_id", name="pk_chat"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_chat_network_id"),
    )
    op.create_index("ix_chat_network_id", "chat", ["network_id"])
    op.create_table(
        "heard",
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "place", "subject", name="pk_heard"),
    )
    op.create_index("ix_heard_at", "heard", ["at"])
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        for table in ("receipt", "chat"):
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_network ON {table} USING ({scope} IN (network_id::text, 'all'))")
