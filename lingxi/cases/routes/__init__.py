"""The HTTP edge of cases."""

from lingxi.cases.routes import cases, settings

ROUTERS = (settings.router, cases.router)  # settings first: policies and kinds are no cases
