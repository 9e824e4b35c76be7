"""What the boards and rehearsals look up: work by when it began to wait, stints by their work and by when they began."""

from lingxi.app.migrations import execute

revision = "0010"
down_revision = "0009"

SQL = """
create index works_day on routing.works (enqueued_at);
create index stints_work on routing.stints (work_id);
create index stints_day on routing.stints (began_at);
"""


def upgrade() -> None:
    execute(SQL)
