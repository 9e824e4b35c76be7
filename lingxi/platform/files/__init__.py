"""Files: received, checked, kept in a store, attached to messages, and shown to who may read those."""

from lingxi.platform.files.model import SHOWN_INLINE, Attachment, BadUpload, FileLost, FileType, StoredFile
from lingxi.platform.files.routes import router_at
from lingxi.platform.files.service import Depot, Reader, attach, drop, erase, get, receive, sweep
from lingxi.platform.files.storage import Storage, storage_of

__all__ = [
    "SHOWN_INLINE",
    "Attachment",
    "BadUpload",
    "Depot",
    "FileLost",
    "FileType",
    "Reader",
    "Storage",
    "StoredFile",
    "attach",
    "drop",
    "erase",
    "get",
    "receive",
    "router_at",
    "storage_of",
    "sweep",
]
