"""The HTTP edge of routing."""

from lingxi.routing.routes import agents, policies, queues, works

ROUTERS = (works.router, agents.router, queues.router, policies.router)
