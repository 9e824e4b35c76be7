"""Call-backs, and work that waits for somebody in particular."""

from lingxi.app.migrations import execute

revision = "0015"
down_revision = "0014"

SQL = """
alter table routing.works add column wish jsonb;

create table routing.callbacks (
    conversation_id uuid        primary key references conversations.conversations,
    by              text        not null check (by in ('phone', 'chat')),
    number          text        not null check ((by = 'phone') = (number <> '')),
    matter          text        not null,
    at              timestamptz,
    state           text        not null check (state in ('agreed', 'reached', 'given_up', 'cancelled')),
    attempts        integer     not null,
    asked_at        timestamptz not null,
    tried_at        timestamptz,
    changed_at      timestamptz not null,
    revision        integer     not null
);
create index callbacks_number on routing.callbacks (number) where state = 'agreed';
"""


def upgrade() -> None:
    execute(SQL)
