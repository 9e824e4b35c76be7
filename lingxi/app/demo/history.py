"""A month that never was: closed conversations at plausible hours, told as the nouns and events that real ones leave behind."""

import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.app.demo import content
from lingxi.app.demo.content import Language, Scenario
from lingxi.conversations import Author, Conversation, Message, MessageKind, Notice, Origin, Rating
from lingxi.conversations.events import (
    ConversationClosed,
    ConversationMoved,
    ConversationRated,
    ConversationStarted,
    MessagePosted,
)
from lingxi.customers import Contact, Customer, Identity
from lingxi.customers.events import CustomerCreated
from lingxi.platform.events import Event
from lingxi.routing import Stint, Work
from lingxi.routing.events import WorkAssigned, WorkQueued, WrapUpFinished, WrapUpStarted

DAYS = 30
# How many customers write in each hour of a local day, as a bank's lines usually fill: twice a day, and little at night.
HOURS = (1, 0, 0, 0, 0, 1, 2, 5, 12, 22, 26, 20, 14, 15, 22, 24, 20, 16, 13, 14, 13, 9, 5, 2)
WEEKDAY, WEEKEND = 19, 8
SYSTEM = Author(kind="system", id=None, name="")
PAGES = {
    "personal": ("https://harbour.example/accounts", "个人账户 Accounts"),
    "cards": ("https://harbour.example/cards", "信用卡 Cards"),
}
DEVICES = (("desktop", "Chrome 141"), ("desktop", "Edge 141"), ("mobile", "Safari 26"), ("mobile", "Chrome 141"))


@dataclass(frozen=True, slots=True)
class Cast:
    """Who was there: agents by queue key with the languages that they speak at home, and the queues."""

    agents: tuple[tuple[Author, content.Person], ...]
    queues: dict[str, UUID]


@dataclass(slots=True)
class Past:
    """What the tables shall hold. Events with their moment and the actor's name in the log."""

    customers: list[Customer] = field(default_factory=list)
    conversations: list[Conversation] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    works: list[Work] = field(default_factory=list)
    stints: list[Stint] = field(default_factory=list)
    events: list[tuple[datetime, str, Event]] = field(default_factory=list)


def month(cast_: Cast, now: datetime, *, seed: int = 8040) -> Past:
    """The same for the same seed, but for ids; nothing later than half an hour ago."""
    chance = random.Random(seed)
    past = Past()
    regulars: dict[Language, list[Customer]] = {"zh": [], "en": []}
    for at in moments(chance, now):
        scenario = chance.choice(content.scenarios() if chance.random() < 0.45 else content.short())
        known = regulars[scenario.language]
        customer = chance.choice(known) if known and chance.random() < 0.3 else newcomer(past, chance, scenario, at)
        known.append(customer)
        Told(past, chance, customer, scenario, at, cast_.queues[scenario.queue]).tell(
            colleague(cast_, chance, scenario)
        )
    return past


