"""Conversations: what customers and colleagues say to each other, on any channel."""

from lingxi.conversations.model import (
    Attachment,
    Author,
    Capabilities,
    Channel,
    Conversation,
    Draft,
    History,
    Matter,
    Message,
    MessageKind,
    Notice,
    Origin,
    Participant,
    Rating,
    Said,
    SavedReply,
)
from lingxi.conversations.model.rules import joined, with_message
from lingxi.conversations.service.access import get, hold, lock, may_read, several
from lingxi.conversations.service.contacts import matter
from lingxi.conversations.service.life import close, describe, rate, read, reopen, start
from lingxi.conversations.service.lists import of_customer, page, spoke_at
from lingxi.conversations.service.moving import (
    assign,
    follow,
    join,
    leave,
    move,
    unfollow,
)
from lingxi.conversations.service.replies import ReplyInput, create_reply
from lingxi.conversations.service.saying import history, notice, post, typing, unanswered_since

__all__ = [
    "Attachment",
    "Author",
    "Capabilities",
    "Channel",
    "Conversation",
    "Draft",
    "History",
    "Matter",
    "Message",
    "MessageKind",
    "Notice",
    "Origin",
    "Participant",
    "Rating",
    "ReplyInput",
    "Said",
    "SavedReply",
    "assign",
    "close",
    "create_reply",
    "describe",
    "follow",
    "get",
    "history",
    "hold",
    "join",
    "joined",
    "leave",
    "lock",
    "matter",
    "may_read",
    "move",
    "notice",
    "of_customer",
    "page",
    "post",
    "rate",
    "read",
    "reopen",
    "several",
    "spoke_at",
    "start",
    "typing",
    "unanswered_since",
    "unfollow",
    "with_message",
]
