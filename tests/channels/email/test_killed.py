"""Whatever becomes of who carries mail: every letter comes in once, and every answer leaves once or is shown to be in doubt."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.platform.settings import Settings
from tests.channels.email.carriers import carrier
from tests.channels.email.mail_servers import DOMAIN, PostOffice, letter
from tests.channels.email.test_sending import answers, asked, service, set_up
from tests.world import World

pytestmark = pytest.mark.live

PATIENCE = 40.0
STORE = "lingxi.channels.email.store"
COMING = {
    "when it was read": f"{STORE}.letters:settle",
    "when it was filed": f"{STORE}.mailboxes:advance",
}


async def until(found: Callable[[], Awaitable[Any]], wanted: Any) -> None:
    loop = asyncio.get_running_loop()
    late = loop.time() + PATIENCE
    while (seen := await found()) != wanted and loop.time() < late:  # noqa: ASYNC110 - PostgreSQL knows
        await asyncio.sleep(0.05)
    assert seen == wanted


async def died(process: Any) -> None:
    await asyncio.to_thread(process.join, PATIENCE)
    assert process.exitcode == -9


@pytest.mark.parametrize("when", COMING)
async def test_who_dies_while_a_letter_comes_leaves_one_letter(
    world: World, settings: Settings, conninfo: str, office: PostOffice, when: str
) -> None:
    await set_up(world, service(office))
    office.delivers("service", letter("once"))
    with carrier(settings, conninfo, COMING[when]) as process:
        await died(process)
    with carrier(settings, conninfo):

        async def came() -> list[Any]:
            return await world.rows(
                """
                select (select count(*) from email.letters), (select count(*) from conversations.messages where kind = 'message'),
                       (select count(*) from email.folders where folder = 'INBOX' and last_uid > 0)
                """
            )

        await until(came, [(1, 1, 1)])


LEAVING = {
    "before it went over the line": (f"{STORE}.outbox:hand", "sent", 1),
    "as it went over the line": ("aiosmtplib:SMTP.data", "doubtful", 0),
    "when it had gone over the line": ("lingxi.channels.email.model.outbox:sent", "doubtful", 1),
}


@pytest.mark.parametrize("when", LEAVING)
async def test_who_dies_while_an_answer_leaves_sends_it_once_or_says_that_nobody_knows(
    world: World, parts: Parts, settings: Settings, conninfo: str, office: PostOffice, when: str
) -> None:
    point, state, arrived = LEAVING[when]
    mailbox = await set_up(world, service(office))
    receipt = await asked(world, parts, mailbox, f"Joe <joe@{DOMAIN}>")
    waiting = await answers(world, receipt, "It is blocked.")
    with carrier(settings, conninfo, point) as process:
        await died(process)
    with carrier(settings, conninfo):

        async def states() -> list[Any]:
            return await world.rows("select state from email.outbox")

        await until(states, [(state,)])
        if arrived:
            await asyncio.to_thread(office.arrived, "joe")
        assert len(await asyncio.to_thread(office.letters, "joe")) == arrived
        if not arrived:  # a colleague decides
            async with world.as_(world.mei) as tx:
                await email.send_again(tx, waiting.id)
            assert len(await asyncio.to_thread(office.arrived, "joe")) == 1


async def test_who_is_killed_again_and_again_loses_and_doubles_nothing(
    world: World, parts: Parts, settings: Settings, conninfo: str, office: PostOffice
) -> None:
    mailbox = await set_up(world, service(office))
    receipts = [await asked(world, parts, mailbox, f"Joe <joe@{DOMAIN}>", f"question {n}") for n in range(6)]
    came = asyncio.create_task(asyncio.to_thread(_delivers_many, office, 12))
    for receipt in receipts:
        await answers(world, receipt, "Answered")
    for seconds in (0.6, 0.9, 0.7):
        with carrier(settings, conninfo):
            await asyncio.sleep(seconds)
    await came
    with carrier(settings, conninfo):

        async def all_in() -> list[Any]:
            return await world.rows("select count(*) from email.letters where subject like 'letter %%'")

        async def left() -> list[Any]:
            return await world.rows("select 1 from email.outbox where state in ('queued', 'handing')")

        await until(all_in, [(12,)])
        await until(left, [])
    letters = await world.rows("select subject from email.letters where subject like 'letter %%' order by subject")
    assert Counter(letters).most_common(1)[0][1] == 1
    states = dict(await world.rows("select '<' || message_key || '>', state from email.outbox"))
    sent = [key for key, state in states.items() if state == "sent"]

    async def missing() -> set[str]:
        return set(sent) - {one["Message-ID"] for one in await asyncio.to_thread(office.letters, "joe")}

    await until(missing, set())
    arrived = Counter(one["Message-ID"] for one in await asyncio.to_thread(office.letters, "joe"))
    assert set(states.values()) <= {"sent", "doubtful"}
    assert all(arrived[key] == 1 for key in sent)
    assert all(count == 1 for count in arrived.values())


def _delivers_many(office: PostOffice, count: int) -> None:
    with office.mailbox("service") as box:
        for n in range(count):
            box.append("INBOX", letter(f"letter {n:02}"))
