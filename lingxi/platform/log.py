"""Structured logs. Personal data may stand under keys that begin with `pii.` only, so that a sink can drop them; secrets nowhere."""

import logging
import sys

import structlog
from structlog.typing import FilteringBoundLogger

from lingxi.platform.settings import Settings


def configure(settings: Settings) -> None:
    """Logs go to standard error: JSON lines when asked for, readable lines otherwise."""
    level = getattr(logging, settings.log_level.upper())
    renderer = structlog.processors.JSONRenderer() if settings.log_json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(
        level=max(level, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(name)s %(message)s"
    )


def get(name: str) -> FilteringBoundLogger:
    logger: FilteringBoundLogger = structlog.get_logger(name)
    return logger
