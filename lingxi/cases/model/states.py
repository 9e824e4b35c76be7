"""The life of a case: which state follows which, and what a word of the customer or of ours makes of it."""

from dataclasses import replace
from datetime import datetime, timedelta

from lingxi.cases.model.nouns import OVER, Case, CaseState
from lingxi.platform.problems import Conflict

REOPENED_WITHIN = timedelta(days=30)  # later, the same words begin something new

FOLLOWING: dict[CaseState, frozenset[CaseState]] = {
    "new": frozenset({"open", "waiting_customer", "waiting_us", "solved"}),
    "open": frozenset({"waiting_customer", "waiting_us", "solved"}),
    "waiting_customer": frozenset({"open", "waiting_us", "solved"}),
    "waiting_us": frozenset({"open", "waiting_customer", "solved"}),
    "solved": frozenset({"open", "waiting_customer", "waiting_us", "closed"}),
    "closed": frozenset({"open", "waiting_us"}),
}


class NoSuchStep(Conflict):
    code, detail = "no_such_step", "From this state a case does not go there."


class CaseMerged(Conflict):
    code, detail = "case_merged", "This case is part of another one now."


def stepped(case: Case, state: CaseState, at: datetime) -> Case:
    """The case in another state; the same object when it is in it already. Raises NoSuchStep, CaseMerged."""
    if case.merged_into:
        raise CaseMerged(merged_into=str(case.merged_into))
    if state == case.state:
        return case
    if state not in FOLLOWING[case.state]:
        raise NoSuchStep(state=case.state, wanted=state)
    solved_at = (case.solved_at or at) if state in OVER else None
    return replace(case, state=state, solved_at=solved_at, closed_at=at if state == "closed" else None)


def after_asking(case: Case) -> CaseState:
    """The customer wrote: what is new or being seen to stays so, all else waits for us."""
    return case.state if case.state in ("new", "open") else "waiting_us"


def after_answering(case: Case) -> CaseState:
    """A colleague wrote to the customer: it is their turn, unless all was said."""
    return case.state if case.state in OVER else "waiting_customer"


def after_taking_back(case: Case, *, answered: bool) -> CaseState:
    """What a colleague wrote to the customer has not left: it is our turn still, unless they had been `answered` before it."""
    return "open" if case.state == "waiting_customer" and not answered else case.state


def after_taking(case: Case) -> CaseState:
    """Somebody sees to it from now on."""
    return "open" if case.state == "new" else case.state


def after_leaving(case: Case) -> CaseState:
    """A colleague closed the last open conversation: what they owed no answer is solved, what the customer owes stays open."""
    return case.state if case.state in ("waiting_customer", *OVER) else "solved"


def reopens(case: Case, now: datetime) -> bool:
    """Whether what the customer writes about it now belongs to it: always before it is closed, and for a while after."""
    return case.merged_into is None and (case.closed_at is None or now - case.closed_at <= REOPENED_WITHIN)
