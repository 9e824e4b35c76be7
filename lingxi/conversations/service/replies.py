"""Saved replies: texts that colleagues use again."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.conversations import store
from lingxi.conversations.model import TEXT_LIMIT, SavedReply
from lingxi.customers import Language
from lingxi.platform import clock
from lingxi.platform.problems import Conflict, Invalid, NotFound
from lingxi.platform.tx import Tx


class ShortcutTaken(Conflict):
    code, detail = "shortcut_taken", "Another reply of this language has this shortcut."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyInput:
    title: str
    shortcut: str
    language: Language
    text: str


async def list_replies(tx: Tx) -> list[SavedReply]:
    return await store.replies(tx)


async def create_reply(tx: Tx, wanted: ReplyInput) -> SavedReply:
    """Raises ShortcutTaken, Invalid."""
    return await _save(tx, clock.new_id(), wanted)


async def change_reply(tx: Tx, id: UUID, wanted: ReplyInput) -> SavedReply:
    if not await store.has_reply(tx, id):
        raise NotFound
    return await _save(tx, id, wanted)


async def delete_reply(tx: Tx, id: UUID) -> None:
    if not await store.delete_reply(tx, id):
        raise NotFound


async def _save(tx: Tx, id: UUID, wanted: ReplyInput) -> SavedReply:
    shortcut = "".join(wanted.shortcut.split()).lstrip("/")
    if not shortcut or not wanted.title.strip() or not wanted.text.strip():
        raise Invalid("A reply needs a title, a shortcut and a text.", field="shortcut")
    if len(shortcut) > 40 or len(wanted.title) > 120 or len(wanted.text) > TEXT_LIMIT:
        raise Invalid("Title, shortcut or text is too long.", field="text", limit=TEXT_LIMIT)
    reply = SavedReply(id=id, title=wanted.title.strip(), shortcut=shortcut, language=wanted.language, text=wanted.text)
    if not await store.save_reply(tx, reply):
        raise ShortcutTaken(shortcut=shortcut)
    return reply
