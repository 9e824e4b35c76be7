"""Who becomes one person by the stated rules, who is asked about, and who never: the wrong joins of this world."""

from uuid import UUID

import pytest

from lingxi import customers
from lingxi.customers import Customer
from lingxi.customers.events import SuggestionDecided
from lingxi.customers.service import briefing, finding
from tests.customers.lives import met
from tests.customers.proofs import asked, comes, email, external, one_person, phone, signs_in
from tests.world import World, outcome

pytestmark = pytest.mark.db


# ── right joins ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_who_proves_one_address_under_one_name_is_one_person(world: World) -> None:
    one = await comes(world, email("Mei@x.example"), name="王芳")
    other = await comes(world, email("mei@X.example"), name="王　芳女士")
    assert await one_person(world, one, other)
    assert await asked(world) == []


async def test_the_third_channel_of_a_person_joins_as_the_second_did(world: World) -> None:
    people = [
        await comes(world, phone(typed), name="王芳")
        for typed in ("13800138000", "+86 138 0013 8000", "008613800138000")
    ]
    assert await one_person(world, *people)


async def test_who_signs_in_is_the_visitor_of_a_moment_ago_and_that_can_be_undone(world: World) -> None:
    visitor = await comes(world, device="laptop")
    talk = await world.asks(visitor, "卡丢了")
    known = await signs_in(world, visitor, external("7"), name="王芳", seen_at=world.now)
    assert known.id != visitor.id
    assert await one_person(world, visitor, known)
    assert (await world.see(talk.id)).customer_id == known.id
    async with world.as_(world.mei) as tx:
        [merge] = (await customers.person(tx, known.id)).merges
        await customers.unmerge(tx, merge.id)
    assert (await world.see(talk.id)).customer_id == visitor.id
    assert not await one_person(world, visitor, known)


async def test_who_served_a_visitor_is_remembered_of_whose_conversation_it_is_also_after_parting(world: World) -> None:
    """The widget offers who served one lately: of another, joined or parted again, nobody may learn that."""
    await world.is_("available", world.li_na, world.tom)
    visitor = await comes(world, device="laptop")
    before = await world.asks(visitor, "您好")
    await world.takes(world.tom, before)
    await world.closes(world.tom, before)
    talk = await world.asks(visitor, "卡丢了")
    await world.takes(world.li_na, talk)
    known = await signs_in(world, visitor, external("7"), name="王芳", seen_at=world.now)
    assert await served(world, known) == {world.li_na.id}
    assert await served(world, visitor) == {world.tom.id}
    async with world.as_(world.mei) as tx:
        [merge] = (await customers.person(tx, known.id)).merges
        await customers.unmerge(tx, merge.id)
    assert await served(world, known) == set()
    assert await served(world, visitor) == {world.tom.id, world.li_na.id}
    [[owner]] = await world.rows("select customer_id from routing.works where conversation_id = %s", talk.id)
    assert owner == visitor.id


async def served(world: World, customer: Customer) -> set[UUID]:
    """By whom."""
    rows = await world.rows("select agent_id from routing.stints where customer_id = %s", customer.id)
    return {agent for (agent,) in rows}


async def test_who_signs_in_before_doing_anything_needs_no_merge(world: World) -> None:
    visitor = await comes(world, device="laptop")
    assert (await signs_in(world, visitor, external("7"), name="王芳")).id == visitor.id


# ── wrong joins ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_two_people_behind_one_address_stay_two(world: World) -> None:
    """A couple reads one mailbox; each proves it."""
    one = await comes(world, email("wang@x.example"), name="王芳")
    other = await comes(world, email("wang@x.example"), name="李强")
    assert not await one_person(world, one, other)
    assert await asked(world) == []


async def test_an_office_address_joins_nobody(world: World) -> None:
    people = [
        await comes(world, email(box), name="王芳")
        for box in ("info@x.example", "Info+cards@x.example", "info@x.example")
    ]
    assert not await one_person(world, people[0], people[2])
    assert await asked(world) == []


async def test_a_family_phone_joins_nobody(world: World) -> None:
    people = [await comes(world, phone("13800138000"), name=name) for name in ("王芳", "李强", "李小明")]
    assert len({(await _person_id(world, one.id)) for one in people}) == 3
    assert await asked(world) == []


