"""Verbs of the customer's own page. Whose page it is says the token alone; nothing here takes a customer's id from outside.

What is shown is what was said under the identity that was proved: not what others said who are one person with them in our eyes, and
nothing that somebody wrote who merely claimed to be them.
"""

import base64
import hashlib
import secrets
from collections.abc import Sequence
from uuid import UUID

from lingxi import cases, conversations, customers
from lingxi.cases import Case
from lingxi.channels import afterwards, email
from lingxi.channels.afterwards import Line
from lingxi.channels.portal import model, store
from lingxi.channels.portal.model import (
    Link,
    LinkSpent,
    PortalCaseWhole,
    PortalFace,
    PortalSession,
    PortalView,
    PortalWord,
)
from lingxi.conversations import Conversation, Draft, Message
from lingxi.customers import Customer, Identity, Language
from lingxi.engines.mail import Address
from lingxi.platform import auth
from lingxi.platform.files import StoredFile
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx

TALKS = 500
WORDS = 400
SEALED = "portal"
SOURCE = "email"  # whom mail met by an address is whoever can read what comes there


def me(tx: Tx) -> UUID:
    assert tx.actor.id is not None  # the door lets in customers only
    return tx.actor.id


# ── coming in ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def face(tx: Tx) -> PortalFace:
    return PortalFace(organisation=(await auth.organisation(tx)).name, by_mail=await email.can_slip(tx))


async def send_link(tx: Tx, address: str, language: Language, page: str) -> None:
    """Write a link to whoever has this address, if we know them by it; nothing happens if we do not, or if they have enough of them."""
    known = await customers.at_address(tx, address, SOURCE)
    if known is None:
        return
    customer, theirs = known
    await store.take_turns(tx, customer.id)
    if await store.good(tx, customer.id) >= model.LINKS_AT_ONCE:
        return
    token = secrets.token_urlsafe(32)
    until = tx.now + model.LINK_LIFE
    await store.keep(tx, Link(digest=_digest(token), customer_id=customer.id, expires_at=until))
    name = (await auth.organisation(tx)).name
    subject, text = model.link_letter(language, name, f"{page}#link={token}&language={language}")
    to = Address(name=customer.name or "", email=theirs)
    await email.slip(tx, customer.id, to, subject=subject, text=text, language=language, until=until)


def sealed(tx: Tx, address: str) -> str:
    """An address as it may stand among the jobs, where nobody looks when somebody is forgotten."""
    return base64.b64encode(tx.vault.seal(address.encode(), SEALED)).decode()


def unsealed(tx: Tx, text: str) -> str:
    """Raises CannotOpen."""
    return tx.vault.open(base64.b64decode(text), SEALED).decode()


def _digest(token: str) -> bytes:
    """The token has 256 random bits, so a fast hash is enough."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()


async def open_by_link(tx: Tx, token: str) -> PortalSession:
    """Once. Raises LinkSpent."""
    link = await store.use(tx, _digest(token))
    if link is None or link.expires_at < tx.now:
        raise LinkSpent
    return await _session(tx, await customers.get(tx, link.customer_id), None)


async def open_from_site(tx: Tx, identity: str) -> PortalSession:
    """For whom the host site signed. Raises BadIdentity, NotFound when we know nobody of that name."""
    claims = await auth.identify_from_site(tx, identity)
    known = await customers.proved_by(tx, Identity(kind="external", value=claims.sub, verified=True, source="site"))
    if known is None:
        raise NotFound
    return await _session(tx, known, claims.language)


async def _session(tx: Tx, customer: Customer, language: Language | None) -> PortalSession:
    return PortalSession(
        token=await auth.issue_page_token(tx, customer.id, auth.PORTAL),
        organisation=(await auth.organisation(tx)).name,
        language=language or customer.language,
    )


# ── own cases ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def view(tx: Tx) -> PortalView:
    found = await _mine(tx)
    return PortalView(
        organisation=(await auth.organisation(tx)).name,
        name=(await customers.get(tx, me(tx))).name or "",
        cases=model.in_order([model.shown(case, talks) for case, talks in found]),
    )


async def _mine(tx: Tx) -> list[tuple[Case, list[Conversation]]]:
    """My cases, and in each of them my conversations, the oldest first."""
    talks = (await conversations.of_customer(tx, me(tx), TALKS))[::-1]
    matters = await conversations.matters_of(tx, [one.id for one in talks])
    found = await cases.several(tx, list(set(matters.values())))
    return [(case, [one for one in talks if matters[one.id] == case.id]) for case in found]


async def _one(tx: Tx, id: UUID) -> tuple[Case, list[Conversation]]:
    """Raises NotFound, also for somebody else's."""
    found = next((one for one in await _mine(tx) if one[0].id == id), None)
    if found is None:
        raise NotFound
    return found


