"""What is to do in a case, what came otherwise than over a channel, and answering many cases at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, get_args
from uuid import UUID

from lingxi import conversations, customers
from lingxi.cases import store
from lingxi.cases.events import CaseTaskChanged
from lingxi.cases.model import OVER, Case, states
from lingxi.cases.model.joins import TITLE_LIMIT, Task
from lingxi.cases.service import access, changing
from lingxi.cases.store import joins
from lingxi.conversations import NOWHERE, Conversation, Draft
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

TASKS_SHOWN = 200
Way = Literal["phone", "fax", "paper", "visit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskInput:
    """`done` ticks it off. Nobody assigned means whoever sees to the case."""

    title: str
    assignee_id: UUID | None = None
    due_at: datetime | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInput:
    """A call, a fax, a letter on paper or a visit, as a colleague writes it down. `answers` says that the customer has their answer."""

    channel: Way
    text: str
    attachment_ids: tuple[UUID, ...] = ()
    answers: bool = False


async def tasks(tx: Tx, id: UUID) -> list[Task]:
    """Of a case that the actor may read, the oldest first. Raises NotFound."""
    return await joins.tasks(tx, (await access.get(tx, id)).id)


async def my_tasks(tx: Tx) -> list[Task]:
    """What the actor has to do in open cases; what is due first."""
    return await joins.tasks_of(tx, tx.actor.id, TASKS_SHOWN) if tx.actor.id else []


async def add_task(tx: Tx, id: UUID, wanted: TaskInput) -> Task:
    """Raises NotFound, CaseMerged, Invalid."""
    case = await access.lock(tx, id)
    task = Task(
        id=clock.new_id(),
        case_id=case.id,
        title="",
        assignee_id=None,
        due_at=None,
        told_at=None,
        done_at=None,
        done_by=None,
        created_at=tx.now,
        revision=0,
    )
    return await _put(tx, case, task, wanted)


async def change_task(tx: Tx, id: UUID, wanted: TaskInput) -> Task:
    """Raises NotFound, CaseMerged, Invalid."""
    found = await joins.task(tx, id)
    if found is None:
        raise NotFound
    case = await access.lock(tx, found.case_id)
    task = await joins.task(tx, id, lock=True)
    assert task is not None  # tasks stay
    return await _put(tx, case, task, wanted)


async def _put(tx: Tx, case: Case, before: Task, wanted: TaskInput) -> Task:
    title = " ".join(wanted.title.split())
    if not title or len(title) > TITLE_LIMIT:
        raise Invalid("A task needs a short title.", field="title", limit=TITLE_LIMIT)
    assignee = await changing.colleague(tx, wanted.assignee_id) if wanted.assignee_id else None
    task = replace(
        before,
        title=title,
        assignee_id=assignee,
        due_at=wanted.due_at,
        told_at=before.told_at if (wanted.due_at, assignee) == (before.due_at, before.assignee_id) else None,
        done_at=(before.done_at or tx.now) if wanted.done else None,
        done_by=(before.done_by or tx.actor.id) if wanted.done else None,
        revision=before.revision + 1,
    )
    if replace(task, revision=before.revision) == before:
        return before
    if assignee and assignee != before.assignee_id:
        case = await changing.watch(tx, case.id, assignee, watching=True)  # whose it is may read it, and hears of it
    await joins.save_task(tx, task)
    entry = access.entry(tx, case, "task", before=before.title, after=title, done="yes" if wanted.done else "")
    await store.append(tx, entry)
    tx.emit(CaseTaskChanged(case=case, entry=entry, task=task))
    return task


async def note_contact(tx: Tx, id: UUID, wanted: ContactInput) -> Case:
    """Write down what came otherwise than over a channel, with its papers: a conversation of the case that is over already.

    Raises NotFound, CaseMerged, EmptyMessage, TextTooLong, NotAttachable.
    """
    talks = await access.hold_talks(tx, [id])
    case = await access.lock(tx, id)
    customer = await customers.get(tx, case.customer_id)
    talk = await conversations.start(
        tx,
        customer,
        channel=wanted.channel,
        language=case.language,
        origin=NOWHERE,
        queue_id=case.queue_id,
        key=str(clock.new_id()),
    )
    await conversations.put_in_matter(tx, [talk], case.id)
    if tx.actor.id:
        talk = await conversations.follow(tx, talk, tx.actor.id)
    draft = Draft(client_id=str(clock.new_id()), text=wanted.text, private=True, attachment_ids=wanted.attachment_ids)
    await conversations.post(tx, talk.id, draft)
    await conversations.close(tx, talk.id)
    entries = [access.entry(tx, case, "contact", conversation_id=talk.id, after=wanted.channel)]
    after = case
    if wanted.answers:
        after = states.stepped(case, states.after_answering(case), tx.now)
        entries.append(access.entry(tx, case, "answered", conversation_id=talk.id))
        if after.state != case.state:
            entries.append(access.entry(tx, case, "state", before=case.state, after=after.state))
    case = await access.changed(tx, case, after, *entries)
    for one in talks:
        await access.press(tx, case, one)
    return case


async def reachable(tx: Tx, id: UUID) -> list[UUID]:
    """The open cases below one, which the actor may read and in which something can be written. Raises NotFound."""
    case = await access.get(tx, id)
    below = await store.children(tx, case.id)
    ids = [one.id for one in below if one.state not in OVER and not one.merged_into and access.may_read(tx.actor, one)]
    return [one for one in ids if _answerable(await conversations.of_matter(tx, one))]


def _answerable(talks: Sequence[Conversation]) -> list[Conversation]:
    """Those over a channel: what was written down of a call or a fax reaches nobody."""
    return [one for one in talks if one.channel not in get_args(Way)]


async def answer(tx: Tx, id: UUID, text: str, *, key: str, solve: bool) -> bool:
    """Write to the customer of a case in its newest conversation over a channel, as the actor; `key` makes it once.

    Whether that could be done: what has no such conversation, or is over meanwhile, is left alone.
    """
    talks = _answerable(await access.hold_talks(tx, [id]))
    case = await store.get(tx, id)
    if case is None or case.merged_into or case.state in OVER or not talks:
        return False
    talk = max(talks, key=lambda one: (one.last_at, one.id))
    if talk.state == "closed":
        await conversations.reopen(tx, talk.id)
    said = text.replace("{{customer.name}}", case.customer_name or "")
    await conversations.post(tx, talk.id, Draft(client_id=key, text=said))
    if solve:
        await conversations.close(tx, talk.id)
    return True
