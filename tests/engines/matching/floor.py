"""Made-up floors for the matching engine: a quick way to say who is there, random ones, and the hard rules told once more.

The rules here are written for one pair in plain Python, without the engine's columns, so that each checks the other.
"""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from lingxi.engines.matching import CHANNELS, Adviser, Agent, Overflow, Policy, Ring, Share, Skill, Weights, Wish, Work

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
LOANS, CARDS, ELSEWHERE = UUID(int=1), UUID(int=2), UUID(int=3)
QUEUES = (LOANS, CARDS, ELSEWHERE)
SKILLS = ("tax", "cards", "calming")


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


def agent(number: int, **said: Any) -> Agent:
    """Somebody free for a call or three chats in the loans queue, idle for a minute."""
    usual: dict[str, Any] = {
        "queue_ids": frozenset({LOANS}),
        "presence": "available",
        "capacity": {"call": 1, "chat": 3, "mail": 3},
        "capacity_total": 3,
        "idle_since": ago(60),
        "languages": {"zh": 5},
    }
    return Agent(id=UUID(int=1000 + number), **{**usual, **said})


def work(number: int, waited: float = 10, **said: Any) -> Work:
    """A chat in the loans queue."""
    usual: dict[str, Any] = {"queue_id": LOANS, "channel": "chat", "enqueued_at": ago(waited), "language": "zh"}
    return Work(id=UUID(int=2000 + number), **{**usual, **said})


def some_skills(luck: Random) -> tuple[Skill, ...]:
    return tuple(Skill(name=luck.choice(SKILLS), level=luck.randint(0, 5)) for _ in range(luck.choice((0, 0, 1, 2))))


def somebody(luck: Random) -> UUID:
    return UUID(int=1000 + luck.randrange(8))


def crowd(luck: Random) -> frozenset[UUID]:
    return frozenset(somebody(luck) for _ in range(luck.choice((0, 0, 0, 1, 3))))


def any_work(number: int, luck: Random) -> Work:
    soon = NOW + timedelta(seconds=luck.randrange(1, 3000))
    return work(
        number,
        luck.randrange(2000),
        queue_id=luck.choice((LOANS, LOANS, CARDS, ELSEWHERE)),
        channel=luck.choice(CHANNELS),
        language=luck.choice([None, "zh", "zh", "en"]),
        language_level=luck.randint(0, 5),
        required=some_skills(luck),
        preferred=some_skills(luck),
        priority=luck.randint(0, 9),
        value=luck.random(),
        due_at=luck.choice([None, soon]),
        not_before=luck.choice([None, None, ago(5), soon]),
        previous=luck.choice([None, Adviser(id=somebody(luck), at=ago(luck.randrange(300_000)))]),
        wish=luck.choice([None, None, None, Wish(id=somebody(luck), until=luck.choice([ago(1), soon]))]),
        hand_offs=luck.randint(0, 3),
        frustration=luck.choice([0.0, luck.random()]),
        sensitive=luck.random() < 0.2,
        refused_by=crowd(luck),
        excluded=crowd(luck),
    )


def any_agent(number: int, luck: Random) -> Agent:
    return agent(
        number,
        queue_ids=frozenset(luck.sample(QUEUES, luck.randint(0, 3))),
        presence=luck.choice(["available"] * 5 + ["busy", "away"]),
        capacity={channel: luck.randint(0, 3) for channel in CHANNELS if luck.random() < 0.8},
        capacity_total=luck.randint(0, 4),
        load={channel: luck.randint(0, 2) for channel in CHANNELS if luck.random() < 0.15},
        idle_since=ago(luck.choice([0, 60, luck.randrange(2000)])),
        skills={name: luck.randint(0, 5) for name in SKILLS if luck.random() < 0.7},
        languages={name: luck.randint(1, 5) for name in ("zh", "en") if luck.random() < 0.8},
        wrap_up_until=luck.choice([None, None, ago(1), NOW + timedelta(seconds=9)]),
        on_until=luck.choice([None, None, ago(1), NOW + timedelta(seconds=100), NOW + timedelta(hours=4)]),
        occupancy=luck.random(),
        emotional_load=luck.random(),
        in_training=luck.random() < 0.2,
    )


