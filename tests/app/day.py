"""A day at the bank, verb by verb: each yields its name when it is done. Whoever writes a verb adds it here."""

import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyotp

from lingxi import cases, conversations, customers, experts, routing
from lingxi.app.clocks_loop import look_once
from lingxi.cases import CaseChange, CaseInput, KindInput, PolicyInput, Promise
from lingxi.cases.service import doing
from lingxi.cases.service.doing import TaskInput
from lingxi.channels import email, webchat
from lingxi.channels.webchat import WidgetInput, WidgetText, service
from lingxi.channels.webchat.service import Opening
from lingxi.conversations import Conversation, Draft
from lingxi.customers import Identity, RecordInput, RecordState, RecordTypeInput, SegmentInput, Stage
from lingxi.customers.model.conditions import AttributeIs, Check
from lingxi.customers.service import intake, noting, sources
from lingxi.customers.service.sources import SourceInput
from lingxi.engines.calendars import ALL_DAY
from lingxi.experts import ExpertInput, QuestionInput
from lingxi.platform import auth, files
from lingxi.platform.auth import Staff
from lingxi.platform.settings import Settings
from lingxi.platform.tx import SYSTEM
from lingxi.routing import PlanInput, QueueInput
from lingxi.routing.model import LEASE_SECONDS
from tests.world import NEVER, NOWHERE, PASSWORD, World

TEXT = WidgetText(title="Bank", greeting="Hello", away="Later")
CARD = RecordTypeInput(
    label_zh="银行卡",
    label_en="Card",
    title="{ending}",
    schema={"type": "object", "properties": {"ending": {"type": "string"}}},
    states=(RecordState(key="active", label_zh="正常", label_en="Active", open=True),),
)


async def day(world: World) -> AsyncIterator[str]:
    for part in (
        opening,
        talking,
        noting_down,
        consulting,
        offering,
        passing,
        accompanying,
        caring,
        parking,
        calling,
        ending,
        leaving,
        forgetting,
        managing,
    ):
        async for what in part(world):
            yield f"{part.__name__}: {what}"


