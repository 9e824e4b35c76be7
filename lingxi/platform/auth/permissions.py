"""What can be allowed, by name, and the roles as sets of such names. A route names one of these; nothing else is checked."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from lingxi.platform.auth.model import Role

_AGENT = frozenset(
    {
        "conversations.read",
        "conversations.write",
        "customers.read",
        "customers.write",
        "cases.read",
        "cases.write",
        "routing.work",
        "routing.read",
        "routing.transfer",
        "experts.read",
        "experts.ask",
        "experts.answer",
        "replies.read",
        "staff.read",
        "files.read",
        "files.write",
        "email.sweep",
    }
)
_SUPERVISOR = _AGENT | {
    "conversations.all",
    "cases.manage",
    "routing.manage",
    "routing.supervise",
    "replies.write",
    "customers.merge",
    "customers.segment",
    "jobs.manage",
    "metrics.read",
}
_EXPERT = frozenset(
    {"conversations.read", "experts.read", "experts.answer", "routing.read", "staff.read", "files.read"}
)
_ANALYST = _EXPERT | {"conversations.all", "customers.read", "cases.read"}
_PLANNER = _EXPERT | {"routing.manage", "routing.supervise"}

TRUST = "trust"
"""What a customer has whom the host site vouched for: nobody else can get it, no role and no machine."""
PORTAL = "portal"
"""What a customer has who proved who they are, for their own cases: nobody else can get it, either."""
_TRUST = frozenset({"customers.reveal", "customers.erase", "customers.audit"})
PERMISSIONS = (
    _SUPERVISOR
    | _TRUST
    | {
        "staff.manage",
        "organisation.manage",
        "widgets.manage",
        "email.manage",
        "email.receive",
        "machines.manage",
        "customers.manage",
        "records.write",
    }
)

ROLES: Mapping[Role, frozenset[str]] = MappingProxyType(
    {
        "agent": _AGENT,
        "supervisor": _SUPERVISOR,
        "analyst": _ANALYST,
        "planner": _PLANNER,
        "expert": _EXPERT,
        "administrator": PERMISSIONS,
    }
)


def permissions_of(roles: Iterable[Role]) -> frozenset[str]:
    return frozenset().union(*(ROLES[role] for role in roles))


def topics_of_permissions(permissions: Iterable[str]) -> frozenset[str]:
    """Who may read every conversation hears every conversation; who supervises hears the floor, who manages people their affairs."""
    held = frozenset(permissions)
    further = {
        "conversations.all": "conversations",
        "routing.supervise": "floor",
        "staff.manage": "people",
        "email.manage": "mailboxes",
    }
    return frozenset({"staff", *(topic for permission, topic in further.items() if permission in held)})
