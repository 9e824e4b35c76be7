"""The HTTP edge of mail."""

from lingxi.channels.email.model.letters import RAW_LIMIT
from lingxi.channels.email.routes import letters, mailboxes, outbox, sweep

__all__ = ["RAW_LIMIT", "ROUTERS"]

ROUTERS = (mailboxes.router, letters.router, outbox.router, sweep.router)
