"""Forgetting: a customer asks for it, a colleague decides, and every slice empties what it keeps."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import CustomerChanged, CustomerErased, ErasureChanged
from lingxi.customers.model import Erasure, ErasureDecided, ErasureState, OthersTo
from lingxi.customers.model.trust import NOTE_LIMIT
from lingxi.customers.service import joining, people
from lingxi.customers.store import erasing
from lingxi.platform import auth, clock, erasure
from lingxi.platform.jobs import job
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

AGAIN = timedelta(minutes=5)


async def ask_erasure(tx: Tx, customer_id: UUID) -> Erasure:
    """Ask that a customer be forgotten. While that is undecided, asking again changes nothing. Raises NotFound."""
    await store.get(tx, customer_id, lock=True)
    last = await erasing.last_erasure(tx, customer_id, lock=True)
    if last and last.state == "asked":
        return last
    await people.get(tx, customer_id)
    asked = Erasure(
        id=clock.new_id(),
        customer_id=customer_id,
        state="asked",
        asked_by=str(tx.actor),
        asked_at=tx.now,
        decided_by=None,
        decided_at=None,
        note="",
    )
    return await _saved(tx, asked)


async def withdraw_erasure(tx: Tx, customer_id: UUID) -> Erasure:
    """The customer would rather stay. Raises NotFound, ErasureDecided."""
    last = await erasing.last_erasure(tx, customer_id, lock=True)
    if last is None:
        raise NotFound
    return await _decided(tx, last, "withdrawn", "")


async def refuse_erasure(tx: Tx, id: UUID, *, note: str) -> Erasure:
    """The customer cannot be forgotten (a contract runs, say), and is told why. Raises NotFound, ErasureDecided, Invalid."""
    text = note.strip()
    if not 0 < len(text) <= NOTE_LIMIT:
        raise Invalid("Tell the customer why, shortly.", field="note", limit=NOTE_LIMIT)
    return await _decided(tx, await _held(tx, id), "refused", text)


async def carry_out(tx: Tx, id: UUID, customer_ids: Iterable[UUID]) -> Erasure:
    """Forget who asked, and those who are one person with them and are named here. Raises NotFound, ErasureDecided, OthersTo."""
    asked = await _held(tx, id)
    if asked.state != "asked":
        raise ErasureDecided(state=asked.state)
    wanted = {asked.customer_id, *customer_ids}
    if not wanted <= set(await joining.members(tx, asked.customer_id)):
        raise OthersTo
    await erase(tx, wanted)
    return await _decided(tx, asked, "done", "")


async def erasures(tx: Tx, *, open: bool, before: UUID | None, limit: int) -> list[Erasure]:
    """Those to be decided, or those that were; the newest first, from before one on."""
    return await erasing.erasures(tx, open=open, before=before, limit=limit)


async def erasure_of(tx: Tx, customer_id: UUID) -> Erasure | None:
    """What was asked last."""
    return await erasing.last_erasure(tx, customer_id)


async def erase(tx: Tx, customer_ids: Iterable[UUID]) -> None:
    """Forget customers for good, in all slices, files and the log. What is counted stays; nobody can tell whom it was about."""
    ids = tuple(sorted(customer_ids))
    await auth.await_visitors(tx, ids)
    await _tell(tx, ids)
    tx.later(erase_again, at=tx.now + AGAIN, customer_ids=[str(id) for id in ids])


@job
async def erase_again(tx: Tx, customer_ids: list[str]) -> None:
    """What was on its way from a source or a colleague while they were forgotten goes, too."""
    await _tell(tx, tuple(UUID(id) for id in customer_ids))


async def _tell(tx: Tx, ids: tuple[UUID, ...]) -> None:
    """Whoever was one person with them is it no more: what is kept to be counted is nobody's, not a living person's."""
    await joining.let_go(tx, ids)
    tx.emit(CustomerErased(customer_ids=ids))


async def forget(tx: Tx, customer_ids: tuple[UUID, ...]) -> None:
    """What customers themselves keep of them."""
    await auth.forget_visitors(tx, customer_ids)
    await erasing.erase(tx, customer_ids)
    for customer in await store.several(tx, customer_ids):
        tx.emit(CustomerChanged(customer=customer))
    erasure.scrub_later(tx, customer_ids)


async def _held(tx: Tx, id: UUID) -> Erasure:
    found = await erasing.erasure(tx, id)
    if found is None:
        raise NotFound
    return found


async def _decided(tx: Tx, asked: Erasure, state: ErasureState, note: str) -> Erasure:
    if asked.state != "asked":
        raise ErasureDecided(state=asked.state)
    return await _saved(tx, replace(asked, state=state, decided_by=str(tx.actor), decided_at=tx.now, note=note))


async def _saved(tx: Tx, erasure: Erasure) -> Erasure:
    await erasing.save_erasure(tx, erasure)
    tx.emit(ErasureChanged(erasure=erasure))
    return erasure
