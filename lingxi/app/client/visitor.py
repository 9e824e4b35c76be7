"""A visitor on the host's page, as the widget is one."""

from collections.abc import AsyncIterator, Iterator

from lingxi.app.client.line import Json, Line, new_client_id
from lingxi.app.client.stream import Stream

TEXT_LIMIT = 20_000  # characters of one message
ORIGIN: Json = {"page": "", "title": "", "referrer": "", "device": "", "browser": ""}


class Visitor:
    """Opens a session, writes, hears. The line may be shared with other visitors."""

    def __init__(self, line: Line, key: str, *, language: str, identity: str | None = None) -> None:
        self.line = line
        self.key = key
        self.language = language
        self.identity = identity
        self.device_id = new_client_id()
        self.token = ""
        self.customer_id = ""
        self.conversation_id: str | None = None

    async def open(self) -> Json:
        """A session; the customer is known from here on by `customer_id`."""
        asked: Json = {"device_id": self.device_id, "language": self.language}
        if self.identity:
            asked["identity"] = self.identity
        if self.token:
            asked["token"] = self.token
        session: Json = await self.line.call("POST", f"/api/webchat/{self.key}/session", asked)
        self.token = session["token"]
        self.customer_id = session["customer"]["id"]
        return session

    async def snapshot(self) -> Json:
        got: Json = await self._call("GET", "/snapshot")
        return got

    async def stream(self) -> Stream:
        """The stream from this moment on."""
        cursor = (await self.snapshot())["cursor"]
        return Stream(self.line.url, self._credentials, cursor, renew=self._renew, patience=self.line.patience)

    async def post(
        self, text: str, *, client_id: str | None = None, origin: Json | None = None, name: str | None = None
    ) -> Json:
        """The message as stored. The first starts the conversation."""
        body: Json = {
            "client_id": client_id or new_client_id(),
            "conversation_id": self.conversation_id,
            "text": text,
            "attachment_ids": [],
            "origin": origin or ORIGIN,
        }
        if name:
            body["name"] = name
        posted: Json = await self._call("POST", "/messages", body)
        self.conversation_id = posted["conversation"]["id"]
        message: Json = posted["message"]
        return message

    async def history(self) -> list[Json]:
        """All messages of the conversation, oldest first."""
        return [message async for message in pages(self.line, f"{self._here()}/messages", self._bearer())][::-1]

    async def read(self, position: int) -> None:
        await self._say("read", {"position": position, "delivered": position})

    async def typing(self) -> None:
        await self._say("typing")

    async def close(self) -> None:
        await self._say("close")

    async def rate(self, score: int, comment: str = "") -> None:
        await self._say("rating", {"score": score, "comment": comment})

    async def _say(self, verb: str, body: Json | None = None) -> None:
        await self.line.call("POST", f"{self._here()}/{verb}", body, headers=self._bearer())

    async def _call(self, method: str, path: str, body: Json | None = None) -> Json:
        got: Json = await self.line.call(method, f"/api/webchat{path}", body, headers=self._bearer())
        return got

    async def _renew(self) -> None:
        await self.open()

    def _here(self) -> str:
        return f"/api/webchat/conversations/{self.conversation_id}"

    def _bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def _credentials(self) -> tuple[dict[str, str], list[str]]:
        return {}, ["lingxi", f"bearer.{self.token}"]


def postable(text: str) -> Iterator[str]:
    """A text as the server keeps it: without control characters, trimmed; in parts where it is too long, none of an empty one."""
    text = "".join(c for c in text if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127)).strip()
    for start in range(0, len(text), TEXT_LIMIT):
        if part := text[start : start + TEXT_LIMIT].strip():
            yield part


async def pages(line: Line, path: str, headers: dict[str, str] | None = None) -> AsyncIterator[Json]:
    """Messages newest first, page after page."""
    params: dict[str, str | int] = {}
    while True:
        page = await line.call("GET", path, params=params, headers=headers)
        for message in reversed(page["items"]):
            yield message
        if not page["more"] or not page["items"]:
            return
        params = {"before": page["items"][0]["position"]}
