"""What a customer sees of themselves: their own, never that of others who are one person with them in our eyes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.conversations import Message
from lingxi.customers import Attribute, Consent, Customer, Erasure, Language, Reach, Record
from lingxi.routing import Callback


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustSession:
    """A token that opens the trust page for half an hour, and nothing else."""

    token: str
    organisation: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustTalk:
    """A conversation by its outside."""

    id: UUID
    channel: str
    started_at: datetime
    last_at: datetime
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustTrace:
    """What the customer did elsewhere, counted by its name."""

    name: str
    times: int
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustView:
    """Everything that is kept of a customer, by kinds. ID and card numbers are masked. `consents` are all words, the newest first;
    `erasure` is what they asked last.
    """

    organisation: str
    customer: Customer
    attributes: tuple[Attribute, ...]
    reach: Reach | None
    consents: tuple[Consent, ...]
    conversations: tuple[TrustTalk, ...]
    records: tuple[Record, ...]
    traces: tuple[TrustTrace, ...]
    erasure: Erasure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustTalkWhole:
    """A conversation as the customer could read it, with the call-back that was agreed on."""

    talk: TrustTalk
    messages: tuple[Message, ...]
    callback: Callback | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustDownload:
    """All of it to take along. `activities` are as their sources told them. `left_out` names what was too much for one download:
    of that there is the newest, and the organisation gives the rest when asked.
    """

    made_at: datetime
    left_out: tuple[str, ...]
    view: TrustView
    conversations: tuple[TrustTalkWhole, ...]
    activities: tuple[Mapping[str, Any], ...]
