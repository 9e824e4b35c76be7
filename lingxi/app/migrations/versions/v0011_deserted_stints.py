"""Stints that ended because the agent left a customer without an answer."""

from lingxi.app.migrations import execute

revision = "0011"
down_revision = "0010"

SQL = """
alter table routing.stints add column deserted boolean not null default false;
"""


def upgrade() -> None:
    execute(SQL)
