"""Lines of waiting customers: who stands in which, who serves it, and what becomes of them when a line ends."""

from uuid import UUID

import pytest

from lingxi import conversations, routing
from lingxi.conversations import Conversation, Draft
from lingxi.platform.clock import new_id
from lingxi.routing import Place, QueueInput
from lingxi.routing.events import AgentChanged, PlaceChanged
from tests.world import NOWHERE, World, outcome

pytestmark = pytest.mark.db


async def asks_anywhere(world: World) -> Conversation:
    async with world.as_(world.joe) as tx:
        talk = await conversations.start(
            tx, world.joe, channel="webchat", language="en", origin=NOWHERE, queue_id=None, key=new_id().hex
        )
        await conversations.post(tx, talk.id, Draft(client_id=new_id().hex, text="Anybody there?"))
    return await world.see(talk.id)


async def archive(world: World, *queues: routing.Queue) -> None:
    for queue in queues:
        await world.change_queue(queue, archived=True)


async def test_who_names_no_queue_stands_in_the_one_for_their_language(world: World) -> None:
    talk = await asks_anywhere(world)
    assert (talk.queue_id, (await world.work(talk)).queue_id) == (world.loans.id, world.loans.id)


async def test_who_names_an_archived_queue_stands_in_another(world: World) -> None:
    await archive(world, world.cards)
    talk = await world.asks(world.wang_fang, queue=world.cards)
    assert talk.queue_id == world.loans.id


async def test_who_waits_when_a_queue_is_archived_waits_in_another_in_their_place(world: World) -> None:
    first = await world.asks(world.wang_fang, queue=world.cards)
    world.later(10)
    second = await world.asks(world.joe, queue=world.loans)
    await archive(world, world.cards)
    await world.route()
    assert (await world.see(first.id)).queue_id == world.loans.id
    async with world.as_system() as tx:
        places = [await routing.place(tx, talk.id) for talk in (first, second)]
    assert [one.place for one in places if one] == [1, 2]


async def test_what_is_declined_after_its_queue_was_archived_is_not_stuck(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    await archive(world, world.cards)
    await world.declines(world.tom, await world.offer(world.tom))
    await world.route()
    assert (await world.offer(world.tom)).queue_id == world.loans.id
    assert (await world.see(talk.id)).queue_id == world.loans.id


async def test_what_is_served_when_its_queue_is_archived_stays_with_its_colleague(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await archive(world, world.cards)
    await world.route()
    assert (await world.work(talk)).agent_id == world.li_na.id


async def test_without_any_queue_customers_wait_until_there_is_one(world: World) -> None:
    await archive(world, world.cards, world.loans)
    anywhere = await asks_anywhere(world)
    named = await world.asks(world.wang_fang)
    await world.route()
    assert await world.rows("select 1 from routing.works") == []
    assert await outcome(world.takes(world.mei, anywhere)) == "not_waiting"
    await world.is_("available", world.tom)
    async with world.as_system() as tx:
        queue = await routing.create_queue(tx, QueueInput(name_zh="新", name_en="New", members=(world.tom.id,)))
    await world.route()
    offers = await world.offers(world.tom)
    assert {offer.conversation_id for offer in offers} == {anywhere.id, named.id}
    assert {offer.queue_id for offer in offers} == {queue.id}


async def test_without_any_queue_a_conversation_can_be_closed_and_come_back(world: World) -> None:
    await archive(world, world.cards, world.loans)
    talk = await asks_anywhere(world)
    await world.closes(world.joe, talk)
    await world.says(world.joe, talk, "One more thing")
    assert (await world.see(talk.id)).state == "open"
    await world.change_queue(world.loans, archived=False)
    await world.route()
    assert (await world.work(talk)).state == "waiting"


async def test_joining_a_queue_opens_it_and_leaving_it_shuts_it(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    await world.change_queue(world.loans, members=(world.tom.id, world.li_na.id))
    assert await world.messages(world.li_na, talk)
    assert world.loans.id in (await world.agent(world.li_na)).queue_ids
    await world.change_queue(world.loans, members=(world.tom.id,))
    assert await outcome(world.messages(world.li_na, talk)) == "not_found"
    assert world.loans.id not in (await world.agent(world.li_na)).queue_ids


async def test_everybody_is_told_whose_queues_changed(world: World) -> None:
    told = len(await world.log())
    await world.change_queue(world.loans, members=(world.li_na.id,))
    changed = [one.event() for one in (await world.log())[told:]]
    agents = {one.agent.staff_id: one.agent for one in changed if isinstance(one, AgentChanged)}
    assert set(agents[world.li_na.id].queue_ids) == {world.cards.id, world.loans.id}
    assert agents[world.tom.id].queue_ids == (world.cards.id,)


async def test_a_newcomer_in_a_queue_is_an_agent(world: World) -> None:
    anna = await world.hire("Anna", "agent")
    await world.change_queue(world.loans, members=(anna.id,))
    agent = await world.agent(anna)
    assert (agent.presence, agent.queue_ids) == ("offline", (world.loans.id,))
    assert await world.load(anna) == 0


async def test_a_queue_needs_names_times_and_a_language(world: World) -> None:
    for wrong in (
        {"name_zh": " "},
        {"name_en": "x" * 81},
        {"offer_seconds": 4},
        {"wrap_up_seconds": -1},
        {"languages": ()},
    ):
        assert await outcome(world.change_queue(world.cards, **wrong)) == "invalid"
    assert await outcome(world.change_queue(world.cards, members=(new_id(),))) == "not_found"


async def test_waiting_customers_are_told_their_place_once_for_each_move(world: World) -> None:
    await world.is_("available", world.tom)
    first = await world.asks(world.wang_fang)
    world.later(1)
    second = await world.asks(world.joe)

    async def tell(told: dict[UUID, Place]) -> tuple[dict[UUID, Place], list[tuple[UUID, int, int]]]:
        async with world.as_system() as tx:
            now = await routing.tell_places(tx, await routing.look(tx), told)
            said = [one for one in tx.whispers if isinstance(one, PlaceChanged)]
            return now, [(one.customer_id, one.place.place, one.place.agents) for one in said]

    told, heard = await tell({})
    assert heard == [(world.wang_fang.id, 1, 1), (world.joe.id, 2, 1)]
    assert (await tell(told))[1] == []
    await world.takes(world.tom, first)
    told, heard = await tell(told)
    assert heard == [(world.joe.id, 1, 1)]
    await world.is_("available", world.li_na)
    assert (await tell(told))[1] == [(world.joe.id, 1, 2)]
    await world.closes(world.joe, second)
    assert (await tell(told))[0] == {}


async def test_colleagues_who_are_there_are_counted_for_a_queue_and_for_all(world: World) -> None:
    async def there(queue: routing.Queue | None) -> int:
        async with world.as_system() as tx:
            return await routing.agents_there(tx, queue.id if queue else None)

    await world.is_("available", world.li_na)
    await world.is_("busy", world.tom)
    assert [await there(one) for one in (world.cards, world.loans, None)] == [2, 1, 2]
    await world.is_("meal", world.tom)
    assert [await there(one) for one in (world.cards, world.loans, None)] == [1, 0, 1]
