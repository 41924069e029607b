"""The schema of the first installation: tables part by part in `migrations/baseline`, and what the database refuses

Revisions 0001 to 0012 were replaced by this one, which makes what they had made; a database at 0012 has nothing to do.

Revision ID: 0012
Revises: nothing
"""

from alembic import op

from migrations.baseline import BASELINE
from migrations.baseline.protections import protect, unprotect

revision = "0012"
down_revision = None
branch_labels = None
depends_on = None

#: What the first mention of the journal is chained to.
GENESIS = "0" * 64


def upgrade() -> None:
    BASELINE.create_all(op.get_bind(), checkfirst=False)
    protect()
    op.execute(BASELINE.tables["chain_head"].insert().values(id=1, seq=0, hash=GENESIS))


def downgrade() -> None:
    BASELINE.drop_all(op.get_bind(), checkfirst=False)
    unprotect()
