"""The HTTP edge of customers."""

from lingxi.customers.routes import people

ROUTERS = (people.router,)
