"""The post office of the live tests: one for all of them, each finds it empty."""

from collections.abc import Iterator

import pytest

from tests.channels.email.mail_servers import PostOffice, post_office


@pytest.fixture(scope="session")
def one_office() -> Iterator[PostOffice]:
    with post_office() as opened:
        yield opened


@pytest.fixture
def office(one_office: PostOffice) -> PostOffice:
    one_office.empties()
    return one_office
