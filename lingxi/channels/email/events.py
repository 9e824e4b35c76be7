"""What happened to mailboxes."""

from dataclasses import dataclass

from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.platform.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxChanged(Event):
    """A mailbox was set up or changed. Heard by those who look after mailboxes: it names servers."""

    mailbox: Mailbox

    def topics(self) -> tuple[str, ...]:
        return ("mailboxes",)
