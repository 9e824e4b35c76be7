"""The contact network: any member of the organisation can be an expert, and a hard matter is put to the best of them."""

from lingxi.experts.model import Expert, ExpertEntry, Question, Ranked, Solved
from lingxi.experts.service.directory import ExpertInput, describe_me, directory, solved
from lingxi.experts.service.questions import (
    QuestionInput,
    accept,
    answer,
    ask,
    candidates,
    decline,
    judge,
    my_questions,
    questions_in,
    withdraw,
)

__all__ = [
    "Expert",
    "ExpertEntry",
    "ExpertInput",
    "Question",
    "QuestionInput",
    "Ranked",
    "Solved",
    "accept",
    "answer",
    "ask",
    "candidates",
    "decline",
    "describe_me",
    "directory",
    "judge",
    "my_questions",
    "questions_in",
    "solved",
    "withdraw",
]
