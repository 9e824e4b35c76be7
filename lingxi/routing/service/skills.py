"""The catalogue of skills: what agents can be good at and work can ask for."""

from collections.abc import Iterable

from lingxi.engines.matching import Skill
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import SkillChanged
from lingxi.routing.model import NoSkill, SkillEntry

TOP_LEVEL = 5
LABEL_LIMIT = 40
ASKED_LIMIT = 10


async def skills(tx: Tx) -> list[SkillEntry]:
    return await store.skills(tx)


async def put_skill(tx: Tx, name: str, *, label_zh: str, label_en: str, archived: bool = False) -> SkillEntry:
    """Add a skill or change its labels. What is archived stays with who has it, but cannot be asked for anew. Raises Invalid."""
    labels = [" ".join(label.split()) for label in (label_zh, label_en)]
    if not all(labels) or max(map(len, labels)) > LABEL_LIMIT:
        raise Invalid("A skill needs a short name in both languages.", field="label_zh", limit=LABEL_LIMIT)
    known = await store.skill(tx, name, lock=True)
    entry = SkillEntry(
        name=name,
        label_zh=labels[0],
        label_en=labels[1],
        archived=archived,
        revision=known.revision + 1 if known else 1,
    )
    await store.save_skill(tx, entry)
    tx.emit(SkillChanged(skill=entry))
    return entry


async def check_names(tx: Tx, names: Iterable[str]) -> None:
    """Raises NoSkill."""
    if wanted := set(names):
        unknown = wanted - {one.name for one in await store.skills(tx)}
        if unknown:
            raise NoSkill(skill=min(unknown))


async def check_asked(tx: Tx, asked: Iterable[Skill], field: str) -> None:
    """What work may ask for. Raises Invalid, NoSkill."""
    wanted = list(asked)
    check_levels([one.level for one in wanted], field)
    if len(wanted) > ASKED_LIMIT or len({one.name for one in wanted}) < len(wanted):
        raise Invalid(f"At most {ASKED_LIMIT} skills, each once.", field=field, limit=ASKED_LIMIT)
    await check_names(tx, (one.name for one in wanted))


def check_levels(levels: Iterable[int], field: str) -> None:
    if not all(0 <= level <= TOP_LEVEL for level in levels):
        raise Invalid(f"Levels are 0 to {TOP_LEVEL}.", field=field, limit=TOP_LEVEL)
