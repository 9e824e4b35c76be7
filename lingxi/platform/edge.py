"""The HTTP edge: a router on which every route names its permission, and the transaction that a handler gets.

The transaction commits before the response is sent: what was acknowledged is durable.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

from fastapi import APIRouter, Depends, Request
from starlette.requests import HTTPConnection

from lingxi.platform import tx as transactions
from lingxi.platform.database import Database
from lingxi.platform.problems import Forbidden, Unauthenticated
from lingxi.platform.realtime import Hub
from lingxi.platform.settings import Settings
from lingxi.platform.tx import Actor

PUBLIC = "public"
VISITOR = "visitor"
SIGNED_IN = "signed_in"

T = TypeVar("T")
Authenticate = Callable[[transactions.Tx, HTTPConnection], Awaitable[Actor]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """What the edge needs of the running process; wiring puts it into `app.state.centre`."""

    settings: Settings
    database: Database
    hub: Hub
    authenticate: Authenticate


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """Some items and the cursor of the next page, or None at the end."""

    items: list[T]
    next: str | None


def allow(permit: str, actor: Actor) -> None:
    """Raise unless the actor may pass a route that names this permission. Deny by default."""
    if permit == PUBLIC:
        return
    if actor.kind == "nobody":
        raise Unauthenticated
    if permit == VISITOR:
        passed = actor.kind == "customer" and not actor.permissions  # the token of a page of theirs opens that alone
    elif permit == SIGNED_IN:
        passed = actor.kind == "staff"
    else:
        passed = actor.may(permit)
    if not passed:
        raise Forbidden(permission=permit)


async def _open(request: Request) -> AsyncIterator[transactions.Tx]:
    centre: Centre = request.app.state.centre
    endpoint = request.scope["endpoint"]
    async with centre.database.begin(transactions.NOBODY, snapshot=endpoint.__snapshot__) as tx:
        if endpoint.__permit__ != PUBLIC:
            tx.actor = await centre.authenticate(tx, request)
            allow(endpoint.__permit__, tx.actor)
        yield tx


def centre(request: Request) -> Centre:
    found: Centre = request.app.state.centre
    return found


async def admitted(request: Request, the: Centre, permit: str) -> Actor:
    """Who asks, if they may: for routes past `Router`, which hold no transaction while something slow goes on."""
    async with the.database.begin(transactions.NOBODY) as tx:
        actor = await the.authenticate(tx, request)
    allow(permit, actor)
    return actor


Tx = Annotated[transactions.Tx, Depends(_open, scope="function")]
TheCentre = Annotated[Centre, Depends(centre)]


def admitting(permit: str) -> Any:
    """`admitted` as a dependency: who may not is told so before anybody looks at the body."""

    async def admit(request: Request, the: TheCentre) -> Actor:
        return await admitted(request, the, permit)

    return Depends(admit)


class Router(APIRouter):
    """Routes with a permission. `snapshot` runs the handler at one moment of the database."""

    def add_api_route(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        endpoint.__permit__ = options.pop("permit")  # type: ignore[attr-defined]
        endpoint.__snapshot__ = options.pop("snapshot", False)  # type: ignore[attr-defined]
        options["dependencies"] = [*(options.get("dependencies") or ()), Depends(_open, scope="function")]
        extra = {"x-permission": endpoint.__permit__}  # type: ignore[attr-defined]
        options["openapi_extra"] = {**extra, **(options.get("openapi_extra") or {})}
        super().add_api_route(path, endpoint, **options)

    def _verb(self, method: str, path: str, permit: str, options: dict[str, Any]) -> Callable[[T], T]:
        def add(endpoint: T) -> T:
            self.add_api_route(path, endpoint, methods=[method], permit=permit, **options)  # type: ignore[arg-type]
            return endpoint

        return add

    def get(self, path: str, *, permit: str, **options: Any) -> Callable[[T], T]:  # type: ignore[override]
        return self._verb("GET", path, permit, options)

    def post(self, path: str, *, permit: str, **options: Any) -> Callable[[T], T]:  # type: ignore[override]
        return self._verb("POST", path, permit, options)

    def put(self, path: str, *, permit: str, **options: Any) -> Callable[[T], T]:  # type: ignore[override]
        return self._verb("PUT", path, permit, options)

    def patch(self, path: str, *, permit: str, **options: Any) -> Callable[[T], T]:  # type: ignore[override]
        return self._verb("PATCH", path, permit, options)

    def delete(self, path: str, *, permit: str, **options: Any) -> Callable[[T], T]:  # type: ignore[override]
        return self._verb("DELETE", path, permit, options)
