"""Slips: a letter that is part of no conversation leaves once, is tried again, and is forgotten when it is too late."""

from datetime import timedelta

import pytest

from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import MailboxInput
from lingxi.engines.mail import Address
from lingxi.platform import clock
from tests.channels.email.neighbour import next_door, words_of
from tests.channels.email.post_office import opened
from tests.world import World

pytestmark = pytest.mark.db
LINK = "https://x.example/my/#link=a_b-c&language=zh"


async def writes(world: World, subject: str, lasts: timedelta) -> bool:
    async with world.as_system() as tx:
        return await email.slip(
            tx,
            world.wang_fang.id,
            Address(name="王芳", email="wang@example.com"),
            subject=subject,
            text=f"在这里：\n\n{LINK}",
            language="zh",
            until=clock.now() + lasts,
        )


async def test_a_slip_leaves_once_is_tried_again_and_is_forgotten_in_the_end(world: World, parts: Parts) -> None:
    office = await opened(world, parts)
    assert not await writes(world, "Nowhere to send it from", timedelta(hours=1))
    async with next_door() as neighbour:
        async with world.as_system() as tx:
            wanted = MailboxInput(name="Help", address=office.mailbox.address, outgoing=neighbour.way)
            await email.change_mailbox(tx, office.mailbox.id, wanted)
        assert await writes(world, "Too late", timedelta(seconds=-1))
        assert await writes(world, "您的工单", timedelta(hours=1))
        neighbour.says = "451 later"
        assert await email.send_slips(world.database) == 1
        assert await email.send_slips(world.database) == 0, "not at once again"
        neighbour.says = "250 OK"
        async with world.as_system() as tx:
            await tx.db.execute("update email.slips set due_at = now() - interval '1 second'")
        assert await email.send_slips(world.database) == 1
        assert await world.rows("select * from email.slips") == []
    [came] = neighbour.took
    assert (came["To"].split("<")[-1], came["Auto-Submitted"]) == ("wang@example.com>", "auto-generated")
    assert LINK in words_of(came)
