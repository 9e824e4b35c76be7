"""The web process: routes, problems, headers, the built front ends."""

import json
import re
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import lingxi
from lingxi.app import VERSION, desk, operations, stream, wiring
from lingxi.app.rehearsals import routes as rehearsals_routes
from lingxi.app.wiring import Parts
from lingxi.cases import routes as cases_routes
from lingxi.channels.afterwards import routes as afterwards_routes
from lingxi.channels.email import routes as email_routes
from lingxi.channels.portal import routes as portal_routes
from lingxi.channels.trust import routes as trust_routes
from lingxi.channels.webchat import routes as webchat_routes
from lingxi.conversations import routes as conversations_routes
from lingxi.customers import routes as customers_routes
from lingxi.experts import routes as experts_routes
from lingxi.platform import log
from lingxi.platform.auth import routes as auth_routes
from lingxi.platform.files import routes as files_routes
from lingxi.platform.problems import Invalid, Problem
from lingxi.routing import routes as routing_routes

WEB = Path(lingxi.__file__).parent.parent / "web" / "apps"
UPLOADS = ("/api/files", "/api/webchat/files", "/api/my/files")
LETTERS = re.compile(r"/api/mailboxes/[^/]+/raw")
OPEN = ("/api/webchat/", "/v1/")
TRACKED = "/v1/"  # many messages in one body; how many bytes, the route says
logger = log.get("web")

ROUTERS = (  # the busiest first: routes are tried in this order
    webchat_routes.router,
    webchat_routes.files_router,
    conversations_routes.router,
    *routing_routes.ROUTERS,
    *cases_routes.ROUTERS,
    experts_routes.router,
    rehearsals_routes.router,
    operations.open_router,
    operations.router,
    auth_routes.router,
    files_routes.router,
    customers_routes.tracking,
    *customers_routes.ROUTERS,
    trust_routes.router,
    portal_routes.router,
    portal_routes.files_router,
    afterwards_routes.router,
    *email_routes.ROUTERS,
    desk.router,
    stream.router,
)

SECURITY = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"same-origin",
    b"x-frame-options": b"DENY",
    b"content-security-policy": b"default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; "
    b"connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
}


def application(
    parts: Parts | None, roles: frozenset[str] = frozenset({"web"}), more: Sequence[APIRouter] = ()
) -> FastAPI:
    """The ASGI application. Without parts it can only describe itself (for the OpenAPI document)."""

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        assert parts is not None  # whoever serves brings the parts
        async with wiring.running(parts, roles):
            yield

    app = FastAPI(title="Lingxi", version=VERSION, lifespan=life, docs_url=None, redoc_url=None, openapi_url=None)
    for router in (*ROUTERS, *more):
        shows = router in customers_routes.ROUTERS
        app.include_router(router, dependencies=[Depends(customers_routes.looked)] if shows else None)
    app.state.metrics = operations.metrics()
    if parts:
        app.state.centre = parts.centre
        app.state.files = parts.depot
    _problems(app)
    _pages(app)
    app.add_middleware(Limit, most=parts.centre.settings.body_max_bytes if parts else 2**20)
    app.add_middleware(Headers)
    app.add_middleware(OpenCors)
    app.add_middleware(Measure, metrics=app.state.metrics)
    return app


def _problems(app: FastAPI) -> None:
    @app.exception_handler(Problem)
    async def problem(_: Request, problem: Problem) -> Response:
        return _rendered(problem.status, problem.body())

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> Response:
        faults = [{"field": ".".join(map(str, e["loc"])), "message": e["msg"]} for e in error.errors()]
        return _rendered(422, Invalid(faults=faults).body())

    @app.exception_handler(HTTPException)
    async def http(_: Request, error: HTTPException) -> Response:
        code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "_")
        body = {"type": "about:blank", "title": code, "status": error.status_code, "code": code, "detail": error.detail}
        return _rendered(error.status_code, body, error.headers)

    @app.exception_handler(Exception)
    async def fault(request: Request, error: Exception) -> Response:
        logger.error("a request failed", path=request.url.path, method=request.method, exc_info=error)
        body = {"type": "about:blank", "title": "internal", "status": 500, "code": "internal"}
        return _rendered(500, {**body, "detail": "Something failed here; it was logged. Try again."})


