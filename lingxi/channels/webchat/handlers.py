"""What web chat does when the centre is set up."""

from lingxi import routing
from lingxi.channels.webchat import service
from lingxi.channels.webchat.model import WidgetText
from lingxi.platform.auth.events import CentreSetUp
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx

ZH = WidgetText(
    title="在线客服",
    greeting="您好！通常 2 分钟内回复。",
    away="现在没有同事在线，您可以先留言，我们上班后第一时间回复。",
)
EN = WidgetText(
    title="Chat with us",
    greeting="Hello! We usually answer within 2 minutes.",
    away="Nobody is here right now. Leave us a message and we answer as soon as we are back.",
)


@on(CentreSetUp, inline=True)
async def make_first_widget(tx: Tx, event: CentreSetUp) -> None:
    """A centre can be used at once: a widget that leads to its first queue."""
    queues = await routing.queues(tx)
    wanted = service.WidgetInput(
        name=event.organisation.name[:80], queue_id=queues[0].id if queues else None, zh=ZH, en=EN
    )
    await service.create_widget(tx, wanted)
