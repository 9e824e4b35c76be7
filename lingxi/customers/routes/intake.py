"""The HTTP edge of the Segment tracking protocol: clients made for it work when they are given our host's name.

The write key is the user name of HTTP basic authentication, or stands in the body. Browsers send JSON as text/plain, in order not
to ask for leave first, so the content type says nothing here.
"""

import base64
import binascii
import json
import zlib
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic_core import from_json

from lingxi.customers.model import Receipt, Refusal, tracking
from lingxi.customers.service import intake
from lingxi.platform import edge, throttle
from lingxi.platform.problems import Conflict, NotFound, Problem, Unavailable

router = edge.Router(tags=["intake"])
# One address may be a whole company's, or one of its servers.
OFTEN = Depends(throttle.limit("intake", per_minute=12_000, burst=2_000))
BODY_BYTES = 4 * 1024 * 1024
# The browser's library names the calls by their first letters; "import" is the batch of what happened long ago.
SHORT = {
    "i": "identify",
    "t": "track",
    "p": "page",
    "s": "screen",
    "g": "group",
    "a": "alias",
    "b": "batch",
    "import": "batch",
}


class BodyTooLarge(Problem):
    code, status, detail = "too_large", 413, "The request is too large."


class MessageRefused(Problem):
    code, status, detail = "message_refused", 400, "The message cannot be taken."


async def body_of(request: Request) -> Any:
    """The parsed JSON. Read before a transaction is opened: a sender may be slow. Raises BodyTooLarge, Unreadable."""
    raw = await request.body()
    if request.headers.get("content-encoding", "").strip().lower() in ("gzip", "deflate"):
        raw = _unpacked(raw)
    if len(raw) > BODY_BYTES:
        raise BodyTooLarge(limit=BODY_BYTES)
    return _parsed(raw)


def _unpacked(raw: bytes) -> bytes:
    """At most as much as a body may hold, whatever the packed one promises."""
    reader = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
    try:
        unpacked = reader.decompress(raw, BODY_BYTES + 1)
    except zlib.error as error:
        raise tracking.Unreadable("The body cannot be unpacked.") from error
    if not reader.eof and len(unpacked) <= BODY_BYTES:
        raise tracking.Unreadable("The packed body ends too early.")
    return unpacked


def _parsed(raw: bytes) -> Any:
    """The second reader is slower and takes what only one message is to be refused for: halves of characters, say."""
    try:
        return from_json(raw, cache_strings="keys")
    except ValueError:
        try:
            return json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise tracking.Unreadable from error


def key_of(request: Request) -> str | None:
    """The user name of basic authentication (RFC 7617); the password is left empty."""
    scheme, _, rest = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return base64.b64decode(rest.strip(), validate=True).decode().partition(":")[0] or None
    except (binascii.Error, UnicodeDecodeError):
        return None


async def told_again() -> AsyncIterator[None]:
    """Who meets somebody else at the same customer is to come again: what senders are refused with a 4xx they throw away."""
    try:
        yield
    except Conflict as error:
        raise Unavailable(error.text) from error


AGAIN = Depends(told_again, scope="function")


@router.post("/v1/{call}", permit=edge.PUBLIC, response_model=Receipt, dependencies=[OFTEN, AGAIN, Depends(body_of)])
async def receive(
    tx: edge.Tx,
    call: str,
    body: Annotated[Any, Depends(body_of)],
    key: Annotated[str | None, Depends(key_of)],
    origin: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Receipt | Response:
    """`call` is identify, track, page, screen, group, alias, or batch. What was acknowledged is kept."""
    name = SHORT.get(call, call)
    single = next((one for one in tracking.CALLS if one == name), None)
    if single is None and name != "batch":
        raise NotFound
    receipt = await intake.receive(tx, body, single, write_key=key, origin=origin)
    return _refused(receipt.refused[0]) if single and receipt.refused else receipt


def _refused(refusal: Refusal) -> Response:
    """An ordinary answer: an exception would undo that the refusal was kept."""
    problem = MessageRefused(refusal.detail, reason=refusal.code)
    return JSONResponse(problem.body(), problem.status, media_type="application/problem+json")
