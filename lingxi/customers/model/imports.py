"""Rows of a file as customers and records: which column says what, and what one row says. Pure functions."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

from lingxi.customers.model import attributes
from lingxi.customers.model.identities import checked, key_of
from lingxi.customers.model.nouns import Identity, Language
from lingxi.customers.model.record_types import RecordType, zone_of
from lingxi.customers.model.records import RecordInput, checked_key, moment
from lingxi.platform.problems import Invalid

NAME_LIMIT = 200
SKIPPED = "-"
What = Literal["customers", "records"]

# Headers as files from all kinds of systems have them, compared without case, blanks and punctuation.
KNOWN_HEADERS: Mapping[str, tuple[str, ...]] = {
    "external": (
        "external", "externalid", "customerid", "customerno", "customernumber", "userid", "memberid", "accountid", "crmid",
        "客户号", "客户编号", "客户id", "客户代码", "会员号", "会员编号", "会员id", "用户id", "用户编号",
    ),
    "name": ("name", "fullname", "customername", "displayname", "姓名", "名字", "名称", "客户姓名", "客户名称", "会员姓名", "联系人"),
    "first_name": ("firstname", "givenname", "名"),
    "last_name": ("lastname", "familyname", "surname", "姓", "姓氏"),
    "email": ("email", "mail", "emailaddress", "电子邮件", "电子邮箱", "邮箱", "邮件", "邮箱地址"),
    "phone": (
        "phone", "mobile", "tel", "telephone", "phonenumber", "mobilephone", "cell", "cellphone",
        "电话", "手机", "手机号", "手机号码", "电话号码", "联系电话", "移动电话",
    ),
    "language": ("language", "lang", "locale", "语言", "语种"),
}  # fmt: skip
RECORD_HEADERS: Mapping[str, tuple[str, ...]] = {
    "key": ("key", "id", "no", "number", "recordid", "编号", "单号", "号码", "记录号", "业务编号"),
    "external": KNOWN_HEADERS["external"],
    "state": ("state", "status", "状态"),
    "at": ("updatedat", "modifiedat", "asof", "更新时间", "修改时间"),
}
LANGUAGES: Mapping[str, Language] = {
    "zh": "zh", "cn": "zh", "chinese": "zh", "中文": "zh", "汉语": "zh", "普通话": "zh", "简体中文": "zh",
    "en": "en", "english": "en", "英文": "en", "英语": "en",
}  # fmt: skip
TRUE, FALSE = (
    frozenset({"true", "yes", "y", "1", "是", "真", "有"}),
    frozenset({"false", "no", "n", "0", "否", "假", "无"}),
)
KINDS = ("text", "number", "boolean", "date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A file that is being brought in. `kept`: how many of its rows were dealt with, so that the next run goes on there.

    `faults`: how many bytes of its list of refused rows are certain.
    """

    id: UUID
    what: str
    file: str
    digest: str
    settings: Mapping[str, Any]
    source: str
    kept: int
    created: int
    changed: int
    unchanged: int
    refused: int
    faults: int
    started_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What the cells under one header are: a target's name, for `attribute` and `field` with a key and how to read it."""

    header: str
    target: str
    key: str = ""
    kind: str = "text"


@dataclass(slots=True, kw_only=True)
class Incoming:
    """A customer as rows of a file say them. Keys are what identities are compared by."""

    external: str | None = None
    name: str | None = None
    language: Language | None = None
    email: str | None = None
    email_key: str | None = None
    phone: str | None = None
    phone_key: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)

    def handles(self) -> list[tuple[str, ...]]:
        """By which of them another row is known to be the same customer's: the organisation's own id, and without one an
        address or number together with the name, since families share those.
        """
        if self.external:
            return [("external", self.external)]
        given = (("email", self.email_key), ("phone", self.phone_key))
        return [(kind, key, self.name or "") for kind, key in given if key]


