"""What needs no store: names made harmless, kinds told from bytes, how a file is served."""

import io
import unicodedata
import zipfile
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lingxi.platform.files.model import FileType, StoredFile, clean_name, suffix_of
from lingxi.platform.files.sniff import kind_of

pytestmark = pytest.mark.pure

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(50)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("发票 2026年.pdf", "发票 2026年.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\ann\\照片.JPG", "照片.JPG"),
        ("a\r\nSet-Cookie: x=1.txt", "a Set-Cookie_ x=1.txt"),
        ("harmless\u202egnp.exe", "harmlessgnp.exe"),
        ("\u2066a\u200b.png", "a.png"),
        ("<img src=x onerror=alert(1)>.png", "_img src=x onerror=alert(1)_.png"),
        ("  .. .hidden.txt. ", "hidden.txt"),
        ("nul\0byte.txt", "nulbyte.txt"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
        ("/", ""),
    ],
)
def test_names_stay_readable_and_do_no_harm(given: str, kept: str) -> None:
    assert clean_name(given) == kept


@given(st.text())
def test_any_name_becomes_a_short_line_without_folders(text: str) -> None:
    name = clean_name(text)
    assert len(name) <= 200
    assert not set(name) & set('/\\<>:"|?*\n\r\0')
    assert not any(unicodedata.category(c).startswith("C") for c in name)


def archive(*names: str, first: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        if first:
            file.writestr("mimetype", first)
        for name in names:
            file.writestr(name, "x")
    return out.getvalue()


DOCX = archive("[Content_Types].xml", "word/document.xml")
WEBM = bytes.fromhex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d428781044285810218538067")
TAKEN = {
    "photo.png": (PNG, "image/png"),
    "photo.JPG": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(50) + b"\xff\xd9", "image/jpeg"),
    "photo.gif": (b"GIF89a" + bytes(50), "image/gif"),
    "photo.webp": (b"RIFF\x24\0\0\0WEBPVP8 " + bytes(50), "image/webp"),
    "letter.pdf": (b"%PDF-1.7\n%\xe2\xe3\n1 0 obj" + bytes(50) + b"%%EOF", "application/pdf"),
    "letter.docx": (DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "sums.ods": (
        archive("content.xml", first="application/vnd.oasis.opendocument.spreadsheet"),
        "application/vnd.oasis.opendocument.spreadsheet",
    ),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/msword"),
    "pack.zip": (archive("a.txt"), "application/zip"),
    "voice.mp3": (b"\xff\xfb\x90\x64" + bytes(50), "audio/mpeg"),
    "voice.wav": (b"RIFF\x24\0\0\0WAVEfmt " + bytes(50), "audio/wav"),
    "clip.mp4": (b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(50), "video/mp4"),
    "clip.webm": (WEBM + bytes(50), "video/webm"),
    "notes.txt": ("你好".encode(), "text/plain"),
    "notes.md": ("你好，这是国标文本".encode("gb18030"), "text/plain"),
    "rows.csv": ("\ufeff姓名,数\n王,1\n".encode("utf-16"), "text/csv"),
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_taken(name: str) -> None:
    data, media_type = TAKEN[name]
    assert kind_of(io.BytesIO(data), suffix_of(name)).media_type == media_type


HTML = b"<!DOCTYPE html><script>alert(1)</script>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
EXE = b"MZ\x90\0\x03" + bytes(200)
REFUSED = {
    "page.html": HTML,
    "drawing.svg": SVG,
    "run.exe": EXE,
    "page.png": HTML,
    "drawing.png": SVG,
    "run.png": EXE,
    "run.pdf": EXE,
    "run.txt": EXE,
    "elf.csv": b"\x7fELF" + bytes(50),
    "page.pdf": HTML,
    "page.docx": HTML,
    "pack.docx": archive("a.txt"),
    "letter.xlsx": DOCX,
    "voice.png": TAKEN["voice.wav"][0],
    "photo.wav": TAKEN["photo.webp"][0],
    "photo.mp4": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(50),
    "late.png": bytes(8) + PNG,
    "script.js": b"alert(1)",
    "invoice.pdf.exe": EXE,
    "page": HTML,
    "run": EXE,
    "macro.docm": DOCX,
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    with pytest.raises(FileType):
        kind_of(io.BytesIO(REFUSED[name]), suffix_of(name))


@example(b"PK", "docx")
@given(st.binary(), st.sampled_from(["", "png", "docx", "odt", "zip", "mp4", "txt", "mp3", "doc"]))
def test_any_bytes_get_an_answer(data: bytes, suffix: str) -> None:
    file = io.BytesIO(data)
    try:
        kind_of(file, suffix)
    except FileType:
        pass
    assert file.tell() == 0


def stored(name: str, media_type: str) -> StoredFile:
    return StoredFile(
        id=uuid4(),
        uploader="staff:1",
        name=name,
        media_type=media_type,
        size=3,
        sha256=b"\1\2",
        created_at=datetime.now(UTC),
        conversation_id=None,
        private=False,
    )


def test_only_safe_images_are_shown_and_nothing_runs() -> None:
    shown, saved = stored("a.png", "image/png").headers(), stored('发"票.pdf', "application/pdf").headers()
    assert shown["Content-Disposition"] == "inline; filename*=UTF-8''a.png"
    assert saved["Content-Disposition"] == "attachment; filename*=UTF-8''%E5%8F%91%22%E7%A5%A8.pdf"
    for headers in (shown, saved):
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert headers["Cache-Control"].startswith("private")
