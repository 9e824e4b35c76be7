"""Call-backs: a waiting customer leaves the line, keeps the place, and is called or written to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

import phonenumbers

from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict, Invalid

CallbackBy = Literal["phone", "chat"]
CallbackState = Literal["agreed", "reached", "given_up", "cancelled"]

HOME = "CN"  # a number without a country is of here
TRIES = 3
RETRY = timedelta(minutes=15)
AHEAD = timedelta(days=7)
MATTER_LIMIT = 200
SAME_NUMBER_LIMIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """What was agreed with a waiting customer: called at `number` (E.164), or written to in the chat (then `number` is empty).

    `at` is the agreed time, None when it is simply their turn. `attempts` counts calls that reached nobody, the last of them at
    `tried_at`. `matter` is the customer's word on what it is about.
    """

    conversation_id: UUID
    by: CallbackBy
    number: Personal[str]
    matter: Personal[str]
    at: datetime | None
    state: CallbackState
    attempts: int
    asked_at: datetime
    tried_at: datetime | None
    changed_at: datetime
    revision: int


class BadNumber(Invalid):
    code, detail = "bad_number", "This is not a telephone number that can be called."


class NotThen(Invalid):
    code, detail = "not_then", "Nobody calls at that time; choose another."


class NumberTooOften(Conflict):
    code, detail = "number_too_often", "This number is waiting for enough calls already."


class NoCallback(Conflict):
    code, detail = "no_callback", "There is no call-back to do any more."


def phone_number(text: str) -> str:
    """A telephone number as people write it, in E.164; one without a country code is Chinese. Raises BadNumber."""
    try:
        parsed = phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException:
        raise BadNumber(field="number") from None
    if not phonenumbers.is_valid_number(parsed) or parsed.extension:
        raise BadNumber(field="number")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
