"""How the cast works with cases."""

from typing import Any
from uuid import UUID

from lingxi import cases, conversations
from lingxi.app.clocks_loop import look_once
from lingxi.cases import Case, CaseChange, CaseFilter, Entry
from lingxi.conversations import Conversation, Draft
from lingxi.customers import Customer
from lingxi.platform.auth import Staff
from lingxi.platform.clock import new_id
from lingxi.routing import Queue
from tests.world import NOWHERE, World

HOUR = 3600.0


async def mail(world: World, customer: Customer, text: str = "卡丢了", *, queue: Queue | None = None) -> Conversation:
    """A letter, as a channel tells it: its matter is a case at once."""
    async with world.as_(customer) as tx:
        talk = await conversations.start(
            tx,
            customer,
            channel="email",
            language=customer.language,
            origin=NOWHERE,
            queue_id=(queue or world.cards).id,
            key=new_id().hex,
        )
        await conversations.post(tx, talk.id, Draft(client_id=new_id().hex, text=text))
    return await world.see(talk.id)


async def case_of(world: World, talk: Conversation) -> Case:
    async with world.as_system() as tx:
        found = await cases.case_of(tx, talk.id)
    assert found is not None, "this conversation is no case"
    return found


async def see(world: World, id: UUID) -> Case:
    async with world.as_system() as tx:
        return await cases.get(tx, id)


async def made(world: World, staff: Staff, talk: Conversation) -> Case:
    async with world.as_(staff) as tx:
        return await cases.make_case(tx, talk.id)


async def changes(world: World, staff: Staff, case: Case, **given: Any) -> Case:
    async with world.as_(staff) as tx:
        return await cases.change(tx, case.id, CaseChange(**given))


async def listed(world: World, staff: Staff, **narrowed: Any) -> list[int]:
    async with world.as_(staff) as tx:
        page = await cases.page(tx, CaseFilter(**narrowed), "clock", cursor=None, limit=50)
    return [one.number for one in page.items]


async def history(world: World, staff: Staff, case: Case) -> list[Entry]:
    """The oldest first."""
    async with world.as_(staff) as tx:
        page = await cases.history(tx, case.id, cursor=None, limit=200)
    return page.items[::-1]


async def look(world: World) -> int:
    """One round of the loop that keeps the clocks, at this moment."""
    return await look_once(world.as_system)
