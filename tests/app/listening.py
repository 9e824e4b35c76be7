"""Listening to the live stream in tests: a socket, the next frame, all up to one, and how it was closed."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from httpx import AsyncClient
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from tests.app.house import Json


def cookie(client: AsyncClient) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{one.name}={one.value}" for one in client.cookies.jar)}


@asynccontextmanager
async def stream(
    url: str, *, after: str | None = None, token: str | None = None, **headers: str
) -> AsyncIterator[ClientConnection]:
    address = f"ws{url.removeprefix('http')}/api/stream" + (f"?after={after}" if after is not None else "")
    offered = [Subprotocol("lingxi"), Subprotocol(f"bearer.{token}")] if token else None
    origin = headers.pop("Origin", None)
    async with connect(
        address,
        additional_headers=headers,
        subprotocols=offered,
        origin=Origin(origin) if origin else None,
        max_size=None,
        open_timeout=60,
        proxy=None,
    ) as socket:
        yield socket


async def frame(socket: ClientConnection) -> Json:
    async with asyncio.timeout(60):
        found: Json = json.loads(await socket.recv())
        return found


async def until(socket: ClientConnection, kind: str, name: str = "") -> list[Json]:
    """Frames up to and including the first of a kind."""
    found = [await frame(socket)]
    while found[-1]["type"] != kind or found[-1].get("name", "") != name:
        found.append(await frame(socket))
    return found


async def closed(socket: ClientConnection) -> tuple[list[Json], int | None]:
    """What was still said, and the code with which it was closed."""
    said: list[Json] = []
    async with asyncio.timeout(60):
        try:
            while True:
                said.append(json.loads(await socket.recv()))
        except ConnectionClosed as end:
            return said, end.rcvd.code if end.rcvd else None


def texts(frames: list[Json]) -> list[str]:
    return [one["body"]["message"]["text"] for one in frames if one.get("name") == "conversations.MessagePosted"]


async def read_texts(socket: ClientConnection, number: int) -> tuple[list[str], str]:
    """So many messages, and the cursor after the last."""
    found: list[str] = []
    cursor = ""
    while len(found) < number:
        one = await frame(socket)
        found += texts([one])
        cursor = one.get("cursor", cursor)
    return found, cursor
