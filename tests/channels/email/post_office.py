"""Letters for tests: written in a line, brought to a mailbox as a server would bring them."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage

from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import FiledLetter, Mailbox, MailboxInput, Receipt
from lingxi.platform import clock
from lingxi.platform.tx import SYSTEM
from tests.world import World


def letter(
    text: str,
    *,
    id: str = "",
    sender: str = "Wang Fang <wang@example.com>",
    to: str = "help@harbour.example",
    cc: str = "",
    subject: str = "Lost card",
    answers: Sequence[str] = (),
    files: Sequence[tuple[str, bytes]] = (),
) -> bytes:
    """`answers`: the ids of the letters that it answers, the oldest first."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, to, subject
    if cc:
        made["Cc"] = cc
    if id:
        made["Message-ID"] = f"<{id}>"
    if answers:
        made["In-Reply-To"] = f"<{answers[-1]}>"
        made["References"] = " ".join(f"<{one}>" for one in answers)
    made.set_content(text)
    for name, data in files:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(made)


@dataclass(frozen=True, slots=True)
class PostOffice:
    """Brings letters to the bank's mailbox."""

    world: World
    parts: Parts
    mailbox: Mailbox

    async def brings(self, raw: bytes, *, to: Mailbox | None = None, direction: str = "in") -> Receipt:
        return await email.receive(
            self.world.database,
            self.parts.depot.storage,
            (to or self.mailbox).id,
            raw,
            direction="out" if direction == "out" else "in",
        )

    async def letters(self, receipt: Receipt) -> Sequence[FiledLetter]:
        assert receipt.conversation_id is not None
        async with self.world.as_system() as tx:
            return await email.letters_of(tx, receipt.conversation_id, 100)


async def opened(world: World, parts: Parts) -> PostOffice:
    """Letters come when they come: the world's clock is the real one from now on."""
    world.now = clock.now()
    async with world.database.begin(SYSTEM) as tx:
        mailbox = await email.create_mailbox(
            tx,
            MailboxInput(
                name="Help", address="help@harbour.example", aliases=("cards@harbour.example",), queue_id=world.cards.id
            ),
        )
    return PostOffice(world, parts, mailbox)
