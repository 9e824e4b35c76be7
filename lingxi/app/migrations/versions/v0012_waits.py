"""What waiting customers were told about their wait."""

from lingxi.app.migrations import execute

revision = "0012"
down_revision = "0011"

SQL = """
-- One row a wait: `told_seconds` was said first and is measured against, `now_seconds` holds now (null: nobody can tell).
create table routing.waits (
    work_id      uuid             not null references routing.works,
    enqueued_at  timestamptz      not null,
    queue_id     uuid             not null,
    quantile     double precision not null,
    told_at      timestamptz      not null,
    told_seconds integer,
    now_seconds  integer,
    primary key (work_id, enqueued_at)
);
create index waits_told on routing.waits (told_at);
"""


def upgrade() -> None:
    execute(SQL)
