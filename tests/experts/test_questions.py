"""A hard matter is put to the best expert, with their consent; who solved what is remembered."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from lingxi import conversations, experts, routing
from lingxi.conversations import Conversation
from lingxi.experts import ExpertEntry, ExpertInput, Question, QuestionInput
from lingxi.experts.service.directory import leave
from lingxi.experts.service.questions import expire, pass_on
from lingxi.platform.auth import Staff
from lingxi.platform.problems import Problem
from lingxi.platform.tx import Tx
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db


async def knows(world: World, person: Staff, level: int = 3, **said: Any) -> None:
    async with world.as_system() as tx:
        await routing.put_skill(tx, "tax", label_zh="税务", label_en="Tax")
    async with world.as_(person) as tx:
        await experts.describe_me(tx, ExpertInput(**{"skills": {"tax": level}, **said}))


async def asks(world: World, talk: Conversation, **said: Any) -> Question:
    async with world.as_(world.li_na) as tx:
        return await experts.ask(tx, talk.id, QuestionInput(**{"text": "哪条税率？", "skill": "tax", **said}))


async def does(
    world: World, person: Staff, verb: Callable[..., Awaitable[Question]], question: Question, **said: Any
) -> Question:
    async with world.as_(person) as tx:
        return await verb(tx, question.id, **said)


async def may_read(world: World, person: Staff, talk: Conversation) -> bool:
    async with world.as_(person) as tx:
        return await outcome(conversations.get(tx, talk.id)) != "not_found"


async def listed(world: World, person: Staff) -> ExpertEntry:
    async with world.as_(world.li_na) as tx:
        return next(one for one in await experts.directory(tx) if one.expert.staff_id == person.id)


async def job(world: World, run: Callable[..., Awaitable[None]], **said: str) -> None:
    async with world.as_system() as tx:
        await run(tx, **said)


@pytest.fixture
async def ann(world: World) -> Staff:
    """Knows tax well, and serves nobody."""
    person = await world.hire("Ann", "expert")
    await knows(world, person, 5)
    return person


@pytest.fixture
async def ben(world: World) -> Staff:
    person = await world.hire("Ben", "planner")
    await knows(world, person, 3)
    return person


async def test_the_best_is_asked_accepts_answers_by_a_note_and_is_thanked(world: World, ann: Staff, ben: Staff) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    question = await asks(world, talk)
    assert (question.state, question.expert_id) == ("asked", ann.id)
    assert not await may_read(world, ann, talk)
    taken = await does(world, ann, experts.accept, question)
    assert (taken.state, await may_read(world, ann, talk)) == ("accepted", True)
    done = await does(world, ann, experts.answer, question, text="适用 3%。", minutes=12)
    assert (done.state, done.answer) == ("answered", "适用 3%。")
    note = (await world.messages(world.li_na, talk))[-1]
    assert (note.kind, note.private, note.text, note.author.id) == ("note", True, "适用 3%。", ann.id)
    assert "适用" not in str(await world.messages(world.wang_fang, talk))
    judged = await does(world, world.li_na, experts.judge, question, solved=True, thanked=True)
    assert (judged.solved, judged.thanked) == (True, True)
    assert not await may_read(world, ann, talk)
    entry = await listed(world, ann)
    assert (entry.used, entry.reserved, entry.answered, entry.solved) == (12, 0, 1, {"tax": 1})
    async with world.as_(world.li_na) as tx:
        [matter] = await experts.solved(tx, ann.id)
    assert matter.text == "哪条税率？"
    async with world.as_(ben) as tx:
        [hidden] = await experts.solved(tx, ann.id)
    assert (hidden.text, hidden.conversation_id, hidden.skill) == ("", None, "tax")


async def test_who_declines_is_followed_by_the_next_best_until_nobody_is_left(
    world: World, ann: Staff, ben: Staff
) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    question = await asks(world, talk)
    passed = await does(world, ann, experts.decline, question)
    assert (passed.state, passed.expert_id, passed.passed) == ("asked", ben.id, (ann.id,))
    await does(world, ben, experts.accept, question)
    assert await may_read(world, ben, talk)
    passed = await does(world, ben, experts.decline, question)
    assert (passed.state, passed.expert_id) == ("declined", None)
    assert not await may_read(world, ben, talk)
    with pytest.raises(Problem) as refused:
        await does(world, ann, experts.accept, question)
    assert refused.value.code == "question_gone"


async def test_who_says_nothing_is_passed_over_and_what_is_late_ends(world: World, ann: Staff, ben: Staff) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    question = await asks(world, talk, answer_by=world.now + timedelta(hours=1))
    said = {"question_id": str(question.id), "expert_id": str(ann.id)}
    await job(world, pass_on, **said)
    assert (await does(world, ann, experts.accept, question)).state == "accepted"
    other = await asks(world, talk)
    assert other.expert_id == ann.id or other.expert_id == ben.id
    world.later(16 * 60)
    await job(world, pass_on, question_id=str(other.id), expert_id=str(other.expert_id))
    async with world.as_(world.li_na) as tx:
        now = {one.id: one for one in await experts.my_questions(tx)}
    assert now[other.id].passed == (other.expert_id,)
    assert now[question.id].state == "accepted"
    world.later(3600)
    await job(world, expire, question_id=str(question.id))
    await job(world, expire, question_id=str(question.id))
    async with world.as_(world.li_na) as tx:
        assert {one.id: one.state for one in await experts.questions_in(tx, talk.id)}[question.id] == "expired"
    assert not await may_read(world, ann, talk)


async def test_nobody_is_asked_beyond_their_week_nor_without_consent(world: World) -> None:
    await knows(world, world.tom, weekly_minutes=30)
    talk = await world.served_by(world.li_na, world.wang_fang)
    first = await asks(world, talk)
    await asks(world, talk)
    with pytest.raises(Problem) as refused:
        await asks(world, talk)
    assert refused.value.code == "no_expert"
    await does(world, world.tom, experts.accept, first)
    await does(world, world.tom, experts.answer, first, text="3%", minutes=5)
    with pytest.raises(Problem):
        await asks(world, talk)
    world.later(timedelta(days=8).total_seconds())
    async with world.as_(world.li_na) as tx:
        assert await experts.candidates(tx, talk.id, skill="tax", level=0, text="") != []
    await knows(world, world.tom, weekly_minutes=600, consent=False)
    async with world.as_(world.li_na) as tx:
        assert await experts.candidates(tx, talk.id, skill="tax", level=0, text="") == []


async def test_who_withdraws_consent_gives_back_what_was_not_taken_on(world: World, ann: Staff, ben: Staff) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    taken, waiting = await asks(world, talk), await asks(world, talk, to=ann.id)
    await does(world, ann, experts.accept, taken)
    await knows(world, ann, 5, consent=False)
    async with world.as_(world.li_na) as tx:
        now = {one.id: one for one in await experts.questions_in(tx, talk.id)}
    assert (now[taken.id].state, now[taken.id].expert_id) == ("accepted", ann.id)
    assert (now[waiting.id].state, now[waiting.id].expert_id) == ("asked", ben.id)
    async with world.as_system() as tx:
        await leave(tx, ann.id)
    async with world.as_(world.li_na) as tx:
        now = {one.id: one for one in await experts.questions_in(tx, talk.id)}
    assert now[taken.id].expert_id == ben.id
    assert not await may_read(world, ann, talk)


async def test_who_solved_it_before_is_asked_before_who_knows_a_little_more(
    world: World, ann: Staff, ben: Staff
) -> None:
    await knows(world, ann, 4)
    talk = await world.served_by(world.li_na, world.wang_fang)
    for _ in range(2):
        question = await asks(world, talk, to=ben.id)
        await does(world, ben, experts.accept, question)
        await does(world, ben, experts.answer, question, text="3%", minutes=1)
        await does(world, world.li_na, experts.judge, question, solved=True, thanked=False)
    world.later(timedelta(days=8).total_seconds())
    assert (await asks(world, talk)).expert_id == ben.id


async def test_who_could_read_it_before_can_read_it_afterwards(world: World, ann: Staff) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.notes(world.li_na, talk, "@Ann", ann)
    question = await asks(world, talk)
    await does(world, ann, experts.accept, question)
    await does(world, world.li_na, experts.withdraw, question)
    assert await may_read(world, ann, talk)


async def test_two_accept_at_once_and_one_has_it(world: World, ann: Staff, ben: Staff) -> None:
    """The first at two desks, while her time runs out and the next is asked."""
    talk = await world.served_by(world.li_na, world.wang_fang)
    for _ in range(4):
        question = await asks(world, talk, to=ann.id)
        world.later(16 * 60)

        async def late(tx_question: Question = question) -> Question:
            await job(world, pass_on, question_id=str(tx_question.id), expert_id=str(ann.id))
            return await does(world, ben, experts.accept, tx_question)

        got = await at_once(
            does(world, ann, experts.accept, question), late(), does(world, ann, experts.accept, question)
        )
        async with world.as_(world.li_na) as tx:
            now = next(one for one in await experts.questions_in(tx, talk.id) if one.id == question.id)
        assert now.state == "accepted"
        assert {one.expert_id for one in got if isinstance(one, Question)} == {now.expert_id}
        assert {one for one in got if isinstance(one, str)} <= {"question_gone", "not_found"}
        assert await may_read(world, ann if now.expert_id == ben.id else ben, talk) is False
        await does(world, world.li_na, experts.withdraw, question)


async def test_many_ask_at_once_and_nobodys_week_is_spent_twice(world: World) -> None:
    await knows(world, world.tom, weekly_minutes=30)
    talks = [await world.served_by(world.li_na, await world.come()) for _ in range(5)]
    got = await at_once(*(asks(world, talk) for talk in talks))
    assert sorted(one if isinstance(one, str) else "asked" for one in got) == ["asked"] * 2 + ["no_expert"] * 3
    assert (await listed(world, world.tom)).left == 0


async def test_only_who_has_to_do_with_it_may_touch_a_question(world: World, ann: Staff, ben: Staff) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    question = await asks(world, talk)
    assert await outcome(does(world, ben, experts.accept, question)) == "not_found"
    assert await outcome(does(world, ann, experts.withdraw, question)) == "not_your_question"
    assert await outcome(does(world, ann, experts.answer, question, text="3%", minutes=1)) == "question_gone"
    assert (
        await outcome(does(world, world.li_na, experts.judge, question, solved=True, thanked=False)) == "question_gone"
    )

    async def looks(tx: Tx) -> object:
        return await experts.questions_in(tx, talk.id)

    async with world.as_(ben) as tx:
        assert await outcome(looks(tx)) == "not_found"
    assert await outcome(asks(world, talk, text=" ")) == "invalid"
    assert await outcome(asks(world, talk, answer_by=world.now)) == "invalid"
    assert await outcome(asks(world, talk, skill="unknown")) == "no_expert"
