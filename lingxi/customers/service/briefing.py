"""What colleagues see of a person at a glance, and all of it as one stream."""

from collections.abc import Iterable
from datetime import datetime
from typing import get_args
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.model import Attribute, Brief, EntryKind, TimelineEntry, reasons
from lingxi.customers.service import joining, knowing
from lingxi.engines.identity import called, gender_of
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

KINDS: tuple[EntryKind, ...] = get_args(EntryKind)
CONTACTS, RECORDS, DONE, NOTES = 8, 20, 40, 5
# What systems call it: how somebody wants to be called, and what their title follows from.
PREFERRED = ("preferred_name", "preferredName", "nickname", "称呼", "昵称")
GENDER = ("gender", "sex", "title", "性别", "称谓")


async def timeline(
    tx: Tx, customer_id: UUID, *, kinds: Iterable[EntryKind], cursor: str | None, limit: int
) -> Page[TimelineEntry]:
    """All that happened with a person, the newest first; every kind when none is named. Raises NotFound, Invalid."""
    ids = await joining.members(tx, customer_id)
    at, before = _parse(cursor)
    wanted = tuple(kinds) or KINDS
    found = await store.timeline(tx, ids, kinds=wanted, at=at, before=before, limit=limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=found[:limit], next=f"{last.at.isoformat()}_{last.id}" if last else None)


async def brief(tx: Tx, customer_id: UUID, *, contact_id: UUID | None = None) -> Brief:
    """What to know of a person at once, in this contact or in none. Raises NotFound."""
    person = await joining.person(tx, customer_id)
    ids = [one.id for one in person.members]
    met = await store.contacts(tx, ids, CONTACTS + 1)
    before = [one for one in met if one.id != contact_id][:CONTACTS]
    done = await store.done(tx, ids, DONE)
    open_records = await store.records_of(tx, ids, open=True, limit=RECORDS)
    ended = await store.records_of(tx, ids, open=False, limit=RECORDS)
    types = {type.key: type for type in await store.record_types(tx)}
    known = await knowing.known(tx, ids)
    return Brief(
        customer_id=person.id,
        called=called(_said(known, PREFERRED) or person.name, gender_of(_said(known, GENDER))),
        language=person.language,
        known=person.known,
        reasons=reasons.reasons([*open_records, *ended], done, before, types, tx.now),
        contacts=tuple(before),
        records=tuple(sorted(open_records, key=lambda one: (one.due_at is None, one.due_at or one.happened_at))),
        notes=tuple(await store.notes(tx, ids, important=True, limit=NOTES)),
        matter_id=next((one.matter_id for one in met if one.id == contact_id), None),
    )


def _said(known: dict[str, Attribute], keys: Iterable[str]) -> str:
    values = (known[key].value for key in keys if key in known)
    return next((value for value in values if isinstance(value, str) and value.strip()), "")


def _parse(cursor: str | None) -> tuple[datetime | None, UUID | None]:
    if cursor is None:
        return None, None
    at, _, id = cursor.partition("_")
    try:
        moment = datetime.fromisoformat(at.replace(" ", "+"))
        if moment.tzinfo is None:
            raise ValueError
        return moment, UUID(id)
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None
