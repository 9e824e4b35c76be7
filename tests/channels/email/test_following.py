"""Letters come in by themselves, from Dovecot and Postfix as Debian ships them; what breaks on the way is said, and mended."""

import asyncio
import smtplib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from lingxi.app.mail_loop import Followers
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import Incoming, Mailbox, MailboxInput
from lingxi.platform.clock import now
from tests.channels.email.mail_servers import DOMAIN, PASSWORD, PostOffice, letter
from tests.world import World

pytestmark = pytest.mark.live

PATIENCE = 20.0


@dataclass(slots=True)
class Desk:
    """What has come to the bank, and how its mailbox fares."""

    world: World
    office: PostOffice
    mailbox: Mailbox
    followers: Followers

    async def subjects(self) -> list[str]:
        rows = await self.world.rows("select subject from email.letters where direction = 'in' order by arrived_at, id")
        return [subject for (subject,) in rows]

    async def pulse(self) -> str:
        rows = await self.world.rows("select code from email.pulses where direction = 'in'")
        return rows[0][0] if rows else "unknown"

    async def until(self, found: Callable[[], Awaitable[Any]], wanted: Any) -> None:
        loop = asyncio.get_running_loop()
        late = loop.time() + PATIENCE
        while (seen := await found()) != wanted and loop.time() < late:  # noqa: ASYNC110 - PostgreSQL knows
            await asyncio.sleep(0.05)
        assert seen == wanted

    async def delivers(self, who: str, raw: bytes, folder: str = "INBOX") -> None:
        await asyncio.to_thread(self.office.delivers, who, raw, folder)


def service(office: PostOffice, **different: Any) -> MailboxInput:
    incoming = Incoming(server=office.imap_server(), folders=("INBOX", "Web"), sent="Sent")
    wanted = MailboxInput(
        name="Service",
        address=f"service@{DOMAIN}",
        incoming=incoming,
        secrets={"incoming": PASSWORD, "outgoing": PASSWORD},
    )
    return replace(wanted, **different)


@asynccontextmanager
async def followed(world: World, parts: Parts, office: PostOffice, wanted: MailboxInput) -> AsyncIterator[Desk]:
    with office.mailbox("service") as box:
        if not box.folder_exists("Web"):
            box.create_folder("Web")
    async with world.as_system() as tx:
        tx.now = now()
        made = await email.create_mailbox(tx, wanted)
    followers = Followers(parts.centre, parts.depot)
    try:
        await followers.follow()
        yield Desk(world, office, made, followers)
    finally:
        await followers.stop()


