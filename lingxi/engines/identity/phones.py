"""Telephone numbers as they are compared."""

import unicodedata

import phonenumbers


def phone_key(text: str, home: str = "CN") -> str | None:
    """E.164; a number without a country code is of `home`. None when nobody could be called by it."""
    try:
        parsed = phonenumbers.parse(unicodedata.normalize("NFKC", text), home)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
