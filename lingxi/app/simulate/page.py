"""A report as one HTML file: charts in inline SVG with the table behind each; no script, no font, nothing to fetch."""

from collections.abc import Callable, Sequence
from html import escape
from math import inf

from lingxi.app.simulate.counting import MEASURES, Measure
from lingxi.app.simulate.estimates import Estimate
from lingxi.app.simulate.report import BY_INTERVAL, NAMES, SHARES, Part, Report, clock, shown

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 760, 240, 52, 14, 34

STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #ffffff;
  --c0: #0b62c4; --c1: #b3500d; --c2: #1a7f37; --c3: #8250df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --ground: #0d1117;
  --c0: #6cb6ff; --c1: #f0a868; --c2: #6bc46d; --c3: #c8a6ff; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.15rem; } p, figcaption { color: var(--soft); } figure { margin: 0; }
svg { width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 12px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: right; } th:first-child { text-align: left; }
.scroll { overflow-x: auto; } summary { cursor: pointer; padding: .4rem 0; } summary:focus-visible { outline: 2px solid var(--c0); }
.key { display: inline-block; width: 1.6rem; height: 0; border-top: 3px solid; vertical-align: middle; margin: 0 .4rem 0 1rem; }
"""
DASHES = ("", "7 4", "2 4", "9 3 2 3")  # policies differ by more than colour


def page(found: Report) -> str:
    scenario = found.scenario
    title = escape(scenario.name)
    lead = (
        f"{found.parts[0].contacts:,.0f} contacts, {sum(team.agents for team in scenario.teams):,} agents, "
        f"{scenario.replications} replications of the same customers for every policy; ± and bands at {found.confidence:.0%}."
    )
    charts = "".join(_chart(found, measure) for measure in BY_INTERVAL)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>'
        f"<body><main><h1>{title}</h1><p>{lead}</p>{_summary(found)}{_by_queue(found)}{charts}</main></body></html>\n"
    )


def _summary(found: Report) -> str:
    head = ["", *(part.policy for part in found.parts), *(f"{name}: change" for name in found.against_first)]
    rows = [
        [
            NAMES[m],
            *(shown(m, part.whole[m]) for part in found.parts),
            *(shown(m, change[m], signed=True) for change in found.against_first.values()),
        ]
        for m in MEASURES
    ]
    return f"<h2>In all</h2>{_table('All queues, the whole time', head, rows)}"


def _by_queue(found: Report) -> str:
    measures: tuple[Measure, ...] = ("service_level", "abandonment", "mean_wait", "p90_wait", "same_adviser")
    rows = [
        [
            f"{name}, {part.policy}" if len(found.parts) > 1 else name,
            *(shown(m, part.queues[name][m]) for m in measures),
        ]
        for name in found.parts[0].queues
        for part in found.parts
    ]
    return f"<h2>By queue</h2>{_table('By queue', ['', *(NAMES[m] for m in measures)], rows)}"


def _chart(found: Report, measure: Measure) -> str:
    times = [clock(found.scenario, number) for number in range(found.scenario.intervals)]
    top = 1.0 if measure in SHARES and measure != "abandonment" else _ceiling(found.parts, measure)
    lines = "".join(_line(part, measure, number, len(times), top) for number, part in enumerate(found.parts))
    keys = "".join(
        f'<span class="key" style="border-color:var(--c{n % 4});border-top-style:{"dashed" if n else "solid"}"></span>{escape(p.policy)}'
        for n, p in enumerate(found.parts)
    )
    rows = [
        [time, *(shown(measure, part.intervals[number][measure]) for part in found.parts)]
        for number, time in enumerate(times)
    ]
    name = escape(NAMES[measure])
    table = _table(f"{name}, by interval", ["from", *(part.policy for part in found.parts)], rows)
    return (
        f'<h2>{name}</h2><figure><svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{name} by interval; the figures are '
        f'in the table below">{_axes(times, top, measure)}{lines}</svg><figcaption>{keys}</figcaption></figure>'
        f"<details><summary>Table</summary>{table}</details>"
    )


def _ceiling(parts: Sequence[Part], measure: Measure) -> float:
    highest = max(
        (e.value or 0) + (e.margin if e.margin < inf else 0) for p in parts for e in (i[measure] for i in p.intervals)
    )
    steps = [m * 10.0**n for n in range(-3, 6) for m in (1, 2, 5)]
    return next((step for step in steps if step >= highest), highest)


def _axes(times: Sequence[str], top: float, measure: Measure) -> str:
    x, y = _scale(len(times), top)
    grid = "".join(
        f'<line x1="{LEFT}" x2="{WIDTH - 10}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="var(--line)"/>'
        f'<text x="{LEFT - 8}" y="{y(value) + 4:.1f}" text-anchor="end">{_tick(value, measure)}</text>'
        for value in (0, top / 4, top / 2, top * 3 / 4, top)
    )
    every = max(1, -(-len(times) // 12))
    labels = "".join(
        f'<text x="{x(number):.1f}" y="{HEIGHT - 10}" text-anchor="middle">{time}</text>'
        for number, time in enumerate(times)
        if number % every == 0
    )
    return grid + labels


def _tick(value: float, measure: Measure) -> str:
    return f"{value * 100:g} %" if measure in SHARES else f"{value:g} s"


def _scale(count: int, top: float) -> tuple[Callable[[float], float], Callable[[float], float]]:
    wide, high = WIDTH - LEFT - 30, HEIGHT - TOP - BOTTOM
    return (
        lambda number: LEFT + 10 + wide * number / max(1, count - 1),
        lambda value: TOP + high * (1 - min(value, top) / (top or 1)),
    )


def _line(part: Part, measure: Measure, number: int, count: int, top: float) -> str:
    x, y = _scale(count, top)
    known = [(at, one[measure]) for at, one in enumerate(part.intervals) if one[measure].value is not None]
    upper = [f"{x(at):.1f},{y(_edge(e, 1)):.1f}" for at, e in known]
    lower = [f"{x(at):.1f},{y(_edge(e, -1)):.1f}" for at, e in reversed(known)]
    middle = " ".join(f"{x(at):.1f},{y(e.value or 0):.1f}" for at, e in known)
    colour = f"var(--c{number % 4})"
    return (
        f'<polygon points="{" ".join(upper + lower)}" fill="{colour}" opacity=".18"/>'
        f'<polyline points="{middle}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{DASHES[number % 4]}"/>'
    )


def _edge(estimate: Estimate, side: int) -> float:
    margin = estimate.margin if estimate.margin < inf else 0
    return max(0.0, (estimate.value or 0) + side * margin)


def _table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )
