"""Answers leave over Postfix as Debian ships it and arrive in Dovecot, once each, whatever is killed in between."""

import asyncio
from dataclasses import replace
from email.utils import getaddresses

import pytest

from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import Delivery, Incoming, Mailbox, MailboxInput, Outgoing
from lingxi.platform.clock import now
from tests.channels.email.mail_servers import DOMAIN, PASSWORD, PostOffice, letter
from tests.world import World

pytestmark = pytest.mark.live

PATIENCE = 30.0


def service(office: PostOffice, **different: object) -> MailboxInput:
    wanted = MailboxInput(
        name="Harbour Bank 海湾银行",
        address=f"service@{DOMAIN}",
        incoming=Incoming(server=office.imap_server(), sent="Sent"),
        outgoing=Outgoing(server=office.smtp_server(), files_copy=True),
        undo_seconds=0,
        secrets={"incoming": PASSWORD, "outgoing": PASSWORD},
    )
    return replace(wanted, **different)  # type: ignore[arg-type]


async def asked(world: World, parts: Parts, mailbox: Mailbox, sender: str, subject: str = "Lost card") -> email.Receipt:
    raw = letter(subject, "I lost my card.", sender=sender)
    return await email.receive(world.database, parts.depot.storage, mailbox.id, raw)


async def set_up(world: World, wanted: MailboxInput) -> Mailbox:
    world.now = now()
    async with world.as_system() as tx:
        return await email.create_mailbox(tx, wanted)


async def answers(world: World, receipt: email.Receipt, text: str) -> Delivery:
    assert receipt.conversation_id
    talk = await world.see(receipt.conversation_id)
    await world.says(world.mei, talk, text)
    return await delivery(world, receipt)


async def delivery(world: World, receipt: email.Receipt) -> Delivery:
    assert receipt.conversation_id
    async with world.as_(world.mei) as tx:
        return (await email.deliveries(tx, receipt.conversation_id))[-1]


async def send(world: World, parts: Parts) -> None:
    while await email.send_due(world.database, parts.depot.storage):
        pass


async def test_an_answer_arrives_in_its_thread_and_a_copy_lies_in_sent(
    world: World, parts: Parts, office: PostOffice
) -> None:
    mailbox = await set_up(world, service(office))
    receipt = await asked(world, parts, mailbox, f"Wang Fang <wang.fang@{DOMAIN}>")
    await answers(world, receipt, "王女士，卡已**挂失**。")
    await send(world, parts)
    [came] = await asyncio.to_thread(office.arrived, "wang.fang")
    assert (await delivery(world, receipt)).state == "sent"
    assert came["In-Reply-To"] == "<Lost.card@customers.example>"
    assert getaddresses([came["From"]])[0][1] == f"service@{DOMAIN}"
    [copy] = await asyncio.to_thread(office.letters, "service", "Sent")
    assert copy["Message-ID"] == came["Message-ID"]
    taken = await email.receive(
        world.database, parts.depot.storage, mailbox.id, copy.as_bytes(), folder="Sent", direction="out"
    )
    assert (taken.outcome, taken.conversation_id) == ("repeated", receipt.conversation_id)


async def test_what_comes_back_is_matched_to_what_was_sent(world: World, parts: Parts, office: PostOffice) -> None:
    mailbox = await set_up(world, service(office))
    receipt = await asked(world, parts, mailbox, f"Nobody <nobody@{DOMAIN}>")
    await answers(world, receipt, "Where are you?")
    await send(world, parts)
    [bounce] = await asyncio.to_thread(office.arrived, "service")
    came = await email.receive(world.database, parts.depot.storage, mailbox.id, bounce.as_bytes())
    found = await delivery(world, receipt)
    assert came.conversation_id == receipt.conversation_id
    assert (found.state, found.refused) == ("bounced", (f"nobody@{DOMAIN}",))
    assert "5.1.1" in found.detail


async def test_what_the_server_refuses_for_good_has_failed_and_says_why(
    world: World, parts: Parts, office: PostOffice
) -> None:
    mailbox = await set_up(world, service(office, outgoing=Outgoing(server=office.smtp_server(sign_in="none"))))
    receipt = await asked(world, parts, mailbox, "Joe <joe@elsewhere.example>")
    await answers(world, receipt, "Hello")
    await send(world, parts)
    found = await delivery(world, receipt)
    assert (found.state, found.code) == ("failed", "refused")
    assert "554" in found.detail


async def test_a_wrong_password_waits_for_the_right_one(world: World, parts: Parts, office: PostOffice) -> None:
    wrong = service(office, secrets={"incoming": PASSWORD, "outgoing": "wrong"})
    mailbox = await set_up(world, wrong)
    receipt = await asked(world, parts, mailbox, f"Joe <joe@{DOMAIN}>")
    waiting = await answers(world, receipt, "Hello")
    await send(world, parts)
    found = await delivery(world, receipt)
    assert (found.state, found.code) == ("queued", "sign_in_refused")
    async with world.as_system() as tx:
        assert [one.code for one in await email.pulses(tx) if one.direction == "out"] == ["sign_in_refused"]
        await email.change_mailbox(tx, mailbox.id, service(office))
    async with world.as_(world.mei) as tx:
        await email.send_again(tx, waiting.id)
    await send(world, parts)
    assert (await delivery(world, receipt)).state == "sent"
    assert len(await asyncio.to_thread(office.arrived, "joe")) == 1
