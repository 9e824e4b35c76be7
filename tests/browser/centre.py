"""A running centre: a real process with all roles on a database of its own, and an administrator who prepares it."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode

import httpx
import psycopg
from psycopg.conninfo import conninfo_to_dict

from lingxi.platform.clock import new_id

ROOT = Path(__file__).parent.parent.parent
LINGXI = (sys.executable, "-c", "from lingxi.app.cli import main; main()", "serve")
PASSWORD = "correct horse battery"
ADMINISTRATOR = "mei@harbour.example"
ORGANISATION = "海湾银行 Harbour Bank"
OURS = {"X-Lingxi": "1"}
START_SECONDS = 60.0


@dataclass(slots=True)
class Centre:
    """`stop` asks it to end, `kill` does not ask."""

    database_url: str
    home: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> Self:
        self._launch()
        await self._healthy()
        return self

    def _launch(self) -> None:
        env = {name: value for name, value in os.environ.items() if not name.startswith("LINGXI_")}
        env |= {
            "LINGXI_HOME": str(self.home),
            "LINGXI_PORT": str(self.port),
            "LINGXI_DATABASE_URL": self.database_url,
            "LINGXI_THROTTLE": "0",
            "LINGXI_LOG_LEVEL": "warning",
        }
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(LINGXI, env=env, cwd=ROOT, stdout=log, stderr=log)

    async def _healthy(self) -> None:
        assert self.process
        until = time.monotonic() + START_SECONDS
        async with httpx.AsyncClient(timeout=2) as http:
            while time.monotonic() < until and self.process.poll() is None:
                try:
                    if (await http.get(f"{self.url}/healthz")).json()["status"] == "ok":
                        return
                except (httpx.HTTPError, ValueError):
                    pass
                await asyncio.sleep(0.05)
        raise AssertionError(f"the centre did not start: {(self.home / 'log').read_text()[-2000:]}")

    def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if not self.process:
            return
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()


def new_database(server: str, template: str) -> str:
    """A migrated, empty database on the session's server, as the address that a setting takes."""
    name = f"test_{new_id().hex}"
    with psycopg.connect(server, autocommit=True) as db:
        db.execute(f'create database "{name}" template "{conninfo_to_dict(template)["dbname"]}"')
    parts = {key: value for key, value in conninfo_to_dict(server).items() if value is not None}
    return "postgresql:///?" + urlencode({**parts, "dbname": name})


def drop_database(server: str, url: str) -> None:
    with psycopg.connect(server, autocommit=True) as db:
        db.execute(f'drop database "{conninfo_to_dict(url)["dbname"]}" with (force)')


@dataclass(frozen=True, slots=True)
class Person:
    """An account, and the session that its browser starts with."""

    id: str
    name: str
    email: str
    cookie: str


@dataclass(slots=True)
class Floor:
    """A queue of one's own with its colleagues and the widget that leads to it."""

    queue: dict[str, Any]
    widget: dict[str, Any]
    people: list[Person] = field(default_factory=list)

    @property
    def key(self) -> str:
        return str(self.widget["key"])


class Administrator:
    """Prepares the centre through its API, as programs do."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.person = Person("", "", "", "")

    async def set_up(self) -> Self:
        body = {
            "organisation": ORGANISATION,
            "language": "zh",
            "name": "陈梅",
            "email": ADMINISTRATOR,
            "password": PASSWORD,
        }
        me = await self.ask("POST", "/api/setup", body)
        self.person = Person(me["staff"]["id"], "陈梅", ADMINISTRATOR, self.http.cookies["lingxi_session"])
        return self

    async def ask(self, method: str, path: str, body: object = None) -> Any:
        answer = await self.http.request(method, path, json=body, headers=OURS)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    async def hire(self, name: str, *roles: str, language: str = "zh") -> Person:
        email = f"{new_id().hex[-12:]}@harbour.example"
        body = {"email": email, "name": name, "roles": roles or ("agent",), "language": language, "password": PASSWORD}
        made = await self.ask("POST", "/api/staff", body)
        async with httpx.AsyncClient(base_url=str(self.http.base_url)) as theirs:
            await theirs.post("/api/auth/login", json={"email": email, "password": PASSWORD}, headers=OURS)
            return Person(made["id"], name, email, theirs.cookies["lingxi_session"])

    async def queue(self, zh: str, en: str, *members: Person, wrap_up: int = 0, offer: int = 60) -> dict[str, Any]:
        body = {
            "name_zh": zh,
            "name_en": en,
            "languages": ["zh", "en"],
            "members": [one.id for one in members],
            "offer_seconds": offer,
            "wrap_up_seconds": wrap_up,
        }
        made: dict[str, Any] = await self.ask("POST", "/api/queues", body)
        return made

    async def widget(self, queue: dict[str, Any], **changes: object) -> dict[str, Any]:
        text = {
            "zh": {"title": "在线客服", "greeting": "通常 2 分钟内回复", "away": "我们明早九点回来"},
            "en": {"title": "Chat with us", "greeting": "We reply in 2 minutes", "away": "Back tomorrow at nine"},
        }
        body = {"name": "site", "queue_id": queue["id"], "accent": "#0b6e66", "position": "right", **text}
        asks = {"ask_name": False, "ask_email": False, "ask_required": False, "attachments": True, "rating": True}
        made: dict[str, Any] = await self.ask("POST", "/api/widgets", {**body, **asks, "origins": [], **changes})
        return made

    async def floor(self, *names: str, language: str = "zh", wrap_up: int = 0, **widget: object) -> Floor:
        people = [await self.hire(name, language=language) for name in names]
        queue = await self.queue("银行卡", "Cards", *people, wrap_up=wrap_up)
        return Floor(queue, await self.widget(queue, **widget), people)

    async def capacity(self, person: Person, capacity: int) -> None:
        await self.ask("PATCH", f"/api/agents/{person.id}", {"capacity": capacity})


class Visitor:
    """A customer without a browser, for the many who stand behind the one we look at."""

    def __init__(self, http: httpx.AsyncClient, token: str, language: str) -> None:
        self.http = http
        self.token = token
        self.language = language
        self.conversation: str | None = None

    async def says(self, text: str, name: str | None = None) -> dict[str, Any]:
        body = {
            "client_id": new_id().hex,
            "text": text,
            "conversation_id": self.conversation,
            "language": self.language,
            "name": name,
        }
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = await self.http.post("/api/webchat/messages", json=body, headers=headers)
        assert answer.is_success, answer.text
        said: dict[str, Any] = answer.json()
        self.conversation = said["conversation"]["id"]
        return said


async def visit(http: httpx.AsyncClient, key: str, language: str = "zh") -> Visitor:
    body = {"device_id": new_id().hex, "language": language}
    answer = await http.post(f"/api/webchat/{key}/session", json=body)
    assert answer.is_success, answer.text
    return Visitor(http, answer.json()["token"], language)
