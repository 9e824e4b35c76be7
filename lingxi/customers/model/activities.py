"""What customers do elsewhere: on the organisation's pages, in its shops and apps."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from lingxi.platform.erasure import Mark, Personal

ActivityKind = Literal["track", "page", "screen", "group"]


def _of_a_page(noun: Mapping[str, Any]) -> bool:
    """The name of a page may be somebody's; of an event it is the organisation's own word."""
    return noun.get("kind") != "track"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something that a customer did, as a source tells it. `at` is when it happened by our clock, `received_at` when we heard of it.

    `properties` and `context` are JSON objects: what it was about, and where and with what it was done.
    """

    id: UUID
    customer_id: UUID
    source_id: UUID
    message_id: Personal[str]
    kind: ActivityKind
    name: Annotated[str, Mark(only=_of_a_page)]
    properties: Personal[Mapping[str, Any]]
    context: Personal[Mapping[str, Any]]
    at: datetime
    received_at: datetime
