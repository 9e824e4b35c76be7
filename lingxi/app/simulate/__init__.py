"""`lingxi simulate`: the matching engine under a virtual clock, so that a rule or a roster is tried before anybody feels it."""

from lingxi.app.simulate.filed import run
from lingxi.app.simulate.page import page
from lingxi.app.simulate.reading import read
from lingxi.app.simulate.rehearsal import (
    Arrival,
    Figure,
    Figures,
    IntervalFigures,
    OnDuty,
    QueueFigures,
    Rehearsal,
    Rehearsed,
    rehearse,
)
from lingxi.app.simulate.report import Report, plain, report, text
from lingxi.app.simulate.running import simulate
from lingxi.app.simulate.scenario import Scenario
from lingxi.app.simulate.table import BadScenario

__all__ = [
    "Arrival",
    "BadScenario",
    "Figure",
    "Figures",
    "IntervalFigures",
    "OnDuty",
    "QueueFigures",
    "Rehearsal",
    "Rehearsed",
    "Report",
    "Scenario",
    "page",
    "plain",
    "read",
    "rehearse",
    "report",
    "run",
    "simulate",
    "text",
]
