"""Work is held out to one colleague at a time, and keeps its place until somebody has it."""

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db


async def places(world: World, *talks: Conversation) -> list[int | None]:
    async with world.as_system() as tx:
        found = [await routing.place(tx, talk.id) for talk in talks]
    return [one.place if one else None for one in found]


async def test_nobody_is_offered_anything_while_nobody_is_there(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    await world.route()
    assert (await world.work(talk)).state == "waiting"
    assert await world.rows("select 1 from routing.offers") == []


async def test_who_has_been_idle_longest_is_asked_first_and_has_it_once_they_accept(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.wang_fang)
    await world.route()
    assert await world.offers(world.li_na) == []
    work = await world.accepts(world.tom, await world.offer(world.tom))
    assert (work.state, work.agent_id) == ("assigned", world.tom.id)
    assert (await world.see(talk.id)).owner_id == world.tom.id
    assert await world.load(world.tom) == 1


async def test_the_next_customer_goes_to_who_has_less_to_do(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    for _ in range(4):
        await world.asks(await world.come())
        await world.route()
    assert [await world.load(one) for one in (world.tom, world.li_na)] == [2, 2]


async def test_serving_and_being_free_again_makes_one_the_last_to_be_asked(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.wang_fang)
    await world.route()
    await world.accepts(world.tom, await world.offer(world.tom))
    await world.closes(world.tom, talk)
    world.later(5)
    await world.finishes(world.tom, talk)
    await world.asks(world.joe)
    await world.route()
    assert len(await world.offers(world.li_na)) == 1


async def test_only_members_of_the_queue_are_asked(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.route()
    assert (await world.work(talk)).state == "waiting"


async def test_a_declined_conversation_keeps_its_place_and_goes_to_somebody_else(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    first = await world.asks(world.wang_fang)
    await world.route()
    enqueued_at = (await world.work(first)).enqueued_at
    offer = await world.offer(world.tom)
    world.later(3)
    second = await world.asks(world.joe)
    await world.declines(world.tom, offer)
    assert await places(world, first, second) == [1, 2]
    assert (await world.work(first)).enqueued_at == enqueued_at
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == first.id
    assert (await world.offer(world.tom)).conversation_id == second.id


async def test_who_declined_is_asked_again_when_there_is_nobody_else(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    await world.declines(world.tom, await world.offer(world.tom))
    await world.route()
    assert len(await world.offers(world.tom)) == 1


async def test_declining_twice_changes_nothing(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    await world.declines(world.tom, offer)
    told = len(await world.log())
    await world.declines(world.tom, offer)
    assert len(await world.log()) == told


async def test_an_offer_that_ran_out_keeps_the_place_and_rings_at_the_next_desk(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    first = await world.asks(world.wang_fang)
    await world.route()
    gone = await world.offer(world.tom)
    second = await world.asks(world.joe)
    world.later(world.cards.offer_seconds + 1)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == first.id
    assert await outcome(world.accepts(world.tom, gone)) == "offer_gone"
    assert await places(world, first, second) == [1, 2]


async def test_two_missed_offers_mean_that_somebody_does_not_respond(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    for _ in range(2):
        await world.route()
        assert (await world.agent(world.tom)).presence == "available"
        world.later(world.cards.offer_seconds + 1)
        await world.alive(world.tom)
    await world.route()
    assert (await world.agent(world.tom)).presence == "not_responding"
    assert (await world.work(talk)).state == "waiting"
    await world.route()
    assert await world.offers(world.tom) == []


async def test_an_answer_in_between_is_forgiven(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    world.later(world.cards.offer_seconds + 1)
    await world.alive(world.tom)
    await world.route()
    await world.accepts(world.tom, await world.offer(world.tom))
    await world.asks(world.joe)
    await world.route()
    world.later(world.cards.offer_seconds + 1)
    await world.alive(world.tom)
    await world.route()
    assert (await world.agent(world.tom)).presence == "available"


async def test_a_customer_who_leaves_takes_the_offer_along(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    await world.closes(world.wang_fang, talk)
    assert await world.offers(world.tom) == []
    assert (await world.work(talk)).state == "done"
    assert await world.load(world.tom) == 0
    assert await outcome(world.accepts(world.tom, offer)) == "offer_gone"


async def test_a_repeated_click_accepts_once(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    first = await world.accepts(world.tom, offer)
    assert await world.accepts(world.tom, offer) == first
    accepted = [one for one in await world.log() if one.name == "routing.OfferAccepted"]
    assert len(accepted) == 1


async def test_an_offer_is_for_nobody_else(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    answers = await at_once(world.accepts(world.li_na, offer), world.accepts(world.mei, offer))
    assert answers == ["not_found", "not_found"]
    assert await world.offers(world.tom) == [offer]


async def test_no_more_is_offered_than_somebody_can_take(world: World) -> None:
    await world.is_("available", world.tom)
    await world.can_take(world.tom, 2)
    for _ in range(4):
        await world.asks(await world.come())
    await world.route()
    await world.route()
    assert len(await world.offers(world.tom)) == 2
    assert await world.load(world.tom) == 2


async def test_a_long_line_that_nobody_serves_holds_up_no_other(world: World) -> None:
    """Work that nobody can take takes nobody's turn."""
    await world.is_("available", world.li_na)
    async with world.as_system() as tx:
        await tx.db.execute(
            """
            with old as (
                insert into conversations.conversations
                select gen_random_uuid(), 'webchat', %(customer)s, null, 'open', 'en', '', null, %(queue)s, '[]', '{}', '{}', null,
                       0, '', null, now(), 0, 0, 0, 0, 0, now(), null, n::text, 1, %(customer)s, gen_random_uuid()
                from generate_series(1, 250) n returning id)
            insert into routing.works (id, conversation_id, customer_id, queue_id, state, enqueued_at, revision)
            select gen_random_uuid(), id, %(customer)s, %(queue)s, 'waiting', '2020-01-01', 1 from old
            """,
            {"customer": world.joe.id, "queue": world.loans.id},
        )
    talk = await world.asks(world.wang_fang)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id
