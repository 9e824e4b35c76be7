"""Experts: colleagues of any role who can be asked about hard matters, what they are asked, and who is asked first."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict, Invalid

QuestionState = Literal["asked", "accepted", "declined", "answered", "withdrawn", "expired"]

OPEN: tuple[QuestionState, ...] = ("asked", "accepted")
WEEK = timedelta(days=7)
REPLY_SECONDS = 15 * 60
ESTIMATE_MINUTES = 15
"""What a question is reckoned with before anybody knows how long it took."""
WEIGHTS: Mapping[str, float] = {"fit": 3.0, "solved": 2.0, "replies": 1.0, "budget": 1.0, "spread": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """`skills` are levels from 1 to 5 by name. They are asked only while they consent, and for no more than `weekly_minutes` in any
    seven days.
    """

    staff_id: UUID
    name: str
    skills: Mapping[str, int]
    topics_zh: str
    topics_en: str
    weekly_minutes: int
    consent: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertEntry:
    """An expert in the directory: minutes `used` in the last seven days, `reserved` for what they have been asked and not answered
    yet; how often they were `asked` (`lately`: in the last seven days), how much they `answered`, and what that `solved`, by skill
    (no skill: under an empty name).
    """

    expert: Expert
    used: int
    reserved: int
    asked: int
    lately: int
    answered: int
    solved: Mapping[str, int]

    @property
    def left(self) -> int:
        return self.expert.weekly_minutes - self.used - self.reserved


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A hard matter of a conversation, put to one expert at a time (`expert_id`), who may decline; `passed` are those who did, or
    said nothing until `reply_by`. `followed` tells that the expert could read the conversation before. `minutes` is the time that
    it took; `solved` and `thanked` are the asker's words.
    """

    id: UUID
    conversation_id: UUID
    asked_by: UUID
    skill: str
    level: int
    text: Personal[str]
    state: QuestionState
    expert_id: UUID | None
    passed: tuple[UUID, ...]
    followed: bool
    asked_at: datetime
    reply_by: datetime
    answer_by: datetime
    accepted_at: datetime | None
    answered_at: datetime | None
    answer: Personal[str]
    minutes: int
    solved: bool | None
    thanked: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """Somebody who could be asked: the best has the highest score. The terms are in 0..1, and weighed by `WEIGHTS`."""

    expert_id: UUID
    score: float
    terms: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """A matter that an expert solved. What was asked is shown to those who may read its conversation."""

    question_id: UUID
    conversation_id: UUID | None
    skill: str
    text: str
    at: datetime


class NoExpert(Conflict):
    code, detail = "no_expert", "Nobody who knows this has time and consents to be asked."


class QuestionGone(Conflict):
    code, detail = "question_gone", "This question is not open to you any more."


class NotYourQuestion(Conflict):
    code, detail = "not_your_question", "Only who asked can do this."


class BadExpert(Invalid):
    code, detail = "bad_expert", "This cannot stand in a profile."


# ── who is asked first ───────────────────────────────────────────────────────────────────────────────────────────────


def ranked(
    entries: Iterable[ExpertEntry], *, skill: str, level: int, text: str, without: Iterable[UUID]
) -> tuple[Ranked, ...]:
    """Who can be asked, the best first; of equals the one with the lowest id. Who does not consent, has no time left, or knows too
    little is not among them.
    """
    passed = set(without)
    able = [one for one in entries if one.expert.staff_id not in passed and _can(one, skill, level)]
    made = [_ranked(one, skill, text) for one in able]
    return tuple(sorted(made, key=lambda one: (-one.score, one.expert_id)))


def _can(one: ExpertEntry, skill: str, level: int) -> bool:
    knows = not skill or one.expert.skills.get(skill, 0) >= max(1, level)
    return one.expert.consent and one.left >= ESTIMATE_MINUTES and knows


def _ranked(one: ExpertEntry, skill: str, text: str) -> Ranked:
    like = likeness(text, f"{one.expert.topics_zh} {one.expert.topics_en}")
    terms = {
        "fit": (one.expert.skills[skill] / 5 + like) / 2 if skill else like,
        "solved": 1 - 0.5 ** one.solved.get(skill, 0),
        "replies": (one.answered + 1) / (one.asked + 2),
        "budget": min(1.0, one.left / max(1, one.expert.weekly_minutes)),
        "spread": 1 / (1 + one.lately),
    }
    return Ranked(
        expert_id=one.expert.staff_id,
        score=sum(WEIGHTS[name] * value for name, value in terms.items()),
        terms=terms,
    )


def likeness(text: str, topics: str) -> float:
    """How much of the shorter of both stands in the other, in 0..1: whole words, and pairs of Chinese characters."""
    one, other = pieces(text), pieces(topics)
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def pieces(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9][a-z0-9-]{2,}", text.casefold())
    runs = re.findall(r"[\u3400-\u9fff]+", text)
    return frozenset([*words, *(run[n : n + 2] for run in runs for n in range(len(run) - 1))])


def matches(entry: ExpertEntry, wanted: str, labels: Mapping[str, str]) -> bool:
    """Whether a directory entry is what somebody looks for: by name, topic or skill, in either language."""
    skills = " ".join(f"{name} {labels.get(name, '')}" for name in (*entry.expert.skills, *entry.solved))
    text = f"{entry.expert.name} {entry.expert.topics_zh} {entry.expert.topics_en} {skills}".casefold()
    return all(part in text for part in wanted.casefold().split())
