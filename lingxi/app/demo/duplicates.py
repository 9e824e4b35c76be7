"""Customers of Harbour Bank who came twice: some are one person by the rules, of some a supervisor is asked."""

from dataclasses import dataclass, field
from typing import Any

from lingxi import customers
from lingxi.customers import Customer, Identity, Language
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Somebody as they came once, and what the bank's systems know of them."""

    name: str
    proved: tuple[Identity, ...] = ()
    known: dict[str, Any] = field(default_factory=dict)
    language: Language = "zh"


def account(value: str) -> Identity:
    return Identity(kind="external", value=value, verified=True, source="site")


def email(value: str, *, proved: bool = True) -> Identity:
    return Identity(kind="email", value=value, verified=proved, source="site" if proved else "visitor")


def phone(value: str, *, proved: bool = True) -> Identity:
    return Identity(kind="phone", value=value, verified=proved, source="site" if proved else "visitor")


SHANGHAI, BEIJING = {"city": "上海"}, {"city": "北京"}

PAIRS = (
    # one person by the rules: one address, one name
    (Came(name="赵敏", proved=(email("zhao.min@mail.example"),)), Came(name="赵敏女士", proved=(email("Zhao.Min@mail.example"),))),
    # two accounts of one name and address: the bank says two, the rest says one
    (
        Came(name="陈静", proved=(account("HB-20411"), email("chen.jing@mail.example")), known=SHANGHAI | {"birthday": "1988-04-12"}),
        Came(name="陈静", proved=(account("HB-30982"), email("chen.jing@mail.example")), known=SHANGHAI | {"birthday": "1988-04-12"}),
    ),
    # one number, the name in two scripts
    (
        Came(name="张伟", proved=(account("HB-20577"), phone("13700131122")), known=BEIJING),
        Came(name="Zhang Wei", proved=(phone("+86 137 0013 1122"),), language="en", known={"city": "Beijing"}),
    ),
    (
        Came(name="John Miller", proved=(account("HB-21003"), email("j.miller@mail.example")), language="en"),
        Came(name="J. Miller", proved=(email("j.miller@mail.example"),), language="en"),
    ),
    # the line of a household: father and son may have one name
    (
        Came(name="刘洋", proved=(account("HB-21560"), phone("021-62880088")), known={"birthday": "1961-09-30"}),
        Came(name="刘洋", proved=(phone("021-62880088"),), known={"birthday": "1990-01-17"}),
    ),
    # only claimed: 王总 typed the number into a form
    (
        Came(name="王建国", proved=(account("HB-21888"), phone("13911880066")), known=SHANGHAI),
        Came(name="王总", proved=(phone("13911880066", proved=False),)),
    ),
)  # fmt: skip


async def fill(tx: Tx) -> None:
    for pair in PAIRS:
        for one in pair:
            await _comes(tx, one)


async def _comes(tx: Tx, one: Came) -> Customer:
    visitor = await customers.create_visitor(tx, language=one.language)
    customer = await customers.identify(tx, visitor.id, identities=one.proved, name=one.name)
    await customers.learn(tx, customer.id, one.known, source="import")
    return customer
