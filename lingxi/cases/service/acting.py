"""Doing several things to a case in one go, and rules that do so by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never
from uuid import UUID

from lingxi.cases import store
from lingxi.cases.events import CaseEvent
from lingxi.cases.model import Case
from lingxi.cases.model.actions import (
    Action,
    AddTask,
    Answer,
    Macro,
    MacroInput,
    Rule,
    RuleInput,
    RuleRun,
    Tag,
    ToKind,
    ToOwner,
    ToPriority,
    ToState,
    ToTeam,
    Watch,
    checked,
    checked_rule,
    matches,
    named,
    said,
)
from lingxi.cases.model.joins import NowhereToAnswer
from lingxi.cases.service import access, changing, doing
from lingxi.cases.service.changing import CaseChange
from lingxi.cases.store import views
from lingxi.platform import clock
from lingxi.platform.problems import NotFound, Problem
from lingxi.platform.tx import Actor, Tx

WEEK = timedelta(days=7)
DRY_MOST = 5_000
SHOWN = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What a rule would have had to do last week: the cases to which it would have done something, as they are now."""

    looked_at: int
    would_act: int
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a rule did, and to which case, as that is now; None when who asks may not read it."""

    run: RuleRun
    case: Case | None


async def act(tx: Tx, id: UUID, actions: Sequence[Action]) -> Case:
    """Do all of it to a case that the actor may read, one after the other, or nothing. Raises what the single verbs raise."""
    await access.hold_talks(tx, [id])
    for action in actions:
        await _do(tx, id, action)
    return await access.get(tx, id)


async def _do(tx: Tx, id: UUID, action: Action) -> None:
    match action:
        case ToState():
            await changing.set_state(tx, id, action.state)
        case ToPriority():
            await changing.change(tx, id, CaseChange(priority=action.priority))
        case ToKind():
            await changing.change(tx, id, CaseChange(kind=action.kind))
        case ToTeam():
            await changing.change(tx, id, CaseChange(queue_id=action.queue_id))
        case ToOwner():
            await changing.change(tx, id, CaseChange(owner_id=action.owner_id))
        case Tag():
            held = (await access.lock(tx, id)).tags
            kept = tuple(tag for tag in held if tag not in changing.tags(action.remove))
            await changing.change(tx, id, CaseChange(tags=(*kept, *action.add)))
        case Watch():
            await changing.watch(tx, id, action.staff_id, watching=True)
        case AddTask():
            due_at = tx.now + timedelta(seconds=action.due_in) if action.due_in is not None else None
            await doing.add_task(tx, id, doing.TaskInput(title=action.title, due_at=due_at))
        case Answer():
            if not await doing.answer(tx, id, action.text, key=str(clock.new_id()), solve=False):
                raise NowhereToAnswer
        case _:
            assert_never(action)


# ── macros ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def macro(tx: Tx, id: UUID) -> Macro:
    """Raises NotFound."""
    found = await views.macro(tx, id)
    if found is None:
        raise NotFound
    return found


async def put_macro(tx: Tx, id: UUID | None, given: MacroInput) -> Macro:
    """New without an id, else changed. Raises NotFound, Invalid."""
    checked(given.actions)
    name_zh, name_en = named(given.name_zh, given.name_en)
    revision = (await macro(tx, id)).revision + 1 if id else 1
    made = Macro(id=id or clock.new_id(), name_zh=name_zh, name_en=name_en, actions=given.actions, revision=revision)
    await views.save_macro(tx, made)
    return made


async def remove_macro(tx: Tx, id: UUID) -> None:
    await views.remove_macro(tx, (await macro(tx, id)).id)


# ── rules ────────────────────────────────────────────────────────────────────────────────────────────────────────────


async def rule(tx: Tx, id: UUID) -> Rule:
    """Raises NotFound."""
    found = await views.rule(tx, id)
    if found is None:
        raise NotFound
    return found


async def put_rule(tx: Tx, id: UUID | None, given: RuleInput) -> Rule:
    """New without an id, behind the others; else changed. Raises NotFound, Invalid."""
    checked_rule(given)
    name_zh, name_en = named(given.name_zh, given.name_en)
    before = await rule(tx, id) if id else None
    made = Rule(
        id=id or clock.new_id(),
        position=before.position if before else 1 + max((one.position for one in await views.rules(tx)), default=0),
        name_zh=name_zh,
        name_en=name_en,
        on=given.on,
        when=given.when,
        wanted=given.wanted,
        actions=given.actions,
        revision=before.revision + 1 if before else 1,
    )
    await views.save_rule(tx, made)
    return made


async def remove_rule(tx: Tx, id: UUID) -> None:
    await views.remove_rule(tx, (await rule(tx, id)).id)


async def runs(tx: Tx, id: UUID) -> list[Ran]:
    """What a rule did, the newest first. Raises NotFound."""
    found = await views.runs(tx, (await rule(tx, id)).id, SHOWN)
    held = await store.several(tx, {one.case_id for one in found})
    readable = {case.id: case for case in held if access.may_read(tx.actor, case)}
    return [Ran(run=one, case=readable.get(one.case_id)) for one in found]


async def dry_run(tx: Tx, given: RuleInput) -> DryRun:
    """Try a rule on what happened last week; nothing is done. Raises Invalid.

    What happened is taken from the histories; what the cases are like is what they are like now.
    """
    checked_rule(given)
    found = await views.touched(tx, list(given.when), tx.now - WEEK, DRY_MOST)
    caught = [one for one in found if access.may_read(tx.actor, one) and matches(given.wanted, one, tx.now)]
    return DryRun(looked_at=len(found), would_act=len(caught), cases=tuple(caught[:SHOWN]))


async def set_off(tx: Tx, event: CaseEvent) -> bool:
    """Whether what happened may concern a rule. What rules do sets off none."""
    return not event.entry.by.rule and await views.any_rule(tx)


async def follow_rules(tx: Tx, entry_id: UUID) -> None:
    """Let every rule look at what happened then, in their order; each acts once for each thing. For jobs.

    A rule that cannot do all that it says does nothing, and its log says why.
    """
    entry = await views.entry(tx, entry_id)
    if entry is None:
        return
    for happened in await views.entries_with(tx, entry):
        for one in await views.rules_for(tx, happened.what):
            case = await store.get(tx, entry.case_id)
            if case and matches(one.wanted, case, tx.now):
                tx.actor = Actor(kind="system", id=None, name=one.name_en, via=str(one.id))
                await _follow(tx, one, case, happened.id)


async def _follow(tx: Tx, rule: Rule, case: Case, entry_id: UUID) -> None:
    run = RuleRun(
        id=clock.new_id(),
        rule_id=rule.id,
        case_id=case.id,
        entry_id=entry_id,
        at=tx.now,
        done=tuple(said(action) for action in rule.actions),
        problem="",
    )
    before = await tx.mark()
    try:
        await act(tx, case.id, rule.actions)
    except Problem as problem:
        await tx.undo(before)
        run = replace(run, done=(), problem=problem.code)
    if not await views.note_run(tx, run):
        await tx.undo(before)
