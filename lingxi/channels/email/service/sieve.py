"""The sieve: asks the filters about a letter that came, and learns from what colleagues say of letters."""

from functools import cache
from pathlib import Path
from uuid import UUID

import numpy as np

from lingxi.channels.email import filters
from lingxi.channels.email.filters import Facts, Opinion, Verdict
from lingxi.channels.email.model.mailboxes import address_of
from lingxi.channels.email.model.sieve import Stance, Stand, Taught
from lingxi.channels.email.store import sieve as store
from lingxi.engines import spam
from lingxi.engines.mail import Letter, Place
from lingxi.engines.spam import Judgement, Model
from lingxi.platform.tx import Tx

TRAINED = Path(filters.__file__).parent / "spam.npz"  # by tools/spam_model.py


async def judge(
    tx: Tx, letter: Letter, own: frozenset[str], place: Place | None, rspamd: Opinion | None = None
) -> Verdict | None:
    """Which filter holds it back, and why; None for one that passes. A thread that was found by its subject alone proves nothing."""
    stance = await store.stance_of(tx, letter.sender.email)
    known = place is not None and place.joined in ("reference", "token")
    welcome = stance is not None and stance.stance == "welcome"
    facts = Facts(
        own=own,
        known=known,
        welcome=welcome,
        blocked=stance is not None and stance.stance == "blocked",
        spam=None if known or welcome or (rspamd and not rspamd.fault) else await _judged(tx, letter),
        rspamd=rspamd,
    )
    return filters.judge(letter, facts)


async def _judged(tx: Tx, letter: Letter) -> Judgement:
    tokens = spam.tokens(letter)
    return spam.judge(trained(), tokens, await store.learned(tx, spam.numbers_of(tokens)))


@cache
def trained() -> Model:
    """What the filter came with."""
    with np.load(TRAINED) as arrays:
        return spam.unpacked(dict(arrays))


async def learn(tx: Tx, id: UUID, letter: Letter, *, is_spam: bool) -> None:
    """Somebody says what a letter is. What was said of it before is unlearned first."""
    await unlearn(tx, id)
    features = spam.numbers_of(spam.tokens(letter))
    step = spam.step(spam.score(trained(), features, await store.learned(tx, features)), spam=is_spam)
    await store.keep_lesson(
        tx, Taught(letter_id=id, spam=is_spam, step=step, features=features, by=tx.actor.id, at=tx.now)
    )
    await store.add(tx, spam.shares(features, step))


async def unlearn(tx: Tx, id: UUID) -> None:
    """What was learned of this letter is taken away again, and nothing else."""
    await store.take_turns_to_learn(tx)
    if taught := await store.lesson(tx, id):
        await store.drop_lesson(tx, id)
        await store.add(tx, spam.shares(taught.features, -taught.step))


# ── senders ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def stances(tx: Tx) -> list[Stance]:
    return await store.stances(tx)


async def stance_of(tx: Tx, address: str) -> Stance | None:
    return await store.stance_of(tx, address)


async def take_stance(tx: Tx, address: str, stance: Stand) -> Stance:
    """From now on. Raises Invalid for what is no address."""
    taken = Stance(address=address_of(address), stance=stance, by=tx.actor.id, at=tx.now)
    await store.take_stance(tx, taken)
    return taken


async def drop_stance(tx: Tx, address: str) -> None:
    """Their letters are judged like everybody's again."""
    await store.drop_stance(tx, address_of(address))


async def forget_writers(tx: Tx, conversation_id: UUID) -> None:
    await store.forget_writers(tx, conversation_id)
