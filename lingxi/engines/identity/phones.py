"""Telephone numbers as they are compared."""

import re
import unicodedata

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

OF_ONE_PERSON = frozenset(
    {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER}
)


def _parsed(text: str, home: str) -> phonenumbers.PhoneNumber | None:
    """None when nobody could be called by it."""
    plain = re.sub(r"转|轉|分机|分機", " ext ", unicodedata.normalize("NFKC", text))
    try:
        parsed = phonenumbers.parse(plain, home)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None


def phone_key(text: str, home: str = "CN") -> str | None:
    """E.164, and the extension where there is one: a switchboard is not a person. A number without a country code is of
    `home`. None when nobody could be called by it.
    """
    parsed = _parsed(text, home)
    if parsed is None:
        return None
    number = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    return f"{number};ext={parsed.extension}" if parsed.extension else number


def is_shared_phone(text: str, home: str = "CN") -> bool:
    """Whether a household or an office answers it: every line that is not a mobile's, and what is no number at all."""
    parsed = _parsed(text, home)
    return parsed is None or phonenumbers.number_type(parsed) not in OF_ONE_PERSON
