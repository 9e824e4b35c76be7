"""The HTTP edge of the contact network."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi import experts
from lingxi.experts.model import Expert, ExpertEntry, Question, Ranked, Solved
from lingxi.experts.service.directory import ExpertInput
from lingxi.experts.service.questions import QuestionInput
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["experts"])


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerInput:
    """`minutes` is the time that it took."""

    text: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementInput:
    solved: bool
    thanked: bool = False


@router.get("/experts", permit="experts.read")
async def list_experts(tx: edge.Tx, q: Annotated[str, Query(max_length=100)] = "") -> list[ExpertEntry]:
    return await experts.directory(tx, q)


@router.put("/experts/me", permit="experts.answer")
async def describe_me(tx: edge.Tx, body: ExpertInput) -> Expert:
    return await experts.describe_me(tx, body)


@router.get("/experts/{staff_id}/solved", permit="experts.read")
async def list_solved(tx: edge.Tx, staff_id: UUID) -> list[Solved]:
    return await experts.solved(tx, staff_id)


@router.get("/questions", permit="experts.read")
async def list_questions(tx: edge.Tx) -> list[Question]:
    """Put to me, and asked by me."""
    return await experts.my_questions(tx)


@router.get("/conversations/{id}/questions", permit="experts.read")
async def list_questions_in(tx: edge.Tx, id: UUID) -> list[Question]:
    return await experts.questions_in(tx, id)


@router.get("/conversations/{id}/experts", permit="experts.ask")
async def list_candidates(
    tx: edge.Tx,
    id: UUID,
    skill: Annotated[str, Query(max_length=40)] = "",
    level: Annotated[int, Query(ge=0, le=5)] = 0,
    text: Annotated[str, Query(max_length=2000)] = "",
) -> list[Ranked]:
    """Who could be asked, the best first."""
    return await experts.candidates(tx, id, skill=skill, level=level, text=text)


@router.post("/conversations/{id}/questions", permit="experts.ask", status_code=201)
async def ask(tx: edge.Tx, id: UUID, body: QuestionInput) -> Question:
    return await experts.ask(tx, id, body)


@router.post("/questions/{id}/accept", permit="experts.answer")
async def accept_question(tx: edge.Tx, id: UUID) -> Question:
    return await experts.accept(tx, id)


@router.post("/questions/{id}/decline", permit="experts.answer")
async def decline_question(tx: edge.Tx, id: UUID) -> Question:
    return await experts.decline(tx, id)


@router.post("/questions/{id}/answer", permit="experts.answer")
async def answer_question(tx: edge.Tx, id: UUID, body: AnswerInput) -> Question:
    return await experts.answer(tx, id, text=body.text, minutes=body.minutes)


@router.post("/questions/{id}/judge", permit="experts.ask")
async def judge_question(tx: edge.Tx, id: UUID, body: JudgementInput) -> Question:
    return await experts.judge(tx, id, solved=body.solved, thanked=body.thanked)


@router.post("/questions/{id}/withdraw", permit="experts.ask")
async def withdraw_question(tx: edge.Tx, id: UUID) -> Question:
    return await experts.withdraw(tx, id)
