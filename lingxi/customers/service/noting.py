"""Notes about customers: what whoever meets them next should know."""

from dataclasses import replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import CustomerNoteRemoved, CustomerNoteTaken
from lingxi.customers.model import CustomerNote
from lingxi.customers.service import joining
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

TEXT_LIMIT = 2000
NOTES_SHOWN = 200


async def notes(tx: Tx, customer_id: UUID) -> list[CustomerNote]:
    """About the whole person, the important ones first, then the newest. Raises NotFound."""
    return await store.notes(tx, await joining.members(tx, customer_id), important=None, limit=NOTES_SHOWN)


async def take_note(tx: Tx, customer_id: UUID, text: str, *, important: bool) -> CustomerNote:
    """Raises NotFound, Invalid."""
    if await store.get(tx, customer_id) is None:
        raise NotFound
    taken = CustomerNote(
        id=clock.new_id(),
        customer_id=customer_id,
        text=_checked(text),
        important=important,
        author_id=tx.actor.id,
        author_name=tx.actor.name,
        at=tx.now,
        revision=1,
    )
    await store.save_note(tx, taken)
    tx.emit(CustomerNoteTaken(customer_note=taken))
    return taken


async def change_note(tx: Tx, id: UUID, *, text: str | None, important: bool | None) -> CustomerNote:
    """What is left out stays. Raises NotFound, Invalid."""
    note = await _held(tx, id)
    changed = replace(
        note,
        text=note.text if text is None else _checked(text),
        important=note.important if important is None else important,
    )
    if changed == note:
        return note
    changed = replace(changed, revision=note.revision + 1)
    await store.save_note(tx, changed)
    tx.emit(CustomerNoteTaken(customer_note=changed))
    return changed


async def remove_note(tx: Tx, id: UUID) -> None:
    """Raises NotFound."""
    note = await _held(tx, id)
    await store.remove_note(tx, id)
    tx.emit(CustomerNoteRemoved(customer_note=note))


async def _held(tx: Tx, id: UUID) -> CustomerNote:
    note = await store.note(tx, id)
    if note is None:
        raise NotFound
    return note


def _checked(text: str) -> str:
    clean = "".join(c for c in text if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127)).strip()
    if not 0 < len(clean) <= TEXT_LIMIT:
        raise Invalid("A note is a text of at most 2,000 characters.", field="text", limit=TEXT_LIMIT)
    return clean
