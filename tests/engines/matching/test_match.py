"""Who gets which waiting work: the rule of the first form, for any floor."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.matching.match import Candidate, Need, Pair, match

pytestmark = pytest.mark.pure

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
QUEUES = [UUID(int=n) for n in range(1, 4)]
AGENTS = [UUID(int=100 + n) for n in range(5)]
LI_NA, TOM, MEI = AGENTS[:3]
CARDS, LOANS, _ = QUEUES

minutes = st.integers(0, 20).map(lambda n: NINE + timedelta(minutes=n))


def need(id: int, *, queue: UUID = CARDS, minute: int = 0, refused_by: tuple[UUID, ...] = ()) -> Need:
    since = NINE + timedelta(minutes=minute)
    return Need(id=UUID(int=1000 + id), queue_id=queue, since=since, refused_by=frozenset(refused_by))


def agent(id: UUID, *queues: UUID, room: int = 1, load: int = 0, idle: int = 0) -> Candidate:
    idle_since = NINE - timedelta(minutes=idle)
    return Candidate(id=id, queue_ids=frozenset(queues or (CARDS,)), room=room, load=load, idle_since=idle_since)


needs = st.lists(
    st.builds(
        Need,
        id=st.integers(1000, 1030).map(lambda n: UUID(int=n)),
        queue_id=st.sampled_from(QUEUES),
        since=minutes,
        refused_by=st.frozensets(st.sampled_from(AGENTS)),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)
candidates = st.lists(
    st.builds(
        Candidate,
        id=st.sampled_from(AGENTS),
        queue_ids=st.frozensets(st.sampled_from(QUEUES)),
        room=st.integers(0, 3),
        load=st.integers(0, 3),
        idle_since=minutes,
    ),
    max_size=5,
    unique_by=lambda one: one.id,
)


def given_to(pairs: list[Pair]) -> list[UUID]:
    return [pair.candidate for pair in pairs]


def test_the_oldest_work_goes_first() -> None:
    assert [pair.need for pair in match([need(2, minute=5), need(1, minute=3)], [agent(TOM)])] == [need(1).id]


def test_the_longest_idle_is_asked_first() -> None:
    assert given_to(match([need(1)], [agent(LI_NA, idle=5), agent(TOM, idle=9)])) == [TOM]


def test_who_has_less_to_do_is_asked_before_who_has_been_idle_longer() -> None:
    assert given_to(match([need(1)], [agent(LI_NA, idle=1), agent(TOM, idle=9, load=1)])) == [LI_NA]


def test_work_is_spread() -> None:
    floor = [agent(LI_NA, room=3, idle=2), agent(TOM, room=3, idle=1)]
    assert given_to(match([need(n, minute=n) for n in range(4)], floor)) == [LI_NA, TOM, LI_NA, TOM]


def test_who_refused_is_passed_over_while_somebody_else_is_there() -> None:
    refused = need(1, refused_by=(TOM,))
    assert given_to(match([refused], [agent(TOM, idle=9), agent(LI_NA)])) == [LI_NA]
    assert given_to(match([refused], [agent(TOM, idle=9), agent(LI_NA, LOANS)])) == [TOM]


def test_nobody_serves_a_queue_that_is_not_theirs() -> None:
    assert match([need(1, queue=LOANS)], [agent(TOM)]) == []


@given(needs, candidates)
def test_room_is_never_exceeded_and_no_work_given_twice(needs: list[Need], floor: list[Candidate]) -> None:
    pairs = match(needs, floor)
    assert len({pair.need for pair in pairs}) == len(pairs)
    room = {one.id: one.room for one in floor}
    assert all(count <= room[id] for id, count in Counter(given_to(pairs)).items())
    serves = {one.id: one.queue_ids for one in floor}
    queue = {one.id: one.queue_id for one in needs}
    assert all(queue[pair.need] in serves[pair.candidate] for pair in pairs)


@given(needs, candidates)
def test_nobody_waits_while_somebody_who_could_has_room(needs: list[Need], floor: list[Candidate]) -> None:
    pairs = match(needs, floor)
    taken = Counter(given_to(pairs))
    free = {queue for one in floor if taken[one.id] < one.room for queue in one.queue_ids}
    left = {one.queue_id for one in needs} - {one.queue_id for one in needs if one.id in {p.need for p in pairs}}
    assert not left & free


@given(needs, candidates)
def test_in_each_queue_who_came_first_is_served_first(needs: list[Need], floor: list[Candidate]) -> None:
    served = {pair.need for pair in match(needs, floor)}
    for queue in QUEUES:
        line = [one.id in served for one in sorted(needs, key=lambda n: (n.since, n.id)) if one.queue_id == queue]
        assert line == sorted(line, reverse=True)


@given(needs, candidates)
def test_who_refused_gets_it_only_if_nobody_else_could(needs: list[Need], floor: list[Candidate]) -> None:
    pairs = match(needs, floor)
    by_id = {one.id: one for one in needs}
    taken: Counter[UUID] = Counter()
    for pair in pairs:
        work = by_id[pair.need]
        able = {one.id for one in floor if work.queue_id in one.queue_ids and taken[one.id] < one.room}
        assert pair.candidate not in work.refused_by or able <= work.refused_by
        taken[pair.candidate] += 1


@given(needs, candidates, st.randoms())
def test_the_order_in_which_we_were_told_changes_nothing(
    needs: list[Need], floor: list[Candidate], chance: object
) -> None:
    mixed_needs, mixed_floor = needs.copy(), floor.copy()
    chance.shuffle(mixed_needs)  # type: ignore[attr-defined]  # hypothesis' own Random
    chance.shuffle(mixed_floor)  # type: ignore[attr-defined]
    assert match(mixed_needs, mixed_floor) == match(needs, floor)
