"""The HTTP edge of who is one person: what colleagues are asked, what they merge, and what they take back."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi import customers
from lingxi.customers.model import Merge, Suggestion, SuggestionState
from lingxi.customers.model.comparing import MergeMade, Pair
from lingxi.customers.service import suggesting
from lingxi.platform import edge

router = edge.Router(prefix="/api/customers", tags=["customers"])

Cursor = Annotated[str | None, Query(max_length=100)]
Limit = Annotated[int, Query(ge=1, le=50)]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeInput:
    """Two customers who are one person, as a colleague sees it, and why."""

    customer_id: UUID
    other_id: UUID
    reason: str = ""


@router.get("/suggestions", permit="customers.merge")
async def list_suggestions(
    tx: edge.Tx, state: SuggestionState = "open", cursor: Cursor = None, limit: Limit = 20
) -> edge.Page[Pair]:
    """Who may be one person, the surest first, each with both persons side by side."""
    page = await suggesting.suggestions(tx, state=state, cursor=cursor, limit=limit)
    return edge.Page(items=[await suggesting.pair(tx, one) for one in page.items], next=page.next)


@router.post("/suggestions/{id}/accept", permit="customers.merge", status_code=201)
async def accept_suggestion(tx: edge.Tx, id: UUID) -> Merge:
    return await customers.accept(tx, id)


@router.post("/suggestions/{id}/refuse", permit="customers.merge")
async def refuse_suggestion(tx: edge.Tx, id: UUID) -> Suggestion:
    """They are two; no rule joins them, and nobody is asked again."""
    return await customers.refuse(tx, id)


@router.post("/suggestions/{id}/reopen", permit="customers.merge")
async def reopen_suggestion(tx: edge.Tx, id: UUID) -> Suggestion:
    """Take a refusal back."""
    return await customers.reopen(tx, id)


@router.get("/merges", permit="customers.merge")
async def list_merges(tx: edge.Tx, cursor: Cursor = None, limit: Limit = 20) -> edge.Page[MergeMade]:
    """All merges, undone ones too, the newest first."""
    return await suggesting.merges(tx, cursor=cursor, limit=limit)


@router.post("/merges", permit="customers.merge", status_code=201)
async def merge_customers(tx: edge.Tx, body: MergeInput) -> Merge:
    evidence = {"reason": body.reason[:500]} if body.reason else {}
    return await customers.merge(tx, body.customer_id, body.other_id, rule="colleague", evidence=evidence)


@router.delete("/merges/{id}", permit="customers.merge")
async def unmerge_customers(tx: edge.Tx, id: UUID) -> Merge:
    """They are two again, each with what is theirs."""
    return await customers.unmerge(tx, id)
