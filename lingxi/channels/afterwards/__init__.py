"""What a chat is followed by: what a visitor who left has not read goes on by mail, and transcripts are sent."""

from lingxi.channels.afterwards.model import Line
from lingxi.channels.afterwards.service import seen, transcript_to

__all__ = ["Line", "seen", "transcript_to"]
