"""Forgetting customers: what their cases were about goes, that and when they were stays."""

from dataclasses import replace
from uuid import UUID

from lingxi.cases import store
from lingxi.cases.events import CaseErased
from lingxi.cases.store import joins, words
from lingxi.platform import erasure
from lingxi.platform.tx import Tx


async def forget(tx: Tx, customer_ids: tuple[UUID, ...]) -> None:
    ids = await store.ids_of(tx, customer_ids)
    for id in ids:
        case = await store.get(tx, id, lock=True)
        assert case is not None  # cases are never removed
        emptied = replace(
            case, customer_name=None, subject="", fields={}, records=(), tags=(), revision=case.revision + 1
        )
        await store.save(tx, emptied)
        tx.emit(CaseErased(case=emptied))
    await store.erase_entries(tx, ids)
    await words.erase_words(tx, ids)
    await joins.erase_tasks(tx, ids)
    await joins.erase_joins(tx, ids)
    erasure.scrub_later(tx, ids)
