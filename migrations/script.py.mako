"""${message}

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
"""
<% generated = "op." in (upgrades or "") %>
% if generated:
import sqlalchemy as sa
% endif
from alembic import op

from migrations.altering import add_check, add_values, drop_check, remove_values, set_check, set_nullable
from migrations.columns import Instant, Integer, String, Text, check, index, key, one_of, optional, required, to, unique
from migrations.triggers import Refusal, refuse

revision = "${up_revision}"
down_revision = "${down_revision}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if generated else "pass"}


def downgrade() -> None:
    ${downgrades if generated else "pass"}
