"""What a record's type says of its times and answers, and how far each import of a file has come."""

from lingxi.app.migrations import execute

revision = "0021"
down_revision = "0020"

SQL = """
alter table customers.record_types add column happened text not null, add column due text not null,
                                   add column answers text[] not null, add column zone text not null;

-- One row for each file that was imported. kept: rows of the file that were dealt with; faults: bytes of its list of refused rows.
create table customers.imports (
    id          uuid        primary key,
    what        text        not null,
    file        text        not null,
    digest      text        not null,
    settings    jsonb       not null,
    source      text        not null,
    kept        bigint      not null,
    created     bigint      not null,
    changed     bigint      not null,
    unchanged   bigint      not null,
    refused     bigint      not null,
    faults      bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
create index imports_unfinished on customers.imports (digest) where finished_at is null;
"""


def upgrade() -> None:
    execute(SQL)
