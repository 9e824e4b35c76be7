"""The stream goes on where it was, whatever the server does."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from websockets.asyncio.server import ServerConnection, serve

from lingxi.app.client import Frame, Stream, UnreachableError

pytestmark = pytest.mark.live

Said = list[dict[str, Any]]


def ready(cursor: str) -> dict[str, Any]:
    return {"type": "ready", "cursor": cursor}


def event(cursor: str) -> dict[str, Any]:
    return {"type": "event", "cursor": cursor, "name": "conversations.MessagePosted", "body": {"n": cursor}}


@asynccontextmanager
async def server(*connections: Said) -> AsyncIterator[tuple[str, list[str]]]:
    """Says these things on the first, second ... connection and hangs up. Yields its address and the cursors it was given."""
    asked: list[str] = []

    async def speak(socket: ServerConnection) -> None:
        assert socket.request is not None
        asked.append(parse_qs(urlsplit(socket.request.path).query).get("after", [""])[0])
        for frame in connections[len(asked) - 1]:
            await socket.send(json.dumps(frame))

    async with serve(speak, "127.0.0.1", 0) as running:
        yield f"http://127.0.0.1:{next(iter(running.sockets)).getsockname()[1]}", asked


def a_stream(url: str, cursor: str | None) -> Stream:
    return Stream(url, lambda: ({}, []), cursor, patience=2.0)


async def first(stream: Stream, count: int) -> list[Frame]:
    frames = []
    async for frame in stream:
        frames.append(frame)
        if len(frames) == count:
            break
    return frames


async def test_it_reconnects_after_the_last_event_that_it_gave() -> None:
    async with server([ready("1.0"), event("2.0")], [ready("2.0"), event("3.0")]) as (url, asked):
        frames = await first(a_stream(url, "1.0"), 4)
    assert [frame.type for frame in frames] == ["ready", "event", "ready", "event"]
    assert asked == ["1.0", "2.0"]


async def test_a_ready_tells_where_it_begins_and_skips_nothing() -> None:
    """The server hangs up between its ready and the events that were missed: they are asked for again."""
    async with server([ready("5.0")], [ready("5.0"), event("8.0")]) as (url, asked):
        await first(a_stream(url, "5.0"), 3)
    assert asked == ["5.0", "5.0"]


async def test_without_a_cursor_it_begins_now() -> None:
    async with server([ready("7.0")], [ready("7.0")]) as (url, asked):
        await first(a_stream(url, None), 2)
    assert asked == ["", "7.0"]


async def test_after_a_reset_it_goes_on_from_the_new_snapshot() -> None:
    async with server([{"type": "reset", "reason": "cursor_too_old"}], [ready("20.0")]) as (url, asked):
        stream = a_stream(url, "1.0")
        async for frame in stream:
            if frame.type == "ready":
                break
            stream.cursor = "20.0"
    assert asked == ["1.0", "20.0"]


async def test_nobody_there_is_said_after_a_while() -> None:
    with pytest.raises(UnreachableError):
        await first(Stream("http://127.0.0.1:9", lambda: ({}, []), patience=0.2), 1)
