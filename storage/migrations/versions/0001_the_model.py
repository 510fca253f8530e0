"""The whole model of a network's work, and the triggers that keep the record append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
WORD = sa.String(30)

APPEND_ONLY = ("act", "act_change", "attempt")


def to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """A reference that cannot leave the network."""
    return sa.ForeignKeyConstraint(
        ["network_id", column], [f"{other}.network_id", f"{other}.id"], name=f"fk_{table}_network_id_{column}"
    )


def network() -> None:
    op.create_table(
        "network",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("team_id", sa.Text),
        sa.Column("channel_id", sa.Text),
        sa.Column("service_url", sa.Text),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("time_zone", sa.Text, nullable=False),
        sa.Column("reminder_days", sa.Text, nullable=False),
        sa.Column("send_at", sa.Time, nullable=False),
        sa.Column("next_number", sa.Integer, nullable=False, server_default="1"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_network"),
        sa.UniqueConstraint("key", name="uq_network_key"),
        sa.UniqueConstraint("tenant_id", "team_id", name="uq_network_tenant_id_team_id"),
    )


def delivery() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("object_kind", sa.Text, nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("recipient", sa.Text, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("payload", sa.JSON),
        sa.Column("state", WORD, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("ambiguous", sa.Integer, nullable=False),
        sa.Column("lease_until", INSTANT),
        sa.Column("lease_token", sa.Text),
        sa.Column("next_at", INSTANT),
        sa.Column("teams_message_id", sa.Text),
        sa.Column("last_outcome", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint(
            "network_id", "kind", "object_kind", "object_id", "rule", "due_on", "recipient", name="uq_delivery"
        ),
        sa.UniqueConstraint("network_id", "id", name="uq_delivery_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_delivery_network_id"),
    )
    op.create_index("ix_delivery_due", "delivery", ["state", "next_at"])
    op.create_index(
        "ix_delivery_network_id_object_kind_object_id", "delivery", ["network_id", "object_kind", "object_id"]
    )


def inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("network_id", "key", name="pk_inbox"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_inbox_network_id"),
    )
    op.create_index("ix_inbox_at", "inbox", ["at"])


def meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.Column("starts_at", sa.Time),
        sa.Column("ends_at", sa.Time),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
        sa.UniqueConstraint("network_id", "id", name="uq_meeting_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_meeting_network_id"),
    )
    op.create_index("ix_meeting_network_id_starts_on", "meeting", ["network_id", "starts_on"])


def organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sa.UniqueConstraint("network_id", "id", name="uq_organisation_network_id_id"),
        sa.UniqueConstraint("network_id", "name", name="uq_organisation_network_id_name"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_organisation_network_id"),
    )


def person() -> None:
    op.create_table(
        "person",
        sa.Column("id", KEY, nullable=False),
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("object_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("locale", sa.Text),
        sa.Column("chosen_network_id", KEY),
        sa.Column("service_url", sa.Text, nullable=False),
        sa.Column("contact_tenant_id", sa.Text, nullable=False),
        sa.Column("bot_id", sa.Text, nullable=False),
        sa.Column("teams_id", sa.Text),
        sa.Column("conversation_id", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("tenant_id", "object_id", name="uq_person_tenant_id_object_id"),
        sa.ForeignKeyConstraint(["chosen_network_id"], ["network.id"], name="fk_person_chosen_network_id"),
    )


def attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("delivery_id", KEY, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_attempt_network_id"),
        to("attempt", "delivery_id", "delivery"),
    )
    op.create_index("ix_attempt_network_id_delivery_id", "attempt", ["network_id", "delivery_id"])


def member() -> None:
    op.create_table(
        "member",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("person_id", KEY),
        sa.Column("organisation_id", KEY),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("left_on", sa.Date),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_member"),
        sa.UniqueConstraint("network_id", "id", name="uq_member_network_id_id"),
        sa.UniqueConstraint("network_id", "person_id", name="uq_member_network_id_person_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_member_network_id"),
        to("member", "organisation_id", "organisation"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_member_person_id"),
    )
    op.create_index("ix_member_person_id", "member", ["person_id"])


def seat() -> None:
    op.create_table(
        "seat",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("organisation_id", KEY, nullable=False),
        sa.Column("function", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seat"),
        sa.UniqueConstraint("network_id", "id", name="uq_seat_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_seat_network_id"),
        to("seat", "organisation_id", "organisation"),
    )
    op.create_index("ix_seat_network_id_organisation_id", "seat", ["network_id", "organisation_id"])


def act() -> None:
    op.create_table(
        "act",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("actor_id", KEY),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("undoes", KEY),
        sa.PrimaryKeyConstraint("id", name="pk_act"),
        sa.UniqueConstraint("network_id", "id", name="uq_act_network_id_id"),
        sa.UniqueConstraint("network_id", "undoes", name="uq_act_network_id_undoes"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_act_network_id"),
        to("act", "actor_id", "member"),
        to("act", "undoes", "act"),
    )
    op.create_index("ix_act_network_id_actor_id_conversation", "act", ["network_id", "actor_id", "conversation"])


def agenda_item() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("proposer_id", KEY, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("on_behalf_of", sa.Text),
        sa.Column("presenter_id", KEY),
        sa.Column("presenter", sa.Text),
        sa.Column("purpose", WORD),
        sa.Column("minutes", sa.Integer),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("links", sa.Text, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("times_moved", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_item"),
        sa.UniqueConstraint("network_id", "id", name="uq_agenda_item_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_agenda_item_network_id"),
        to("agenda_item", "meeting_id", "meeting"),
        to("agenda_item", "presenter_id", "member"),
        to("agenda_item", "proposer_id", "member"),
    )
    op.create_index(
        "ix_agenda_item_network_id_meeting_id_position", "agenda_item", ["network_id", "meeting_id", "position"]
    )


def attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("status", WORD, nullable=False),
        sa.Column("member_id", KEY),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("at", sa.Time),
        sa.Column("substitute", sa.Text, nullable=False),
        sa.Column("digital", sa.Boolean, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
        sa.UniqueConstraint("network_id", "id", name="uq_attendance_network_id_id"),
        sa.UniqueConstraint(
            "network_id", "meeting_id", "member_id", name="uq_attendance_network_id_meeting_id_member_id"
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_attendance_network_id"),
        to("attendance", "meeting_id", "meeting"),
        to("attendance", "member_id", "member"),
    )


def minutes() -> None:
    op.create_table(
        "minutes",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("secretary_id", KEY),
        sa.Column("state", WORD, nullable=False),
        sa.Column("drafted_at", INSTANT),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_minutes"),
        sa.UniqueConstraint("network_id", "id", name="uq_minutes_network_id_id"),
        sa.UniqueConstraint("network_id", "meeting_id", name="uq_minutes_network_id_meeting_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_minutes_network_id"),
        to("minutes", "meeting_id", "meeting"),
        to("minutes", "secretary_id", "member"),
    )


def role_term() -> None:
    op.create_table(
        "role_term",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_role_term"),
        sa.UniqueConstraint("network_id", "id", name="uq_role_term_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_role_term_network_id"),
        to("role_term", "member_id", "member"),
    )
    op.create_index("ix_role_term_network_id_member_id", "role_term", ["network_id", "member_id"])


def seat_term() -> None:
    op.create_table(
        "seat_term",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("seat_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date),
        sa.Column("deputy", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seat_term"),
        sa.UniqueConstraint("network_id", "id", name="uq_seat_term_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_seat_term_network_id"),
        to("seat_term", "member_id", "member"),
        to("seat_term", "seat_id", "seat"),
    )
    op.create_index("ix_seat_term_network_id_member_id", "seat_term", ["network_id", "member_id"])
    op.create_index("ix_seat_term_network_id_seat_id", "seat_term", ["network_id", "seat_id"])


def standing_item() -> None:
    op.create_table(
        "standing_item",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("at_end", sa.Boolean, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("responsible_id", KEY),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_standing_item"),
        sa.UniqueConstraint("network_id", "id", name="uq_standing_item_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_standing_item_network_id"),
        to("standing_item", "responsible_id", "member"),
    )


def talk() -> None:
    op.create_table(
        "talk",
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("network_id", "member_id", "conversation", name="pk_talk"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_talk_network_id"),
        to("talk", "member_id", "member"),
    )
    op.create_index("ix_talk_expires_at", "talk", ["expires_at"])


def act_change() -> None:
    op.create_table(
        "act_change",
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("act_id", KEY, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("object_kind", sa.Text, nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.Column("before", sa.JSON),
        sa.Column("after", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("network_id", "act_id", "position", name="pk_act_change"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_act_change_network_id"),
        to("act_change", "act_id", "act"),
    )
    op.create_index(
        "ix_act_change_network_id_object_kind_object_id", "act_change", ["network_id", "object_kind", "object_id"]
    )


def action_item() -> None:
    op.create_table(
        "action_item",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("recorded_by_id", KEY, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("initiator_id", KEY),
        sa.Column("initiator", sa.Text),
        sa.Column("report_on", sa.Date),
        sa.Column("report_meeting_id", KEY),
        sa.Column("meeting_id", KEY),
        sa.Column("agenda_item_id", KEY),
        sa.Column("comment", sa.Text, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("times_moved", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action_item"),
        sa.UniqueConstraint("network_id", "id", name="uq_action_item_network_id_id"),
        sa.UniqueConstraint("network_id", "number", name="uq_action_item_network_id_number"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_action_item_network_id"),
        to("action_item", "agenda_item_id", "agenda_item"),
        to("action_item", "initiator_id", "member"),
        to("action_item", "meeting_id", "meeting"),
        to("action_item", "recorded_by_id", "member"),
        to("action_item", "report_meeting_id", "meeting"),
    )
    op.create_index("ix_action_item_network_id_meeting_id", "action_item", ["network_id", "meeting_id"])
    op.create_index("ix_action_item_network_id_report_meeting_id", "action_item", ["network_id", "report_meeting_id"])
    op.create_index("ix_action_item_network_id_state_report_on", "action_item", ["network_id", "state", "report_on"])


def note() -> None:
    op.create_table(
        "note",
        sa.Column("id", KEY, nullable=False),
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("agenda_item_id", KEY),
        sa.Column("standing_item_id", KEY),
        sa.Column("heading", sa.Text, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sa.UniqueConstraint("network_id", "id", name="uq_note_network_id_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_note_network_id"),
        to("note", "agenda_item_id", "agenda_item"),
        to("note", "author_id", "member"),
        to("note", "meeting_id", "meeting"),
        to("note", "standing_item_id", "standing_item"),
    )
    op.create_index("ix_note_network_id_meeting_id", "note", ["network_id", "meeting_id"])


def action_preparer() -> None:
    op.create_table(
        "action_preparer",
        sa.Column("network_id", KEY, nullable=False),
        sa.Column("action_item_id", KEY, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("member_id", KEY),
        sa.Column("seat_id", KEY),
        sa.Column("organisation_id", KEY),
        sa.Column("everyone", sa.Boolean, nullable=False),
        sa.Column("outside", sa.Text),
        sa.PrimaryKeyConstraint("network_id", "action_item_id", "position", name="pk_action_preparer"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_action_preparer_network_id"),
        to("action_preparer", "action_item_id", "action_item"),
        to("action_preparer", "member_id", "member"),
        to("action_preparer", "organisation_id", "organisation"),
        to("action_preparer", "seat_id", "seat"),
    )


TABLES = (
    network,
    delivery,
    inbox,
    meeting,
    organisation,
    person,
    attempt,
    member,
    seat,
    act,
    agenda_item,
    attendance,
    minutes,
    role_term,
    seat_term,
    standing_item,
    talk,
    act_change,
    action_item,
    note,
    action_preparer,
)


def upgrade() -> None:
    for create in TABLES:
        create()
    if op.get_bind().dialect.name == "sqlite":
        _append_only_on_sqlite()
    else:
        _append_only_on_postgresql()
        _wall_between_networks()


def _append_only_on_sqlite() -> None:
    for table in APPEND_ONLY:
        for deed in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{deed} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _append_only_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def _wall_between_networks() -> None:
    """A transaction says which network it is in, or that it is above them; the tables' owner is held to it too."""
    for create in TABLES:
        table = create.__name__
        if table == "person":
            continue
        column = "id" if table == "network" else "network_id"
        scope = "current_setting('natverksbot.network', true)"
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_network ON {table} USING ({scope} IN ({column}::text, 'all'))")
