"""Live clients. A port that carries nudges and ephemeral events between processes, and a hub that serves this process's sockets.

A nudge only says that there is news; the log says what. Nudges are sent after the commit and bundled, not inside the
transaction: a NOTIFY in a transaction makes all commits wait for one lock.
"""

import asyncio
import base64
import zlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

import psycopg
from psycopg import AsyncConnection

from lingxi.platform import events, log
from lingxi.platform.events import Cursor, Ephemeral, Logged
from lingxi.platform.tx import Pool

CHANNEL = "lingxi"
BUNDLE_SECONDS = 0.002
POLL_SECONDS = 1.0
CATCH_UP_SECONDS = 0.004
OUTBOX_FRAMES = 2_000
PAGE = 1_000
NOTIFY_BYTES = 7_500
logger = log.get("realtime")


class Carrier(Protocol):
    """Carries short texts to every process, at most once: LISTEN/NOTIFY here, NATS where that becomes the limit."""

    def tell(self, text: str) -> None: ...

    def listen(self) -> AsyncIterator[str]: ...


class PostgresCarrier:
    """LISTEN/NOTIFY on connections of its own. An empty text is a nudge; several nudges in a bundle become one."""

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._waiting: list[str] = []
        self._wake = asyncio.Event()

    def tell(self, text: str) -> None:
        if text or "" not in self._waiting:
            self._waiting.append(text)
        self._wake.set()

    async def speak(self) -> None:
        """Send what was told, bundle by bundle, for ever; connect again when the connection is lost."""
        while True:
            try:
                async with await AsyncConnection.connect(self._conninfo, autocommit=True) as db:
                    await self._speak(db)
            except psycopg.Error as error:
                logger.warning("cannot notify; clients fall back to polling", error=type(error).__name__)
                await asyncio.sleep(POLL_SECONDS)

    async def _speak(self, db: AsyncConnection[Any]) -> None:
        while True:
            await self._wake.wait()
            await asyncio.sleep(BUNDLE_SECONDS)
            self._wake.clear()
            texts, self._waiting = self._waiting, []
            await db.execute("select pg_notify(%s, t) from unnest(%s::text[]) t", (CHANNEL, texts))

    async def listen(self) -> AsyncIterator[str]:
        """What any process told, and an empty text every second, so that a lost nudge costs a poll and nothing else."""
        while True:
            try:
                async with await AsyncConnection.connect(self._conninfo, autocommit=True) as db:
                    await db.execute(f"listen {CHANNEL}")
                    yield ""
                    while True:
                        async for notice in db.notifies(timeout=POLL_SECONDS):
                            yield notice.payload
                        yield ""
            except psycopg.Error as error:
                logger.warning("lost the notification connection", error=type(error).__name__)
                await asyncio.sleep(POLL_SECONDS)
                yield ""


def pack(event: Ephemeral) -> str | None:
    """An ephemeral event as a text for the carrier, or None when it is too long to carry."""
    frame = f'{{"type":"ephemeral","name":"{event.name}","body":{event.body().decode()}}}'
    plain = (" ".join(event.topics()) + "\n" + frame).encode()
    text = "=" + plain.decode()
    if len(plain) >= NOTIFY_BYTES:
        text = "z" + base64.b85encode(zlib.compress(plain)).decode()
    return text if len(text.encode()) <= NOTIFY_BYTES else None


def unpack(text: str) -> tuple[list[str], str]:
    """Who may hear it, and the frame. Raises ValueError for what we did not pack: anybody on the database can notify."""
    match text[:1]:
        case "=":
            plain = text[1:]
        case "z":
            try:
                plain = zlib.decompress(base64.b85decode(text[1:])).decode()
            except zlib.error as error:
                raise ValueError("not packed by us") from error
        case _:
            raise ValueError("not packed by us")
    topics, _, frame = plain.partition("\n")
    return topics.split(" "), frame


