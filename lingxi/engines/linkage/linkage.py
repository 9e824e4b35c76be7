"""The comparison itself: splink writes the SQL, DuckDB runs it. The same plan runs on Spark where one machine is too small.

Each column that agrees speaks for one person as often as it agrees for one person rather than for two: M of the model are
splink's standing values for typing errors, U is counted in the rows. Nothing is trained on pairs that somebody labelled.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import duckdb
import pyarrow as pa
import splink.comparison_library as how
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from lingxi.engines.linkage.rows import COLUMNS, Described, rows

PRIOR = 1e-4  # how often two who were put beside each other by chance are one
SAMPLE = 1_000_000  # pairs in which U is counted
SCHEMA = pa.schema([(name, pa.string()) for name in ("unique_id", *COLUMNS)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two who may be one: how probably, 0..1, and what is the same of both, by column."""

    one: str
    other: str
    probability: float
    same: dict[str, str]
    names: tuple[str, str]


def plan() -> SettingsCreator:
    """What is compared, and who is put beside whom: who shares something that few share."""
    return SettingsCreator(
        link_type="dedupe_only",
        probability_two_random_records_match=PRIOR,
        comparisons=[
            how.ForenameSurnameComparison("given", "family", jaro_winkler_thresholds=[0.92, 0.85]),
            how.DamerauLevenshteinAtThresholds("birthday", [1, 2]),
            how.DamerauLevenshteinAtThresholds("phone", [1, 2]),
            how.EmailComparison("email"),
            how.JaroWinklerAtThresholds("street", [0.95, 0.85]),
            how.JaroWinklerAtThresholds("city", [0.9]),
            how.DamerauLevenshteinAtThresholds("postcode", [1]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("phone"),
            block_on("email"),
            block_on("name"),
            block_on("birthday", "substr(family, 1, 1)"),
            block_on("birthday", "substr(given, 1, 1)"),
            block_on("birthday", "postcode"),
            block_on("street"),
            block_on("family", "postcode", "substr(given, 1, 1)"),
            block_on("given", "postcode", "substr(family, 1, 1)"),
        ],
        retain_matching_columns=True,
        additional_columns_to_retain=["name"],
    )


class Linkage:
    """People are added, then compared. Keeps their rows in memory, DuckDB's way: some hundred bytes each."""

    def __init__(self) -> None:
        self._db = duckdb.connect()
        self._db.register("nobody", SCHEMA.empty_table())
        self._db.execute("create table people as from nobody")
        self.people = self._rows = 0

    def add(self, people: Iterable[Described]) -> None:
        said = [found for one in people if (found := rows(one))]
        page = pa.Table.from_pylist([row for some in said for row in some], schema=SCHEMA)
        self._db.register("page", page)
        self._db.execute("insert into people from page")
        self.people += len(said)
        self._rows += page.num_rows

    def likely(self, least: float) -> Iterator[Likeness]:
        """Pairs of different people that are one with a probability of `least` or more, the surest first, each once."""
        if self._rows < 2:
            return
        api = DuckDBAPI(self._db)
        linker = Linker(api.register("people"), plan(), log_level=logging.ERROR)
        linker.training.estimate_u_using_random_sampling(max_pairs=SAMPLE, seed=1, min_count_per_level=None)
        found = linker.inference.predict(threshold_match_probability=least)
        pairs = self._db.execute(
            f"select * from {found.physical_name} order by match_probability desc, unique_id_l, unique_id_r"  # noqa: S608 - its name
        )
        seen: set[tuple[str, str]] = set()
        for row in _each(pairs):
            one, other = (str(row[f"unique_id_{side}"]).partition(" ")[0] for side in "lr")
            place = (min(one, other), max(one, other))
            if one != other and place not in seen:
                seen.add(place)
                yield _likeness(one, other, row)


def _each(pairs: duckdb.DuckDBPyConnection) -> Iterator[dict[str, object]]:
    names = [column[0] for column in pairs.description or ()]
    while some := pairs.fetchmany(1000):
        yield from (dict(zip(names, row, strict=True)) for row in some)


def _likeness(one: str, other: str, row: dict[str, object]) -> Likeness:
    same = {
        column: str(row[f"{column}_l"])
        for column in COLUMNS
        if column not in ("given", "family")
        and row.get(f"{column}_l") is not None
        and row[f"{column}_l"] == row[f"{column}_r"]
    }
    return Likeness(
        one=one,
        other=other,
        probability=float(str(row["match_probability"])),
        same=same,
        names=(str(row["name_l"] or ""), str(row["name_r"] or "")),
    )
