"""Bring a database to the version that the code needs: Alembic carries plain SQL, one schema a slice, one line of history.

Alembic is imported by what migrates, not by what only asks for the version: every process that starts does that.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from lingxi.platform.postgres import BadDatabase

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy.engine import Connection

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
    from alembic import op

    driver = op.get_bind().connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # the engine was made with it
    driver.execute(sql.encode())


def known() -> list[str]:
    """All that this code knows, the oldest first: the names of the files say them (v0001_what.py)."""
    return sorted(path.name[1:5] for path in (HERE / "versions").glob("v[0-9][0-9][0-9][0-9]_*.py"))


def newest() -> str:
    return known()[-1]


def upgrade(conninfo: str) -> None:
    """Migrate to the newest version. Raises BadDatabase when the database is newer than the code."""
    import alembic.command
    from alembic.util import CommandError
    from sqlalchemy import create_engine
    from sqlalchemy.pool import NullPool

    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(conninfo), poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        connection.exec_driver_sql("create schema if not exists platform")
        try:
            alembic.command.upgrade(_config(connection), "head")
        except CommandError as error:
            raise BadDatabase(_newer(current(conninfo))) from error
        connection.exec_driver_sql(ADOPT_LOG)


def _config(connection: "Connection") -> "Config":
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(HERE))
    settings.attributes["connection"] = connection
    return settings


def current(conninfo: str) -> str | None:
    """The version of a database, None for an empty one."""
    with psycopg.connect(conninfo) as db:
        if db.execute("select to_regclass('platform.alembic_version')").fetchone() == (None,):
            return None
        row = db.execute("select version_num from platform.alembic_version").fetchone()
        return str(row[0]) if row else None


def ensure_current(conninfo: str) -> None:
    """Raise BadDatabase unless database and code are of one version."""
    version = current(conninfo)
    if version is not None and version not in known():
        raise BadDatabase(_newer(version))
    if version != newest():
        raise BadDatabase(
            f"The database is at version {version or 'none'}, the code needs {newest()}. Run: lingxi migrate"
        )


def _newer(version: str | None) -> str:
    return (
        f"The database is at version {version}, which is newer than this code ({newest()}). "
        "Start the newer program, or restore a backup made with this one; nothing was changed."
    )
