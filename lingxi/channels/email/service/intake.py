"""Letters come in: kept as they came before anything else, read, and filed into the conversation where they belong.

The stated rules of repetition: the same bytes in one mailbox, and the same Message-ID with the same words and files in one mailbox, are
one letter. The same letter to another mailbox of ours is a copy: kept, shown, and no message of its own. The same Message-ID with
other words is a letter of its own, in the same thread.
"""

import asyncio
import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi import conversations, customers
from lingxi.channels.email.adapter import EMAIL, rspamd
from lingxi.channels.email.filters import Opinion, Verdict
from lingxi.channels.email.model import letters as model
from lingxi.channels.email.model.letters import FiledLetter, Outcome, Raw, Receipt
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.service import mailboxes, outbox, sieve
from lingxi.channels.email.store import letters as store
from lingxi.conversations import NOWHERE, Author, Conversation
from lingxi.customers import Customer
from lingxi.engines import mail
from lingxi.engines.mail import Address, Letter, Part, Place
from lingxi.platform import clock, files, log
from lingxi.platform.database import Database
from lingxi.platform.files import Attachment, Storage
from lingxi.platform.problems import NotFound, Problem
from lingxi.platform.tx import SYSTEM, Tx

SOURCE = "email"
STALE = timedelta(minutes=5)
AT_ONCE = 100
ALSO_MEANT = 50  # references by which letters are compared and held
logger = log.get("letters")


async def receive(
    database: Database,
    storage: Storage,
    mailbox_id: UUID,
    raw: bytes,
    *,
    folder: str = "",
    uid: int | None = None,
    direction: Literal["in", "out"] = "in",
    arrived_at: datetime | None = None,
    rspamd_url: str = "",
) -> Receipt:
    """Take in what came to a mailbox, or what a colleague sent from it in a mail program of their own (`direction` out). `rspamd_url`
    is that of a server that is asked whether it is spam; empty: nobody is.

    Opens transactions of its own, for bytes move in between. Whoever brings it acknowledges after this returns; brought again
    after anything died in between, it is one letter. Raises NotFound for an unknown mailbox, StorageUnavailable, Unavailable.
    """
    async with database.begin(SYSTEM) as tx:
        now = tx.now
        came = Raw(
            id=clock.new_id(),
            mailbox_id=mailbox_id,
            sha256=hashlib.sha256(raw).digest(),
            size=len(raw),
            direction=direction,
            folder=folder,
            uid=uid,
            arrived_at=min(arrived_at or now, now),
            state="arriving",
            tries=1,
            since=now,
        )
        kept = await store.arrive(tx, came)
        if kept is None:
            raise NotFound
    if kept.state != "arriving":
        return await _known(database, kept)
    await storage.put(kept.id, io.BytesIO(raw))
    return await _take(database, storage, kept, raw, rspamd_url)


async def take_up(database: Database, storage: Storage, rspamd_url: str = "") -> int:
    """Take what began to arrive and was never taken, because something died. Returns how many letters it was."""
    async with database.begin(SYSTEM) as tx:
        left = await store.arriving(tx, tx.now - STALE, AT_ONCE)
    taken = 0
    for one in left:
        try:
            raw = b"".join(await asyncio.to_thread(list, await storage.open(one.id)))
        except files.FileLost:
            continue  # it never came whole, and who brought it was told so
        if hashlib.sha256(raw).digest() == one.sha256:
            async with database.begin(SYSTEM) as tx:
                again = await store.arrive(tx, one)
            if again and again.state == "arriving":
                await _take(database, storage, again, raw, rspamd_url)
                taken += 1
    return taken


async def _known(database: Database, kept: Raw) -> Receipt:
    async with database.begin(SYSTEM) as tx:
        letter = await store.get(tx, kept.id)
    return Receipt(id=kept.id, outcome="repeated", conversation_id=letter.conversation_id if letter else None)


async def _take(database: Database, storage: Storage, raw: Raw, data: bytes, rspamd_url: str) -> Receipt:
    """Read it and file it. What cannot be read three times, for whatever reason, is filed as it came."""
    letter = await _read(raw, data)
    attached = await attachments_of(database, storage, letter) if letter.parts else {}
    opinion = await _opinion(rspamd_url, raw, letter, data)
    try:
        async with database.begin(SYSTEM) as tx:
            return await _file(tx, raw, letter, attached, opinion)
    except Problem as problem:
        if raw.tries < model.TRIES or letter.fault or problem.status >= 500:
            raise
        logger.warning("a letter is filed as it came", letter=str(raw.id), problem=problem.code)
        letter = replace(mail.unreadable(data, problem.text), sender=mail.NOBODY)
    async with database.begin(SYSTEM) as tx:
        return await _file(tx, raw, letter, {})


