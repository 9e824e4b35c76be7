"""The HTTP edge of what holds for all cases: their states, promises and kinds."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.cases.model import STATES, CaseKind, CasePolicy, CaseState, KindInput, PolicyInput
from lingxi.cases.model.states import FOLLOWING
from lingxi.cases.service import promises
from lingxi.platform import edge

router = edge.Router(prefix="/api/cases", tags=["cases"])


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderInput:
    """Every policy but the last, in the order in which they are to be looked through."""

    ids: list[UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSteps:
    """Where a case may go from a state."""

    state: CaseState
    following: tuple[CaseState, ...]


@router.get("/states", permit="cases.read")
async def list_states() -> list[StateSteps]:
    """In the order of a case's life."""
    return [StateSteps(state=one, following=tuple(to for to in STATES if to in FOLLOWING[one])) for one in STATES]


@router.get("/policies", permit="cases.read")
async def list_policies(tx: edge.Tx) -> list[CasePolicy]:
    return await promises.list_policies(tx)


@router.post("/policies", permit="cases.manage", status_code=201)
async def create_policy(tx: edge.Tx, body: PolicyInput) -> CasePolicy:
    """It is looked at before the others. All open clocks are read anew."""
    return await promises.create_policy(tx, body)


@router.put("/policies/order", permit="cases.manage")
async def order_policies(tx: edge.Tx, body: OrderInput) -> list[CasePolicy]:
    return await promises.order_policies(tx, body.ids)


@router.put("/policies/{id}", permit="cases.manage")
async def change_policy(tx: edge.Tx, id: UUID, body: PolicyInput) -> CasePolicy:
    return await promises.change_policy(tx, id, body)


@router.delete("/policies/{id}", permit="cases.manage", status_code=204)
async def remove_policy(tx: edge.Tx, id: UUID) -> None:
    await promises.remove_policy(tx, id)


@router.get("/kinds", permit="cases.read")
async def list_kinds(tx: edge.Tx) -> list[CaseKind]:
    return await promises.list_kinds(tx)


@router.put("/kinds/{key}", permit="cases.manage")
async def put_kind(tx: edge.Tx, key: str, body: KindInput) -> CaseKind:
    return await promises.put_kind(tx, key, body)
