"""Letters are found by whom they went to, and by their subject: their words are read anew."""

from lingxi.app.migrations import execute

revision = "0042"
down_revision = "0041"

SQL = """
insert into conversations.unindexed select distinct message_id from email.letters where message_id is not null
on conflict do nothing;
"""


def upgrade() -> None:
    execute(SQL)
