"""Why a reply is not given to who answered before."""

from typing import Literal

from lingxi.routing import Agent

Instead = Literal["gone", "declined", "away", "busy", "taken"]


def reason(agent: Agent | None, load: int, *, declined: bool) -> Instead:
    """gone: serves no more. declined: they were asked and did not take it. away: not there. busy: there, with all that they can
    take. taken: there, and somebody else was quicker.
    """
    if agent is None or not agent.queue_ids:
        return "gone"
    if declined:
        return "declined"
    if agent.presence not in ("available", "busy"):
        return "away"
    return "busy" if agent.presence == "busy" or load >= agent.capacity else "taken"