@dataclass(slots=True, eq=False)
class Listener:
    """One socket's place in the hub. `frames` ends with None when the socket must start over (too slow, or access changed)."""

    topics: frozenset[str]
    owner: str
    frames: asyncio.Queue[tuple[Cursor | None, str] | None] = field(
        default_factory=lambda: asyncio.Queue(OUTBOX_FRAMES)
    )
    reset: str = ""

    def offer(self, cursor: Cursor | None, frame: str) -> None:
        """Queue a frame: of the log with its cursor, of the moment without."""
        if self.reset:
            return
        try:
            self.frames.put_nowait((cursor, frame))
        except asyncio.QueueFull:
            self.end("cursor_too_old")

    def end(self, reason: str) -> None:
        """Drop what is queued: the client takes a new snapshot."""
        self.reset = self.reset or reason
        while not self.frames.empty():
            self.frames.get_nowait()
        self.frames.put_nowait(None)


class Hub:
    """Reads the log once for all sockets of this process and gives each frame to those who may hear it."""

    def __init__(self, carrier: Carrier, pool: Pool) -> None:
        self._carrier = carrier
        self._pool = pool
        self._listeners: dict[str, set[Listener]] = defaultdict(set)
        self._watchers: list[Callable[[list[Logged]], None]] = []
        self._nudge = asyncio.Event()
        self.cursor: Cursor | None = None

    def published(self, logged: bool, whispers: Iterable[Ephemeral]) -> None:
        """Called after each commit of this process."""
        if logged:
            self._nudge.set()
            self._carrier.tell("")
        for event in whispers:
            if text := pack(event):
                self._carrier.tell(text)

    def watch(self, watcher: Callable[[list[Logged]], None]) -> Callable[[], None]:
        """Call a function with each batch of the log, in this process (the router, access changes), until what is returned is called."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def join(self, listener: Listener) -> Cursor | None:
        """Give a socket its place. Frames after the returned cursor come through the listener; earlier ones it reads itself."""
        for topic in listener.topics:
            self._listeners[topic].add(listener)
        return self.cursor

    def leave(self, listener: Listener) -> None:
        for topic in listener.topics:
            self._listeners[topic].discard(listener)
            if not self._listeners[topic]:
                del self._listeners[topic]

    def reset(self, owner: str, reason: str) -> None:
        """End every socket of a person whose access changed."""
        for listener in {one for group in self._listeners.values() for one in group if one.owner == owner}:
            listener.end(reason)

    def sockets(self) -> int:
        return len({one for group in self._listeners.values() for one in group})

    async def hear(self) -> None:
        """Take what the carrier brings: nudges wake the reader, ephemeral events go straight to sockets."""
        async for text in self._carrier.listen():
            if text:
                self._pass_on(text)
            else:
                self._nudge.set()

    def _pass_on(self, text: str) -> None:
        try:
            topics, frame = unpack(text)
        except ValueError as error:
            logger.warning("passing over a strange notification", error=str(error))
        else:
            self._send(topics, None, frame)

    async def read(self) -> None:
        """Follow the log for ever."""
        while True:
            await self._nudge.wait()
            await asyncio.sleep(BUNDLE_SECONDS)
            self._nudge.clear()
            try:
                await self._read_on()
            except (psycopg.Error, TimeoutError, OSError) as error:
                logger.warning("cannot read the log", error=type(error).__name__)
                await asyncio.sleep(POLL_SECONDS / 2)
                self._nudge.set()

    async def _read_on(self) -> None:
        """Read until all is final and told. Rows that are committed but not final yet are asked for again at once."""
        while True:
            async with self._pool.connection() as db, db.pipeline():
                if self.cursor is None:
                    self.cursor = await events.head(db)
                batch, more = await events.read(db, self.cursor, PAGE)
            if batch:
                self.cursor = batch[-1].cursor
                self._tell(batch)
            if not more:
                return
            if not batch:
                await asyncio.sleep(CATCH_UP_SECONDS)

    def _tell(self, batch: list[Logged]) -> None:
        for watcher in tuple(self._watchers):
            watcher(batch)
        for logged in batch:
            if any(topic in self._listeners for topic in logged.topics):
                self._send(logged.topics, logged.cursor, logged.frame())

    def _send(self, topics: Iterable[str], cursor: Cursor | None, frame: str) -> None:
        for listener in {one for topic in topics for one in self._listeners.get(topic, ())}:
            listener.offer(cursor, frame)


async def run(hub: Hub, carrier: PostgresCarrier) -> None:
    """The hub's three loops; ends only by cancellation."""
    async with asyncio.TaskGroup() as group:
        for loop in (carrier.speak(), hub.hear(), hub.read()):
            group.create_task(loop)
