"""Verbs of the trust page. Whose page it is says the token alone; nothing here takes a customer's id from outside."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from lingxi import conversations, customers, routing
from lingxi.channels import email
from lingxi.channels.trust.model import TrustDownload, TrustSession, TrustTalk, TrustTalkWhole, TrustTrace, TrustView
from lingxi.conversations import Message
from lingxi.customers import Attribute, Consent, ConsentInput, Customer, Erasure, Identity, Language, Reach, ReachInput
from lingxi.platform import auth
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx

TALKS = 500
RECORDS = 1_000
ACTIVITIES = 20_000


def me(tx: Tx) -> UUID:
    assert tx.actor.id is not None  # the door lets in customers only
    return tx.actor.id


async def open_session(tx: Tx, identity: str) -> TrustSession:
    """For whom the host site signed. Raises BadIdentity, NotFound when we know nobody of that name."""
    claims = await auth.identify_from_site(tx, identity)
    known = await customers.proved_by(tx, Identity(kind="external", value=claims.sub, verified=True, source="site"))
    if known is None:
        raise NotFound
    return TrustSession(
        token=await auth.issue_page_token(tx, known.id, auth.TRUST),
        organisation=(await auth.organisation(tx)).name,
        language=claims.language or known.language,
    )


async def view(tx: Tx) -> TrustView:
    id = me(tx)
    return TrustView(
        organisation=(await auth.organisation(tx)).name,
        customer=await customers.get(tx, id),
        attributes=tuple((await customers.known(tx, [id])).values()),
        reach=await customers.reach_of(tx, id, alone=True),
        consents=tuple(replace(one, by="") for one in await customers.consents(tx, id, alone=True)),
        conversations=tuple(await _talks(tx, id)),
        records=tuple(await customers.records_alone(tx, id, limit=RECORDS)),
        traces=tuple(TrustTrace(name=name, times=n, last_at=at) for name, n, at in await customers.traces(tx, id)),
        erasure=await _erasure(tx, id),
    )


async def _talks(tx: Tx, id: UUID) -> list[TrustTalk]:
    return [
        TrustTalk(
            id=one.id, channel=one.channel, started_at=one.created_at, last_at=one.last_at, messages=one.last_position
        )
        for one in await conversations.of_customer(tx, id, TALKS)
    ]


async def _erasure(tx: Tx, id: UUID) -> Erasure | None:
    """Without the names of colleagues."""
    last = await customers.erasure_of(tx, id)
    return replace(last, asked_by="", decided_by=None) if last else None


async def download(tx: Tx) -> TrustDownload:
    """Everything, from one moment, as far as one download holds it."""
    shown = await view(tx)
    activities = await customers.activities_of(tx, me(tx), limit=ACTIVITIES)
    addresses = customers.addresses_of(shown.customer)
    letters = await email.shown_to(tx, [one.id for one in shown.conversations], addresses)
    full = {
        "conversations": len(shown.conversations) >= TALKS,
        "records": len(shown.records) >= RECORDS,
        "activities": len(activities) >= ACTIVITIES,
    }
    return TrustDownload(
        made_at=tx.now,
        left_out=tuple(name for name, is_full in full.items() if is_full),
        view=shown,
        conversations=tuple([await _whole(tx, one, letters) for one in shown.conversations]),
        activities=tuple(activities),
    )


async def _whole(tx: Tx, talk: TrustTalk, letters: frozenset[UUID]) -> TrustTalkWhole:
    """`letters` are the messages that came by mail from or to them."""
    messages: list[Message] = []
    before: int | None = None
    while True:
        page = await conversations.history(tx, talk.id, before=before, limit=200)
        messages[:0] = page.items
        if not page.more:
            break
        before = page.items[0].position
    theirs = tuple(one for one in messages if email.is_theirs(one, talk.channel, me(tx), letters))
    return TrustTalkWhole(talk=talk, messages=theirs, callback=await routing.callback_of(tx, talk.id))


async def describe(tx: Tx, *, name: str | None, language: Language | None) -> Customer:
    return await customers.change(tx, me(tx), name=name, language=language)


async def correct(tx: Tx, values: Mapping[str, Any]) -> list[Attribute]:
    """What the customer says of themselves goes before what others say; a null takes back what is known. Raises Invalid."""
    return await customers.learn(tx, me(tx), values, source="visitor")


async def consent(tx: Tx, said: ConsentInput) -> Consent:
    return replace(await customers.consent(tx, me(tx), said), by="")


async def set_reach(tx: Tx, wanted: ReachInput) -> Reach:
    return await customers.set_reach(tx, me(tx), wanted)


async def ask_erasure(tx: Tx) -> Erasure:
    return replace(await customers.ask_erasure(tx, me(tx)), asked_by="")


async def withdraw_erasure(tx: Tx) -> Erasure:
    return replace(await customers.withdraw_erasure(tx, me(tx)), asked_by="", decided_by=None)
