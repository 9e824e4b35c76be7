"""The bank's day: simulated customers and colleagues who chat through the public API, as people would, for as long as it runs."""

from lingxi.app.demo.life.floor import live

__all__ = ["live"]
