"""The HTTP edge of mail."""

from lingxi.channels.email.routes import mailboxes

ROUTERS = (mailboxes.router,)
