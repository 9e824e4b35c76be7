"""The desk asks who is one person, and answers."""

import pytest
from httpx import AsyncClient

from lingxi import customers
from tests.app.house import OURS
from tests.customers.proofs import comes, email, external, one_person, phone
from tests.world import PASSWORD, World

pytestmark = pytest.mark.db


async def signed_in(world: World, client: AsyncClient, *roles: str) -> AsyncClient:
    await world.hire("陈晨", *roles, email="chen@harbour.example")  # type: ignore[arg-type]
    answer = await client.post("/api/auth/login", json={"email": "chen@harbour.example", "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    client.headers.update(OURS)
    return client


async def test_a_question_shows_both_persons_and_how_they_agree(world: World, client: AsyncClient) -> None:
    one = await comes(world, external("7"), email("wang@x.example"), phone("13800138000"), name="王芳")
    other = await comes(world, external("8"), email("wang@x.example"), name="王芳")
    async with world.as_system() as tx:
        await customers.learn(tx, one.id, {"city": "上海", "pet": "cat"}, source="import")
        await customers.learn(tx, other.id, {"city": "北京"}, source="import")
    desk = await signed_in(world, client, "supervisor")
    page = (await desk.get("/api/customers/suggestions")).json()
    [question] = page["items"]
    assert page["next"] is None
    assert {question["left"]["id"], question["right"]["id"]} == {str(one.id), str(other.id)}
    assert {(row["what"], row["how"]) for row in question["compared"]} == {
        ("name", "same"), ("external", "differs"), ("email", "same"), ("phone", "unknown"), ("attribute.city", "differs"),
    }  # fmt: skip
    id = question["suggestion"]["id"]
    merge = (await desk.post(f"/api/customers/suggestions/{id}/accept")).json()
    assert merge["rule"] == "suggestion"
    assert await one_person(world, one, other)
    assert (await desk.post(f"/api/customers/suggestions/{id}/refuse")).json()["code"] == "suggestion_closed"
    listed = (await desk.get("/api/customers/merges")).json()["items"]
    assert [(row["merge"]["id"], row["left"]["name"]) for row in listed] == [(merge["id"], "王芳")]
    undone = (await desk.delete(f"/api/customers/merges/{merge['id']}")).json()
    assert undone["undone_by"].startswith("staff:")
    assert not await one_person(world, one, other)


async def test_the_pages_of_questions_and_merges_are_walked_without_gaps(world: World, client: AsyncClient) -> None:
    people = [
        await comes(world, external(f"{id}{number}"), email(f"w{number}.ang@x.example"), name="王芳")
        for number in range(5)
        for id in ("a", "b")
    ]
    desk = await signed_in(world, client, "supervisor")
    for path in ("suggestions", "merges"):
        if path == "merges":
            for one, other in zip(people[::2], people[1::2], strict=True):
                body = {"customer_id": str(one.id), "other_id": str(other.id), "reason": "same passport"}
                assert (await desk.post("/api/customers/merges", json=body)).status_code == 201
        seen, cursor = [], ""
        while True:
            page = (await desk.get(f"/api/customers/{path}?limit=2{cursor}")).json()
            seen += [row[path[:-1]]["id"] for row in page["items"]]
            if page["next"] is None:
                break
            cursor = f"&cursor={page['next']}"
        assert len(seen) == len(set(seen)) == 5
        assert (await desk.get(f"/api/customers/{path}?cursor=nonsense")).json()["code"] == "invalid"


async def test_an_agent_merges_nobody(world: World, client: AsyncClient) -> None:
    desk = await signed_in(world, client, "agent")
    for path in ("suggestions", "merges"):
        assert (await desk.get(f"/api/customers/{path}")).status_code == 403
