"""Opens Harbour Bank: its people, queues, widgets, saved replies and the month that lies behind it. Done once."""

from uuid import UUID

from lingxi import conversations, routing
from lingxi.app.demo import bulk, content, history
from lingxi.app.demo.content import Person
from lingxi.channels import webchat
from lingxi.channels.webchat import WidgetInput, WidgetText
from lingxi.conversations import Author, ReplyInput
from lingxi.engines.calendars import Hours, Interval
from lingxi.platform import auth
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM, Tx
from lingxi.routing import OpeningHoursInput, QueueInput

CAPACITY = 5


async def seed(database: Database) -> bool:
    """Makes the bank where nobody works yet; otherwise changes nothing and says False."""
    async with database.begin(SYSTEM) as tx:
        if not await auth.needs_set_up(tx):
            return False
        await auth.change_organisation(tx, name=content.bank()["organisation"], language="zh")
        await auth.new_site_secret(tx)
        people = [(await _employ(tx, person), person) for person in (*content.agents(), *content.others())]
        await _hours(tx)
        queues = await _queues(tx, people)
        await _widgets(tx, queues)
        await _replies(tx)
        await _past(tx, people, queues)
    return True


async def _employ(tx: Tx, person: Person) -> Author:
    staff = await auth.create_staff(
        tx,
        email=person.email,
        name=person.name,
        password=content.PASSWORD,
        roles=person.roles,
        language=person.language,
    )
    return Author(kind="staff", id=staff.id, name=staff.name)


async def _hours(tx: Tx) -> None:
    """The branches' hours, to be looked at. No queue keeps them: the bank's chat is there day and night."""
    day = (Interval(opens=9 * 60, closes=12 * 60), Interval(opens=13 * 60 + 30, closes=17 * 60))
    saturday = (Interval(opens=10 * 60, closes=16 * 60),)
    hours = Hours(
        zone="Asia/Shanghai",
        week=(*(day,) * 5, saturday, ()),
        region="CN",
        holiday=(),
        make_up_weekday=0,
        special_days=(),
    )
    await routing.create_hours(tx, OpeningHoursInput(name_zh="网点", name_en="Branches", hours=hours))


async def _queues(tx: Tx, people: list[tuple[Author, Person]]) -> dict[str, UUID]:
    made = {}
    for queue in content.bank()["queues"]:
        members = tuple(who.id for who, person in people if who.id and queue["key"] in person.queues)
        wanted = QueueInput(name_zh=queue["zh"], name_en=queue["en"], members=members)
        made[queue["key"]] = (await routing.create_queue(tx, wanted)).id
    for who, person in people:
        if who.id and person in content.agents():
            await routing.change_agent(tx, who.id, routing.AgentInput(capacity=CAPACITY))
    return made


async def _widgets(tx: Tx, queues: dict[str, UUID]) -> None:
    texts = content.bank()["widget"]
    for widget in content.bank()["widgets"]:
        wanted = WidgetInput(
            name=widget["name"],
            queue_id=queues[widget["queue"]],
            accent=widget["accent"],
            zh=WidgetText(**texts["zh"]),
            en=WidgetText(**texts["en"]),
        )
        await webchat.create_widget(tx, wanted, key=widget["key"])


async def _replies(tx: Tx) -> None:
    for reply in content.bank()["replies"]:
        await conversations.create_reply(tx, ReplyInput(**reply))


async def _past(tx: Tx, people: list[tuple[Author, Person]], queues: dict[str, UUID]) -> None:
    agents = tuple((who, person) for who, person in people if person in content.agents())
    await bulk.write(tx, history.month(history.Cast(agents, queues), tx.now))
