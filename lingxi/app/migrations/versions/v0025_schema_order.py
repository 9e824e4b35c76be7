"""Schemas of records as they were declared: people see the fields in the order in which they wrote them."""

from lingxi.app.migrations import execute

revision = "0025"
down_revision = "0024"

SQL = "alter table customers.record_types alter column schema type json using schema::text::json"


def upgrade() -> None:
    execute(SQL)
