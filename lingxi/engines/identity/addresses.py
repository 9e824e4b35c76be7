"""Mail addresses as they are compared."""

import re
import unicodedata

# Mailboxes that belong to an office or a household, not to a person. RFC 2142 names many of them.
SHARED = frozenset(
    {
        "abuse", "accounting", "accounts", "admin", "administrator", "bank", "billing", "booking", "bookings", "buero",
        "care", "company", "compliance", "contact", "customer", "customercare", "customerservice", "desk", "enquiries",
        "family", "fam", "finance", "frontdesk", "hello", "help", "helpdesk", "home", "hostmaster", "hotel", "hr",
        "info", "information", "inquiries", "invoice", "invoices", "jobs", "kefu", "kontakt", "legal", "mail", "mailbox",
        "marketing", "news", "newsletter", "no-reply", "nobody", "noreply", "donotreply", "office", "operations", "order",
        "orders", "payments", "postmaster", "press", "purchasing", "reception", "recruitment", "root", "sales", "school",
        "secretary", "security", "service", "services", "shop", "staff", "store", "support", "team", "tech", "test",
        "warehouse", "webmaster", "xiaoshou", "xingzheng", "caiwu", "renshi", "bangong", "gongsi", "fuwu", "shouhou",
        "客服", "销售", "财务", "办公室", "人事", "售后", "服务", "公司", "家庭",
    }
)  # fmt: skip


def address_key(text: str) -> str:
    """NFKC (full-width forms) in lower case, the domain as it stands in the DNS. Dots and plus tags stay: only some
    providers ignore them, and a wrong join is worse than a missed one.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower().removeprefix("mailto:")
    local, at, domain = plain.rpartition("@")
    try:
        return local + at + domain.rstrip(".").encode("idna").decode()
    except UnicodeError:  # no domain that anybody could write to; compared as it is
        return plain


def is_shared_address(text: str) -> bool:
    """Whether an office or a household reads it, so that it says nothing of who a person is."""
    local = address_key(text).rpartition("@")[0].partition("+")[0]
    parts = [part for part in re.split(r"[._\-\d]+", local) if part]
    return local in SHARED or bool(SHARED & {*parts[:1], *parts[-1:]})
