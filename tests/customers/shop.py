"""A shop that tells what its customers do: its server, which is believed, and its pages, which anybody may read."""

import base64
import gzip
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from httpx import AsyncClient, Response

from lingxi import customers
from lingxi.customers import Attribute, Customer, Person
from lingxi.customers.service import sources
from lingxi.customers.service.sources import SourceInput
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM
from tests.app.house import done

Json = dict[str, Any]
DEVICE = "5f1c9a34-1b7e-4d6e-9d51-0c2f1f1f1f1f"
OTHER_DEVICE = "0aa6b9c2-6d54-4a3e-8f0d-777777777777"


def basic(key: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{key}:".encode()).decode()}


def message(type: str, **fields: Any) -> Json:
    made = {"type": type, "messageId": new_id().hex, **fields}
    return {"event": "Clicked", **made} if type == "track" else made


@dataclass(frozen=True, slots=True)
class Shop:
    """`server` and `page` are write keys."""

    client: AsyncClient
    database: Database
    server: str
    page: str

    async def posts(self, key: str, *messages: Json, path: str = "/v1/batch", **batch: Any) -> Response:
        return await self.client.post(path, json={"batch": messages, **batch}, headers=basic(key))

    async def tells(self, *messages: Json, **batch: Any) -> Json:
        """The server tells, and all is taken."""
        return self._taken(await self.posts(self.server, *messages, **batch))

    async def shows(self, *messages: Json, **batch: Any) -> Json:
        """The page tells."""
        return self._taken(await self.posts(self.page, *messages, **batch))

    def _taken(self, answer: Response) -> Json:
        receipt: Json = done(answer)
        assert receipt["refused"] == []
        return receipt

    async def packed(self, body: Json) -> Response:
        headers = {**basic(self.server), "Content-Encoding": "gzip"}
        return await self.client.post("/v1/batch", content=gzip.compress(json.dumps(body).encode()), headers=headers)

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    async def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        async with self.database.begin(SYSTEM) as tx:
            return await (await tx.db.execute(sql.encode(), values)).fetchall()

    async def names(self, customer_id: UUID | None = None) -> list[str]:
        """The names of activities, of one customer or all, by time."""
        sql = "select name from customers.activities where %s::uuid is null or customer_id = %s order by at, id"
        return [name for (name,) in await self.rows(sql, customer_id, customer_id)]

    async def id_of(self, kind: str, key: str, *, verified: bool) -> UUID:
        sql = "select customer_id from customers.identities where kind = %s and key = %s and verified = %s"
        [(id,)] = await self.rows(sql, kind, key, verified)
        assert isinstance(id, UUID)
        return id

    async def user(self, external: str) -> Customer:
        async with self.database.begin(SYSTEM) as tx:
            return await customers.get(tx, await self.id_of("external", external, verified=True))

    async def on_device(self, device: str = DEVICE) -> Customer:
        """The device's own anonymous customer."""
        async with self.database.begin(SYSTEM) as tx:
            return await customers.get(tx, await self.id_of("device", device, verified=False))

    async def person(self, customer: Customer) -> Person:
        async with self.database.begin(SYSTEM) as tx:
            return await customers.person(tx, customer.id)

    async def are_one(self, *several: Customer) -> bool:
        return len({(await self.person(one)).id for one in several}) == 1

    async def suggested(self) -> int:
        return len(await self.rows("select 1 from customers.suggestions where state = 'open'"))

    async def known(self, customer: Customer) -> dict[str, Any]:
        async with self.database.begin(SYSTEM) as tx:
            found: dict[str, Attribute] = await customers.known(tx, [customer.id])
        return {key: one.value for key, one in found.items()}

    async def earlier(self, **by: float) -> None:
        """All that happened so far happened so much earlier."""
        back = timedelta(**by)
        for what in (
            "activities set at = at - %s, received_at = received_at - %s",
            "customers set created_at = created_at - %s",
        ):
            async with self.database.begin(SYSTEM) as tx:
                await tx.db.execute(f"update customers.{what}".encode(), (back,) * what.count("%s"))


async def opened(client: AsyncClient, database: Database) -> Shop:
    async with database.begin(SYSTEM) as tx:
        server = await sources.create_source(tx, SourceInput(name="Shop server"), trusted=True)
        page = await sources.create_source(tx, SourceInput(name="Shop pages"), trusted=False)
    return Shop(client, database, server.write_key, page.write_key)
