"""A centre of its own for a benchmark: real processes on a free port, a fresh database, people made through the API."""

import asyncio
import contextlib
import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import psycopg

from bench.wire import Http
from lingxi.app.client.http import BrokenError
from lingxi.platform import clock
from lingxi.platform.postgres import Embedded

LINGXI = (sys.executable, "-c", "from lingxi.app.cli import main; main()")
ROOT = Path(__file__).parent.parent
PASSWORD = "a-bench-password"
START_SECONDS = 60.0
TEXT = {"title": "", "greeting": "", "away": ""}


class DidNotStartError(Exception):
    """The server did not become healthy; the text holds what it said last."""


@dataclass(frozen=True, slots=True)
class Centre:
    """A running centre: where it is, its web process, and its home."""

    url: str
    home: Path
    process: subprocess.Popen[bytes]

    def conninfo(self) -> str:
        """The address of its embedded PostgreSQL, to which we attach."""
        return Embedded(self.home).conninfo()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def within(seconds: float, done: Callable[[], bool]) -> None:
    """Comes back when it is done, or when the time is over."""
    until = time.perf_counter() + seconds
    while not done() and time.perf_counter() < until:  # noqa: ASYNC110 - it looks at what sockets heard
        await asyncio.sleep(0.01)


@contextmanager
def a_home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="lingxi-bench-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def started(arguments: Sequence[str], home: Path, port: int, **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    """A `lingxi` process; ended politely, then by force."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("LINGXI_")}
    env |= {"LINGXI_HOME": str(home), "LINGXI_PORT": str(port), "LINGXI_LOG_LEVEL": "warning", **settings}
    with (home / "log").open("ab") as log:
        process = subprocess.Popen([*LINGXI, *arguments], env=env, cwd=ROOT, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            process.kill()
            process.wait()


async def healthy(url: str, home: Path, process: subprocess.Popen[bytes], *, seconds: float = START_SECONDS) -> float:
    """Waits until /healthz is ok; the seconds that it took. Raises DidNotStartError."""
    begun = time.perf_counter()
    while time.perf_counter() - begun < seconds and process.poll() is None:
        if await asyncio.to_thread(_is_ok, url):
            return time.perf_counter() - begun
        await asyncio.sleep(0.02)
    raise DidNotStartError((home / "log").read_text(errors="replace")[-2000:])


def _is_ok(url: str) -> bool:
    try:
        with urlopen(f"{url}/healthz", timeout=2) as answer:  # noqa: S310 - our own address
            return bool(json.load(answer)["status"] == "ok")
    except (URLError, OSError, ValueError):
        return False


@asynccontextmanager
async def serving(*, roles: str = "web,worker,router") -> AsyncIterator[Centre]:
    """`lingxi serve` without throttling, on an empty migrated database."""
    with a_home() as home:
        port = free_port()
        env = {**os.environ, "LINGXI_HOME": str(home)}
        await asyncio.to_thread(
            subprocess.run, [*LINGXI, "migrate"], env=env, cwd=ROOT, check=True, capture_output=True
        )
        with started(["serve", "--role", roles], home, port, LINGXI_THROTTLE="0") as process:
            url = f"http://127.0.0.1:{port}"
            await _answering(url, home, process)
            yield Centre(url, home, process)


async def _answering(url: str, home: Path, process: subprocess.Popen[bytes]) -> None:
    """Health says degraded where a role is missing on purpose; an answer is enough here."""
    until = time.perf_counter() + START_SECONDS
    while time.perf_counter() < until and process.poll() is None:
        with contextlib.suppress(BrokenError):
            http = Http(url)
            await http.send(http.request("GET", "/healthz"))
            http.close()
            return
        await asyncio.sleep(0.1)
    raise DidNotStartError((home / "log").read_text(errors="replace")[-2000:])


# ── people, made through the public API ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Desk:
    """A signed-in colleague."""

    id: str
    cookie: str
    http: Http


async def log_in(url: str, path: str, body: dict[str, Any]) -> Desk:
    """Sign in, or set up, and keep the cookie."""
    http = Http(url, {"x-lingxi": "1"})
    answer = await http.send(http.request("POST", path, body))
    http.close()
    if answer.status >= 300:
        raise DidNotStartError(f"{path}: {answer.status} {answer.body[:300]!r}")
    cookie = "; ".join(f"{name}={value}" for name, value in answer.cookies.items())
    me = json.loads(answer.body)
    return Desk(me["staff"]["id"], cookie, Http(url, {"x-lingxi": "1", "cookie": cookie}))


async def set_up(url: str) -> Desk:
    """The administrator of a new centre."""
    asked = {"organisation": "Bench", "language": "en", "name": "Admin", "email": "admin@bench.example"}
    return await log_in(url, "/api/setup", {**asked, "password": PASSWORD})


async def hire(url: str, admin: Desk, count: int) -> list[Desk]:
    """So many agents, signed in."""
    emails = [f"agent{n}@bench.example" for n in range(count)]
    for email in emails:
        person = {"email": email, "name": email, "password": PASSWORD, "roles": ["agent"], "language": "en"}
        await admin.http.call("POST", "/api/staff", person)
    return [await log_in(url, "/api/auth/login", {"email": email, "password": PASSWORD}) for email in emails]


async def hire_at_once(centre: Centre, admin: Desk, count: int) -> list[Desk]:
    """So many agents, signed in, written into the tables: to hash a password for each would take minutes."""
    [model] = await hire(centre.url, admin, 1)
    name, _, token = model.cookie.partition("=")
    people = [(clock.new_id(), secrets.token_urlsafe(32)) for _ in range(count)]
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        ids, digests = [id for id, _ in people], [hashlib.sha256(token.encode()).digest() for _, token in people]
        await db.execute(MULTIPLY, {"model": model.id, "ids": ids, "digests": digests})
    assert token
    return [
        Desk(str(id), f"{name}={token}", Http(centre.url, {"x-lingxi": "1", "cookie": f"{name}={token}"}))
        for id, token in people
    ]


MULTIPLY = """
with people as (select * from unnest(%(ids)s::uuid[], %(digests)s::bytea[]) as p(id, digest)),
staff as (
    insert into platform.staff
    select r.* from people, platform.staff s,
         jsonb_populate_record(s, jsonb_build_object('id', people.id, 'email', people.id, 'name', people.id)) r
    where s.id = %(model)s returning id)
insert into platform.sessions (id, token_hash, staff_id, created_at, seen_at, expires_at)
select gen_random_uuid(), digest, people.id, now(), now(), now() + interval '1 hour' from people, staff where staff.id = people.id
"""


async def open_queue(
    admin: Desk, name: str, members: list[Desk], *, capacity: int = 50, offer_seconds: int = 60
) -> str:
    """A queue and a widget that leads to it; the widget's key."""
    ids = [desk.id for desk in members]
    asked = {
        "name_zh": name,
        "name_en": name,
        "languages": ["zh", "en"],
        "offer_seconds": offer_seconds,
        "wrap_up_seconds": 0,
    }
    queue = await admin.http.call("POST", "/api/queues", {**asked, "members": ids})
    for id in ids:
        await admin.http.call("PATCH", f"/api/agents/{id}", {"capacity": capacity})
    widget = await admin.http.call(
        "POST", "/api/widgets", {"name": name, "queue_id": queue["id"], "zh": TEXT, "en": TEXT}
    )
    return str(widget["key"])


@dataclass(slots=True)
class Guest:
    """A visitor with a session; `conversation_id` once they wrote."""

    token: str
    http: Http
    conversation_id: str | None = None

    def message(self, client_id: str, text: str) -> bytes:
        body = {"client_id": client_id, "conversation_id": self.conversation_id, "text": text}
        return self.http.request("POST", "/api/webchat/messages", body)

    async def write(self, client_id: str, text: str) -> None:
        answer = await self.http.send(self.message(client_id, text))
        if answer.status >= 300:
            raise DidNotStartError(f"a visitor's message: {answer.status} {answer.body[:300]!r}")
        self.conversation_id = json.loads(answer.body)["conversation"]["id"]


async def welcome(url: str, key: str, count: int) -> list[Guest]:
    """So many visitors with a session each."""
    http = Http(url)
    guests = []
    for n in range(count):
        session = await http.call("POST", f"/api/webchat/{key}/session", {"device_id": f"d{n}", "language": "en"})
        token = session["token"]
        guests.append(Guest(token, Http(url, {"authorization": f"Bearer {token}"})))
    http.close()
    return guests
