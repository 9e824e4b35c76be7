"""Files of customers and records: brought in part by part, each part in a transaction of its own that says how far it is.

Who is new is told in one event a part: nobody can hold them yet, and a million nouns would drown every desk. What changes of
those who are known is told as ever.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import (
    AttributesLearnt,
    CustomerChanged,
    CustomersImported,
    RecordsImported,
)
from lingxi.customers.model import Language, RecordInput, Saying
from lingxi.customers.model.imports import Import, Incoming, folded
from lingxi.customers.service import recognising, recording, sealing
from lingxi.platform import clock
from lingxi.platform.problems import Conflict, NotFound, Problem
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A row that was not taken, by its place in the part, and why."""

    place: int
    problem: Problem


class BeingImported(Conflict):
    code, detail = "being_imported", "This file is being imported at this moment."


async def alone(tx: Tx, digest: str) -> None:
    """Have a file to oneself for as long as the connection lasts. Raises BeingImported."""
    if not await store.alone(tx, digest):
        raise BeingImported


async def begin(tx: Tx, *, what: str, file: str, digest: str, settings: Mapping[str, Any], source: str) -> Import:
    """The import of this file with these settings: the one that was broken off, or a new one. `digest` is of its bytes."""
    found = await store.unfinished(tx, what, digest, dict(settings))
    if found:
        return found
    made = Import(
        id=clock.new_id(), what=what, file=file, digest=digest, settings=settings, source=source, kept=0, created=0,
        changed=0, unchanged=0, refused=0, faults=0, started_at=tx.now, finished_at=None,
    )  # fmt: skip
    await store.save_import(tx, made)
    return made


async def bring_customers(
    tx: Tx, import_id: UUID, rows: Sequence[Incoming], *, proved: Sequence[str], language: Language
) -> Import:
    """Customers as rows say them. Raises NotFound for the import."""
    one = await _held(tx, import_id)
    said = folded(rows)
    shown = [
        replace(row, attributes=masked)
        for row, masked in zip(said, await sealing.shown(tx, [row.attributes for row in said]), strict=True)
    ]
    brought = await store.bring(tx, shown, source=one.source, language=language, proved=proved)
    await _seal(tx, one.source, said, shown, brought)
    if brought.created:
        tx.emit(CustomersImported(import_id=import_id, customer_ids=tuple(brought.created)))
    for customer in brought.changed:
        tx.emit(CustomerChanged(customer=customer))
    for customer_id, learnt in brought.learnt.items():
        tx.emit(AttributesLearnt(customer_id=customer_id, attributes=tuple(learnt)))
    for customer_id, identity in brought.shared:
        if (holder := await store.get(tx, customer_id)) is not None:
            await recognising.consider(tx, holder, (identity,))
    changed = len({customer.id for customer in brought.changed} | brought.learnt.keys())
    rest = len(rows) - len(brought.created) - changed
    return replace(
        one, created=one.created + len(brought.created), changed=one.changed + changed, unchanged=one.unchanged + rest
    )


async def _seal(
    tx: Tx, source: str, said: Sequence[Incoming], shown: Sequence[Incoming], brought: store.Brought
) -> None:
    """Put secrets under seal, and let go of what was sealed of customers who are known and is told in the clear now."""
    new = set(brought.created)
    told = [
        Saying(customer_id=id, values=row.attributes, at=tx.now)
        for id, row, masked in zip(brought.ids, said, shown, strict=True)
        if row.attributes and (id not in new or row.attributes != masked.attributes)
    ]
    await sealing.sealed_away(tx, told, source)


async def bring_records(
    tx: Tx, import_id: UUID, type_key: str, rows: Sequence[RecordInput]
) -> tuple[Import, list[Refused]]:
    """Records as rows say them, and the rows that were not taken. Raises NotFound for the import or the type."""
    one = await _held(tx, import_id)
    telling = await recording.listen(tx, type_key, rows, source=one.source)
    counted = {"created": 0, "changed": 0, "unchanged": 0}
    refused = []
    for place, row in enumerate(rows):
        try:
            counted[telling.hear(row)] += 1
        except Problem as problem:
            refused.append(Refused(place=place, problem=problem))
    new = await telling.write(tell_new=False)
    if new:
        ids = tuple(sorted({record.customer_id for record in new}))
        tx.emit(RecordsImported(import_id=import_id, record_type=type_key, customer_ids=ids))
    return replace(
        one,
        created=one.created + counted["created"],
        changed=one.changed + counted["changed"],
        unchanged=one.unchanged + counted["unchanged"],
    ), refused


async def keep(tx: Tx, one: Import, *, kept: int, refused: int, faults: int) -> Import:
    """Say how far the file is, in the transaction that brought it there."""
    saved = replace(one, kept=kept, refused=refused, faults=faults)
    await store.save_import(tx, saved)
    return saved


async def ended(tx: Tx, one: Import) -> Import:
    """All rows were dealt with."""
    saved = replace(one, finished_at=tx.now)
    await store.save_import(tx, saved)
    return saved


async def _held(tx: Tx, id: UUID) -> Import:
    found = await store.hold_import(tx, id)
    if found is None:
        raise NotFound
    return found
