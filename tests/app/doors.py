"""The route table as the app itself has it: every door, who may pass, and a way to knock."""

import re
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from httpx import ASGITransport, AsyncClient, Response

from lingxi.platform.auth.permissions import PORTAL, TRUST
from lingxi.platform.clock import new_id
from lingxi.platform.edge import PUBLIC, VISITOR

SAFE = ("GET", "HEAD", "OPTIONS")
PAGES = (TRUST, PORTAL)  # of customers who proved who they are


@dataclass(frozen=True, slots=True)
class Door:
    """One method of one route. `permit` is None where the route does not say who may pass."""

    method: str
    path: str
    permit: str | None
    parameters: frozenset[str]

    def __str__(self) -> str:
        """As the API's description names it: without the parameters' converters."""
        path = re.sub(r":\w+}", "}", self.path)
        return f"{self.method} {path}"

    @property
    def safe(self) -> bool:
        return self.method in SAFE

    def address(self, **given: str) -> str:
        """The path with these parameters, and ids that name nothing for the rest."""
        nothing = "1" if self.path.startswith("/api/jobs/") else str(new_id())
        names = {name: given.get(name, nothing) for name in self.parameters}
        return re.sub(r"\{(\w+)(:\w+)?\}", lambda found: names[found[1]], self.path)


def doors(app: FastAPI) -> list[Door]:
    return sorted(
        (
            Door(method, route.path, getattr(route.endpoint, "__permit__", None), frozenset(route.param_convertors))
            for route in _routes(app.routes)
            for method in route.methods or ()
        ),
        key=lambda door: (door.path == "/api/auth/logout", door.path, door.method),  # who leaves comes last
    )


def _routes(routes: Iterable[Any]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        elif hasattr(route, "original_router"):
            yield from _routes(route.original_router.routes)


def guarded(app: FastAPI) -> list[Door]:
    """Doors that not everybody may pass."""
    return [door for door in doors(app) if door.permit not in (PUBLIC, None)]


def for_colleagues(app: FastAPI) -> list[Door]:
    return [door for door in guarded(app) if door.permit not in (VISITOR, *PAGES)]


async def knock(client: AsyncClient, door: Door, **headers: str) -> Response:
    """An empty object is enough: who may pass is asked before what they want."""
    return await client.request(door.method, door.address(), json=None if door.safe else {}, headers=headers)


@asynccontextmanager
async def someone(app: FastAPI, **headers: str) -> AsyncIterator[AsyncClient]:
    """A browser, or a program, of its own."""
    transport = ASGITransport(app, raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://test", headers=headers) as client:
        yield client
