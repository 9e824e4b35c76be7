"""Whatever fits the API's own description, and what nearly does, is answered without a fault of ours."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from lingxi.app import openapi
from tests.app.processes import Running, centre

pytestmark = [pytest.mark.live, pytest.mark.timeout(900)]

PASSWORD = "correct horse battery"
TEXT = {"title": "", "greeting": "", "away": ""}
EXAMPLES = 3
ENDS_THE_SESSION = ("/api/auth/logout", "/api/auth/password", "/api/setup")
UPLOADS = ("/api/files", "/api/webchat/files", "/api/my/files", "/api/mailboxes/{id}/raw")


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with centre(throttle=0) as (_, running):
        yield running


@pytest.fixture(scope="module")
def ada(running: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url, trust_env=False, timeout=30, headers={"X-Lingxi": "1"}) as client:
        asked = {"organisation": "Bank", "language": "en", "name": "Ada", "email": "ada@example.com"}
        assert client.post("/api/setup", json={**asked, "password": PASSWORD}).status_code == 200
        yield client


@pytest.fixture(scope="module")
def visitor(running: Running, ada: httpx.Client) -> Iterator[httpx.Client]:
    key = ada.post("/api/widgets", json={"name": "site", "zh": TEXT, "en": TEXT}).json()["key"]
    with httpx.Client(base_url=running.url, trust_env=False, timeout=30) as client:
        token = client.post(f"/api/webchat/{key}/session", json={}).json()["token"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


def operations(document: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (method.upper(), path)
        for path, item in sorted(document["paths"].items())
        for method in item
        if path not in ENDS_THE_SESSION and path not in UPLOADS
    ]


DOCUMENT = openapi.document()
OPERATIONS = operations(DOCUMENT)
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)


def asked(
    client: httpx.Client, operations: list[tuple[str, str]], mode: GenerationMode
) -> tuple[list[str], Counter[int]]:
    """What the server could not answer, as requests that can be repeated, and how often it answered what."""
    faults: list[str] = []
    statuses: Counter[int] = Counter()
    for number, (method, path) in enumerate(operations):
        ask(client, method, path, mode, number, faults, statuses)
    return faults, statuses


def ask(
    client: httpx.Client,
    method: str,
    path: str,
    mode: GenerationMode,
    number: int,
    faults: list[str],
    statuses: Counter[int],
) -> None:
    """A few requests of one operation, the same in each run."""

    @seed(number)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @_given(method, path, mode)
    def one(case: Any) -> None:
        parts = case.as_transport_kwargs(base_url=str(client.base_url).rstrip("/"))
        try:
            if isinstance(parts.get("data"), bytes | str):
                parts["content"] = parts.pop("data")
            answer = client.request(**{key: value for key, value in parts.items() if key in REQUEST})
        except (httpx.InvalidURL, UnicodeEncodeError, ValueError):
            return  # cannot be said in HTTP
        statuses[answer.status_code] += 1
        if answer.status_code >= 500:
            faults.append(f"{answer.status_code} {case.as_curl_command()} {answer.text[:300]}")
        elif answer.status_code >= 400:
            assert answer.headers["content-type"] == "application/problem+json"

    try:
        one()
    except Unsatisfiable:
        pass  # nothing can be wrong about a request without parameters


REQUEST = {"method", "url", "headers", "params", "json", "data", "content"}


def _given(method: str, path: str, mode: GenerationMode) -> Any:
    return given(case=SCHEMA[path][method].as_strategy(generation_mode=mode))


MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]


@pytest.mark.parametrize("mode", MODES)
def test_no_request_of_an_administrator_is_a_fault(ada: httpx.Client, mode: GenerationMode) -> None:
    faults, statuses = asked(ada, OPERATIONS, mode)
    assert faults == []
    assert len(OPERATIONS) > 50
    assert statuses[200] > 10 if mode == GenerationMode.POSITIVE else statuses[422] > 50, statuses
    assert ada.get("/api/auth/me").status_code == 200


@pytest.mark.parametrize("mode", MODES)
def test_no_request_of_a_visitor_is_a_fault(visitor: httpx.Client, mode: GenerationMode) -> None:
    faults, statuses = asked(visitor, [one for one in OPERATIONS if "webchat" in one[1]], mode)
    assert faults == []
    assert statuses[200] > 0 if mode == GenerationMode.POSITIVE else statuses[422] > 5, statuses
    assert visitor.get("/api/webchat/snapshot").status_code == 200
