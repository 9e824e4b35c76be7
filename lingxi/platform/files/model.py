"""What a file is to us, which kinds we take, and how its name is made harmless."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID

from lingxi.platform.problems import Invalid, NotFound, Problem

NAME_LIMIT = 200
KEPT_UNATTACHED = timedelta(days=1)
SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
NOT_IN_NAMES = str.maketrans('<>:"|?*', "_______")  # what Windows cannot store; and half of it is HTML


class FileTooLarge(Problem):
    code, status, detail = "file_too_large", 413, "The file is too large."


class FileType(Problem):
    code, status, detail = "file_type", 415, "Files of this kind are not taken, or the file is not what its name says."


class BadUpload(Invalid):
    code, detail = "bad_upload", "Send one file as multipart/form-data, in the part named file."


class NotAttachable(Invalid):
    code, detail = "not_attachable", "A file is missing, is not yours, or was sent already."


class StorageUnavailable(Problem):
    code, status, detail = "storage_unavailable", 503, "The file store does not answer; nothing was kept. Try again."


class FileLost(NotFound):
    code, detail = "file_lost", "The file store has lost this file."


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a message. Fetch it at /api/files/{id}; `image` says that it may be shown inline."""

    id: UUID
    name: str
    media_type: str
    size: int
    image: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that we keep. It is its uploader's alone until a message of a conversation carries it.

    `uploader` is the actor as text (staff:ID, customer:ID). A `private` file is never shown to the customer.
    """

    id: UUID
    uploader: str
    name: str
    media_type: str
    size: int
    sha256: bytes
    created_at: datetime
    conversation_id: UUID | None
    private: bool

    def attachment(self) -> Attachment:
        image = self.media_type in SHOWN_INLINE
        return Attachment(id=self.id, name=self.name, media_type=self.media_type, size=self.size, image=image)

    def headers(self) -> dict[str, str]:
        """How it is served: as what we found it to be, never as a page, and only safe images inline (RFC 6266, RFC 8187)."""
        shown = "inline" if self.media_type in SHOWN_INLINE else "attachment"
        return {
            "Content-Type": self.media_type,
            "Content-Length": str(self.size),
            "Content-Disposition": f"{shown}; filename*=UTF-8''{quote(self.name, safe='')}",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "private, no-cache",  # keep it, but ask each time whether one may still see it
            "ETag": f'"{self.sha256.hex()}"',
        }


def clean_name(given: str) -> str:
    """A file name without folders, control characters and characters that turn text around; empty when nothing is left."""
    last = unicodedata.normalize("NFC", given).replace("\\", "/").rpartition("/")[2]
    # Cc, Cf, Cs, Co, Cn: controls, invisible and bidirectional marks, surrogates, private and unassigned
    visible = "".join(" " if c.isspace() else c for c in last if c.isspace() or unicodedata.category(c)[0] != "C")
    name = " ".join(visible.translate(NOT_IN_NAMES).split()).strip(". ")
    stem, dot, suffix = name.rpartition(".")
    if len(name) > NAME_LIMIT and dot and len(suffix) <= 10:
        return stem[: NAME_LIMIT - len(suffix) - 1].rstrip(". ") + "." + suffix
    return name[:NAME_LIMIT]


def suffix_of(name: str) -> str:
    """The last part of a cleaned name after its dot, in lower case; empty when there is none."""
    stem, dot, suffix = name.rpartition(".")
    return suffix.lower() if stem and dot else ""
