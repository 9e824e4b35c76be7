"""Verbs of web chat: a visitor opens the widget, is recognised, writes, comes back."""

import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

from lingxi import conversations, customers, routing
from lingxi.channels.webchat import store
from lingxi.channels.webchat.adapter import WEBCHAT
from lingxi.channels.webchat.events import WidgetChanged
from lingxi.channels.webchat.model import (
    VisitorSession,
    VisitorSnapshot,
    Widget,
    WidgetFace,
    WidgetPosition,
    WidgetText,
)
from lingxi.conversations import Conversation, Draft, Origin, Said
from lingxi.customers import Customer, Identity, Language
from lingxi.platform import auth, clock, events
from lingxi.platform.problems import Forbidden, Invalid, NotFound
from lingxi.platform.tx import Actor, Tx
from lingxi.routing import AdviserFace, NobodyToWish, NotWaiting

TEXT_LIMIT = 500
SNAPSHOT_MESSAGES = 50
SNAPSHOT_CONVERSATIONS = 20
AWAY_SECONDS = 300


class OriginNotAllowed(Forbidden):
    code, detail = (
        "origin_not_allowed",
        "This site may not embed the widget; its address is not in the widget's settings.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WidgetInput:
    """`accent` as #rrggbb; `origins` as https://host[:port]; `away_seconds` 0 or a minute to a day."""

    name: str
    queue_id: UUID | None = None
    accent: str = "#0f766e"
    position: WidgetPosition = "right"
    zh: WidgetText
    en: WidgetText
    ask_name: bool = False
    ask_email: bool = False
    ask_required: bool = False
    attachments: bool = True
    rating: bool = True
    origins: tuple[str, ...] = ()
    away_seconds: int = AWAY_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What comes with a visitor's first message: where they are, what the form asked, and whether they ask for who served them
    lately.
    """

    origin: Origin
    language: Language | None
    name: str | None
    email: str | None
    adviser: bool = False


async def widgets(tx: Tx) -> list[Widget]:
    return await store.widgets(tx)


async def create_widget(tx: Tx, wanted: WidgetInput, *, key: str | None = None) -> Widget:
    """Raises Invalid."""
    return await _save(tx, wanted, clock.new_id(), key or secrets.token_urlsafe(12), 1)


async def change_widget(tx: Tx, id: UUID, wanted: WidgetInput) -> Widget:
    before = await store.get(tx, id)
    if before is None:
        raise NotFound
    return await _save(tx, wanted, id, before.key, before.revision + 1)


async def _save(tx: Tx, wanted: WidgetInput, id: UUID, key: str, revision: int) -> Widget:
    _check(wanted)
    if wanted.queue_id and wanted.queue_id not in {queue.id for queue in await routing.queues(tx)}:
        raise Invalid("There is no such queue.", field="queue_id")
    widget = Widget(
        id=id,
        key=key,
        revision=revision,
        name=wanted.name.strip(),
        queue_id=wanted.queue_id,
        accent=wanted.accent,
        position=wanted.position,
        zh=wanted.zh,
        en=wanted.en,
        ask_name=wanted.ask_name,
        ask_email=wanted.ask_email,
        ask_required=wanted.ask_required,
        attachments=wanted.attachments,
        rating=wanted.rating,
        origins=tuple(o.rstrip("/").lower() for o in wanted.origins),
        away_seconds=wanted.away_seconds,
    )
    await store.save(tx, widget)
    tx.emit(WidgetChanged(widget=widget))
    return widget


def _check(wanted: WidgetInput) -> None:
    if not wanted.name.strip() or len(wanted.name) > 80:
        raise Invalid("A widget needs a short name.", field="name", limit=80)
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", wanted.accent):
        raise Invalid("The colour is written as #rrggbb.", field="accent")
    if wanted.away_seconds and not 60 <= wanted.away_seconds <= 86_400:
        raise Invalid("Gone is who has been so for a minute to a day.", field="away_seconds")
    for text in (
        wanted.zh.title,
        wanted.zh.greeting,
        wanted.zh.away,
        wanted.en.title,
        wanted.en.greeting,
        wanted.en.away,
    ):
        if len(text) > TEXT_LIMIT:
            raise Invalid("A text of the widget is too long.", field="zh", limit=TEXT_LIMIT)
    for origin in wanted.origins:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
            raise Invalid("A site is written as https://host.", field="origins", value=origin)


async def away(tx: Tx, key: str) -> timedelta | None:
    """How long a visitor of this widget must be gone until what they have not read goes on by mail; None: it never does."""
    widget = await store.by_key(tx, key)
    seconds = widget.away_seconds if widget else AWAY_SECONDS
    return timedelta(seconds=seconds) if seconds else None


async def _widget(tx: Tx, key: str, origin: str | None) -> Widget:
    """The widget of a key, if this site may embed it. Raises NotFound, OriginNotAllowed."""
    widget = await store.by_key(tx, key)
    if widget is None:
        raise NotFound
    if widget.origins and (origin or "").lower() not in widget.origins:
        raise OriginNotAllowed(origin=origin or "")
    return widget


async def face(tx: Tx, key: str, *, language: Language, origin: str | None) -> WidgetFace:
    """What the widget shows before anybody says anything."""
    return await _face(tx, await _widget(tx, key, origin), language)


async def _face(tx: Tx, widget: Widget, language: Language) -> WidgetFace:
    queue = await routing.queue_for(tx, widget.queue_id, language)
    return WidgetFace(
        key=widget.key,
        organisation=(await auth.organisation(tx)).name,
        accent=widget.accent,
        position=widget.position,
        text=widget.zh if language == "zh" else widget.en,
        ask_name=widget.ask_name,
        ask_email=widget.ask_email,
        ask_required=widget.ask_required,
        attachments=widget.attachments,
        rating=widget.rating,
        agents=await routing.agents_there(tx, widget.queue_id),
        open=queue is None or queue.open,
        opens_at=queue.changes_at if queue and not queue.open else None,
        announcement=await routing.announcement(tx),
    )


async def open_session(
    tx: Tx,
    key: str,
    *,
    origin: str | None,
    visitor: Actor | None,
    identity: str | None,
    device: str,
    language: Language,
) -> VisitorSession:
    """Somebody opens the widget: as the visitor of their token, as the customer that the host site signed for, or new."""
    widget = await _widget(tx, key, origin)
    claims = await auth.identify_from_site(tx, identity) if identity else None
    customer = await _customer(tx, visitor, device, language)
    if claims:
        identities = [Identity(kind="external", value=claims.sub, verified=True, source="site")]
        identities += (
            [Identity(kind="email", value=claims.email, verified=False, source="site")] if claims.email else []
        )
        identities += (
            [Identity(kind="phone", value=claims.phone, verified=False, source="site")] if claims.phone else []
        )
        customer = await customers.identify(
            tx,
            customer.id,
            identities=tuple(identities),
            name=claims.name,
            language=claims.language,
            seen_at=await conversations.spoke_at(tx, customer.id),
        )
    token = await auth.issue_visitor_token(tx, customer.id, via=widget.key)
    return VisitorSession(token=token, customer=customer, widget=await _face(tx, widget, language))


async def _customer(tx: Tx, visitor: Actor | None, device: str, language: Language) -> Customer:
    """The token's customer, or a newcomer. A device id alone recognises nobody: it is not a secret."""
    if visitor and visitor.id:
        try:
            return await customers.get(tx, visitor.id)
        except NotFound:
            pass
    return await customers.create_visitor(tx, language=language, device=device)


async def snapshot(tx: Tx) -> VisitorSnapshot:
    """What the visitor may see, from one moment, and the cursor from which the stream goes on."""
    assert tx.actor.id is not None  # a visitor
    cursor = await events.head(tx.db)
    talks = await conversations.of_customer(tx, tx.actor.id, SNAPSHOT_CONVERSATIONS, channel=WEBCHAT.name)
    current = talks[0] if talks else None
    history = await conversations.history(tx, current.id, limit=SNAPSHOT_MESSAGES) if current else None
    return VisitorSnapshot(
        cursor=str(cursor),
        customer=await customers.get(tx, tx.actor.id),
        conversations=tuple(talks),
        messages=history.items if history else (),
        more=history.more if history else False,
        place=await routing.place(tx, current.id) if current else None,
        announcement=await routing.announcement(tx),
        callback=await routing.callback_of(tx, current.id) if current else None,
        adviser=await _adviser(tx, tx.actor.id, current),
    )


async def _adviser(tx: Tx, customer_id: UUID, current: Conversation | None) -> AdviserFace | None:
    """Whom they may ask for; nobody while somebody serves them."""
    if current is None or current.state == "closed":
        widget = await store.by_key(tx, tx.actor.via)
        return await routing.adviser_for(tx, customer_id, widget.queue_id if widget else None)
    if current.owner_id:
        return None
    return await routing.adviser_for(tx, customer_id, current.queue_id, await routing.work_of(tx, current.id))


async def chat(tx: Tx, id: UUID) -> Conversation:
    """A chat of the visitor's. Raises NotFound, also for what was said to them elsewhere: the page of own cases shows that."""
    talk = await conversations.get(tx, id)
    if talk.channel != WEBCHAT.name:
        raise NotFound
    return talk


async def say(tx: Tx, draft: Draft, *, conversation_id: UUID | None, opening: Opening) -> Said:
    """Write into a conversation, or start one. The same client id again makes nothing new."""
    assert tx.actor.id is not None  # a visitor
    if conversation_id is None:
        customer = await _introduced(tx, tx.actor.id, opening.name, opening.email)
        widget = await store.by_key(tx, tx.actor.via)
        queue_id = widget.queue_id if widget else None
        conversation = await conversations.start(
            tx,
            customer,
            channel=WEBCHAT.name,
            language=opening.language or customer.language,
            origin=opening.origin,
            queue_id=queue_id,
            key=draft.client_id,
        )
        conversation_id = conversation.id
    else:
        await chat(tx, conversation_id)
    said = await conversations.post(tx, conversation_id, draft)
    if opening.adviser and said.message.position == 1:
        with suppress(NotWaiting, NobodyToWish):  # as for everybody, then
            await routing.wish(tx, conversation_id)
    return said


async def _introduced(tx: Tx, id: UUID, name: str | None, email: str | None) -> Customer:
    """What the visitor says of themselves in the form: claimed, not proved."""
    if not name and not email:
        return await customers.get(tx, id)
    if email and not re.fullmatch(r"[^@\s]{1,64}@[^@\s]{1,255}", email):
        raise Invalid("This is not an e-mail address.", field="email")
    claimed = (Identity(kind="email", value=email, verified=False, source="visitor"),) if email else ()
    return await customers.identify(tx, id, identities=claimed, name=name)
