"""Whatever a list of cases is narrowed by, the index in the order of their clocks answers it alone; only what is shown is read."""

from lingxi.app.migrations import execute

revision = "0037"
down_revision = "0036"

SQL = """
create index cases_listed on cases.cases (coalesce(due_at, timestamptz 'infinity'), id)
    include (due_at, state, priority, owner_id, queue_id, kind, channel, tone, opened_at, customer_id) where live;
drop index cases.cases_clock;
alter index cases.cases_listed rename to cases_clock;
"""


def upgrade() -> None:
    execute(SQL)
