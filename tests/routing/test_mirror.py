"""Any history of a floor, in the router's memory: rules never broken, nobody forgotten, and memory equal to the tables.

A machine of chance (hypothesis) plays the tables: it changes nouns as the verbs do and tells the mirror, sometimes twice,
sometimes late. The router dies and begins anew at any moment.
"""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lingxi.engines import matching
from lingxi.engines.matching import Adviser, Decision, Overflow, Policy, Ring, Skill
from lingxi.routing.model import Agent, Mirror, Presence, Queue, Work
from lingxi.routing.model.mirror import HELD, need

pytestmark = pytest.mark.pure

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
CARDS, LOANS = UUID(int=1), UUID(int=2)
SKILLS = ("fraud", "tax")
PRESENCES: tuple[Presence, ...] = ("available", "busy", "meal", "offline")
LEVELS = st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 5), max_size=2)
POLICY = Policy(
    rings=(Ring(after_seconds=120, skill_slack=2), Ring(after_seconds=300, skill_slack=5)),
    overflows=(Overflow(queue_id=LOANS, to_queue_id=CARDS, after_seconds=200),),
)


def queue(id: UUID) -> Queue:
    return Queue(
        id=id,
        name_zh="队列",
        name_en="Queue",
        languages=("zh", "en"),
        required=(),
        preferred=(),
        priority=0,
        offer_seconds=20,
        wrap_up_seconds=0,
        members=(),
        hours_id=None,
        open=True,
        changes_at=None,
        archived=False,
        revision=1,
    )


