"""Reading aloud"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.add_column("conversations", sa.Column("spoken", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """To the version before."""
    op.drop_column("conversations", "spoken")
