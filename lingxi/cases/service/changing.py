"""What colleagues change about a case."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from lingxi import conversations, customers, routing
from lingxi.cases import store
from lingxi.cases.model import (
    Case,
    CaseKind,
    CaseState,
    Entry,
    RecordRef,
    What,
    kinds,
    states,
)
from lingxi.cases.model.kinds import NoKind, Value
from lingxi.cases.service import access, living
from lingxi.platform import auth
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

SUBJECT_LIMIT = 200
TAG_LIMIT = 40
TAGS_LIMIT = 30
WATCHERS_LIMIT = 50
RECORDS_LIMIT = 50
UNSET = UUID(int=0)
"""Stands for nobody, or no team, where None means that nothing changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseInput:
    """A case that a colleague opens by hand, such as for a call."""

    customer_id: UUID
    subject: str
    kind: str = kinds.GENERAL
    priority: int = 1
    queue_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChange:
    """What is left out stays as it is. `owner_id` or `queue_id` of all zeros is nobody, no team. A field of None is emptied."""

    subject: str | None = None
    kind: str | None = None
    priority: int | None = None
    reason: str | None = None
    owner_id: UUID | None = None
    queue_id: UUID | None = None
    tags: tuple[str, ...] | None = None
    fields: Mapping[str, Value | None] | None = None
    records: tuple[RecordRef, ...] | None = None


async def open_by_hand(tx: Tx, wanted: CaseInput) -> Case:
    """A case of a customer, of no conversation yet; who opens it sees to it. Raises NotFound, Invalid, NoKind."""
    customer = await customers.get(tx, wanted.customer_id)
    case = replace(
        living.blank(tx, living.new_id(), customer),
        subject=line(wanted.subject),
        kind=(await kind_of(tx, wanted.kind)).key,
        priority=priority(wanted.priority),
        queue_id=await team(tx, wanted.queue_id) if wanted.queue_id else None,
        owner_id=tx.actor.id if tx.actor.kind == "staff" else None,
        state="open",
        channel="desk",
    )
    return await living.opened(tx, case)


async def change(tx: Tx, id: UUID, wanted: CaseChange) -> Case:
    """Raises NotFound, CaseMerged, Invalid, NoKind, BadField."""
    talks = await access.hold_talks(tx, [id])
    case = await access.lock(tx, id)
    after, entries = await altered(tx, case, wanted)
    if not entries:
        return case
    case = await access.changed(tx, case, after, *entries)
    for talk in talks:
        await access.press(tx, case, talk)
    return case


async def altered(tx: Tx, case: Case, wanted: CaseChange) -> tuple[Case, list[Entry]]:
    """A held case as it is wanted, and what happened to it by that; nothing is stored yet."""
    after = case
    if wanted.subject is not None:
        after = replace(after, subject=line(wanted.subject))
    kind = await kind_of(tx, wanted.kind) if wanted.kind is not None else None
    if kind:
        after = replace(after, kind=kind.key, reason="", fields=_kept(kind, after.fields))
    if wanted.priority is not None:
        after = replace(after, priority=priority(wanted.priority))
    if wanted.fields is not None or wanted.reason is not None:
        kind = kind or await store.kind(tx, after.kind)
        assert kind is not None  # a case's kind is there: a foreign key says so
    if wanted.reason is not None and kind:
        kinds.check_reason(kind, wanted.reason)
        after = replace(after, reason=wanted.reason)
    if wanted.fields is not None and kind:
        after = replace(after, fields=kinds.fitting(kind, {**after.fields, **wanted.fields}))
    if wanted.owner_id is not None:
        owner = None if wanted.owner_id == UNSET else await colleague(tx, wanted.owner_id)
        after = replace(after, owner_id=owner, state=states.after_taking(after) if owner else after.state)
    if wanted.queue_id is not None:
        after = replace(after, queue_id=None if wanted.queue_id == UNSET else await team(tx, wanted.queue_id))
    if wanted.tags is not None:
        after = replace(after, tags=tags(wanted.tags))
    if wanted.records is not None:
        if len(wanted.records) > RECORDS_LIMIT:
            raise Invalid("Too many records.", field="records", limit=RECORDS_LIMIT)
        after = replace(after, records=tuple(dict.fromkeys(wanted.records)))
    return after, differences(tx, case, after)


