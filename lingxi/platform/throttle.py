"""How often somebody may ask: token buckets in this process's memory, as dependencies that stand on a route's own line.

They keep one careless or hostile client from using up what all share; what must survive a restart (failed sign-ins) is counted
in the database instead.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from fastapi import Request

from lingxi.platform import edge
from lingxi.platform.problems import TooManyRequests

MOST_BUCKETS = 50_000
Key = Callable[[Request], str]


@dataclass(slots=True)
class Buckets:
    """Token buckets by name and key. The one unused for longest is forgotten first, so memory has a bound."""

    most: int = MOST_BUCKETS
    _levels: OrderedDict[tuple[str, int], tuple[float, float]] = field(default_factory=OrderedDict)

    def take(self, name: str, key: str, *, per_minute: float, burst: float, now: float) -> float:
        """Take one token. Returns 0, or the seconds until there is one. `now` is any clock that only goes forward."""
        place = (name, hash(key))  # the hash, because a client chooses how long its key is
        level, filled_at = self._levels.get(place, (burst, now))
        level = min(burst, level + (now - filled_at) * per_minute / 60)
        wait = 0.0 if level >= 1 else (1 - level) * 60 / per_minute
        self._levels[place] = (level if wait else level - 1, now)
        self._levels.move_to_end(place)
        while len(self._levels) > self.most:
            self._levels.popitem(last=False)
        return wait


def address(request: Request) -> str:
    """Where the request comes from. Behind a proxy the server must be told to trust it, else all share the proxy's address."""
    return request.client.host if request.client else "unknown"


def bearer(request: Request) -> str:
    """The token that the request carries, else its address. What the token is worth is checked later."""
    return request.headers.get("authorization") or address(request)


def limit(name: str, *, per_minute: float, burst: float, by: Key = address) -> Callable[[Request], Awaitable[None]]:
    """A dependency: `dependencies=[Depends(throttle.limit("visitor-session", per_minute=30, burst=10))]`.

    Raises TooManyRequests with `retry_after` in whole seconds.
    """

    async def check(request: Request) -> None:
        if not edge.centre(request).settings.throttle:
            return
        wait = _buckets(request).take(name, by(request), per_minute=per_minute, burst=burst, now=time.monotonic())
        if wait:
            raise TooManyRequests(retry_after=math.ceil(wait))

    return check


def _buckets(request: Request) -> Buckets:
    state = request.app.state
    if not hasattr(state, "buckets"):
        state.buckets = Buckets()
    found: Buckets = state.buckets
    return found
