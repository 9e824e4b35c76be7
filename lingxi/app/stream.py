"""The one WebSocket: missed events first, then news as it happens. Commands go over HTTP; the socket takes pings only."""

import asyncio
import json
from contextlib import suppress
from uuid import UUID

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from starlette.types import Message

from lingxi import routing
from lingxi.channels import afterwards
from lingxi.platform import events
from lingxi.platform.auth.events import AccessChanged, VisitorForgotten
from lingxi.platform.edge import Centre
from lingxi.platform.events import Cursor
from lingxi.platform.problems import Problem, Unauthenticated
from lingxi.platform.realtime import Listener
from lingxi.platform.tx import NOBODY, SYSTEM, Actor

PAGE = 500
LEASE_EVERY_SECONDS = 5.0
FRAME_LIMIT = 4_096
WRONG_FRAME, NOT_SIGNED_IN, TRY_LATER = 4400, 4401, 1013

router = APIRouter()


class WrongFrame(Problem):
    code, status, detail = "wrong_frame", 400, 'The stream takes {"type":"ping"} and nothing else.'


@router.websocket("/api/stream")
async def stream(socket: WebSocket, after: str | None = None) -> None:
    centre: Centre = socket.app.state.centre
    subprotocol = "lingxi" if "lingxi" in socket.scope.get("subprotocols", ()) else None
    await socket.accept(subprotocol=subprotocol)
    try:
        actor, start = await _admitted(centre, socket, after)
        await _serve(centre, socket, actor, start)
    except Problem as problem:
        await _refuse(socket, problem)
    except WebSocketDisconnect:
        pass


async def _admitted(centre: Centre, socket: WebSocket, after: str | None) -> tuple[Actor, Cursor | None]:
    """Who listens, and from where. Raises Unauthenticated, BadCsrf, BadCursor."""
    start = events.parse_cursor(after) if after else None
    async with centre.database.begin(NOBODY) as tx:
        actor = await centre.authenticate(tx, socket)
    if actor.kind == "nobody" or (
        actor.kind == "customer" and actor.permissions
    ):  # a page's token opens that page alone
        raise Unauthenticated
    return actor, start


async def _serve(centre: Centre, socket: WebSocket, actor: Actor, start: Cursor | None) -> None:
    listener = Listener(topics=actor.topics, owner=str(actor))
    joined_at = centre.hub.join(listener)
    try:
        if joined_at is None:
            raise NotReady
        cursor = await _catch_up(centre, socket, actor, start or joined_at, joined_at)
        if cursor is None:
            return
        reader = asyncio.create_task(_listen(centre, socket, actor))
        writer = asyncio.create_task(_speak(socket, listener, cursor))
        done, open_ = await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
        for task in open_:
            task.cancel()
        await asyncio.gather(*open_, return_exceptions=True)
        for task in done:
            task.result()
    finally:
        centre.hub.leave(listener)


class NotReady(Problem):
    code, status, detail = "unavailable", 503, "The server is starting; connect again in a moment."


async def _catch_up(centre: Centre, socket: WebSocket, actor: Actor, start: Cursor, until: Cursor) -> Cursor | None:
    """Send what was missed, or say that it is too much. Returns the cursor up to which all is told, None after a reset."""
    limit = centre.settings.replay_events
    async with centre.database.begin(SYSTEM) as tx:
        kept = await events.is_kept(tx.db, start)
        behind = await events.distance(tx.db, start, limit + 1)
    if not kept or behind > limit:
        await _reset(socket, "cursor_too_old")
        return None
    await _send(socket, {"type": "ready", "cursor": str(start)})  # where it begins: what was missed is still to come
    while start < until:
        async with centre.database.begin(SYSTEM) as tx:
            missed = await events.tail(tx.db, start, PAGE, actor.topics)
        for logged in missed:
            if logged.name in (
                AccessChanged.name,
                VisitorForgotten.name,
            ):  # what became readable while nobody listened stands in no event
                await _reset(socket, "access_changed")
                return None
            if logged.cursor <= until:
                await socket.send_text(logged.frame())
        start = missed[-1].cursor if len(missed) == PAGE else until
    return max(start, until)


async def _reset(socket: WebSocket, reason: str) -> None:
    """The client takes a new snapshot and connects again."""
    await _send(socket, {"type": "reset", "reason": reason})
    await socket.close()


async def _speak(socket: WebSocket, listener: Listener, told: Cursor) -> None:
    while (item := await listener.frames.get()) is not None:
        cursor, frame = item
        if cursor is None or cursor > told:
            await socket.send_text(frame)
    await _reset(socket, listener.reset)


async def _listen(centre: Centre, socket: WebSocket, actor: Actor) -> None:
    """Answer pings, which are signs of life: of a colleague at the desk, of a visitor on the page."""
    renewed = 0.0
    clock = asyncio.get_running_loop().time
    while True:
        _check(await socket.receive())
        if actor.id and clock() - renewed > LEASE_EVERY_SECONDS:
            renewed = clock()
            await _alive(centre, actor, actor.id)
        await _send(socket, {"type": "pong"})


async def _alive(centre: Centre, actor: Actor, id: UUID) -> None:
    if actor.kind in ("staff", "customer"):
        async with centre.database.begin(actor) as tx:
            await (routing.renew(tx, id) if actor.kind == "staff" else afterwards.seen(tx))


def _check(received: Message) -> None:
    """Raise WebSocketDisconnect at the end, WrongFrame for anything but a ping."""
    if received["type"] == "websocket.disconnect":
        raise WebSocketDisconnect
    text = received.get("text")
    try:
        frame = json.loads(text) if isinstance(text, str) and len(text) <= FRAME_LIMIT else None
    except (ValueError, RecursionError):
        frame = None
    if not isinstance(frame, dict) or frame.get("type") != "ping":
        raise WrongFrame


async def _send(socket: WebSocket, frame: dict[str, str | int]) -> None:
    await socket.send_text(json.dumps(frame, separators=(",", ":")))


async def _refuse(socket: WebSocket, problem: Problem) -> None:
    codes = {400: WRONG_FRAME, 401: NOT_SIGNED_IN, 403: NOT_SIGNED_IN}
    with suppress(WebSocketDisconnect, RuntimeError):
        await _send(socket, {"type": "problem", "code": problem.code})
        await socket.close(codes.get(problem.status, TRY_LATER))
