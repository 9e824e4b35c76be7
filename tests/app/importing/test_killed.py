"""`lingxi import` killed in the middle goes on where it was: nothing is lost, nothing is brought twice."""

import os
import re
import signal
import subprocess
from pathlib import Path

import psycopg
import pytest

from lingxi.platform.postgres import Embedded
from tests.app.processes import LINGXI, a_home, environment, lingxi, serving, wait_until
from tests.architecture.code import ROOT

pytestmark = pytest.mark.live

ROWS = 8_000
BROKEN = 40  # each so many rows has no number


def write(file: Path) -> None:
    lines = (f"C{n},王{n},{'x' if n % BROKEN == 0 else f'139{n:08}'},上海" for n in range(ROWS))
    file.write_text("客户号,姓名,手机号,城市\n" + "\n".join(lines) + "\n", "utf-8")


def test_an_import_that_is_killed_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "customers.csv"
    write(file)
    with a_home() as home:
        assert lingxi(home, "migrate").returncode == 0
        with serving(home, "worker"), psycopg.connect(Embedded(home).conninfo(), autocommit=True) as db:
            command = [*LINGXI, "import", "customers", str(file)]
            first = subprocess.Popen(command, env=environment(home), cwd=ROOT, stderr=subprocess.DEVNULL)
            wait_until(lambda: kept(db) > 0 or first.poll() is not None, "a part is kept")
            os.kill(first.pid, signal.SIGKILL)
            first.wait()
            assert 0 < kept(db) < ROWS
            done = lingxi(home, "import", "customers", str(file))
            assert done.returncode == 3, done.stderr
            good = ROWS - ROWS // BROKEN
            assert re.fullmatch(rf"{ROWS:,} rows: {good:,} new, .*\.refused\.csv\)\.\n", done.stdout), done.stdout
            assert db.execute("select count(*) from customers.identities where kind = 'external'").fetchone() == (good,)
            told = "select sum(jsonb_array_length(body->'customer_ids')) from platform.events where name = 'customers.CustomersImported'"
            assert db.execute(told).fetchone() == (good,)
            refused = file.with_name("customers.refused.csv").read_text("utf-8-sig").splitlines()
            assert len(refused) == len(set(refused)) == 1 + ROWS // BROKEN


def kept(db: psycopg.Connection) -> int:
    row = db.execute("select coalesce(max(kept), 0) from customers.imports").fetchone()
    return int(row[0]) if row else 0


def test_what_cannot_be_begun_is_one_line(tmp_path: Path, conninfo: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text("a,b\n1,2\n", "utf-8")
    refused = lingxi(tmp_path, "import", "customers", str(file), database_url=conninfo)
    assert refused.returncode == 1
    assert re.fullmatch(r"lingxi: [^\n]+\n", refused.stderr), refused.stderr