def differences(tx: Tx, before: Case, after: Case) -> list[Entry]:
    """What happened to a case, one entry for each thing that is otherwise."""
    said: tuple[tuple[What, str, str], ...] = (
        ("described", before.subject, after.subject),
        ("kind", before.kind, after.kind),
        ("priority", str(before.priority), str(after.priority)),
        ("reason", before.reason, after.reason),
        ("owner", str(before.owner_id or ""), str(after.owner_id or "")),
        ("team", str(before.queue_id or ""), str(after.queue_id or "")),
        ("tags", " ".join(before.tags), " ".join(after.tags)),
        ("fields", *_fields(before, after)),
        ("records", _records(before), _records(after)),
        ("watchers", " ".join(map(str, before.watchers)), " ".join(map(str, after.watchers))),
        ("state", before.state, after.state),
    )
    return [access.entry(tx, before, what, before=was, after=now) for what, was, now in said if was != now]


def _records(case: Case) -> str:
    return " ".join(f"{one.type}/{one.key}" for one in case.records)


def _fields(before: Case, after: Case) -> tuple[str, str]:
    keys = [key for key in {**before.fields, **after.fields} if before.fields.get(key) != after.fields.get(key)]
    was, now = (", ".join(f"{key}={case.fields.get(key, '')}" for key in keys) for case in (before, after))
    return was, now


def _kept(kind: CaseKind, values: Mapping[str, Value]) -> dict[str, Value]:
    """Of what was known, what the new kind asks for in the same way."""
    found: dict[str, Value] = {}
    for key, value in values.items():
        try:
            found |= kinds.fitting(kind, {key: value})
        except kinds.BadField:
            continue
    return found


async def set_state(tx: Tx, id: UUID, state: CaseState) -> Case:
    """Take a case to another state; solving it closes its conversations, as far as the actor may.

    Raises NotFound, CaseMerged, NoSuchStep, FieldNeeded.
    """
    talks = await access.hold_talks(tx, [id])
    case = await access.lock(tx, id)
    moved = await stepped(tx, case, state)
    if moved is case:
        return case
    case = await access.changed(tx, case, moved, *differences(tx, case, moved))
    for talk in talks:
        await access.press(tx, case, talk)
        if state in ("solved", "closed") and talk.state == "open" and conversations.may_read(tx.actor, talk):
            await conversations.close(tx, talk.id)
    return case


async def stepped(tx: Tx, case: Case, state: CaseState) -> Case:
    """A held case in another state. Raises NoSuchStep, FieldNeeded."""
    moved = states.stepped(case, state, tx.now)
    if state == "solved" and moved is not case:
        kind = await store.kind(tx, case.kind)
        assert kind is not None  # a case's kind is there: a foreign key says so
        kinds.check_solvable(kind, case.fields)
    return moved


async def watch(tx: Tx, id: UUID, staff_id: UUID, *, watching: bool) -> Case:
    """A colleague hears of a case from now on, or no more. Raises NotFound, CaseMerged, Invalid."""
    case = await access.lock(tx, id)
    await colleague(tx, staff_id)
    others = tuple(one for one in case.watchers if one != staff_id)
    after = replace(case, watchers=(*others, staff_id) if watching else others)
    if set(after.watchers) == set(case.watchers):
        return case
    if len(after.watchers) > WATCHERS_LIMIT:
        raise Invalid("Too many people watch this.", field="watchers", limit=WATCHERS_LIMIT)
    return await access.changed(tx, case, after, *differences(tx, case, after))


def line(text: str) -> str:
    """A subject of one line. Raises Invalid."""
    tidy = " ".join(text.split())
    if not tidy or len(tidy) > SUBJECT_LIMIT:
        raise Invalid("A case needs a short subject.", field="subject", limit=SUBJECT_LIMIT)
    return tidy


def priority(wanted: int) -> int:
    if not 0 <= wanted <= 3:
        raise Invalid("Priority is 0 (low) to 3 (urgent).", field="priority")
    return wanted


def tags(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, in the order given, without blank space. Raises Invalid."""
    tidy = tuple(dict.fromkeys("-".join(tag.lower().split()) for tag in wanted if tag.strip()))
    if len(tidy) > TAGS_LIMIT or any(len(tag) > TAG_LIMIT for tag in tidy):
        raise Invalid("Too many tags, or one is too long.", field="tags", limit=TAGS_LIMIT)
    return tidy


async def kind_of(tx: Tx, key: str) -> CaseKind:
    """Raises NoKind, also when it is archived."""
    kind = await store.kind(tx, key)
    if kind is None or kind.archived:
        raise NoKind
    return kind


async def colleague(tx: Tx, id: UUID) -> UUID:
    """Raises Invalid when nobody of this id works here."""
    if not any(one.id == id and one.active for one in await auth.colleagues(tx)):
        raise Invalid("There is no such colleague.", field="owner_id")
    return id


async def team(tx: Tx, id: UUID) -> UUID:
    """Raises Invalid when there is no such queue, or it is archived."""
    if not any(one.id == id and not one.archived for one in await routing.queues(tx)):
        raise Invalid("There is no such queue.", field="queue_id")
    return id
