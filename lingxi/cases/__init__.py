"""Cases: customers' matters, with who sees to them, what was promised, and how much of it is left."""

from lingxi.cases.model import (
    Applies,
    Case,
    CaseField,
    CaseHit,
    CaseKind,
    CasePolicy,
    CaseState,
    Choice,
    Clock,
    ClockName,
    Doer,
    Entry,
    KindInput,
    PolicyInput,
    PolicyStep,
    Promise,
    RecordRef,
)
from lingxi.cases.model.actions import MacroInput, RuleInput, Tag, ToPriority
from lingxi.cases.model.views import CaseFilter, CaseSort, CaseViewInput
from lingxi.cases.service.access import get, may_read, several
from lingxi.cases.service.acting import put_macro, put_rule
from lingxi.cases.service.changing import CaseChange, CaseInput, change, open_by_hand, set_state, watch
from lingxi.cases.service.conversing import case_of, make_case, reopens
from lingxi.cases.service.doing import TaskInput, add_task
from lingxi.cases.service.finding import find, index_some
from lingxi.cases.service.lists import by_number, history, page, talks
from lingxi.cases.service.living import given_again, taken_back
from lingxi.cases.service.promises import (
    change_policy,
    correct_some,
    create_policy,
    explain,
    list_kinds,
    list_policies,
    order_policies,
    put_kind,
    remove_policy,
)
from lingxi.cases.service.turning import due, remind, tasks_due, turn
from lingxi.cases.service.viewing import put_view

__all__ = [
    "Applies",
    "Case",
    "CaseChange",
    "CaseField",
    "CaseFilter",
    "CaseHit",
    "CaseInput",
    "CaseKind",
    "CasePolicy",
    "CaseSort",
    "CaseState",
    "CaseViewInput",
    "Choice",
    "Clock",
    "ClockName",
    "Doer",
    "Entry",
    "KindInput",
    "MacroInput",
    "PolicyInput",
    "PolicyStep",
    "Promise",
    "RecordRef",
    "RuleInput",
    "Tag",
    "TaskInput",
    "ToPriority",
    "add_task",
    "by_number",
    "case_of",
    "change",
    "change_policy",
    "correct_some",
    "create_policy",
    "due",
    "explain",
    "find",
    "get",
    "given_again",
    "history",
    "index_some",
    "list_kinds",
    "list_policies",
    "make_case",
    "may_read",
    "open_by_hand",
    "order_policies",
    "page",
    "put_kind",
    "put_macro",
    "put_rule",
    "put_view",
    "remind",
    "remove_policy",
    "reopens",
    "set_state",
    "several",
    "taken_back",
    "talks",
    "tasks_due",
    "turn",
    "watch",
]
