"""Where the bytes lie: a folder by default, an S3-compatible store by setting, behind one small set of calls.

The store's blocking calls run in threads: its own event-loop futures can abort the interpreter when it exits under them.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit
from uuid import UUID

from obstore.exceptions import BaseError
from obstore.store import LocalStore, S3Store

from lingxi.platform.files.model import FileLost, StorageUnavailable
from lingxi.platform.settings import Settings

CHUNK_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """Objects by the id of their file. Writing is atomic: an object is there whole or not at all."""

    store: LocalStore | S3Store
    folder: Path | None

    async def put(self, id: UUID, file: IO[bytes]) -> None:
        """Raises StorageUnavailable."""
        try:
            await asyncio.to_thread(self.store.put, _key(id), file)
        except (BaseError, OSError) as error:
            raise StorageUnavailable from error

    async def open(self, id: UUID) -> Iterator[bytes]:
        """The bytes in pieces; the iterator blocks, so read it in a thread. Raises FileLost, StorageUnavailable."""
        try:
            found = await asyncio.to_thread(self.store.get, _key(id))
        except FileNotFoundError as error:
            raise FileLost from error
        except (BaseError, OSError) as error:
            raise StorageUnavailable from error
        return (bytes(piece) for piece in found.stream(min_chunk_size=CHUNK_BYTES))

    async def delete(self, id: UUID) -> None:
        """What is not there is no fault. Raises StorageUnavailable."""
        try:
            await asyncio.to_thread(self._delete, _key(id))
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise StorageUnavailable from error

    def _delete(self, key: str) -> None:
        if self.folder:  # an object that was being written when the process died lies beside its place as KEY#1
            for part in (self.folder / key).parent.glob(f"{Path(key).name}#*"):
                part.unlink(missing_ok=True)
        self.store.delete(key)


def storage_of(settings: Settings) -> Storage:
    """The store that the settings name. S3 credentials and region come from the usual AWS_* variables."""
    if not settings.files_url:
        folder = settings.home.expanduser().resolve() / "files"
        return Storage(store=LocalStore(folder, mkdir=True), folder=folder)
    url = urlsplit(settings.files_url)
    store = S3Store(
        url.netloc,
        prefix=url.path.strip("/") or None,
        config={"endpoint": settings.files_endpoint} if settings.files_endpoint else {},
        client_options={"allow_http": settings.files_endpoint.startswith("http://"), "connect_timeout": "3s"},
        retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=15)},
    )
    return Storage(store=store, folder=None)


def _key(id: UUID) -> str:
    """Spread over folders by the id's last, random digits."""
    return f"{id.hex[-2:]}/{id}"
