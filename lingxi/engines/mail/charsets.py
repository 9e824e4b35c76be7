"""Text in the character sets that mail really uses, whatever its label says.

Labels lie: gb2312 holds gbk and gb18030, iso-8859-1 holds windows-1252, us-ascii holds anything. So a label is asked in its
widest sense, what proves to be UTF-8 is, and where a label fails the bytes decide. No byte is ever dropped without a mark.
"""

import codecs
import re
from functools import cache

import charset_normalizer

SAMPLE = 4096
DENSE = (
    0.25  # of the bytes of Cyrillic, Greek or Thai text at least so many are beyond ASCII; of French or German few are
)
PROOF = 3  # characters of several bytes that make it no accident that bytes are valid UTF-8
WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "iso-gb2312": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "gb18030-2000": "gb18030", "euc-cn": "gb18030", "chinese": "gb18030", "hz-gb-2312": "hz", "x-euc-tw": "big5hkscs",
    "big5": "big5hkscs", "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs", "big5-hkscs": "big5hkscs", "cp950": "big5hkscs",
    "us-ascii": "windows-1252", "ascii": "windows-1252", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
    "iso8859-1": "windows-1252", "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874",
    "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949", "shift_jis": "cp932",
    "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "iso-2022-jp": "iso2022_jp_ext",
    "unicode-1-1-utf-7": "utf-7", "utf8": "utf-8", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "iso-8859-8-i": "iso-8859-8", "windows-1252http-equivcontent-type": "windows-1252",
}  # fmt: skip
SEVEN_BIT = ("utf-7", "hz", "iso2022_jp_ext", "iso2022_jp", "iso2022_kr")
_JAPANESE = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")
_HIGH = re.compile(rb"[\x80-\xff]")
_LEADS = re.compile(rb"[\xc2-\xf4]")


def decode(data: bytes, label: str) -> str:
    """The text of bytes with this label, which may be wrong or empty; what cannot be, or cannot be kept, is U+FFFD."""
    text = _decoded(data, label).replace("\0", "\ufffd")
    try:
        text.encode()
        return text
    except UnicodeEncodeError:  # halves of characters, which UTF-7 and UTF-16 can name
        return re.sub("[\ud800-\udfff]", "\ufffd", text)


def _decoded(data: bytes, label: str) -> str:
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(codec, "replace")
    codec = codec_of(label)
    if not _HIGH.search(data):
        return _seven_bit(data, codec)
    return _by_proof(data, codec) or _by_label(data, codec) or _by_looks(data, codec)


def codec_of(label: str) -> str:
    """What Python calls the character set of a label, in its widest sense; empty for one that nobody knows."""
    plain = re.sub(r"[^a-z0-9_.:-]", "", label.split("*")[0].lower())
    return _known(WIDER.get(plain, plain))


@cache
def _known(name: str) -> str:
    try:
        found = codecs.lookup(name)
        return found.name if found._is_text_encoding else ""
    except (LookupError, ValueError):
        return ""


def _seven_bit(data: bytes, codec: str) -> str:
    """Pure ASCII, but for the sets that shift within it."""
    if _JAPANESE.search(data):
        codec = "iso2022_jp_ext"
    if codec in SEVEN_BIT or codec.startswith(("utf-16", "utf-32")):
        try:
            return data.decode(codec)
        except (UnicodeError, ValueError):
            pass
    return data.decode("ascii", "replace")


def _by_proof(data: bytes, codec: str) -> str:
    """Text that is valid UTF-8 beyond ASCII is UTF-8; where two bytes are one character anyway, a few of them may be an accident."""
    by_two = codec not in ("", "utf-8") and not codec.startswith(("cp125", "iso8859"))
    if by_two and len(_LEADS.findall(data[:SAMPLE])) < PROOF:
        return ""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _by_label(data: bytes, codec: str) -> str:
    """As the label says, if all bytes agree. The western sets agree with anything, so they must look like words, too."""
    if not codec or codec == "utf-8":
        return ""
    try:
        text = data.decode(codec)
    except (UnicodeError, ValueError):
        return ""
    return "" if codec == "cp1252" and _looks_double(data) else text


def _looks_double(data: bytes) -> bool:
    """Whether bytes beyond ASCII come in runs of pairs, as Chinese does and no western language."""
    high = _HIGH.findall(data[:SAMPLE])
    runs = re.findall(rb"(?:[\x81-\xfe][\x40-\x7e\x80-\xfe]){3,}", data[:SAMPLE])
    return len(high) > 8 and sum(len(_HIGH.findall(run)) for run in runs) > 0.8 * len(high)


def _by_looks(data: bytes, codec: str) -> str:
    """Neither UTF-8 nor what the label says: the likeliest, judged by a sample; else the label with marks for what is broken."""
    sample = data[:SAMPLE]
    if _looks_double(data):
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass
    if codec in ("", "cp1252", "utf-8"):
        dense = len(_HIGH.findall(sample)) > DENSE * len(sample)
        found = charset_normalizer.from_bytes(sample, steps=3, chunk_size=256).best() if dense else None
        if codec == "utf-8" and len(data.decode("utf-8", "replace").split("\ufffd")) <= 1 + len(data) // 200:
            return data.decode("utf-8", "replace")  # a few broken characters in what else is UTF-8
        codec = _known(found.encoding) if found else "windows-1252"
    return data.decode(codec or "windows-1252", "replace")
