"""The HTTP edge of views, macros and rules, and of several things done to a case in one go."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.cases.model import Case
from lingxi.cases.model.actions import Action, Macro, MacroInput, Rule, RuleInput, checked
from lingxi.cases.model.views import CaseView, CaseViewInput
from lingxi.cases.service import acting, lists, viewing
from lingxi.cases.service.acting import DryRun, Ran
from lingxi.cases.store import views as kept
from lingxi.platform import edge

router = edge.Router(prefix="/api/cases", tags=["cases"])


@dataclass(frozen=True, slots=True, kw_only=True)
class ActInput:
    actions: tuple[Action, ...]


@router.get("/views", permit="cases.read")
async def list_views(tx: edge.Tx) -> list[CaseView]:
    return await viewing.views(tx)


@router.post("/views", permit="cases.read", status_code=201)
async def create_view(tx: edge.Tx, body: CaseViewInput) -> CaseView:
    return await viewing.put_view(tx, None, body)


@router.put("/views/{id}", permit="cases.read")
async def change_view(tx: edge.Tx, id: UUID, body: CaseViewInput) -> CaseView:
    return await viewing.put_view(tx, id, body)


@router.delete("/views/{id}", permit="cases.read", status_code=204)
async def remove_view(tx: edge.Tx, id: UUID) -> None:
    await viewing.remove_view(tx, id)


@router.get("/views/{id}/cases", permit="cases.read")
async def list_cases_of_view(
    tx: edge.Tx,
    id: UUID,
    cursor: Annotated[str | None, Query(max_length=120)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[Case]:
    view = await viewing.view(tx, id)
    return await lists.page(tx, view.filter, view.sort, cursor=cursor, limit=limit)


@router.get("/macros", permit="cases.read")
async def list_macros(tx: edge.Tx) -> list[Macro]:
    return await kept.macros(tx)


@router.post("/macros", permit="cases.manage", status_code=201)
async def create_macro(tx: edge.Tx, body: MacroInput) -> Macro:
    return await acting.put_macro(tx, None, body)


@router.put("/macros/{id}", permit="cases.manage")
async def change_macro(tx: edge.Tx, id: UUID, body: MacroInput) -> Macro:
    return await acting.put_macro(tx, id, body)


@router.delete("/macros/{id}", permit="cases.manage", status_code=204)
async def remove_macro(tx: edge.Tx, id: UUID) -> None:
    await acting.remove_macro(tx, id)


@router.get("/rules", permit="cases.read")
async def list_rules(tx: edge.Tx) -> list[Rule]:
    return await kept.rules(tx)


@router.post("/rules", permit="cases.manage", status_code=201)
async def create_rule(tx: edge.Tx, body: RuleInput) -> Rule:
    return await acting.put_rule(tx, None, body)


@router.post("/rules/dry-run", permit="cases.manage")
async def try_rule(tx: edge.Tx, body: RuleInput) -> DryRun:
    """What it would have had to do last week; nothing is done."""
    return await acting.dry_run(tx, body)


@router.put("/rules/{id}", permit="cases.manage")
async def change_rule(tx: edge.Tx, id: UUID, body: RuleInput) -> Rule:
    return await acting.put_rule(tx, id, body)


@router.delete("/rules/{id}", permit="cases.manage", status_code=204)
async def remove_rule(tx: edge.Tx, id: UUID) -> None:
    await acting.remove_rule(tx, id)


@router.get("/rules/{id}/runs", permit="cases.read")
async def list_runs(tx: edge.Tx, id: UUID) -> list[Ran]:
    """What it did, the newest first."""
    return await acting.runs(tx, id)


@router.post("/{id}/act", permit="cases.write")
async def act(tx: edge.Tx, id: UUID, body: ActInput) -> Case:
    """Do several things in one go, or nothing."""
    checked(body.actions)
    return await acting.act(tx, id, body.actions)


@router.post("/{id}/macros/{macro_id}", permit="cases.write")
async def run_macro(tx: edge.Tx, id: UUID, macro_id: UUID) -> Case:
    return await acting.act(tx, id, (await acting.macro(tx, macro_id)).actions)
