"""The outbox: letters of ours that are to be sent, and what became of them."""

from lingxi.app.migrations import execute

revision = "0032"
down_revision = "0031"

SQL = """
-- written: what the letter is composed from, with files. leased_until: somebody is sending it; tries tells them from who comes after them.
create table email.outbox (
    id              uuid        primary key references email.letters on delete cascade,
    mailbox_id      uuid        not null references email.mailboxes,
    conversation_id uuid        not null references conversations.conversations,
    message_id      uuid        not null unique,
    message_key     text        not null,
    state           text        not null
                    check (state in ('queued', 'handing', 'sent', 'failed', 'bounced', 'doubtful', 'taken_back')),
    due_at          timestamptz not null,
    first_at        timestamptz not null,
    leased_until    timestamptz,
    tries           integer     not null,
    code            text        not null,
    detail          text        not null,
    refused         text[]      not null,
    written         jsonb       not null,
    files           jsonb       not null,
    at              timestamptz not null,
    revision        integer     not null
);
create index outbox_due on email.outbox (due_at) where state = 'queued';
create index outbox_handing on email.outbox (at) where state = 'handing';
create index outbox_conversation on email.outbox (conversation_id);
create index outbox_key on email.outbox (message_key);
"""


def upgrade() -> None:
    execute(SQL)
