"""What is compared of a person: one plain row, with the names in Latin letters so that 王芳 and Wang Fang can meet."""

import re
from dataclasses import dataclass, field

from lingxi.engines.identity import address_key, is_shared_address, latin_name, name_key, phone_key

COLUMNS = ("name", "given", "family", "email", "phone", "birthday", "street", "city", "postcode")


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A person as their papers describe them, as it was written. `id` is any text without a blank."""

    id: str
    name: str = ""
    emails: tuple[str, ...] = field(default=())
    phones: tuple[str, ...] = field(default=())
    birthday: str = ""
    street: str = ""
    city: str = ""
    postcode: str = ""


def rows(person: Described) -> list[dict[str, str | None]]:
    """As many rows as it takes to try each address and each number; `row` tells them apart. None where somebody says nothing of
    themselves; then they are not compared.
    """
    given, family = latin_name(person.name)
    emails = [address_key(one) for one in person.emails if not is_shared_address(one)]
    phones = [phone_key(one) or re.sub(r"\W", "", one) for one in person.phones]
    said = {
        "name": name_key(person.name),
        "given": given,
        "family": family,
        "birthday": re.sub(r"\D", "", person.birthday),
        "street": _plain(person.street),
        "city": _plain(person.city),
        "postcode": _plain(person.postcode),
    }
    times = max(len(emails), len(phones), 1 if any(said.values()) else 0)
    return [
        {
            "unique_id": f"{person.id} {n}",
            **{key: value or None for key, value in said.items()},
            "email": emails[min(n, len(emails) - 1)] if emails else None,
            "phone": phones[min(n, len(phones) - 1)] if phones else None,
        }
        for n in range(times)
    ]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())