def any_floor(seed: int, most_work: int, most_agents: int) -> tuple[list[Work], list[Agent]]:
    """Drawn from a seed: that is quick, and a smaller floor is a part of a larger one."""
    there = [any_agent(n, Random(f"agent {seed} {n}")) for n in range(most_agents)]
    return [any_work(n, Random(f"work {seed} {n}")) for n in range(most_work)], there


def floors(most_work: int = 12, most_agents: int = 8) -> st.SearchStrategy[tuple[list[Work], list[Agent]]]:
    return st.builds(any_floor, st.integers(0, 2**40), st.integers(0, most_work), st.integers(0, most_agents))


weights = st.builds(
    Weights,
    **{name: st.sampled_from([0.0, 0.5, 1.0, 3.0]) for name in Weights.__slots__ if name != "waiting"},
    waiting=st.sampled_from([0.5, 1.0, 4.0]),
)
policies = st.builds(
    Policy,
    weights=weights,
    rings=st.sampled_from([(), (Ring(after_seconds=60, skill_slack=1), Ring(after_seconds=300, skill_slack=3, language_slack=2))]),
    overflows=st.sampled_from([(), (Overflow(queue_id=LOANS, to_queue_id=CARDS, after_seconds=100),)]),
    shares=st.sampled_from([(), (
        Share(queue_id=LOANS, agents=(UUID(int=1000), UUID(int=1003)), least_level=2, keep_seconds=600),
        Share(queue_id=LOANS, agents=(UUID(int=1001),), most_level=1),
    )]),
    last_offer_seconds=st.sampled_from([0.0, 300.0]),
    affinity_hold_seconds=st.sampled_from([0.0, 500.0]),
)  # fmt: skip


def allowed(one: Work, to: Agent, policy: Policy) -> bool:
    """The hard rules about one pair; holding for an adviser and refusals need the others and are tested by example."""
    waited = (NOW - one.enqueued_at).total_seconds()
    rings = [] if one.sensitive else [ring for ring in policy.rings if waited >= ring.after_seconds]
    slack = rings[-1] if rings else Ring(after_seconds=0)
    over = {o.to_queue_id for o in policy.overflows if o.queue_id == one.queue_id and waited >= o.after_seconds}
    left = (to.on_until - NOW).total_seconds() if to.on_until else 1e9
    hard = one.sensitive or any(skill.level > policy.training_level for skill in one.required)
    return (
        to.presence == "available"
        and bool(to.queue_ids & {one.queue_id, *over})
        and not any(to.id in share.agents and leaves(share, one, {one.queue_id, *over}) for share in policy.shares)
        and all(to.skills.get(skill.name, 0) >= skill.level - slack.skill_slack for skill in one.required)
        and (not one.language or to.languages.get(one.language, 0) >= one.language_level - slack.language_slack)
        and to.id not in one.excluded
        and (to.wrap_up_until is None or to.wrap_up_until <= NOW)
        and left > 0
        and left >= policy.last_offer_seconds
        and (one.not_before is None or one.not_before <= NOW)
        and (one.wish is None or one.wish.until <= NOW or one.wish.id == to.id)
        and not (to.in_training and hard)
        and fits(one, to, policy)
    )


def leaves(share: Share, one: Work, queues: set[UUID]) -> bool:
    """Whether a share leaves work to others."""
    asked = max([skill.level for skill in one.required], default=0)
    easy = asked < share.least_level and (NOW - one.enqueued_at).total_seconds() < share.keep_seconds
    return share.queue_id in queues and (asked > share.most_level or easy)


def fits(one: Work, to: Agent, policy: Policy) -> bool:
    blend = policy.blend(one.channel)
    taken = sum(count for channel, count in to.load.items() if channel not in blend.interrupts)
    return (
        to.load.get(one.channel, 0) < to.capacity.get(one.channel, 0)
        and taken < to.capacity_total
        and not any(to.load.get(channel, 0) for channel in blend.not_beside)
    )
