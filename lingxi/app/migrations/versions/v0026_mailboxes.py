"""Mailboxes: what we are written to, how far their folders were read, and how they fare."""

from lingxi.app.migrations import execute

revision = "0026"
down_revision = "0025"

SQL = """
create schema if not exists email;

-- sealed: passwords, tokens and keys as JSON, sealed with the installation's key. secrets: which of them there are.
create table email.mailboxes (
    id           uuid        primary key,
    name         text        not null,
    address      text        not null unique,
    aliases      text[]      not null,
    queue_id     uuid        references routing.queues,
    incoming     jsonb,
    outgoing     jsonb,
    oauth        jsonb,
    dkim         jsonb,
    undo_seconds integer     not null,
    active       boolean     not null,
    secrets      text[]      not null,
    sealed       bytea       not null,
    created_at   timestamptz not null,
    revision     integer     not null
);

create table email.folders (
    mailbox_id   uuid        not null references email.mailboxes,
    folder       text        not null,
    uid_validity bigint      not null,
    last_uid     bigint      not null,
    at           timestamptz not null,
    primary key (mailbox_id, folder)
);

create table email.pulses (
    mailbox_id uuid        not null references email.mailboxes,
    direction  text        not null check (direction in ('in', 'out')),
    code       text        not null,
    detail     text        not null,
    since      timestamptz not null,
    at         timestamptz not null,
    primary key (mailbox_id, direction)
);
"""


def upgrade() -> None:
    execute(SQL)