async def opening(world: World) -> AsyncIterator[str]:
    """People come to work, customers come in."""
    for person in (world.tom, world.li_na):
        await world.is_("available", person)
        yield f"{person.name} is available"
    async with world.as_system() as tx:
        await routing.put_skill(tx, "fraud", label_zh="反欺诈", label_en="Fraud")
    yield "a skill comes into the catalogue"
    async with world.as_system() as tx:
        await routing.change_agent(tx, world.tom.id, routing.AgentInput(capacity=5, skills={"fraud": 3}))
    yield "Tom learns something"
    async with world.as_(world.mei) as tx:
        await routing.put_policy(tx, {"target_seconds": 45}, note="faster", instead_of=1)
    yield "another policy is in force"
    async with world.as_(world.mei) as tx:
        await routing.set_presence_of(tx, world.tom.id, "meeting")
    yield "Mei sends Tom into a meeting"
    await world.is_("available", world.tom)
    yield "he is back"
    season = PlanInput(name_zh="旺季", name_en="Season", more_room=1, announcement_zh="请稍候", note_en="Busy")
    async with world.as_(world.mei) as tx:
        plan = await routing.create_plan(tx, season)
    yield "a plan for the season is made"
    async with world.as_(world.mei) as tx:
        await routing.switch_on(tx, plan.id)
    yield "the plan goes on"
    async with world.as_(world.mei) as tx:
        await routing.change_plan(tx, plan.id, replace(season, note_en="Very busy"))
    yield "the plan is another while it is on"
    async with world.as_(world.mei) as tx:
        await routing.switch_off(tx)
    yield "and off"
    await world.come("en")
    yield "a visitor comes"
    async with world.as_system() as tx:
        known = await customers.create_visitor(tx, language="zh")
        await customers.identify(
            tx, known.id, identities=(Identity(kind="external", value="7", verified=True, source="site"),), name="赵敏"
        )
    yield "a visitor is identified"
    visitor = await world.come()
    await world.asks(visitor)
    yield "who will be recognised asks"
    async with world.as_system() as tx:
        await customers.identify(
            tx, visitor.id, identities=(Identity(kind="external", value="7", verified=True, source="site"),)
        )
    yield "a visitor is recognised"
    async with world.as_system() as tx:
        merge = (await customers.person(tx, known.id)).merges[0]
    async with world.as_(world.mei) as tx:
        await customers.unmerge(tx, merge.id)
    yield "Mei says that they are two people"
    proof = (Identity(kind="phone", value="138 0013 8000", verified=True, source="site"),)
    async with world.as_system() as tx:
        other = await customers.create_visitor(tx, language="zh")
        for one in (known, other):
            await customers.identify(tx, one.id, identities=proof)
    yield "two prove one number"
    async with world.as_system() as tx:
        [asked] = (await customers.suggestions(tx, state="open")).items
    async with world.as_(world.mei) as tx:
        await customers.refuse(tx, asked.id)
    yield "Mei says that they are two"
    async with world.as_system() as tx:
        await customers.learn(tx, known.id, {"city": "上海"}, source="import")
    yield "it is known where somebody lives"
    shanghai = AttributeIs(key="city", check=Check(op="is", value="上海"))
    async with world.as_(world.mei) as tx:
        segment = await customers.create_segment(tx, SegmentInput(name_zh="上海", name_en="SH", condition=shanghai))
    yield "a segment is made"
    async with world.as_(world.mei) as tx:
        await customers.remove_segment(tx, segment.id)
    yield "and given up"
    async with world.as_(world.mei) as tx:
        near = Stage(key="near", name_zh="本地", name_en="Near", tone="calm", condition=shanghai)
        await customers.put_stages(tx, [near])
    yield "a stage is defined"
    async with world.as_system() as tx:
        await customers.settle(tx, [known.id])
    yield "somebody is in it"
    async with world.as_system() as tx:
        await customers.put_record_type(tx, "card", CARD)
    yield "the bank's cards come with their customers"
    async with world.as_system() as tx:
        await customers.put_record(tx, "card", RecordInput(key="1", customer_id=known.id, data={"ending": "1042"}))
    yield "somebody has one"
    async with world.as_system() as tx:
        await customers.remove_record(tx, "card", "1")
    yield "and no more"
    async with world.database.pool.connection() as db:
        await db.set_autocommit(True)
        async with world.database.begin(SYSTEM, now=world.now, on=db) as tx:
            file = await customers.importing.begin(tx, what="x", file="x.csv", digest="", settings={}, source="import")
            said = [customers.imports.Incoming(external="8", name="钱七")]
            await customers.importing.bring_customers(tx, file.id, said, proved=(), language="zh")
            card = RecordInput(key="8", external_id="8", data={"ending": "8"})
            await customers.importing.bring_records(tx, file.id, "card", [card])
        await db.set_autocommit(False)
    yield "a file brings somebody with a card"
    async with world.as_system() as tx:
        await customers.remove_record(tx, "card", "8")
        await customers.remove_record_type(tx, "card")
    yield "there are no cards any more"
    async with world.as_system() as tx:
        key = (await sources.create_source(tx, SourceInput(name="Bank"), trusted=True)).write_key
    yield "the bank's server may tell what customers do"
    async with world.as_system() as tx:
        page = {"batch": [{"type": "page", "userId": "7", "name": "Loans"}, {"type": "page", "anonymousId": "d"}]}
        await intake.receive(tx, page, None, write_key=key, origin=None)
    yield "it tells"
    async with world.as_(world.tom) as tx:
        await customers.change(tx, world.joe.id, name="Joe Smith", language="en")
    yield "a customer is renamed"
    async with world.as_(world.tom) as tx:
        await customers.change(tx, world.joe.id, name="Joe", language="en")
    yield "and named as before"


