"""The morning sweep: what was held back is looked through, let through or confirmed, and the filters learn from it."""

from dataclasses import replace
from uuid import UUID

from lingxi import cases, conversations
from lingxi.channels.email.model import letters as model
from lingxi.channels.email.model.letters import FiledLetter
from lingxi.channels.email.model.sieve import AT_ONCE, WAS_WELCOME, NotHeldBack, Sweep, is_marked
from lingxi.channels.email.service import intake, mailboxes, sieve
from lingxi.channels.email.store import sieve as store
from lingxi.engines import mail
from lingxi.platform.database import Database
from lingxi.platform.files import Storage
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import SYSTEM, Actor, Tx


async def sweep(tx: Tx, filter: str | None, limit: int = AT_ONCE) -> Sweep:
    """What was held back, by one filter or by any."""
    return Sweep(letters=tuple(await store.held_back(tx, filter, limit)), counts=await store.counts(tx))


async def release(database: Database, storage: Storage, id: UUID, actor: Actor) -> FiledLetter:
    """Let a letter through, as if it had come unfiltered, and its sender from now on.

    Opens transactions of its own, for bytes move in between. Raises NotFound, NotHeldBack, FileLost, StorageUnavailable.
    """
    letter = mail.read(await intake.source_of(storage, id))
    attached = await intake.attachments_of(database, storage, letter)
    async with database.begin(SYSTEM) as tx:
        held = await _held(tx, id)
        mailbox = await mailboxes.mailbox(tx, held.mailbox_id)
        own = await intake.own_addresses(tx)
        place = await intake.place(tx, mailbox, letter, held, own)
        filed = await intake.say(tx, mailbox, letter, model.with_files(held, dict(attached)), own, place)
        filed = replace(filed, state="filed", revision=held.revision + 1)
        await store.save(tx, filed)
        tx.actor = actor  # who teaches
        if held.filter == "spam":
            await sieve.learn(tx, id, letter, is_spam=False)
        if held.sender.email and held.filter not in ("loop", "own_address", "bounce"):
            await sieve.take_stance(tx, held.sender.email, "welcome")
    return filed


async def confirm(database: Database, storage: Storage, id: UUID, actor: Actor) -> FiledLetter:
    """The filter was right: the letter is kept, and shown no more. Raises NotFound, NotHeldBack, FileLost."""
    letter = mail.read(await intake.source_of(storage, id))
    async with database.begin(actor) as tx:
        held = await _held(tx, id)
        confirmed = replace(held, state="confirmed", revision=held.revision + 1)
        await store.save(tx, confirmed)
        if held.filter == "spam":
            await sieve.learn(tx, id, letter, is_spam=True)
    return confirmed


async def unconfirm(tx: Tx, id: UUID) -> FiledLetter:
    """Back among what is held back; what was learned of it is unlearned. Raises NotFound, NotHeldBack."""
    confirmed = await _locked(tx, id)
    if confirmed.state != "confirmed":
        raise NotHeldBack
    held = replace(confirmed, state="filtered", revision=confirmed.revision + 1)
    await store.save(tx, held)
    await sieve.unlearn(tx, id)
    return held


async def is_spam(database: Database, storage: Storage, id: UUID, actor: Actor) -> FiledLetter:
    """A letter that got through, or was let through, is spam after all: its conversation is closed, its sender no longer welcome.
    `evidence` keeps that they were, for who takes it back. Marked twice, it is marked once.

    Raises NotFound for one that the actor may not read, NotHeldBack for one that is in no conversation.
    """
    letter = mail.read(await intake.source_of(storage, id))
    async with database.begin(actor) as tx:
        found = await intake.letter(tx, id)
        if found.conversation_id is None or found.direction == "out":
            raise NotHeldBack
        if is_marked(found):
            return found
        await conversations.close(tx, found.conversation_id)
        stance = await sieve.stance_of(tx, found.sender.email)
        evidence = WAS_WELCOME if stance and stance.stance == "welcome" else ""
        marked = replace(await _locked(tx, id), filter="spam", evidence=evidence, revision=found.revision + 1)
        await store.save(tx, marked)
        await sieve.learn(tx, id, letter, is_spam=True)
        if found.sender.email:
            await sieve.drop_stance(tx, found.sender.email)
    return marked


async def is_no_spam(tx: Tx, id: UUID) -> FiledLetter:
    """It was marked by mistake: what was learned of it is unlearned, its conversation opens again and its case waits for us,
    its sender stands as before.

    Raises NotFound for one that the actor may not read, NotHeldBack for one that is not marked.
    """
    found = await intake.letter(tx, id)
    if not is_marked(found) or found.conversation_id is None:
        raise NotHeldBack
    await conversations.reopen(tx, found.conversation_id)
    case = await cases.case_of(tx, found.conversation_id)
    if case and case.state == "solved":
        await cases.set_state(tx, case.id, "waiting_us")
    marked = await _locked(tx, id)
    after = replace(marked, filter="", evidence="", revision=marked.revision + 1)
    await store.save(tx, after)
    await sieve.unlearn(tx, id)
    if marked.evidence == WAS_WELCOME:
        await sieve.take_stance(tx, marked.sender.email, "welcome")
    return after


async def _held(tx: Tx, id: UUID) -> FiledLetter:
    held = await _locked(tx, id)
    if held.state != "filtered":
        raise NotHeldBack
    return held


async def _locked(tx: Tx, id: UUID) -> FiledLetter:
    found = await store.lock(tx, id)
    if found is None:
        raise NotFound
    return found
