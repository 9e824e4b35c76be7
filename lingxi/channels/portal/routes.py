"""The HTTP edge of the customer's own page. No path names a customer: whose cases they are says the token."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import Field

from lingxi.channels import email
from lingxi.channels.portal import handlers, service
from lingxi.channels.portal.model import PortalCaseWhole, PortalFace, PortalSession, PortalView, PortalWord
from lingxi.conversations import Draft
from lingxi.customers import Language
from lingxi.platform import edge, throttle
from lingxi.platform.auth import PORTAL
from lingxi.platform.files import router_at

router = edge.Router(prefix="/api/my", tags=["portal"])
files_router = router_at("/api/my/files", write=PORTAL, read=PORTAL, shown=service.check_file)

LINK = Depends(throttle.limit("portal-link", per_minute=6, burst=6))
SESSION = Depends(throttle.limit("portal-session", per_minute=30, burst=20))
TRANSCRIPT = Depends(throttle.limit("portal-transcript", per_minute=2, burst=3, by=throttle.bearer))
READ = Depends(throttle.limit("portal-read", per_minute=120, burst=60, by=throttle.bearer))
SAY = Depends(throttle.limit("portal-say", per_minute=30, burst=20, by=throttle.bearer))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkInput:
    """To which address a link is to be sent, in which language."""

    email: Annotated[str, Field(max_length=320)]
    language: Language = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSession:
    link: Annotated[str, Field(max_length=200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSession:
    """`identity` is a JWT that the host site signed, for whoever is signed in there."""

    identity: Annotated[str, Field(max_length=4_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalWordInput:
    client_id: Annotated[str, Field(min_length=1, max_length=100)]
    text: str = ""
    attachment_ids: tuple[UUID, ...] = ()


@router.get("/face", permit=edge.PUBLIC, dependencies=[SESSION])
async def get_face(tx: edge.Tx) -> PortalFace:
    return await service.face(tx)


@router.post("/links", permit=edge.PUBLIC, status_code=202, dependencies=[LINK])
async def ask_link(tx: edge.Tx, the: edge.TheCentre, body: LinkInput) -> None:
    """Have a link sent. The answer is the same whether we know the address or not."""
    page = f"{the.settings.base_url}/my/"
    sealed = service.sealed(tx, email.address_of(body.email))
    tx.later(handlers.send_link, sealed=sealed, language=body.language, page=page)


@router.post("/session/link", permit=edge.PUBLIC, dependencies=[SESSION])
async def open_by_link(tx: edge.Tx, body: LinkSession) -> PortalSession:
    """With a link from a letter of ours, once."""
    return await service.open_by_link(tx, body.link)


@router.post("/session/site", permit=edge.PUBLIC, dependencies=[SESSION])
async def open_from_site(tx: edge.Tx, body: SiteSession) -> PortalSession:
    """As whom the host site says."""
    return await service.open_from_site(tx, body.identity)


@router.get("/cases", permit=PORTAL, snapshot=True, dependencies=[READ])
async def list_own_cases(tx: edge.Tx) -> PortalView:
    return await service.view(tx)


@router.get("/cases/{id}", permit=PORTAL, snapshot=True, dependencies=[READ])
async def get_own_case(tx: edge.Tx, id: UUID) -> PortalCaseWhole:
    return await service.whole(tx, id)


@router.post("/cases/{id}/read", permit=PORTAL, status_code=204, dependencies=[SAY])
async def read_own_case(tx: edge.Tx, id: UUID) -> None:
    await service.read(tx, id)


@router.post("/cases/{id}/transcript", permit=PORTAL, status_code=204, dependencies=[TRANSCRIPT])
async def send_own_transcript(tx: edge.Tx, id: UUID, language: Language = "en") -> None:
    """Have what was said sent by mail."""
    await service.send_transcript(tx, id, language)


@router.post("/cases/{id}/messages", permit=PORTAL, dependencies=[SAY])
async def answer_own_case(tx: edge.Tx, id: UUID, body: PortalWordInput) -> PortalWord:
    """The same client id again is the same message. Its case is another one where the given was over for too long."""
    draft = Draft(client_id=body.client_id, text=body.text, attachment_ids=body.attachment_ids)
    return await service.answer(tx, id, draft)
