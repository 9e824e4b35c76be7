"""The directory: who says what of themselves, and what they did."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from lingxi import conversations, routing
from lingxi.experts import store
from lingxi.experts.events import ExpertChanged
from lingxi.experts.model import BadExpert, Expert, ExpertEntry, Solved, matches
from lingxi.experts.service import questions
from lingxi.platform.tx import Tx

TOPICS_LIMIT = 500
SKILLS_LIMIT = 30
MOST_MINUTES = 40 * 60
SOLVED_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertInput:
    """See `Expert`."""

    skills: Mapping[str, int]
    topics_zh: str = ""
    topics_en: str = ""
    weekly_minutes: int = 60
    consent: bool = True


async def directory(tx: Tx, wanted: str = "") -> list[ExpertEntry]:
    """Everybody who is an expert, or those whose name, topics or skills hold all words of `wanted`."""
    labels = {one.name: f"{one.label_zh} {one.label_en}" for one in await routing.skills(tx)}
    return [one for one in await store.entries(tx) if matches(one, wanted, labels)]


async def describe_me(tx: Tx, wanted: ExpertInput) -> Expert:
    """The acting colleague says what they know, how much time they have, and whether they may be asked. Who no longer consents is
    asked no more, and what they had not taken on goes to the next. Raises BadExpert.
    """
    assert tx.actor.id is not None  # the route lets only staff in
    await _check(tx, wanted)
    if not wanted.consent:
        await questions.give_back(tx, tx.actor.id, accepted=False)
    known = await store.expert(tx, tx.actor.id, lock=True)
    expert = Expert(
        staff_id=tx.actor.id,
        name=tx.actor.name,
        skills={name: level for name, level in sorted(wanted.skills.items()) if level},
        topics_zh=wanted.topics_zh.strip(),
        topics_en=wanted.topics_en.strip(),
        weekly_minutes=wanted.weekly_minutes,
        consent=wanted.consent,
        revision=known.revision + 1 if known else 1,
    )
    await store.save_expert(tx, expert)
    tx.emit(ExpertChanged(expert=expert))
    return expert


async def solved(tx: Tx, staff_id: UUID) -> list[Solved]:
    """What somebody solved, the newest first; the words only of conversations that the actor may read."""
    found = await store.solved_by(tx, staff_id, SOLVED_SHOWN)
    talks = await conversations.several(tx, [one.conversation_id for one in found if one.conversation_id])
    open_to_me = {talk.id for talk in talks if conversations.may_read(tx.actor, talk)}
    return [one if one.conversation_id in open_to_me else replace(one, text="", conversation_id=None) for one in found]


async def leave(tx: Tx, staff_id: UUID) -> None:
    """Somebody left the house: nobody asks them any more, and what they had goes to others."""
    await questions.give_back(tx, staff_id, accepted=True)
    known = await store.expert(tx, staff_id, lock=True)
    if known and known.consent:
        expert = replace(known, consent=False, revision=known.revision + 1)
        await store.save_expert(tx, expert)
        tx.emit(ExpertChanged(expert=expert))


async def _check(tx: Tx, wanted: ExpertInput) -> None:
    if max(len(wanted.topics_zh), len(wanted.topics_en)) > TOPICS_LIMIT:
        raise BadExpert("Say it shorter.", field="topics_zh", limit=TOPICS_LIMIT)
    if not 0 <= wanted.weekly_minutes <= MOST_MINUTES:
        raise BadExpert("A week has so many minutes at most.", field="weekly_minutes", limit=MOST_MINUTES)
    known = {one.name for one in await routing.skills(tx)}
    if set(wanted.skills) - known or len(wanted.skills) > SKILLS_LIMIT:
        raise BadExpert("There is no such skill in the catalogue.", field="skills", limit=SKILLS_LIMIT)
    if not all(0 <= level <= 5 for level in wanted.skills.values()):
        raise BadExpert("Levels are 0 to 5.", field="skills", limit=5)
