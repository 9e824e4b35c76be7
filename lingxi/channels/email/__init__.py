"""Mail: letters that come to our addresses, and our answers."""

from lingxi.channels.email.model.mailboxes import (
    Dkim,
    Incoming,
    Mailbox,
    MailboxInput,
    OAuth,
    Outgoing,
    Pulse,
    Sender,
    Server,
    Step,
)
from lingxi.channels.email.service.mailboxes import (
    change_mailbox,
    create_mailbox,
    mailbox,
    mailboxes,
    pulses,
    senders,
)
from lingxi.channels.email.service.trials import try_mailbox

__all__ = [
    "Dkim",
    "Incoming",
    "Mailbox",
    "MailboxInput",
    "OAuth",
    "Outgoing",
    "Pulse",
    "Sender",
    "Server",
    "Step",
    "change_mailbox",
    "create_mailbox",
    "mailbox",
    "mailboxes",
    "pulses",
    "senders",
    "try_mailbox",
]
