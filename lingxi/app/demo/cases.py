"""What Harbour Bank promises its customers, the kinds of its cases, and a few that are open, near, and late."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from lingxi import cases, routing
from lingxi.app.demo.history import Cast
from lingxi.cases import (
    Applies,
    CaseChange,
    CaseField,
    CaseFilter,
    CaseInput,
    CaseViewInput,
    Choice,
    KindInput,
    MacroInput,
    PolicyInput,
    PolicyStep,
    Promise,
    RuleInput,
    Tag,
    TaskInput,
    ToPriority,
)
from lingxi.customers import Customer
from lingxi.platform.tx import Actor, Tx

DAY, HOUR = 24 * 3600, 3600
STEPS = (PolicyStep(share=0.5, tone="near", raises=1), PolicyStep(share=0.8, tone="pressing", raises=3))
CARD = KindInput(
    label_zh="银行卡",
    label_en="Cards",
    fields=(
        CaseField(key="ending", label_zh="卡号末四位", label_en="Last four digits", type="text"),
        CaseField(key="blocked", label_zh="已冻结", label_en="Blocked", type="yes_no"),
    ),
    reasons=(
        Choice(key="lost", label_zh="遗失", label_en="Lost"),
        Choice(key="stolen", label_zh="盗刷", label_en="Fraud"),
    ),
)
COMPLAINT = KindInput(
    label_zh="投诉",
    label_en="Complaint",
    reasons=(
        Choice(key="fee", label_zh="收费", label_en="Fees"),
        Choice(key="wait", label_zh="等候", label_en="Waiting"),
    ),
)


@dataclass(frozen=True, slots=True)
class Open:
    """An open case: what it is about, and how many hours ago it came."""

    subject: str
    kind: str
    queue: str
    priority: int
    hours: int
    tags: tuple[str, ...] = ()
    task: str = ""


OPEN = (
    Open("年费多扣了两次", "complaint", "cards", 2, 80, ("fees",), "核对三月账单"),
    Open("Waited an hour at the branch", "complaint", "personal", 1, 52),
    Open("信用卡在境外被盗刷", "card", "cards", 3, 20, ("abroad",), "冻结卡片并补发"),
    Open("Card swallowed by the machine", "card", "cards", 2, 9, (), "Ask the branch for the card"),
    Open("申请提高额度", "card", "cards", 1, 4),
    Open("房贷提前还款怎么算", "general", "personal", 1, 2),
    Open("Proof of funds for a visa", "general", "personal", 0, 1),
)


async def fill(tx: Tx, cast: Cast, past: list[Customer]) -> None:
    """Promises count in the branches' hours; `past` are customers of the month that lies behind."""
    await cases.put_kind(tx, "card", CARD)
    await cases.put_kind(tx, "complaint", COMPLAINT)
    hours = (await routing.opening_hours(tx))[0].id
    for key, name_zh, name_en, seconds in (
        ("complaint", "投诉三个工作日内解决", "Complaints solved within three working days", 20 * HOUR),
        ("card", "银行卡当日处理", "Cards seen to the same day", 6 * HOUR),
    ):
        await cases.create_policy(tx, _policy(key, name_zh, name_en, seconds, hours))
    await _shared(tx)
    await _open(tx, cast, past)


def _policy(kind: str, name_zh: str, name_en: str, seconds: int, hours: UUID) -> PolicyInput:
    return PolicyInput(
        name_zh=name_zh,
        name_en=name_en,
        applies=Applies(kinds=(kind,)),
        hours_id=hours,
        promises=(
            Promise(clock="first_answer", seconds=seconds // 3, pauses=("waiting_customer",)),
            Promise(clock="next_answer", seconds=seconds // 3, pauses=("waiting_customer",)),
            Promise(clock="solution", seconds=seconds, pauses=("waiting_customer",)),
        ),
        steps=STEPS,
        late_raises=5,
    )


async def _shared(tx: Tx) -> None:
    """What everybody finds on their desk: lists, a macro, a rule."""
    system, tx.actor = tx.actor, Actor(kind="system", id=None, name="", permissions=frozenset({"cases.manage"}))
    for name_zh, name_en, wanted in (
        ("快到时限", "Due soon", CaseFilter(due_within=4 * HOUR)),
        ("投诉", "Complaints", CaseFilter(kinds=("complaint",))),
        ("等待客户", "Waiting for customers", CaseFilter(states=("waiting_customer",))),
    ):
        await cases.put_view(tx, None, CaseViewInput(name_zh=name_zh, name_en=name_en, filter=wanted, shared=True))
    tx.actor = system
    urgent = (ToPriority(priority=3), Tag(add=("urgent",)))
    await cases.put_macro(tx, None, MacroInput(name_zh="加急", name_en="Urgent", actions=urgent))
    rule = RuleInput(
        name_zh="超时即加急",
        name_en="Late is urgent",
        when=("turned",),
        wanted=CaseFilter(tones=("late",)),
        actions=urgent,
    )
    await cases.put_rule(tx, None, rule)


async def _open(tx: Tx, cast: Cast, past: list[Customer]) -> None:
    system, now = tx.actor, tx.now
    for n, (one, customer) in enumerate(zip(OPEN, past[20:], strict=False)):
        who = next(author for author, person in cast.agents[n % 3 :] if one.queue in person.queues)
        tx.actor = Actor(kind="staff", id=who.id, name=who.name, topics=frozenset({"conversations"}))
        tx.now = now - timedelta(hours=one.hours)
        wanted = CaseInput(
            customer_id=customer.id,
            subject=one.subject,
            kind=one.kind,
            priority=one.priority,
            queue_id=cast.queues[one.queue],
        )
        case = await cases.open_by_hand(tx, wanted)
        if one.tags:
            await cases.change(tx, case.id, CaseChange(tags=one.tags))
        if one.task:
            await cases.add_task(tx, case.id, TaskInput(title=one.task, due_at=now + timedelta(hours=one.priority)))
    tx.actor, tx.now = system, now
