"""What a file really is. Its bytes must prove the kind that its name claims; what the sender declares is not looked at."""

import codecs
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

import puremagic

from lingxi.platform.files.model import FileType

TEXT_SAMPLE = 64 * 1024
OFFICE = "application/vnd.openxmlformats-officedocument."
OPEN = "application/vnd.oasis.opendocument."
# Major brands of the ISO base media format (ISO/IEC 14496-12; registered at mp4ra.org)
MP4 = (b"isom", b"mp41", b"mp42", b"avc1", b"dash", b"mmp4", b"M4V ", b"MSNV", *(b"iso%d" % n for n in range(2, 10)))
M4A = (b"M4A ", b"M4B ")
HEIC = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1")
Proof = Callable[[IO[bytes], frozenset[str]], bool]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that we take: its names end with one of `suffixes`, and `proof` recognises its bytes."""

    media_type: str
    suffixes: tuple[str, ...]
    proof: Proof


def _magic(*extensions: str) -> Proof:
    """One of puremagic's findings is enough: it is asked about one kind at a time."""
    wanted = frozenset(f".{one}" for one in extensions)
    return lambda file, found: not wanted.isdisjoint(found)


def _riff(form: bytes) -> Proof:
    return lambda file, found: _head(file, 12)[:4] + _head(file, 12)[8:] == b"RIFF" + form


def _brand(*brands: bytes) -> Proof:
    """An ISO media file: its first box is ftyp and names what it was made for."""
    return lambda file, found: _head(file, 8)[4:] == b"ftyp" and _head(file, 12)[8:] in brands


def _mp3(file: IO[bytes], found: frozenset[str]) -> bool:
    """Tags, or the sync word of a layer III frame at once (ISO/IEC 11172-3, 2.4.1.3)."""
    head = _head(file, 3)
    return head == b"ID3" or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 == 0xE2)


def _zip_with(folder: str) -> Proof:
    """An office document: a ZIP that lists its content types and has this folder (ECMA-376, part 2)."""

    def proof(file: IO[bytes], found: frozenset[str]) -> bool:
        names = _names(file)
        return "[Content_Types].xml" in names and any(name.startswith(folder) for name in names)

    return proof


def _open_document(media_type: str) -> Proof:
    """An OpenDocument: the first member is named mimetype and holds the type, uncompressed (ODF 1.3, part 2, 3.3)."""
    start = b"mimetype" + media_type.encode()
    return lambda file, found: _head(file, 30 + len(start))[30:] == start


def _zip(file: IO[bytes], found: frozenset[str]) -> bool:
    return _head(file, 2) == b"PK" and zipfile.is_zipfile(file)


def _names(file: IO[bytes]) -> list[str]:
    if _head(file, 2) != b"PK":
        return []
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return []


def _text(file: IO[bytes], found: frozenset[str]) -> bool:
    """Text in UTF-8, UTF-16 with a mark, or GB 18030, without control characters other than layout."""
    sample = _head(file, TEXT_SAMPLE)
    marked = sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8", "gb18030"):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        return all(c >= " " or c in "\t\r\n\f" for c in text)
    return False


def _head(file: IO[bytes], size: int) -> bytes:
    file.seek(0)
    head = file.read(size)
    file.seek(0)
    return head


KINDS = (
    Kind("image/png", ("png",), _magic("png")),
    Kind("image/jpeg", ("jpg", "jpeg", "jfif"), _magic("jpg")),
    Kind("image/gif", ("gif",), _magic("gif")),
    Kind("image/webp", ("webp",), _riff(b"WEBP")),
    Kind("image/heic", ("heic", "heif"), _brand(*HEIC)),
    Kind("application/pdf", ("pdf",), _magic("pdf")),
    Kind(f"{OFFICE}wordprocessingml.document", ("docx",), _zip_with("word/")),
    Kind(f"{OFFICE}spreadsheetml.sheet", ("xlsx",), _zip_with("xl/")),
    Kind(f"{OFFICE}presentationml.presentation", ("pptx",), _zip_with("ppt/")),
    Kind(f"{OPEN}text", ("odt",), _open_document(f"{OPEN}text")),
    Kind(f"{OPEN}spreadsheet", ("ods",), _open_document(f"{OPEN}spreadsheet")),
    Kind(f"{OPEN}presentation", ("odp",), _open_document(f"{OPEN}presentation")),
    Kind("application/msword", ("doc",), _magic("doc")),
    Kind("application/vnd.ms-excel", ("xls",), _magic("xls")),
    Kind("application/vnd.ms-powerpoint", ("ppt",), _magic("ppt")),
    Kind("audio/mpeg", ("mp3",), _mp3),
    Kind("audio/mp4", ("m4a",), _brand(*M4A, *MP4)),
    Kind("audio/wav", ("wav",), _riff(b"WAVE")),
    Kind("audio/ogg", ("ogg", "oga", "opus"), _magic("ogg")),
    Kind("audio/amr", ("amr",), _magic("amr")),
    Kind("audio/aac", ("aac",), _magic("aac")),
    Kind("audio/flac", ("flac",), _magic("flac")),
    Kind("video/mp4", ("mp4", "m4v"), _brand(*MP4)),
    Kind("video/quicktime", ("mov",), _magic("mov")),
    Kind("video/3gpp", ("3gp",), _magic("3gp")),
    Kind("video/webm", ("webm",), _magic("webm")),
    Kind("application/zip", ("zip",), _zip),
    Kind("text/csv", ("csv",), _text),
    Kind("text/plain", ("txt", "log", "md"), _text),
)
_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}
_NAMELESS = tuple(kind for kind in KINDS if kind.media_type.startswith(("image/", "application/pdf", "video/webm")))


def kind_of(file: IO[bytes], suffix: str) -> Kind:
    """The kind of a file whose name ends so; without a suffix (a pasted image, a recording) the kind that it proves.

    Raises FileType. Reads the file and winds it back; the caller keeps it off the event loop.
    """
    candidates = _NAMELESS if not suffix else (_BY_SUFFIX[suffix],) if suffix in _BY_SUFFIX else ()
    try:
        found = _found(file)
        kind = next((one for one in candidates if one.proof(file, found)), None)
    finally:
        file.seek(0)  # what reads an archive leaves it anywhere
    if kind is None:
        raise FileType(taken=sorted(_BY_SUFFIX))
    return kind


def _found(file: IO[bytes]) -> frozenset[str]:
    file.seek(0)
    try:
        return frozenset(match.extension for match in puremagic.magic_stream(file))
    except (puremagic.PureError, ValueError):
        return frozenset()
