"""Signatures, by queue."""

from lingxi.app.migrations import execute

revision = "0039"
down_revision = "0038"

SQL = """
create table email.signatures (
    queue_id uuid references routing.queues,
    text_zh  text not null,
    text_en  text not null,
    unique nulls not distinct (queue_id)
);
"""


def upgrade() -> None:
    execute(SQL)
