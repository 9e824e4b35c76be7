"""Companions: colleagues beside the one who serves, to advise, to talk along, or to watch. None of it counts as load."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict, Invalid
from lingxi.routing.model.people import THERE, Agent

Role = Literal["consulted", "joined", "watching"]
Departure = Literal["declined", "expired", "withdrawn", "left", "dismissed", "away"]

ASK_SECONDS = 60
"""Being asked for advice is quieter than an offer, so it may wait longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Whom something is for: one colleague, a queue, or whoever has a skill at this level (1 to 5); exactly one of the three."""

    staff_id: UUID | None = None
    queue_id: UUID | None = None
    skill: str | None = None
    level: int = 1

    def checked(self) -> "Goal":
        """Raises Invalid unless exactly one is named."""
        if sum(one is not None for one in (self.staff_id, self.queue_id, self.skill)) != 1:
            raise Invalid("Name a colleague, a queue or a skill, one of them.", field="to_staff")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """A colleague beside the one who serves.

    `consulted` advises in private notes, `joined` talks with the customer too, `watching` reads along, and everybody who reads the
    conversation sees that. Until `expires_at` they are only asked to come (`asked`); who came by themselves was asked by nobody.
    When a queue or a skill was asked (`goal`), `refused_by` have said no, and the next best is asked.
    """

    id: UUID
    staff_id: UUID
    role: Role
    state: Literal["asked", "there"]
    asked_by: UUID | None
    goal: Goal | None
    refused_by: tuple[UUID, ...]
    note: Personal[str]
    since: datetime
    expires_at: datetime | None


def beside(companions: Iterable[Companion], staff_id: UUID | None) -> Companion | None:
    """This person's place beside who serves, if they have one."""
    return next((one for one in companions if one.staff_id == staff_id), None)


def without(companions: Iterable[Companion], staff_id: UUID | None) -> tuple[Companion, ...]:
    return tuple(one for one in companions if one.staff_id != staff_id)


def staying(companions: Iterable[Companion]) -> tuple[Companion, ...]:
    """Who stays when the work changes hands: a private word is between those two, and who was only asked is asked no more."""
    return tuple(one for one in companions if one.role != "consulted" and one.state == "there")


def skilled(agent: Agent, skills: Mapping[str, int]) -> bool:
    """Whether somebody has all of these skills, at these levels or above."""
    return all(agent.skills.get(name, 0) >= level for name, level in skills.items())


def best_to_ask(
    agents: Iterable[Agent],
    goal: Goal,
    *,
    but: Collection[UUID | None],
    loads: Mapping[UUID, int],
    asked: Mapping[UUID, int],
) -> Agent | None:
    """Who of a queue, or of those with a skill, is to be asked for advice: available before busy, then who is asked by the fewest,
    then who knows the most, has the least to do, and has been in this state the longest. `asked` counts where each is beside now.
    """

    def rank(agent: Agent) -> tuple[bool, int, int, int, datetime, UUID]:
        return (
            agent.presence != "available",
            asked.get(agent.staff_id, 0),
            -agent.skills.get(goal.skill or "", 0),
            loads.get(agent.staff_id, 0),
            agent.since,
            agent.staff_id,
        )

    wanted = {goal.skill: goal.level} if goal.skill else {}
    fit = [
        agent
        for agent in agents
        if agent.presence in THERE
        and agent.staff_id not in but
        and (goal.queue_id is None or goal.queue_id in agent.queue_ids)
        and skilled(agent, wanted)
    ]
    return min(fit, key=rank, default=None)


class NobodyThere(Conflict):
    code, detail = "nobody_there", "Nobody who could be asked is there now."


class NobodyHasSkill(Conflict):
    code, detail = (
        "nobody_has_skill",
        "Nobody in the house has this skill together with what the matter asks for already.",
    )


class AlreadyBeside(Conflict):
    code, detail = "already_beside", "This colleague is asked already, or is there."


class NotBeside(Conflict):
    code, detail = "not_beside", "This colleague is not with you in this conversation, or not any more."


class NotServed(Conflict):
    code, detail = "not_served", "Nobody serves this conversation now."
