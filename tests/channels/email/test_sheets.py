"""A letter's page by itself: pictures of its own stand in it, those from elsewhere only when somebody wants them."""

from datetime import UTC, datetime
from email.message import EmailMessage
from uuid import UUID

import pytest

from lingxi.channels.email.model.letters import FiledLetter, Raw, filed, sheet
from lingxi.engines import mail

pytestmark = pytest.mark.pure

ID = UUID(int=7)
PAGE = "<p onclick='x()'>Hello</p><script>steal()</script><img src='https://elsewhere.example/a.png'><img src='cid:logo@x'>"


def letter() -> FiledLetter:
    written = EmailMessage()
    written["From"], written["To"] = "wang@mail.example", "service@harbour.example"
    written.set_content("Hello")
    written.add_alternative(PAGE, subtype="html")
    written.get_payload()[1].add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo@x>")  # type: ignore[union-attr,index]
    at = datetime(2026, 3, 4, tzinfo=UTC)
    raw = Raw(
        id=ID,
        mailbox_id=ID,
        sha256=b"",
        size=1,
        direction="in",
        folder="",
        uid=None,
        arrived_at=at,
        state="taken",
        tries=1,
        since=at,
    )
    return filed(mail.read(written.as_bytes()), raw, own=("service@harbour.example",))


def test_its_own_picture_comes_from_its_part_and_nothing_runs() -> None:
    page = sheet(letter(), pictures=False)
    assert f'src="/api/letters/{ID}/parts/1"' in page
    assert not [word for word in ("cid:", "script", "onclick") if word in page]


def test_a_picture_from_elsewhere_is_fetched_only_when_wanted() -> None:
    assert "elsewhere.example" not in sheet(letter(), pictures=False)
    assert 'src="https://elsewhere.example/a.png"' in sheet(letter(), pictures=True)
