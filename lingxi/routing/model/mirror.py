"""The floor in the router's memory: everything that a decision needs, loaded once and kept true by the events of the log."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import floor
from uuid import UUID

from lingxi.engines import matching
from lingxi.engines.matching import CHANNELS, Channel, Decision, Explanation, Policy, Roster
from lingxi.routing.model.people import THERE, Agent, Form
from lingxi.routing.model.queues import Queue
from lingxi.routing.model.waits import QUANTILE, told_seconds
from lingxi.routing.model.works import Place, Work

HELD = ("offered", "assigned", "wrap_up")
LINED_UP = ("waiting", "offered")
ONE_AT_A_TIME: tuple[Channel, ...] = ("call", "callback")
NEARLY = 1e-9  # three thirds are one
CLEARED_FOR = 20  # calls at once
ANY_LANGUAGE = {"zh": 5, "en": 5}


@dataclass(slots=True)
class Mirror:
    """`apply_*` take a noun as it is now and pass over what is older than what is known. One owner, no locks."""

    policy: Policy
    agents: dict[UUID, Agent] = field(default_factory=dict)
    works: dict[UUID, Work] = field(default_factory=dict)
    queues: dict[UUID, Queue] = field(default_factory=dict)
    forms: dict[UUID, Form] = field(default_factory=dict)
    handling: dict[UUID, float] = field(default_factory=dict)
    cleared: dict[UUID, Channel] = field(default_factory=dict)
    """Who is kept clear of everything but this, so that what excludes all else finds somebody free in the end."""
    _held: defaultdict[UUID, dict[UUID, Channel]] = field(default_factory=lambda: defaultdict(dict))
    _ended: dict[UUID, int] = field(default_factory=dict)
    _changed: set[UUID] = field(default_factory=set)
    _needs: dict[UUID, tuple[Work, matching.Work]] = field(default_factory=dict)
    _roster: Roster | None = None
    _sharers: dict[UUID, frozenset[UUID]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._sharers = self.policy.sharers()

    @staticmethod
    def of(
        policy: Policy,
        agents: Iterable[Agent],
        works: Iterable[Work],
        queues: Iterable[Queue],
        forms: Iterable[Form],
        handling: Mapping[UUID, float],
    ) -> "Mirror":
        """`handling` is how many seconds a customer takes on average, by queue, where that is known."""
        mirror = Mirror(
            policy=policy,
            agents={one.staff_id: one for one in agents},
            queues={one.id: one for one in queues},
            forms={one.staff_id: one for one in forms},
            handling=dict(handling),
        )
        for work in works:
            mirror.apply_work(work)
        return mirror

    # ── what is told ─────────────────────────────────────────────────────────────────────────────────────────────────

    def apply_work(self, work: Work, at: datetime | None = None) -> None:
        """`at` is when it happened: whoever it left is idle from then on."""
        known = self.works.get(work.id)
        if work.revision <= (known.revision if known else self._ended.get(work.id, 0)):
            return
        if known and known.agent_id and known.state in HELD:
            self._held[known.agent_id].pop(work.id, None)
            freed = known.agent_id != work.agent_id or known.state == "offered" or work.state == "parked"
            self._touch(known.agent_id, at if freed else None)
        if work.agent_id and work.state in HELD:
            self._held[work.agent_id][work.id] = work.channel
            self._touch(work.agent_id, None)
        if work.state == "done":
            self.works.pop(work.id, None)
            self._needs.pop(work.id, None)
            self._ended[work.id] = work.revision
        else:
            self.works[work.id] = work

    def apply_agent(self, agent: Agent) -> None:
        known = self.agents.get(agent.staff_id)
        if known is None or known.revision < agent.revision:
            self.agents[agent.staff_id] = agent
            came = agent.presence == "available" and (known is None or known.presence != "available")
            self._touch(agent.staff_id, agent.since if came else None)

    def apply_queue(self, queue: Queue) -> None:
        known = self.queues.get(queue.id)
        if known is None or known.revision < queue.revision:
            self.queues[queue.id] = queue

    def apply_policy(self, policy: Policy) -> None:
        if policy.version > self.policy.version:
            if (policy.shares, policy.more_room) != (self.policy.shares, self.policy.more_room):
                self._sharers, self._roster = policy.sharers(), None
            self.policy = policy

    def under(self, policy: Policy) -> "Mirror":
        """The same floor under another policy; to be asked, not to be told."""
        return replace(self, policy=policy, _roster=None, _changed=set())

    def _touch(self, staff_id: UUID, idle_since: datetime | None) -> None:
        self._changed.add(staff_id)
        form = self.forms.get(staff_id)
        if idle_since and (form is None or form.idle_since < idle_since):
            self.forms[staff_id] = Form(
                staff_id=staff_id,
                idle_since=idle_since,
                occupancy=form.occupancy if form else 0.0,
                emotional_load=form.emotional_load if form else 0.0,
            )

    # ── what is decided ──────────────────────────────────────────────────────────────────────────────────────────────

    def load(self, staff_id: UUID) -> int:
        return len(self._held[staff_id])

    def waiting(self) -> list[Work]:
        """Who is to be called: those who wait where it is open."""
        open_ = {id for id, queue in self.queues.items() if queue.open}
        return [work for work in self.works.values() if work.state == "waiting" and work.queue_id in open_]

    def decide(self, now: datetime) -> tuple[Decision, ...]:
        """Who is to be offered what, now."""
        waiting = self.waiting()
        self._clear(waiting, now)
        return matching.assign(map(self._need, waiting), self.roster(), self.policy, now) if waiting else ()

    def _clear(self, waiting: Iterable[Work], now: datetime) -> None:
        """Keep agents clear of other work for calls that waited beyond their target because everybody has chats.

        For each such call the one with the least to do gets nothing else. What this one has can only become less, and who is
        picked instead has no more: so the call is served as soon as the chats of somebody have ended.
        """
        clear = dict[UUID, Channel]()
        late = [one for one in waiting if one.channel in ONE_AT_A_TIME and self._late(one, now)]
        for work in sorted(late, key=lambda one: (one.enqueued_at, one.id))[:CLEARED_FOR]:
            short = matching.short_of_room(self._need(work), self.roster(), self.policy, now)
            if some := [id for id in short if id not in clear]:
                clear[min(some, key=lambda id: (self.load(id), id))] = work.channel
        self._changed |= {id for id in clear.keys() | self.cleared.keys() if clear.get(id) != self.cleared.get(id)}
        self.cleared = clear

    def _late(self, work: Work, now: datetime) -> bool:
        return (now - work.enqueued_at).total_seconds() > self.policy.target(work.queue_id)

    def _need(self, work: Work) -> matching.Work:
        """Made once for each revision: a long line is looked at many times."""
        known = self._needs.get(work.id)
        if known is None or known[0] is not work:
            known = self._needs[work.id] = (work, need(work))
        return known[1]

    def explain(self, decision: Decision) -> Explanation:
        """Why it was decided so: to be asked before the decision is applied."""
        return matching.explain(decision, need(self.works[decision.work]), self.roster(), self.policy)

    def roster(self) -> Roster:
        """Everybody as the engine sees them."""
        if self._roster is None:
            self._roster = Roster.of(self._candidate(agent) for agent in self.agents.values())
        elif self._changed:
            changed = [self._candidate(self.agents[id]) for id in self._changed if id in self.agents]
            self._roster = self._roster.replaced(changed)
        self._changed.clear()
        return self._roster

    def _candidate(self, agent: Agent) -> matching.Agent:
        form, more = self.forms.get(agent.staff_id), self.policy.more_room
        return matching.Agent(
            id=agent.staff_id,
            queue_ids=frozenset(agent.queue_ids) | self._sharers.get(agent.staff_id, frozenset()),
            presence="available" if agent.presence == "available" else "busy" if agent.presence == "busy" else "away",
            capacity={one: _room(one, agent, more) for one in CHANNELS if self._may_take(agent.staff_id, one)},
            capacity_total=agent.capacity and agent.capacity + more,
            idle_since=form.idle_since if form else agent.since,
            load=dict(Counter(self._held[agent.staff_id].values())),
            skills=agent.skills,
            languages=agent.languages or ANY_LANGUAGE,
            occupancy=form.occupancy if form else 0.0,
            emotional_load=form.emotional_load if form else 0.0,
            in_training=agent.in_training,
            likes=frozenset(agent.likes),
            likes_languages=frozenset(agent.likes_languages),
        )

    def _may_take(self, staff_id: UUID, channel: Channel) -> bool:
        return self.cleared.get(staff_id, channel) == channel

    # ── what is told to those who wait ───────────────────────────────────────────────────────────────────────────────

    def places(self, limit: int, now: datetime) -> dict[UUID, tuple[Work, Place]]:
        """By conversation: the work, and where it stands; the first `limit` of each queue. Who comes later stands in no line."""
        there = Counter(id for agent in self.agents.values() if agent.presence in THERE for id in agent.queue_ids)
        lines: defaultdict[UUID, list[Work]] = defaultdict(list)
        for work in self.works.values():
            if work.state in LINED_UP and (work.not_before is None or work.not_before <= now):
                lines[work.queue_id].append(work)
        slots, free = self._slots(lines)
        places = {}
        for queue_id, line in lines.items():
            queue, waiting = self.queues[queue_id], 0
            for n, work in enumerate(sorted(line, key=lambda one: (one.enqueued_at, one.id))[:limit], start=1):
                waiting += work.state == "waiting"
                place = Place(
                    conversation_id=work.conversation_id,
                    place=n,
                    agents=there[queue_id],
                    open=queue.open,
                    opens_at=None if queue.open else queue.changes_at,
                    wait_seconds=self._wait(work, max(0, waiting - floor(free[queue_id] + NEARLY)), slots[queue_id]),
                    quantile=QUANTILE,
                )
                places[work.conversation_id] = (work, place)
        return places

    def _slots(self, lines: Collection[UUID]) -> tuple[Mapping[UUID, float], Mapping[UUID, float]]:
        """By queue: how many customers are served at once, and how many more could be now.

        Whoever serves several queues in which somebody waits counts for an equal share in each.
        """
        slots, free = defaultdict[UUID, float](float), defaultdict[UUID, float](float)
        for agent in self.agents.values():
            served = [id for id in agent.queue_ids if id in lines] if agent.presence == "available" else []
            for id in served:
                slots[id] += agent.capacity / len(served)
                free[id] += max(0, agent.capacity - self.load(agent.staff_id)) / len(served)
        return slots, free

    def _wait(self, work: Work, ahead: int, slots: float) -> int | None:
        handling = self.handling.get(work.queue_id)
        if handling is None or work.wish or not self.queues[work.queue_id].open:
            return None
        return told_seconds(ahead, slots, handling)


def need(work: Work) -> matching.Work:
    """Work as the engine sees it."""
    return matching.Work(
        id=work.id,
        queue_id=work.queue_id,
        channel=work.channel,
        enqueued_at=work.enqueued_at,
        language=work.language,
        required=work.required,
        preferred=work.preferred,
        kind=str(work.queue_id),
        priority=work.priority,
        due_at=work.due_at,
        not_before=work.not_before,
        previous=work.previous,
        wish=work.wish,
        hand_offs=work.hand_offs,
        sensitive=work.sensitive,
        refused_by=frozenset(work.refused_by),
    )


def _room(channel: Channel, agent: Agent, more: int) -> int:
    """Of one channel at once; whoever has none gets no more, and nobody a second call."""
    room = agent.capacities.get(channel, _usual(channel, agent.capacity))
    return room + more if room and channel not in ONE_AT_A_TIME else room


def _usual(channel: Channel, capacity: int) -> int:
    return min(capacity, 1) if channel in ONE_AT_A_TIME else capacity
