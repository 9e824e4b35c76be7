"""Contacts: a customer and the house coming together once, on any channel, and the matter that goes through several. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.platform.erasure import Personal

Outcome = Literal["open", "solved", "given_up"]

# As service desks count: who comes back within a week comes for the same thing, unless it was settled.
MATTER_STAYS = timedelta(days=7)
BAD = 2  # a score up to which the customer says that it was not settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A conversation now, a call or a visit later; its id is theirs. `adviser` is who had it last.

    Contacts with one `matter_id` are about one matter. `score` is the customer's, 1 to 5.
    """

    id: UUID
    customer_id: UUID
    matter_id: UUID
    channel: str
    subject: Personal[str]
    adviser_id: UUID | None
    adviser_name: str
    started_at: datetime
    last_at: datetime
    ended_at: datetime | None
    outcome: Outcome
    score: int | None


def unsettled(contact: Contact, now: datetime) -> bool:
    """Whether somebody who comes now comes most likely for this again."""
    settled = contact.outcome == "solved" and (contact.score is None or contact.score > BAD)
    return not settled and now - contact.last_at <= MATTER_STAYS
