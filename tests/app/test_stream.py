"""The live stream of real web processes: nothing missed, nothing twice, and a clear word to whoever is not welcome."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, suppress
from typing import Any

import psycopg
import pytest
from httpx import AsyncClient
from websockets.exceptions import ConnectionClosed

from lingxi.platform.clock import new_id
from lingxi.platform.postgres import Embedded
from tests.app.house import House, Json, Visitor, done, opened, sign_in
from tests.app.listening import closed, cookie, frame, read_texts, stream, texts, until
from tests.app.processes import centre, serving, wait_until

pytestmark = pytest.mark.live

REPLAY = 40
Urls = tuple[str, str, str]


@pytest.fixture(scope="module")
def urls() -> Iterator[Urls]:
    """Two web processes over one database, and its address."""
    with centre(replay_events=REPLAY, throttle=0) as (home, one), serving(home, "web", throttle=0) as two:
        wait_until(two.answers, "the second web process answers")
        yield one.url, two.url, Embedded(home).conninfo()


@pytest.fixture(scope="module")
async def house(urls: Urls) -> AsyncIterator[House]:
    async with AsyncClient(base_url=urls[0], trust_env=False, timeout=60) as ada, opened(ada) as house:
        yield house


@pytest.fixture
async def wang(urls: Urls, house: House) -> AsyncIterator[Visitor]:
    async with AsyncClient(base_url=urls[0], trust_env=False, timeout=60) as client:
        yield await house.welcomes(client)


# ── nothing missed, nothing twice ────────────────────────────────────────────────────────────────────────────────────


async def test_ready_then_what_was_missed_then_what_happens(urls: Urls, wang: Visitor) -> None:
    cursor = (await wang.gets("/api/webchat/snapshot")).json()["cursor"]
    talk = (await wang.says("0"))["conversation"]["id"]
    for number in range(1, 5):
        await wang.says(str(number), talk)
    async with stream(urls[1], after=cursor, token=wang.token) as socket:
        assert (await frame(socket))["type"] == "ready"
        assert socket.subprotocol == "lingxi"
        for number in range(5, 10):
            await wang.says(str(number), talk)
        assert (await read_texts(socket, 10))[0] == [str(number) for number in range(10)]


async def test_who_comes_and_goes_while_others_write_hears_each_word_once(urls: Urls, wang: Visitor) -> None:
    cursor = (await wang.gets("/api/webchat/snapshot")).json()["cursor"]
    talk = (await wang.says("0"))["conversation"]["id"]
    heard: list[str] = []

    async def write() -> None:
        for number in range(1, 60):
            while number - len(heard) > REPLAY // 4:  # noqa: ASYNC110 - who is further behind than the replay begins anew
                await asyncio.sleep(0.01)
            await wang.says(str(number), talk)

    writing = asyncio.create_task(write())
    for turn in range(12):
        async with stream(urls[turn % 2], after=cursor, token=wang.token) as socket:
            more, cursor = await read_texts(socket, 5)
            heard += more
    await writing
    assert heard == [str(number) for number in range(60)]


async def test_a_stream_without_a_cursor_begins_now(urls: Urls, wang: Visitor) -> None:
    cursor = (await wang.gets("/api/webchat/snapshot")).json()["cursor"]
    talk = (await wang.says("before"))["conversation"]["id"]
    async with stream(urls[0], after=cursor, token=wang.token) as socket:
        await read_texts(socket, 1)  # from here on this process is past it
    async with stream(urls[0], token=wang.token) as socket:
        await until(socket, "ready")
        await wang.says("after", talk)
        assert "after" in texts(await until(socket, "event", "conversations.MessagePosted"))[-1:]


async def test_typing_is_told_across_processes(urls: Urls, house: House, wang: Visitor) -> None:
    talk = (await wang.says("hello"))["conversation"]["id"]
    async with stream(urls[1], **cookie(house.ada)) as socket:
        await until(socket, "ready")
        done(await wang.client.post(f"/api/webchat/conversations/{talk}/typing", headers=wang.pass_))
        told = (await until(socket, "ephemeral", "conversations.Typing"))[-1]
        assert told["body"]["conversation_id"] == talk
        assert "cursor" not in told


async def test_a_ping_is_answered(urls: Urls, wang: Visitor) -> None:
    async with stream(urls[0], token=wang.token) as socket:
        await socket.send('{"type":"ping"}')
        assert (await until(socket, "pong"))[-1] == {"type": "pong"}


async def test_notes_never_travel_to_the_visitor(urls: Urls, house: House, wang: Visitor) -> None:
    talk = (await wang.says("hello"))["conversation"]["id"]
    async with AsyncExitStack() as stack:
        outside = await stack.enter_async_context(stream(urls[0], token=wang.token))
        inside = await stack.enter_async_context(stream(urls[1], **cookie(house.ada)))
        await until(outside, "ready")
        await until(inside, "ready")
        for text, private in (("secret", True), ("public", False)):
            body = {"client_id": str(new_id()), "text": text, "private": private}
            done(await house.ada.post(f"/api/conversations/{talk}/messages", json=body))
        seen: list[Json] = []
        while "public" not in texts(seen):
            seen.append(await frame(outside))
        assert "secret" not in json.dumps(seen)
        known: list[Json] = []
        while "public" not in texts(known):
            known.append(await frame(inside))
        assert texts(known)[-2:] == ["secret", "public"]


# ── starting over ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_cursor_too_far_back_is_told_to_start_over(urls: Urls, wang: Visitor) -> None:
    cursor = (await wang.gets("/api/webchat/snapshot")).json()["cursor"]
    talk = (await wang.says("0"))["conversation"]["id"]
    for number in range(REPLAY + 1):
        await wang.says(str(number), talk)
    async with stream(urls[0], after=cursor, token=wang.token) as socket:
        assert await closed(socket) == ([{"type": "reset", "reason": "cursor_too_old"}], 1000)


async def test_a_cursor_from_another_database_is_told_to_start_over(urls: Urls, wang: Visitor) -> None:
    async with stream(urls[0], after=f"{2**60}.1", token=wang.token) as socket:
        assert await closed(socket) == ([{"type": "reset", "reason": "cursor_too_old"}], 1000)


async def test_a_cursor_that_was_cut_off_is_told_to_start_over(urls: Urls, wang: Visitor) -> None:
    cursor = (await wang.gets("/api/webchat/snapshot")).json()["cursor"]
    xid = int(cursor.partition(".")[0])
    await wang.says("one more")
    with psycopg.connect(urls[2], autocommit=True) as db:
        db.execute("insert into platform.trimmed values (%s::text::xid8, 0)", (str(xid + 1),))
        try:
            async with stream(urls[0], after=cursor, token=wang.token) as socket:
                assert await closed(socket) == ([{"type": "reset", "reason": "cursor_too_old"}], 1000)
        finally:
            db.execute("delete from platform.trimmed")


async def test_whose_access_changes_starts_over(urls: Urls, house: House) -> None:
    bob = await house.hires("agent")
    async with AsyncClient(base_url=urls[0], trust_env=False, timeout=60) as client:
        await sign_in(client, bob)
        async with stream(urls[0], **cookie(client)) as here, stream(urls[1], **cookie(client)) as there:
            await until(here, "ready")
            await until(there, "ready")
            done(await house.ada.patch(f"/api/staff/{bob['id']}", json={"roles": ["planner"]}))
            for socket in (here, there):
                said, code = await closed(socket)
                assert (said[-1], code) == ({"type": "reset", "reason": "access_changed"}, 1000)


async def test_whose_access_changed_while_away_starts_over_too(urls: Urls, house: House) -> None:
    """What became readable meanwhile stands in no event after the cursor."""
    bob = await house.hires("agent")
    async with AsyncClient(base_url=urls[0], trust_env=False, timeout=60) as client:
        await sign_in(client, bob)
        cursor = done(await client.get("/api/desk/snapshot"))["cursor"]
        done(await house.ada.patch(f"/api/staff/{bob['id']}", json={"roles": ["supervisor"]}))
        async with stream(urls[0], after=cursor, **cookie(client)) as socket:
            said, code = await closed(socket)
        assert (said[-1], code) == ({"type": "reset", "reason": "access_changed"}, 1000)
        cursor = done(await client.get("/api/desk/snapshot"))["cursor"]
        async with stream(urls[0], after=cursor, **cookie(client)) as socket:
            assert (await frame(socket))["type"] == "ready"


# ── who is not welcome ───────────────────────────────────────────────────────────────────────────────────────────────

WRONG: list[Any] = [
    b'{"type":"ping"}',
    "",
    "ping",
    "{",
    "[" * 3000,
    '{"type":' * 400,
    "[]",
    "null",
    "1",
    '"ping"',
    '{"type":"pong"}',
    '{"type":["ping"]}',
    '{"type":"message","text":"hi"}',
    '{"type":"ping","x":"' + "x" * 5000 + '"}',
]


async def test_a_wrong_frame_is_named_and_ends_the_stream(urls: Urls, wang: Visitor) -> None:
    for wrong in WRONG:
        async with stream(urls[0], token=wang.token) as socket:
            await until(socket, "ready")
            await socket.send(wrong)
            said, code = await closed(socket)
            assert (wrong, said[-1], code) == (wrong, {"type": "problem", "code": "wrong_frame"}, 4400)


async def test_a_huge_frame_ends_the_stream_and_not_the_server(urls: Urls, wang: Visitor) -> None:
    async with stream(urls[0], token=wang.token) as socket:
        await until(socket, "ready")
        with suppress(ConnectionClosed):  # it may be thrown out before it has said all
            await socket.send("x" * 10_000_000)
        assert (await closed(socket))[1] == 1009
    assert (await wang.gets("/api/webchat/snapshot")).status_code == 200


async def test_nobody_is_let_in_without_credentials(urls: Urls, house: House) -> None:
    forged: list[dict[str, str]] = [{}, {"Cookie": "lingxi_session=planted"}, {"Authorization": "Bearer lx_no"}]
    for headers in forged:
        async with stream(urls[0], **headers) as socket:
            assert await closed(socket) == ([{"type": "problem", "code": "unauthenticated"}], 4401)
    async with stream(urls[0], token="a.b.c") as socket:
        assert await closed(socket) == ([{"type": "problem", "code": "unauthenticated"}], 4401)


async def test_another_site_cannot_listen_with_a_colleagues_cookie(urls: Urls, house: House) -> None:
    for origin in ("https://evil.example", "null", f"{urls[0]}.evil.example"):
        async with stream(urls[0], Origin=origin, **cookie(house.ada)) as socket:
            assert await closed(socket) == ([{"type": "problem", "code": "csrf"}], 4401)
    async with stream(urls[0], Origin=urls[0], **cookie(house.ada)) as socket:
        assert (await frame(socket))["type"] == "ready"


async def test_a_cursor_that_nobody_gave_is_refused(urls: Urls, wang: Visitor) -> None:
    for cursor in ("x", "1", f"{10**30}.1"):
        async with stream(urls[0], after=cursor, token=wang.token) as socket:
            assert await closed(socket) == ([{"type": "problem", "code": "bad_cursor"}], 4400)
