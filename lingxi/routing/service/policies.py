"""The policy in force, and putting another one in force."""

from dataclasses import replace
from typing import Any

from lingxi.engines import matching
from lingxi.engines.matching import BadPolicy, Policy
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import PolicyChanged
from lingxi.routing.model import PolicyChecked, PolicyVersion, RefusedPolicy, StalePolicy, overlay

PAGE = 50


async def policy_in_force(tx: Tx) -> PolicyVersion:
    found = await store.newest_policy(tx)
    assert found is not None  # the first one comes with the table
    return found


async def policies(tx: Tx) -> list[PolicyVersion]:
    """The newest fifty, the one in force first."""
    return await store.policies(tx, PAGE)


def check_policy(data: Any) -> PolicyChecked:
    """What is wrong with it, and what it promises."""
    try:
        policy = matching.read(data)
    except BadPolicy as bad:
        return PolicyChecked(faults=bad.faults, overtake_seconds=None)
    return PolicyChecked(faults=(), overtake_seconds=policy.overtake_seconds)


async def put_policy(tx: Tx, data: Any, *, note: str, instead_of: int) -> PolicyVersion:
    """Put a policy in force instead of the one that was looked at. Raises RefusedPolicy with every fault, StalePolicy."""
    policy = read(data)
    known = await store.newest_policy(tx, lock=True)
    if known and known.policy.version != instead_of:
        raise StalePolicy(version=known.policy.version)
    return await enforce(tx, policy, note=note)


async def enforce(tx: Tx, policy: Policy, *, note: str) -> PolicyVersion:
    """A checked policy, with the plan laid over it that is on, becomes the newest version."""
    known = await store.newest_policy(tx, lock=True)
    policy = replace(policy, version=known.policy.version + 1 if known else 1)
    peak = await store.peak_on(tx)
    effective = overlay(policy, peak.plan) if peak else policy
    effective.check()
    made = PolicyVersion(
        policy=policy,
        effective=effective,
        peak_id=peak.id if peak else None,
        note=" ".join(note.split())[:500],
        staff_id=tx.actor.id if tx.actor.kind == "staff" else None,
        at=tx.now,
    )
    await store.insert_policy(tx, made)
    tx.emit(PolicyChanged(policy=made))
    return made


def read(data: Any) -> Policy:
    """Raises RefusedPolicy."""
    try:
        return matching.read(data)
    except BadPolicy as bad:
        raise RefusedPolicy(faults=[{"code": fault.code, "field": fault.field} for fault in bad.faults]) from None
