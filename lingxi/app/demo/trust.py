"""What the bank's customers said about consents and how to reach them, one who wants to be forgotten, and who looked at whom."""

from datetime import time, timedelta

from lingxi import customers
from lingxi.app.demo.routes import CUSTOMER
from lingxi.customers import ConsentInput, Customer, Identity, ReachInput
from lingxi.platform.tx import Actor, Tx

# Made up: the birthday lies in 2091, and the card's issuer number is a test number.
SECRETS = {"id_number": "110105209112310026", "card_number": "4111 1111 1111 1111"}
WORDS = (
    ("marketing", "email", True, "开户时勾选「接收产品资讯」"),
    ("marketing", "email", False, "电话中说明不再需要"),
    ("reminders", "sms", True, "开户时勾选「还款提醒」"),
    ("research", "any", False, ""),
)


async def fill(tx: Tx, past: list[Customer], reader: Actor) -> None:
    """`past` are customers of the month that lies behind; `reader` is a colleague who looked at some of them."""
    lin = await customers.proved_by(tx, Identity(kind="external", value=CUSTOMER["sub"], verified=True, source="site"))
    if lin is None:
        return
    await customers.learn(tx, lin.id, SECRETS, source="import")
    for purpose, channel, given, proof in WORDS:
        said = ConsentInput(purpose=purpose, channel=channel, given=given, proof=proof)  # type: ignore[arg-type]
        await customers.consent(tx, lin.id, said)
    await customers.set_reach(
        tx, lin.id, ReachInput(channel="chat", quiet_from=time(22), quiet_until=time(8), dont_ask=("survey",))
    )
    system, now = tx.actor, tx.now
    tx.actor = reader
    for one in past[:6]:
        tx.now = now - timedelta(minutes=7 * past.index(one))
        for what in ("customer", "conversation"):
            await customers.note_access(tx, one.id, what)
    tx.now = now
    for one in past[6:8]:
        tx.actor = Actor(kind="customer", id=one.id, name="")
        await customers.ask_erasure(tx, one.id)
    tx.actor = system
