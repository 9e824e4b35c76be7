"""What is held back from the desk, and why: one small file for each reason, asked one after the other. Pure."""

from lingxi.channels.email.filters.row import FILTERS, judge
from lingxi.channels.email.filters.verdict import Facts, Opinion, Verdict

__all__ = ["FILTERS", "Facts", "Opinion", "Verdict", "judge"]
