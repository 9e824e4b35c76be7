"""Bring a database to the version that the code needs: Alembic carries plain SQL, one schema a slice, one line of history."""

from pathlib import Path

import alembic.command
import psycopg
from alembic import op
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool

from lingxi.platform.postgres import BadDatabase

HERE = Path(__file__).parent
LOCK = 7_104_001  # any number of our own: one process migrates at a time


# A log restored from a dump bears another server's transaction ids, which here still lie ahead: they would never be final.
# Long past on any server, the rows keep their order by sequence. (A row that is visible and ours has a smaller id.)
ADOPT_LOG = """
    update platform.events set xid = '3'
    where exists (select from platform.events where xid >= pg_snapshot_xmax(pg_current_snapshot()))
"""


def execute(sql: str) -> None:
    """Run plain SQL, several statements if need be, exactly as written."""
    driver = op.get_bind().connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # the engine was made with it
    driver.execute(sql.encode())


def config(connection: Connection | None = None) -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(HERE))
    settings.attributes["connection"] = connection
    return settings


def newest() -> str:
    head = ScriptDirectory.from_config(config()).get_current_head()
    assert head is not None  # the project has migrations
    return head


def upgrade(conninfo: str) -> None:
    """Migrate to the newest version. Raises BadDatabase when the database is newer than the code."""
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(conninfo), poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        connection.exec_driver_sql("create schema if not exists platform")
        try:
            alembic.command.upgrade(config(connection), "head")
        except CommandError as error:
            raise BadDatabase(_newer(_current(connection))) from error
        connection.exec_driver_sql(ADOPT_LOG)


def current(conninfo: str) -> str | None:
    """The version of a database, None for an empty one."""
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(conninfo), poolclass=NullPool)
    with engine.connect() as connection:
        return _current(connection)


def ensure_current(conninfo: str) -> None:
    """Raise BadDatabase unless database and code are of one version."""
    version = current(conninfo)
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if version is not None and version not in known:
        raise BadDatabase(_newer(version))
    if version != newest():
        raise BadDatabase(
            f"The database is at version {version or 'none'}, the code needs {newest()}. Run: lingxi migrate"
        )


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection, opts={"version_table_schema": "platform"}).get_current_revision()


def _newer(version: str | None) -> str:
    return (
        f"The database is at version {version}, which is newer than this code ({newest()}). "
        "Start the newer program, or restore a backup made with this one; nothing was changed."
    )
