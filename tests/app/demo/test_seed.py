"""Opening the demo bank."""

import pytest

from lingxi import conversations, customers, routing
from lingxi.app.demo import content
from lingxi.app.demo.seed import seed
from lingxi.channels import webchat
from lingxi.customers.service import finding
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
        assert [(one.type, one.title) for one in late] == [("delivery", "新卡 · 顺丰 SF1042688")]
        told = await tx.db.execute("select type, count(*) > 5 from customers.records group by type order by type")
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


async def test_her_last_two_contacts_and_a_note_are_known_and_the_last_one_did_not_please_her(
    database: Database,
) -> None:
    await seed(database)
    async with database.begin(SYSTEM) as tx:
        [lin] = (await finding.find(tx, "HB-20188", everybody=False, cursor=None, limit=5)).items
        brief = await customers.brief(tx, lin.id)
        assert brief.called is not None
        assert (brief.called.surname, brief.called.gender) == ("林", "f")
        assert [one.code for one in brief.reasons][:2] == ["record_late", "contact_unsettled"]
        assert [(one.subject, (one.score or 3) > 3) for one in brief.contacts] == [
            ("新卡还没收到", False),
            ("银行卡丢失，申请挂失补卡", True),
        ]
        assert len(brief.notes) == 1