def moments(chance: random.Random, now: datetime) -> Iterator[datetime]:
    """When customers wrote, oldest first. Hours are those of this machine's time zone."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    for back in range(DAYS, -1, -1):
        day = midnight - timedelta(days=back)
        busy = round((WEEKEND if day.weekday() >= 5 else WEEKDAY) * chance.uniform(0.8, 1.25))
        hours = sorted(chance.choices(range(24), HOURS, k=busy))
        times = sorted(day + timedelta(hours=hour, seconds=chance.randrange(3600)) for hour in hours)
        yield from (at.astimezone(UTC) for at in times if at < now - timedelta(minutes=30))


def past_id(at: datetime) -> UUID:
    """A UUIDv7 (RFC 9562) as it would have been made then, so that old things sort before new ones."""
    milliseconds = int(at.timestamp() * 1000)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | random.getrandbits(12) << 64 | 0x2 << 62 | random.getrandbits(62))


def newcomer(past: Past, chance: random.Random, scenario: Scenario, at: datetime) -> Customer:
    device = str(UUID(int=chance.getrandbits(128), version=4))
    customer = Customer(
        id=past_id(at),
        name=scenario.customer if scenario.customer and chance.random() < 0.25 else a_name(chance, scenario.language),
        language=scenario.language,
        known=False,
        identities=(Identity(kind="device", value=device, verified=False, source="visitor"),),
        created_at=at,
        revision=1,
    )
    past.customers.append(customer)
    past.events.append((at, f"customer:{customer.id}", CustomerCreated(customer=customer)))
    return customer


NAMES = tomllib.loads((content.HERE / "people.toml").read_text(encoding="utf-8"))


def a_name(chance: random.Random, language: Language) -> str:
    first, last = NAMES[language]["first"], NAMES[language]["last"]
    return f"{chance.choice(first)}{chance.choice(last)}"


def colleague(cast_: Cast, chance: random.Random, scenario: Scenario) -> Author:
    """Somebody of the queue, most often one who speaks the language at home."""
    members = [(author, person) for author, person in cast_.agents if scenario.queue in person.queues]
    weights = [6 if person.language == scenario.language else 1 for _, person in members]
    return chance.choices(members, weights)[0][0]


class Told:
    """One conversation from its first word to its rating, told in steps that each move the clock."""

    def __init__(
        self, past: Past, chance: random.Random, customer: Customer, scenario: Scenario, at: datetime, queue_id: UUID
    ) -> None:
        self.past, self.chance, self.customer, self.scenario, self.at = past, chance, customer, scenario, at
        self.digits: dict[str, str] = {}
        self.began_at = at
        self.who = Author(kind="customer", id=customer.id, name=customer.name or "")
        self.conversation = conversations.joined(self._opened(queue_id), self.who, at)
        self.work = Work(
            id=past_id(at),
            conversation_id=self.conversation.id,
            customer_id=customer.id,
            queue_id=queue_id,
            channel="chat",
            language=customer.language,
            state="waiting",
            agent_id=None,
            enqueued_at=at,
            required=(),
            preferred=(),
            priority=0,
            due_at=None,
            not_before=None,
            previous=None,
            wish=None,
            hand_offs=0,
            sensitive=False,
            refused_by=(),
            wrap_up_until=None,
            parked=None,
            companions=(),
            revision=1,
        )

    def tell(self, agent: Author) -> None:
        self._log(ConversationStarted(conversation=self.conversation))
        self._log(WorkQueued(work=self.work, conversation=self.conversation))
        first, *rest = self.scenario.turns
        self._say(self.who, first.text)
        self._wait(4, 70)
        self._assign(agent)
        for turn in rest:
            self._wait(6, 55)
            self._say(agent if turn.who == "agent" else self.who, turn.text)
        self._wait(5, 60)
        self._close(agent)
        if self.chance.random() < 0.62:
            self._rate()
        self._wait(5, 40)
        self._finish()
        self.past.conversations.append(self.conversation)
        self.past.works.append(self.work)
        self.past.contacts.append(self._contact(agent))

    def _opened(self, queue_id: UUID) -> Conversation:
        page, title = PAGES[self.scenario.queue]
        device, browser = self.chance.choice(DEVICES)
        return Conversation(
            id=past_id(self.at),
            channel="webchat",
            customer_id=self.customer.id,
            customer_name=self.customer.name,
            state="open",
            language=self.scenario.language,
            subject=self.scenario.subject,
            owner_id=None,
            queue_id=queue_id,
            participants=(),
            followers=(),
            origin=Origin(page=page, title=title, referrer="", device=device, browser=browser),
            rating=None,
            last_position=0,
            last_text="",
            last_author=None,
            last_at=self.at,
            unread=0,
            staff_read=0,
            customer_unread=0,
            customer_delivered=0,
            customer_read=0,
            created_at=self.at,
            closed_at=None,
            revision=1,
        )

    def _assign(self, agent: Author) -> None:
        self._notice("joined", {"name": agent.name})
        self._change(conversations.joined(self.conversation, agent, self.at), owner_id=agent.id)
        moved = ConversationMoved(
            conversation=self.conversation, previous_owner_id=None, previous_queue_id=self.conversation.queue_id
        )
        self._log(moved, agent)
        self._work("assigned", agent.id)
        self.began_at = self.at
        self._log(WorkAssigned(work=self.work, conversation=self.conversation), agent)

    def _close(self, agent: Author) -> None:
        by = agent if self.chance.random() < 0.8 else self.who
        self._notice("closed", {"by": by.kind, "name": by.name})
        read = self.conversation.last_position
        self._change(
            self.conversation,
            state="closed",
            closed_at=self.at,
            unread=0,
            customer_unread=0,
            staff_read=read,
            customer_read=read,
            customer_delivered=read,
        )
        self._log(ConversationClosed(conversation=self.conversation, by=by), by)
        self._work("wrap_up", agent.id)
        self._log(WrapUpStarted(work=self.work, conversation=self.conversation), agent)
        self.past.stints.append(self._stint(agent))

    def _stint(self, agent: Author) -> Stint:
        assert agent.id is not None  # a colleague
        return Stint(
            id=past_id(self.began_at),
            work_id=self.work.id,
            customer_id=self.customer.id,
            queue_id=self.work.queue_id,
            channel=self.work.channel,
            agent_id=agent.id,
            began_at=self.began_at,
            ended_at=self.at,
            hard=False,
        )

    def _contact(self, agent: Author) -> Contact:
        talk = self.conversation
        return Contact(
            id=talk.id,
            customer_id=talk.customer_id,
            matter_id=talk.id,
            channel=talk.channel,
            subject=talk.subject,
            adviser_id=agent.id,
            adviser_name=agent.name,
            started_at=talk.created_at,
            last_at=talk.last_at,
            ended_at=talk.closed_at,
            outcome="solved",
            score=talk.rating.score if talk.rating else None,
        )

    def _rate(self) -> None:
        """Around what the scenario deserves."""
        score = max(1, min(5, self.scenario.score + self.chance.choice((-2, -1, 0, 0, 0, 0, 0))))
        comment = self.scenario.comment if score == self.scenario.score and self.chance.random() < 0.5 else ""
        self._notice("rated", {"score": str(score)}, private=True)
        self._change(self.conversation, rating=Rating(score=score, comment=comment, at=self.at))
        self._log(ConversationRated(conversation=self.conversation), self.who)

    def _finish(self) -> None:
        self._work("done", None)
        self._log(WrapUpFinished(work=self.work, conversation=self.conversation))

    # ── small steps ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _wait(self, least: float, most: float) -> None:
        self.at += timedelta(seconds=self.chance.uniform(least, most))

    def _say(self, who: Author, text: str) -> None:
        self._message(who, "message", ENDING.sub(self._other_digits, text), None)

    def _other_digits(self, found: re.Match[str]) -> str:
        """Another card than the scenario's, but the same throughout the conversation."""
        digits = found[2]
        other = "".join(self.chance.choice("0123456789") for _ in digits)
        return found[1] + self.digits.setdefault(digits, other)

    def _notice(self, code: str, data: dict[str, str], *, private: bool = False) -> None:
        self._message(SYSTEM, "notice", "", Notice(code=code, data=data), private=private)

    def _message(
        self, who: Author, kind: MessageKind, text: str, notice: Notice | None, *, private: bool = False
    ) -> None:
        message = Message(
            id=past_id(self.at),
            conversation_id=self.conversation.id,
            position=self.conversation.last_position + 1,
            client_id=str(past_id(self.at)),
            kind=kind,
            private=private,
            author=who,
            text=text,
            notice=notice,
            mentions=(),
            attachments=(),
            at=self.at,
        )
        self.conversation = conversations.with_message(self.conversation, message)
        self.past.messages.append(message)
        self._log(MessagePosted(conversation=self.conversation, message=message), who)

    def _change(self, conversation: Conversation, **changes: object) -> None:
        changed: Conversation = replace(conversation, **changes)  # type: ignore[arg-type]
        self.conversation = replace(changed, revision=conversation.revision + 1)

    def _work(self, state: str, agent_id: UUID | None) -> None:
        changed = {"state": state, "agent_id": agent_id, "revision": self.work.revision + 1}
        self.work = replace(self.work, **changed)  # type: ignore[arg-type]

    def _log(self, event: Event, who: Author | None = None) -> None:
        who = who or self.who
        self.past.events.append((self.at, f"{who.kind}:{who.id}" if who.id else who.kind, event))


ENDING = re.compile(r"(尾号(?:是)? ?|ending )(\d{2,4})")
