"""33,344 real calls of a bank replayed through the matching engine: how far simulated waits and abandonment are from the recorded."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import sqrt
from statistics import fmean

from bench import bank
from bench.row import Row, Target
from lingxi.app.simulate.counting import Day, Sums
from lingxi.app.simulate.draws import customers
from lingxi.app.simulate.running import day, decided_by_engine

NAME, UNIT, TARGET = "simulate_calls", "s off in mean wait", Target(limit=10)
REPLICATIONS = 3


async def run() -> Row:
    found, said = bank.calls()
    print(said)
    days = [_replay(found, number) for number in range(REPLICATIONS)]
    for parity, name in ((bank.ODD, "odd days, from which presence is inferred"), (bank.EVEN, "even days")):
        print(f"\n{name}\n{table(*of_days(found, days, parity))}")
    found, days = of_days(found, days, bank.EVEN)
    mean, lost = _wait(recorded(found)), _lost(recorded(found))
    simulated, gone = fmean(_wait(one.of()) for one in days), fmean(_lost(one.of()) for one in days)
    return Row(
        value=abs(simulated - mean),
        note=f"even days: mean wait {simulated:.1f} s, recorded {mean:.1f} s; abandonment {gone:.1%}, recorded {lost:.1%}; "
        f"hour by hour r = {correlation(found, days):.2f}",
    )


def _replay(found: Sequence[bank.Call], number: int) -> Day:
    scenario = bank.scenario(found, number)
    return day(scenario, decided_by_engine(scenario, {}), customers(scenario, number), str(number))


def of_days(found: Sequence[bank.Call], days: Sequence[Day], parity: int) -> tuple[list[bank.Call], list[Day]]:
    """What was recorded and simulated on every other day."""
    calls = [one for one in found if one.at // bank.DAY % 2 == parity]
    hours = bank.DAY // 3600
    return calls, [
        replace(one, cells={key: cell for key, cell in one.cells.items() if key[1] // hours % 2 == parity})
        for one in days
    ]


def recorded(found: Sequence[bank.Call]) -> Sums:
    sums = Sums()
    for one in found:
        sums.offered += 1
        sums.wait += one.waited
        if one.server:
            sums.answered += 1
            sums.answered_wait += one.waited
            sums.in_time += one.waited <= 20
        else:
            sums.abandoned += 1
            sums.abandoned_wait += one.waited
    return sums


def _wait(sums: Sums) -> float:
    return sums.wait / sums.offered if sums.offered else 0.0


def _lost(sums: Sums) -> float:
    return (sums.abandoned + sums.unserved) / sums.offered if sums.offered else 0.0


def _in_time(sums: Sums) -> float:
    return sums.in_time / sums.offered if sums.offered else 0.0


def _answered(sums: Sums) -> float:
    return sums.answered_wait / sums.answered if sums.answered else 0.0


def table(found: Sequence[bank.Call], days: Sequence[Day]) -> str:
    """Recorded and simulated, in all and by kind of call."""
    measures: dict[str, tuple[Callable[[Sums], float], str]] = {
        "mean wait, s": (_wait, ".1f"),
        "of the answered, s": (_answered, ".1f"),
        "answered in 20 s": (_in_time, ".1%"),
        "abandoned": (_lost, ".1%"),
    }
    head = f"{'':<15}" + "".join(f"{name:>26}" for name in measures)
    lines = [head, f"{'':<8}{'calls':>7}" + f"{'recorded':>16}{'simulated':>10}" * len(measures)]
    for kind in ("", *sorted({one.kind for one in found})):
        own = recorded([one for one in found if kind in ("", one.kind)])
        cells = "".join(
            f"{measure(own):>16{form}}{fmean(measure(one.of(kind)) for one in days):>10{form}}"
            for measure, form in measures.values()
        )
        lines.append(f"{kind or 'all':<8}{own.offered:>7,}{cells}")
    return "\n".join(lines)


def correlation(found: Sequence[bank.Call], days: Sequence[Day]) -> float:
    """Of the mean waits in hours with at least ten calls: Pearson's r."""
    hours: dict[int, list[float]] = {}
    for one in found:
        hours.setdefault(int(one.at // 3600), []).append(one.waited)
    busy = sorted(hour for hour, waits in hours.items() if len(waits) >= 10)
    sums: dict[int, Sums] = {hour: Sums() for hour in busy}
    for one_day in days:
        for (_, hour), cell in one_day.cells.items():
            if hour in sums:
                sums[hour].add(cell)
    x, y = [fmean(hours[hour]) for hour in busy], [_wait(sums[hour]) for hour in busy]
    mean_x, mean_y = fmean(x), fmean(y)
    both = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return both / sqrt(sum((a - mean_x) ** 2 for a in x) * sum((b - mean_y) ** 2 for b in y))
