"""Mailboxes are set up by administrators; what opens them is sealed, and an address belongs to one of them."""

from dataclasses import replace

import pytest

from lingxi.channels import email
from lingxi.channels.email import Incoming, MailboxInput, Outgoing, Server
from lingxi.channels.email.model.mailboxes import AddressTaken, mailbox_of
from lingxi.channels.email.service.mailboxes import keep_secret, secrets_of
from lingxi.platform.problems import Invalid
from tests.world import World

pytestmark = pytest.mark.db

SERVER = Server(host="mail.harbour.example", port=993, user="service")
SERVICE = MailboxInput(
    name="Harbour Bank 海湾银行",
    address="Service@Harbour.example",
    aliases=("cards@harbour.example", "service@harbour.example"),
    incoming=Incoming(server=SERVER, folders=("INBOX", "Web"), sent="Sent"),
    outgoing=Outgoing(server=replace(SERVER, port=465)),
    secrets={"incoming": "open sesame", "outgoing": "open sesame"},
)


async def test_what_opens_a_mailbox_is_sealed_and_never_shown(world: World) -> None:
    async with world.as_(world.mei) as tx:
        made = await email.create_mailbox(tx, SERVICE)
    assert made.address == "service@harbour.example"
    assert made.aliases == ("cards@harbour.example",)
    assert made.secrets == ("incoming", "outgoing")
    [row] = await world.rows("select t::text from email.mailboxes t")
    assert "sesame" not in row[0]
    [row] = await world.rows("select body::text from platform.events where name = 'email.MailboxChanged'")
    assert "sesame" not in row[0]
    async with world.as_system() as tx:
        assert await secrets_of(tx, made.id) == {"incoming": "open sesame", "outgoing": "open sesame"}


async def test_secrets_that_are_not_named_stay_and_empty_ones_are_forgotten(world: World) -> None:
    async with world.as_system() as tx:
        made = await email.create_mailbox(tx, SERVICE)
    async with world.as_system() as tx:
        changed = await email.change_mailbox(tx, made.id, replace(SERVICE, name="Cards", secrets={"outgoing": ""}))
    async with world.as_system() as tx:
        await keep_secret(tx, made.id, "incoming", "close sesame")
        assert await secrets_of(tx, made.id) == {"incoming": "close sesame"}
        assert await email.mailboxes(tx) == [changed]
    assert (changed.name, changed.secrets, changed.revision) == ("Cards", ("incoming",), 2)


async def test_an_address_belongs_to_one_mailbox(world: World) -> None:
    async with world.as_system() as tx:
        await email.create_mailbox(tx, SERVICE)
    with pytest.raises(AddressTaken):
        async with world.as_system() as tx:
            await email.create_mailbox(tx, MailboxInput(name="Cards", address="cards@harbour.example"))


@pytest.mark.parametrize(
    "wrong",
    [
        replace(SERVICE, address="harbour"),
        replace(SERVICE, name=" "),
        replace(SERVICE, incoming=Incoming(server=replace(SERVER, host=""))),
        replace(SERVICE, incoming=Incoming(server=SERVER, folders=())),
        replace(SERVICE, outgoing=Outgoing(server=replace(SERVER, sign_in="oauth2"))),
        replace(SERVICE, undo_seconds=3600),
    ],
)
async def test_what_cannot_work_is_refused(world: World, wrong: MailboxInput) -> None:
    with pytest.raises(Invalid):
        async with world.as_system() as tx:
            await email.create_mailbox(tx, wrong)


async def test_a_letter_finds_its_mailbox_by_any_of_its_addresses(world: World) -> None:
    async with world.as_system() as tx:
        made = await email.create_mailbox(tx, SERVICE)
    for address in ("SERVICE@harbour.example", "cards@harbour.example", "service+a1b2c3@harbour.example"):
        assert mailbox_of(address, [made]) == made
    assert mailbox_of("loans@harbour.example", [made]) is None
    assert mailbox_of("service@harbour.example", [replace(made, active=False)]) is None


async def test_the_mailbox_can_be_told_who_writes_from_it(world: World) -> None:
    async with world.as_(world.mei) as tx:
        made = await email.create_mailbox(tx, SERVICE)
    async with world.as_(world.li_na) as tx:
        [sender] = await email.senders(tx)
    assert sender.addresses == ("service@harbour.example", "cards@harbour.example")
    assert (sender.mailbox_id, sender.can_send) == (made.id, True)
