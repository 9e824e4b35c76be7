"""The command line as a newcomer meets it: it works twice, and says in one line what is wrong."""

import re
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import quote

import psutil
import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from lingxi.app import migrations
from tests.app.processes import a_home, free_port, lingxi, serving, wait_until

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A migrated centre that is not running."""
    with a_home() as home:
        done = lingxi(home, "migrate")
        assert done.returncode == 0, done.stderr
        yield home


def says(refused: CompletedProcess[str], *words: str) -> bool:
    """Exit code 1, and one clear line on standard error: no traceback."""
    assert refused.returncode == 1, (refused.returncode, refused.stdout, refused.stderr)
    assert re.fullmatch(r"lingxi: [^\n]+\n", refused.stderr), refused.stderr
    assert [word for word in words if word not in refused.stderr] == []
    return True


def postgres_below(home: Path) -> list[int]:
    """Servers that run on a home's data."""
    return [
        process.pid
        for process in psutil.process_iter(["name", "cmdline"])
        if process.info["name"] == "postgres" and str(home) in " ".join(process.info["cmdline"] or ())
    ]


def as_url(conninfo: str) -> str:
    """The address in the form that the setting takes."""
    parts = {name: quote(str(value), safe="") for name, value in conninfo_to_dict(conninfo).items()}
    user, name = parts.pop("user"), parts.pop("dbname")
    return f"postgresql://{user}@/{name}?" + "&".join(f"{key}={value}" for key, value in parts.items())


@contextmanager
def old_server(version: str) -> Iterator[str]:
    """Speaks just enough of PostgreSQL's protocol (version 3.0, chapter 54.7) to say how old it is."""

    def parameter(name: str, value: str) -> bytes:
        body = name.encode() + b"\0" + value.encode() + b"\0"
        return b"S" + (len(body) + 4).to_bytes(4, "big") + body

    greeting = b"R\0\0\0\x08\0\0\0\0" + parameter("server_version", version) + parameter("client_encoding", "UTF8")
    greeting += b"K\0\0\0\x0c\0\0\0\x01\0\0\0\x01" + b"Z\0\0\0\x05I"

    def serve(listening: socket.socket) -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            with line:
                line.recv(4096)
                line.sendall(greeting)
                line.recv(4096)

    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        threading.Thread(target=serve, args=(listening,), daemon=True).start()
        yield f"postgresql://x@127.0.0.1:{listening.getsockname()[1]}/x?sslmode=disable&gssencmode=disable"


# ── what is wrong ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("command", ["serve", "migrate", "doctor"])
def test_a_bad_setting_is_named(home: Path, command: str) -> None:
    assert says(lingxi(home, command, port="many"), "LINGXI_PORT='many'")


def test_a_database_that_is_not_there_is_named_and_its_password_is_not(home: Path) -> None:
    url = f"postgresql://x:secret@127.0.0.1:{free_port()}/x"
    for command in ("serve", "migrate"):
        refused = lingxi(home, command, database_url=url, port=free_port())
        assert says(refused, "LINGXI_DATABASE_URL")
        assert "secret" not in refused.stderr
    assert says(lingxi(home, "migrate", database_url="mysql://x@127.0.0.1/x"), "postgresql://")


def test_a_database_that_is_too_old_is_refused(home: Path) -> None:
    with old_server("14.9") as url:
        assert says(lingxi(home, "serve", database_url=url, port=free_port()), "PostgreSQL 14", "15 or newer")


def test_a_taken_port_is_named(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert says(lingxi(home, "serve", port=port), f"Port {port}", "LINGXI_PORT")
    assert postgres_below(home) == []


def test_an_address_that_is_not_ours_is_named(home: Path) -> None:
    assert says(lingxi(home, "serve", host="192.0.2.1", port=free_port()), "192.0.2.1")


def test_an_unknown_role_is_named(home: Path) -> None:
    assert says(lingxi(home, "serve", "--role", "cook"), "cook", "worker")


def test_a_database_that_was_not_migrated_is_told_how() -> None:
    with a_home() as home:
        assert says(lingxi(home, "serve", port=free_port()), "lingxi migrate")
        assert postgres_below(home) == []


def test_a_database_that_is_newer_than_the_program_is_left_alone(tmp_path: Path, conninfo: str) -> None:
    with psycopg.connect(conninfo, autocommit=True) as db:
        db.execute("update platform.alembic_version set version_num = '9999'")
        for command in ("serve", "migrate"):
            refused = lingxi(tmp_path, command, database_url=as_url(conninfo), port=free_port())
            assert says(refused, "9999", "newer", migrations.newest())
        assert db.execute("select version_num from platform.alembic_version").fetchone() == ("9999",)


def test_a_home_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert says(lingxi(tmp_path / "file" / "home", "migrate"), "LINGXI_HOME")


# ── what is right ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_migrating_twice_changes_nothing(home: Path) -> None:
    again = lingxi(home, "migrate")
    assert (again.returncode, again.stdout) == (0, f"The database is at version {migrations.newest()} already.\n")
    assert postgres_below(home) == []


def test_a_colleague_is_added_once(tmp_path: Path, conninfo: str) -> None:
    def add(*roles: str, password: str = "correct horse battery") -> CompletedProcess[str]:
        given = ("user", "add", "ann@example.com", "--name", "Ann", "--roles", ",".join(roles), "--password", password)
        return lingxi(tmp_path, *given, database_url=as_url(conninfo))

    added = add("agent", "planner")
    assert (added.returncode, added.stdout) == (0, "Ann <ann@example.com> can sign in as agent, planner.\n")
    assert says(add("agent", "planner"))
    assert says(add("agent", password="short"))
    assert says(add("cook"), "cook")


def test_the_doctor_says_what_is_well_and_what_to_do(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ill = lingxi(home, "doctor", port=taken.getsockname()[1])
    assert (ill.returncode, ill.stderr) == (1, "")
    assert re.search(r"^!!  port .*\n +-> .*LINGXI_PORT", ill.stdout, re.MULTILINE)
    for what in ("database", "schema", "clock", "settings", "disk"):
        assert re.search(rf"^ok  {what} ", ill.stdout, re.MULTILINE), ill.stdout
    gone = lingxi(home, "doctor", database_url=f"postgresql://x@127.0.0.1:{free_port()}/x")
    assert (gone.returncode, gone.stderr) == (1, "")
    assert re.search(r"^!!  database +does not answer\n +-> .+", gone.stdout, re.MULTILINE)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_and_leaves_no_orphan(home: Path, how: signal.Signals) -> None:
    with serving(home, "web", "worker", "router") as running:
        wait_until(running.answers, "the centre answers")
        assert len(postgres_below(home)) >= 1
        assert running.end(how) == 0
        assert "Traceback" not in running.said.read_text()
    assert postgres_below(home) == []
    log = (home / "postgres" / "log").read_text(errors="replace")
    assert log.rstrip().endswith("database system is shut down")


def test_a_second_process_on_the_same_data_attaches_and_the_last_one_closes(home: Path) -> None:
    with serving(home, "web", "worker", "router") as first:
        wait_until(first.answers, "the first answers")
        server = postgres_below(home)
        with serving(home, "web") as second:
            wait_until(second.answers, "the second answers")
            assert first.end() == 0
            assert second.health()["database"] == "ok"
            assert set(server) & set(postgres_below(home))
            assert second.end() == 0
    assert postgres_below(home) == []