async def test_a_father_and_a_son_of_one_name_on_one_phone_are_asked_about(world: World) -> None:
    father = await comes(world, phone("+1 212 555 2368"), name="John Smith")
    son = await comes(world, phone("+1 212 555 2368"), name="John Smith Jr.")
    assert not await one_person(world, father, son)
    assert await asked(world) == [{father.id, son.id}]


async def test_the_line_of_a_household_joins_nobody_even_of_one_name(world: World) -> None:
    one = await comes(world, phone("010-62345678"), name="王芳")
    other = await comes(world, phone("010 6234 5678"), name="王芳")
    assert not await one_person(world, one, other)
    assert await asked(world) == [{one.id, other.id}]


async def test_names_that_name_nobody_join_nobody(world: World) -> None:
    one = await comes(world, email("wang@x.example"), name="微信用户")
    other = await comes(world, email("wang@x.example"), name="微信用户")
    third = await comes(world, phone("13800138000"), name="王先生")
    fourth = await comes(world, phone("13800138000"), name="王先生")
    assert not await one_person(world, one, other)
    assert not await one_person(world, third, fourth)
    assert len(await asked(world)) == 2


async def test_two_of_whom_the_organisation_says_that_they_are_two_are_only_asked_about(world: World) -> None:
    one = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    other = await comes(world, external("8"), email("wang@x.example"), name="王芳")
    assert not await one_person(world, one, other)
    assert await asked(world) == [{one.id, other.id}]


async def test_nobody_is_the_bridge_between_two_whom_the_organisation_tells_apart(world: World) -> None:
    """Each of the two shares something with the third; a chain of right joins would be a wrong one."""
    one = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    bridge = await comes(world, email("wang@x.example"), phone("13800138000"), name="王芳")
    other = await comes(world, external("8"), phone("13800138000"), name="王芳")
    assert await one_person(world, one, bridge)
    assert not await one_person(world, one, other)
    assert len(await asked(world)) == 1


async def test_a_colleagues_own_address_joins_nobody(world: World) -> None:
    """Somebody at the desk types their own address where the customer's should be, again and again."""
    await world.hire("陈晨", "agent", email="chen@harbour.example")
    one = await comes(world, email("Chen@harbour.example"), name="王芳")
    other = await comes(world, email("chen@harbour.example"), name="王芳")
    assert not await one_person(world, one, other)
    assert await asked(world) == []


async def test_a_shared_computer_after_lunch(world: World) -> None:
    """Who chatted in the morning need not be who signs in in the afternoon: what was said stays where it was said."""
    visitor = await comes(world, device="library")
    talk = await world.asks(visitor, "我想借钱")
    world.later(31 * 60)
    known = await signs_in(world, visitor, external("7"), name="王芳", seen_at=world.now.replace(hour=9, minute=0))
    assert not await one_person(world, visitor, known)
    assert (await world.see(talk.id)).customer_id == visitor.id
    assert await asked(world) == [{visitor.id, known.id}]


async def test_a_shared_computer_on_which_two_have_signed_in(world: World) -> None:
    """Li Qiang signs in a minute after Wang Fang left: who looked around in between may be either."""
    await signs_in(world, await comes(world, device="kitchen"), external("7"), name="王芳")
    between = await comes(world, device="kitchen")
    await world.asks(between)
    second = await signs_in(world, between, external("8"), name="李强", seen_at=world.now)
    assert not await one_person(world, between, second)


async def test_one_visitor_as_whom_two_sign_in_is_the_first_ones(world: World) -> None:
    visitor = await comes(world, device="kitchen")
    await world.asks(visitor)
    first = await signs_in(world, visitor, external("7"), name="王芳", seen_at=world.now)
    second = await signs_in(world, visitor, external("8"), name="李强")
    assert await one_person(world, visitor, first)
    assert not await one_person(world, first, second)


async def test_a_claim_joins_nobody_and_asks_only_if_the_names_allow_it(world: World) -> None:
    known = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    claimer = await comes(world, email("wang@x.example", proved=False), name="王芳")
    stranger = await comes(world, email("wang@x.example", proved=False), name="李强")
    assert not await one_person(world, known, claimer)
    assert not await one_person(world, known, stranger)
    assert await asked(world) == [{known.id, claimer.id}]


