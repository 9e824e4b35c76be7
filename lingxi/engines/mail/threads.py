"""Which letters belong together. The stated rules:

1. A letter that names another one (In-Reply-To, References), is named by one, or names the same unknown one, belongs to it if
   there is a second proof: a person who is in both, or the same subject.
2. A letter with a true reply token belongs to that conversation, with the same second proof.
3. Without either, an answer ("Re:") belongs to the newest letter of the last month with its subject, if its writer wrote that or was
   written to in it.
4. Anything else begins a thread of its own. Our own addresses are in every letter and prove nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.engines.mail.nouns import Letter
from lingxi.engines.mail.subjects import is_answer, normal

Joined = Literal["new", "reference", "token", "subject", "copy"]
REMEMBERED = timedelta(days=30)  # how long a subject alone, from the same people, means the same thing
SUBJECT_TELLS = 4  # characters that a subject must have to mean anything alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A letter that we have: its id, the ids that it names, its subject's normal form, and who is in it but for ourselves."""

    conversation_id: UUID
    message_key: str
    references: tuple[str, ...]
    subject_key: str
    people: tuple[str, ...]
    arrived_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a letter belongs, and by which rule."""

    conversation_id: UUID
    joined: Joined


def named_by(letter: Letter) -> tuple[str, ...]:
    """The letters that this one names, the likeliest parent first."""
    return tuple(dict.fromkeys((*letter.in_reply_to, *reversed(letter.references))))


def people_of(letter: Letter, own: Iterable[str]) -> tuple[str, ...]:
    """Everybody's address in a letter, the writer's first, but for our own."""
    ours = frozenset(own)
    found = (letter.sender, *letter.reply_to, *letter.to, *letter.cc, *letter.bcc)
    return tuple(dict.fromkeys(one.email for one in found if one.email and _untagged(one.email) not in ours))


def _untagged(email: str) -> str:
    """Without what stands after a plus: answers to some letters of ours come to help+TOKEN@."""
    local, at, domain = email.rpartition("@")
    return local.partition("+")[0] + at + domain


def place(
    letter: Letter,
    *,
    named: Sequence[Known],
    token: Sequence[Known],
    alike: Sequence[Known],
    own: Iterable[str],
    at: datetime,
) -> Place | None:
    """Where it belongs. `named`: letters that share an id with it; `token`: those of the conversation that its token names;
    `alike`: those with its subject. None: a thread of its own.
    """
    people, subject = frozenset(people_of(letter, own)), normal(letter.subject)
    if found := _by_reference(letter, named, people, subject):
        return Place(conversation_id=found.conversation_id, joined="reference")
    if found := next((one for one in token if _proved(one, people, subject)), None):
        return Place(conversation_id=found.conversation_id, joined="token")
    if len(subject) < SUBJECT_TELLS or not is_answer(letter.subject):
        return None
    recent = [one for one in alike if letter.sender.email in one.people and at - one.arrived_at <= REMEMBERED]
    newest = max(recent, key=lambda one: one.arrived_at, default=None)
    return Place(conversation_id=newest.conversation_id, joined="subject") if newest else None


def _by_reference(letter: Letter, named: Sequence[Known], people: frozenset[str], subject: str) -> Known | None:
    """Its parent before its other forebears, those before its children, those before its siblings."""
    ids = named_by(letter)
    order = {id: n for n, id in enumerate(ids)}

    def nearness(one: Known) -> tuple[int, datetime]:
        if one.message_key in order:
            return order[one.message_key], one.arrived_at
        return len(ids) + (letter.message_id not in one.references), one.arrived_at

    return next((one for one in sorted(named, key=nearness) if _proved(one, people, subject)), None)


def _proved(one: Known, people: frozenset[str], subject: str) -> bool:
    return not people.isdisjoint(one.people) or (bool(subject) and subject == one.subject_key)
