"""Questions: asked, accepted or declined, answered, judged. One expert at a time, who reads the conversation while the question is open."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation, Draft
from lingxi.experts import store
from lingxi.experts.events import (
    QuestionAccepted,
    QuestionAnswered,
    QuestionAsked,
    QuestionEnded,
    QuestionJudged,
    QuestionPassed,
)
from lingxi.experts.model import (
    OPEN,
    REPLY_SECONDS,
    NoExpert,
    NotYourQuestion,
    Question,
    QuestionGone,
    QuestionState,
    Ranked,
    ranked,
)
from lingxi.platform import clock
from lingxi.platform.jobs import job
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

TEXT_LIMIT = 2_000
ANSWER_LIMIT = 10_000
USUAL = timedelta(hours=8)
LATEST = timedelta(days=14)
MOST_MINUTES = 480
PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionInput:
    """`skill` is a name of the catalogue, or empty; `answer_by` is eight hours from now unless given; `to` is the best one unless named."""

    text: str
    skill: str = ""
    level: int = 0
    answer_by: datetime | None = None
    to: UUID | None = None


async def candidates(tx: Tx, conversation_id: UUID, *, skill: str, level: int, text: str) -> list[Ranked]:
    """Who could be asked about a conversation that the actor may read, the best first, and why."""
    conversation = await conversations.get(tx, conversation_id)
    return list(await _ranked(tx, conversation, skill=skill, level=level, text=text, passed=()))


async def questions_in(tx: Tx, conversation_id: UUID) -> list[Question]:
    """Of a conversation that the actor may read."""
    await conversations.get(tx, conversation_id)
    return await store.questions_in(tx, conversation_id)


async def my_questions(tx: Tx) -> list[Question]:
    """Put to the actor, or asked by them, the newest hundred."""
    assert tx.actor.id is not None  # the route lets only staff in
    return await store.questions_of(tx, tx.actor.id, PAGE)


async def ask(tx: Tx, conversation_id: UUID, wanted: QuestionInput) -> Question:
    """Put a hard matter to the best expert, or to the one that is named. Raises NotFound, Invalid, NoExpert."""
    text = wanted.text.strip()
    if not text or len(text) > TEXT_LIMIT:
        raise Invalid("Say in a few words what you need to know.", field="text", limit=TEXT_LIMIT)
    answer_by = wanted.answer_by or tx.now + USUAL
    if not tx.now < answer_by <= tx.now + LATEST:
        raise Invalid("An answer is wanted within two weeks.", field="answer_by")
    conversation = await conversations.lock(tx, conversation_id)
    if tx.actor.kind != "staff" or tx.actor.id is None:
        raise NotFound
    await store.hold_choice(tx)
    able = await _ranked(tx, conversation, skill=wanted.skill, level=wanted.level, text=text, passed=())
    chosen = next((one.expert_id for one in able if wanted.to in (None, one.expert_id)), None)
    if chosen is None:
        raise NoExpert
    question = Question(
        id=clock.new_id(),
        conversation_id=conversation.id,
        asked_by=tx.actor.id,
        skill=wanted.skill,
        level=wanted.level,
        text=text,
        state="asked",
        expert_id=chosen,
        passed=(),
        followed=False,
        asked_at=tx.now,
        reply_by=_reply_by(tx, answer_by),
        answer_by=answer_by,
        accepted_at=None,
        answered_at=None,
        answer="",
        minutes=0,
        solved=None,
        thanked=False,
        revision=0,
    )
    question = await _save(tx, question)
    tx.emit(QuestionAsked(question=question))
    _wait(tx, question)
    tx.later(expire, at=answer_by, question_id=str(question.id))
    return question


async def accept(tx: Tx, id: UUID) -> Question:
    """Whom it is put to takes it on, and may read the conversation until it is judged. Raises QuestionGone."""
    conversation, question = await _held(tx, id)
    if question.expert_id != tx.actor.id or question.state not in OPEN:
        raise QuestionGone(state=question.state)
    if question.state == "accepted":
        return question
    assert question.expert_id is not None  # it is the actor
    followed = question.expert_id in conversation.followers
    await conversations.follow(tx, conversation, question.expert_id)
    question = await _save(tx, replace(question, state="accepted", followed=followed, accepted_at=tx.now))
    tx.emit(QuestionAccepted(question=question))
    return question


async def decline(tx: Tx, id: UUID) -> Question:
    """The next best is asked. Raises QuestionGone."""
    conversation, question = await _held(tx, id)
    if question.expert_id != tx.actor.id or question.state not in OPEN:
        raise QuestionGone(state=question.state)
    return await _pass(tx, conversation, question)


async def answer(tx: Tx, id: UUID, *, text: str, minutes: int) -> Question:
    """As a private note in the conversation; `minutes` is the time that it took. Raises QuestionGone, Invalid."""
    if not text.strip() or len(text) > ANSWER_LIMIT:
        raise Invalid("Write the answer.", field="text", limit=ANSWER_LIMIT)
    if not 1 <= minutes <= MOST_MINUTES:
        raise Invalid("So many minutes are not meant.", field="minutes", limit=MOST_MINUTES)
    _, question = await _held(tx, id)
    if question.expert_id != tx.actor.id or question.state != "accepted":
        raise QuestionGone(state=question.state)
    note = Draft(client_id=f"question-{question.id}", text=text, private=True)
    await conversations.post(tx, question.conversation_id, note)
    done = replace(question, state="answered", answer=text.strip(), minutes=minutes, answered_at=tx.now)
    question = await _save(tx, done)
    tx.emit(QuestionAnswered(question=question))
    return question


async def judge(tx: Tx, id: UUID, *, solved: bool, thanked: bool) -> Question:
    """Who asked says whether the answer solved it. Raises NotYourQuestion, QuestionGone."""
    conversation, question = await _held(tx, id)
    if question.asked_by != tx.actor.id:
        raise NotYourQuestion
    if question.state != "answered":
        raise QuestionGone(state=question.state)
    await _let_go(tx, conversation, question)
    question = await _save(tx, replace(question, solved=solved, thanked=thanked or question.thanked))
    tx.emit(QuestionJudged(question=question))
    return question


async def withdraw(tx: Tx, id: UUID) -> Question:
    """Raises NotYourQuestion, QuestionGone."""
    conversation, question = await _held(tx, id)
    if question.asked_by != tx.actor.id:
        raise NotYourQuestion
    if question.state not in OPEN:
        raise QuestionGone(state=question.state)
    return await _end(tx, conversation, question, "withdrawn")


async def give_back(tx: Tx, staff_id: UUID, *, accepted: bool) -> None:
    """What an expert was asked goes to the next; with `accepted`, what they took on, too."""
    for known in await store.open_to(tx, staff_id):
        if accepted or known.state == "asked":
            conversation, question = await _held(tx, known.id, whoever=True)
            if question.expert_id == staff_id and question.state in OPEN:
                await _pass(tx, conversation, question)


@job
async def pass_on(tx: Tx, question_id: str, expert_id: str) -> None:
    """Whoever was asked said nothing in time."""
    conversation, question = await _held(tx, UUID(question_id), whoever=True)
    if question.state == "asked" and str(question.expert_id) == expert_id and question.reply_by <= tx.now:
        await _pass(tx, conversation, question)


@job
async def expire(tx: Tx, question_id: str) -> None:
    """No answer came in time."""
    conversation, question = await _held(tx, UUID(question_id), whoever=True)
    if question.state in OPEN and question.answer_by <= tx.now:
        await _end(tx, conversation, question, "expired")


async def _held(tx: Tx, id: UUID, *, whoever: bool = False) -> tuple[Conversation, Question]:
    """Hold a question that the actor has to do with, and its conversation. Raises NotFound."""
    known = await store.question(tx, id)
    if known is None:
        raise NotFound
    conversation = await conversations.hold(tx, known.conversation_id)
    question = await store.question(tx, id, lock=True)
    assert question is not None  # questions are never deleted
    if not whoever and tx.actor.id not in (question.asked_by, question.expert_id, *question.passed):
        raise NotFound
    return conversation, question


async def _pass(tx: Tx, conversation: Conversation, question: Question) -> Question:
    """To the next best who has not been asked; where nobody is left, the question is declined."""
    await _let_go(tx, conversation, question)
    passed = tuple(dict.fromkeys((*question.passed, *((question.expert_id,) if question.expert_id else ()))))
    await store.hold_choice(tx)
    able = await _ranked(
        tx,
        conversation,
        skill=question.skill,
        level=question.level,
        text=question.text,
        passed=(*passed, question.asked_by),
    )
    question = replace(
        question,
        state="asked" if able else "declined",
        expert_id=able[0].expert_id if able else None,
        passed=passed,
        followed=False,
        accepted_at=None,
        reply_by=_reply_by(tx, question.answer_by),
    )
    question = await _save(tx, question)
    tx.emit(QuestionPassed(question=question))
    if able:
        _wait(tx, question)
    return question


async def _end(tx: Tx, conversation: Conversation, question: Question, state: QuestionState) -> Question:
    await _let_go(tx, conversation, question)
    question = await _save(tx, replace(question, state=state))
    tx.emit(QuestionEnded(question=question))
    return question


async def _let_go(tx: Tx, conversation: Conversation, question: Question) -> None:
    """Who may read the conversation only because of the question may no longer."""
    if question.expert_id and question.accepted_at and not question.followed:
        await conversations.unfollow(tx, conversation, question.expert_id)


async def _ranked(
    tx: Tx, conversation: Conversation, *, skill: str, level: int, text: str, passed: tuple[UUID, ...]
) -> tuple[Ranked, ...]:
    """Nobody is asked about what they have in hand themselves."""
    own = (id for id in (tx.actor.id, conversation.owner_id) if id)
    return ranked(await store.entries(tx), skill=skill, level=level, text=text, without=(*passed, *own))


def _reply_by(tx: Tx, answer_by: datetime) -> datetime:
    return min(answer_by, tx.now + timedelta(seconds=REPLY_SECONDS))


def _wait(tx: Tx, question: Question) -> None:
    tx.later(pass_on, at=question.reply_by, question_id=str(question.id), expert_id=str(question.expert_id))


async def _save(tx: Tx, question: Question) -> Question:
    question = replace(question, revision=question.revision + 1)
    await store.save_question(tx, question)
    return question
