"""What happened to widgets."""

from dataclasses import dataclass

from lingxi.channels.webchat.model import Widget
from lingxi.platform.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class WidgetChanged(Event):
    """A widget was made or changed."""

    widget: Widget

    def topics(self) -> tuple[str, ...]:
        return ("staff",)