async def test_letters_come_in_as_they_arrive_from_every_folder_and_stay_as_they_are(
    world: World, parts: Parts, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lingxi.channels.email.service.fetching.WAIT_SECONDS", 1.0)
    async with followed(world, parts, office, service(office)) as desk:
        await desk.until(desk.pulse, "")
        await desk.delivers("service", letter("first"))
        await desk.until(desk.subjects, ["first"])
        await desk.delivers("service", letter("from the form"), "Web")
        await desk.until(desk.subjects, ["first", "from the form"])
    assert len(office.letters("service")) == 1


async def test_an_answer_from_a_mail_program_counts(
    world: World, parts: Parts, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lingxi.channels.email.service.fetching.WAIT_SECONDS", 0.5)
    async with followed(world, parts, office, service(office)) as desk:
        await desk.delivers("service", letter("lost card"))
        await desk.until(desk.subjects, ["lost card"])
        answer = letter(
            "Re: lost card",
            "It is blocked.",
            sender=f"Li Na <service@{DOMAIN}>",
            To=f"joe@{DOMAIN}",
            In_Reply_To="<lost.card@customers.example>",
        )
        await desk.delivers("service", answer, "Sent")

        async def said() -> list[tuple[str, str]]:
            return await world.rows(
                "select author_kind, text from conversations.messages where kind = 'message' order by position"
            )

        await desk.until(said, [("customer", "Hello"), ("staff", "It is blocked.")])


async def test_a_line_that_breaks_is_taken_up_and_nothing_comes_twice(
    world: World, parts: Parts, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lingxi.app.mail_loop.AGAIN_SECONDS", 0.1)
    async with followed(world, parts, office, service(office)) as desk:
        await desk.delivers("service", letter("before"))
        await desk.until(desk.subjects, ["before"])
        await asyncio.to_thread(office.breaks_lines)
        await desk.delivers("service", letter("after"))
        await desk.until(desk.subjects, ["before", "after"])
    wanted = service(office, address="other@harbour.example")
    assert wanted.incoming
    afterwards = now() + timedelta(seconds=1)  # a letter's own time knows whole seconds only
    begins = replace(wanted.incoming, starts_at=afterwards)
    async with followed(world, parts, office, replace(wanted, incoming=begins)) as again:
        await again.until(again.pulse, "")
        assert await again.subjects() == ["before", "after"]


async def test_what_is_wrong_is_said_until_the_settings_are_right(
    world: World, parts: Parts, office: PostOffice
) -> None:
    wrong = service(office, secrets={"incoming": "wrong"})
    async with followed(world, parts, office, wrong) as desk:
        await desk.until(desk.pulse, "sign_in_refused")
        async with world.as_system() as tx:
            await email.change_mailbox(tx, desk.mailbox.id, replace(wrong, secrets={"incoming": PASSWORD}))
        await desk.followers.follow()
        await desk.until(desk.pulse, "")


async def test_letters_that_postfix_brings_are_taken_or_refused_by_their_address(
    world: World, parts: Parts, office: PostOffice
) -> None:
    ours = MailboxInput(name="Cards", address="cards@lingxi.example", aliases=("loans@lingxi.example",))
    async with world.as_system() as tx:
        await email.create_mailbox(tx, ours)
    async with email.door(world.database, parts.depot.storage, "127.0.0.1", office.brought, lmtp=True):
        to = ["cards@lingxi.example", "cards+lx1@lingxi.example", "loans@lingxi.example", "nobody@lingxi.example"]
        await asyncio.to_thread(hands_in, office, "joe", to, letter("brought"))
        [bounce] = await asyncio.to_thread(office.arrived, "joe")
    assert "nobody@lingxi.example" in bounce.as_string()
    assert "5.1.1" in bounce.as_string()
    assert "loans@lingxi.example>" not in bounce.as_string().partition("Content-Type: message/rfc822")[0]
    rows = await world.rows("select subject from email.letters")
    assert rows == [("brought",)], "one mailbox, one letter"


async def test_what_cannot_be_kept_now_is_asked_for_again(
    world: World, parts: Parts, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.as_system() as tx:
        await email.create_mailbox(tx, MailboxInput(name="Cards", address="cards@lingxi.example"))
    real, failures = email.service.handed.intake.receive, 0  # type: ignore[attr-defined]

    async def sometimes(*values: Any, **named: Any) -> Any:
        nonlocal failures
        failures += 1
        if failures == 1:
            raise OSError("the disk is full")
        return await real(*values, **named)

    monkeypatch.setattr("lingxi.channels.email.service.handed.intake.receive", sometimes)
    async with email.door(world.database, parts.depot.storage, "127.0.0.1", office.brought, lmtp=True):
        await asyncio.to_thread(hands_in, office, "joe", ["cards@lingxi.example"], letter("patience"))

        async def came() -> list[Any]:
            return await world.rows("select subject from email.letters")

        async with asyncio.timeout(PATIENCE):
            while not await came():  # noqa: ASYNC110 - PostgreSQL knows
                await asyncio.sleep(0.1)
    assert failures == 2
    assert office.letters("joe") == []


async def test_whoever_forwards_over_smtp_is_answered_and_nothing_is_passed_on(
    world: World, parts: Parts, office: PostOffice
) -> None:
    async with world.as_system() as tx:
        await email.create_mailbox(tx, MailboxInput(name="Cards", address="cards@lingxi.example"))

    def forwards() -> dict[str, tuple[int, bytes]]:
        with smtplib.SMTP("127.0.0.1", office.brought) as line:
            return line.sendmail(
                "joe@example.com", ["cards@lingxi.example", "stranger@elsewhere.example"], letter("forwarded")
            )

    async with email.door(world.database, parts.depot.storage, "127.0.0.1", office.brought, lmtp=False):
        refused = await asyncio.to_thread(forwards)
    assert {who: code for who, (code, _) in refused.items()} == {"stranger@elsewhere.example": 550}
    assert await world.rows("select subject, signs->>'returns_to' from email.letters") == [
        ("forwarded", "joe@example.com")
    ]


def hands_in(office: PostOffice, who: str, to: list[str], raw: bytes) -> None:
    with smtplib.SMTP_SSL("127.0.0.1", office.smtps, context=ssl.create_default_context(cadata=office.ca)) as line:
        line.login(f"{who}@{DOMAIN}", PASSWORD)
        line.sendmail(f"{who}@{DOMAIN}", to, raw)
