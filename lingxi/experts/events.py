"""What happened in the contact network, with the nouns as they are afterwards."""

from dataclasses import dataclass

from lingxi.experts.model import Expert, Question
from lingxi.platform.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertChanged(Event):
    """A colleague became an expert, or changed what they say of themselves."""

    expert: Expert

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionEvent(Event, abstract=True):
    """A question changed; heard by who asked and by all to whom it was put."""

    question: Question

    def topics(self) -> tuple[str, ...]:
        people = (self.question.asked_by, self.question.expert_id, *self.question.passed)
        return tuple(dict.fromkeys(f"staff:{id}" for id in people if id))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(QuestionEvent):
    """It is put to an expert, the first one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPassed(QuestionEvent):
    """Whoever was asked declined or was silent: the next best is asked, or nobody is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAccepted(QuestionEvent):
    """The expert takes it on, and may read the conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswered(QuestionEvent):
    """The answer stands in the conversation as a note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionJudged(QuestionEvent):
    """Who asked says whether it was solved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionEnded(QuestionEvent):
    """Withdrawn by who asked, or too late."""
