"""Letters: what came, as it came, and what was read of it."""

from lingxi.app.migrations import execute

revision = "0029"
down_revision = "0028"

SQL = """
-- What came: the bytes lie in the file store under the same id. A row that stays 'arriving' is taken up again.
create table email.raws (
    id         uuid        primary key,
    mailbox_id uuid        not null references email.mailboxes,
    sha256     bytea       not null,
    size       bigint      not null,
    direction  text        not null check (direction in ('in', 'out')),
    folder     text        not null,
    uid        bigint,
    arrived_at timestamptz not null,
    state      text        not null check (state in ('arriving', 'taken', 'repeated')),
    tries      integer     not null,
    since      timestamptz not null,
    unique (mailbox_id, sha256)
);
create index raws_arriving on email.raws (since) where state = 'arriving';

-- message_key: the Message-ID, or what stands in for it. subject_key: the subject's normal form. people: all addresses but ours.
create table email.letters (
    id              uuid        primary key references email.raws,
    mailbox_id      uuid        not null references email.mailboxes,
    direction       text        not null,
    state           text        not null check (state in ('filed', 'filtered')),
    filter          text        not null,
    evidence        text        not null,
    conversation_id uuid        references conversations.conversations,
    message_id      uuid,
    joined          text        not null,
    message_key     text        not null,
    body_hash       bytea       not null,
    "references"    text[]      not null,
    subject_key     text        not null,
    people          text[]      not null,
    sender          jsonb       not null,
    reply_to        jsonb       not null,
    "to"            jsonb       not null,
    cc              jsonb       not null,
    bcc             jsonb       not null,
    written_to      text        not null,
    subject         text        not null,
    written_at      timestamptz,
    arrived_at      timestamptz not null,
    body            jsonb       not null,
    page            text        not null,
    remote_pictures integer     not null,
    parts           jsonb       not null,
    signs           jsonb       not null,
    bounce          jsonb,
    fault           text        not null,
    size            bigint      not null,
    revision        integer     not null,
    unique (mailbox_id, message_key, body_hash)
);
create index letters_conversation on email.letters (conversation_id, arrived_at);
create index letters_message on email.letters (message_id);
create index letters_key on email.letters (message_key);
create index letters_references on email.letters using gin ("references");
create index letters_subject on email.letters (mailbox_id, md5(subject_key), arrived_at);
create index letters_filtered on email.letters (arrived_at desc, id) where state = 'filtered';
"""


def upgrade() -> None:
    execute(SQL)
