"""Mail as a channel: letters are handed to a server, and what the other side's device does nobody tells us."""

from dataclasses import dataclass

from lingxi.conversations import Capabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    name: str
    capabilities: Capabilities


EMAIL = Email(
    name="email",
    capabilities=Capabilities(
        live=False, attachments=True, typing=False, read_receipts=False, rating=False, text_limit=20_000
    ),
)
