"""Reminders: the summer pause, the weekly digest, what members wish, and which installation may send."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("network") as network:
        network.add_column(sa.Column("pause_from", sa.Text))
        network.add_column(sa.Column("pause_until", sa.Text))
        network.add_column(sa.Column("digest_weekday", sa.Integer))
        network.add_column(sa.Column("held_since", sa.DateTime(timezone=True)))
    op.execute("UPDATE network SET digest_weekday = 0")
    op.create_table(
        "reminder_wish",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("snoozed_until", sa.Date),
        sa.Column("quiet_weekdays", sa.Text, nullable=False),
        sa.Column("amount", sa.String(30), nullable=False),
        sa.Column("snoozed_on", sa.Date),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminder_wish"),
        sa.UniqueConstraint("network_id", "id", name="uq_reminder_wish_network_id_id"),
        sa.UniqueConstraint("network_id", "member_id", name="uq_reminder_wish_network_id_member_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_reminder_wish_network_id"),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_reminder_wish_network_id_member_id",
        ),
    )
    op.create_table(
        "installation",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("app_id", sa.Text, nullable=False),
        sa.Column("environment", sa.Text, nullable=False),
        sa.Column("identity", sa.Text, nullable=False),
        sa.Column("mark", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_installation"),
    )
    op.create_table(
        "replica",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_replica"),
    )
    if op.get_bind().dialect.name != "sqlite":
        scope = "current_setting('natverksbot.network', true)"
        op.execute("ALTER TABLE reminder_wish ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE reminder_wish FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_network ON reminder_wish USING ({scope} IN (network_id::text, 'all'))")
