"""The HTTP edge of cases."""

from lingxi.cases.routes import automation, cases, matters, settings

ROUTERS = (
    settings.router,
    automation.router,
    matters.router,
    cases.router,
)  # settings first: policies and kinds are no cases
