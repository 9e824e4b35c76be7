"""The HTTP edge of customers."""

from lingxi.customers.routes import (
    erasures,
    finding,
    intake,
    journeys,
    knowledge,
    merging,
    people,
    records,
    segments,
    sources,
    trust,
    views,
)

ROUTERS = (
    trust.router,
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
    sources.router,
)
tracking = intake.router  # shows nothing of anybody
TRACKED_BYTES = intake.BODY_BYTES
looked = trust.looked