async def talking(world: World) -> AsyncIterator[str]:
    """Everything that can be said in a conversation and about it."""
    talk = await world.asks(world.wang_fang, "卡丢了")
    yield "Wang Fang asks"
    async with world.as_(world.wang_fang) as tx:
        await customers.identify(tx, world.wang_fang.id, identities=(), name="王 芳")
    yield "she says her name"
    await world.takes(world.li_na, talk)
    yield "Li Na takes it"
    answer = await world.says(world.li_na, talk, "您好")
    yield "Li Na answers"
    await world.notes(world.li_na, talk, "@陈梅", world.mei)
    yield "a note mentions Mei"
    async with world.as_(world.wang_fang) as tx:
        await conversations.read(tx, talk.id, position=0, delivered=answer.position)
    yield "the answer arrives"
    async with world.as_(world.wang_fang) as tx:
        await conversations.read(tx, talk.id, position=answer.position)
    yield "she reads it"
    more = await world.says(world.wang_fang, talk, "谢谢")
    yield "she thanks"
    async with world.as_(world.li_na) as tx:
        await conversations.read(tx, talk.id, position=more.position)
    yield "Li Na reads it"
    async with world.as_(world.li_na) as tx:
        await conversations.describe(tx, talk.id, subject="挂失")
    yield "it gets a subject"
    async with world.as_(world.wang_fang) as tx:
        await conversations.rate(tx, talk.id, score=5, comment="好")
    yield "she rates it"
    await world.closes(world.li_na, talk)
    yield "Li Na closes it"
    await world.says(world.wang_fang, talk, "还有")
    yield "she writes again while it is wrapped up"
    await world.closes(world.wang_fang, talk)
    yield "she closes it"
    await world.finishes(world.li_na, talk)
    yield "the wrap-up is finished"
    await world.reopens(world.tom, talk)
    yield "Tom reopens it"
    await world.closes(world.tom, talk)
    world.later(world.cards.wrap_up_seconds + 1)
    await world.alive(world.tom, world.li_na)
    await world.route()
    yield "its wrap-up runs out"


async def noting_down(world: World) -> AsyncIterator[str]:
    """What colleagues should know of a customer."""
    async with world.as_(world.li_na) as tx:
        note = await noting.take_note(tx, world.joe.id, "deaf in one ear", important=True)
    yield "Li Na notes something about Joe"
    async with world.as_(world.li_na) as tx:
        await noting.remove_note(tx, note.id)
    yield "and takes it back"


async def consulting(world: World) -> AsyncIterator[str]:
    """A hard matter is put to those who know."""
    expert = await world.hire("Eva", "expert")
    for person, level in ((expert, 5), (world.tom, 2)):
        async with world.as_(person) as tx:
            await experts.describe_me(tx, ExpertInput(skills={"fraud": level}, weekly_minutes=120))
        yield f"{person.name} is an expert"
    talk = await world.served_by(world.li_na, world.wang_fang)
    async with world.as_(world.li_na) as tx:
        question = await experts.ask(tx, talk.id, QuestionInput(text="盗刷怎么办？", skill="fraud"))
    yield "Li Na asks"
    async with world.as_(expert) as tx:
        await experts.decline(tx, question.id)
    yield "the first declines"
    async with world.as_(world.tom) as tx:
        await experts.accept(tx, question.id)
    yield "Tom accepts"
    async with world.as_(world.tom) as tx:
        await experts.answer(tx, question.id, text="先冻结", minutes=5)
    yield "Tom answers"
    async with world.as_(world.li_na) as tx:
        await experts.judge(tx, question.id, solved=True, thanked=True)
    yield "Li Na thanks"
    async with world.as_(world.li_na) as tx:
        another = await experts.ask(tx, talk.id, QuestionInput(text="还有呢？", skill="fraud"))
    async with world.as_(world.li_na) as tx:
        await experts.withdraw(tx, another.id)
    yield "she asks again and needs no answer"
    await world.closes(world.mei, talk)
    await world.finishes(world.li_na, talk)
    yield "it is closed"


