"""`python -m lingxi.app.rehearsals` plays one rehearsal: a task on standard input, progress and the outcome as lines of JSON.

A process of its own, so that hours of computing take no time from anybody who waits, and stopping it is ending it.
"""

import os
import sys
from dataclasses import dataclass
from math import inf

from pydantic import TypeAdapter

from lingxi.app.rehearsals.model import DRAFT, IN_FORCE, Past
from lingxi.app.simulate.rehearsal import Rehearsal as Outcome
from lingxi.app.simulate.rehearsal import rehearse
from lingxi.engines.matching import Policy

NICE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    past: Past
    policy: Policy
    against: Policy
    replications: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How far it is, or at last what came of it."""

    share: float
    outcome: Outcome | None


TASKS: TypeAdapter[Task] = TypeAdapter(Task)
LINES: TypeAdapter[Line] = TypeAdapter(Line)


def tell(line: Line) -> None:
    sys.stdout.buffer.write(LINES.dump_json(line) + b"\n")
    sys.stdout.buffer.flush()


def main() -> None:
    os.nice(NICE)
    task = TASKS.validate_json(sys.stdin.buffer.read())
    outcome = rehearse(
        {IN_FORCE: task.against, DRAFT: task.policy},
        arrivals=task.past.arrivals,
        agents=task.past.agents,
        replications=task.replications,
        usual_patience_seconds=task.past.patience_seconds or inf,
        progress=lambda share: tell(Line(share=share, outcome=None)),
    )
    tell(Line(share=1.0, outcome=outcome))


if __name__ == "__main__":
    main()
