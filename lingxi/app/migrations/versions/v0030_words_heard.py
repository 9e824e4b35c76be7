"""The words of a message are kept with who may read it and who wrote it, so that nobody's search goes through what others read."""

from lingxi.app.migrations import execute

revision = "0030"
down_revision = "0029"

SQL = """
truncate conversations.words;
alter table conversations.words add column author_kind text not null;
insert into conversations.unindexed select id from conversations.messages where kind <> 'notice' on conflict do nothing;
"""


def upgrade() -> None:
    execute(SQL)
