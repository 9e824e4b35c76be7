"""The catalogue of skills."""

from dataclasses import dataclass

from lingxi.platform.problems import Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillEntry:
    """A skill that agents can have and work can ask for, by its `name`: short, lower case, never changed."""

    name: str
    label_zh: str
    label_en: str
    archived: bool
    revision: int


class NoSkill(Invalid):
    code, detail = "no_skill", "There is no such skill in the catalogue."
