"""What happened to customers."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import (
    Activity,
    Attribute,
    Contact,
    Customer,
    CustomerNote,
    Merge,
    Record,
    RecordType,
    Source,
    Suggestion,
)
from lingxi.customers.model.reach import Consent, Reach
from lingxi.customers.model.segments import Segment, Stage
from lingxi.customers.model.trust import Erasure
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerErased(Event):
    """These customers were forgotten. Every slice removes what it keeps of them, in the same transaction, and it may be told twice."""

    customer_ids: tuple[UUID, ...]

    def topics(self) -> tuple[str, ...]:
        return ("conversations",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentChanged(Event):
    """A customer said yes or no to something; heard by them and by colleagues."""

    consent: Consent

    def topics(self) -> tuple[str, ...]:
        return ("conversations", f"customer:{self.consent.customer_id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachChanged(Event):
    """A customer wants to be reached otherwise; heard by them and by colleagues."""

    reach: Reach

    def topics(self) -> tuple[str, ...]:
        return ("conversations", f"customer:{self.reach.customer_id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureChanged(Event):
    """A customer asked to be forgotten, or it was decided; heard by them and by who decides."""

    erasure: Erasure

    def topics(self) -> tuple[str, ...]:
        return ("people", f"customer:{self.erasure.customer_id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutCustomers(Event, abstract=True):
    """Something about customers that is for colleagues alone; the customers do not hear it."""

    def topics(self) -> tuple[str, ...]:
        return ("conversations",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersMerged(AboutCustomers):
    """Two customers are one person; `member_ids` are all who are now that person."""

    merge: Merge
    member_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersParted(AboutCustomers):
    """A merge was undone; the customers on its two sides are two persons again."""

    merge: Merge
    left_ids: tuple[UUID, ...]
    right_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionMade(AboutCustomers):
    """Two customers may be one person; a colleague is to decide."""

    suggestion: Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionDecided(AboutCustomers):
    """A colleague said whether two customers are one person, or takes back what was said."""

    suggestion: Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributesLearnt(AboutCustomers):
    """Something is known of a customer, or known otherwise."""

    customer_id: UUID
    attributes: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTypeChanged(Event):
    """A kind of record was declared, or declared otherwise."""

    record_type: RecordType

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTypeRemoved(Event):
    """A kind of record is no more; there were none of it."""

    record_type: RecordType

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsChanged(AboutCustomers):
    """The organisation's systems said something new of a customer's records; as they are now, oldest first."""

    customer_id: UUID
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRemoved(AboutCustomers):
    """A record was taken back by who told it."""

    customer_id: UUID
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNoted(AboutCustomers):
    """A contact began, changed hands, ended or was rated."""

    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentChanged(AboutCustomers):
    """A segment was made, or means other people now."""

    segment: Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRemoved(AboutCustomers):
    """There is no such segment any more."""

    segment: Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class StagesDefined(AboutCustomers):
    """The stages of the journey, in their order, are other ones."""

    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChanged(AboutCustomers):
    """A person, named by their oldest customer, is in another stage; None is no stage. `stage` and `former` are keys."""

    person_id: UUID
    former: str | None
    stage: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerNoteTaken(AboutCustomers):
    """A colleague noted something about a customer, or noted it otherwise."""

    customer_note: CustomerNote


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerNoteRemoved(AboutCustomers):
    """A note about a customer is no more."""

    customer_note: CustomerNote


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersImported(Event):
    """Customers came in from a file, who were not known before. No desk holds them yet, so none is told; who keeps count of all
    customers reads it in the log.
    """

    import_id: UUID
    customer_ids: tuple[UUID, ...]

    def topics(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsImported(Event):
    """Records of one type came in from a file, which were not known before, of these customers."""

    import_id: UUID
    record_type: str
    customer_ids: tuple[UUID, ...]

    def topics(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitiesRecorded(Event):
    """A source told what a customer did, in one request. So many come that no desk hears them; readers of the log do."""

    customer_id: UUID
    activities: tuple[Activity, ...]

    def topics(self) -> tuple[str, ...]:
        return ("activities",)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChanged(Event):
    """A source was made or changed, or has another key."""

    source: Source

    def topics(self) -> tuple[str, ...]:
        return ("people",)
