"""The HTTP edge of customers."""

from lingxi.customers.routes import erasures, finding, journeys, knowledge, merging, people, records, segments, views

ROUTERS = (
    erasures.router,
    finding.router,
    merging.router,  # before people: suggestions and merges are no customers
    people.router,
    knowledge.router,
    records.types,
    records.router,
    segments.router,
    journeys.router,
    views.router,
)
