"""Conditions as SQL: whom one means, and by what evidence.

A condition is compiled to a query that gives the ids of persons (the oldest member's): leaves to the people for whom enough rows
are found, the others to intersect, union and except of these. Everything that a condition says goes as a parameter. What is
found is the same query in both directions, so that the reasons cannot contradict the members.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from lingxi.customers.model.conditions import (
    NOTHING,
    AllOf,
    AnyOf,
    AttributeIs,
    Check,
    Condition,
    Did,
    Evidence,
    Finding,
    HadContact,
    HasRecord,
    InStage,
    IsCustomer,
    Leaf,
    NotOf,
    bounds,
    span,
)
from lingxi.platform.tx import Tx

PROOFS = 3
HEAD = "coalesce(m.joined_to, m.id)"


@dataclass(slots=True)
class Compiling:
    """The parameters of a query that is being put together, and the moment it asks about.

    `only`: it asks about these persons alone, and every part of it may look at their rows only.
    """

    now: datetime
    only: Sequence[UUID] | None = None
    parameters: dict[str, Any] = field(default_factory=dict)

    def value(self, value: Any) -> str:
        """The placeholder of a value."""
        name = f"v{len(self.parameters)}"
        self.parameters[name] = value
        return f"%({name})s"

    def members(self) -> str:
        """Who counts at all: members `m` who were not erased, of the persons that are asked about."""
        if self.only is None:
            return "m.erased_at is null"
        if "only" not in self.parameters:
            self.parameters["only"] = list(self.only)
        return f"m.erased_at is null and {HEAD} = any(%(only)s)"

    def ago(self, text: str) -> str:
        return self.value(self.now - span(text))


def people(condition: Condition, to: Compiling) -> str:
    """A query of one column, the ids of the persons for whom the condition holds, each once."""
    if isinstance(condition, AllOf):
        wanted = [people(part, to) for part in condition.of if not isinstance(part, NotOf)]
        unwanted = [people(part.of, to) for part in condition.of if isinstance(part, NotOf)]
        return " except ".join([f"({' intersect '.join(wanted)})" if wanted else _everybody(to), *unwanted]).join("()")
    if isinstance(condition, AnyOf):
        return (" union ".join(people(part, to) for part in condition.of) or "select null::uuid where false").join("()")
    if isinstance(condition, NotOf):
        return f"({_everybody(to)} except {people(condition.of, to)})"
    least, most = bounds(condition)
    most_too = f" and count(*) <= {to.value(most)}" if most is not None else ""
    return f"(select head from ({found(condition, to)}) f group by head having count(*) >= {to.value(least)}{most_too})"


def _everybody(to: Compiling) -> str:
    return f"(select {HEAD} from customers.customers m where {to.members()} group by 1)"


def found(leaf: Leaf, to: Compiling) -> str:
    """A query of what a leaf finds: the person (head), id, what, at, detail."""
    match leaf:
        case AttributeIs():
            return _attributes(leaf, to)
        case Did():
            return _activities(leaf, to)
        case HasRecord():
            return _records(leaf, to)
        case HadContact():
            return _contacts(leaf, to)
        case InStage():
            return _stages(leaf, to)
        case IsCustomer():
            return _customers(leaf, to)


def _attributes(leaf: AttributeIs, to: Compiling) -> str:
    """The surest and newest saying, as model.attributes.believed chooses it."""
    return f"""
    select head, id, what, at, detail from (
        select distinct on (head) {HEAD} as head, a.key as id, a.key as what, a.at, a.value,
               jsonb_build_object('value', a.value, 'source', a.source) as detail
        from customers.attributes a join customers.customers m on m.id = a.customer_id
        where {to.members()} and a.key = {to.value(leaf.key)}
        order by head, a.confidence desc, a.at desc, a.source collate "C" desc, a.customer_id
    ) believed where {passes("value", leaf.check, to)}
    """


def _activities(leaf: Did, to: Compiling) -> str:
    clauses = [to.members(), *(passes("a.properties", check, to) for check in leaf.where)]
    if leaf.names:
        clauses.append(f"a.name = any({to.value(list(leaf.names))})")
    if leaf.within:
        clauses.append(f"a.at >= {to.ago(leaf.within)}")
    return f"""
    select {HEAD} as head, a.id::text as id, a.name as what, a.at,
           jsonb_build_object('kind', a.kind, 'properties', a.properties) as detail
    from customers.activities a join customers.customers m on m.id = a.customer_id where {" and ".join(clauses)}
    """


def _records(leaf: HasRecord, to: Compiling) -> str:
    clauses = [to.members(), *(passes("r.data", check, to) for check in leaf.where)]
    if leaf.types:
        clauses.append(f"r.type = any({to.value(list(leaf.types))})")
    if leaf.states:
        clauses.append(f"r.state = any({to.value(list(leaf.states))})")
    if leaf.open is not None:
        clauses.append(f"r.open = {to.value(leaf.open)}")
    if leaf.late is not None:
        clauses.append(f"(r.open and r.due_at < {to.value(to.now)}) is {'true' if leaf.late else 'not true'}")
    if leaf.due_within:
        until = to.value(to.now + span(leaf.due_within))
        clauses.append(f"r.open and r.due_at >= {to.value(to.now)} and r.due_at <= {until}")
    if leaf.within:
        clauses.append(f"r.happened_at >= {to.ago(leaf.within)}")
    return f"""
    select {HEAD} as head, r.id::text as id, r.title as what, r.happened_at as at,
           jsonb_build_object('type', r.type, 'key', r.key, 'state', r.state, 'open', r.open, 'due_at', r.due_at) as detail
    from customers.records r join customers.customers m on m.id = r.customer_id where {" and ".join(clauses)}
    """


def _contacts(leaf: HadContact, to: Compiling) -> str:
    clauses = [to.members()]
    if leaf.channels:
        clauses.append(f"k.channel = any({to.value(list(leaf.channels))})")
    if leaf.outcomes:
        clauses.append(f"k.outcome = any({to.value(list(leaf.outcomes))})")
    if leaf.score_at_least is not None:
        clauses.append(f"k.score >= {to.value(leaf.score_at_least)}")
    if leaf.score_at_most is not None:
        clauses.append(f"k.score <= {to.value(leaf.score_at_most)}")
    if leaf.within:
        clauses.append(f"k.started_at >= {to.ago(leaf.within)}")
    return f"""
    select {HEAD} as head, k.id::text as id, k.subject as what, k.started_at as at,
           jsonb_build_object('channel', k.channel, 'outcome', k.outcome, 'score', k.score) as detail
    from customers.contacts k join customers.customers m on m.id = k.customer_id where {" and ".join(clauses)}
    """


def _stages(leaf: InStage, to: Compiling) -> str:
    somebody = f"exists (select from customers.customers m where {HEAD} = s.person_id and {to.members()})"
    clauses = [f"s.stage = any({to.value(list(leaf.keys))})", somebody]
    if leaf.since:
        clauses.append(f"s.since <= {to.ago(leaf.since)}")
    return f"""
    select s.person_id as head, s.stage as id, s.stage as what, s.since as at, '{{}}'::jsonb as detail
    from customers.person_stages s where {" and ".join(clauses)}
    """


def _customers(leaf: IsCustomer, to: Compiling) -> str:
    clauses = [to.members()]
    if leaf.known is not None:
        clauses.append(f"m.known = {to.value(leaf.known)}")
    if leaf.languages:
        clauses.append(f"m.language = any({to.value(list(leaf.languages))})")
    if leaf.within:
        clauses.append(f"m.created_at >= {to.ago(leaf.within)}")
    return f"""
    select {HEAD} as head, m.id::text as id, coalesce(m.name, '') as what, m.created_at as at,
           jsonb_build_object('known', m.known, 'language', m.language) as detail
    from customers.customers m where {" and ".join(clauses)}
    """


def passes(column: str, check: Check, to: Compiling) -> str:
    """A test on a jsonb column as a clause; null counts as no."""
    value = f"({column} #> {to.value(check.path.split('.') if check.path else [])}::text[])"
    match check.op:
        case "known":
            return f"{value} <> 'null'"
        case "is":
            wanted = check.value if isinstance(check.value, tuple) else (check.value,)
            return f"{value} = any({to.value([Jsonb(one) for one in wanted])}::jsonb[])"
        case "contains":
            return _contains(value, check.value, to)
        case "at_least" | "at_most":
            sign = ">=" if check.op == "at_least" else "<="
            bound = to.value(Decimal(str(check.value)))
            return f"case when jsonb_typeof({value}) = 'number' then {value}::numeric {sign} {bound} end"
        case "before":
            return _day(value, "< {}", to.value(check.value))
        case "after":
            return _day(value, "> {}", to.value(check.value))
        case "last_days" | "next_days":
            assert isinstance(check.value, int)  # model.conditions.checked saw to it
            far = timedelta(days=check.value if check.op == "next_days" else -check.value)
            ends = sorted((to.now.date().isoformat(), (to.now + far).date().isoformat()))
            return _day(value, "between {} and {}", *(to.value(end) for end in ends))


def _contains(value: str, wanted: Any, to: Compiling) -> str:
    in_list = f"when 'array' then {value} @> {to.value(Jsonb([wanted]))}"
    if not isinstance(wanted, str):
        return f"case jsonb_typeof({value}) {in_list} end"
    in_text = f"when 'string' then position(lower({to.value(wanted)}) in lower({value} #>> '{{}}')) > 0"
    return f"case jsonb_typeof({value}) {in_text} {in_list} end"


def _day(value: str, comparison: str, *days: str) -> str:
    """Days are compared as they are written, which is their order; a text that does not begin with one is not compared."""
    compared = comparison.format(*(f"{day}::text" for day in days))
    text = f"({value} #>> '{{}}')"
    return (
        f"case when jsonb_typeof({value}) = 'string' and {text} ~ '^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}' "
        f'then (left({text}, 10) collate "C") {compared} end'
    )


# ── asking ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def count(tx: Tx, condition: Condition) -> int:
    """How many persons a condition means."""
    to = Compiling(tx.now)
    row = await tx.db.execute(f"select count(*) from {people(condition, to)} p(id)".encode(), to.parameters)
    found = await row.fetchone()
    return int(found[0]) if found else 0


async def meant(tx: Tx, condition: Condition, *, after: UUID | None, limit: int) -> list[UUID]:
    """The persons a condition means, the youngest first, from after `after` on."""
    to = Compiling(tx.now)
    query = f"select id from {people(condition, to)} p(id)"
    if after is not None:
        query += f" where id < {to.value(after)}"
    query += f" order by id desc limit {to.value(limit)}"
    return [id for (id,) in await (await tx.db.execute(query.encode(), to.parameters)).fetchall()]


async def evidence(tx: Tx, leaf: Leaf, persons: Iterable[UUID]) -> dict[UUID, Evidence]:
    """What a leaf finds for these persons: how many things, and the newest few. Who is missing has nothing."""
    to = Compiling(tx.now, only=list(persons))
    query = f"""
    select head, id, what, at, detail, total from (
        select f.*, count(*) over (partition by head) as total,
               row_number() over (partition by head order by at desc, id desc) as place
        from ({found(leaf, to)}) f
    ) numbered where place <= {to.value(PROOFS)} order by head, place
    """
    gathered: dict[UUID, Evidence] = {}
    for head, id, what, at, detail, total in await (await tx.db.execute(query.encode(), to.parameters)).fetchall():
        proof = Finding(id=id, what=what, at=at, detail=detail)
        gathered[head] = Evidence(count=total, newest=(*gathered.get(head, NOTHING).newest, proof))
    return gathered
