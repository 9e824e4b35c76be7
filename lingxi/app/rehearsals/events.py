"""What is told of rehearsals while they are played."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.app.rehearsals.model import State
from lingxi.platform.events import Ephemeral


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalMoved(Ephemeral):
    """A rehearsal got further, or ended."""

    rehearsal_id: UUID
    state: State
    share: float

    def topics(self) -> tuple[str, ...]:
        return ("floor",)
