"""The policy by which work is given out."""

from dataclasses import dataclass
from typing import Any

from lingxi import routing
from lingxi.engines import matching
from lingxi.engines.matching import Explained
from lingxi.platform import edge
from lingxi.routing.model import PolicyChecked, PolicyVersion

router = edge.Router(prefix="/api/routing", tags=["routing"])

Data = dict[str, Any]
"""A policy as plain JSON, to be checked against the schema that `GET /policy/terms` gives: what is wrong is told field by field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyTerms:
    """What a policy consists of, for an editor: the JSON schema, and the terms of the score."""

    schema: Data
    terms: tuple[Explained, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyInput:
    """`instead_of` is the version that was looked at: if another is in force by now, it is told, and nothing changes."""

    policy: Data
    instead_of: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDraft:
    policy: Data


@router.get("/policy", permit="routing.read")
async def get_policy(tx: edge.Tx) -> PolicyVersion:
    return await routing.policy_in_force(tx)


@router.get("/policy/terms", permit="routing.read")
async def get_policy_terms(tx: edge.Tx) -> PolicyTerms:
    return PolicyTerms(schema=matching.schema(), terms=matching.TERMS)


@router.get("/policies", permit="routing.read")
async def list_policies(tx: edge.Tx) -> list[PolicyVersion]:
    """The newest fifty, the one in force first."""
    return await routing.policies(tx)


@router.post("/policy/check", permit="routing.manage")
async def check_policy(tx: edge.Tx, body: PolicyDraft) -> PolicyChecked:
    return routing.check_policy(body.policy)


@router.put("/policy", permit="routing.manage")
async def put_policy(tx: edge.Tx, body: PolicyInput) -> PolicyVersion:
    return await routing.put_policy(tx, body.policy, note=body.note, instead_of=body.instead_of)
