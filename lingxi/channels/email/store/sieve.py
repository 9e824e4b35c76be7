"""The tables of the sieve: letters that are held back, senders' stances, and what the spam filter was taught."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from lingxi.channels.email.model.letters import FiledLetter
from lingxi.channels.email.model.sieve import Stance, Taught
from lingxi.channels.email.store.letters import COLUMNS
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_letters = Rows(FiledLetter)
_stances = Rows(Stance)
_taught = Rows(Taught)


async def held_back(tx: Tx, filter: str | None, limit: int) -> list[FiledLetter]:
    """The newest first."""
    sql = f"""
    select {COLUMNS} from email.letters
    where state = 'filtered' and (%(filter)s::text is null or filter = %(filter)s)
    order by arrived_at desc, id limit %(limit)s
    """
    return await _letters.all(tx.db, sql, {"filter": filter, "limit": limit})


async def counts(tx: Tx) -> dict[str, int]:
    rows = await tx.db.execute(
        "select filter, count(*) from email.letters where state = 'filtered' group by 1 order by 1"
    )
    return dict(await rows.fetchall())


async def lock(tx: Tx, id: UUID) -> FiledLetter | None:
    return await _letters.first(tx.db, f"select {COLUMNS} from email.letters where id = %s for update", (id,))


async def save(tx: Tx, letter: FiledLetter) -> None:
    """What became of it."""
    await tx.db.execute(
        """
        update email.letters set state = %(state)s, filter = %(filter)s, evidence = %(evidence)s,
               conversation_id = %(conversation_id)s, message_id = %(message_id)s, joined = %(joined)s, parts = %(parts)s,
               revision = %(revision)s
        where id = %(id)s
        """,
        parameters(letter, "sender", "reply_to", "to", "cc", "bcc", "body", "parts", "signs", "bounce"),
    )


# ── senders ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def stances(tx: Tx) -> list[Stance]:
    return await _stances.all(tx.db, "select * from email.stances order by at desc, address limit 1000")


async def stance_of(tx: Tx, address: str) -> Stance | None:
    return await _stances.first(tx.db, "select * from email.stances where address = %s", (address,))


async def take_stance(tx: Tx, stance: Stance) -> None:
    await tx.db.execute(
        """
        insert into email.stances (address, stance, by, at) values (%(address)s, %(stance)s, %(by)s, %(at)s)
        on conflict (address) do update set stance = excluded.stance, by = excluded.by, at = excluded.at
        """,
        parameters(stance),
    )


async def drop_stance(tx: Tx, address: str) -> None:
    await tx.db.execute("delete from email.stances where address = %s", (address,))


async def forget_writers(tx: Tx, conversation_id: UUID) -> None:
    """How the writers of a conversation stand with us."""
    sql = """
    delete from email.stances where address in (
        select sender->>'email' from email.letters where conversation_id = %s and direction = 'in')
    """
    await tx.db.execute(sql, (conversation_id,))


# ── lessons ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def take_turns_to_learn(tx: Tx) -> None:
    """One lesson at a time: each begins from what the last one left."""
    await tx.db.execute("select pg_advisory_xact_lock(72, 1)")


async def learned(tx: Tx, features: Sequence[int]) -> dict[int, float]:
    """What all lessons added to these features' weights."""
    rows = await tx.db.execute("select feature, weight from email.weights where feature = any(%s)", (list(features),))
    return dict(await rows.fetchall())


async def add(tx: Tx, shares: Mapping[int, float]) -> None:
    """To the weights; what comes to nothing goes."""
    given = (list(shares), list(shares.values()))
    await tx.db.execute(
        """
        insert into email.weights as w (feature, weight) select * from unnest(%s::int[], %s::float8[])
        on conflict (feature) do update set weight = w.weight + excluded.weight
        """,
        given,
    )
    await tx.db.execute("delete from email.weights where feature = any(%s) and abs(weight) < 1e-9", (list(shares),))


async def lesson(tx: Tx, letter_id: UUID) -> Taught | None:
    return await _taught.first(tx.db, "select * from email.lessons where letter_id = %s", (letter_id,))


async def keep_lesson(tx: Tx, taught: Taught) -> None:
    await tx.db.execute(
        """
        insert into email.lessons (letter_id, spam, step, features, by, at)
        values (%(letter_id)s, %(spam)s, %(step)s, %(features)s, %(by)s, %(at)s)
        """,
        parameters(taught),
    )


async def drop_lesson(tx: Tx, letter_id: UUID) -> None:
    await tx.db.execute("delete from email.lessons where letter_id = %s", (letter_id,))
