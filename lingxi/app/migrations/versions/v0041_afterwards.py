"""What chats are followed by: when visitors were last there, and how far answers went by mail."""

from lingxi.app.migrations import execute

revision = "0041"
down_revision = "0040"

SQL = """
alter table webchat.widgets add column away_seconds integer not null default 300;
alter table webchat.widgets alter column away_seconds drop default;

create table webchat.visits (
    customer_id uuid        primary key references customers.customers,
    widget_key  text        not null,
    seen_at     timestamptz not null
);

-- mailed: the position up to which answers went by mail; looked_for: a job looks whether there are more.
create table webchat.followings (
    conversation_id uuid    primary key references conversations.conversations,
    mailed          integer not null,
    looked_for      boolean not null
);
"""


def upgrade() -> None:
    execute(SQL)