def _rendered(status: int, body: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    extra = dict(headers or {})
    if "retry_after" in body:
        extra["Retry-After"] = str(body["retry_after"])
    elif status == 503:
        extra["Retry-After"] = "1"
    text = json.dumps(body)  # as ASCII: a problem may quote what was sent, half a character, say
    return Response(text, status, headers=extra, media_type="application/problem+json")


def _pages(app: FastAPI) -> None:
    desk_files, site_files = WEB / "desk" / "dist", WEB / "site" / "dist"

    @app.get("/", include_in_schema=False)
    async def front() -> Response:
        demo = hasattr(app.state, "centre") and app.state.centre.settings.demo
        return RedirectResponse("/demo/" if demo else "/desk/")

    @app.get("/widget.js", include_in_schema=False)
    async def widget() -> Response:
        return _file(
            site_files / "widget.js", {"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"}
        )

    @app.get("/desk/{path:path}", include_in_schema=False)
    async def page(path: str) -> Response:
        found = (desk_files / path).resolve()
        if found.is_relative_to(desk_files) and found.is_file():
            lasting = "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"
            return _file(found, {"Cache-Control": lasting})
        return _file(desk_files / "index.html", {"Cache-Control": "no-cache"})

    app.mount("/my", StaticFiles(directory=site_files / "my", html=True, check_dir=False), name="my")
    app.mount("/trust", StaticFiles(directory=site_files / "trust", html=True, check_dir=False), name="trust")
    app.mount("/demo", StaticFiles(directory=site_files / "demo", html=True, check_dir=False), name="demo")


def _file(path: Path, headers: Mapping[str, str]) -> Response:
    if not path.is_file():
        return Response("The front end is not built yet. Run: make web\n", 503, media_type="text/plain")
    return FileResponse(path, headers=dict(headers))


class Headers:
    """Security headers on everything that does not set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                have = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *((n, v) for n, v in SECURITY.items() if n not in have)]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


class OpenCors:
    """The widget, and the libraries that tell what visitors do, live on other people's pages: their API may be called from there,
    without cookies.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        headers = ["authorization", "content-type", "x-retry-count"]
        self.open = CORSMiddleware(
            app, allow_origins=["*"], allow_methods=["GET", "POST"], allow_headers=headers, max_age=86400
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ours = scope["type"] == "http" and scope["path"].startswith(OPEN)
        await (self.open if ours else self.app)(scope, receive, send)


class Limit:
    """Bodies have a size limit; uploads have one of their own."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in UPLOADS:
            await self.app(scope, receive, send)
            return
        most = _most(scope["path"], self.most)
        refusal = _rendered(TooLarge.status, TooLarge(limit=most).body())
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if length.isdigit() and int(length) > most:
            await refusal(scope, receive, send)
            return
        seen, begun = 0, False

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > most:
                raise TooLarge(limit=most)
            return message

        async def unless_too_large(message: Message) -> None:
            nonlocal begun  # whoever reads the body may take our exception for a fault of its own, and say so
            if begun or seen <= most:
                begun = True
                await send(message)

        await self.app(scope, counted, unless_too_large)
        if not begun and seen > most:
            await refusal(scope, receive, send)


def _most(path: str, usual: int) -> int:
    """How many bytes a request there may have."""
    if path.startswith(TRACKED):
        return max(usual, customers_routes.TRACKED_BYTES)
    return max(usual, email_routes.RAW_LIMIT) if LETTERS.fullmatch(path) else usual


class TooLarge(Problem):
    code, status, detail = "too_large", 413, "The request is too large."


class Measure:
    """Counts and times requests by route, so that paths with ids do not become series of their own."""

    def __init__(self, app: ASGIApp, metrics: operations.Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 500
        started = time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            route = getattr(scope.get("route"), "path", "other")
            self.metrics.requests.labels(scope["method"], route, status).inc()
            self.metrics.seconds.labels(scope["method"], route).observe(time.perf_counter() - started)