async def _opinion(url: str, raw: Raw, letter: Letter, data: bytes) -> Opinion | None:
    """What rspamd says of it; None where it is not asked."""
    if not url or raw.direction == "out" or letter.fault:
        return None
    to = next(iter((*letter.delivered_to, *(one.email for one in letter.to))), "")
    found = await rspamd.ask(url, data, sender=letter.sender.email, recipient=to)
    if found.fault:
        logger.warning("rspamd did not say whether a letter is spam", letter=str(raw.id), why=found.fault)
    return found


async def _read(raw: Raw, data: bytes) -> Letter:
    if raw.tries > model.TRIES:
        return mail.unreadable(data, "Reading it failed several times.")
    return await asyncio.to_thread(mail.read, data)


async def attachments_of(database: Database, storage: Storage, letter: Letter) -> Mapping[int, Attachment]:
    """The files that its message can carry, by their parts' numbers. Others stay in the letter, where they can be fetched, too."""
    found: dict[int, Attachment] = {}
    for part in letter.parts:
        if part.kind not in ("file", "picture", "calendar", "letter") or not part.data or len(found) >= model.ATTACHED:
            continue
        if part.inline and part.kind == "picture" and letter.page:
            continue  # it stands in the page
        try:
            kept = await files.receive(database, storage, SYSTEM, io.BytesIO(part.data), part.name)
        except (files.FileType, files.BadUpload):
            continue
        found[part.number] = kept.attachment()
    return found


async def _file(
    tx: Tx, raw: Raw, letter: Letter, attached: Mapping[int, Attachment], opinion: Opinion | None = None
) -> Receipt:
    all_ = await mailboxes.mailboxes(tx)
    mailbox = next(one for one in all_ if one.id == raw.mailbox_id)  # mailboxes are never removed
    own = _addresses(all_)
    verdict: Verdict | None = None
    kept = model.filed(letter, raw, own=mailbox.addresses)
    hashed = model.body_hash(letter)
    await store.take_turns(
        tx, [kept.message_key, *kept.references[-ALSO_MEANT:], f"{mailbox.id} {model.subject_key(letter)}"]
    )
    known = await store.same(tx, kept.message_key, hashed)
    repeated = next((one for one in known if one.mailbox_id == mailbox.id), None)
    if repeated is None and raw.direction == "out":
        repeated = await store.sent(tx, mailbox.id, kept.message_key)  # ours: it left from here
    if not await store.settle(tx, raw.id, "repeated" if repeated else "taken"):
        found = await store.get(tx, raw.id)  # brought twice at the same moment
        return Receipt(id=raw.id, outcome="repeated", conversation_id=found.conversation_id if found else None)
    await outbox.seen(tx, [*([kept.message_key] if raw.direction == "out" else []), *kept.references[-ALSO_MEANT:]])
    if repeated:
        await files.drop(tx, [raw.id])
        return Receipt(id=repeated.id, outcome="repeated", conversation_id=repeated.conversation_id)
    if letter.bounce:
        await outbox.bounced(tx, letter.bounce)
    if copied := next((one for one in known if one.conversation_id), None):
        kept = replace(kept, joined="copy", conversation_id=copied.conversation_id, message_id=copied.message_id)
    else:
        where = await place(tx, mailbox, letter, kept, own)
        verdict = await sieve.judge(tx, letter, own, where, opinion) if raw.direction == "in" else None
        if verdict:
            kept = replace(kept, state="filtered", filter=verdict.filter, evidence=verdict.evidence)
        else:
            kept = await say(tx, mailbox, letter, model.with_files(kept, dict(attached)), own, where)
            if opinion and opinion.fault:
                kept = replace(kept, evidence=f"rspamd:{opinion.fault}")  # our own filter let it pass
    people = mail.people_of(letter, own)
    await store.insert(tx, kept, body_hash=hashed, subject_key=model.subject_key(letter), people=people)
    outcome: Outcome = "filtered" if verdict else "filed"
    return Receipt(id=kept.id, outcome=outcome, conversation_id=kept.conversation_id)


async def own_addresses(tx: Tx) -> frozenset[str]:
    """Of all mailboxes."""
    return _addresses(await mailboxes.mailboxes(tx))


def _addresses(of: Sequence[Mailbox]) -> frozenset[str]:
    return frozenset(address for one in of for address in one.addresses)


