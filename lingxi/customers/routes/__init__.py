"""The HTTP edge of customers."""

from lingxi.customers.routes import finding, people

ROUTERS = (finding.router, people.router)
