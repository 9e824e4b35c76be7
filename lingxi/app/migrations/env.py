"""Alembic's entry: runs the versions on the connection that `migrations.upgrade` opened."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], version_table_schema="platform", transaction_per_migration=False
)
context.run_migrations()