async def test_a_number_that_many_have_asks_nothing(world: World) -> None:
    """A shop that books for its customers leaves its own number with all of them."""
    for _ in range(5):
        await comes(world, phone("13800138000"))
    assert len(await asked(world)) <= 3


# ── what a colleague says ────────────────────────────────────────────────────────────────────────────────────────────


async def test_whom_a_colleague_parted_no_rule_joins_again(world: World) -> None:
    one = await comes(world, email("wang@x.example"), name="王芳")
    other = await comes(world, email("wang@x.example"), name="王芳")
    async with world.as_(world.mei) as tx:
        [merge] = (await customers.person(tx, one.id)).merges
        await customers.unmerge(tx, merge.id)
    for person in (one, other):
        await signs_in(world, person, email("wang@x.example"), phone("13800138000"))
    assert not await one_person(world, one, other)
    assert await asked(world) == []


async def test_a_suggestion_is_accepted_undone_and_not_made_again(world: World) -> None:
    one = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    other = await comes(world, external("8"), email("wang@x.example"), name="王芳")
    async with world.as_(world.mei) as tx:
        [suggestion] = (await customers.suggestions(tx, state="open")).items
        merge = await customers.accept(tx, suggestion.id)
    assert await one_person(world, one, other)
    assert merge.evidence["email"] == "wang@x.example"
    async with world.as_(world.mei) as tx:
        assert await outcome(customers.accept(tx, suggestion.id)) == "suggestion_closed"
        await customers.unmerge(tx, merge.id)
    await signs_in(world, one, phone("13800138000"))
    await signs_in(world, other, phone("13800138000"))
    assert not await one_person(world, one, other)
    assert await asked(world) == []


async def test_a_refusal_can_be_taken_back(world: World) -> None:
    await comes(world, external("7"), email("wang@x.example"), name="王芳")
    await comes(world, external("8"), email("wang@x.example"), name="王芳")
    async with world.as_(world.mei) as tx:
        [suggestion] = (await customers.suggestions(tx, state="open")).items
        await customers.refuse(tx, suggestion.id)
        assert (await customers.suggestions(tx, state="open")).items == []
        again = await customers.reopen(tx, suggestion.id)
    assert (again.state, again.decided_by) == ("open", None)


async def test_a_merge_by_hand_answers_what_was_asked(world: World) -> None:
    one = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    other = await comes(world, external("8"), email("wang@x.example"), name="王芳")
    async with world.as_(world.mei) as tx:
        await customers.merge(tx, one.id, other.id, rule="colleague", evidence={})
    assert await asked(world) == []
    decided = [e.suggestion for one in await world.log() if isinstance(e := one.event(), SuggestionDecided)]
    assert [(one.state, one.decided_by) for one in decided] == [("accepted", f"staff:{world.mei.id}")]


# ── who is forgotten ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_when_one_of_a_person_is_forgotten_the_others_stay_one_are_found_and_keep_nothing_of_theirs(
    world: World,
) -> None:
    """The oldest was the bridge between the two others, and the one under whom all three were found."""
    oldest = await comes(world, phone("13800138000"), name="王芳")
    one = await comes(world, external("7"), email("wang@x.example"), name="王芳")
    other = await comes(world, external("8"), name="王芳")
    await met(world, oldest.id, "phone", subject="hers")
    mine = await met(world, other.id, "phone", subject="mine")
    async with world.as_(world.mei) as tx:
        for each in (one, other):
            await customers.merge(tx, oldest.id, each.id, rule="colleague", evidence={})
        await customers.erase(tx, [oldest.id])
    assert await one_person(world, one, other)
    assert not await one_person(world, one, oldest)
    async with world.as_(world.mei) as tx:
        page = await finding.find(tx, "wang@x", everybody=False, cursor=None, limit=5)
        assert [found.id for found in page.items] == [one.id]
        seen = await briefing.timeline(tx, one.id, kinds=("contact",), cursor=None, limit=5)
        assert [entry.id for entry in seen.items] == [mine]


async def _person_id(world: World, id: object) -> object:
    async with world.as_system() as tx:
        return (await customers.person(tx, id)).id  # type: ignore[arg-type]
