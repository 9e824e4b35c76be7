"""The HTTP edge of routing."""

from lingxi.routing.routes import agents, boards, companions, hours, passing, plans, policies, queues, works

ROUTERS = (
    works.router,
    passing.router,
    companions.router,
    agents.router,
    queues.router,
    policies.router,
    hours.router,
    boards.router,
    plans.router,
)
