"""Helpers that the tests of sign-in share: make a colleague, sign them in."""

from collections.abc import Sequence

from httpx import AsyncClient, Response

from lingxi.platform import auth
from lingxi.platform.auth import Role, Staff
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM

PASSWORD = "correct horse battery"
OURS = {"X-Lingxi": "1"}


async def hire(database: Database, *roles: Role, name: str = "Ann", email: str = "") -> Staff:
    async with database.begin(SYSTEM) as tx:
        return await auth.create_staff(
            tx, email=email or f"{new_id()}@example.com", name=name, password=PASSWORD, roles=roles or ("agent",)
        )


async def try_to_sign_in(
    client: AsyncClient, email: str, password: str = PASSWORD, code: str | None = None, **headers: str
) -> Response:
    return await client.post(
        "/api/auth/login", json={"email": email, "password": password, "code": code}, headers=headers
    )


async def sign_in(client: AsyncClient, staff: Staff) -> None:
    """The client carries the cookie and our header from now on."""
    response = await try_to_sign_in(client, staff.email)
    assert response.status_code == 200, response.text
    client.headers.update(OURS)


async def hire_and_sign_in(client: AsyncClient, database: Database, *roles: Role) -> Staff:
    staff = await hire(database, *roles)
    await sign_in(client, staff)
    return staff


def codes(responses: Sequence[Response]) -> list[str]:
    return [response.json().get("code", "ok") for response in responses]
