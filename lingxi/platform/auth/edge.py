"""Who is at the door: a cookie, a machine's key or a visitor's token becomes an actor, for HTTP and for the WebSocket alike.

Signing people in costs one statement, visitors a look whether they were forgotten. That somebody was seen is noted in a
transaction of its own: the verb's transaction must not write before it locks.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from starlette.requests import HTTPConnection
from starlette.responses import Response

from lingxi.platform import log
from lingxi.platform.auth import store, tokens
from lingxi.platform.auth.model import BadCsrf
from lingxi.platform.auth.permissions import permissions_of, topics_of_permissions
from lingxi.platform.auth.service import organisation
from lingxi.platform.edge import Centre
from lingxi.platform.problems import Problem
from lingxi.platform.settings import Settings
from lingxi.platform.tx import NOBODY, SYSTEM, Actor, Tx

COOKIE = "lingxi_session"
SEEN_EVERY = timedelta(minutes=5)
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
SUBPROTOCOL = "bearer."
logger = log.get("auth")
_notes: set[asyncio.Task[None]] = set()  # the event loop itself holds its tasks only weakly


async def authenticate(tx: Tx, connection: HTTPConnection) -> Actor:
    """The actor of a request or socket, NOBODY without valid credentials. Raises BadCsrf."""
    if bearer := _bearer(connection):
        known = _machine if bearer.startswith(tokens.MACHINE_PREFIX) else _visitor
        return await known(tx, connection, bearer)
    if cookie := connection.cookies.get(COOKIE):
        _defend(connection)
        return await _staff(tx, connection, cookie)
    return NOBODY


def _bearer(connection: HTTPConnection) -> str | None:
    """From the header, or from the subprotocols of a socket, for which browsers cannot set headers."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return token.strip()
    if connection.scope["type"] == "websocket":
        offered = connection.headers.get("sec-websocket-protocol", "").split(",")
        named = (one.strip() for one in offered)
        return next((one.removeprefix(SUBPROTOCOL) for one in named if one.startswith(SUBPROTOCOL)), None)
    return None


async def _staff(tx: Tx, connection: HTTPConnection, cookie: str) -> Actor:
    found = await store.session(tx, tokens.digest(cookie))
    if found is None:
        return NOBODY
    session, seen_at, id, name, roles, topics = found
    if tx.now - seen_at > SEEN_EVERY:
        hours = _centre(connection).settings.session_hours
        _note(connection, lambda note: store.touch_session(note, session, hours))
    permissions = permissions_of(roles)
    heard = topics_of_permissions(permissions) | {f"staff:{id}", *topics}
    return Actor(kind="staff", id=id, name=name, permissions=permissions, topics=heard, session=session)


async def _machine(tx: Tx, connection: HTTPConnection, token: str) -> Actor:
    found = await store.token(tx, tokens.digest(token))
    if found is None:
        return NOBODY
    if found.last_used_at is None or tx.now - found.last_used_at > SEEN_EVERY:
        _note(connection, lambda note: store.touch_token(note, found.id))
    scopes = frozenset(found.scopes)
    topics = topics_of_permissions(scopes) | {f"machine:{found.id}"}
    return Actor(kind="machine", id=found.id, name=found.name, permissions=scopes, topics=topics)


async def _visitor(tx: Tx, connection: HTTPConnection, token: str) -> Actor:
    state = connection.app.state
    if not hasattr(state, "visitor_key"):
        state.visitor_key = await organisation.visitor_key(tx)
    visitor = organisation.visitor(state.visitor_key, token)
    return NOBODY if visitor.id and await store.is_forgotten(tx, visitor.id) else visitor


def _note(connection: HTTPConnection, write: Callable[[Tx], Awaitable[None]]) -> None:
    """Write something nobody waits for. When it cannot be written, the next request tries again."""

    async def run() -> None:
        try:
            async with _centre(connection).database.begin(SYSTEM) as tx:
                await write(tx)
        except Problem as problem:
            logger.debug("could not note that somebody was seen", problem=problem.code)

    task = asyncio.create_task(run())
    _notes.add(task)
    task.add_done_callback(_notes.discard)


def _defend(connection: HTTPConnection) -> None:
    """A cookie comes along whoever made the request; make sure that our own page did.

    Another site can neither set our header without a preflight that fails, nor hide where a request comes from
    (OWASP Cross-Site Request Forgery Prevention Cheat Sheet: custom header and origin check).
    """
    if connection.scope["type"] == "websocket":
        check_origin(connection)
    elif connection.scope["method"] not in SAFE_METHODS:
        check_origin(connection)
        if connection.headers.get("x-lingxi") != "1":
            raise BadCsrf


def check_origin(connection: HTTPConnection) -> None:
    """Raise BadCsrf when the request says that another site made it. Programs send no origin and pass."""
    origin = connection.headers.get("origin")
    if origin is None or origin == _centre(connection).settings.origin:
        return
    scheme, _, host = origin.partition("://")
    if scheme not in ("http", "https") or host.lower() != connection.headers.get("host", "").lower():
        raise BadCsrf


def set_cookie(response: Response, connection: HTTPConnection, token: str) -> None:
    settings = _centre(connection).settings
    age = settings.session_hours * 3600
    secure = _secure(connection, settings)
    response.set_cookie(COOKIE, token, max_age=age, path="/", httponly=True, samesite="lax", secure=secure)


def drop_cookie(response: Response, connection: HTTPConnection) -> None:
    secure = _secure(connection, _centre(connection).settings)
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax", secure=secure)


def _secure(connection: HTTPConnection, settings: Settings) -> bool:
    return settings.secure_cookie or connection.url.scheme == "https"


def _centre(connection: HTTPConnection) -> Centre:
    found: Centre = connection.app.state.centre
    return found
