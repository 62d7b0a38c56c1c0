"""The mentor's page"""

import sqlalchemy as sa
from alembic import op

from bot.domain.matching import search_words

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_AT_ONCE = 2000

_NEWEST = (
    "update conversations set "
    "last_id = coalesce((select max(m.id) from messages m where m.conversation_id = conversations.id), 0), "
    "last_in_id = coalesce("
    "(select max(m.id) from messages m where m.conversation_id = conversations.id and m.direction = 'in'), 0)",
    "update conversations set last_at = (select m.created_at from messages m where m.id = conversations.last_id)",
    # Whom a parent's message is about: the student of whom its answer told.
    "update messages set student_id = (select max(r.student_id) from messages r where r.reply_to = messages.id) "
    "where direction = 'in' and student_id is null",
)
_FTS = (
    # The words are folded already: letters and digits with blanks between. `place` is where they were said (c12), so that the
    # words of a few conversations are found without looking at what everybody else said.
    "create view message_texts as select id, plain, 'c' || conversation_id as place from messages",
    "create virtual table message_words "
    "using fts5(plain, place, content='message_texts', content_rowid='id', tokenize='unicode61')",
    "create trigger message_words_new after insert on messages begin "
    "insert into message_words(rowid, plain, place) values (new.id, new.plain, 'c' || new.conversation_id); end",
    "create trigger message_words_gone after delete on messages begin "
    "insert into message_words(message_words, rowid, plain, place) "
    "values ('delete', old.id, old.plain, 'c' || old.conversation_id); end",
    "create trigger message_words_changed after update of plain, conversation_id on messages begin "
    "insert into message_words(message_words, rowid, plain, place) "
    "values ('delete', old.id, old.plain, 'c' || old.conversation_id); "
    "insert into message_words(rowid, plain, place) values (new.id, new.plain, 'c' || new.conversation_id); end",
)


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("groups", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("password", sa.String(length=300), nullable=False),
        sa.Column("subject", sa.String(length=300), nullable=False),
        sa.Column("notes", sa.String(length=10), nullable=False),
        sa.Column("reads_from", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("signed_in_at", sa.DateTime(), nullable=True),
        sa.Column("disabled_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email", name=op.f("uq_users_email")),
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_sessions_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        sa.UniqueConstraint("digest", name=op.f("uq_sessions_digest")),
    )
    op.create_index(op.f("ix_sessions_user_id"), "sessions", ["user_id"])
    op.create_table(
        "reset_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_reset_codes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reset_codes")),
        sa.UniqueConstraint("digest", name=op.f("uq_reset_codes_digest")),
    )
    op.create_index(op.f("ix_reset_codes_user_id"), "reset_codes", ["user_id"])
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
    )
    op.create_index("ix_attempts_place", "attempts", ["place", "at"])
    op.create_table(
        "handshakes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("nonce", sa.String(length=100), nullable=False),
        sa.Column("verifier", sa.String(length=200), nullable=False),
        sa.Column("next", sa.String(length=300), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handshakes")),
        sa.UniqueConstraint("state", name=op.f("uq_handshakes_state")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("who", sa.String(length=320), nullable=False),
        sa.Column("action", sa.String(length=30), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("student_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
    op.create_index(op.f("ix_audit_user_id"), "audit", ["user_id"])
    op.create_index("ix_audit_conversation", "audit", ["conversation_id", "at"])
    op.create_table(
        "readings",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_readings_conversation_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_readings_user_id")),
        sa.PrimaryKeyConstraint("user_id", "conversation_id", name=op.f("pk_readings")),
    )
    op.create_index(op.f("ix_readings_conversation_id"), "readings", ["conversation_id"])
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("once", sa.String(length=100), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("tried_at", sa.DateTime(), nullable=True),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_notes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
        sa.UniqueConstraint("once", name=op.f("uq_notes_once")),
    )
    op.create_index(op.f("ix_notes_user_id"), "notes", ["user_id"])
    op.create_index("ix_notes_status", "notes", ["status"])
    op.create_index("ix_notes_kind", "notes", ["kind", "created_at"])
    op.create_table(
        "forgotten",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forgotten")),
        sa.UniqueConstraint("digest", name=op.f("uq_forgotten_digest")),
    )
    op.create_index(op.f("ix_students_mentor_id"), "students", ["mentor_id"])
    op.create_index(op.f("ix_links_student_id"), "links", ["student_id"])
    op.create_index(op.f("ix_invitations_student_id"), "invitations", ["student_id"])
    op.create_index(op.f("ix_bookings_student_id"), "bookings", ["student_id"])
    op.create_index("ix_slots_date", "slots", ["date"])
    with op.batch_alter_table("absences", schema=None) as batch_op:
        batch_op.add_column(sa.Column("settled", sa.String(length=10), nullable=False, server_default=""))
        # A message that is deleted is looked for here.
        batch_op.create_index(batch_op.f("ix_absences_reason_message_id"), ["reason_message_id"], unique=False)
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("held_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("held_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("last_id", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("last_in_id", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("last_at", sa.DateTime(), nullable=True))
        batch_op.create_index("ix_conversations_last_id", ["last_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_conversations_held_by"), "users", ["held_by"], ["id"])
    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.add_column(sa.Column("done_by", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_notices_done_at"), ["done_at"], unique=False)
        batch_op.create_index("ix_notices_urgent", ["urgent", "done_at"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_notices_done_by"), "users", ["done_by"], ["id"])
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sent_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("wrong_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("plain", sa.Text(), nullable=False, server_default=""))
        batch_op.create_index("ix_messages_student", ["student_id", "id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_messages_sent_by"), "users", ["sent_by"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_messages_wrong_by"), "users", ["wrong_by"], ["id"])
    _fill()
    if op.get_bind().dialect.name == "sqlite":
        for statement in _FTS:
            op.execute(statement)
        op.execute("insert into message_words(message_words) values ('rebuild')")
    else:
        op.execute(
            "create index ix_messages_words on messages using gin (to_tsvector('simple', plain || ' conv' || conversation_id::text))"
        )


def _fill() -> None:
    """What the new columns hold of the messages that are there."""
    connection = op.get_bind()
    messages = sa.table("messages", sa.column("id", sa.Integer), sa.column("parts", sa.JSON), sa.column("plain", sa.Text))
    last = 0
    while rows := connection.execute(
        sa.select(messages.c.id, messages.c.parts).where(messages.c.id > last).order_by(messages.c.id).limit(_AT_ONCE)
    ).all():
        last = rows[-1][0]
        words = [{"of": id_, "to": search_words(part["text"] for part in parts)} for id_, parts in rows]
        change = sa.update(messages).where(messages.c.id == sa.bindparam("of")).values(plain=sa.bindparam("to"))
        connection.execute(change, words)
    for statement in _NEWEST:
        connection.execute(sa.text(statement))


def downgrade() -> None:
    """Back to the version before."""
    if op.get_bind().dialect.name == "sqlite":
        for trigger in ("new", "gone", "changed"):
            op.execute(f"drop trigger message_words_{trigger}")
        op.execute("drop table message_words")
        op.execute("drop view message_texts")
    else:
        op.execute("drop index ix_messages_words")
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_messages_wrong_by"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_messages_sent_by"), type_="foreignkey")
        batch_op.drop_index("ix_messages_student")
        batch_op.drop_column("plain")
        batch_op.drop_column("wrong_by")
        batch_op.drop_column("sent_by")
    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_notices_done_by"), type_="foreignkey")
        batch_op.drop_index("ix_notices_urgent")
        batch_op.drop_index(batch_op.f("ix_notices_done_at"))
        batch_op.drop_column("done_by")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_conversations_held_by"), type_="foreignkey")
        batch_op.drop_index("ix_conversations_last_id")
        for column in ("last_at", "last_in_id", "last_id", "held_at", "held_by"):
            batch_op.drop_column(column)
    with op.batch_alter_table("absences", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_absences_reason_message_id"))
        batch_op.drop_column("settled")
    op.drop_index("ix_slots_date", "slots")
    op.drop_index(op.f("ix_bookings_student_id"), "bookings")
    op.drop_index(op.f("ix_invitations_student_id"), "invitations")
    op.drop_index(op.f("ix_links_student_id"), "links")
    op.drop_index(op.f("ix_students_mentor_id"), "students")
    for table in ("forgotten", "notes", "readings", "audit", "handshakes", "attempts", "reset_codes", "sessions", "users"):
        op.drop_table(table)
