"""Mail's loop as a process of its own, which can be killed, and which dies by itself at a chosen moment."""

import importlib
import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import Any

import uvloop

from lingxi.app import wiring
from lingxi.app.mail_loop import carry
from lingxi.platform.settings import Settings

FORK = multiprocessing.get_context("forkserver")


def carrying(settings: Settings, conninfo: str, dies_at: str) -> None:
    """Carry mail until killed. `dies_at` names a function, as module:name, whose first call is the end."""
    if dies_at:
        _set_mine(dies_at)
    uvloop.run(_carry(settings, conninfo))  # as `lingxi serve` does


async def _carry(settings: Settings, conninfo: str) -> None:
    parts = wiring.build(settings, conninfo)
    async with wiring.running(parts, frozenset()):
        await carry(parts.centre, parts.depot, conninfo)


def _set_mine(where: str) -> None:
    module, _, name = where.partition(":")
    owner: Any = importlib.import_module(module)
    *path, last = name.split(".")
    for part in path:
        owner = getattr(owner, part)

    def end(*_: Any, **__: Any) -> Any:
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, last, end)


@contextmanager
def carrier(settings: Settings, conninfo: str, dies_at: str = "") -> Iterator[BaseProcess]:
    """Running; killed at the end, if it has not died by then."""
    FORK.set_forkserver_preload(["tests.channels.email.carriers"])
    process = FORK.Process(target=carrying, args=(settings, conninfo, dies_at), daemon=True)
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()
