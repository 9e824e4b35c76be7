"""Lists of cases, page by page, and what happened to one."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from lingxi import conversations
from lingxi.cases import store
from lingxi.cases.model import OVER, Case, Entry
from lingxi.cases.model.views import CaseFilter, CaseSort, checked
from lingxi.cases.service import access
from lingxi.conversations import Conversation
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

COUNT_MOST = 1_000


async def page(tx: Tx, wanted: CaseFilter, sort: CaseSort, *, cursor: str | None, limit: int) -> Page[Case]:
    """Cases that the actor may read. Raises Invalid."""
    limit = max(1, min(limit, 200))
    after, after_id, after_priority = _parse(cursor)
    asked = _asked(tx, wanted, sort)
    narrowed = store.Filter(
        **{name: getattr(asked, name) for name in store.Filter.__dataclass_fields__}
        | {"after": after, "after_id": after_id, "after_priority": after_priority, "limit": limit + 1}
    )
    found = await store.select(tx, narrowed)
    return Page(items=found[:limit], next=_next(found[limit - 1], sort) if len(found) > limit else None)


async def count(tx: Tx, wanted: CaseFilter) -> int:
    """How many cases there are that the actor may read, counted up to a thousand. Raises Invalid."""
    return await store.count(tx, _asked(tx, wanted, "clock"), COUNT_MOST)


def _asked(tx: Tx, wanted: CaseFilter, sort: CaseSort) -> store.Filter:
    wanted = checked(wanted)
    owners = [UUID(one) if one != "me" else tx.actor.id for one in wanted.owners if one != "nobody"]
    nobody = "nobody" in wanted.owners
    if nobody and owners:
        raise Invalid("Somebody's or nobody's, not both.", field="owners")
    theirs = wanted.owners == ("me",) or wanted.watched  # who has or watches a case may read it
    over = wanted.over or bool(OVER & set(wanted.states))
    return store.Filter(
        everything=tx.actor.kind == "system" or "conversations" in tx.actor.topics or theirs,
        reader=tx.actor.id,
        queues=tuple(UUID(topic[6:]) for topic in sorted(tx.actor.topics) if topic.startswith("queue:")),
        live=not over,
        states=wanted.states,
        kinds=wanted.kinds,
        priorities=wanted.priorities,
        tones=wanted.tones,
        tags=wanted.tags,
        channels=wanted.channels,
        queue_ids=wanted.queue_ids,
        owner_ids=tuple(one for one in owners if one),
        unowned=nobody,
        customer_ids=(wanted.customer_id,) if wanted.customer_id else (),
        parent_id=wanted.parent_id,
        watcher_id=tx.actor.id if wanted.watched else None,
        subject=wanted.subject.strip(),
        due_before=tx.now + timedelta(seconds=wanted.due_within) if wanted.due_within is not None else None,
        opened_after=tx.now - timedelta(seconds=wanted.opened_within) if wanted.opened_within is not None else None,
        sort=sort,
    )


def _next(last: Case, sort: CaseSort) -> str:
    at = {"opened": last.opened_at, "changed": last.changed_at}.get(sort, last.due_at)
    return f"{at.isoformat() if at else 'infinity'}_{last.id}_{last.priority}"


def _parse(cursor: str | None) -> tuple[str | None, UUID | None, int | None]:
    if cursor is None:
        return None, None, None
    try:
        at, id, priority = cursor.replace(" ", "+").split("_")
        if at != "infinity" and datetime.fromisoformat(at).tzinfo is None:
            raise ValueError
        return at, UUID(id), -int(priority)
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None


async def history(tx: Tx, id: UUID, *, cursor: str | None, limit: int) -> Page[Entry]:
    """What happened to a case that the actor may read, the newest first. Raises NotFound, Invalid."""
    case = await access.get(tx, id)
    limit = max(1, min(limit, 200))
    at, entry_id, _ = _parse(f"{cursor}_0" if cursor else None)
    before = datetime.fromisoformat(at) if at and at != "infinity" else None
    found = await store.history(tx, case.id, before, entry_id, limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=found[:limit], next=f"{last.at.isoformat()}_{last.id}" if last else None)


async def talks(tx: Tx, id: UUID) -> list[Conversation]:
    """The conversations of a case that the actor may read, as far as they may read them, the oldest first. Raises NotFound."""
    case = await access.get(tx, id)
    found = await conversations.of_matter(tx, case.id)
    mine = any(conversations.may_read(tx.actor, one) for one in found)
    return [one for one in found if mine or conversations.may_read(tx.actor, one)]


async def children(tx: Tx, id: UUID) -> list[Case]:
    """The cases that have the same cause, which the actor may read. Raises NotFound."""
    case = await access.get(tx, id)
    return [one for one in await store.children(tx, case.id) if access.may_read(tx.actor, one)]


async def by_number(tx: Tx, number: int) -> Case | None:
    """The case that people call by this number, if the actor may read it."""
    everything = store.Filter(everything=True, reader=None, queues=(), live=False, number=number, limit=1)
    found: Sequence[Case] = cast("Sequence[Case]", await store.select(tx, everything))
    return next((one for one in found if access.may_read(tx.actor, one)), None)
