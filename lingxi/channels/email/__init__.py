"""Mail: letters that come to our addresses, and our answers."""

from lingxi.channels.email.adapter import EMAIL
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.drafts import SharedDraft, SharedDraftInput
from lingxi.channels.email.model.letters import FiledLetter, Piece, Receipt, is_theirs
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
    address_of,
)
from lingxi.channels.email.model.outbox import Delivery
from lingxi.channels.email.model.sieve import NotHeldBack, Stance, StanceInput, Sweep
from lingxi.channels.email.model.signatures import Signature
from lingxi.channels.email.model.writing import Blank, FirstLetter, LetterDraft
from lingxi.channels.email.service.beginnings import begin, shown_to
from lingxi.channels.email.service.drafts import draft, drop_draft, put_draft
from lingxi.channels.email.service.fetching import beat, follow
from lingxi.channels.email.service.handed import door
from lingxi.channels.email.service.intake import letter, letters_of, part_of, receive, source_of, take_up
from lingxi.channels.email.service.mailboxes import (
    change_mailbox,
    create_mailbox,
    mailbox,
    mailboxes,
    pulses,
    senders,
)
from lingxi.channels.email.service.outbox import deliveries, send_again, take_back
from lingxi.channels.email.service.sending import begin_again, send_due
from lingxi.channels.email.service.sieve import drop_stance, stances, take_stance
from lingxi.channels.email.service.signatures import put_signature, signatures
from lingxi.channels.email.service.slips import can_slip, send_slips, slip
from lingxi.channels.email.service.sweeping import confirm, is_no_spam, is_spam, release, sweep, unconfirm
from lingxi.channels.email.service.trials import try_mailbox
from lingxi.channels.email.service.writing import blank, pass_on, write, write_first
from lingxi.channels.email.store.letters import words_besides

__all__ = [
    "EMAIL",
    "Blank",
    "Delivery",
    "Dkim",
    "FiledLetter",
    "FirstLetter",
    "Incoming",
    "LetterDraft",
    "Mailbox",
    "MailboxInput",
    "NotHeldBack",
    "OAuth",
    "Outgoing",
    "Piece",
    "Pulse",
    "Receipt",
    "Sender",
    "Server",
    "SharedDraft",
    "SharedDraftInput",
    "Signature",
    "Stance",
    "StanceInput",
    "Step",
    "Sweep",
    "Trouble",
    "address_of",
    "beat",
    "begin",
    "begin_again",
    "blank",
    "can_slip",
    "change_mailbox",
    "confirm",
    "create_mailbox",
    "deliveries",
    "door",
    "draft",
    "drop_draft",
    "drop_stance",
    "follow",
    "is_no_spam",
    "is_spam",
    "is_theirs",
    "letter",
    "letters_of",
    "mailbox",
    "mailboxes",
    "part_of",
    "pass_on",
    "pulses",
    "put_draft",
    "put_signature",
    "receive",
    "release",
    "send_again",
    "send_due",
    "send_slips",
    "senders",
    "shown_to",
    "signatures",
    "slip",
    "source_of",
    "stances",
    "sweep",
    "take_back",
    "take_stance",
    "take_up",
    "trouble",
    "try_mailbox",
    "unconfirm",
    "words_besides",
    "write",
    "write_first",
]
