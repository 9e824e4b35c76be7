"""`lingxi import`: customers and records from a CSV file, as organisations have them."""

from lingxi.app.importing.bringing import REFUSED, Wanted, from_command_line, run, summary

__all__ = ["REFUSED", "Wanted", "from_command_line", "run", "summary"]
