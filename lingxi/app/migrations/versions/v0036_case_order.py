"""Cases in the order of their priority, for lists."""

from lingxi.app.migrations import execute

revision = "0036"
down_revision = "0035"

SQL = """
create index cases_priority on cases.cases ((-priority), coalesce(due_at, timestamptz 'infinity'), id) where live;
"""


def upgrade() -> None:
    execute(SQL)