async def say(
    tx: Tx, mailbox: Mailbox, letter: Letter, kept: FiledLetter, own: frozenset[str], found: Place | None
) -> FiledLetter:
    """Put it into its conversation as a message of who wrote it; into the one of its place, if it has one."""
    them = letter.sender if kept.direction == "in" else next(iter((*letter.to, *letter.cc)), mail.NOBODY)
    customer = await _customer(tx, them, letter)
    talk, joined = await _conversation(tx, mailbox, letter, kept, customer, found)
    ids = tuple(one.file.id for one in kept.parts if one.file)
    said = await conversations.take_in(
        tx, talk, model.said(kept, ids), _author(kept, customer), at=kept.arrived_at, reopens=not letter.bounce
    )
    return replace(kept, conversation_id=talk.id, message_id=said.message.id, joined=joined)


async def _customer(tx: Tx, them: Address, letter: Letter) -> Customer:
    return await customers.writing_from(
        tx, them.email, name=them.name, language=model.language_of(letter), source=SOURCE
    )


def _author(kept: FiledLetter, customer: Customer) -> Author:
    """A colleague who wrote in a mail program is known by the address only."""
    if kept.direction == "out":
        return Author(kind="staff", id=None, name=kept.sender.name or kept.sender.email)
    return Author(kind="customer", id=customer.id, name=kept.sender.name or kept.sender.email)


async def place(tx: Tx, mailbox: Mailbox, letter: Letter, kept: FiledLetter, own: frozenset[str]) -> Place | None:
    """Where a letter belongs, by the rules of `engines.mail.threads`."""
    if letter.bounce and (ours := await outbox.of_bounce(tx, letter.bounce)):
        return Place(conversation_id=ours.conversation_id, joined="reference")
    ids = kept.references[-ALSO_MEANT:]
    named = await store.named(tx, kept.message_key, ids)
    texts = (
        *letter.in_reply_to,
        *letter.references,
        *(one.email for one in (*letter.to, *letter.cc)),
        *letter.delivered_to,
    )
    token = mail.conversation_of(texts, tx.vault.key)
    by_token = await store.known_in(tx, token) if token else []
    alike = []
    if mail.is_answer(letter.subject) and letter.sender.email:
        since = kept.arrived_at - mail.REMEMBERED
        alike = await store.alike(tx, mailbox.id, model.subject_key(letter), letter.sender.email, since)
    return mail.place(letter, named=named, token=by_token, alike=alike, own=own, at=kept.arrived_at)


async def _conversation(
    tx: Tx, mailbox: Mailbox, letter: Letter, kept: FiledLetter, customer: Customer, found: Place | None
) -> tuple[Conversation, mail.Joined]:
    """The thread's conversation; a new one in its matter when that was closed long ago; else a new one."""
    if found:
        talk = await conversations.hold(tx, found.conversation_id)
        if talk.closed_at is None or tx.now - talk.closed_at <= model.REOPENS_FOR:
            return talk, found.joined
    started = await conversations.start(
        tx,
        customer,
        channel=EMAIL.name,
        language=model.language_of(letter),
        origin=NOWHERE,
        queue_id=mailbox.queue_id,
        key=f"letter:{kept.id}",
        subject=letter.subject,
        matter_id=(await conversations.matter(tx, found.conversation_id)).id if found else None,
        apart=True,
    )
    return started, found.joined if found else "new"


async def letters_of(tx: Tx, conversation_id: UUID, limit: int) -> Sequence[FiledLetter]:
    """The letters of a conversation that the actor may read, the oldest first. Raises NotFound."""
    talk = await conversations.get(tx, conversation_id)
    await customers.note_access(tx, talk.customer_id, "conversation")
    return await store.of_conversation(tx, conversation_id, limit)


async def letter(tx: Tx, id: UUID) -> FiledLetter:
    """A letter of a conversation that the actor may read. Raises NotFound."""
    found = await store.get(tx, id)
    if found is None or found.conversation_id is None:
        raise NotFound
    await conversations.get(tx, found.conversation_id)
    return found


async def source_of(storage: Storage, id: UUID) -> bytes:
    """A letter as it came. Raises FileLost, StorageUnavailable."""
    return b"".join(await asyncio.to_thread(list, await storage.open(id)))


async def part_of(storage: Storage, id: UUID, number: int) -> Part | None:
    """One of the things that hang on a letter, read anew from what came."""
    letter = await asyncio.to_thread(mail.read, await source_of(storage, id))
    return next((one for one in letter.parts if one.number == number), None)


async def forget(tx: Tx, conversation_id: UUID) -> None:
    """The letters of a conversation go, with what came, and how their writers stood with us."""
    await sieve.forget_writers(tx, conversation_id)
    await files.drop(tx, await store.erase(tx, conversation_id))
