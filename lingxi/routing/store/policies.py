"""Policies, every one that was ever in force, and the catalogue of skills."""

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import PolicyVersion, SkillEntry

_policies = Rows(PolicyVersion)
_skills = Rows(SkillEntry)
_POLICY = "select policy, effective, peak_id, note, staff_id, at from routing.policies order by version desc "


async def newest_policy(tx: Tx, *, lock: bool = False) -> PolicyVersion | None:
    """The one in force; `lock` lets nobody else put one in force until the end of the transaction."""
    if lock:
        await tx.db.execute("lock table routing.policies in share row exclusive mode")
    return await _policies.first(tx.db, _POLICY + "limit 1")


async def policies(tx: Tx, limit: int) -> list[PolicyVersion]:
    """Newest first."""
    return await _policies.all(tx.db, _POLICY + "limit %s", (limit,))


async def insert_policy(tx: Tx, made: PolicyVersion) -> None:
    await tx.db.execute(
        """
        insert into routing.policies (version, policy, effective, peak_id, note, staff_id, at)
        values (%(version)s, %(policy)s, %(effective)s, %(peak_id)s, %(note)s, %(staff_id)s, %(at)s)
        """,
        {**parameters(made, "policy", "effective"), "version": made.policy.version},
    )


async def skills(tx: Tx) -> list[SkillEntry]:
    return await _skills.all(tx.db, "select * from routing.skills order by archived, name")


async def skill(tx: Tx, name: str, *, lock: bool = False) -> SkillEntry | None:
    sql = "select * from routing.skills where name = %s" + (" for update" if lock else "")
    return await _skills.first(tx.db, sql, (name,))


async def save_skill(tx: Tx, entry: SkillEntry) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into routing.skills (name, label_zh, label_en, archived, revision)
        values (%(name)s, %(label_zh)s, %(label_en)s, %(archived)s, %(revision)s)
        on conflict (name) do update set label_zh = excluded.label_zh, label_en = excluded.label_en,
            archived = excluded.archived, revision = excluded.revision
        """,
        parameters(entry),
    )
