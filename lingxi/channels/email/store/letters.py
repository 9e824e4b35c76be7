"""The tables of letters: what came, what was read of it, and which of them belong together."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from lingxi.channels.email.model.letters import FiledLetter, Raw, RawState
from lingxi.engines.mail import Known
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

KNOWN_LIMIT = 200
_raws = Rows(Raw)
_letters = Rows(FiledLetter)
_known = Rows(Known)
COLUMNS = """
id, mailbox_id, direction, state, filter, evidence, conversation_id, message_id, joined, message_key, "references", sender, reply_to,
"to", cc, bcc, written_to, subject, written_at, arrived_at, body, page, plain, remote_pictures, parts, signs, bounce, fault, size, revision
"""
_KNOWN = """
select conversation_id, message_key, "references", subject_key, people, arrived_at
from email.letters where state = 'filed' and conversation_id is not null
"""


async def arrive(tx: Tx, raw: Raw) -> Raw | None:
    """Note what comes; where the same bytes came before, that one, with one more try. None where there is no such mailbox."""
    return await _raws.first(
        tx.db,
        """
        insert into email.raws as r (id, mailbox_id, sha256, size, direction, folder, uid, arrived_at, state, tries, since)
        select %(id)s, id, %(sha256)s, %(size)s, %(direction)s, %(folder)s, %(uid)s, %(arrived_at)s, %(state)s, %(tries)s, %(since)s
        from email.mailboxes where id = %(mailbox_id)s
        on conflict (mailbox_id, sha256) do update set tries = r.tries + 1
        returning r.*
        """,
        parameters(raw),
    )


async def raw(tx: Tx, id: UUID) -> Raw | None:
    return await _raws.first(tx.db, "select * from email.raws where id = %s", (id,))


async def arriving(tx: Tx, before: datetime, limit: int) -> list[Raw]:
    """What began to arrive and was never taken, the oldest first."""
    sql = "select * from email.raws where state = 'arriving' and since < %s order by since limit %s"
    return await _raws.all(tx.db, sql, (before, limit))


async def settle(tx: Tx, id: UUID, state: RawState) -> bool:
    """What came is taken or was repeated. False when somebody else was quicker."""
    row = await tx.db.execute(
        "update email.raws set state = %s where id = %s and state = 'arriving' returning 1", (state, id)
    )
    return await row.fetchone() is not None


async def take_turns(tx: Tx, places: Sequence[str]) -> None:
    """Letters that name each other or have one subject are filed one after the other. In one order, so nobody waits in a ring."""
    await tx.db.execute(
        "select pg_advisory_xact_lock(hashtextextended(place, 72)) from unnest(%s::text[]) place",
        (sorted(set(places)),),
    )


async def insert(tx: Tx, letter: FiledLetter, *, body_hash: bytes, subject_key: str, people: Sequence[str]) -> None:
    nested = ("sender", "reply_to", "to", "cc", "bcc", "body", "parts", "signs", "bounce")
    await tx.db.execute(
        f"""
        insert into email.letters ({COLUMNS}, body_hash, subject_key, people)
        values (%(id)s, %(mailbox_id)s, %(direction)s, %(state)s, %(filter)s, %(evidence)s, %(conversation_id)s, %(message_id)s,
                %(joined)s, %(message_key)s, %(references)s, %(sender)s, %(reply_to)s, %(to)s, %(cc)s, %(bcc)s, %(written_to)s,
                %(subject)s, %(written_at)s, %(arrived_at)s, %(body)s, %(page)s, %(plain)s, %(remote_pictures)s, %(parts)s,
                %(signs)s, %(bounce)s, %(fault)s, %(size)s, %(revision)s, %(body_hash)s, %(subject_key)s, %(people)s)
        """,
        {**parameters(letter, *nested), "body_hash": body_hash, "subject_key": subject_key, "people": list(people)},
    )


async def get(tx: Tx, id: UUID) -> FiledLetter | None:
    return await _letters.first(tx.db, f"select {COLUMNS} from email.letters where id = %s", (id,))


async def of_conversation(tx: Tx, conversation_id: UUID, limit: int) -> list[FiledLetter]:
    """The newest ones, the oldest first."""
    sql = f"select {COLUMNS} from email.letters where conversation_id = %s order by arrived_at desc, id desc limit %s"
    return (await _letters.all(tx.db, sql, (conversation_id, limit)))[::-1]


async def same(tx: Tx, message_key: str, body_hash: bytes) -> list[FiledLetter]:
    """The same letter as it came before, to any mailbox."""
    sql = f"select {COLUMNS} from email.letters where message_key = %s and body_hash = %s order by id"
    return await _letters.all(tx.db, sql, (message_key, body_hash))


async def sent(tx: Tx, mailbox_id: UUID, message_key: str) -> FiledLetter | None:
    """What left from this mailbox under this Message-ID."""
    sql = (
        f"select {COLUMNS} from email.letters where mailbox_id = %s and message_key = %s and direction = 'out' limit 1"
    )
    return await _letters.first(tx.db, sql, (mailbox_id, message_key))


async def named(tx: Tx, message_key: str, references: Sequence[str]) -> list[Known]:
    """Letters that these name, that name this one, or that name one that these name, too."""
    where = """
    and (message_key = any(%(ids)s) or "references" && %(all)s::text[]) order by arrived_at desc limit %(limit)s
    """
    given = {"ids": [message_key, *references], "all": [message_key, *references], "limit": KNOWN_LIMIT}
    return await _known.all(tx.db, _KNOWN + where, given)


async def words_besides(tx: Tx, message_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[str]]:
    """Who wrote letters to whom, and their subject where it is a new one, by the message in which their text stands."""
    rows = await tx.db.execute(
        """
        select message_id, array(
            select concat_ws(' ', one->>'name', one->>'email')
            from jsonb_array_elements(jsonb_build_array(sender) || "to" || cc || bcc) one
        ) || case when exists (select from email.letters e where e.conversation_id = l.conversation_id
                               and e.subject_key = l.subject_key and (e.arrived_at, e.id) < (l.arrived_at, l.id))
             then '{}'::text[] else array[subject] end
        from email.letters l where message_id = any(%s)
        """,
        (list(message_ids),),
    )
    return dict(await rows.fetchall())


async def known_in(tx: Tx, conversation_id: UUID) -> list[Known]:
    where = "and conversation_id = %s order by arrived_at desc limit %s"
    return await _known.all(tx.db, _KNOWN + where, (conversation_id, KNOWN_LIMIT))


async def alike(tx: Tx, mailbox_id: UUID, subject_key: str, person: str, since: datetime) -> list[Known]:
    """Letters of this mailbox with this subject, and this person among their people."""
    where = """
    and mailbox_id = %s and md5(subject_key) = md5(%s) and subject_key = %s and %s = any(people) and arrived_at >= %s
    order by arrived_at desc limit %s
    """
    return await _known.all(tx.db, _KNOWN + where, (mailbox_id, subject_key, subject_key, person, since, KNOWN_LIMIT))


async def erase(tx: Tx, conversation_id: UUID) -> list[UUID]:
    """Forget the letters of a conversation, and those of its writers that were held back. Returns their ids: what came lies in
    the file store under them.
    """
    rows = await tx.db.execute(
        """
        with writers as (
            select distinct sender->>'email' as email from email.letters
            where conversation_id = %(id)s and direction = 'in' and sender->>'email' <> '')
        delete from email.letters where conversation_id = %(id)s
           or (conversation_id is null and sender->>'email' in (select email from writers))
        returning id
        """,
        {"id": conversation_id},
    )
    ids = [id for (id,) in await rows.fetchall()]
    await tx.db.execute("delete from email.raws where id = any(%s)", (ids,))
    return ids
