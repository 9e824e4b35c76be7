"""The tables of experts and questions."""

from uuid import UUID

from lingxi.experts.model import ESTIMATE_MINUTES, OPEN, WEEK, Expert, ExpertEntry, Question, Solved
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_experts = Rows(Expert)
_entries = Rows(ExpertEntry)
_questions = Rows(Question)
_EXPERT = """
select e.staff_id, s.name, e.skills, e.topics_zh, e.topics_en, e.weekly_minutes, e.consent, e.revision
from experts.experts e join platform.staff s on s.id = e.staff_id
"""


async def expert(tx: Tx, staff_id: UUID, *, lock: bool = False) -> Expert | None:
    sql = _EXPERT + "where e.staff_id = %s" + (" for update of e" if lock else "")
    return await _experts.first(tx.db, sql, (staff_id,))


async def entries(tx: Tx) -> list[ExpertEntry]:
    """Everybody in the directory who works here, with what they did."""
    return await _entries.all(
        tx.db,
        f"""
        select to_jsonb(x) as expert, coalesce(done.used, 0) as used, coalesce(done.open, 0) * %(estimate)s as reserved,
               coalesce(done.asked, 0) as asked, coalesce(done.lately, 0) as lately, coalesce(done.answered, 0) as answered,
               coalesce(solved.by_skill, '{{}}') as solved
        from ({_EXPERT} where s.active) x
        left join lateral (
            select sum(q.minutes) filter (where q.expert_id = x.staff_id and q.answered_at > %(week)s) as used,
                   count(*) filter (where q.expert_id = x.staff_id and q.state = any(%(open)s)) as open,
                   count(*) as asked,
                   count(*) filter (where q.asked_at > %(week)s) as lately,
                   count(*) filter (where q.expert_id = x.staff_id and q.state = 'answered') as answered
            from experts.questions q where q.expert_id = x.staff_id or x.staff_id = any(q.passed)
        ) done on true
        left join lateral (
            select jsonb_object_agg(skill, count) as by_skill
            from (select q.skill, count(*) as count from experts.questions q
                  where q.expert_id = x.staff_id and q.solved group by q.skill) each
        ) solved on true
        order by x.staff_id
        """,
        {"estimate": ESTIMATE_MINUTES, "week": tx.now - WEEK, "open": list(OPEN)},
    )


async def save_expert(tx: Tx, expert: Expert) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into experts.experts (staff_id, skills, topics_zh, topics_en, weekly_minutes, consent, revision)
        values (%(staff_id)s, %(skills)s, %(topics_zh)s, %(topics_en)s, %(weekly_minutes)s, %(consent)s, %(revision)s)
        on conflict (staff_id) do update set skills = excluded.skills, topics_zh = excluded.topics_zh,
            topics_en = excluded.topics_en, weekly_minutes = excluded.weekly_minutes, consent = excluded.consent,
            revision = excluded.revision
        """,
        parameters(expert, "skills"),
    )


async def question(tx: Tx, id: UUID, *, lock: bool = False) -> Question | None:
    sql = "select * from experts.questions where id = %s" + (" for update" if lock else "")
    return await _questions.first(tx.db, sql, (id,))


async def questions_in(tx: Tx, conversation_id: UUID) -> list[Question]:
    """The newest first."""
    sql = "select * from experts.questions where conversation_id = %s order by id desc limit 50"
    return await _questions.all(tx.db, sql, (conversation_id,))


async def questions_of(tx: Tx, staff_id: UUID, limit: int) -> list[Question]:
    """Put to somebody or asked by them, the newest first."""
    sql = (
        "select * from experts.questions where expert_id = %(id)s or asked_by = %(id)s order by id desc limit %(limit)s"
    )
    return await _questions.all(tx.db, sql, {"id": staff_id, "limit": limit})


async def open_to(tx: Tx, staff_id: UUID) -> list[Question]:
    """In the order in which conversations are locked."""
    sql = "select * from experts.questions where expert_id = %s and state = any(%s) order by conversation_id, id"
    return await _questions.all(tx.db, sql, (staff_id, list(OPEN)))


async def solved_by(tx: Tx, staff_id: UUID, limit: int) -> list[Solved]:
    """The newest first."""
    sql = """
        select id as question_id, conversation_id, skill, text, answered_at as at from experts.questions
        where expert_id = %s and solved order by answered_at desc limit %s
        """
    return await Rows(Solved).all(tx.db, sql, (staff_id, limit))


async def save_question(tx: Tx, question: Question) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into experts.questions (id, conversation_id, asked_by, skill, level, text, state, expert_id, passed, followed,
            asked_at, reply_by, answer_by, accepted_at, answered_at, answer, minutes, solved, thanked, revision)
        values (%(id)s, %(conversation_id)s, %(asked_by)s, %(skill)s, %(level)s, %(text)s, %(state)s, %(expert_id)s,
            %(passed)s, %(followed)s, %(asked_at)s, %(reply_by)s, %(answer_by)s, %(accepted_at)s, %(answered_at)s, %(answer)s,
            %(minutes)s, %(solved)s, %(thanked)s, %(revision)s)
        on conflict (id) do update set state = excluded.state, expert_id = excluded.expert_id, passed = excluded.passed,
            followed = excluded.followed, reply_by = excluded.reply_by, accepted_at = excluded.accepted_at,
            answered_at = excluded.answered_at, answer = excluded.answer, minutes = excluded.minutes,
            solved = excluded.solved, thanked = excluded.thanked, revision = excluded.revision
        """,
        parameters(question),
    )


async def erase(tx: Tx, conversation_id: UUID) -> None:
    """Empty what was asked and answered about a conversation; that it was, by whom and for how long stays."""
    await tx.db.execute(
        "update experts.questions set text = '', answer = '' where conversation_id = %s",
        (conversation_id,),
    )


async def hold_choice(tx: Tx) -> None:
    """One choice at a time, so that two questions never spend the same minutes."""
    await tx.db.execute("select pg_advisory_xact_lock(hashtextextended('experts', 0))")
