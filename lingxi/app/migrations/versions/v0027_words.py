"""Full-text search in messages: their words, which the program cuts itself, and the messages whose words are not known yet."""

from lingxi.app.migrations import execute

revision = "0027"
down_revision = "0026"

SQL = """
create table conversations.words (
    message_id      uuid        primary key references conversations.messages,
    conversation_id uuid        not null,
    at              timestamptz not null,
    words           tsvector    not null
);
-- No list of pending entries: whoever searches would have to read through it, and whoever fills it up would have to clear it.
create index words_words on conversations.words using gin (words) with (fastupdate = off);
create index words_at on conversations.words (at, message_id);
create index words_conversation on conversations.words (conversation_id);

-- Not a key to the messages: who empties those and who reads their words would wait for each other.
create table conversations.unindexed (message_id uuid primary key);
insert into conversations.unindexed select id from conversations.messages where kind <> 'notice';
"""


def upgrade() -> None:
    execute(SQL)
