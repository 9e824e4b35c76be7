"""The HTTP edge of mailboxes: administrators set them up, colleagues learn as whom they can write."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from lingxi.channels import email
from lingxi.channels.email import Mailbox, MailboxInput, Pulse, Sender, Step
from lingxi.platform import edge
from lingxi.platform.tx import Actor

router = edge.Router(prefix="/api/mailboxes", tags=["email"])


@router.get("", permit="email.manage")
async def list_mailboxes(tx: edge.Tx) -> list[Mailbox]:
    return await email.mailboxes(tx)


@router.post("", permit="email.manage", status_code=201)
async def create_mailbox(tx: edge.Tx, body: MailboxInput) -> Mailbox:
    return await email.create_mailbox(tx, body)


@router.get("/senders", permit="conversations.read")
async def list_senders(tx: edge.Tx) -> list[Sender]:
    """As whom letters can be written."""
    return await email.senders(tx)


@router.get("/pulses", permit="email.manage")
async def list_pulses(tx: edge.Tx) -> list[Pulse]:
    """How mailboxes fare: what is wrong with fetching and sending, and since when."""
    return await email.pulses(tx)


@router.put("/{id}", permit="email.manage")
async def change_mailbox(tx: edge.Tx, id: UUID, body: MailboxInput) -> Mailbox:
    return await email.change_mailbox(tx, id, body)


async def try_mailbox(
    the: edge.TheCentre,
    actor: Annotated[Actor, edge.admitting("email.manage")],
    body: MailboxInput,
    id: UUID | None = None,
) -> list[Step]:
    """Try these settings, with the secrets of mailbox `id` where none are given: what works, and what is wrong."""
    return await email.try_mailbox(the.database, actor, body, id)


# past edge.Router, which would hold a transaction while servers are asked
try_mailbox.__permit__ = "email.manage"  # type: ignore[attr-defined]
APIRouter.add_api_route(router, "/try", try_mailbox, methods=["POST"], openapi_extra={"x-permission": "email.manage"})
