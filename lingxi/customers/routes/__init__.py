"""The HTTP edge of customers."""

from lingxi.customers.routes import finding, journeys, knowledge, people, records, segments

ROUTERS = (
    finding.router,
    people.router,
    knowledge.router,
    records.types,
    records.router,
    segments.router,
    journeys.router,
)
