"""The HTTP edge of conversations, for colleagues."""

from dataclasses import dataclass
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Query
from pydantic import AwareDatetime, Field

from lingxi import conversations
from lingxi.conversations.model import (
    AuthorKind,
    Conversation,
    ConversationState,
    Draft,
    History,
    Hit,
    Matter,
    Message,
    SavedReply,
)
from lingxi.conversations.service import replies
from lingxi.conversations.service.replies import ReplyInput
from lingxi.customers import Brief
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["conversations"])


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadInput:
    position: Annotated[int, Field(ge=0, le=2**31 - 1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationChange:
    subject: str


@router.get("/conversations", permit="conversations.read")
async def list_conversations(
    tx: edge.Tx,
    view: Literal["mine", "waiting", "team", "all"] = "all",
    state: ConversationState | None = None,
    q: Annotated[str, Query(max_length=200)] = "",
    customer: UUID | None = None,
    cursor: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[Conversation]:
    return await conversations.page(tx, view=view, state=state, name=q, customer=customer, cursor=cursor, limit=limit)


@router.get("/search/messages", permit="conversations.read")
async def find_messages(
    tx: edge.Tx,
    q: Annotated[str, Query(max_length=200)],
    conversation: UUID | None = None,
    customer: UUID | None = None,
    channel: Annotated[str | None, Query(max_length=40)] = None,
    author: AuthorKind | None = None,
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    cursor: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 30,
) -> edge.Page[Hit]:
    """What was said with these words, in what the asker may read, the newest first; several words, "whole phrases", -unwanted."""
    return await conversations.find(
        tx,
        q,
        conversation=conversation,
        customer=customer,
        channel=channel,
        author=author,
        since=since,
        until=until,
        cursor=cursor,
        limit=limit,
    )


@router.get("/conversations/{id}", permit="conversations.read")
async def get_conversation(tx: edge.Tx, id: UUID) -> Conversation:
    return await conversations.get(tx, id)


@router.get("/conversations/{id}/brief", permit="customers.read")
async def get_brief(tx: edge.Tx, id: UUID) -> Brief:
    """Who this is and why they are probably here, before anybody has said a word."""
    return await conversations.brief(tx, id)


@router.get("/conversations/{id}/matter", permit="conversations.read")
async def get_matter(tx: edge.Tx, id: UUID) -> Matter:
    """What this is about, with everything that was said of it in other conversations of the same person."""
    return await conversations.matter(tx, id)


@router.patch("/conversations/{id}", permit="conversations.write")
async def change_conversation(tx: edge.Tx, id: UUID, body: ConversationChange) -> Conversation:
    return await conversations.describe(tx, id, subject=body.subject)


@router.get("/conversations/{id}/messages", permit="conversations.read")
async def get_messages(
    tx: edge.Tx,
    id: UUID,
    before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> History:
    return await conversations.history(tx, id, before=before, limit=limit)


@router.post("/conversations/{id}/messages", permit="conversations.write")
async def post_message(tx: edge.Tx, id: UUID, body: Draft) -> Message:
    return (await conversations.post(tx, id, body)).message


@router.post("/conversations/{id}/read", permit="conversations.read", status_code=204)
async def read_conversation(tx: edge.Tx, id: UUID, body: ReadInput) -> None:
    await conversations.read(tx, id, position=body.position)


@router.post("/conversations/{id}/typing", permit="conversations.write", status_code=204)
async def type_in_conversation(tx: edge.Tx, id: UUID) -> None:
    await conversations.typing(tx, id)


@router.post("/conversations/{id}/close", permit="conversations.write")
async def close_conversation(tx: edge.Tx, id: UUID) -> Conversation:
    return await conversations.close(tx, id)


@router.post("/conversations/{id}/reopen", permit="conversations.write")
async def reopen_conversation(tx: edge.Tx, id: UUID) -> Conversation:
    return await conversations.reopen(tx, id)


@router.get("/replies", permit="replies.read")
async def list_replies(tx: edge.Tx) -> list[SavedReply]:
    return await replies.list_replies(tx)


@router.post("/replies", permit="replies.write", status_code=201)
async def create_reply(tx: edge.Tx, body: ReplyInput) -> SavedReply:
    return await replies.create_reply(tx, body)


@router.put("/replies/{id}", permit="replies.write")
async def change_reply(tx: edge.Tx, id: UUID, body: ReplyInput) -> SavedReply:
    return await replies.change_reply(tx, id, body)


@router.delete("/replies/{id}", permit="replies.write", status_code=204)
async def delete_reply(tx: edge.Tx, id: UUID) -> None:
    await replies.delete_reply(tx, id)
