"""What colleagues are asked about who is one person, and what they answer."""

from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import SuggestionDecided
from lingxi.customers.model import Merge, Suggestion, SuggestionState, comparing
from lingxi.customers.model.comparing import MergeMade, Pair
from lingxi.customers.service import joining, knowing, looking
from lingxi.platform.edge import Page
from lingxi.platform.problems import Conflict, Invalid, NotFound
from lingxi.platform.tx import Tx

BAD_CURSOR = "The cursor is not one that this server gave."


class SuggestionClosed(Conflict):
    code, detail = "suggestion_closed", "Somebody has decided this already, or takes back what nobody said."


async def suggestions(
    tx: Tx, *, state: SuggestionState, cursor: str | None = None, limit: int = 20
) -> Page[Suggestion]:
    """The surest first. Raises Invalid for a cursor that is none."""
    found = await store.suggestions(tx, state, _parse(cursor), limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=found[:limit], next=f"{last.score}_{last.id}" if last else None)


async def pair(tx: Tx, suggestion: Suggestion) -> Pair:
    """A suggestion with what speaks for it and against it now. It is noted that both were shown."""
    await looking.note_many(tx, (suggestion.left_id, suggestion.right_id), "suggestion")
    left, right = await joining.person(tx, suggestion.left_id), await joining.person(tx, suggestion.right_id)
    ours, theirs = [await knowing.known(tx, [c.id for c in one.members]) for one in (left, right)]
    return Pair(suggestion=suggestion, left=left, right=right, compared=comparing.compared(left, right, ours, theirs))


async def merges(tx: Tx, *, cursor: str | None = None, limit: int = 20) -> Page[MergeMade]:
    """All merges, undone ones too, the newest first. Raises Invalid for a cursor that is none."""
    try:
        before = UUID(cursor) if cursor else None
    except ValueError:
        raise Invalid(BAD_CURSOR, field="cursor") from None
    found = await store.newest_merges(tx, before, limit + 1)
    people = {c.id: c for c in await store.several(tx, {id for m in found for id in (m.left_id, m.right_id)})}
    await looking.note_many(tx, people, "merge")
    items = [MergeMade(merge=m, left=people[m.left_id], right=people[m.right_id]) for m in found[:limit]]
    return Page(items=items, next=str(items[-1].merge.id) if len(found) > limit else None)


def _parse(cursor: str | None) -> tuple[float, UUID] | None:
    if cursor is None:
        return None
    score, _, id = cursor.partition("_")
    try:
        return float(score), UUID(id)
    except ValueError:
        raise Invalid(BAD_CURSOR, field="cursor") from None


async def accept(tx: Tx, id: UUID) -> Merge:
    """They are one person. Raises NotFound, SuggestionClosed, OnePersonAlready."""
    asked = await _held(tx, id, "open")
    evidence = {**asked.evidence, "score": f"{asked.score:.2f}"}
    return await joining.merge(tx, asked.left_id, asked.right_id, rule="suggestion", evidence=evidence)


async def refuse(tx: Tx, id: UUID) -> Suggestion:
    """They are two, and no rule joins them nor asks again. Raises NotFound, SuggestionClosed."""
    await _held(tx, id, "open")
    return await _decide(tx, id, "refused")


async def reopen(tx: Tx, id: UUID) -> Suggestion:
    """Take back that they are two. Raises NotFound, SuggestionClosed."""
    await _held(tx, id, "refused")
    return await _decide(tx, id, "open")


async def _held(tx: Tx, id: UUID, state: SuggestionState) -> Suggestion:
    await store.hold_all(tx)
    found = await store.suggestion(tx, id, lock=True)
    if found is None:
        raise NotFound
    if found.state != state:
        raise SuggestionClosed(state=found.state)
    return found


async def _decide(tx: Tx, id: UUID, state: SuggestionState) -> Suggestion:
    decided = await store.decide(tx, id, state)
    tx.emit(SuggestionDecided(suggestion=decided))
    return decided
