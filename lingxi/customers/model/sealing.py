"""Which attributes are sealed, and what is shown of them: pure functions."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

SHOWN = 4
LEAST_TO_SHOW = 8
# As keys are compared: lower case, letters and digits only.
SECRET_KEYS = frozenset(
    [
        "idnumber",
        "idno",
        "idcard",
        "idcardno",
        "idcardnumber",
        "nationalid",
        "nationalidnumber",
        "residentid",
        "passport",
        "passportno",
        "passportnumber",
        "ssn",
        "socialsecuritynumber",
        "taxid",
        "taxnumber",
        "cardno",
        "cardnumber",
        "bankcard",
        "bankcardno",
        "bankcardnumber",
        "creditcard",
        "creditcardnumber",
        "debitcard",
        "debitcardnumber",
        "cvv",
        "iban",
        "bankaccount",
        "bankaccountnumber",
        "身份证",
        "身份证号",
        "身份证号码",
        "证件号",
        "证件号码",
        "护照",
        "护照号",
        "护照号码",
        "银行卡",
        "银行卡号",
        "卡号",
        "信用卡号",
        "社保号",
        "社会保障号",
        "税号",
    ]
)
# GB 11643-1999: the weights of the 17 digits, and the check character by the sum modulo 11.
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
# ISO/IEC 7812 issuers: UnionPay, Visa, Mastercard, American Express, JCB
CARD_LEAST = 15
CARD = re.compile(r"62\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedKey:
    """A key that the organisation declares to be sealed, as keys are compared."""

    key: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed:
    """A sealed attribute in the clear, for once."""

    key: str
    source: str
    value: Any


@lru_cache(4096)
def key_of(key: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", key).lower() if c.isalnum())


def is_secret(key: str, value: Any, declared: Collection[str] = ()) -> bool:
    """Whether this, or something in it, is sealed: by its name, because it was declared, or because it is an ID or a card number."""
    return bool(shown(key, value, declared) != value)


def shown(key: str, value: Any, declared: Collection[str] = ()) -> Any:
    """A JSON value as it may be kept in the clear: what is secret in it is masked."""
    if value is None or isinstance(value, bool | float):
        return value
    known = key_of(key)
    if known in SECRET_KEYS or known in declared:
        return masked(value)
    if isinstance(value, dict):
        return {name: shown(name, one, declared) for name, one in value.items()}
    if isinstance(value, list):
        return [shown("", one, declared) for one in value]
    return masked(value) if _is_number(str(value)) else value


def _is_number(text: str) -> bool:
    if len(text) < CARD_LEAST:
        return False
    bare = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text)).upper()
    return is_resident_id(bare) or is_card(bare)


def is_resident_id(text: str) -> bool:
    """A Chinese resident's: a birthday in it, and the check character."""
    if not re.fullmatch(r"[1-9]\d{16}[\dX]", text):
        return False
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return CHECKS[sum(int(digit) * weight for digit, weight in zip(text, WEIGHTS, strict=False)) % 11] == text[17]


def is_card(text: str) -> bool:
    """By its issuer and the Luhn check."""
    if not CARD.fullmatch(text):
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(text))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def masked(value: Any) -> str:
    """What is shown: the last four characters of what is long enough, else nothing."""
    text = value if isinstance(value, str) else str(value)
    bare = re.sub(r"[\s-]", "", text) if isinstance(value, str | int) else ""
    return "••••" + (bare[-SHOWN:] if len(bare) >= LEAST_TO_SHOW else "")