def header_key(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def given_mapping(pairs: Iterable[str]) -> dict[str, str]:
    """ "HEADER=TARGET" as people write it on the command line. Raises Invalid."""
    found = {}
    for pair in pairs:
        header, sign, target = pair.rpartition("=")
        if not sign or not header.strip() or not target.strip():
            raise Invalid(f'A column is mapped by "HEADER=TARGET", not by {pair!r}.', field="map")
        found[header_key(header)] = target.strip()
    return found


def _unmapped(headers: Sequence[str], mapping: Mapping[str, str]) -> None:
    if unknown := sorted(mapping.keys() - {header_key(one) for one in headers}):
        raise Invalid(f"The file has no column {', '.join(unknown)}.", field="map")


def _target(name: str) -> tuple[str, str, str]:
    """Target, key and kind of "attribute:points:number", "phone", "-"."""
    target, _, rest = name.partition(":")
    key, _, kind = rest.partition(":")
    return target, key, kind or "text"


def customer_columns(headers: Sequence[str], mapping: Mapping[str, str]) -> tuple[Column, ...]:
    """What each column says of a customer. A header that is not known is an attribute of that name; one that begins with _, or
    is empty, is left out. Raises Invalid.
    """
    _unmapped(headers, mapping)
    known = {alias: target for target, aliases in KNOWN_HEADERS.items() for alias in aliases}
    found = []
    for header in headers:
        folded = header_key(header)
        named = mapping.get(folded) or known.get(folded)
        if named is None:
            named = SKIPPED if not folded or header.strip().startswith("_") else f"attribute:{header.strip()}"
        target, key, kind = _target(named)
        if (
            target not in (*KNOWN_HEADERS, "attribute", SKIPPED)
            or (target == "attribute") != bool(key)
            or kind not in KINDS
        ):
            wanted = ", ".join(KNOWN_HEADERS)
            raise Invalid(
                f"{named!r} is none of {wanted}, attribute:KEY, attribute:KEY:number|boolean|date or -.", field="map"
            )
        found.append(Column(header=header, target=target, key=key, kind=kind))
    _once(found)
    if not {"external", "email", "phone"} & {one.target for one in found}:
        raise Invalid(
            'No column says who a customer is. Map one: --map "HEADER=external" (or email, or phone).', field="map"
        )
    return tuple(found)


def _once(columns: Iterable[Column]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for one in columns:
        place = (one.target, one.key)
        if one.target != SKIPPED and place in seen:
            raise Invalid(f"The columns {seen[place]!r} and {one.header!r} say the same. Map one to -.", field="map")
        seen[place] = one.header


def customer_of(columns: Sequence[Column], cells: Sequence[str]) -> Incoming:
    """What a row says of its customer. Raises Invalid, with the header as `field`."""
    _fitting(columns, cells)
    said, first, last = Incoming(), "", ""
    for column, cell in zip(columns, cells, strict=False):
        text = cell.strip()
        if not text or column.target == SKIPPED:
            continue
        match column.target:
            case "external":
                said.external = checked(Identity(kind="external", value=text, verified=True, source="import")).value
            case "email":
                said.email, said.email_key = _address(column, text)
            case "phone":
                said.phone, said.phone_key = _number(column, text)
            case "name":
                said.name = _name(column, text)
            case "first_name":
                first = text
            case "last_name":
                last = text
            case "language":
                said.language = _language(column, text)
            case _:
                said.attributes[column.key] = _value(column, text)
    if said.name is None and (first or last):
        parts = (last, first) if _is_han(last + first) else (first, " ", last)
        said.name = _name(Column(header="name", target="name"), "".join(parts))
    if not (said.external or said.email or said.phone):
        raise Invalid("The row says nothing by which the customer could be known.", field="")
    attributes.checked(said.attributes)
    return said


def _fitting(columns: Sequence[Column], cells: Sequence[str]) -> None:
    """Spreadsheets leave out empty cells at a row's end; more cells than headers are a row torn apart."""
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        raise Invalid(f"The row has {len(cells)} cells under {len(columns)} headers.", field="")
    if any("\0" in cell for cell in cells):
        raise Invalid("The row has characters that cannot be stored.", field="")


def _name(column: Column, text: str) -> str:
    name = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(name) > NAME_LIMIT:
        raise Invalid("The name is too long.", field=column.header, limit=NAME_LIMIT)
    return name


def _address(column: Column, text: str) -> tuple[str, str]:
    one = checked(Identity(kind="email", value=text, verified=False, source="import"))
    key = key_of(one)
    local, _, domain = key.rpartition("@")
    if not local or "." not in domain or " " in key:
        raise Invalid("This is not a mail address.", field=column.header)
    return one.value, key


def _number(column: Column, text: str) -> tuple[str, str]:
    one = checked(Identity(kind="phone", value=text, verified=False, source="import"))
    key = key_of(one)
    if sum(c.isdecimal() for c in key) < 5 or re.fullmatch(r"\d[.,]?\d*[eE]\+\d+", text):
        raise Invalid("This is not a telephone number.", field=column.header)  # 1.38E+10: a spreadsheet ate its digits
    return one.value, key


def _language(column: Column, text: str) -> Language:
    folded = text.casefold().replace("_", "-")
    found = LANGUAGES.get(folded) or LANGUAGES.get(folded.partition("-")[0])
    if found is None:
        raise Invalid("The language is neither Chinese nor English.", field=column.header)
    return found


def _value(column: Column, text: str) -> Any:
    if column.kind == "number":
        return _numeric(text, column.header, float)
    if column.kind == "boolean":
        return _boolean(text, column.header)
    if column.kind == "date":
        found = moment(text, UTC)
        if found is None:
            raise Invalid("This is not a time.", field=column.header)
        return found.date().isoformat()
    return text


def _numeric(text: str, where: str, kind: Callable[[str], float]) -> float:
    try:
        found = kind(unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "").lstrip("¥$€"))
    except ValueError:
        raise Invalid("This is not a number.", field=where) from None
    if found != found or abs(found) > 1e15:
        raise Invalid("This is not a number.", field=where)
    return int(found) if found == int(found) else found


def _boolean(text: str, where: str) -> bool:
    folded = text.casefold()
    if folded not in TRUE | FALSE:
        raise Invalid("This is neither yes nor no.", field=where)
    return folded in TRUE


def _is_han(text: str) -> bool:
    return any("\u3400" <= c <= "\u9fff" or c > "\uffff" for c in text)


def language_of(said: Incoming, usual: Language) -> Language:
    """As the file says; else the one in which the name is written; else the usual one."""
    if said.language or not said.name:
        return said.language or usual
    return "zh" if _is_han(said.name) else "en"


def folded(rows: Iterable[Incoming]) -> list[Incoming]:
    """Rows about the same customer made one; what comes later is believed."""
    known: dict[tuple[str, ...], Incoming] = {}
    kept: list[Incoming] = []
    for row in rows:
        same = next((known[one] for one in row.handles() if one in known), None)
        if same is None:
            same = replace(
                row, attributes=dict(row.attributes)
            )  # the rows are brought again when a part is tried again
            kept.append(same)
        else:
            for name in ("name", "language", "email", "email_key", "phone", "phone_key"):
                setattr(same, name, getattr(row, name) or getattr(same, name))
            same.attributes.update(row.attributes)
        known.update(dict.fromkeys(same.handles(), same))
    return kept


# ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def record_columns(type: RecordType, headers: Sequence[str], mapping: Mapping[str, str]) -> tuple[Column, ...]:
    """What each column says of a record. A header that the schema knows, by name, `title` or `title_zh`, is that field; the column
    of the key fills the field of its name, too. Raises Invalid.
    """
    _unmapped(headers, mapping)
    fields = _field_headers(type)
    known = {alias: target for target, aliases in RECORD_HEADERS.items() for alias in aliases}
    found: list[Column] = []
    for header in headers:
        folded = header_key(header)
        as_field = f"field:{fields[folded]}" if folded in fields else None
        named = mapping.get(folded) or as_field or known.get(folded) or SKIPPED
        target, key, _ = _target(named)
        if target not in (*RECORD_HEADERS, "field", SKIPPED) or (target == "field" and key not in fields.values()):
            raise Invalid(f"{named!r} is none of {', '.join(RECORD_HEADERS)}, field:NAME or -.", field="map")
        found.append(Column(header=header, target=target, key=key))
    if "key" not in {one.target for one in found}:
        found = _with_key(found, known)
    _once(found)
    for needed in ("key", "external"):
        if needed not in {one.target for one in found}:
            raise Invalid(f'No column is the {needed}. Map one: --map "HEADER={needed}".', field="map")
    return tuple(found)


def _field_headers(type: RecordType) -> dict[str, str]:
    found = {}
    for name, said in type.schema.get("properties", {}).items():
        titles = [said.get("title"), said.get("title_zh")] if isinstance(said, Mapping) else []
        for alias in (*titles, name):
            if isinstance(alias, str) and header_key(alias):
                found[header_key(alias)] = name
    return found


def _with_key(columns: list[Column], known: Mapping[str, str]) -> list[Column]:
    """A field that is called as keys are is the key, and stays the field, too (`record_of`)."""
    found = next((one for one in columns if known.get(header_key(one.header)) == "key" and one.target == "field"), None)
    if found is None:
        return columns
    return [Column(header=one.header, target="key", key=one.key) if one is found else one for one in columns]


def record_of(type: RecordType, columns: Sequence[Column], cells: Sequence[str]) -> RecordInput:
    """What a row says of its record. Raises Invalid, with the header as `field`; that the data fit is seen when it is told."""
    _fitting(columns, cells)
    said: dict[str, str] = {}
    data: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=False):
        text = cell.strip()
        if not text or column.target == SKIPPED:
            continue
        if column.target != "field":
            said[column.target] = text
        if column.key:
            data[column.key] = _field(type, column, text)
    at = moment(said["at"], zone_of(type)) if "at" in said else None
    if "at" in said and at is None:
        raise Invalid("This is not a time.", field=next(one.header for one in columns if one.target == "at"))
    return RecordInput(
        key=checked_key(said.get("key", "")),
        external_id=said.get("external", ""),
        state=_state(type, said.get("state", "")),
        data=data,
        at=at,
    )


def _state(type: RecordType, text: str) -> str:
    """By key or by what people call it, in either language."""
    folded = text.casefold()
    for one in type.states:
        if folded in (one.key, one.label_zh.casefold(), one.label_en.casefold()):
            return one.key
    return text


def _field(type: RecordType, column: Column, text: str) -> Any:
    said = type.schema.get("properties", {}).get(column.key)
    said = said if isinstance(said, Mapping) else {}
    kind, form = said.get("type"), said.get("format")
    if kind in ("integer", "number"):
        return _numeric(text, column.header, float)
    if kind == "boolean":
        return _boolean(text, column.header)
    if kind in ("array", "object"):
        try:
            return json.loads(text)
        except ValueError:
            raise Invalid("This is not JSON.", field=column.header) from None
    if form in ("date", "date-time") and (found := moment(text, zone_of(type))):
        local = found.astimezone(zone_of(type))
        return local.date().isoformat() if form == "date" else local.isoformat()
    return text
