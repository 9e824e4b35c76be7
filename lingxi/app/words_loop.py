"""Keeps the words of what is said, so that it can be found: soon after it was said, and what was said before in the quiet."""

import asyncio

from lingxi import cases, conversations
from lingxi.channels import email
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM

BUNDLE_SECONDS = 1.0
BREATH_SECONDS = 0.05  # between two batches of much, for those who wait for the log
logger = log.get("words")


async def keep_words(database: Database) -> None:
    """For ever. Several may do it at once: each takes what no other holds. What was not done is still in the table after a crash."""
    while True:
        more = False
        try:
            async with database.begin(SYSTEM) as tx:
                more = await conversations.index_some(tx, email.words_besides)
            async with database.begin(SYSTEM) as tx:
                more |= await cases.index_some(tx)
        except Problem as problem:
            logger.warning("words are not kept; trying again", problem=problem.code)
        await asyncio.sleep(BREATH_SECONDS if more else BUNDLE_SECONDS)
