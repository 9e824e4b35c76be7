"""Running processes: the database they need, the sockets they bind, and a clean end."""

import asyncio
import errno
import gc
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import uvicorn
import uvloop
from fastapi import APIRouter

from lingxi.app import migrations, web, wiring
from lingxi.app.wiring import Parts
from lingxi.platform import log, postgres
from lingxi.platform.database import Database
from lingxi.platform.postgres import Embedded
from lingxi.platform.settings import Settings

Companion = Callable[[Parts], Coroutine[Any, Any, None]]
GRACE_SECONDS = 5
BACKLOG = 2048
SOCKET_FRAME_BYTES = 64 * 1024
TIDY_SECONDS, TIDY_NEVER = 60.0, 1_000_000
logger = log.get("serving")


class CannotServe(Exception):
    """Something outside stands in the way; the text says what and what to do."""


@contextmanager
def database(settings: Settings) -> Iterator[str]:
    """The database's address; an embedded server is started, and stopped at the end unless others use it."""
    conninfo, server = postgres.address(settings)
    try:
        yield conninfo
    finally:
        if server:
            server.stop()


@asynccontextmanager
async def verbs(settings: Settings, conninfo: str) -> AsyncIterator[Database]:
    """Transactions without a server around them, for commands."""
    parts = wiring.build(settings, conninfo)
    async with wiring.running(parts, frozenset()):
        yield parts.centre.database


def serve(
    settings: Settings,
    roles: frozenset[str],
    *,
    prepare: Callable[[str], None] = migrations.ensure_current,
    more: Sequence[APIRouter] = (),
    companions: Sequence[Companion] = (),
) -> None:
    """Run these roles until a signal comes. `prepare` gets the database's address first."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # while starting, too, the database is stopped at the end
    listening = bind(settings) if "web" in roles else None
    conninfo, server = postgres.address(settings)
    try:
        prepare(conninfo)
        parts = wiring.build(settings, conninfo)
        beside = [companion(parts) for companion in companions] + ([server.keep()] if server else []) + [_tidy()]
        gc.collect()
        gc.freeze()  # what is here now stays: nobody need walk through it again
        if listening:
            uvloop.run(_serve_web(parts, roles, listening, more, beside))
        else:
            uvloop.run(_serve_loops(parts, roles, beside))
    finally:
        if server:
            _stop(server)


def bind(settings: Settings) -> socket.socket:
    """The listening socket. Raises CannotServe when the port is taken."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise CannotServe(
                f"Port {settings.port} on {settings.host} is taken; is Lingxi running already? Set LINGXI_PORT to another."
            ) from None
        raise CannotServe(f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}.") from None
    listening.listen(BACKLOG)
    return listening


async def _serve_web(
    parts: Parts,
    roles: frozenset[str],
    listening: socket.socket,
    more: Sequence[APIRouter],
    beside: Sequence[Coroutine[Any, Any, None]],
) -> None:
    config = uvicorn.Config(
        web.application(parts, roles, more),
        log_config=None,
        access_log=False,
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_max_size=SOCKET_FRAME_BYTES,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        proxy_headers=bool(parts.centre.settings.trusted_proxies),
        forwarded_allow_ips=parts.centre.settings.trusted_proxies,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=65,
        server_header=False,
    )
    tasks = [asyncio.create_task(one) for one in beside]
    try:
        await _Server(config).serve(sockets=[listening])
    finally:
        await _end(tasks)


async def _tidy() -> None:
    """Look for garbage among what has lived long once a minute, for ever.

    It stops everybody, for 0.15 s where 500 sockets are open; Python by itself would do it every few seconds when much happens.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, TIDY_NEVER)
    while True:
        await asyncio.sleep(TIDY_SECONDS)
        gc.collect()


class _Server(uvicorn.Server):
    """Leaves the signals to us: uvicorn would raise them again at its end, and the process would die before it cleans up."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        for number in wiring.END_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self.handle_exit, number, None)
        yield


async def _serve_loops(parts: Parts, roles: frozenset[str], beside: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Roles without a web server: run until SIGINT or SIGTERM."""
    tasks = [asyncio.create_task(one) for one in beside]
    ended = asyncio.Event()
    for number in wiring.END_SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    try:
        async with wiring.running(parts, roles):
            await ended.wait()
    finally:
        await _end(tasks)


async def _end(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _stop(server: Embedded) -> None:
    with suppress(OSError, subprocess.SubprocessError):
        server.stop()
