"""One HTTP line to the server that does not give up at the first silence."""

import asyncio
import itertools
import json
import random
import time
import uuid
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

from lingxi.app.client.http import Answer, BrokenError, Connections, request

Json = dict[str, Any]

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 2.0
BUSY = (429, 500, 502, 503, 504)


class RefusedError(Exception):
    """The server understood and said no. `code` is the problem's code."""

    def __init__(self, status: int, problem: Json) -> None:
        self.status = status
        self.problem = problem
        self.code = str(problem.get("code", status))
        super().__init__(f"{status} {self.code}: {problem.get('detail', '')}")


class UnreachableError(Exception):
    """Nobody answered for as long as we were willing to wait."""


def new_client_id() -> str:
    return str(uuid.uuid4())


async def attempts(patience: float | None) -> AsyncIterator[int]:
    """1, 2, 3 ... with a growing pause between, never the same as a neighbour's, until `patience` seconds are over."""
    started, pause = time.monotonic(), FIRST_PAUSE
    for attempt in itertools.count(1):
        yield attempt
        if patience is not None and time.monotonic() - started > patience:
            return
        await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - spreads retries, guards nothing
        pause = min(pause * 2, LONGEST_PAUSE)


class Line:
    """Requests to one server. Those that may be repeated are, for up to `patience` seconds (None: for ever).

    A repeated command carries the same client id, so that it happens once however often it is sent. Cookies are kept,
    so a line signs in one person; many visitors may share one, since each shows a token of its own.
    """

    def __init__(self, url: str, *, patience: float | None = 60.0, headers: dict[str, str] | None = None) -> None:
        self.url = url.rstrip("/")
        self.patience = patience
        self.retried = 0
        self.trouble = ""  # why the last attempt failed, for who watches
        self._headers = headers or {}
        self._cookies: dict[str, str] = {}
        self._connections = Connections(self.url)

    async def close(self) -> None:
        self._connections.close()

    def cookies(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    async def call(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        *,
        params: dict[str, str | int] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Any:
        """The answer's JSON (None for 204). RefusedError for a final no, UnreachableError after `patience`."""
        path = f"{path}?{urlencode(params)}" if params else path
        data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        async for attempt in attempts(self.patience):
            self.retried += attempt > 1
            try:
                answer = await self._send(method, path, headers or {}, data)
            except BrokenError as error:
                self.trouble = f"{method} {path}: {error}"
            else:
                if answer.status not in BUSY:
                    return self._read(answer)
                self.trouble = f"{method} {path}: {answer.status} {answer.body[:200].decode(errors='replace')}"
                await asyncio.sleep(self._asked_to_wait(answer))
        raise UnreachableError(f"nobody answered for {self.patience} s; {self.trouble}")

    async def _send(self, method: str, path: str, headers: dict[str, str], data: bytes) -> Answer:
        cookies = {"cookie": self.cookies()} if self._cookies else {}
        answer = await self._connections.send(
            request(self.url, method, path, {**self._headers, **cookies, **headers}, data)
        )
        self._cookies.update(answer.cookies)
        return answer

    @staticmethod
    def _asked_to_wait(answer: Answer) -> float:
        try:
            return min(float(answer.headers.get("retry-after", 0)), 30.0)
        except ValueError:
            return 0.0

    @staticmethod
    def _read(answer: Answer) -> Any:
        if 200 <= answer.status < 300:
            return json.loads(answer.body) if answer.body else None
        try:
            problem = json.loads(answer.body)
        except ValueError:
            problem = {"detail": answer.body[:200].decode(errors="replace")}
        raise RefusedError(answer.status, problem if isinstance(problem, dict) else {"detail": str(problem)})
