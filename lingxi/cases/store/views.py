"""Lists, macros and rules that are kept, and what rules did."""

from datetime import datetime
from uuid import UUID

from lingxi.cases.model import Case, Entry
from lingxi.cases.model.actions import Macro, Rule, RuleRun
from lingxi.cases.model.views import CaseView
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_views = Rows(CaseView)
_macros = Rows(Macro)
_rules = Rows(Rule)
_runs = Rows(RuleRun)
_cases = Rows(Case)
_entries = Rows(Entry)


async def views(tx: Tx, staff_id: UUID | None) -> list[CaseView]:
    """The shared ones, then one's own."""
    sql = "select * from cases.views where owner_id is null or owner_id = %s order by owner_id is not null, id"
    return await _views.all(tx.db, sql, (staff_id,))


async def view(tx: Tx, id: UUID) -> CaseView | None:
    return await _views.first(tx.db, "select * from cases.views where id = %s", (id,))


async def save_view(tx: Tx, view: CaseView) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.views (id, owner_id, name_zh, name_en, filter, sort, revision)
        values (%(id)s, %(owner_id)s, %(name_zh)s, %(name_en)s, %(filter)s, %(sort)s, %(revision)s)
        on conflict (id) do update set owner_id = excluded.owner_id, name_zh = excluded.name_zh, name_en = excluded.name_en,
            filter = excluded.filter, sort = excluded.sort, revision = excluded.revision
        """,
        parameters(view, "filter"),
    )


async def remove_view(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from cases.views where id = %s", (id,))


async def macros(tx: Tx) -> list[Macro]:
    return await _macros.all(tx.db, "select * from cases.macros order by name_en, id")


async def macro(tx: Tx, id: UUID) -> Macro | None:
    return await _macros.first(tx.db, "select * from cases.macros where id = %s", (id,))


async def save_macro(tx: Tx, macro: Macro) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.macros (id, name_zh, name_en, actions, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(actions)s, %(revision)s)
        on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, actions = excluded.actions,
            revision = excluded.revision
        """,
        parameters(macro, "actions"),
    )


async def remove_macro(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from cases.macros where id = %s", (id,))


async def rules(tx: Tx) -> list[Rule]:
    """In the order in which they are looked through."""
    return await _rules.all(tx.db, "select * from cases.rules order by position, id")


async def rules_for(tx: Tx, what: str) -> list[Rule]:
    """Those that are on and begin with this."""
    sql = "select * from cases.rules where cases.rules.on and %s = any(cases.rules.when) order by position, id"
    return await _rules.all(tx.db, sql, (what,))


async def any_rule(tx: Tx) -> bool:
    """Whether one is on."""
    row = await (await tx.db.execute("select exists (select from cases.rules where cases.rules.on)")).fetchone()
    return bool(row and row[0])


async def rule(tx: Tx, id: UUID) -> Rule | None:
    return await _rules.first(tx.db, "select * from cases.rules where id = %s", (id,))


async def save_rule(tx: Tx, rule: Rule) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.rules (id, position, name_zh, name_en, "on", "when", wanted, actions, revision)
        values (%(id)s, %(position)s, %(name_zh)s, %(name_en)s, %(on)s, %(when)s, %(wanted)s, %(actions)s, %(revision)s)
        on conflict (id) do update set position = excluded.position, name_zh = excluded.name_zh, name_en = excluded.name_en,
            "on" = excluded.on, "when" = excluded.when, wanted = excluded.wanted, actions = excluded.actions,
            revision = excluded.revision
        """,
        parameters(rule, "wanted", "actions"),
    )


async def remove_rule(tx: Tx, id: UUID) -> None:
    """What it did stays in the history of the cases."""
    await tx.db.execute("delete from cases.rule_runs where rule_id = %s", (id,))
    await tx.db.execute("delete from cases.rules where id = %s", (id,))


async def note_run(tx: Tx, run: RuleRun) -> bool:
    """False when the rule has been there for this."""
    row = await tx.db.execute(
        """
        insert into cases.rule_runs (id, rule_id, case_id, entry_id, at, done, problem)
        values (%(id)s, %(rule_id)s, %(case_id)s, %(entry_id)s, %(at)s, %(done)s, %(problem)s)
        on conflict (rule_id, entry_id) do nothing returning 1
        """,
        parameters(run),
    )
    return await row.fetchone() is not None


async def runs(tx: Tx, rule_id: UUID, limit: int) -> list[RuleRun]:
    """The newest first."""
    sql = "select * from cases.rule_runs where rule_id = %s order by at desc, id desc limit %s"
    return await _runs.all(tx.db, sql, (rule_id, limit))


async def entry(tx: Tx, id: UUID) -> Entry | None:
    return await _entries.first(tx.db, "select * from cases.entries where id = %s", (id,))


async def entries_with(tx: Tx, entry: Entry) -> list[Entry]:
    """It, and what happened to the same case at the same moment, but for what rules did; as it happened."""
    sql = "select * from cases.entries where case_id = %s and at = %s and by->>'rule' = '' order by id"
    return await _entries.all(tx.db, sql, (entry.case_id, entry.at))


async def touched(tx: Tx, what: list[str], since: datetime, limit: int) -> list[Case]:
    """Cases to which one of these things has happened since, not by a rule, as they are now; the newest first."""
    return await _cases.all(
        tx.db,
        """
        select * from cases.cases where id in (
            select case_id from cases.entries where at >= %s and what = any(%s) and by->>'rule' = '')
        order by changed_at desc, id desc limit %s
        """,
        (since, what, limit),
    )
