"""Full-text search in cases: their words, and the cases whose words are not known yet."""

from lingxi.app.migrations import execute

revision = "0035"
down_revision = "0034"

SQL = """
create table cases.words (
    case_id   uuid        primary key references cases.cases,
    opened_at timestamptz not null,
    words     tsvector    not null
);
create index words_words on cases.words using gin (words) with (fastupdate = off);
create table cases.unindexed (case_id uuid primary key);
insert into cases.unindexed select id from cases.cases;
"""


def upgrade() -> None:
    execute(SQL)
