"""What dies is missed, said, and replaced; what was acknowledged is there."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from lingxi.app.wiring import Parts
from lingxi.platform.clock import new_id
from lingxi.platform.postgres import Embedded
from lingxi.platform.tx import SYSTEM, Tx
from tests.app.processes import PATIENCE, Running, a_home, centre, lingxi, serving, wait_until
from tests.architecture.code import ROOT
from tests.platform.counting import Counted, count
from tests.platform.workshop import durable, workshop

pytestmark = pytest.mark.live

PASSWORD = "correct horse battery"
TEXT = {"title": "", "greeting": "", "away": ""}
FULL = """
create or replace function public.no_room() returns trigger language plpgsql as
$$begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end$$
"""


@pytest.fixture(scope="module")
def house() -> Iterator[tuple[Path, Running]]:
    with centre(throttle=0) as (home, running):
        yield home, running


@pytest.fixture(scope="module")
def visitor(house: tuple[Path, Running]) -> Iterator[httpx.Client]:
    """Somebody with a widget, and a conversation of their own."""
    url = house[1].url
    with httpx.Client(base_url=url, trust_env=False, timeout=60, headers={"X-Lingxi": "1"}) as ada:
        asked = {"organisation": "Bank", "language": "en", "name": "Ada", "email": "ada@example.com"}
        assert ada.post("/api/setup", json={**asked, "password": PASSWORD}).status_code == 200
        key = ada.post("/api/widgets", json={"name": "site", "zh": TEXT, "en": TEXT}).json()["key"]
    with httpx.Client(base_url=url, trust_env=False, timeout=60) as client:
        token = client.post(f"/api/webchat/{key}/session", json={}).json()["token"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


def say(client: httpx.Client, text: str, talk: str | None = None, client_id: str = "") -> httpx.Response:
    body = {"client_id": client_id or str(new_id()), "text": text, "conversation_id": talk}
    return client.post("/api/webchat/messages", json=body)


def texts(client: httpx.Client, talk: str) -> list[str]:
    history: dict[str, Any] = client.get(f"/api/webchat/conversations/{talk}/messages?limit=200").json()
    return [one["text"] for one in history["items"]]


def postmaster(home: Path) -> int:
    return int((home / "postgres" / "postmaster.pid").read_text().splitlines()[0])


def is_clear(refused: httpx.Response) -> bool:
    assert (refused.status_code, refused.headers["content-type"]) == (503, "application/problem+json"), refused.text
    assert refused.json()["code"] == "unavailable"
    assert int(refused.headers["retry-after"]) >= 1
    return True


def test_a_database_killed_in_flight_comes_back_with_all_that_was_acknowledged(
    house: tuple[Path, Running], visitor: httpx.Client
) -> None:
    home, running = house
    talk = say(visitor, "0").json()["conversation"]["id"]
    acknowledged, refused = ["0"], 0
    for death in range(2):
        killed = postmaster(home)
        os.kill(killed, signal.SIGKILL)
        until, answered = time.monotonic() + 90, 0
        while answered < 5:
            assert time.monotonic() < until, running.said.read_text()
            text = f"{death}.{len(acknowledged)}"
            answer = say(visitor, text, talk, text)
            while not answer.is_success:
                assert is_clear(answer)
                assert time.monotonic() < until, running.said.read_text()
                refused += 1
                answer = say(visitor, text, talk, text)
            acknowledged.append(text)
            answered += 1
        assert postmaster(home) != killed
    assert refused > 0
    assert texts(visitor, talk) == acknowledged
    wait_until(lambda: running.health().get("status") == "ok", "all is well again")


def test_a_full_disk_is_told_and_nothing_is_half_written(house: tuple[Path, Running], visitor: httpx.Client) -> None:
    home, _ = house
    talk = say(visitor, "before").json()["conversation"]["id"]
    with psycopg.connect(Embedded(home).conninfo(), autocommit=True) as db:

        def rows() -> tuple[Any, ...] | None:
            return db.execute(
                """
                select (select count(*) from conversations.conversations), (select count(*) from conversations.messages),
                       (select count(*) from routing.works), (select count(*) from jobs.procrastinate_jobs)
                """
            ).fetchone()

        before = rows()
        db.execute(FULL)
        trigger = "create trigger no_room before insert on platform.events for each statement execute function public.no_room()"
        db.execute(trigger)
        try:
            for refused in (say(visitor, "lost?", talk, "once"), say(visitor, "new", None, "twice")):
                assert is_clear(refused)
                assert "disk" in refused.json()["detail"]
            assert rows() == before
            assert texts(visitor, talk) == ["before"], "reading goes on"
        finally:
            db.execute("drop trigger no_room on platform.events")
    assert say(visitor, "lost?", talk, "once").status_code == 200
    assert texts(visitor, talk) == ["before", "lost?"]


def test_a_dead_worker_is_seen_and_a_dead_router_replaced() -> None:
    with a_home() as home:
        assert lingxi(home, "migrate").returncode == 0
        with (
            serving(home, "web") as web,
            serving(home, "worker") as worker,
            serving(home, "router") as first,
            serving(home, "router") as second,
        ):
            wait_until(lambda: web.health().get("status") == "ok", "all roles are there")
            wait_until(lambda: len(living(web, "router")) == 2, "both routers are there")
            worker.end(signal.SIGKILL)
            wait_until(lambda: web.health().get("missing") == ["worker"], "the dead worker is named")
            assert web.health()["status"] == "degraded"
            with psycopg.connect(Embedded(home).conninfo(), autocommit=True) as db:
                wait_until(lambda: leads(db) is not None, "somebody leads")
                leader = leads(db)
                first.end(signal.SIGKILL)
                wait_until(lambda: living(web, "router") == [second.process.pid], "one router is left")
                wait_until(lambda: leads(db) is not None, "somebody leads again")
                with serving(home, "router") as third:  # by now one that led is dead, or the second leads
                    wait_until(lambda: len(living(web, "router")) == 2, "a new router is there")
                    second.end(signal.SIGKILL)
                    wait_until(lambda: living(web, "router") == [third.process.pid], "the new one is left")
                    wait_until(lambda: leads(db) not in (None, leader), "the new one leads")
                    assert web.health()["missing"] == ["worker"]
                    with serving(home, "worker"):
                        wait_until(lambda: web.health().get("status") == "ok", "the new worker is seen")


def living(web: Running, role: str) -> list[int]:
    return [one["pid"] for one in web.health().get("processes", ()) if one["role"] == role and one["alive"]]


def leads(db: psycopg.Connection[Any]) -> int | None:
    """The database's process that holds the router's lock."""
    row = db.execute(
        "select pid from pg_locks where locktype = 'advisory' and granted and objid = 7104002 and classid = 0"
    ).fetchone()
    return row[0] if row else None


async def test_a_job_whose_worker_is_killed_in_the_middle_is_done_once_by_another(parts: Parts) -> None:
    async def never(tx: Tx, event: Counted) -> None:
        raise AssertionError("nobody works here")

    def worker(what: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tests.app.dying_worker", parts.conninfo, what]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)

    async with workshop(parts, durable("note", never)) as shop:
        await count(shop.database, "a", 1)
        assert (await asyncio.to_thread(worker, "die")).returncode == -signal.SIGKILL
        assert await shop.log() == []
        async with shop.database.begin(SYSTEM) as tx:
            [(status,)] = await (await tx.db.execute("select status::text from jobs.procrastinate_jobs")).fetchall()
            assert status == "doing"
            await tx.db.execute("update jobs.procrastinate_workers set last_heartbeat = now() - interval '1 hour'")
        done = await asyncio.to_thread(worker, "live")
        assert done.returncode == 0, done.stderr
        assert await shop.log() == ["a"]
        assert await shop.dead() == []
