"""Opens Harbour Bank: its people, queues, widgets, saved replies and the month that lies behind it. Done once."""

from uuid import UUID

from lingxi import conversations, routing
from lingxi.app.demo import bulk, cases, content, doings, duplicates, history, holdings, journeys, known, rules, trust
from lingxi.app.demo.content import Person
from lingxi.channels import webchat
from lingxi.channels.webchat import WidgetInput, WidgetText
from lingxi.conversations import Author, ReplyInput
from lingxi.platform import auth
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM, Actor, Tx
from lingxi.routing import QueueInput


async def seed(database: Database) -> bool:
    """Makes the bank where nobody works yet; otherwise changes nothing and says False."""
    async with database.begin(SYSTEM) as tx:
        if not await auth.needs_set_up(tx):
            return False
        await auth.change_organisation(tx, name=content.bank()["organisation"], language="zh")
        await auth.new_site_secret(tx)
        people = [(await _employ(tx, person), person) for person in (*content.agents(), *content.others())]
        await rules.catalogue(tx)
        queues = await _queues(tx, people)
        await rules.profiles(tx, people)
        await rules.policy(tx)
        await rules.hours(tx)
        await rules.plan(tx, queues)
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


async def _queues(tx: Tx, people: list[tuple[Author, Person]]) -> dict[str, UUID]:
    made = {}
    for queue in content.bank()["queues"]:
        members = tuple(who.id for who, person in people if who.id and queue["key"] in person.queues)
        preferred = rules.asked(queue["preferred"])
        wanted = QueueInput(name_zh=queue["zh"], name_en=queue["en"], preferred=preferred, members=members)
        made[queue["key"]] = (await routing.create_queue(tx, wanted)).id
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
    cast = history.Cast(agents, queues)
    past = history.month(cast, tx.now)
    journeys.elsewhere(past)
    await bulk.write(tx, past)
    lin = await holdings.fill(tx, past.customers)
    await doings.fill(tx, past.customers)
    await known.fill(tx, cast, past.customers, lin)
    await duplicates.fill(tx)
    await journeys.define(tx)
    await cases.fill(tx, cast, past.customers)
    reader = agents[0][0]
    await trust.fill(tx, past.customers, Actor(kind="staff", id=reader.id, name=reader.name))
