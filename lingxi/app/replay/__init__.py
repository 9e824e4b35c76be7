"""Replays recorded dialogues through the public API alone and counts what was lost, doubled or out of order."""

from lingxi.app.replay.run import Settings, replay, run

__all__ = ["Settings", "replay", "run"]