async def whole(tx: Tx, id: UUID) -> PortalCaseWhole:
    """A case of mine with what was said in it. Raises NotFound."""
    case, talks = await _one(tx, id)
    pages = [(talk, await _messages(tx, talk)) for talk in talks]
    letters = await email.shown_to(tx, [one.id for one in talks], await _addresses(tx))
    words = [
        model.word(message, talk, case.id)
        for talk, (messages, _) in pages
        for message in messages
        if model.is_shown(message, talk, letters)
    ]
    words.sort(key=lambda one: (one.at, one.id))
    return PortalCaseWhole(
        case=model.shown(case, talks),
        words=tuple(words[-WORDS:]),
        more=len(words) > WORDS or any(more for _, (_, more) in pages),
        begins_anew=not await cases.reopens(tx, talks[-1].id),
    )


async def _addresses(tx: Tx) -> Sequence[str]:
    return customers.addresses_of(await customers.get(tx, me(tx)))


async def _messages(tx: Tx, talk: Conversation) -> tuple[list[Message], bool]:
    """The newest of a conversation, a page more than are shown, and whether there is more."""
    found: list[Message] = []
    before: int | None = None
    while len(found) <= WORDS:
        page = await conversations.history(tx, talk.id, before=before, limit=200)
        found[:0] = page.items
        if not page.more:
            return found, False
        before = page.items[0].position
    return found, True


async def check_file(tx: Tx, file: StoredFile, conversation_id: UUID) -> None:
    """Raises NotFound unless what it was sent with is shown to me."""
    talk = await conversations.get(tx, conversation_id)
    letters = await email.shown_to(tx, [talk.id], await _addresses(tx))
    messages, _ = await _messages(tx, talk)
    said = [one for one in messages if any(it.id == file.id for it in one.attachments)]
    if not any(model.is_shown(one, talk, letters) for one in said):
        raise NotFound


def _last(talks: Sequence[Conversation]) -> Conversation | None:
    """Where it was last written of: what was noted of a call is answered by nobody."""
    written = [one for one in talks if one.channel in model.ANSWERED]
    return max(written, key=lambda one: (one.last_at, one.id), default=None)


async def send_transcript(tx: Tx, id: UUID, language: Language) -> None:
    """Send me what was said in a case of mine, to an address that I did not merely claim. Raises NotFound, NoAddress, NoWay."""
    words = (await whole(tx, id)).words
    customer = await customers.get(tx, me(tx))
    said = [
        Line(name=one.name, at=one.at, text=one.text, files=tuple(it.name for it in one.attachments)) for one in words
    ]
    await afterwards.transcript_to(tx, customer, said, language, claimed=False)


async def read(tx: Tx, id: UUID) -> None:
    """All that was said in it has been read. Raises NotFound."""
    _, talks = await _one(tx, id)
    for one in sorted(talks, key=lambda talk: talk.id):
        if one.customer_unread:
            await conversations.read(tx, one.id, position=one.last_position)


async def answer(tx: Tx, id: UUID, draft: Draft) -> PortalWord:
    """Say something about a case of mine: where it was last written of, which opens again; in a new case if it was over for too long.

    Raises NotFound, and what `conversations.post` does.
    """
    case, talks = await _one(tx, id)
    goes_on = await cases.reopens(tx, talks[-1].id)
    last = _last(talks)
    if goes_on and last:
        talk = last
    else:
        talk = await _begun(tx, last or talks[-1], f"portal:{draft.client_id}", case if goes_on else None)
    said = await conversations.post(tx, talk.id, draft)
    return model.word(
        said.message, said.conversation, case.id if goes_on else await conversations.matter_of(tx, talk.id)
    )


async def _begun(tx: Tx, last: Conversation, key: str, case: Case | None) -> Conversation:
    """A conversation for the same team, in this case: by mail where there was none but a call. What is said after so long is
    another matter, on the same channel.
    """
    customer = await customers.get(tx, me(tx))
    talk = await conversations.start(
        tx,
        customer,
        channel=last.channel if last.channel in model.ANSWERED else email.EMAIL.name,
        language=last.language,
        origin=last.origin,
        queue_id=last.queue_id,
        key=key,
        subject=last.subject,
        matter_id=case.id if case else None,
        apart=case is None,
    )
    address = await _address(tx, last)
    if talk.channel == email.EMAIL.name and address:
        await email.begin(tx, talk, name=customer.name or "", email=address, subject=last.subject)
    await cases.make_case(tx, talk.id)
    return await conversations.hold(tx, talk.id)


async def _address(tx: Tx, last: Conversation) -> str:
    """Where I am written to: from where I wrote last, else the first that is known; empty if there is none."""
    known = await _addresses(tx)
    mine = {one.lower(): one for one in known}
    senders = [one.sender.email for one in await email.letters_of(tx, last.id, WORDS) if one.direction == "in"]
    return next((mine[one] for one in reversed(senders) if one in mine), next(iter(known), ""))