async def offering(world: World) -> AsyncIterator[str]:
    """Offers, and all that becomes of them."""
    talk = await world.asks(world.joe)
    await world.route()
    yield "two are offered"
    first = await _who_is_asked(world, talk)
    for offer in await world.offers(first):
        await world.declines(first, offer)
        yield "one is declined"
    await world.route()
    yield "it is offered again"
    for _ in range(2):
        world.later(world.cards.offer_seconds + 1)
        await world.alive(world.tom, world.li_na)
        await world.route()
        yield "offers run out"
    await world.is_("available", world.tom, world.li_na)
    yield "all respond again"
    await world.route()
    yield "once more it is offered"
    asked = await _who_is_asked(world, talk)
    await world.is_("meal", asked)
    yield "who is asked goes for a meal"
    await world.route()
    yield "so the offers are withdrawn"
    await world.is_("available", world.tom, world.li_na)
    await world.route()
    yield "and made anew"
    asked = await _who_is_asked(world, talk)
    for offer in await world.offers(asked):
        await world.accepts(asked, offer)
        yield "one is accepted"
    await world.closes(world.mei, talk)
    yield "Mei closes it"
    for one in await world.rows(
        "select conversation_id from routing.works where state in ('waiting', 'offered', 'assigned')"
    ):
        await world.closes(world.mei, await world.see(one[0]))
        yield "Mei clears what is left"


async def passing(world: World) -> AsyncIterator[str]:
    """Hands over."""
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.route()
    yield "Tom is asked"
    await world.takes(world.mei, talk)
    yield "Mei pulls what rang at Tom's desk"
    await world.passes(world.mei, talk, to=world.li_na, note="please")
    yield "Mei passes it to Li Na, who is not in its queue"
    await world.says(world.joe, talk, "Hello?")
    yield "Joe writes meanwhile"
    await world.accepts(world.li_na, await world.offer(world.li_na))
    yield "Li Na accepts"
    await world.is_("offline", world.li_na)
    await world.route()
    yield "Li Na goes without an answer, and Joe waits again"
    await world.is_("available", world.li_na)
    await world.takes(world.li_na, talk)
    yield "she is back and takes it again"
    await world.passes(world.li_na, talk, to=world.cards)
    yield "she passes it to a queue"
    await world.passes(world.tom, talk, to=world.loans)
    yield "Tom passes it on to the other, out of Li Na's sight"
    await world.says(world.joe, talk, "Still there?")
    yield "who served once hears it and holds it not"
    await world.closes(world.joe, talk)
    yield "Joe gives up"


async def accompanying(world: World) -> AsyncIterator[str]:
    """Private words, talks with several, supervisors."""
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.takes(world.tom, talk)
    await world.asks_advice(world.tom, talk, world.cards, note="insured?")
    yield "Tom asks somebody of the cards queue, who does not serve his"
    await world.does(world.li_na, routing.come, talk)
    yield "Li Na comes"
    await world.notes(world.li_na, talk, "Yes, up to 50,000.")
    yield "and notes what she knows"
    await world.does(world.tom, routing.bring_in, talk, world.li_na.id)
    yield "she talks with the customer, too"
    await world.does(world.mei, routing.sit_in, talk, "watching")
    yield "Mei watches"
    aside = await world.does(world.mei, routing.whisper, talk, "Offer him the fee back.")
    yield "she whispers to Tom"
    async with world.as_(world.tom) as tx:
        await routing.seen(tx, aside.id)
    yield "Tom has read it"
    await world.does(world.li_na, routing.leave, talk)
    yield "Li Na leaves"
    await world.asks_advice(world.tom, talk, world.li_na)
    yield "she is asked again"
    await world.does(world.li_na, routing.excuse, talk)
    yield "and cannot"
    await world.consulted(world.tom, talk, world.li_na)
    yield "a third time she comes"
    await world.does(world.tom, routing.hand_over, talk, world.li_na.id)
    yield "Tom hands over to her"
    await world.does(world.mei, routing.take_over, talk, "I know him.")
    yield "Mei takes over from her"
    await world.does(world.mei, routing.hand_back, talk, wait=False)
    yield "and hands back"
    await world.accepts(world.li_na, await world.offer(world.li_na))
    await world.passes(world.li_na, talk, to="fraud")
    yield "Li Na passes it to whoever knows fraud"
    await world.closes(world.mei, talk)
    yield "it is closed"