class AnyHistory(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = NINE
        self.works: dict[UUID, Work] = {}
        self.agents: dict[UUID, Agent] = {}
        self.late: list[Work] = []
        self.mirror = self.looked()
        self.ids = 100

    def looked(self) -> Mirror:
        """As a router that begins sees the tables."""
        live = [work for work in self.works.values() if work.state != "done"]
        return Mirror.of(POLICY, self.agents.values(), live, (queue(CARDS), queue(LOANS)), (), {})

    def id(self) -> UUID:
        self.ids += 1
        return UUID(int=self.ids)

    # ── what can happen ──────────────────────────────────────────────────────────────────────────────────────────────

    @initialize(levels=st.lists(LEVELS, min_size=2, max_size=5))
    def staff(self, levels: list[dict[str, int]]) -> None:
        for n, skills in enumerate(levels):
            self.save_agent(
                Agent(
                    staff_id=self.id(),
                    name=f"Agent {n}",
                    presence="available",
                    since=self.now + timedelta(seconds=n),
                    capacity=1 + n % 3,
                    capacities={},
                    skills=skills,
                    languages={} if n else {"zh": 5},
                    likes=(),
                    likes_languages=(),
                    in_training=n == 1,
                    queue_ids=(CARDS, LOANS) if n % 2 else (CARDS,),
                    revision=1,
                )
            )

    @rule(
        to=st.sampled_from((CARDS, LOANS)),
        asked=LEVELS,
        english=st.booleans(),
        priority=st.sampled_from((0, 0, 0, 5)),
        previous=st.integers(0, 9),
    )
    def arrive(self, to: UUID, asked: dict[str, int], english: bool, priority: int, previous: int) -> None:
        known = sorted(self.agents)[previous] if previous < len(self.agents) else None
        self.save_work(
            Work(
                id=self.id(),
                conversation_id=self.id(),
                customer_id=self.id(),
                queue_id=to,
                channel="chat",
                language="en" if english else "zh",
                state="waiting",
                agent_id=None,
                enqueued_at=self.now,
                required=tuple(Skill(name=name, level=level) for name, level in sorted(asked.items())),
                preferred=(),
                priority=priority,
                due_at=None,
                not_before=None,
                previous=Adviser(id=known, at=self.now - timedelta(hours=1)) if known else None,
                wish=None,
                hand_offs=0,
                sensitive=False,
                refused_by=(),
                wrap_up_until=None,
                parked=None,
                companions=(),
                revision=1,
            )
        )

    @rule()
    def route(self) -> None:
        """What the router does in a round, and everything that must be true of it."""
        decisions = self.decided()
        for one in decisions:
            assert one.agent is not None
            assert matching.reason(need(self.works[one.work]), self.seen(one.agent), POLICY, self.now) is None
            work = self.works[one.work]
            self.save_work(replace(work, state="offered", agent_id=one.agent, revision=work.revision + 1))
        for one in decisions:
            assert one.agent is not None
            assert self.load(one.agent) <= self.agents[one.agent].capacity
        self.oldest_of_equals_first({one.work for one in decisions})

    @precondition(lambda self: self.held("offered"))
    @rule(data=st.data(), accepted=st.booleans())
    def answer(self, data: st.DataObject, accepted: bool) -> None:
        work = data.draw(st.sampled_from(self.held("offered")))
        assert work.agent_id is not None
        if accepted:
            self.change(work, state="assigned", refused_by=())
        else:
            self.change(work, state="waiting", agent_id=None, refused_by=(*work.refused_by, work.agent_id))

    @precondition(lambda self: self.held("assigned"))
    @rule(data=st.data(), goal=st.sampled_from(("done", "wrap_up", "queue")))
    def end_or_pass_on(self, data: st.DataObject, goal: str) -> None:
        work = data.draw(st.sampled_from(self.held("assigned")))
        if goal == "queue":
            passed = {"hand_offs": work.hand_offs + 1, "refused_by": (work.agent_id,), "queue_id": LOANS}
            self.change(work, state="waiting", agent_id=None, **passed)
        else:
            self.change(work, state=goal, agent_id=work.agent_id if goal == "wrap_up" else None)

    @precondition(lambda self: self.held("wrap_up"))
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        self.change(data.draw(st.sampled_from(self.held("wrap_up"))), state="done", agent_id=None)

    @rule(data=st.data(), presence=st.sampled_from(PRESENCES), capacity=st.integers(0, 4))
    def change_agent(self, data: st.DataObject, presence: Presence, capacity: int) -> None:
        """Their capacity may shrink below what they have; then they get nothing more."""
        agent = self.agents[data.draw(st.sampled_from(sorted(self.agents)))]
        since = self.now if presence != agent.presence else agent.since
        changed = replace(agent, presence=presence, since=since, capacity=capacity, revision=agent.revision + 1)
        self.save_agent(changed)

    @rule(seconds=st.sampled_from((1, 20, 90, 400)))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def tell_again(self) -> None:
        """Old news comes late and twice, up to the newest, as the log has it; it changes nothing."""
        for work in (*self.late, *self.works.values()):
            self.mirror.apply_work(work, self.now)

    @rule()
    def die(self) -> None:
        self.mirror = self.looked()

    # ── what must hold ───────────────────────────────────────────────────────────────────────────────────────────────

    @invariant()
    def memory_is_the_tables(self) -> None:
        looked = self.looked()
        assert self.mirror.works == looked.works
        assert {id: self.mirror.load(id) for id in self.agents} == {id: self.load(id) for id in self.agents}

    @invariant()
    def the_same_question_has_the_same_answer(self) -> None:
        assert self.mirror.decide(self.now) == self.mirror.decide(self.now)

    def teardown(self) -> None:
        """In the end everybody comes to work, and nobody is left waiting."""
        for agent in list(self.agents.values()):
            levels = dict.fromkeys(SKILLS, 5)
            came = replace(agent, presence="available", capacity=1000, skills=levels, languages={}, in_training=False)
            self.save_agent(replace(came, queue_ids=(CARDS, LOANS), revision=agent.revision + 1))
        self.now += timedelta(hours=1)
        if self.agents:
            self.route()
            assert [work for work in self.works.values() if work.state == "waiting"] == []

    def oldest_of_equals_first(self, given: set[UUID]) -> None:
        """Of work that asks for the same and was refused by nobody, none is passed over for a later one."""
        kinds = Counter[tuple[object, ...]]()
        for work in sorted(self.mirror.works.values(), key=lambda one: (one.enqueued_at, one.id)):
            if work.refused_by or (work.state != "waiting" and work.id not in given):
                continue
            kind = (work.queue_id, work.language, work.required, work.priority, work.previous, work.enqueued_at)
            plain = (work.queue_id, work.channel, work.language, work.required, work.priority)
            if work.previous is None and work.hand_offs == 0:
                assert work.id not in given or not kinds[plain], kind
                kinds[plain] += work.id not in given

    # ── the tables ───────────────────────────────────────────────────────────────────────────────────────────────────

    def decided(self) -> list[Decision]:
        return [one for one in self.mirror.decide(self.now) if one.agent]

    def seen(self, id: UUID) -> matching.Agent:
        return next(one for one in self.mirror.roster().agents if one.id == id)

    def held(self, state: str) -> list[Work]:
        return [work for work in self.works.values() if work.state == state]

    def load(self, id: UUID) -> int:
        return sum(work.agent_id == id and work.state in HELD for work in self.works.values())

    def change(self, work: Work, **changes: object) -> None:
        self.save_work(replace(work, revision=work.revision + 1, **changes))  # type: ignore[arg-type]

    def save_work(self, work: Work) -> None:
        if work.id in self.works:
            self.late.append(self.works[work.id])
        self.works[work.id] = work
        self.mirror.apply_work(work, self.now)

    def save_agent(self, agent: Agent) -> None:
        self.agents[agent.staff_id] = agent
        self.mirror.apply_agent(agent)


AnyHistory.TestCase.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestAnyHistory = AnyHistory.TestCase


def test_a_call_back_is_served_although_new_chats_never_end() -> None:
    """Two agents with three chats each; as soon as one ends another waits. The call back gets somebody after three ends at most each."""
    floor = AnyHistory()
    floor.staff([{}, {}])
    for agent in list(floor.agents.values()):
        floor.save_agent(replace(agent, capacity=3, languages={}, in_training=False, revision=agent.revision + 1))
    arrive = partial(floor.arrive, CARDS, {}, english=False, priority=0, previous=9)
    for _ in range(8):
        arrive()
    take_all(floor)
    arrive()
    called = list(floor.works.values())[-1]
    floor.change(called, channel="callback")
    for ended in range(1, 12):
        floor.now += timedelta(seconds=30)
        arrive()
        floor.change(floor.held("assigned")[ended % len(floor.held("assigned"))], state="done", agent_id=None)
        floor.route()
        if floor.works[called.id].state == "offered":
            return
        take_all(floor)
    pytest.fail("chats came before the call back for ever")


def take_all(floor: AnyHistory) -> None:
    floor.route()
    for work in floor.held("offered"):
        floor.change(work, state="assigned", refused_by=())
