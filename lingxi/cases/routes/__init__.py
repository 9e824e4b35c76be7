"""The HTTP edge of cases."""

from lingxi.cases.routes import cases, matters, settings

ROUTERS = (settings.router, matters.router, cases.router)  # settings first: policies and kinds are no cases
