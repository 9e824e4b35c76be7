"""A house with people in it, made over HTTP alone: Ada administers, visitors come through the widget."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from httpx import AsyncClient, Response

from lingxi.platform.clock import new_id

PASSWORD = "correct horse battery"
OURS = {"X-Lingxi": "1"}
TEXT = {"title": "Bank", "greeting": "Hello", "away": "Later"}
Json = dict[str, Any]


def done(answer: Response) -> Any:
    """What a request that must succeed gave."""
    assert answer.is_success, f"{answer.request.method} {answer.request.url} {answer.status_code} {answer.text[:500]}"
    return answer.json() if answer.content else None


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with the widget open; `talk` is the conversation that they began."""

    client: AsyncClient
    token: str
    customer: Json

    @property
    def pass_(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def says(self, text: str, talk: str | None = None, **more: Any) -> Json:
        """The conversation and the message."""
        said: Json = done(await self.asks(text, talk, **more))
        return said

    async def asks(self, text: str, talk: str | None = None, **more: Any) -> Response:
        body = {"client_id": str(new_id()), "text": text, "conversation_id": talk, **more}
        return await self.client.post("/api/webchat/messages", json=body, headers=self.pass_)

    async def gets(self, path: str) -> Response:
        return await self.client.get(path, headers=self.pass_)

    async def sends_file(self, name: str, data: bytes = b"hello") -> Response:
        return await self.client.post("/api/webchat/files", files={"file": (name, data)}, headers=self.pass_)


@dataclass(frozen=True, slots=True)
class House:
    """`ada` is a client that is signed in as the administrator, who serves the one queue; `key` opens its widget."""

    ada: AsyncClient
    me: Json
    queue: Json
    key: str

    async def welcomes(self, client: AsyncClient) -> Visitor:
        opened = done(await client.post(f"/api/webchat/{self.key}/session", json={"language": "en"}))
        return Visitor(client, opened["token"], opened["customer"])

    async def hires(self, *roles: str, name: str = "Bob") -> Json:
        body = {"email": f"{new_id().hex}@example.com", "name": name, "password": PASSWORD, "language": "en"}
        staff: Json = done(await self.ada.post("/api/staff", json={**body, "roles": roles or ["agent"]}))
        return staff

    async def cuts_key(self, *scopes: str) -> dict[str, str]:
        """The headers of a machine with these permissions."""
        made = done(await self.ada.post("/api/tokens", json={"name": "robot", "scopes": scopes}))
        return {"Authorization": f"Bearer {made['token']}"}


async def sign_in(client: AsyncClient, staff: Json) -> None:
    """The client carries the cookie and our header from now on."""
    done(await client.post("/api/auth/login", json={"email": staff["email"], "password": PASSWORD}))
    client.headers.update(OURS)


@asynccontextmanager
async def opened(ada: AsyncClient) -> AsyncIterator[House]:
    """Set up an empty centre through the given client."""
    asked = {"organisation": "Harbour Bank", "language": "en", "name": "Ada", "email": "ada@example.com"}
    me = done(await ada.post("/api/setup", json={**asked, "password": PASSWORD}))
    ada.headers.update(OURS)
    queue = done(await ada.get("/api/queues"))[0]
    widget = {"name": "site", "queue_id": queue["id"], "zh": TEXT, "en": TEXT}
    key = done(await ada.post("/api/widgets", json=widget))["key"]
    yield House(ada, me, queue, key)
