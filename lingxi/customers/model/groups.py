"""Who is one person, from merges: pure functions over ids."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.customers.model.nouns import Merge


def groups(ids: Iterable[UUID], merges: Iterable[Merge]) -> list[frozenset[UUID]]:
    """The connected groups that the merges in force make of these customers; the oldest id of a group leads it."""
    leader = {id: id for id in ids}

    def find(id: UUID) -> UUID:
        while leader[id] != id:
            leader[id] = leader[leader[id]]
            id = leader[id]
        return id

    for merge in merges:
        if merge.undone_at is None:
            one, other = find(merge.left_id), find(merge.right_id)
            leader[max(one, other)] = min(one, other)
    found: dict[UUID, set[UUID]] = {}
    for id in leader:
        found.setdefault(find(id), set()).add(id)
    return [frozenset(group) for _, group in sorted(found.items())]
