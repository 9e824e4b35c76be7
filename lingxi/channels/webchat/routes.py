"""The HTTP edge of the widget: what visitors reach, and how administrators set it up."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Header, Query
from pydantic import AwareDatetime, Field

from lingxi import conversations, routing
from lingxi.channels import webchat
from lingxi.channels.webchat import service
from lingxi.channels.webchat.model import VisitorSession, VisitorSnapshot, Widget, WidgetFace
from lingxi.channels.webchat.service import Opening, WidgetInput
from lingxi.conversations import Conversation, Draft, History, Origin, Said
from lingxi.customers import Language
from lingxi.platform import auth, edge, throttle
from lingxi.platform.files import StoredFile, router_at
from lingxi.routing import Callback, CallbackBy, CallbackInput

router = edge.Router(prefix="/api", tags=["webchat"])

# Many visitors share an address (offices, mobile networks), so per address the limits are wide.
FACE = Depends(throttle.limit("face", per_minute=1200, burst=600))
SESSION = Depends(throttle.limit("session", per_minute=600, burst=300))
SAY = Depends(throttle.limit("say", per_minute=120, burst=30, by=throttle.bearer))
TYPING = Depends(throttle.limit("typing", per_minute=60, burst=20, by=throttle.bearer))
CALLBACK = Depends(throttle.limit("callback", per_minute=6, burst=6, by=throttle.bearer))
CALLBACKS = Depends(throttle.limit("callbacks", per_minute=60, burst=30))
NOTE = Depends(throttle.limit("note", per_minute=240, burst=60, by=throttle.bearer))


async def _chat(tx: edge.Tx, id: UUID) -> None:
    await service.chat(tx, id)


async def _in_a_chat(tx: edge.Tx, file: StoredFile, conversation_id: UUID) -> None:
    await service.chat(tx, conversation_id)


CHAT = Depends(_chat, scope="function")
files_router = router_at("/api/webchat/files", write=edge.VISITOR, read=edge.VISITOR, shown=_in_a_chat)

OriginHeader = Annotated[str | None, Header(alias="origin", include_in_schema=False)]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInput:
    """`token` from an earlier visit; `identity` a JWT that the host site signed."""

    token: str | None = None
    identity: str | None = None
    device_id: Annotated[str, Field(max_length=100)] = ""
    language: Language = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginInput:
    page: Annotated[str, Field(max_length=2000)] = ""
    title: Annotated[str, Field(max_length=500)] = ""
    referrer: Annotated[str, Field(max_length=2000)] = ""
    device: Annotated[str, Field(max_length=200)] = ""
    browser: Annotated[str, Field(max_length=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidInput:
    """A message; without `conversation_id` it starts a conversation, with `adviser` one for whoever served them lately."""

    client_id: Annotated[str, Field(min_length=1, max_length=100)]
    text: str
    conversation_id: UUID | None = None
    attachment_ids: tuple[UUID, ...] = ()
    origin: OriginInput = OriginInput()
    language: Language | None = None
    name: str | None = None
    email: str | None = None
    adviser: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorReadInput:
    position: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0
    delivered: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackBody:
    """`number` as people write it; without `at` it is when their turn comes."""

    by: CallbackBy = "phone"
    number: Annotated[str, Field(max_length=40)] = ""
    matter: Annotated[str, Field(max_length=1000)] = ""
    at: AwareDatetime | None = None
    adviser: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingInput:
    score: int
    comment: str = ""


@router.get("/widgets", permit="widgets.manage")
async def list_widgets(tx: edge.Tx) -> list[Widget]:
    return await webchat.widgets(tx)


@router.post("/widgets", permit="widgets.manage", status_code=201)
async def create_widget(tx: edge.Tx, body: WidgetInput) -> Widget:
    return await webchat.create_widget(tx, body)


@router.put("/widgets/{id}", permit="widgets.manage")
async def change_widget(tx: edge.Tx, id: UUID, body: WidgetInput) -> Widget:
    return await webchat.change_widget(tx, id, body)


@router.get("/webchat/face/{key}", permit=edge.PUBLIC, dependencies=[FACE])
async def get_face(tx: edge.Tx, key: str, language: Language = "en", origin: OriginHeader = None) -> WidgetFace:
    return await service.face(tx, key, language=language, origin=origin)


@router.post("/webchat/{key}/session", permit=edge.PUBLIC, dependencies=[SESSION])
async def open_session(tx: edge.Tx, key: str, body: SessionInput, origin: OriginHeader = None) -> VisitorSession:
    visitor = await auth.returning_visitor(tx, body.token) if body.token else None
    return await service.open_session(
        tx,
        key,
        origin=origin,
        visitor=visitor,
        identity=body.identity,
        device=body.device_id,
        language=body.language,
    )


@router.get("/webchat/snapshot", permit=edge.VISITOR, snapshot=True)
async def get_snapshot(tx: edge.Tx) -> VisitorSnapshot:
    return await service.snapshot(tx)


@router.post("/webchat/messages", permit=edge.VISITOR, dependencies=[SAY])
async def say(tx: edge.Tx, body: SaidInput) -> Said:
    draft = Draft(client_id=body.client_id, text=body.text, attachment_ids=body.attachment_ids)
    opening = Opening(
        origin=_origin(body.origin), language=body.language, name=body.name, email=body.email, adviser=body.adviser
    )
    return await service.say(tx, draft, conversation_id=body.conversation_id, opening=opening)


def _origin(given: OriginInput) -> Origin:
    return Origin(
        page=given.page, title=given.title, referrer=given.referrer, device=given.device, browser=given.browser
    )


@router.get("/webchat/conversations/{id}/messages", permit=edge.VISITOR, dependencies=[CHAT])
async def get_messages(
    tx: edge.Tx,
    id: UUID,
    before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> History:
    return await conversations.history(tx, id, before=before, limit=limit)


@router.post("/webchat/conversations/{id}/read", permit=edge.VISITOR, status_code=204, dependencies=[NOTE, CHAT])
async def read(tx: edge.Tx, id: UUID, body: VisitorReadInput) -> None:
    await conversations.read(tx, id, position=body.position, delivered=body.delivered)


@router.post("/webchat/conversations/{id}/typing", permit=edge.VISITOR, status_code=204, dependencies=[TYPING, CHAT])
async def typing(tx: edge.Tx, id: UUID) -> None:
    await conversations.typing(tx, id)


@router.put("/webchat/conversations/{id}/callback", permit=edge.VISITOR, dependencies=[CALLBACK, CALLBACKS, CHAT])
async def ask_callback(tx: edge.Tx, id: UUID, body: CallbackBody) -> Callback:
    """Leave the line and keep the place; again, to change what was agreed on."""
    wanted = CallbackInput(by=body.by, number=body.number, matter=body.matter, at=body.at, adviser=body.adviser)
    return await routing.ask_callback(tx, id, wanted)


@router.delete("/webchat/conversations/{id}/callback", permit=edge.VISITOR, status_code=204, dependencies=[NOTE, CHAT])
async def cancel_callback(tx: edge.Tx, id: UUID) -> None:
    await routing.cancel_callback(tx, id)


@router.put("/webchat/conversations/{id}/wish", permit=edge.VISITOR, status_code=204, dependencies=[NOTE, CHAT])
async def wish(tx: edge.Tx, id: UUID) -> None:
    """Wait for who served you lately."""
    await routing.wish(tx, id)


@router.delete("/webchat/conversations/{id}/wish", permit=edge.VISITOR, status_code=204, dependencies=[NOTE, CHAT])
async def drop_wish(tx: edge.Tx, id: UUID) -> None:
    """Take anybody after all."""
    await routing.drop_wish(tx, id)


@router.post("/webchat/conversations/{id}/close", permit=edge.VISITOR, dependencies=[NOTE, CHAT])
async def close(tx: edge.Tx, id: UUID) -> Conversation:
    return await conversations.close(tx, id)


@router.post("/webchat/conversations/{id}/rating", permit=edge.VISITOR, dependencies=[NOTE, CHAT])
async def rate(tx: edge.Tx, id: UUID, body: RatingInput) -> Conversation:
    return await conversations.rate(tx, id, score=body.score, comment=body.comment)
