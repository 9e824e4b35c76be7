"""Coming together: told by the slices that carry it, remembered for whoever meets the customer next."""

from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import ContactNoted
from lingxi.customers.model import Contact, contacts
from lingxi.customers.service import joining
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx

LOOK_BACK = 10  # contacts among which an unsettled matter is looked for


async def note_contact(tx: Tx, contact: Contact) -> None:
    """A contact began or is otherwise now; who carries it holds it."""
    await store.save_contact(tx, contact)
    tx.emit(ContactNoted(contact=contact))


async def contact(tx: Tx, id: UUID) -> Contact:
    """Raises NotFound."""
    found = await store.contact(tx, id)
    if found is None:
        raise NotFound
    return found


async def contact_heard(tx: Tx, id: UUID, text: str) -> None:
    """The customer said something in a contact; not told to anybody, for whoever carries it does."""
    await store.heard(tx, id, tx.now, text)


async def matter_for(tx: Tx, customer_id: UUID) -> UUID | None:
    """The matter that a person who comes now most likely comes for: their newest one that was not settled."""
    found = await store.contacts(tx, await joining.members(tx, customer_id), LOOK_BACK)
    return next((one.matter_id for one in found if contacts.unsettled(one, tx.now)), None)
