"""`lingxi doctor`: what could stand in the way, and what to do about each."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg

from lingxi.app import VERSION, migrations, serving, web
from lingxi.platform.postgres import BadDatabase
from lingxi.platform.settings import Settings
from lingxi.platform.vault import CannotOpen, vault_of

FREE_BYTES = 2 * 10**9
CLOCK_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`advice` is empty when all is well."""

    what: str
    found: str
    advice: str = ""


def report(settings: Settings) -> int:
    """Print every finding; returns 0 when nothing needs doing, else 1."""
    ill = 0
    for finding in examine(settings):
        mark = "!!" if finding.advice else "ok"
        sys.stdout.write(f"{mark}  {finding.what:<10} {finding.found}\n")
        if finding.advice:
            sys.stdout.write(f"    {'':<10} -> {finding.advice}\n")
            ill = 1
    return ill


def examine(settings: Settings) -> Iterator[Finding]:
    yield Finding(what="program", found=f"Lingxi {VERSION}, Python {sys.version.split()[0]}")
    yield _settings(settings)
    yield _disk(settings)
    yield _front_ends()
    try:
        with serving.database(settings) as conninfo:
            for look in (_server, _version, _clock):
                yield look(conninfo)
            yield _seals(conninfo, settings)
            yield _port(settings)
    except (BadDatabase, psycopg.Error) as error:
        yield Finding(what="database", found="does not answer", advice=str(error))


def _settings(settings: Settings) -> Finding:
    safe = settings.secure_cookie or settings.base_url.startswith("http://127.0.0.1")
    found = f"{settings.base_url}, data in {settings.home.expanduser()}"
    advice = "" if safe else "Serve over https and set LINGXI_SECURE_COOKIE=1."
    return Finding(what="settings", found=found, advice=advice)


def _disk(settings: Settings) -> Finding:
    folder = settings.home.expanduser()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    advice = "" if free > FREE_BYTES else f"Make room below {folder}: at least 2 GB should be free."
    return Finding(what="disk", found=f"{free / 10**9:.1f} GB free", advice=advice)


def _front_ends() -> Finding:
    missing = [name for name in ("desk", "site") if not (web.WEB / name / "dist").is_dir()]
    return Finding(
        what="web",
        found="built" if not missing else f"missing: {', '.join(missing)}",
        advice="Run: make web" if missing else "",
    )


def _server(conninfo: str) -> Finding:
    with psycopg.connect(conninfo) as db:
        version = db.info.server_version
        row = db.execute("select current_setting('max_connections')::int, current_setting('fsync')").fetchone()
    assert row is not None  # a select without from has one row
    connections, fsync = row
    advice = "" if fsync == "on" else "Turn fsync on: without it a crash loses what was acknowledged."
    if connections < 50:
        advice = "Raise max_connections to at least 50."
    return Finding(
        what="database",
        found=f"PostgreSQL {version // 10000}.{version % 10000}, {connections} connections",
        advice=advice,
    )


def _version(conninfo: str) -> Finding:
    try:
        migrations.ensure_current(conninfo)
    except BadDatabase as error:
        return Finding(what="schema", found="not current", advice=str(error))
    return Finding(what="schema", found=f"version {migrations.newest()}")


def _seals(conninfo: str, settings: Settings) -> Finding:
    """Whether the key that we have opens what was sealed; a lost key's file is made anew without a word."""
    with psycopg.connect(conninfo) as db:
        there = db.execute("select to_regclass('customers.data_keys')").fetchone() != (None,)
        row = db.execute("select customer_id, sealed from customers.data_keys limit 1").fetchone() if there else None
    if row is None:
        return Finding(what="seals", found="nothing is sealed yet")
    try:
        vault_of(settings).open(bytes(row[1]), str(row[0]))
    except CannotOpen:
        advice = "Set LINGXI_SEAL_KEY to the key with which it was sealed, or bring back seal.key from the backup."
        return Finding(what="seals", found="the key does not open what was sealed", advice=advice)
    return Finding(what="seals", found="the key opens what was sealed")


def _clock(conninfo: str) -> Finding:
    with psycopg.connect(conninfo) as db:
        row = db.execute("select clock_timestamp()").fetchone()
    assert row is not None
    apart = abs((datetime.now(UTC) - row[0]).total_seconds())
    advice = "" if apart < CLOCK_SECONDS else "Synchronise the clocks (NTP) of this machine and the database's."
    return Finding(what="clock", found=f"{apart:.3f} s from the database's", advice=advice)


def _port(settings: Settings) -> Finding:
    try:
        serving.bind(settings).close()
    except serving.CannotServe as error:
        return Finding(what="port", found=f"{settings.port} is in use", advice=str(error))
    return Finding(what="port", found=f"{settings.port} is free")
