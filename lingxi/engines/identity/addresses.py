"""Mail addresses as they are compared."""

import unicodedata

# RFC 2142 names most of these mailboxes: they belong to an office, not to a person.
ROLES = frozenset(
    {
        "abuse",
        "accounts",
        "admin",
        "billing",
        "contact",
        "enquiries",
        "finance",
        "help",
        "hello",
        "hostmaster",
        "hr",
        "info",
        "inquiries",
        "kefu",
        "kontakt",
        "mail",
        "marketing",
        "news",
        "no-reply",
        "noreply",
        "office",
        "order",
        "orders",
        "postmaster",
        "reception",
        "sales",
        "security",
        "service",
        "shop",
        "support",
        "team",
        "webmaster",
    }
)


def address_key(text: str) -> str:
    """NFKC (full-width forms), without blanks, in lower case. Dots and plus tags stay: only some providers ignore them, and a
    wrong join is worse than a missed one.
    """
    return unicodedata.normalize("NFKC", text).strip().lower()


def is_role_address(text: str) -> bool:
    """Whether an office reads it, so that it says nothing of who a person is."""
    return address_key(text).partition("@")[0].partition("+")[0] in ROLES
