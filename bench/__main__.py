"""`python -m bench [--only name]` runs the benchmarks, prints a line each and a table, and writes bench/results.json."""

import argparse
import asyncio
import importlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.datasets import AbsentError
from bench.row import Row, machine

NAMES = (
    "widget", "start", "memory", "snapshot", "fanout", "delivery", "offer", "sustained", "takeover", "ingest",
    "decide_one", "decide_many", "simulate_day", "simulate_theory", "simulate_calls", "imports", "events_in",
    "linkage", "timeline", "search", "case_list", "clocks", "mail_intake", "spam",
)  # fmt: skip
RESULTS = Path(__file__).parent / "results.json"


def written(bench: ModuleType, row: Row) -> dict[str, Any]:
    return {
        "name": bench.NAME,
        "value": round(row.value, 3),
        "unit": bench.UNIT,
        "yardstick": round(row.yardstick, 3) if row.yardstick else None,
        "ratio": row.ratio,
        "target": str(bench.TARGET),
        "met": bench.TARGET.met(row.value, row.ratio),
        "note": row.note,
        "machine": machine(),
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def line(row: dict[str, Any]) -> str:
    ratio = f"{row['ratio']:.3f} of {row['yardstick']:g}" if row["ratio"] is not None else "-"
    return f"{row['name']:<16}{row['value']:>10g} {row['unit']:<19}{ratio:<22}{row['target']:<22}{'met' if row['met'] else 'MISSED'}"


def save(row: dict[str, Any]) -> None:
    """Each benchmark keeps its newest row."""
    rows = json.loads(RESULTS.read_text()) if RESULTS.exists() else []
    kept = [one for one in rows if one["name"] != row["name"]]
    RESULTS.write_text(
        json.dumps(sorted([*kept, row], key=lambda one: one["name"]), indent=2, ensure_ascii=False) + "\n"
    )


def measure(name: str) -> dict[str, Any] | None:
    """None where the data that it needs are not on this machine, and says so."""
    bench = importlib.import_module(f"bench.{name}")
    try:
        row = written(bench, asyncio.run(bench.run()))
    except AbsentError as absent:
        print(f"{name} skipped: {absent}", flush=True)
        return None
    save(row)
    print(line(row), f"  ({row['note']})" if row["note"] else "", flush=True)
    return row


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=NAMES, action="append", help="just this one (may be given several times)")
    rows = [row for name in parser.parse_args().only or NAMES if (row := measure(name))]
    print(f"\n{'name':<16}{'value':>10} {'unit':<19}{'ratio':<22}{'target':<22}")
    print("\n".join(line(row) for row in rows))
    return 0 if all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
