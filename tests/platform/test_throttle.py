"""Token buckets: a burst at once, then a steady drip, each key for itself, in bounded memory."""

from types import SimpleNamespace

import pytest
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from httpx import ASGITransport, AsyncClient

from lingxi.platform import edge, throttle
from lingxi.platform.problems import TooManyRequests
from lingxi.platform.settings import Settings
from lingxi.platform.throttle import Buckets

pytestmark = pytest.mark.pure


def take(buckets: Buckets, key: str, now: float) -> float:
    return buckets.take("knock", key, per_minute=60, burst=3, now=now)


def test_a_burst_passes_then_one_a_second() -> None:
    buckets = Buckets()
    assert [take(buckets, "ann", 0) for _ in range(4)] == [0, 0, 0, pytest.approx(1)]
    assert take(buckets, "ann", 0.5) == pytest.approx(0.5)
    assert take(buckets, "ann", 1.01) == 0
    assert take(buckets, "ann", 1.02) > 0


def test_resting_fills_up_to_the_burst_and_no_further() -> None:
    buckets = Buckets()
    for _ in range(3):
        take(buckets, "ann", 0)
    assert [bool(take(buckets, "ann", 3_600)) for _ in range(4)] == [False, False, False, True]


def test_keys_and_names_do_not_share() -> None:
    buckets = Buckets()
    for _ in range(4):
        take(buckets, "ann", 0)
    assert take(buckets, "bob", 0) == 0
    assert buckets.take("ring", "ann", per_minute=60, burst=3, now=0) == 0


def test_memory_is_bounded_and_the_longest_unused_goes_first() -> None:
    buckets = Buckets(most=100)
    for _ in range(3):
        take(buckets, "ann", 0)
    for n in range(99):
        take(buckets, f"visitor {n}", 0)
    assert take(buckets, "ann", 0) > 0
    for n in range(100):
        take(buckets, f"stranger {n}", 0)
    assert take(buckets, "ann", 0) == 0
    assert len(buckets._levels) == 100


def door(*, on: bool) -> AsyncClient:
    app = FastAPI()
    settings = Settings(throttle=on)
    app.state.centre = edge.Centre(settings=settings, database=None, hub=None, authenticate=None)  # type: ignore[arg-type]

    @app.get("/", dependencies=[Depends(throttle.limit("door", per_minute=30, burst=2, by=throttle.bearer))])
    async def knock() -> None: ...

    @app.exception_handler(TooManyRequests)
    async def render(_: Request, problem: TooManyRequests) -> JSONResponse:
        return JSONResponse(problem.body(), problem.status)

    return AsyncClient(transport=ASGITransport(app), base_url="http://test")


async def test_a_route_tells_when_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lingxi.platform.throttle.time", SimpleNamespace(monotonic=lambda: 0.0))
    async with door(on=True) as client:
        assert [(await client.get("/")).status_code for _ in range(3)] == [200, 200, 429]
        refused = (await client.get("/")).json()
        assert (refused["code"], refused["retry_after"]) == ("too_many_requests", 2)
        assert (await client.get("/", headers={"Authorization": "Bearer other"})).status_code == 200


async def test_it_can_be_turned_off() -> None:
    async with door(on=False) as client:
        assert {(await client.get("/")).status_code for _ in range(20)} == {200}
