"""Fetching over IMAP (RFC 3501, IDLE of RFC 2177). It blocks, so it lives in a thread; nothing in the mailbox is ever changed."""

import contextlib
import socket
import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from imapclient import IMAPClient, SocketTimeout  # type: ignore[import-untyped]
from imapclient.exceptions import CapabilityError, IMAPClientAbortError, IMAPClientError  # type: ignore[import-untyped]

from lingxi.channels.email.adapter.keys import Key, context
from lingxi.channels.email.adapter.troubles import Trouble
from lingxi.channels.email.model.mailboxes import Server

CONNECT_SECONDS, ANSWER_SECONDS = 15.0, 60.0
LETTER_BYTES = 50 * 1024 * 1024  # of a longer one only the beginning is fetched
HEAD_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A letter as it lies there, and when it came. `whole` is False for the beginning of one that is too long."""

    uid: int
    raw: bytes
    at: datetime
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What came into a folder since a position: uids in ascending order, and the position that is reached when they are taken."""

    uid_validity: int
    uids: tuple[int, ...]
    last_uid: int


class Imap:
    """One connection. Every call may raise what the sockets and imapclient raise; `troubles.trouble` tells it apart."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client: IMAPClient | None = None
        self._next: dict[str, Any] = {}  # the next uid of each folder, when it was looked at
        self._is_cut = threading.Event()

    def connect(self) -> None:
        """Raises OSError, ssl.SSLError, IMAPClientError."""
        server, tls = self._server, self._server.security == "tls"
        trusted = context(server)
        self._client = IMAPClient(
            server.host.strip(),
            server.port,
            ssl=tls,
            ssl_context=trusted if tls else None,
            timeout=SocketTimeout(connect=CONNECT_SECONDS, read=ANSWER_SECONDS),
        )
        if self._is_cut.is_set():
            self.cut()  # given up while it was made
        if server.security == "starttls":
            try:
                self._client.starttls(trusted)
            except CapabilityError as error:
                raise Trouble("no_starttls", "The server offers no STARTTLS.", lasting=True) from error

    def sign_in(self, key: Key | None) -> None:
        if key is None:
            return
        if key.token:
            self._there.oauth2_login(key.user, key.token)
        else:
            self._there.login(key.user, key.password)

    @property
    def _there(self) -> IMAPClient:
        assert self._client is not None  # connect comes first
        return self._client

    def folders(self) -> list[str]:
        return [name for _, _, name in self._there.list_folders()]

    def news(self, folder: str, known: tuple[int, int] | None, since: datetime) -> News:
        """What came since `known` (uid_validity, last uid); where that is unknown or means nothing any more, since a moment."""
        there = self._open(folder)
        self._next[folder] = there.get(b"UIDNEXT")
        validity = int(there[b"UIDVALIDITY"])
        if known and known[0] == validity:
            uids = sorted(uid for uid in self._search(["UID", f"{known[1] + 1}:*"]) if uid > known[1])
            return News(uid_validity=validity, uids=tuple(uids), last_uid=max([known[1], *uids]))
        # SINCE knows days only, and those of the server's zone; a letter's own time knows whole seconds only
        since = since.replace(microsecond=0)
        uids = self._search(["SINCE", (since - timedelta(days=1)).date()])
        dated: dict[int, Any] = self._there.fetch(uids, ["INTERNALDATE"]) if uids else {}
        young = sorted(uid for uid, one in dated.items() if _moment(one[b"INTERNALDATE"]) >= since)
        before = int(there.get(b"UIDNEXT", max(uids, default=0) + 1)) - 1
        return News(uid_validity=validity, uids=tuple(young), last_uid=before)

    def _open(self, folder: str) -> dict[bytes, Any]:
        try:
            opened: dict[bytes, Any] = self._there.select_folder(folder, readonly=True)
        except IMAPClientAbortError:
            raise  # the line broke, whatever the folder
        except IMAPClientError as error:
            raise Trouble("folder_missing", f"{folder}: {error}", lasting=True) from error
        return opened

    def _search(self, criteria: list[Any]) -> list[int]:
        return [int(uid) for uid in self._there.search(criteria)]

    def fetch(self, uid: int) -> Fetched | None:
        """A letter of the folder that was looked at last; None when somebody has deleted it meanwhile."""
        facts = self._there.fetch([uid], ["RFC822.SIZE", "INTERNALDATE"]).get(uid)
        if not facts:
            return None
        size, at = facts[b"RFC822.SIZE"], _moment(facts[b"INTERNALDATE"])
        part = "BODY.PEEK[]" if size <= LETTER_BYTES else f"BODY.PEEK[]<0.{HEAD_BYTES}>"
        found = self._there.fetch([uid], [part]).get(uid, {})
        raw = next((value for name, value in found.items() if name.startswith(b"BODY[]")), None)
        return None if raw is None else Fetched(uid=uid, raw=bytes(raw), at=at, whole=size <= LETTER_BYTES)

    def holds(self, folder: str, message_id: str) -> bool:
        """Whether a letter with this Message-ID lies in a folder."""
        self._open(folder)
        return bool(self._search(["HEADER", "Message-ID", message_id]))

    def file(self, folder: str, raw: bytes, at: datetime) -> None:
        """Put what we sent where a mail program would."""
        self._there.append(folder, raw, flags=(rb"\Seen",), msg_time=at)

    def wait(self, folder: str, seconds: float) -> bool:
        """Wait for something to happen in a folder since `news` looked at it, at most so long; whether it did.

        Without IDLE it is just the wait. IDLE tells nothing of what came before it began, hence the look at the next uid.
        """
        if not self._there.has_capability("IDLE"):
            self._is_cut.wait(seconds)
            return False
        opened = self._open(folder)
        if self._next.get(folder) not in (None, opened.get(b"UIDNEXT")):
            return True
        self._there.idle()
        heard = self._there.idle_check(timeout=seconds)
        _, more = self._there.idle_done()
        return any(_is_news(one) for one in [*heard, *more])

    def close(self) -> None:
        """Politely; what does not work then is no matter."""
        if self._client is not None:
            with contextlib.suppress(OSError, IMAPClientError):
                self._client.logout()
            self.cut()

    def cut(self) -> None:
        """At once, from another thread: whoever waits in here wakes with an error."""
        self._is_cut.set()
        if self._client is not None:
            with contextlib.suppress(OSError, AttributeError, IMAPClientError):
                self._client.socket().shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(OSError, AttributeError, IMAPClientError):
                self._client.shutdown()


def _is_news(answer: Any) -> bool:
    return isinstance(answer, tuple) and len(answer) > 1 and answer[1] in (b"EXISTS", b"RECENT")


def _moment(given: datetime) -> datetime:
    """imapclient gives local time without a zone."""
    return given.astimezone(UTC)
