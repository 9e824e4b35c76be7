"""Finding cases by their words: number, subject, customer, tags and fields."""

from uuid import UUID

from lingxi import customers
from lingxi.cases.events import audience
from lingxi.cases.model import Case, CaseHit
from lingxi.cases.service import access
from lingxi.cases.store import words
from lingxi.engines import language
from lingxi.platform.tx import Tx

BATCH = 200
EVERYTHING = "conversations"  # who hears this topic may read all of them


async def changed(tx: Tx, case_id: UUID) -> None:
    """Its words, or who may read it, are others now."""
    await words.mark(tx, case_id)


async def index_some(tx: Tx) -> bool:
    """Keep the words of some cases whose words are not kept yet. False when there was nothing left to do."""
    some = await words.unindexed(tx, BATCH)
    if some:
        await words.index(tx, [one.id for one in some], [_vector(one) for one in some])
    return len(some) == BATCH


def _vector(case: Case) -> str:
    said = (str(case.number), case.subject, case.customer_name or "", case.reason, *case.tags)
    told = (*(str(value) for value in case.fields.values()), *(record.key for record in case.records))
    return language.vector((*said, *told), (topic for topic in audience(case) if topic != EVERYTHING))


async def find(tx: Tx, text: str, *, limit: int) -> list[CaseHit]:
    """Cases with these words that the actor may read, those opened last first; none for a text without words."""
    query = language.parse(text.replace("#", " "))
    if not query:
        return []
    asked = query.tsquery()
    if EVERYTHING not in tx.actor.topics:
        asked = language.labelled(asked, tx.actor.topics)
    found = [case for case in await words.with_words(tx, asked, limit) if access.may_read(tx.actor, case)][:limit]
    await customers.note_accesses(tx, [case.customer_id for case in found], "search")
    return [CaseHit(case=case, subject=language.snippet(case.subject, query)) for case in found]
