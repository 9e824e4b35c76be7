"""Looking for people."""

from uuid import UUID

from lingxi.customers import store
from lingxi.customers.model import Listed, identities
from lingxi.customers.service import looking
from lingxi.engines import identity
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

TAIL = 4  # digits from which on the end of a number is looked for, as people say it: 尾号 8000


async def find(tx: Tx, words: str, *, everybody: bool, cursor: str | None, limit: int) -> Page[Listed]:
    """Persons by name, or by the beginning of an address, a number or an id, or by a number's last digits; the newest first.

    Without `everybody` those of whom not even a name is known are left out. Raises Invalid for a strange cursor.
    """
    before = _parse(cursor)
    words = words.strip()
    if words:
        heads = await store.matching(
            tx,
            name=_name_pattern(words),
            start=_literal(identity.phone_key(words) or identity.address_key(words)) + "%",
            given=_literal(words) + "%",
            tail=_tail_pattern(words),
            everybody=everybody,
            before=before,
            limit=limit + 1,
        )
    else:
        heads = await store.newest(tx, everybody=everybody, before=before, limit=limit + 1)
    page = heads[:limit]
    return Page(items=await listed(tx, page), next=str(page[-1]) if len(heads) > limit else None)


async def listed(tx: Tx, heads: list[UUID]) -> list[Listed]:
    """These persons, named by their oldest customers' ids, as a list shows them, in this order. It is noted who was shown."""
    await looking.note_many(tx, heads, "list")
    person_of = await store.members_of(tx, heads)
    members = await store.several(tx, person_of)
    met = await store.last_contacts(tx, person_of)
    found = []
    for head in heads:
        own = tuple(m for m in members if person_of[m.id] == head)
        seen = identities.person_of(own, ())
        found.append(
            Listed(
                id=head,
                name=seen.name,
                language=seen.language,
                known=seen.known,
                identities=seen.identities,
                created_at=own[0].created_at,
                last_contact_at=max((met[m.id] for m in own if m.id in met), default=None),
            )
        )
    return found


def _name_pattern(words: str) -> str:
    """Anywhere in the name; two characters, such as most Chinese names have, only at its beginning, where an index helps."""
    return _literal(words) + "%" if len(words) < 3 else f"%{_literal(words)}%"


def _tail_pattern(words: str) -> str:
    digits = "".join(c for c in words if c.isdigit())
    return digits[::-1] + "%" if len(digits) >= TAIL else ""


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _parse(cursor: str | None) -> UUID | None:
    try:
        return UUID(cursor) if cursor else None
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None
