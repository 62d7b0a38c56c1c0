"""The parents' own messengers"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "templates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("sid", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=False),
        sa.Column("pushed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_templates")),
        sa.UniqueConstraint("name", "language", name=op.f("uq_templates_name")),
    )
    op.create_table(
        "link_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_link_codes_contact_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_codes")),
        sa.UniqueConstraint("digest", name=op.f("uq_link_codes_digest")),
    )
    with op.batch_alter_table("link_codes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_codes_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "link_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_link_requests_contact_id")),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_link_requests_conversation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_requests")),
    )
    with op.batch_alter_table("link_requests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_requests_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_requests_conversation_id"), ["conversation_id"], unique=False)

    op.create_table(
        "files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content_type", sa.String(length=100), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_files_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
        sa.UniqueConstraint("message_id", "position", name=op.f("uq_files_message_id")),
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("list_phone", sa.String(length=40), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("new_phone", sa.String(length=40), nullable=False, server_default=""))

    op.execute("update contacts set list_phone = phone")

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("user_id", sa.String(length=100), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("gone", sa.String(length=40), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("linked_by", sa.String(length=40), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("open_until", sa.DateTime(), nullable=True))
        batch_op.create_index(batch_op.f("ix_conversations_user_id"), ["user_id"], unique=False)

    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ref", sa.String(length=40), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_invitations_ref"), ["ref"])

    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reply", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("instead_of", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("done", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("segments", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("euros", sa.Double(), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_messages_instead_of"), ["instead_of"])
        batch_op.create_foreign_key(batch_op.f("fk_messages_instead_of"), "messages", ["instead_of"], ["id"])


def downgrade() -> None:
    """Back to the version before."""
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_messages_instead_of"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_messages_instead_of"), type_="unique")
        batch_op.drop_column("euros")
        batch_op.drop_column("segments")
        batch_op.drop_column("done")
        batch_op.drop_column("instead_of")
        batch_op.drop_column("reply")

    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_invitations_ref"), type_="unique")
        batch_op.drop_column("ref")

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversations_user_id"))
        batch_op.drop_column("open_until")
        batch_op.drop_column("linked_by")
        batch_op.drop_column("gone")
        batch_op.drop_column("user_id")

    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_column("new_phone")
        batch_op.drop_column("list_phone")

    op.drop_table("files")
    with op.batch_alter_table("link_requests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_requests_conversation_id"))
        batch_op.drop_index(batch_op.f("ix_link_requests_contact_id"))

    op.drop_table("link_requests")
    with op.batch_alter_table("link_codes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_codes_contact_id"))

    op.drop_table("link_codes")
    op.drop_table("templates")