async def caring(world: World) -> AsyncIterator[str]:
    """A matter becomes a case, and somebody sees to it."""
    async with world.as_(world.mei) as tx:
        soon = PolicyInput(name_zh="快", name_en="Soon", promises=(Promise(clock="solution", seconds=20),))
        policy = await cases.create_policy(tx, soon)
    yield "something is promised"
    async with world.as_(world.mei) as tx:
        await cases.put_kind(tx, "fraud", KindInput(label_zh="盗刷", label_en="Fraud"))
    yield "there is another kind of cases"
    talk = await world.served_by(world.li_na, world.wang_fang, "盗刷")
    async with world.as_(world.li_na) as tx:
        case = await cases.make_case(tx, talk.id)
    yield "Li Na makes it a case"
    await world.says(world.li_na, talk, "请稍候")
    yield "she answers"
    async with world.as_(world.li_na) as tx:
        await cases.change(tx, case.id, CaseChange(kind="fraud", priority=3, tags=("card",), owner_id=world.tom.id))
    yield "it is Tom's, and urgent"
    async with world.as_(world.li_na) as tx:
        await doing.add_task(tx, case.id, TaskInput(title="报警", due_at=world.now))
    yield "there is something to do"
    async with world.as_(world.mei) as tx:
        await cases.change(tx, case.id, CaseChange(queue_id=world.loans.id, owner_id=world.mei.id))
    yield "another team sees to it"
    await look_once(world.as_system)
    world.later(21)
    await world.alive(world.tom, world.li_na)
    await look_once(world.as_system)
    yield "it is late"
    async with world.as_(world.mei) as tx:
        await cases.remove_policy(tx, policy.id)
    await look_once(world.as_system)
    yield "it was not promised after all"
    async with world.as_(world.mei) as tx:
        await cases.set_state(tx, case.id, "solved")
    yield "Mei solves it"
    await world.finishes(world.li_na, talk)
    async with world.as_(world.li_na) as tx:
        await cases.open_by_hand(tx, CaseInput(customer_id=world.wang_fang.id, subject="来电"))
    yield "Li Na opens one for a call"


