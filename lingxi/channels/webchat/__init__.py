"""Web chat: the widget on a host's page."""

from lingxi.channels.webchat.adapter import WEBCHAT
from lingxi.channels.webchat.model import VisitorSession, VisitorSnapshot, Widget, WidgetFace, WidgetText
from lingxi.channels.webchat.service import WidgetInput, away, change_widget, create_widget, widgets

__all__ = [
    "WEBCHAT",
    "VisitorSession",
    "VisitorSnapshot",
    "Widget",
    "WidgetFace",
    "WidgetInput",
    "WidgetText",
    "away",
    "change_widget",
    "create_widget",
    "widgets",
]
