"""Web chat as a channel: the widget follows the event stream itself, so nothing is pushed to it."""

from dataclasses import dataclass

from lingxi.conversations import Capabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class WebChat:
    name: str
    capabilities: Capabilities


WEBCHAT = WebChat(
    name="webchat",
    capabilities=Capabilities(
        live=True, attachments=True, typing=True, read_receipts=True, rating=True, text_limit=20_000
    ),
)
