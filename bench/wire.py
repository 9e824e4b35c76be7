"""HTTP/1.1 and WebSocket clients that cost almost nothing, so that on a small machine the server is what gets measured."""

import asyncio
import base64
import json
import os
import time
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlsplit

from lingxi.app.client.http import Answer, Connections, request

Heard = Callable[[bytes, float], None]
TEXT, CLOSE, PING = 0x1, 0x8, 0x9


class WireError(Exception):
    """The server hung up or answered what was not expected."""


class Http:
    """Kept-alive connections of one person; `head` is added to every request (authorisation, cookies)."""

    def __init__(self, url: str, head: dict[str, str] | None = None) -> None:
        self._url = url
        self._connections = Connections(url)
        self._head = head or {}

    def request(self, method: str, path: str, body: Any = None) -> bytes:
        """The bytes of a request; they may be made beforehand."""
        data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        return request(self._url, method, path, self._head, data)

    def raw(self, method: str, path: str, body: bytes) -> bytes:
        """The bytes of a request whose body is no JSON."""
        return request(self._url, method, path, self._head, body)

    async def send(self, data: bytes) -> Answer:
        return await self._connections.send(data)

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        """The answer's JSON, None of an empty one. WireError for anything but success."""
        answer = await self.send(self.request(method, path, body))
        if not 200 <= answer.status < 300:
            raise WireError(f"{method} {path}: {answer.status} {answer.body[:300]!r}")
        return json.loads(answer.body) if answer.body else None

    def close(self) -> None:
        self._connections.close()


def _place(url: str) -> tuple[str, int]:
    at = urlsplit(url)
    return at.hostname or "", at.port or 80


class Ear(asyncio.Protocol):
    """One WebSocket (RFC 6455) that calls `heard` with each text frame and its time; answers pings."""

    def __init__(self, heard: Heard) -> None:
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._heard = heard
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._shaken = False

    @classmethod
    async def open(cls, url: str, heard: Heard, *, cookie: str = "", token: str = "", after: str = "") -> "Ear":
        """Connected, and the server has said that it is ready."""
        host, port = _place(url)
        _, ear = await asyncio.get_running_loop().create_connection(lambda: cls(heard), host, port)
        lines = {
            "host": f"{host}:{port}",
            "origin": url,
            "upgrade": "websocket",
            "connection": "Upgrade",
            "sec-websocket-version": "13",
            "sec-websocket-key": base64.b64encode(os.urandom(16)).decode(),
            **({"cookie": cookie} if cookie else {}),
            **({"sec-websocket-protocol": f"lingxi, bearer.{token}"} if token else {}),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        assert ear._transport is not None
        ear._transport.write(f"GET /api/stream{'?after=' + after if after else ''} HTTP/1.1\r\n{head}\r\n".encode())
        await asyncio.wait_for(ear.ready, 30)
        return ear

    def ping(self) -> None:
        """Our own ping, by which a colleague stays present."""
        self._send(TEXT, b'{"type":"ping"}')

    def close(self) -> None:
        if self._transport:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one in all but name

    def connection_lost(self, error: Exception | None) -> None:
        if not self.ready.done():
            self.ready.set_exception(WireError(f"the server refused the socket: {bytes(self._buffer[:200])!r} {error}"))

    def data_received(self, data: bytes) -> None:
        at = time.perf_counter()
        self._buffer += data
        if not self._shaken:
            self._shake()
        while self._shaken and (frame := self._frame()):
            self._take(*frame, at)

    def _shake(self) -> None:
        end = self._buffer.find(b"\r\n\r\n")
        if end >= 0 and self._buffer.startswith(b"HTTP/1.1 101"):
            del self._buffer[: end + 4]
            self._shaken = True

    def _frame(self) -> tuple[int, bytes] | None:
        """The next whole frame; the server's are never masked, and ours does not split them."""
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        length, start = buffer[1] & 0x7F, 2
        if length > 125:
            start = 4 if length == 126 else 10
            length = int.from_bytes(buffer[2:start], "big")
        if len(buffer) < start + length:
            return None
        opcode, payload = buffer[0] & 0x0F, bytes(buffer[start : start + length])
        del buffer[: start + length]
        return opcode, payload

    def _take(self, opcode: int, payload: bytes, at: float) -> None:
        if opcode == PING:
            self._send(0xA, payload)
        elif opcode == TEXT and not self.ready.done() and b'"ready"' in payload[:60]:
            self.ready.set_result(None)
        elif opcode == TEXT:
            self._heard(payload, at)
        elif opcode == CLOSE and self._transport:
            self._transport.close()

    def _send(self, opcode: int, payload: bytes) -> None:
        """A client's frame is masked; a mask of zeros leaves the payload as it is. At most 125 bytes."""
        assert self._transport is not None
        self._transport.write(bytes((0x80 | opcode, 0x80 | len(payload), 0, 0, 0, 0)) + payload)
