"""How Harbour Bank gives out its work: who can do what, the policy, the branches' hours, and a plan for the end of the month."""

import random
from uuid import UUID

from lingxi import routing
from lingxi.app.demo import content
from lingxi.app.demo.content import Person
from lingxi.conversations import Author
from lingxi.customers import Language
from lingxi.engines.calendars import Hours, Interval
from lingxi.engines.matching import QueueTarget
from lingxi.platform.tx import Tx
from lingxi.routing import AgentInput, OpeningHoursInput, PlanInput, SkillLevel, Trigger

CAPACITY = 5
MINUTES = 60


async def catalogue(tx: Tx) -> None:
    for skill in content.bank()["skills"]:
        await routing.put_skill(tx, skill["name"], label_zh=skill["zh"], label_en=skill["en"])


def asked(levels: dict[str, int]) -> tuple[SkillLevel, ...]:
    return tuple(SkillLevel(name=name, level=level) for name, level in levels.items())


async def profiles(tx: Tx, people: list[tuple[Author, Person]]) -> None:
    """Everybody knows some things well, speaks their own language best, and the last one hired still learns."""
    chance = random.Random(7)
    names = [skill["name"] for skill in content.bank()["skills"]]
    agents = [(who, person) for who, person in people if person in content.agents()]
    for n, (who, person) in enumerate(agents, start=1):
        assert who.id is not None  # a colleague
        skills = {name: chance.choice((2, 3, 3, 4, 5)) for name in chance.sample(names, k=3)}
        languages: dict[Language, int] = {person.language: 5, "en" if person.language == "zh" else "zh": 3}
        new = n == len(agents)
        wanted = AgentInput(capacity=CAPACITY, skills=skills, languages=languages, in_training=new)
        await routing.change_agent(tx, who.id, wanted)


async def policy(tx: Tx) -> None:
    version = (await routing.policy_in_force(tx)).policy.version
    await routing.put_policy(tx, dict(content.bank()["policy"]), note="", instead_of=version)


async def hours(tx: Tx) -> None:
    """The branches' hours, to be looked at. No queue keeps them: the bank's chat is there day and night."""
    day = (Interval(opens=9 * 60, closes=12 * 60), Interval(opens=13 * 60 + 30, closes=17 * 60))
    saturday = (Interval(opens=10 * 60, closes=16 * 60),)
    hours = Hours(
        zone="Asia/Shanghai",
        week=(*(day,) * 5, saturday, ()),
        region="CN",
        holiday=(),
        make_up_weekday=0,
        special_days=(),
    )
    await routing.create_hours(tx, OpeningHoursInput(name_zh="网点", name_en="Branches", hours=hours))


async def plan(tx: Tx, queues: dict[str, UUID]) -> None:
    told = content.bank()["plan"]
    await routing.create_plan(
        tx,
        PlanInput(
            name_zh=told["zh"],
            name_en=told["en"],
            targets=tuple(QueueTarget(queue_id=id, seconds=told["target_seconds"]) for id in queues.values()),
            more_room=told["more_room"],
            announcement_zh=told["announcement_zh"],
            announcement_en=told["announcement_en"],
            note_zh=told["note_zh"],
            note_en=told["note_en"],
            trigger=Trigger(
                measure="waiting_per_agent",
                on_at=told["on_at"],
                on_seconds=2 * MINUTES,
                off_at=told["off_at"],
                off_seconds=5 * MINUTES,
            ),
        ),
    )