async def parking(world: World) -> AsyncIterator[str]:
    """Work is put aside and comes back."""
    await world.is_("available", world.tom, world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.does(world.li_na, routing.park, talk, reason="photo", until=None)
    yield "Li Na parks what nobody has read"
    await world.route()
    yield "it comes back to her at once"
    await world.accepts(world.li_na, await world.offer(world.li_na))
    await world.says(world.li_na, talk, "请发照片")
    await world.does(world.li_na, routing.park, talk, reason="photo", until=None)
    yield "she parks it again"
    await world.does(world.li_na, routing.resume, talk)
    yield "and resumes"
    await world.does(world.li_na, routing.park, talk, reason="photo", until=None)
    await world.is_("offline", world.li_na)
    await world.says(world.wang_fang, talk, "照片")
    await world.route()
    yield "it comes back while she is away"
    await world.closes(world.wang_fang, talk)
    yield "the customer closes it"


async def calling(world: World) -> AsyncIterator[str]:
    """Customers leave the line to be called, or wait for whom they know."""
    await world.is_("meal", world.tom, world.li_na)
    talk = await world.asks(world.joe)
    await world.asks_to_be_called(world.joe, talk, matter="my card")
    yield "Joe leaves his number"
    await world.asks_to_be_called(world.joe, talk, by="chat", at=world.now + timedelta(hours=1))
    yield "he would rather be written to, later"
    await world.waits_in_line(world.joe, talk)
    yield "he waits after all"
    await world.asks_to_be_called(world.joe, talk)
    await world.is_("available", world.tom)
    await world.route()
    yield "his turn comes at Tom's"
    await world.accepts(world.tom, await world.offer(world.tom))
    yield "Tom calls"
    await world.calls(world.tom, talk, reached=False)
    yield "Joe does not answer"
    world.later(900)
    await world.is_("available", world.tom)
    await world.route()
    await world.accepts(world.tom, await world.offer(world.tom))
    await world.calls(world.tom, talk, reached=True)
    yield "the second time he does"
    await world.closes(world.tom, talk)
    await world.finishes(world.tom, talk)
    yield "and is helped"
    talk = await world.asks(world.joe)
    await world.wishes(world.joe, talk)
    yield "he comes again and asks for Tom"
    await world.wishes(world.joe, talk, anybody=True)
    yield "or anybody"
    await world.wishes(world.joe, talk)
    world.later(1800)
    await world.is_("meal", world.tom)
    await world.route()
    yield "he has waited long enough"
    await world.closes(world.joe, talk)
    yield "and leaves"


async def ending(world: World) -> AsyncIterator[str]:
    """Ends and returns."""
    await world.is_("available", world.tom, world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    yield "Li Na wraps up"
    await world.reopens(world.tom, talk)
    yield "Tom reopens it under her hands"
    await world.closes(world.tom, talk)
    await world.is_("offline", world.tom)
    yield "he goes home in the middle of the wrap-up"
    await world.says(world.wang_fang, talk, "还在吗")
    yield "so she waits again"
    await world.route()
    yield "it rings at Li Na's"
    world.later(LEASE_SECONDS + 1)
    await world.route()
    yield "who falls silent"
    await world.is_("available", world.li_na)
    await world.route()
    yield "and comes back"
    await world.closes(world.wang_fang, talk)
    yield "too late"


async def leaving(world: World) -> AsyncIterator[str]:
    """Somebody joins, works and leaves the house."""
    ada = await world.hire("Ada", "administrator")
    yield "Ada is hired"
    anna = await world.hire("Anna", "agent")
    await world.change_queue(world.cards, members=(world.li_na.id, world.tom.id, anna.id))
    yield "Anna joins a queue"
    await world.is_("available", anna)
    talk = await world.served_by(anna, world.joe)
    yield "she serves Joe"
    wrapped = await world.served_by(anna, world.wang_fang)
    await world.closes(anna, wrapped)
    yield "she wraps up"
    async with world.as_(ada) as tx:
        await auth.change_staff(tx, anna.id, name="Anna Wu")
    yield "she takes another name"
    async with world.as_(ada) as tx:
        await auth.change_staff(tx, anna.id, active=False)
    yield "she leaves"
    await world.closes(world.mei, talk)
    yield "what she had is closed"


async def forgetting(world: World) -> AsyncIterator[str]:
    """A customer asks to be forgotten, while a colleague serves them."""
    await world.is_("available", world.tom, world.li_na)
    visitor = await world.come("en", "Gone Soon")
    talk = await world.served_by(world.li_na, visitor, "My name is Gone Soon")
    async with world.as_(world.li_na) as tx:
        await cases.make_case(tx, talk.id)
    await world.does(world.mei, routing.whisper, talk, "Gone Soon is in a hurry")
    async with world.as_(world.li_na) as tx:
        await cases.make_case(tx, talk.id)
    async with world.as_(visitor) as tx:
        await customers.consent(tx, visitor.id, customers.ConsentInput(purpose="marketing", given=False))
        await customers.set_reach(tx, visitor.id, customers.ReachInput(channel="email"))
    yield "a visitor wants no advertising, and to be written to"
    async with world.as_(visitor) as tx:
        asked = await customers.ask_erasure(tx, visitor.id)
    yield "a visitor asks to be forgotten"
    async with world.as_(world.mei) as tx:
        await customers.refuse_erasure(tx, asked.id, note="Your order is on its way.")
    yield "Mei refuses"
    async with world.as_(visitor) as tx:
        await customers.ask_erasure(tx, visitor.id)
        await customers.withdraw_erasure(tx, visitor.id)
        asked = await customers.ask_erasure(tx, visitor.id)
    async with world.as_(world.mei) as tx:
        await customers.carry_out(tx, asked.id, ())
    yield "and is forgotten"
    await world.finishes(world.li_na, talk)


async def managing(world: World) -> AsyncIterator[str]:
    """Accounts, queues, widgets, the organisation."""
    async with world.as_(world.tom) as tx:
        await auth.change_me(tx, name="Thomas", language="zh")
    yield "Tom is Thomas"
    async with world.as_(world.tom) as tx:
        secret = await auth.begin_totp(tx)
    async with world.as_(world.tom) as tx:
        await auth.confirm_totp(tx, code=pyotp.TOTP(secret.secret).at(world.now))
    yield "he shows codes when he signs in"
    async with world.as_(world.tom) as tx:
        await auth.drop_totp(tx, password=PASSWORD)
    yield "and no more"
    async with world.as_(world.tom) as tx:
        await auth.change_password(tx, current=PASSWORD, new="another horse battery", hours=1)
    yield "he changes his password"
    async with world.as_system() as tx:
        await auth.change_organisation(tx, name="Harbour", language="en")
    yield "the bank is renamed"
    async with world.as_system() as tx:
        await auth.new_site_secret(tx)
    yield "it agrees on a secret with its site"
    async with world.as_system() as tx:
        token = await auth.create_token(tx, name="machine", scopes=("conversations.read",))
        await auth.revoke_token(tx, token.api_token.id)
    yield "a machine comes and goes"
    async with world.as_system() as tx:
        widget = await webchat.create_widget(tx, WidgetInput(name="Site", queue_id=world.cards.id, zh=TEXT, en=TEXT))
    yield "a widget is made"
    async with world.as_system() as tx:
        opened = await service.open_session(
            tx, widget.key, origin=None, visitor=None, identity=None, device="phone", language="zh"
        )
    yield "a widget is opened"
    async with world.as_(opened.customer) as tx:
        opening = Opening(origin=NOWHERE, language="zh", name="孙丽", email="sun.li@example.com")
        said = await service.say(tx, Draft(client_id="1", text="你好"), conversation_id=None, opening=opening)
    yield "who opened it introduces herself and asks"
    await world.closes(opened.customer, said.conversation)
    yield "and leaves"
    async with world.as_system() as tx:
        await webchat.change_widget(tx, widget.id, WidgetInput(name="Site 2", zh=TEXT, en=TEXT))
    yield "a widget is changed"
    async with world.as_system() as tx:
        outgoing = email.Outgoing(server=email.Server(host="127.0.0.1", port=1, sign_in="none"))
        wanted = email.MailboxInput(name="Service", address="service@harbour.example", outgoing=outgoing)
        mailbox = await email.create_mailbox(tx, wanted)
    yield "a mailbox is set up"
    with tempfile.TemporaryDirectory() as folder:
        storage = files.storage_of(Settings(home=Path(folder)))
        letter = b"From: Chen <chen@example.com>\nTo: service@harbour.example\nSubject: My card\n\nWhere is it?\n"
        receipt = await email.receive(world.database, storage, mailbox.id, letter)
    yield "a letter comes"
    assert receipt.conversation_id
    written = await world.see(receipt.conversation_id)
    await world.says(world.mei, written, "On its way")
    yield "it is answered"
    async with world.as_system() as tx:
        queue = await routing.create_queue(tx, QueueInput(name_zh="新", name_en="New", members=(world.tom.id,)))
    yield "a queue is made"
    world.later(1)
    talk = await world.asks(world.joe, queue=queue)
    yield "Joe waits in it"
    queue = await world.change_queue(queue, offer_seconds=30)
    yield "a queue is changed"
    async with world.as_system() as tx:
        hours = await routing.create_hours(tx, NEVER)
    yield "opening hours are made"
    queue = await world.change_queue(queue, hours_id=hours.id)
    yield "the queue keeps them, and is closed"
    await world.route()
    yield "Joe is told so"
    async with world.as_system() as tx:
        await routing.change_hours(tx, hours.id, replace(NEVER, hours=replace(NEVER.hours, week=(ALL_DAY,) * 7)))
    yield "the hours are changed, and it opens"
    await world.change_queue(queue, archived=True)
    yield "a queue is archived"
    await world.route()
    yield "who stood in it stands in another"
    await world.change_queue(queue, archived=False)
    yield "and it opens again"
    await world.closes(world.joe, talk)
    yield "Joe leaves"


async def _who_is_asked(world: World, talk: Conversation) -> Staff:
    work = await world.work(talk)
    return next(one for one in (world.tom, world.li_na, world.mei) if one.id == work.agent_id)
