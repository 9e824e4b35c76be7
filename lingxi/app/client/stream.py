"""The live stream as an endless iterator: it reconnects by itself and goes on after the last event it gave."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.typing import Origin, Subprotocol

from lingxi.app.client.line import Json, UnreachableError, attempts

PING_SECONDS = 15.0
CALM_SECONDS = 0.05  # a server that hangs up at once is not hammered
UNAUTHENTICATED = (401, 403, 4401)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the server said: a ready, event, ephemeral or reset. `at` is when it came, in time.perf_counter seconds."""

    type: str
    name: str
    body: Json
    cursor: str | None
    at: float


@dataclass(slots=True)
class Stream:
    """`credentials` gives headers and subprotocols anew for each connection; `renew` is called when they are refused.

    After a reset frame the listener takes a new snapshot and sets `cursor` before it asks for the next frame.
    """

    url: str
    credentials: Callable[[], tuple[dict[str, str], list[str]]]
    cursor: str | None = None
    renew: Callable[[], Awaitable[None]] | None = None
    patience: float | None = 60.0
    connections: int = 0
    _refused: bool = field(default=False)

    def __aiter__(self) -> AsyncIterator[Frame]:
        return self._frames()

    async def _frames(self) -> AsyncIterator[Frame]:
        while True:
            socket = await self._connected()
            pinging = asyncio.create_task(_ping(socket))
            try:
                async for frame in self._heard(socket):
                    yield frame
            except ConnectionClosed as closed:
                self._refused = closed.rcvd is not None and closed.rcvd.code in UNAUTHENTICATED
            finally:
                pinging.cancel()
                await socket.close()
            await asyncio.sleep(CALM_SECONDS)

    async def _heard(self, socket: ClientConnection) -> AsyncIterator[Frame]:
        """Frames of one connection, until it ends or the server says that our cursor is of no use."""
        async for text in socket:
            at = time.perf_counter()
            raw: Json = json.loads(text)
            kind = str(raw["type"])
            if kind in ("event", "ready"):
                self.cursor = raw["cursor"]
            if kind in ("ready", "event", "ephemeral", "reset"):
                yield Frame(kind, raw.get("name", ""), raw.get("body") or {}, raw.get("cursor"), at)
            if kind == "reset":
                return

    async def _connected(self) -> ClientConnection:
        last = ""
        async for _ in attempts(self.patience):
            try:
                return await self._connect()
            except (OSError, InvalidHandshake, ConnectionClosed, TimeoutError, EOFError) as error:
                self._refused = isinstance(error, InvalidStatus) and error.response.status_code in UNAUTHENTICATED
                last = repr(error)
        raise UnreachableError(f"no stream at {self.url} for {self.patience} s: {last}")

    async def _connect(self) -> ClientConnection:
        if self._refused and self.renew:
            await self.renew()
        self._refused = False
        headers, subprotocols = self.credentials()
        socket = await connect(
            self._address(),
            additional_headers=headers,
            subprotocols=[Subprotocol(name) for name in subprotocols] or None,
            origin=Origin(self.url),
            compression=None,
            max_size=None,
            open_timeout=10,
            close_timeout=1,
            proxy=None,
        )
        self.connections += 1
        return socket

    def _address(self) -> str:
        scheme, _, rest = self.url.partition("://")
        after = f"?{urlencode({'after': self.cursor})}" if self.cursor else ""
        return f"{'wss' if scheme == 'https' else 'ws'}://{rest}/api/stream{after}"


async def _ping(socket: ClientConnection) -> None:
    """Says that we are here; for staff it also renews the presence lease."""
    with contextlib.suppress(ConnectionClosed):
        while True:
            await asyncio.sleep(PING_SECONDS)
            await socket.send('{"type":"ping"}')
