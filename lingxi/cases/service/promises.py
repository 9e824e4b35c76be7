"""Promises and kinds: what supervisors set up, and reading every clock anew when they do."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import routing
from lingxi.cases import store
from lingxi.cases.events import CaseKindChanged, CasePolicyChanged, CasePolicyRemoved, ClocksCorrected
from lingxi.cases.model import (
    Applies,
    Case,
    CaseKind,
    CasePolicy,
    ClockName,
    KindInput,
    PolicyInput,
    clocks,
    kinds,
    policies,
)
from lingxi.cases.service import access
from lingxi.engines import calendars
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

PAGE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A stretch in which a clock ran, and the seconds of business time in it; one without an end still runs."""

    since: datetime
    until: datetime | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockExplained:
    """How a clock's figure came about: the promise of which policy, counted in which hours, and every stretch that counts."""

    clock: ClockName
    policy: CasePolicy
    hours_id: UUID | None
    promised_seconds: int
    used_seconds: float
    stretches: tuple[Counted, ...]


async def list_policies(tx: Tx) -> list[CasePolicy]:
    """In the order in which they are looked through; the last holds for all other cases."""
    return await store.policies(tx)


async def create_policy(tx: Tx, given: PolicyInput) -> CasePolicy:
    """Put before the others. Raises BadPolicy, Invalid."""
    given = await _checked(tx, given)
    first = min(one.position for one in await store.policies(tx, lock=True))
    return await _save(tx, clock.new_id(), given, position=first - 1, last=False, revision=1)


async def change_policy(tx: Tx, id: UUID, given: PolicyInput) -> CasePolicy:
    """Raises NotFound, BadPolicy, LastPolicy, Invalid."""
    before = _of(await store.policies(tx, lock=True), id)
    given = await _checked(tx, given)
    if before.last and given.applies != Applies():
        raise policies.LastPolicy
    return await _save(tx, id, given, position=before.position, last=before.last, revision=before.revision + 1)


async def order_policies(tx: Tx, ids: list[UUID]) -> list[CasePolicy]:
    """All but the last one, in the order in which they are to be looked through. Raises Invalid."""
    held = await store.policies(tx, lock=True)
    by_id = {one.id: one for one in held if not one.last}
    if sorted(ids) != sorted(by_id):
        raise Invalid("Name every policy but the last once.", field="ids")
    for position, id in enumerate(ids, start=1):
        if by_id[id].position != position:
            moved = replace(by_id[id], position=position, revision=by_id[id].revision + 1)
            await store.save_policy(tx, moved)
            tx.emit(CasePolicyChanged(case_policy=moved))
    return await store.policies(tx)


async def remove_policy(tx: Tx, id: UUID) -> None:
    """Raises NotFound, LastPolicy."""
    if _of(await store.policies(tx, lock=True), id).last:
        raise policies.LastPolicy
    await store.remove_policy(tx, id)
    tx.emit(CasePolicyRemoved(policy_id=id))


def _of(held: list[CasePolicy], id: UUID) -> CasePolicy:
    found = next((one for one in held if one.id == id), None)
    if found is None:
        raise NotFound
    return found


async def _checked(tx: Tx, given: PolicyInput) -> PolicyInput:
    if given.hours_id and not any(
        one.id == given.hours_id and not one.archived for one in await routing.opening_hours(tx)
    ):
        raise Invalid("There are no such opening hours, or they are archived.", field="hours_id")
    return policies.checked(given)


async def _save(tx: Tx, id: UUID, given: PolicyInput, *, position: int, last: bool, revision: int) -> CasePolicy:
    made = CasePolicy(
        id=id,
        position=position,
        name_zh=given.name_zh,
        name_en=given.name_en,
        applies=given.applies,
        hours_id=given.hours_id,
        promises=given.promises,
        steps=given.steps,
        late_raises=given.late_raises,
        last=last,
        revision=revision,
    )
    await store.save_policy(tx, made)
    tx.emit(CasePolicyChanged(case_policy=made))
    return made


async def correct_soon(tx: Tx) -> None:
    """The clocks of all open cases are to be read anew, from the first on: the loop that looks does it, page by page."""
    await store.ask_correction(tx)


async def correct_some(tx: Tx) -> bool:
    """If clocks are to be read anew, a page of open cases: those that are otherwise are written. Whether there are more to come."""
    asked = await store.correction(tx)
    if asked is None:
        return False
    page = await store.open_page(tx, asked.after, PAGE)
    await store.go_on(tx, page[-1].id if len(page) == PAGE else None)
    await _correct(tx, page)
    return len(page) == PAGE


async def _correct(tx: Tx, page: list[Case]) -> None:
    held = await store.policies(tx)
    hours = {one.id: one.hours for one in await routing.opening_hours(tx)}
    pasts = await store.several_pasts(tx, [case.id for case in page])
    corrected = [now for case in page if (now := _anew(tx, case, held, hours, pasts.get(case.id, []))) != case]
    if corrected:
        await store.rewind(tx, corrected)
        tx.emit(ClocksCorrected(corrected=len(corrected)))


def _anew(
    tx: Tx,
    case: Case,
    held: list[CasePolicy],
    hours: dict[UUID, calendars.Hours],
    past: list[clocks.Happened],
) -> Case:
    policy = policies.chosen(held, case)
    return clocks.wound(case, past, policy, hours[policy.hours_id] if policy.hours_id else None, tx.now)


async def explain(tx: Tx, id: UUID) -> list[ClockExplained]:
    """How the clocks of a case that the actor may read came about. Raises NotFound."""
    case = await access.get(tx, id)
    policy = policies.chosen(await store.policies(tx), case)
    hours = await access.hours_of(tx, policy.hours_id)
    past = clocks.ordered(await store.happened(tx, case.id))
    found = []
    for promise in policy.promises:
        marks = clocks.marks_of(promise, past)
        reading = calendars.read(marks, clocks.promised(promise), hours, policy.steps)
        if reading is None:
            continue
        ran = calendars.stretches(marks, hours)
        used = calendars.used_at(reading, hours, tx.now)
        running = used - sum((one.used for one in ran), timedelta())  # in the stretch that has not ended
        found.append(
            ClockExplained(
                clock=promise.clock,
                policy=policy,
                hours_id=policy.hours_id,
                promised_seconds=promise.seconds,
                used_seconds=used.total_seconds(),
                stretches=tuple(
                    Counted(
                        since=one.since, until=one.until, seconds=(one.used if one.until else running).total_seconds()
                    )
                    for one in ran
                ),
            )
        )
    return found


async def list_kinds(tx: Tx) -> list[CaseKind]:
    """Archived ones last."""
    return await store.kinds(tx)


async def put_kind(tx: Tx, key: str, given: KindInput) -> CaseKind:
    """New or changed. Raises BadKind; the general kind stays."""
    kinds.checked(key, given)
    if key == kinds.GENERAL and given.archived:
        raise kinds.BadKind(field="archived")
    before = await store.kind(tx, key, lock=True)
    made = CaseKind(
        key=key,
        label_zh=given.label_zh.strip(),
        label_en=given.label_en.strip(),
        fields=given.fields,
        reasons=given.reasons,
        archived=given.archived,
        revision=before.revision + 1 if before else 1,
    )
    await store.save_kind(tx, made)
    tx.emit(CaseKindChanged(case_kind=made))
    return made
