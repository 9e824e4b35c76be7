"""Opening hours, and the queues that keep them."""

from lingxi.app.migrations import execute

revision = "0009"
down_revision = "0008"

SQL = """
create table routing.opening_hours (
    id       uuid    primary key,
    name_zh  text    not null,
    name_en  text    not null,
    hours    jsonb   not null,
    archived boolean not null,
    revision integer not null
);

alter table routing.queues
    add column hours_id   uuid references routing.opening_hours,
    add column open       boolean not null default true,
    add column changes_at timestamptz;

-- When the queue opens, as its customer was last told; the year 9999 for "nobody knows".
alter table routing.works add column told_opening timestamptz;
"""


def upgrade() -> None:
    execute(SQL)
