"""The HTTP edge of customers."""

from lingxi.customers.routes import finding, knowledge, people, records

ROUTERS = (finding.router, people.router, knowledge.router, records.types, records.router)
