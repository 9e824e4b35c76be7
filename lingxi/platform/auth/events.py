"""What happened to people and to the organisation, and the watcher that starts a person's sockets anew when their access changes."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from lingxi.platform.auth.model import Colleague, Organisation, Staff
from lingxi.platform.events import Event, Logged


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffChanged(Event):
    """An account came or changed; heard by its owner and by who manages people."""

    staff: Staff

    def topics(self) -> tuple[str, ...]:
        return (f"staff:{self.staff.id}", "people")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueChanged(Event):
    """A colleague came, has another name, or left; heard by all."""

    colleague: Colleague

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CentreSetUp(Event):
    """The organisation has its first administrator."""

    organisation: Organisation
    staff: Staff

    def topics(self) -> tuple[str, ...]:
        return ("people",)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationChanged(Event):
    """Name or language changed, or the secret shared with the host site was made anew."""

    organisation: Organisation

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessChanged(Event):
    """What a colleague may do or hear changed, or they signed out somewhere."""

    staff_id: UUID

    def topics(self) -> tuple[str, ...]:
        return (f"staff:{self.staff_id}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRevoked(Event):
    """A machine's key is worth nothing any more."""

    token_id: UUID

    def topics(self) -> tuple[str, ...]:
        return (f"machine:{self.token_id}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorForgotten(Event):
    """A visitor's tokens are worth nothing any more."""

    customer_id: UUID

    def topics(self) -> tuple[str, ...]:
        return (f"customer:{self.customer_id}",)


def resetter(reset: Callable[[str, str], None]) -> Callable[[list[Logged]], None]:
    """A watcher for the hub: `hub.watch(resetter(hub.reset))`. The events' topic is the very name under which the sockets run."""

    def watch(batch: list[Logged]) -> None:
        for logged in batch:
            if logged.name in (AccessChanged.name, TokenRevoked.name, VisitorForgotten.name):
                reset(logged.topics[0], "access_changed")

    return watch
