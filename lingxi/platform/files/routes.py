"""The HTTP edge of files. No transaction is held while an upload arrives: a slow line must not keep a connection busy."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import StreamingResponse
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from lingxi.platform import edge, throttle
from lingxi.platform.files import service
from lingxi.platform.files.model import Attachment, BadUpload, FileTooLarge, StorageUnavailable, StoredFile
from lingxi.platform.files.service import Depot
from lingxi.platform.tx import Actor, Tx

Shown = Callable[[Tx, StoredFile, UUID], Awaitable[None]]
AROUND_A_FILE = 16 * 1024  # boundary and part headers
FETCH = Depends(throttle.limit("fetch", per_minute=300, burst=100, by=throttle.bearer))  # by customers
UPLOAD = Depends(throttle.limit("upload", per_minute=60, burst=30, by=throttle.bearer))
_FORM = {
    "required": True,
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {"file": {"type": "string", "format": "binary"}},
            }
        }
    },
}


def router_at(prefix: str, *, write: str, read: str, shown: Shown | None = None) -> edge.Router:
    """Uploading and fetching below a prefix for whoever holds these permissions; channels mount one of their own.

    `shown` raises NotFound for a file of a conversation that the actor may read, if it is not for them to see here.
    """
    router = edge.Router(prefix=prefix, tags=["files"])

    async def upload_file(request: Request, the: edge.TheCentre) -> Attachment:
        return await _upload(request, the, await edge.admitted(request, the, write))

    upload_file.__permit__ = write  # type: ignore[attr-defined]
    extra: dict[str, Any] = {"x-permission": write, "requestBody": _FORM}
    # past edge.Router, which would open a transaction first and hold it until the last byte is here
    APIRouter.add_api_route(router, "", upload_file, methods=["POST"], dependencies=[UPLOAD], openapi_extra=extra)

    @router.get("/{id}", permit=read, response_class=Response, dependencies=[FETCH] if shown else [])
    async def get_file(tx: edge.Tx, request: Request, id: UUID) -> Response:
        depot: Depot = request.app.state.files
        file = await service.get(tx, depot.reader, id)
        if shown and file.conversation_id:
            await shown(tx, file, file.conversation_id)
        headers = file.headers()
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers={name: headers[name] for name in ("ETag", "Cache-Control")})
        return StreamingResponse(await depot.storage.open(file.id), headers=headers)

    return router


async def _upload(request: Request, the: edge.Centre, actor: Actor) -> Attachment:
    depot: Depot = request.app.state.files
    upload = await _arrived(request, depot.max_bytes)
    try:
        kept = await service.receive(the.database, depot.storage, actor, upload.file, upload.filename or "")
    finally:
        await upload.close()
    return kept.attachment()


async def _arrived(request: Request, limit: int) -> UploadFile:
    """The part named file, whole, in a temporary file. Raises BadUpload, FileTooLarge, StorageUnavailable."""
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise BadUpload
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[-18:]) > limit + AROUND_A_FILE:
        raise FileTooLarge(limit=limit)
    parser = MultiPartParser(request.headers, _at_most(request, limit), max_files=1, max_fields=8)
    try:
        form = await parser.parse()
    except (MultiPartException, ClientDisconnect, ValueError) as error:  # ValueError: a charset that cannot decode
        raise BadUpload from error
    except OSError as error:
        raise StorageUnavailable("There is no room to receive the file; nothing was kept.") from error
    upload = form.get("file")
    if not isinstance(upload, UploadFile):
        await form.close()
        raise BadUpload
    if (upload.size or 0) > limit:
        await form.close()
        raise FileTooLarge(limit=limit)
    return upload


async def _at_most(request: Request, limit: int) -> AsyncGenerator[bytes, None]:
    """The body, cut off as soon as it is longer than any file that we take: what was announced is not believed."""
    seen = 0
    async for piece in request.stream():
        seen += len(piece)
        if seen > limit + AROUND_A_FILE:
            raise FileTooLarge(limit=limit)
        yield piece


router = router_at("/api/files", write="files.write", read="files.read")
