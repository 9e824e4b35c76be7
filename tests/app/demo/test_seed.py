"""Opening the demo bank."""

import pytest

from lingxi import conversations, customers, routing
from lingxi.app.demo import content
from lingxi.app.demo.seed import seed
from lingxi.channels import webchat
from lingxi.platform import auth
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM

pytestmark = pytest.mark.db


async def test_the_bank_opens_once(database: Database) -> None:
    assert await seed(database)
    assert not await seed(database)
    async with database.begin(SYSTEM) as tx:
        assert len(await auth.all_staff(tx)) == len(content.agents()) + len(content.others())
        assert [queue.name_en for queue in await routing.queues(tx)] == ["Personal banking", "Cards"]
        assert {widget.key for widget in await webchat.widgets(tx)} == {"demo", "cards"}
        assert (await auth.organisation(tx)).site_secret_set


async def test_its_past_can_be_read_like_any_other(database: Database) -> None:
    await seed(database)
    async with database.begin(SYSTEM) as tx:
        row = await tx.db.execute("select id from conversations.conversations order by last_at desc limit 1")
        found = await row.fetchone()
        assert found is not None
        conversation = await conversations.get(tx, found[0])
        history = await conversations.history(tx, conversation.id)
        assert conversation.state == "closed"
        assert history.items[-1].position == conversation.last_position
        work = await routing.work_of(tx, conversation.id)
        assert work is not None
        assert work.state == "done"


async def test_lin_xiaoyu_waits_for_her_new_card(database: Database) -> None:
    await seed(database)
    async with database.begin(SYSTEM) as tx:
        row = await tx.db.execute(
            "select customer_id from customers.identities where kind = 'external' and value = 'HB-20188'"
        )
        found = await row.fetchone()
        assert found is not None
        late = [
            one for one in (await customers.records(tx, found[0], open=True))[0] if one.due_at and one.due_at < tx.now
        ]
        assert [(one.type, one.title) for one in late] == [("delivery", "新卡, 顺丰 SF1042688")]
        told = await tx.db.execute("select type, count(*) > 20 from customers.records group by type order by type")
        assert await told.fetchall() == [("account", True), ("card", True), ("delivery", True), ("dispute", True)]


async def test_what_customers_did_elsewhere_is_told_by_the_banks_sources(database: Database) -> None:
    await seed(database)
    async with database.begin(SYSTEM) as tx:
        refused = await tx.db.execute("select sum(refused), sum(accepted) > 100 from customers.source_hours")
        assert await refused.fetchall() == [(0, True)]
        told = await tx.db.execute(
            """
            select a.name from customers.activities a join customers.identities i using (customer_id)
            where i.kind = 'external' and i.value = 'HB-20188' order by a.at desc limit 2
            """
        )
        assert await told.fetchall() == [("补卡进度",), ("Delivery Tracked",)]
        strangers = await tx.db.execute("select count(*) from customers.customers where not known and name is null")
        assert await strangers.fetchall() == [(0,)], "every page was read by somebody who then wrote"
