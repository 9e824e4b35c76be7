"""What customers wrote to Harbour Bank by mail: letters as they come in the wild, taken in as any others are."""

import tomllib
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any
from uuid import UUID

from lingxi.app.demo import content
from lingxi.channels import email
from lingxi.channels.email import MailboxInput, Signature
from lingxi.platform.database import Database
from lingxi.platform.files import Storage
from lingxi.platform.tx import SYSTEM

ADDRESS = "service@harbour.example"
SIGNATURE = Signature(
    queue_id=None,
    text_zh="**{{agent.name}}**\n海湾银行{{queue.name}}",
    text_en="**{{agent.name}}**\n{{queue.name}}, Harbour Bank",
)


async def bring(database: Database, storage: Storage) -> None:
    """A mailbox to which letters are brought, and those that lie in it, the oldest first."""
    told = tomllib.loads((content.HERE / "letters.toml").read_text(encoding="utf-8"))["letters"]
    async with database.begin(SYSTEM) as tx:
        mailbox = await email.create_mailbox(tx, MailboxInput(name="海湾银行客服 Customer service", address=ADDRESS))
        await email.put_signature(tx, SIGNATURE)
        now = tx.now
    for one in sorted(told, key=lambda one: -one["hours"]):
        await _take(database, storage, mailbox.id, one, now - timedelta(hours=one["hours"]))


async def _take(database: Database, storage: Storage, mailbox_id: UUID, told: dict[str, Any], at: datetime) -> None:
    ours = told.get("ours", False)
    raw = written(told, at).as_bytes()
    await email.receive(database, storage, mailbox_id, raw, direction="out" if ours else "in", arrived_at=at)


def written(told: dict[str, Any], at: datetime) -> EmailMessage:
    """A letter as a mail program writes it."""
    letter, ours = EmailMessage(), told.get("ours", False)
    letter["From"] = f"{told['name']} <{ADDRESS if ours else told['from']}>"
    letter["To"] = told["to"] if ours else ADDRESS
    if "cc" in told:
        letter["Cc"] = told["cc"]
    letter["Subject"] = told["subject"]
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<{told['key']}@harbour.example>"
    if "answers" in told:
        letter["In-Reply-To"] = letter["References"] = f"<{told['answers']}@harbour.example>"
    letter.set_content(told["text"].strip() + "\n", charset=told.get("charset", "utf-8"))
    if "html" in told:
        letter.add_alternative(told["html"], subtype="html")
    if "attached" in told:
        letter.add_attachment("Harbour Power, November 2026: 84.20\n", filename=told["attached"])
    return letter
