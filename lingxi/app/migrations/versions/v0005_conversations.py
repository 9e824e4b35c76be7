"""Conversations, participants, messages, and saved replies."""

from lingxi.app.migrations import execute

revision = "0005"
down_revision = "0004"

SQL = """
create schema conversations;

create table conversations.conversations (
    id                 uuid        primary key,
    channel            text        not null,
    customer_id        uuid        not null references customers.customers,
    customer_name      text,
    state              text        not null check (state in ('open', 'closed')),
    language           text        not null,
    subject            text        not null,
    owner_id           uuid        references platform.staff,
    queue_id           uuid,
    participants       jsonb       not null,
    followers          uuid[]      not null,
    origin             jsonb       not null,
    rating             jsonb,
    last_position      integer     not null,
    last_text          text        not null,
    last_author        text,
    last_at            timestamptz not null,
    unread             integer     not null,
    staff_read         integer     not null,
    customer_unread    integer     not null,
    customer_delivered integer     not null,
    customer_read      integer     not null,
    created_at         timestamptz not null,
    closed_at          timestamptz,
    start_key          text        not null,
    revision           integer     not null
);
create unique index conversations_start on conversations.conversations (customer_id, start_key);
create index conversations_customer on conversations.conversations (customer_id, id desc);
create index conversations_owner on conversations.conversations (owner_id, last_at desc) where state = 'open';
create index conversations_queue on conversations.conversations (queue_id, last_at desc) where state = 'open';
create index conversations_recent on conversations.conversations (state, last_at desc, id desc);
create index conversations_name on conversations.conversations using gin (customer_name gin_trgm_ops);

create table conversations.messages (
    id              uuid        primary key,
    conversation_id uuid        not null references conversations.conversations,
    position        integer     not null,
    client_id       text        not null,
    kind            text        not null check (kind in ('message', 'note', 'notice')),
    private         boolean     not null,
    author_kind     text        not null,
    author_id       uuid,
    author_name     text        not null,
    text            text        not null,
    notice          jsonb,
    mentions        uuid[]      not null,
    attachments     jsonb       not null,
    at              timestamptz not null,
    unique (conversation_id, position),
    unique (conversation_id, author_kind, client_id)
);

create table conversations.replies (
    id       uuid primary key,
    title    text not null,
    shortcut text not null,
    language text not null,
    text     text not null
);
create unique index replies_shortcut on conversations.replies (shortcut, language);
"""


def upgrade() -> None:
    execute(SQL)
