"""A large floor for the two benchmarks of the matching engine: 20 skills, four languages, calls and chats."""

import random
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lingxi.engines.matching import Adviser, Agent, Channel, Policy, Ring, Skill, Work

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
SKILLS = tuple(f"skill {n}" for n in range(20))
LANGUAGES = ("zh", "en", "yue", "ja")
QUEUES = tuple(UUID(int=n + 1) for n in range(10))
KINDS = ("loan", "card", "account", "complaint")
POLICY = Policy(rings=(Ring(after_seconds=300, skill_slack=1), Ring(after_seconds=900, skill_slack=2)))


def agent(luck: random.Random, number: int, busy: float) -> Agent:
    """Two in five answer chats, up to three at once; the others calls. A share of them is `busy`."""
    channel: Channel = "chat" if luck.random() < 0.4 else "call"
    load = luck.randrange(2) if channel == "chat" else 0
    return Agent(
        id=UUID(int=luck.getrandbits(128)),
        queue_ids=frozenset(luck.sample(QUEUES, 3)),
        presence="busy" if luck.random() < busy else "available",
        capacity={channel: 3 if channel == "chat" else 1, "mail": 2},
        capacity_total=3,
        idle_since=NOW - timedelta(seconds=luck.expovariate(1 / 120)),
        load={channel: load},
        skills={name: luck.randint(1, 5) for name in luck.sample(SKILLS, luck.randint(4, 12))},
        languages={"zh": 5, **{name: luck.randint(1, 5) for name in luck.sample(LANGUAGES[1:], luck.randrange(3))}},
        occupancy=luck.random(),
        emotional_load=luck.random(),
        in_training=number % 20 == 0,
        likes=frozenset(luck.sample(KINDS, luck.randrange(3))),
    )


def work(luck: random.Random, agents: list[Agent]) -> Work:
    """One in ten spoke to somebody lately, one in ten is upset, one in twenty-five speaks a rarer language."""
    asks = [Skill(name=name, level=luck.randint(1, 4)) for name in luck.sample(SKILLS, luck.randint(1, 3))]
    spoke = luck.random() < 0.1
    return Work(
        id=UUID(int=luck.getrandbits(128)),
        queue_id=luck.choice(QUEUES),
        channel="chat" if luck.random() < 0.5 else "call",
        enqueued_at=NOW - timedelta(seconds=luck.expovariate(1 / 240)),
        language=luck.choice(LANGUAGES[1:]) if luck.random() < 0.04 else "zh",
        required=tuple(asks[:1]),
        preferred=tuple(asks[1:]),
        kind=luck.choice(KINDS),
        priority=luck.choice((0, 0, 0, 3, 5)),
        value=round(luck.random(), 1),
        previous=Adviser(id=luck.choice(agents).id, at=NOW - timedelta(hours=luck.uniform(1, 60))) if spoke else None,
        hand_offs=luck.choice((0, 0, 0, 1)),
        frustration=round(luck.random(), 2) if luck.random() < 0.1 else 0.0,
    )
