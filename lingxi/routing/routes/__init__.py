"""The HTTP edge of routing."""

from lingxi.routing.routes import agents, boards, hours, plans, policies, queues, works

ROUTERS = (works.router, agents.router, queues.router, policies.router, hours.router, boards.router, plans.router)
