"""A colleague at a desk: signs in, says that they are there, takes offers, answers."""

from lingxi.app.client.line import Json, Line, RefusedError, new_client_id
from lingxi.app.client.stream import Frame, Stream
from lingxi.app.client.visitor import pages


class Agent:
    """One signed-in colleague with a line of their own (it holds the session's cookie).

    `wanted` is the presence last chosen. A server that was away may have let the lease run out, and a missed offer
    makes somebody `not_responding`, so it is set again whenever the stream shows another.
    """

    def __init__(self, url: str, email: str, password: str, *, patience: float | None = 60.0) -> None:
        self.line = Line(url, patience=patience, headers={"X-Lingxi": "1"})
        self.email = email
        self.id = ""
        self.name = ""
        self.wanted: str | None = None
        self._password = password

    async def log_in(self) -> None:
        me = await self.line.call("POST", "/api/auth/login", {"email": self.email, "password": self._password})
        self.id = me["staff"]["id"]
        self.name = me["staff"]["name"]

    async def snapshot(self) -> Json:
        return await self._call("GET", "/api/desk/snapshot")

    async def presence(self, presence: str) -> None:
        self.wanted = presence
        await self._call("PUT", "/api/presence", {"presence": presence})

    def stream(self, cursor: str) -> Stream:
        return Stream(self.line.url, self._credentials, cursor, renew=self.log_in, patience=self.line.patience)

    async def stay(self, frame: Frame) -> None:
        """Keeps the chosen presence: to be called with each frame."""
        if self.wanted is None:
            return
        back = frame.type == "ready"
        mine = frame.name == "routing.AgentChanged" and frame.body["agent"]["staff_id"] == self.id
        if back or (mine and frame.body["agent"]["presence"] in ("offline", "not_responding")):
            await self.presence(self.wanted)

    async def accept(self, offer_id: str) -> bool:
        """False when somebody else has it or it ran out."""
        try:
            await self._call("POST", f"/api/offers/{offer_id}/accept")
        except RefusedError as refused:
            if refused.status in (404, 409):
                return False
            raise
        return True

    async def decline(self, offer_id: str) -> None:
        await self._gladly(f"/api/offers/{offer_id}/decline")

    async def post(self, conversation_id: str, text: str, *, client_id: str | None = None) -> Json:
        body: Json = {
            "client_id": client_id or new_client_id(),
            "text": text,
            "private": False,
            "mentions": [],
            "attachment_ids": [],
        }
        return await self._call("POST", f"/api/conversations/{conversation_id}/messages", body)

    async def history(self, conversation_id: str) -> list[Json]:
        """All messages of the conversation, oldest first."""
        return [one async for one in pages(self.line, f"/api/conversations/{conversation_id}/messages")][::-1]

    async def typing(self, conversation_id: str) -> None:
        await self._call("POST", f"/api/conversations/{conversation_id}/typing")

    async def read(self, conversation_id: str, position: int) -> None:
        await self._call("POST", f"/api/conversations/{conversation_id}/read", {"position": position})

    async def close(self, conversation_id: str) -> None:
        await self._gladly(f"/api/conversations/{conversation_id}/close")

    async def finish(self, conversation_id: str) -> None:
        """Ends the wrap-up."""
        await self._gladly(f"/api/conversations/{conversation_id}/wrap-up/finish")

    async def leave(self) -> None:
        await self.line.close()

    async def _gladly(self, path: str) -> None:
        """A command that is as good as done when the server says that there is nothing left to do."""
        try:
            await self._call("POST", path)
        except RefusedError as refused:
            if refused.status not in (404, 409):
                raise

    async def _call(self, method: str, path: str, body: Json | None = None) -> Json:
        try:
            got: Json = await self.line.call(method, path, body)
        except RefusedError as refused:
            if refused.status != 401:
                raise
            await self.log_in()
            got = await self.line.call(method, path, body)
        return got

    def _credentials(self) -> tuple[dict[str, str], list[str]]:
        return {"Cookie": self.line.cookies()}, []
