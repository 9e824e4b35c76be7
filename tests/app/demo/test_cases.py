"""The demo's cases: of three kinds, with what was promised."""

import pytest

from lingxi import cases
from lingxi.app.demo.seed import seed
from lingxi.cases import CaseFilter
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM

pytestmark = pytest.mark.db


async def test_the_bank_has_open_cases_whose_solution_was_promised(database: Database) -> None:
    await seed(database)
    async with database.begin(SYSTEM) as tx:
        page = await cases.page(tx, CaseFilter(), "clock", cursor=None, limit=50)
        assert len(page.items) == 7
        assert {one.kind for one in page.items} == {"general", "card", "complaint"}
        running = [clock.name for one in page.items for clock in one.clocks if clock.state == "running"]
        assert running.count("solution") == 5
