"""What becomes of letters of ours on their way."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.channels.email.model.mailboxes import UNDO_LIMIT
from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict

DeliveryState = Literal["queued", "handing", "sent", "failed", "bounced", "doubtful", "taken_back"]

PAUSES = (30, 60, 120, 300, 600, 1800, 3600)  # seconds before it is tried again; the last one for ever
GIVE_UP_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What becomes of a letter of ours, which is message `message_id` of its conversation. `id` is the letter's.

    queued: leaves at `due_at`, and can be taken back. handing: it is going over the line. sent: our server has it. failed: it
    will not be tried again. bounced: a server sent it back. doubtful: we died while it went over the line, and nobody can tell whether it
    arrived; a colleague decides. `code` and `detail` say why it waits or failed, `refused` whom it did not reach.
    """

    id: UUID
    mailbox_id: UUID
    conversation_id: UUID
    message_id: UUID
    state: DeliveryState
    due_at: datetime
    first_at: datetime
    tries: int
    code: str
    detail: Personal[str]
    refused: Personal[tuple[str, ...]]
    at: datetime
    revision: int


class LeftAlready(Conflict):
    code, detail = "left_already", "The letter has left; it cannot be taken back."


class OnItsWay(Conflict):
    code, detail = "on_its_way", "The letter is on its way or has arrived; it is not sent again."


def moved(was: Delivery, state: DeliveryState, at: datetime, *, code: str = "", detail: str = "") -> Delivery:
    return replace(was, state=state, code=code, detail=detail, at=at, revision=was.revision + 1)


def put_off(was: Delivery, at: datetime, *, code: str, detail: str) -> Delivery:
    """It could not be sent now: tried again after a while that grows, for two days."""
    if at - was.first_at > GIVE_UP_AFTER:
        return moved(was, "failed", at, code=code, detail=detail)
    pause = PAUSES[min(was.tries, len(PAUSES)) - 1] if was.tries else PAUSES[0]
    return replace(moved(was, "queued", at, code=code, detail=detail), due_at=at + timedelta(seconds=pause))


def sent(was: Delivery, at: datetime, refused: Mapping[str, str]) -> Delivery:
    """Our server has it; perhaps not for everybody."""
    detail = "; ".join(f"{who}: {why}" for who, why in refused.items())
    after = moved(was, "sent", at, code="recipient_refused" if refused else "", detail=detail[:500])
    return replace(after, refused=tuple(refused))


def put_aside(delivery: Delivery) -> bool:
    """It is not about to leave: it was taken back, failed, or is planned for longer than anybody takes back."""
    planned = delivery.tries == 0 and delivery.due_at - delivery.at > timedelta(seconds=UNDO_LIMIT)
    return delivery.state in ("taken_back", "failed") or (delivery.state == "queued" and planned)


def taken_back(was: Delivery, at: datetime) -> Delivery:
    """Raises LeftAlready."""
    if was.state != "queued":
        raise LeftAlready
    return moved(was, "taken_back", at)


def again(was: Delivery, at: datetime) -> Delivery:
    """A colleague wants it sent again, or now. Raises OnItsWay."""
    if was.state not in ("queued", "failed", "bounced", "doubtful", "taken_back"):
        raise OnItsWay
    return replace(moved(was, "queued", at), due_at=at, first_at=at, tries=was.tries, refused=())


def bounced(was: Delivery, at: datetime, *, recipient: str, reason: str) -> Delivery:
    refused = tuple(dict.fromkeys((*was.refused, *([recipient] if recipient else []))))
    return replace(moved(was, "bounced", at, code="bounced", detail=reason), refused=refused)
