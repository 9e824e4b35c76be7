"""Being handed letters: LMTP (RFC 2033) from one's own mail server, SMTP from whoever forwards to us. Nothing is ever passed on.

A letter is acknowledged when it is kept. What cannot be kept now is asked for again with a 4xx, and nothing is lost.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from lingxi.platform import log
from lingxi.platform.problems import Problem

LETTER_BYTES = 50 * 1024 * 1024
TAKEN, NOT_NOW, UNKNOWN = "250 2.0.0 Taken", "451 4.3.0 Not now; try again", "550 5.1.1 No such mailbox here"
logger = log.get("receiving")

Knows = Callable[[str], Awaitable[bool]]
Take = Callable[[str, bytes], Awaitable[None]]


class Door:
    """What the protocol asks of us. `knows` says whether an address is ours, `take` keeps a letter for one."""

    def __init__(self, knows: Knows, take: Take, *, each: bool) -> None:
        self._knows = knows
        self._take = take
        self._each = each  # LMTP has one answer for each recipient, SMTP one for all

    async def handle_RCPT(  # noqa: N802 - as aiosmtpd calls it
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        try:
            if not await self._knows(address):
                return UNKNOWN
        except Problem:
            return NOT_NOW
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ours"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - the same
        content = envelope.original_content or b""
        answers = [await self._answer(address, envelope.mail_from or "", content) for address in envelope.rcpt_tos]
        if self._each:
            return "\r\n".join(answers)
        return TAKEN if all(answer == TAKEN for answer in answers) else NOT_NOW

    async def _answer(self, address: str, sender: str, content: bytes) -> str:
        """With what only the envelope says, written where a last server writes it."""
        raw = f"Return-Path: <{sender}>\r\nDelivered-To: {address}\r\n".encode("utf-8", "replace") + content
        try:
            await self._take(address, raw)
        except Exception as error:  # noqa: BLE001 - whatever it is, the letter stays with who brings it
            logger.warning("a letter could not be taken", error=type(error).__name__)
            return NOT_NOW
        return TAKEN


@asynccontextmanager
async def listening(host: str, port: int, *, lmtp: bool, knows: Knows, take: Take) -> AsyncIterator[None]:
    """Take letters on a port until the block ends. Raises OSError where the port is taken."""
    loop = asyncio.get_running_loop()
    door = Door(knows, take, each=lmtp)

    def protocol() -> Any:
        kind = LMTP if lmtp else SMTP
        return kind(door, data_size_limit=LETTER_BYTES, enable_SMTPUTF8=True, ident="Lingxi", loop=loop)

    server = await loop.create_server(protocol, host, port)
    try:
        yield
    finally:
        server.close()
