"""Where the demo's answers by mail go: nowhere. A server of our own takes them, so that nothing leaves the machine."""

import asyncio
from dataclasses import replace

from aiosmtpd.smtp import SMTP, Envelope, Session

from lingxi.app.demo.letters import ADDRESS
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import Mailbox, MailboxInput, Outgoing, Server
from lingxi.platform.problems import Unavailable
from lingxi.platform.tx import SYSTEM

HOST = "127.0.0.1"
WAIT_SECONDS = 0.3


class Nowhere:
    """Takes every letter, and throws it away."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as aiosmtpd calls it
        return "250 2.0.0 Taken, and read by nobody"


async def take_letters(parts: Parts) -> None:
    """Take the bank's letters for as long as the demo runs; its mailbox learns where."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Nowhere(), loop=loop), HOST, 0)
    try:
        await _tell(parts, server.sockets[0].getsockname()[1])
        await asyncio.Event().wait()
    finally:
        server.close()


async def _tell(parts: Parts, port: int) -> None:
    while True:
        try:
            async with parts.centre.database.begin(SYSTEM) as tx:
                for one in await email.mailboxes(tx):
                    if one.address == ADDRESS and (one.outgoing is None or one.outgoing.server.sign_in == "none"):
                        await email.change_mailbox(tx, one.id, _sending_to(one, port))
            return
        except Unavailable:  # the process is still beginning
            await asyncio.sleep(WAIT_SECONDS)


def _sending_to(mailbox: Mailbox, port: int) -> MailboxInput:
    nowhere = Outgoing(server=Server(host=HOST, port=port, security="none", sign_in="none"))
    wanted = MailboxInput(
        name=mailbox.name, address=mailbox.address, aliases=mailbox.aliases, queue_id=mailbox.queue_id
    )
    return replace(wanted, incoming=mailbox.incoming, oauth=mailbox.oauth, dkim=mailbox.dkim, outgoing=nowhere)
