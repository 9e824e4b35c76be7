"""What happened to customers."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.customers.model import Customer
from lingxi.platform.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerEvent(Event, abstract=True):
    """A customer changed; heard by themselves and by colleagues who see all conversations."""

    customer: Customer

    def topics(self) -> tuple[str, ...]:
        return ("conversations", f"customer:{self.customer.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCreated(CustomerEvent):
    """Somebody came for the first time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChanged(CustomerEvent):
    """Name, language or identities changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRecognised(CustomerEvent):
    """A visitor proved to be a customer we already know; what the visitor `former_id` had open is theirs."""

    former_id: UUID
