"""Revisions of shared drafts never come again: until now each draft counted from 1, also after one that was dropped."""

from lingxi.app.migrations import execute

revision = "0043"
down_revision = "0042"

SQL = """
create sequence email.draft_revisions start 1000001;
alter table email.drafts alter revision type bigint;
"""


def upgrade() -> None:
    execute(SQL)
