"""The customer's own page: links that were sent. Letters of ours that are part of no conversation, and that begin one."""

from lingxi.app.migrations import execute

revision = "0038"
down_revision = "0037"

SQL = """
create schema portal;

-- Links that were sent and not used yet; digest: SHA-256 of what the link holds.
create table portal.links (
    digest      bytea       primary key,
    customer_id uuid        not null references customers.customers,
    expires_at  timestamptz not null
);
create index links_customer on portal.links (customer_id);

-- Sent within a time, then gone. sealed: the letter, by the installation's key.
create table email.slips (
    id          uuid        primary key,
    mailbox_id  uuid        not null references email.mailboxes,
    customer_id uuid        not null references customers.customers,
    sealed      bytea       not null,
    due_at      timestamptz not null,
    until       timestamptz not null,
    tries       integer     not null
);
create index slips_due on email.slips (due_at);

-- To whom a conversation is written, and as whom, before there is a letter in it.
create table email.beginnings (
    conversation_id uuid primary key references conversations.conversations,
    mailbox_id      uuid not null references email.mailboxes,
    written_to      text not null,
    name            text not null,
    email           text not null,
    subject         text not null
);
"""


def upgrade() -> None:
    execute(SQL)
