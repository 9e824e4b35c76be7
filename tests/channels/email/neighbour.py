"""A mail server next door that says what it is told to say, and keeps what it took."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from typing import Any

from aiosmtpd.smtp import SMTP

from lingxi.channels.email import Outgoing, Server


@dataclass(slots=True)
class Neighbour:
    port: int = 0
    says: str = "250 OK"
    took: list[Message] = field(default_factory=list)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if self.says.startswith("250"):
            self.took.append(message_from_bytes(envelope.content))
            async with self.news:
                self.news.notify_all()
        return self.says

    @property
    def way(self) -> Outgoing:
        """How a mailbox sends to it."""
        return Outgoing(server=Server(host="127.0.0.1", port=self.port, security="none", sign_in="none"))

    async def took_one(self, number: int, seconds: float = 15) -> Message:
        """The letter that came as this one, counted from 1."""
        async with asyncio.timeout(seconds), self.news:
            await self.news.wait_for(lambda: len(self.took) >= number)
        return self.took[number - 1]


def words_of(letter: Message) -> str:
    """The plain text of a letter."""
    part = next(one for one in letter.walk() if one.get_content_type() == "text/plain")
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data.decode()


@asynccontextmanager
async def next_door() -> AsyncIterator[Neighbour]:
    neighbour = Neighbour()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(neighbour, loop=loop), "127.0.0.1", 0)
    neighbour.port = server.sockets[0].getsockname()[1]
    try:
        yield neighbour
    finally:
        server.close()
