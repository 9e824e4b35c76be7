"""Real `lingxi` processes for live tests: started on free ports, waited for by what they answer, ended politely, then by force."""

import contextlib
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from tests.architecture.code import ROOT

LINGXI = (sys.executable, "-m", "lingxi.app")
PATIENCE = 90.0
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_ports = itertools.count(12_000 + 2_000 * (_worker % 8) + os.getpid() % 1_000)


def free_port() -> int:
    """Below those that the kernel gives out by itself, and none twice: whoever is to listen there may take a while."""
    while True:
        port = next(_ports)
        with contextlib.suppress(OSError), socket.socket() as free:
            free.bind(("127.0.0.1", port))
            return port


@contextmanager
def a_home() -> Iterator[Path]:
    """Not below pytest's folder: another run that begins there locks out the user as whom PostgreSQL runs."""
    with tempfile.TemporaryDirectory(prefix="lingxi-tests-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def environment(home: Path, **settings: object) -> dict[str, str]:
    """This process's, without its settings, with these."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LINGXI_")}
    given = {f"LINGXI_{name.upper()}": str(value) for name, value in settings.items()}
    return {**inherited, "LINGXI_HOME": str(home), "LINGXI_LOG_LEVEL": "warning", **given}


def lingxi(home: Path, *arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """A command that ends by itself."""
    return subprocess.run(
        [*LINGXI, *arguments],
        env=environment(home, **settings),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Come back as soon as it is true; fail when it does not become so."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, f"waited in vain until {what}"
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Running:
    """A `lingxi serve` and what it says on standard error."""

    process: subprocess.Popen[bytes]
    url: str
    said: Path

    def health(self) -> dict[str, Any]:
        """What /healthz says, {} while nobody answers."""
        try:
            with urlopen(f"{self.url}/healthz", timeout=10) as answer:  # noqa: S310 - our own address
                found: dict[str, Any] = json.load(answer)
        except HTTPError as error:
            found = json.load(error)
        except (URLError, OSError, ValueError):
            return {}
        return found

    def answers(self) -> bool:
        assert self.process.poll() is None, self.said.read_text()
        return self.health().get("database") == "ok"

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(home: Path, *roles: str, command: Sequence[str] = LINGXI, **settings: Any) -> Iterator[Running]:
    """A process of these roles, begun and not waited for; one that serves web gets a free port, or the `port` given."""
    port = settings.pop("port", None) or free_port()
    said = home / f"said-{port}"
    with said.open("wb") as log:
        process = subprocess.Popen(
            [*command, "serve", "--role", ",".join(roles)],
            env=environment(home, port=port, **settings),
            cwd=ROOT,
            stdout=log,
            stderr=log,
        )
        try:
            yield Running(process, f"http://127.0.0.1:{port}", said)
        finally:
            with contextlib.suppress(subprocess.TimeoutExpired, ProcessLookupError):
                process.send_signal(signal.SIGTERM)
                process.wait(20)
            process.kill()
            process.wait()


@contextmanager
def centre(**settings: Any) -> Iterator[tuple[Path, Running]]:
    """A whole centre in one process over an embedded PostgreSQL of its own, migrated and answering."""
    with a_home() as home:
        migrated = lingxi(home, "migrate")
        assert migrated.returncode == 0, migrated.stderr
        with serving(home, "web", "worker", "router", **settings) as running:
            wait_until(running.answers, "the centre answers")
            yield home, running
