"""Conditions as PostgreSQL answers them, against a reading of the same rows in plain Python."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings

from lingxi.customers.model.conditions import NOTHING, Condition, Evidence, Finding, checked, explained
from lingxi.customers.model.conditions import leaves as leaves_of
from lingxi.customers.store.conditions import Compiling, found, people
from tests.customers.crowd import NOW, Crowd, conditions, crowds, meant, write

pytestmark = pytest.mark.db
often = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture
def db(conninfo: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(conninfo) as db:
        yield db


def asked(db: psycopg.Connection[Any], query: str, to: Compiling) -> list[tuple[Any, ...]]:
    return db.execute(f"select * from ({query}) asked".encode(), to.parameters).fetchall()  # noqa: S608


@often
@given(crowd=crowds(), condition=conditions)
def test_a_condition_means_whom_it_says(db: psycopg.Connection[Any], crowd: Crowd, condition: Condition) -> None:
    checked(condition)
    try:
        write(db, crowd)
        to = Compiling(NOW)
        rows = asked(db, people(condition, to), to)
        assert len(rows) == len(set(rows)), "each once"
        assert {id for (id,) in rows} == meant(crowd, condition)
    finally:
        db.rollback()


@often
@given(crowd=crowds(), condition=conditions)
def test_of_a_few_people_it_says_the_same_and_gives_the_reasons(
    db: psycopg.Connection[Any], crowd: Crowd, condition: Condition
) -> None:
    """Asked about some persons only, it answers as it does about all; and what was found explains the answer."""
    wanted = meant(crowd, condition)
    some = sorted(crowd.persons())[:2]
    try:
        write(db, crowd)
        to = Compiling(NOW, only=some)
        assert {id for (id,) in asked(db, people(condition, to), to)} == wanted & set(some)
        for head in some:
            evidence = []
            for leaf in leaves_of(condition):
                one = Compiling(NOW, only=[head])
                rows = asked(db, found(leaf, one), one)
                proofs = tuple(Finding(id=id, what=what, at=at, detail=detail) for _, id, what, at, detail in rows)
                evidence.append(Evidence(count=len(rows), newest=proofs) if rows else NOTHING)
            assert explained(condition, evidence).holds == (head in wanted)
    finally:
        db.rollback()
