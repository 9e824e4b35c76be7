"""Conditions: one small language in which segments and stages say which people they mean. Checked here, and explained by evidence.

A condition is a tree. Its leaves ask for something that a person has: attributes, activities, records, contacts, a stage. A leaf
holds when it finds enough of them; whatever is unknown is not found. store/conditions.py finds it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal

from pydantic import Field

from lingxi.customers.model.nouns import Language
from lingxi.platform.problems import Invalid

DEPTH_LIMIT = 6
LEAF_LIMIT = 40
LIST_LIMIT = 50
TEXT_LIMIT = 200
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}

Op = Literal["known", "is", "contains", "at_least", "at_most", "before", "after", "last_days", "next_days"]
Outcome = Literal["open", "solved", "given_up"]
Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Whether a JSON value, or what stands in it at `path` (keys with dots between; empty is the value itself), passes.

    `is` takes one value or several of which one must be equal; `contains` a piece of a text, whatever the case, or a member of a
    list; `at_least` and `at_most` numbers; `before` and `after` a day as YYYY-MM-DD, compared with the day that a text begins
    with; `last_days` and `next_days` how many days from today (UTC), today included.
    """

    op: Op
    path: str = ""
    value: Scalar | tuple[Scalar, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf:
    """Every part holds. Without parts: everybody."""

    of: tuple["Condition", ...]
    kind: Literal["all"] = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """One part at least holds. Without parts: nobody."""

    of: tuple["Condition", ...]
    kind: Literal["any"] = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOf:
    """The part does not hold, or nothing is known of it."""

    of: "Condition"
    kind: Literal["not"] = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeIs:
    """What is believed of the person under this key passes the test."""

    key: str
    check: Check
    kind: Literal["attribute"] = "attribute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Did:
    """Activities with one of these names (any when empty) that pass all tests on their properties, in the last `within`.

    Between `at_least` (1 or more) and `at_most` of them. `within` is a number of minutes, hours or days: 30m, 12h, 7d.
    """

    names: tuple[str, ...] = ()
    where: tuple[Check, ...] = ()
    within: str | None = None
    at_least: int = 1
    at_most: int | None = None
    kind: Literal["activity"] = "activity"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasRecord:
    """Records of these types and states. `late`: open, and due before now; `due_within`: open, and due from now to then."""

    types: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    open: bool | None = None
    late: bool | None = None
    due_within: str | None = None
    where: tuple[Check, ...] = ()
    within: str | None = None
    at_least: int = 1
    at_most: int | None = None
    kind: Literal["record"] = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class HadContact:
    """Contacts on these channels that came out so; `score` as the customer rated them, 1 to 5."""

    channels: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    score_at_least: int | None = None
    score_at_most: int | None = None
    within: str | None = None
    at_least: int = 1
    at_most: int | None = None
    kind: Literal["contact"] = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class InStage:
    """The person's stage is one of these, and has been for `since`."""

    keys: tuple[str, ...]
    since: str | None = None
    kind: Literal["stage"] = "stage"


@dataclass(frozen=True, slots=True, kw_only=True)
class IsCustomer:
    """One of the person's customers is known or is not, speaks one of these languages, came in the last `within`."""

    known: bool | None = None
    languages: tuple[Language, ...] = ()
    within: str | None = None
    kind: Literal["customer"] = "customer"


Leaf = AttributeIs | Did | HasRecord | HadContact | InStage | IsCustomer
Condition = Annotated[
    AllOf | AnyOf | NotOf | AttributeIs | Did | HasRecord | HadContact | InStage | IsCustomer,
    Field(discriminator="kind"),
]
Counted = Did | HasRecord | HadContact


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing by which a leaf holds. `what` is its title or name; `detail` what else the desk says of it."""

    id: str
    what: str
    at: datetime
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How many things a leaf found for a person, and the newest few."""

    count: int
    newest: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Whether a condition holds for somebody and by what: of a leaf the evidence, of the others their parts."""

    condition: Condition
    holds: bool
    count: int
    newest: tuple[Finding, ...]
    parts: tuple["Grounds", ...]


NOTHING = Evidence(count=0, newest=())


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def parts(condition: Condition) -> tuple[Condition, ...]:
    if isinstance(condition, AllOf | AnyOf):
        return condition.of
    return (condition.of,) if isinstance(condition, NotOf) else ()


def leaves(condition: Condition) -> Iterator[Leaf]:
    """In the order in which one reads them."""
    if isinstance(condition, AllOf | AnyOf | NotOf):
        for part in parts(condition):
            yield from leaves(part)
    else:
        yield condition


def span(text: str) -> timedelta:
    """30m, 12h or 7d as a length of time."""
    return int(text[:-1]) * UNITS[text[-1]]


def bounds(leaf: Leaf) -> tuple[int, int | None]:
    """How many things a leaf must find, at least and at most."""
    return (leaf.at_least, leaf.at_most) if isinstance(leaf, Counted) else (1, None)


def explained(condition: Condition, found: Iterable[Evidence]) -> Grounds:
    """Decide by what was found for one person, an Evidence for each leaf in the order of `leaves`."""
    return _explained(condition, iter(found))


def _explained(condition: Condition, found: Iterator[Evidence]) -> Grounds:
    if not isinstance(condition, AllOf | AnyOf | NotOf):
        evidence = next(found)
        least, most = bounds(condition)
        holds = least <= evidence.count and (most is None or evidence.count <= most)
        return Grounds(condition=condition, holds=holds, count=evidence.count, newest=evidence.newest, parts=())
    inner = tuple(_explained(part, found) for part in parts(condition))
    said = [part.holds for part in inner]
    holds = all(said) if isinstance(condition, AllOf) else any(said) if isinstance(condition, AnyOf) else not said[0]
    return Grounds(condition=condition, holds=holds, count=0, newest=(), parts=inner)


# ── checking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def checked(condition: Condition, *, stages: bool = True) -> Condition:
    """Raises Invalid with the place of what is wrong as `field`. `stages`: whether it may ask for stages."""
    _check(condition, "condition", 1, stages)
    if sum(1 for _ in leaves(condition)) > LEAF_LIMIT:
        raise Invalid("A condition asks for at most 40 things.", field="condition", limit=LEAF_LIMIT)
    return condition


def _check(condition: Condition, place: str, depth: int, stages: bool) -> None:
    if depth > DEPTH_LIMIT:
        raise Invalid("A condition has at most six levels.", field=place, limit=DEPTH_LIMIT)
    if isinstance(condition, AllOf | AnyOf | NotOf):
        for number, part in enumerate(parts(condition)):
            _check(part, f"{place}.{number}", depth + 1, stages)
    else:
        _check_leaf(condition, place, stages)


def _check_leaf(leaf: Leaf, place: str, stages: bool) -> None:
    for field in ("names", "types", "states", "channels", "keys"):
        _check_texts(getattr(leaf, field, ()), f"{place}.{field}")
    for field in ("within", "due_within", "since"):
        _check_span(getattr(leaf, field, None), f"{place}.{field}")
    for number, check in enumerate(leaf.where if isinstance(leaf, Did | HasRecord) else ()):
        _check_value(check, f"{place}.where.{number}")
    if isinstance(leaf, AttributeIs):
        _check_texts((leaf.key,), f"{place}.key")
        _check_value(leaf.check, f"{place}.check")
    if isinstance(leaf, InStage) and not (stages and leaf.keys):
        raise Invalid("A stage is asked for by name, and never by another stage.", field=f"{place}.keys")
    least, most = bounds(leaf)
    if least < 1 or (most is not None and not least <= most < 2**31):
        raise Invalid(
            "At least one, and at most no fewer than at least; say `not` for none.", field=f"{place}.at_least"
        )


def _check_texts(texts: tuple[str, ...], place: str) -> None:
    if len(texts) > LIST_LIMIT or not all(0 < len(text) <= TEXT_LIMIT and is_text(text) for text in texts):
        raise Invalid("At most 50 names of 1 to 200 characters.", field=place, limit=LIST_LIMIT)


def _check_span(text: str | None, place: str) -> None:
    if text is not None and not re.fullmatch(r"[1-9][0-9]{0,3}[mhd]", text):
        raise Invalid("A length of time is a number of minutes, hours or days: 30m, 12h, 7d.", field=place)


def _check_value(check: Check, place: str) -> None:
    if len(check.path) > TEXT_LIMIT or not is_text(check.path) or not _fits(check):
        raise Invalid("This test cannot be made with this value.", field=place, op=check.op)


def _fits(check: Check) -> bool:
    value = check.value
    match check.op:
        case "known":
            return value is None
        case "is":
            several = value if isinstance(value, tuple) else (value,)
            return 0 < len(several) <= LIST_LIMIT and all(_is_scalar(one) for one in several)
        case "contains":
            return _is_scalar(value) and value != ""
        case "at_least" | "at_most":
            return _is_number(value)
        case "before" | "after":
            return isinstance(value, str) and _is_day(value)
        case "last_days" | "next_days":
            return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 3660


def _is_scalar(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= TEXT_LIMIT and is_text(value)
    return isinstance(value, bool) or _is_number(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_text(text: str) -> bool:
    """What PostgreSQL can keep: no NUL, no half of a surrogate pair."""
    return "\0" not in text and not any("\ud800" <= one <= "\udfff" for one in text)
