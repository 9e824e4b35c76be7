"""Consents, and how customers want to be reached: pure values and the rule who may be contacted for what, when and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Invalid

Purpose = Literal["service", "reminders", "marketing", "research", "personalisation"]
ConsentChannel = Literal["any", "chat", "email", "phone", "sms"]
ReachChannel = Literal["chat", "email", "phone", "sms"]
Question = Literal["rating", "survey", "profile", "offers"]
Verdict = Literal["may", "consented", "not_asked", "withdrawn", "quiet", "dont_ask"]
PROOF_LIMIT = 1_000
ALLOWED: tuple[Verdict, ...] = ("may", "consented")
ASKS: dict[Purpose, Question] = {"marketing": "offers", "research": "survey"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A customer said yes or no to a purpose on a channel (or any). `proof` is how we know: the wording shown, the letter's date.

    Every word is kept; the newest of a purpose and a channel stands. `by` is the actor as the log names actors.
    """

    id: UUID
    customer_id: UUID
    purpose: Purpose
    channel: ConsentChannel
    given: bool
    source: str
    proof: Personal[str]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentInput:
    purpose: Purpose
    channel: ConsentChannel = "any"
    given: bool
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachInput:
    """How a customer wants to be reached: the preferred channel, hours of the day in which not (both or neither), and what they do
    not want to be asked again. `zone` is an IANA name.
    """

    channel: ReachChannel | None = None
    quiet_from: time | None = None
    quiet_until: time | None = None
    zone: str = "Asia/Shanghai"
    dont_ask: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How a customer wants to be reached, and who says so."""

    customer_id: UUID
    channel: ReachChannel | None
    quiet_from: time | None
    quiet_until: time | None
    zone: str
    dont_ask: tuple[Question, ...]
    source: str
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MayContact:
    """Whether somebody may be contacted now, and why (not)."""

    allowed: bool
    because: Verdict


def checked(wanted: ReachInput) -> ReachInput:
    """Raises Invalid."""
    if (wanted.quiet_from is None) != (wanted.quiet_until is None):
        raise Invalid("Quiet hours have a beginning and an end.", field="quiet_until")
    try:
        ZoneInfo(wanted.zone)
    except (ValueError, OSError, KeyError) as error:  # ZoneInfoNotFoundError is a KeyError
        raise Invalid("There is no such time zone.", field="zone") from error
    return wanted


def standing(consents: Iterable[Consent]) -> list[Consent]:
    """The newest word of each customer, purpose and channel."""
    newest: dict[tuple[UUID, str, str], Consent] = {}
    for one in sorted(consents, key=lambda one: one.id):
        newest[one.customer_id, one.purpose, one.channel] = one
    return sorted(newest.values(), key=lambda one: (one.purpose, one.channel, one.customer_id))


def may_contact(
    consents: Iterable[Consent], reaches: Iterable[Reach], purpose: Purpose, channel: ReachChannel, now: datetime
) -> MayContact:
    """Of all that a person's customers said the strictest counts: one no is a no. What serves them needs no consent, but keeps
    quiet hours. A word about the channel goes before one about any.
    """
    reaches = list(reaches)
    verdict = _consent(consents, purpose, channel)
    if verdict in ALLOWED and any(ASKS.get(purpose) in one.dont_ask for one in reaches):
        verdict = "dont_ask"
    if verdict in ALLOWED and any(is_quiet(one, now) for one in reaches):
        verdict = "quiet"
    return MayContact(allowed=verdict in ALLOWED, because=verdict)


def _consent(consents: Iterable[Consent], purpose: Purpose, channel: ReachChannel) -> Verdict:
    words: dict[UUID, Consent] = {}
    for one in standing(consents):
        if one.purpose == purpose and (
            one.channel == channel or (one.channel == "any" and one.customer_id not in words)
        ):
            words[one.customer_id] = one
    if any(not one.given for one in words.values()):
        return "withdrawn"
    return "consented" if words else "may" if purpose == "service" else "not_asked"


def is_quiet(reach: Reach, now: datetime) -> bool:
    """Whether it is in the quiet hours, which may lie over midnight, where the customer is."""
    if reach.quiet_from is None or reach.quiet_until is None:
        return False
    local = now.astimezone(ZoneInfo(reach.zone)).time()
    if reach.quiet_from <= reach.quiet_until:
        return reach.quiet_from <= local < reach.quiet_until
    return local >= reach.quiet_from or local < reach.quiet_until
