"""Two persons side by side: what speaks for their being one, and what against. Pure functions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from lingxi.customers.model import identities
from lingxi.customers.model.nouns import Attribute, Customer, IdentityKind, Merge, Person, Suggestion
from lingxi.engines.identity import Agreement, compare_names

KINDS: tuple[IdentityKind, ...] = ("external", "email", "phone", "device")
LENGTH = 200  # of a value that is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One thing that is known of both or of one: `what` is name, a kind of identity, or attribute.KEY."""

    what: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    how: Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A suggestion as it is put to a colleague: with both persons as they are now, and compared."""

    suggestion: Suggestion
    left: Person
    right: Person
    compared: tuple[Compared, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeMade:
    """A merge with the two customers whom it made one person."""

    merge: Merge
    left: Customer
    right: Customer


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparable:
    """What a customer says of themselves, for comparing all with all; `head` is the customer under whom they are seen."""

    id: UUID
    head: UUID
    name: str | None
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    attributes: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """Two customers who may be one person: how probably, 0..1, and what is the same of both, by what it is."""

    one: UUID
    other: UUID
    probability: float
    same: Mapping[str, str]
    names: tuple[str, str]


def worth_asking(pair: Likely) -> bool:
    """Of a family that shares a roof, a telephone and a surname nobody need be asked, unless two were born on one day."""
    return "birthday" in pair.same or compare_names(*pair.names) != "differs"


Known = Mapping[str, Attribute]


def compared(left: Person, right: Person, known_left: Known, known_right: Known) -> tuple[Compared, ...]:
    """Names first, then identities, then attributes that are known of both."""
    names = Compared(what="name", left=_names(left), right=_names(right), how=identities.agreement(left, right))
    kinds = [_kind(kind, left, right) for kind in KINDS]
    both = sorted(known_left.keys() & known_right.keys())
    return (
        names,
        *(one for one in kinds if one.left or one.right),
        *(_attribute(key, known_left, known_right) for key in both),
    )


def _names(person: Person) -> tuple[str, ...]:
    return _once(c.name for c in person.members if c.name)


def _kind(kind: IdentityKind, left: Person, right: Person) -> Compared:
    ours, theirs = ([i for i in one.identities if i.kind == kind] for one in (left, right))
    shared = {identities.key_of(i) for i in ours} & {identities.key_of(i) for i in theirs}
    how: Agreement = "unknown" if not (ours and theirs) else "same" if shared else "differs"
    return Compared(what=kind, left=_once(i.value for i in ours), right=_once(i.value for i in theirs), how=how)


def _attribute(key: str, left: Known, right: Known) -> Compared:
    ours, theirs = str(left[key].value), str(right[key].value)
    how: Agreement = "same" if ours.strip().casefold() == theirs.strip().casefold() else "differs"
    return Compared(what=f"attribute.{key}", left=(ours[:LENGTH],), right=(theirs[:LENGTH],), how=how)


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
