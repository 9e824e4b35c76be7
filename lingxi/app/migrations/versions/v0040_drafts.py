"""Drafts of letters that colleagues share, one in each conversation."""

from lingxi.app.migrations import execute

revision = "0040"
down_revision = "0039"

SQL = """
create table email.drafts (
    conversation_id uuid        primary key references conversations.conversations,
    staff_id        uuid        not null references platform.staff,
    staff_name      text        not null,
    text            text        not null,
    "to"            text[],
    cc              text[],
    bcc             text[],
    subject         text,
    sender          text,
    plain           boolean     not null,
    after           integer     not null,
    at              timestamptz not null,
    revision        integer     not null
);
"""


def upgrade() -> None:
    execute(SQL)
