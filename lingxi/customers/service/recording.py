"""Records: the organisation declares their types, its systems tell them, each belongs to a customer."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import RecordRemoved, RecordsChanged, RecordTypeChanged, RecordTypeRemoved
from lingxi.customers.model import (
    Identity,
    Record,
    RecordInput,
    RecordOutcome,
    RecordType,
    RecordTypeInput,
    identities,
    record_types,
    records,
)
from lingxi.customers.service import joining, looking, people
from lingxi.customers.service.knowing import speaker
from lingxi.platform import auth, clock
from lingxi.platform.problems import Invalid, NotFound, Problem
from lingxi.platform.tx import Tx

PAGE_LIMIT = 200


async def types(tx: Tx) -> list[RecordType]:
    return await store.record_types(tx)


async def put_type(tx: Tx, key: str, given: RecordTypeInput) -> RecordType:
    """Declare a kind of record, or declare it otherwise. Records told before keep their titles until they are told again.

    Raises Invalid, BadSchema, StateInUse.
    """
    before = await store.record_type(tx, key, lock="for update")
    made = record_types.declared(key, given, before.revision if before else 0)
    if made == before and json.dumps(dict(made.schema)) == json.dumps(dict(before.schema)):
        return before  # not even the order of its fields is another
    made = replace(made, revision=made.revision + 1)
    if lost := sorted(await store.states_in_use(tx, key) - {one.key for one in made.states}):
        raise record_types.StateInUse(named=lost[0])
    await store.save_record_type(tx, made)
    await store.reopen_records(tx, made)
    tx.emit(RecordTypeChanged(record_type=made))
    return made


async def remove_type(tx: Tx, key: str) -> None:
    """Raises NotFound, TypeInUse."""
    found = await _type(tx, key, for_update=True)
    if await store.states_in_use(tx, key):
        raise record_types.TypeInUse
    await store.remove_record_type(tx, key)
    tx.emit(RecordTypeRemoved(record_type=found))


async def _type(tx: Tx, key: str, *, for_update: bool = False) -> RecordType:
    found = await store.record_type(tx, key, lock="for update" if for_update else "for share")
    if found is None:
        raise NotFound
    return found


async def put(tx: Tx, type_key: str, given: RecordInput) -> Record:
    """One record, as its system says it is now. The same again, or what is older than what is known, changes nothing.

    Raises NotFound for the type, DataUnfit, UnknownState, NobodysRecord, Invalid.
    """
    telling = await listen(tx, type_key, [given], source=speaker(tx))
    telling.hear(given)
    await telling.write()
    return telling.known[given.key.strip()]


async def put_many(tx: Tx, type_key: str, given: Sequence[RecordInput]) -> list[RecordOutcome]:
    """Many of one type, in order; the good ones are kept, and of each one it is said what became of it.

    Raises NotFound for the type, Invalid for more than 500.
    """
    if len(given) > records.BATCH_LIMIT:
        raise Invalid("Too many records at once.", field="records", limit=records.BATCH_LIMIT)
    telling = await listen(tx, type_key, given, source=speaker(tx))
    outcomes = []
    for one in given:
        try:
            outcomes.append(_outcome(one, telling.hear(one)))
        except Problem as problem:
            outcomes.append(_outcome(one, "refused", problem))
    await telling.write()
    return outcomes


def _outcome(given: RecordInput, outcome: records.Outcome, problem: Problem | None = None) -> RecordOutcome:
    return RecordOutcome(
        key=given.key[: records.KEY_LIMIT],
        outcome=outcome,
        code=problem.code if problem else "",
        detail=problem.text if problem else "",
        faults=tuple(problem.data.get("faults", ())) if problem else (),
    )


@dataclass(slots=True)
class Telling:
    """What one system tells at once: who owns what, what is known of it, and what is new."""

    tx: Tx
    type: RecordType
    source: str
    owners: dict[str, UUID]
    customers: set[UUID]
    known: dict[str, Record]
    held: frozenset[str]
    new: dict[str, Record] = field(default_factory=dict)

    def hear(self, given: RecordInput) -> records.Outcome:
        key = records.checked_key(given.key)
        before = self.known.get(key)
        after = records.told(
            self.type,
            given,
            self._owner(given, before),
            id=clock.new_id(),
            before=before,
            source=self.source,
            now=self.tx.now,
        )
        if not records.says_more(after, before):
            return "unchanged"
        self.known[key] = self.new[key] = after
        return "changed" if before else "created"

    def _owner(self, given: RecordInput, before: Record | None) -> UUID:
        owner = given.customer_id or self.owners.get(given.external_id.strip())
        if owner is None and before and not given.external_id:
            return before.customer_id
        if owner is None or owner not in self.customers:
            raise records.NobodysRecord(field="customer_id" if given.customer_id else "external_id")
        return owner

    async def write(self, *, tell_new: bool = True) -> list[Record]:
        """Store what is new, and tell it customer by customer; returns the records that nobody knew before. Who tells of
        those otherwise says so.
        """
        new: list[Record] = []
        told: dict[UUID, list[Record]] = {}
        for record in await store.put_records(self.tx, self.new.values()) if self.new else ():
            self.known[record.key] = record
            if record.key not in self.held:
                new.append(record)
            if record.key in self.held or tell_new:
                told.setdefault(record.customer_id, []).append(record)
        for customer_id, theirs in told.items():
            ordered = sorted(theirs, key=lambda one: (one.happened_at, one.id))
            self.tx.emit(RecordsChanged(customer_id=customer_id, records=tuple(ordered)))
        return new


async def listen(tx: Tx, type_key: str, given: Sequence[RecordInput], *, source: str) -> Telling:
    """Hold the type and what is known of these records, and find out, or make, whose they are. Raises NotFound for the type."""
    type = await _type(tx, type_key)
    named = {one.external_id.strip() for one in given if not one.customer_id}
    wanted = {one for one in named if records.is_storable(one, identities.VALUE_LIMIT)}
    owners = await store.by_external(tx, wanted)
    if strange := sorted(wanted - owners.keys()):
        owners |= await _newcomers(tx, strange, source)
    ids = {one.customer_id for one in given if one.customer_id} | set(owners.values())
    keys = {key for one in given if records.is_storable(key := one.key.strip(), records.KEY_LIMIT)}
    known = await store.records_by_key(tx, type.key, keys, lock=True)
    by_key = {one.key: one for one in known}
    return Telling(tx, type, source, owners, await store.existing(tx, ids), by_key, frozenset(by_key))


async def _newcomers(tx: Tx, externals: list[str], source: str) -> dict[str, UUID]:
    """Whom a system knows by the organisation's own ids and we do not yet: an order may come before its customer does."""
    proofs = [Identity(kind="external", value=one, verified=True, source=source) for one in externals]
    await store.take_turns(tx, proofs)
    owners = await store.by_external(tx, externals)
    proofs = [one for one in proofs if one.value not in owners]
    home = (await auth.organisation(tx)).language
    made = await people.create_named(tx, [(home, one) for one in proofs])
    return owners | {one.value: customer.id for one, customer in zip(proofs, made, strict=True)}


async def remove(tx: Tx, type_key: str, key: str) -> None:
    """A system takes a record back. Raises NotFound."""
    found = await store.records_by_key(tx, type_key, [key], lock=True)
    if not found:
        raise NotFound
    await store.remove_record(tx, found[0].id)
    tx.emit(RecordRemoved(customer_id=found[0].customer_id, record=found[0]))


async def get(tx: Tx, type_key: str, key: str) -> Record:
    """Raises NotFound."""
    found = await store.records_by_key(tx, type_key, [key])
    if not found:
        raise NotFound
    await looking.note(tx, found[0].customer_id, "records")
    return found[0]


async def of_person(
    tx: Tx,
    customer_id: UUID,
    *,
    type: str | None = None,
    open: bool | None = None,
    after: UUID | None = None,
    limit: int = 50,
) -> tuple[list[Record], UUID | None]:
    """The records of the whole person, the newest first, and the one to go on after. Raises NotFound."""
    ids = await joining.members(tx, customer_id)
    last = await store.record(tx, after) if after else None
    limit = max(1, min(limit, PAGE_LIMIT))
    found = await store.records_of(tx, ids, type=type, open=open, before=last, limit=limit + 1)
    return found[:limit], found[limit - 1].id if len(found) > limit else None
