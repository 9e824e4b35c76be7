"""HTTP/1.1 on kept-alive connections, lean: hundreds of people speak from one process, on the same machine as the server."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast
from urllib.parse import urlsplit

import httptools

ANSWER_SECONDS = 30.0
CONNECT_SECONDS = 5.0


class BrokenError(Exception):
    """No whole answer came: nobody there, hung up, or too slow."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Header names in lower case; of repeated headers the last, but all cookies."""

    status: int
    headers: dict[str, str]
    cookies: dict[str, str]
    body: bytes


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


class Connection(asyncio.Protocol):
    """One connection, one request at a time."""

    def __init__(self) -> None:
        self.usable = True
        self._transport: asyncio.Transport | None = None
        self._awaited: asyncio.Future[Answer] | None = None
        self._begin()

    @classmethod
    async def open(cls, url: str) -> "Connection":
        """Raises BrokenError."""
        at = urlsplit(url)
        secure = at.scheme == "https"
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                _, made = await loop.create_connection(
                    cls, at.hostname or "", at.port or (443 if secure else 80), ssl=_tls() if secure else None
                )
        except (OSError, TimeoutError) as error:
            raise BrokenError(f"cannot connect: {error}") from error
        return made

    async def send(self, request: bytes) -> Answer:
        """Raises BrokenError; the connection is of no use then."""
        if self._transport is None or not self.usable:
            raise BrokenError("the connection was closed")
        self._begin()
        self._awaited = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._awaited
        except TimeoutError:
            raise BrokenError(f"no answer for {ANSWER_SECONDS:.0f} s") from None
        finally:
            if not self._awaited.done() or self._awaited.cancelled() or self._awaited.exception():
                self.close()

    def close(self) -> None:
        self.usable = False
        if self._transport:
            self._transport.close()

    # ── asyncio.Protocol ─────────────────────────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one in all but name

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as error:
            self._fail(f"not HTTP: {error}")

    def connection_lost(self, error: Exception | None) -> None:
        self._fail(f"the server hung up: {error or 'closed'}")

    def _fail(self, why: str) -> None:
        self.close()
        if self._awaited and not self._awaited.done():
            self._awaited.set_exception(BrokenError(why))

    # ── httptools' callbacks ─────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._headers: dict[str, str] = {}
        self._cookies: dict[str, str] = {}
        self._body: list[bytes] = []

    def on_header(self, name: bytes, value: bytes) -> None:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        self._headers[key] = text
        if key == "set-cookie":
            pair, _, _ = text.partition(";")
            cookie, _, worth = pair.partition("=")
            self._cookies[cookie.strip()] = worth.strip()

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        self.usable = self._parser.should_keep_alive()
        answer = Answer(self._parser.get_status_code(), self._headers, self._cookies, b"".join(self._body))
        if self._awaited and not self._awaited.done():
            self._awaited.set_result(answer)


def request(url: str, method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """A request's bytes. Header values are trusted not to hold line ends."""
    at = urlsplit(url)
    lines = {"host": at.netloc, "content-length": str(len(body)), "accept": "application/json", **headers}
    if body:
        lines["content-type"] = "application/json"
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {at.path.rstrip('/')}{path} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body


class Connections:
    """Idle connections to one server, used again; as many are open as requests run at once."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._idle: list[Connection] = []

    async def send(self, data: bytes) -> Answer:
        """Raises BrokenError, also when the server closed an idle connection just now: whoever may repeat, repeats."""
        connection = self._take() or await Connection.open(self._url)
        answer = await connection.send(data)
        if connection.usable:
            self._idle.append(connection)
        return answer

    def _take(self) -> Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.usable:
                return connection
        return None

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()
