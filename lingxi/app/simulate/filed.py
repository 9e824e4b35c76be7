"""From a scenario file and the names of its policies to a report."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lingxi.app.simulate.reading import read
from lingxi.app.simulate.report import Report, report
from lingxi.app.simulate.running import simulate
from lingxi.app.simulate.table import BadScenario


def run(file: Path, *, policies: Sequence[str] = (), replications: int = 0) -> Report:
    """All policies of the scenario if none is named; the first is what the others are compared with. Raises BadScenario."""
    scenario = read(file)
    if replications:
        scenario = replace(scenario, replications=replications)
    names = tuple(dict.fromkeys(policies or scenario.policies))
    for name in names:
        if name not in scenario.policies:
            raise BadScenario(f"there is no policy {name!r} in it; there are {', '.join(scenario.policies)}")
    return report(scenario, simulate(scenario, names))
