"""Widgets."""

from lingxi.app.migrations import execute

revision = "0007"
down_revision = "0006"

SQL = """
create schema webchat;

create table webchat.widgets (
    id           uuid    primary key,
    key          text    not null unique,
    name         text    not null,
    queue_id     uuid    references routing.queues,
    accent       text    not null,
    position     text    not null,
    zh           jsonb   not null,
    en           jsonb   not null,
    ask_name     boolean not null,
    ask_email    boolean not null,
    ask_required boolean not null,
    attachments  boolean not null,
    rating       boolean not null,
    origins      text[]  not null,
    revision     integer not null
);
"""


def upgrade() -> None:
    execute(SQL)
