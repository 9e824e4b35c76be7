"""Every setting, read once at the edge of the process from LINGXI_* variables and passed on as one frozen value."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import get_type_hints
from urllib.parse import urlsplit


class BadSetting(Exception):
    """A setting cannot be used; the text says which, why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`database_url` empty: the embedded PostgreSQL under `home`. `files_url` empty: the folder `home`/files; else an s3:// URL.

    `seal_key`: 32 bytes in base64 that seal ID and card numbers, the same for all processes; empty: a file of `home`.
    `lmtp_port`, `smtp_port`: where letters can be brought to us, on `mail_host`; 0: nowhere. `rspamd_url`: who is asked whether a
    letter is spam, http://host:11333; empty: our own filter.
    `trusted_proxies`: addresses, separated by commas, whose X-Forwarded-* headers are believed; without it nobody's are.
    """

    home: Path = Path("~/.lingxi")
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8040
    public_url: str = ""
    pool_size: int = 16
    log_level: str = "info"
    log_json: bool = False
    files_url: str = ""
    files_endpoint: str = ""
    file_max_bytes: int = 25 * 1024 * 1024
    body_max_bytes: int = 1024 * 1024
    secure_cookie: bool = False
    seal_key: str = ""
    session_hours: int = 24 * 7
    replay_events: int = 20_000
    throttle: bool = True
    trusted_proxies: str = ""
    demo: bool = False
    mail_host: str = "127.0.0.1"
    lmtp_port: int = 0
    smtp_port: int = 0
    rspamd_url: str = ""

    @property
    def base_url(self) -> str:
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def origin(self) -> str:
        scheme, _, rest = self.base_url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}"


def load(environment: Mapping[str, str] | None = None, **overrides: object) -> Settings:
    """Settings from LINGXI_* variables. Raises BadSetting for unknown names, wrong types and out-of-range values."""
    source = os.environ if environment is None else environment
    kinds = get_type_hints(Settings)
    given = {name[7:].lower(): text for name, text in source.items() if name.startswith("LINGXI_") and text != ""}
    foreign = {"chromium", "data", "pg_bin", "new_password", "replay_agents"}  # read by tests and benches only
    unknown = sorted(given.keys() - kinds.keys() - foreign)
    if unknown:
        names = ", ".join(f"LINGXI_{name.upper()}" for name in unknown)
        raise BadSetting(
            f"Unknown setting {names}. Known: {', '.join('LINGXI_' + f.name.upper() for f in fields(Settings))}."
        )
    values: dict[str, object] = {name: _read(name, text, kinds[name]) for name, text in given.items() if name in kinds}
    settings = Settings(**{**values, **overrides})  # type: ignore[arg-type]
    return _checked(settings)


def _read(name: str, text: str, kind: type) -> object:
    try:
        if kind is bool:
            return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[text.lower()]
        return kind(text)
    except (ValueError, KeyError):
        raise BadSetting(f"LINGXI_{name.upper()}={text!r} is not a {kind.__name__}.") from None


def _checked(settings: Settings) -> Settings:
    if not 1 <= settings.port <= 65535:
        raise BadSetting(f"LINGXI_PORT={settings.port} is not a port; use 1 to 65535.")
    if not (0 <= settings.lmtp_port <= 65535 and 0 <= settings.smtp_port <= 65535):
        raise BadSetting("LINGXI_LMTP_PORT and LINGXI_SMTP_PORT are ports, 1 to 65535, or 0.")
    if settings.database_url and not settings.database_url.startswith(("postgresql://", "postgres://")):
        raise BadSetting("LINGXI_DATABASE_URL must look like postgresql://user:password@host:port/database.")
    if settings.rspamd_url and not _is_address(settings.rspamd_url):
        raise BadSetting("LINGXI_RSPAMD_URL must look like http://127.0.0.1:11333; leave it out for our own filter.")
    if settings.files_url and not settings.files_url.startswith("s3://"):
        raise BadSetting("LINGXI_FILES_URL must look like s3://bucket/prefix; leave it out for a local folder.")
    if settings.log_level not in ("debug", "info", "warning", "error"):
        raise BadSetting("LINGXI_LOG_LEVEL must be debug, info, warning or error.")
    if settings.pool_size < 2:
        raise BadSetting("LINGXI_POOL_SIZE must be at least 2.")
    return settings


def _is_address(url: str) -> bool:
    try:
        found = urlsplit(url)
        return found.scheme in ("http", "https") and bool(found.hostname) and found.port != 0
    except ValueError:
        return False
