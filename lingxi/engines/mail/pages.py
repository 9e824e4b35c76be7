"""HTML letters: made harmless to be shown, and as text with the quoted history marked, to be read, searched and separated."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import nh3
from selectolax.lexbor import LexborHTMLParser, LexborNode

PAGE_LIMIT = 2_000_000  # characters of HTML that are shown; a longer letter is shown as text
REMOTE = "remote:"
DROPPED = {
    "script",
    "style",
    "title",
    "template",
    "noscript",
    "object",
    "embed",
    "applet",
    "iframe",
    "form",
    "svg",
    "math",
}
TAGS = {
    "a", "abbr", "address", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "div",
    "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "small",
    "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "*": {"align", "dir", "lang", "style", "title", "valign"},
    "a": {"href", "name"},
    "col": {"span", "width"},
    "font": {"color", "face", "size"},
    "img": {"alt", "height", "src", "width"},
    "ol": {"start", "type"},
    "table": {"bgcolor", "border", "cellpadding", "cellspacing", "width"},
    "td": {"bgcolor", "colspan", "height", "rowspan", "width"},
    "th": {"bgcolor", "colspan", "height", "rowspan", "width"},
    "tr": {"bgcolor"},
}
STYLES = {
    "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left", "border-right", "border-style",
    "border-top", "border-width", "color", "font-family", "font-size", "font-style", "font-weight", "line-height", "list-style-type",
    "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "padding", "padding-bottom", "padding-left",
    "padding-right", "padding-top", "text-align", "text-decoration", "text-indent", "vertical-align", "white-space", "width",
}  # fmt: skip
_DATA_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)

# Where clients put what was said before (their own marks, in the order: Gmail, Thunderbird, Yahoo, Outlook, Apple, QQ, NetEase, Foxmail,
# Zimbra, Proton, GMX and web.de, Mail.ru, Yandex, Aliyun).
QUOTES = (
    "div.gmail_quote", "div.gmail_quote_container", ".yahoo_quoted", "#yahoo_quoted", "includetail", "#isReplyContent",
    ".ntes-mailmaster-quote", "#ntes-pcmac-quote", ".zmail_extra", ".protonmail_quote", ".tutanota_quote",
    "[name=quote]", ".mail_quoted", ".aliyun-mail-quote",
    "#OLK_SRC_BODY_SECTION",
    "#mail-editor-reference-message-container",
)  # fmt: skip
ABOVE = (  # what stands over the history: all that follows is history, too
    "#divRplyFwdMsg", "#appendonsend", ".OutlookMessageHeader", ".moz-forward-container", "[style*='border-top:solid #E1E1E1']",
    "[style*='border-top:solid #B5C4DF']", "[style*='border-top: 1px solid rgb(181, 196, 223)']",
)  # fmt: skip
SIGNATURES = (
    ".gmail_signature",
    "#Signature",
    ".moz-signature",
    "#ntes-pcmac-signature",
    ".mail-signature",
    "[data-smartmail=gmail_signature]",
)
HISTORY_MARK, SIGNATURE_MARK = "\ue0f1", "\ue0f2"  # alone in a line of text: what follows is history, is a signature

_BLOCKS = {
    "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tr", "ul",
}  # fmt: skip
_APART = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "pre",
    "blockquote",
    "table",
}  # an empty line stands around them
_SILENT = {
    "script",
    "style",
    "head",
    "title",
    "template",
    "noscript",
    "object",
    "embed",
    "iframe",
    "svg",
    "math",
    "meta",
    "link",
}


def cleaned(html: str) -> tuple[str, int]:
    """Harmless HTML, and how many pictures from elsewhere it would show. Empty for a page that is too long to be shown."""
    if len(html) > PAGE_LIMIT:
        return "", 0
    remote = 0

    def kept(tag: str, name: str, value: str) -> str | None:
        nonlocal remote
        if name == "style":
            return None if "url(" in value.lower() or "\\" in value else value
        if tag != "img" or name != "src":
            return value
        address = value.strip()
        if address.lower().startswith("cid:"):
            return address
        if address.lower().startswith("data:"):
            return address if _DATA_PICTURE.fullmatch(address) else None
        if urlsplit(address).scheme.lower() in ("http", "https"):
            remote += 1
            return REMOTE + address
        return None

    found = nh3.clean(
        html,
        tags=TAGS,
        clean_content_tags=DROPPED,
        attributes=ATTRIBUTES,
        attribute_filter=_careful(kept),
        link_rel="noopener noreferrer nofollow",
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        url_relative="deny",
        filter_style_properties=STYLES,
    )
    return found, remote


def _careful(kept: Callable[[str, str, str], str | None]) -> Callable[[str, str, str], str | None]:
    """An address that cannot be taken apart is none; and links lead out, never to data."""

    def careful(tag: str, name: str, value: str) -> str | None:
        if tag == "a" and name == "href" and value.strip().lower().startswith(("data:", "cid:")):
            return None
        try:
            return kept(tag, name, value)
        except ValueError:
            return None

    return careful


def as_text(html: str) -> str:
    """The page as text: blocks in lines, quotes behind `>`, history and signatures that the client marked behind our marks."""
    tree = LexborHTMLParser(html[: 2 * PAGE_LIMIT])
    root = tree.body or tree.root
    if root is None:
        return ""
    writer = _Writer(
        *({node.mem_id for which in marks for node in tree.css(which)} for marks in (QUOTES, ABOVE, SIGNATURES))
    )
    writer.walk(root)
    return writer.text()


class _Writer:
    """Walks the tree without recursion: letters are nested as deep as their senders like."""

    def __init__(self, boxes: set[int], above: set[int], signatures: set[int]) -> None:
        self.boxes = boxes
        self.above = above
        self.signatures = signatures
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quotes = 0
        self.preformatted = 0

    def walk(self, root: LexborNode) -> None:
        todo: list[tuple[LexborNode, bool]] = [(root, False)]
        while todo:
            node, leaving = todo.pop()
            tag = str(node.tag)
            if leaving:
                self.leave(node, tag)
                continue
            if tag in _SILENT or tag == "-comment":
                continue
            if tag == "-text":
                self.words(node.text_content or "")
                continue
            self.enter(node, tag)
            todo.append((node, True))
            children = []
            child = node.first_child
            while child is not None:
                children.append((child, False))
                child = child.next
            todo.extend(reversed(children))

    def enter(self, node: LexborNode, tag: str) -> None:
        if node.mem_id in self.above and not self.quotes:
            self.mark(HISTORY_MARK)
        elif node.mem_id in self.signatures and not self.quotes:
            self.mark(SIGNATURE_MARK)
        if tag == "br":
            self.flush()
        elif tag == "img":
            self.words(f" {(node.attributes.get('alt') or '').strip()} ")
        elif tag in ("td", "th"):
            self.words(" ")
        elif tag in _BLOCKS:
            self.break_(apart=tag in _APART)
        if tag == "blockquote" or node.mem_id in self.boxes:
            self.quotes += 1
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "li":
            self.line.append("- ")

    def leave(self, node: LexborNode, tag: str) -> None:
        if tag in _BLOCKS:
            self.break_(apart=tag in _APART)
        if tag == "blockquote" or node.mem_id in self.boxes:
            self.quotes -= 1
        elif tag == "pre":
            self.preformatted -= 1

    def words(self, text: str) -> None:
        if self.preformatted:
            first, *more = text.replace("\r\n", "\n").split("\n")
            self.line.append(first)
            for one in more:
                self.flush()
                self.line.append(one)
        else:
            self.line.append(re.sub(r"[ \t\r\n\f]+", " ", text))

    def mark(self, mark: str) -> None:
        self.break_(apart=False)
        self.lines.append(mark)

    def break_(self, *, apart: bool) -> None:
        if "".join(self.line).strip(" \t"):
            self.flush()
        self.line = []
        if apart and self.lines and self.lines[-1].strip("> "):
            self.lines.append(">" * self.quotes)

    def flush(self) -> None:
        line = "".join(self.line).replace("\u00a0", " ")
        line = line if self.preformatted else re.sub(r"  +", " ", line).strip()
        self.lines.append(f"{'>' * self.quotes} {line}" if self.quotes else line)
        self.line = []

    def text(self) -> str:
        self.break_(apart=False)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in self.lines)).strip("\n ").rstrip("\n> ")
