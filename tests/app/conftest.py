"""The house that the tests of the whole application share."""

from collections.abc import AsyncIterator

import pytest
from httpx import AsyncClient

from tests.app.house import House, opened


@pytest.fixture
async def house(client: AsyncClient) -> AsyncIterator[House]:
    async with opened(client) as house:
        yield house
