"""The HTTP edge of letters: brought in as they are, shown with their conversation, and fetched piece by piece."""

from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from lingxi.channels import email
from lingxi.channels.email.model.letters import FiledLetter, Receipt, sheet
from lingxi.platform import edge
from lingxi.platform.files import SHOWN_INLINE, Depot
from lingxi.platform.problems import Invalid, NotFound

router = edge.Router(prefix="/api", tags=["email"])
RECEIVE = "email.receive"
AS_DATA = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-cache",
}


class EmptyLetter(Invalid):
    code, detail = "empty_letter", "The body is the letter as it came (RFC 5322); this one is empty."


async def bring_letter(request: Request, the: edge.TheCentre, id: UUID) -> Receipt:
    """A letter as it came, as message/rfc822. Answered once it is kept; brought again, it is the same letter."""
    await edge.admitted(request, the, RECEIVE)
    raw = await request.body()
    if not raw.strip():
        raise EmptyLetter
    depot: Depot = request.app.state.files
    return await email.receive(the.database, depot.storage, id, raw, rspamd_url=the.settings.rspamd_url)


bring_letter.__permit__ = RECEIVE  # type: ignore[attr-defined]
_RAW: dict[str, Any] = {
    "x-permission": RECEIVE,
    "requestBody": {
        "required": True,
        "content": {"message/rfc822": {"schema": {"type": "string", "format": "binary"}}},
    },
}
# past edge.Router, which would hold a transaction open until the last byte is here
APIRouter.add_api_route(
    router, "/mailboxes/{id}/raw", bring_letter, methods=["POST"], status_code=201, openapi_extra=_RAW
)


@router.get("/conversations/{id}/letters", permit="conversations.read")
async def list_letters(tx: edge.Tx, id: UUID, limit: Annotated[int, Query(ge=1, le=200)] = 100) -> list[FiledLetter]:
    """The newest letters of a conversation, the oldest of them first."""
    return list(await email.letters_of(tx, id, limit))


@router.get("/letters/{id}", permit="conversations.read")
async def get_letter(tx: edge.Tx, id: UUID) -> FiledLetter:
    return await email.letter(tx, id)


@router.get("/letters/{id}/page", permit="conversations.read", response_class=Response)
async def get_page(tx: edge.Tx, id: UUID, pictures: bool = False) -> Response:
    """As it was laid out, for a frame: nothing in it runs, and pictures from elsewhere are fetched only with `pictures`."""
    letter = await email.letter(tx, id)
    elsewhere = " https: http:" if pictures else ""
    policy = f"default-src 'none'; img-src 'self' data:{elsewhere}; style-src 'unsafe-inline'; frame-ancestors 'self'; "
    headers = {
        **AS_DATA,
        "Content-Security-Policy": policy + "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "SAMEORIGIN",
    }
    return Response(sheet(letter, pictures=pictures), media_type="text/html", headers=headers)


@router.get("/letters/{id}/raw", permit="conversations.read", response_class=Response)
async def get_raw_letter(tx: edge.Tx, request: Request, id: UUID) -> Response:
    """As it came, with its headers."""
    await email.letter(tx, id)
    depot: Depot = request.app.state.files
    named = {"Content-Disposition": f"attachment; filename={id}.eml", **AS_DATA}
    return Response(await email.source_of(depot.storage, id), media_type="message/rfc822", headers=named)


@router.get("/letters/{id}/parts/{number}", permit="conversations.read", response_class=Response)
async def get_part(tx: edge.Tx, request: Request, id: UUID, number: int) -> Response:
    """What hangs on a letter: pictures as such, anything else to be saved."""
    await email.letter(tx, id)
    depot: Depot = request.app.state.files
    part = await email.part_of(depot.storage, id, number)
    if part is None:
        raise NotFound
    shown = part.media_type in SHOWN_INLINE
    name = quote(part.name or f"part-{number}", safe="")
    disposition = f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{name}"
    return Response(
        part.data,
        media_type=part.media_type if shown else "application/octet-stream",
        headers={"Content-Disposition": disposition, **AS_DATA},
    )
