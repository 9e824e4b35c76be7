"""Our stemmer and the one in PostgreSQL agree on every English word of the demo and of the desk."""

import json
import re
from pathlib import Path

import pytest

import lingxi
from lingxi.app import demo
from lingxi.engines.language.stems import stem
from tests.world import World

pytestmark = pytest.mark.db

MORE = """
    refunds refunded refunding refundable cancellation cancelled cancelling apologies apologised happily happiness skies dying
    relational conditional rationalize electricity electrical hopefulness triplicate formative generously communication arsenic
    proceed succeeding hoped hopping sized luxuriated adding bless bias agreed feed bleed
    """


async def test_words_lose_the_same_endings_as_in_postgresql(world: World):
    texts = [path.read_text() for path in Path(demo.__file__).parent.rglob("*.toml")]
    texts.append(
        json.dumps(json.loads((Path(lingxi.__file__).parents[1] / "web/packages/i18n/src/en.json").read_text()))
    )
    vocabulary = sorted({*re.findall("[a-z]+", " ".join(texts).lower()), *MORE.split()})
    stems = "select word, lexemes[1] from unnest(%s::text[]) word, ts_lexize('english_stem', word) lexemes where lexemes <> '{}'"
    async with world.as_system() as tx:
        theirs = dict(await (await tx.db.execute(stems, (vocabulary,))).fetchall())
    assert len(theirs) > 1_500
    assert {word: stem(word) for word in theirs} == theirs
