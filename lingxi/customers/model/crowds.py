"""The customers whom a batch of messages is about, and what the messages want of them: bookkeeping without any I/O."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from lingxi.customers.model.nouns import Customer, Identity, IdentityKind, Language
from lingxi.customers.model.tracking import Message

CLAIMS_LIMIT = 20  # of one customer and one kind: enough for a life, too few to fill a disk


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A customer who holds an external id or a device. `head` leads the person; `anonymous`: the device's own customer, whom
    nobody knows.
    """

    kind: IdentityKind
    key: str
    customer_id: UUID
    head: UUID
    verified: bool
    anonymous: bool


@dataclass(slots=True)
class Crowd:
    """`users` by the external id that they proved, `own` the devices' anonymous customers, `owners` who proved to use a device."""

    trusted: bool
    messages: list[Message]
    externals: set[str]
    named_devices: set[str]
    users: dict[str, Holder] = field(default_factory=dict)
    own: dict[str, Holder] = field(default_factory=dict)
    owners: dict[str, dict[UUID, Holder]] = field(default_factory=dict)

    @classmethod
    def of(cls, messages: list[Message], *, trusted: bool) -> "Crowd":
        former = {one.previous for one in messages if one.previous}
        externals = {one.user for one in messages if one.user} | (former if trusted else set())
        devices = {one.device for one in messages if one.device} | former
        return cls(trusted=trusted, messages=messages, externals=externals, named_devices=devices)

    def add(self, holders: Iterable[Holder]) -> None:
        for one in holders:
            if one.kind == "external":
                self.users.setdefault(one.key, one)
            elif one.verified:
                self.owners.setdefault(one.key, {})[one.customer_id] = one
            elif one.anonymous:
                self.own.setdefault(one.key, one)

    def made(self, kind: IdentityKind, key: str, id: UUID) -> None:
        external = kind == "external"
        self.add([Holder(kind=kind, key=key, customer_id=id, head=id, verified=external, anonymous=not external)])

    def missing(self) -> dict[tuple[IdentityKind, str], Message]:
        """Who must be made, by the identity that makes them, with the first message that is about them."""
        found: dict[tuple[IdentityKind, str], Message] = {}
        for one in self.messages:
            if self.trusted and one.user:
                if one.user not in self.users:
                    found.setdefault(("external", one.user), one)
            elif (device := self.device_of(one)) not in self.own:
                found.setdefault(("device", device), one)
            if self.trusted and one.previous and one.previous not in self.users and one.previous not in self.own:
                found.setdefault(("external", one.previous), one)
        return found

    def whose(self, one: Message) -> UUID:
        """The customer whom a message is about, once nobody is missing."""
        if self.trusted and one.user:
            return self.users[one.user].customer_id
        return self.own[self.device_of(one)].customer_id

    def device_of(self, one: Message) -> str:
        device = one.device or one.previous
        assert device is not None  # else the message was refused
        return device

    def is_shared(self, device: str) -> bool:
        """Whether several persons proved to use it."""
        return len({one.head for one in self.owners.get(device, {}).values()}) > 1

    def settled(self, device: str, user: str) -> bool:
        """Whether nobody was there anonymously, or this person, who alone proved to use the device."""
        known, own = self.users[user], self.own.get(device)
        return own is None or {known.head} == {own.head, *(one.head for one in self.owners.get(device, {}).values())}

    def renamed(self) -> list[tuple[Holder, Holder]]:
        """Whom aliases rename (somebody known by the former name, else the device) and who they are now, where that is news."""
        found = []
        for one in self.messages:
            if one.call == "alias" and one.previous and one.user and one.previous != one.user:
                former, now = self.users.get(one.previous) or self.own[one.previous], self.users[one.user]
                found += [(former, now)] if former.head != now.head else []
        return found


@dataclass(slots=True)
class Wanted:
    """What is to be added to customers: identities, names, languages."""

    claims: dict[UUID, dict[tuple[str, str], Identity]] = field(default_factory=dict)
    names: dict[UUID, str] = field(default_factory=dict)
    languages: dict[UUID, Language] = field(default_factory=dict)

    def claim(self, id: UUID, *claims: Identity) -> None:
        own = self.claims.setdefault(id, {})
        own |= {(one.kind, one.value): one for one in claims}

    def name(self, id: UUID, name: str | None) -> None:
        if name:
            self.names[id] = name

    def speak(self, id: UUID, language: Language | None) -> None:
        if language:
            self.languages[id] = language

    def ids(self) -> list[UUID]:
        return sorted(self.claims.keys() | self.names.keys() | self.languages.keys())

    def lacking_claims(self, customer: Customer) -> tuple[Identity, ...]:
        """What they do not have yet and have room for."""
        have = {(one.kind, one.value) for one in customer.identities}
        proved = {(one.kind, one.value) for one in customer.identities if one.verified}
        room = {
            kind: CLAIMS_LIMIT - sum(one.kind == kind for one in customer.identities) for kind, _ in self._of(customer)
        }
        lacking = []
        for place, one in self._of(customer).items():
            if place in have:
                if one.verified and place not in proved:
                    lacking.append(one)
            elif room[one.kind] > 0:
                room[one.kind] -= 1
                lacking.append(one)
        return tuple(lacking)

    def _of(self, customer: Customer) -> dict[tuple[str, str], Identity]:
        return self.claims.get(customer.id, {})

    def keep(self, lacking: Mapping[UUID, tuple[Identity, ...]]) -> None:
        """Only what is lacking, so that most customers need not be held at all."""
        self.claims = {id: {(one.kind, one.value): one for one in claims} for id, claims in lacking.items() if claims}
