"""`lingxi demo`: from an empty folder to a living centre that says where it is and keeps running."""

import asyncio
import sys
from collections.abc import Sequence

from lingxi.app import migrations, serving
from lingxi.app.demo import content, letters, routes
from lingxi.app.demo.life import live
from lingxi.app.demo.post import take_letters
from lingxi.app.demo.seed import seed
from lingxi.app.serving import Companion
from lingxi.app.wiring import Parts
from lingxi.platform import files
from lingxi.platform.health import ROLES
from lingxi.platform.settings import Settings


def run(settings: Settings, *, quiet: bool) -> None:
    """Serve the demo until a signal comes; `quiet` leaves the simulated people out."""

    def prepare(conninfo: str) -> None:
        _say("Preparing the database ...")
        migrations.upgrade(conninfo)
        asyncio.run(_seed(settings, conninfo))

    companions: Sequence[Companion] = (_welcome, take_letters) if quiet else (_welcome, take_letters, _live)
    serving.serve(settings, frozenset(ROLES), prepare=prepare, more=(routes.router,), companions=companions)


async def _seed(settings: Settings, conninfo: str) -> None:
    async with serving.verbs(settings, conninfo) as database:
        if await seed(database):
            await letters.bring(database, files.storage_of(settings))
            _say("Harbour Bank 海湾银行 is open, with a month of history.")


async def _live(parts: Parts) -> None:
    await live(parts.centre.settings.base_url)


async def _welcome(parts: Parts) -> None:
    base = parts.centre.settings.base_url
    people = content.others()
    lines = [
        "",
        f"  The bank's site, as a customer  {base}/demo/   (English: {base}/demo/en/)",
        f"  The desk, as a colleague        {base}/desk/",
        "",
        f"  Sign in with the password       {content.PASSWORD}",
        *(f"    {person.email:<30}{person.name} ({', '.join(person.roles)})" for person in people),
        "",
        "  Stop with Ctrl-C.",
        "",
    ]
    _say("\n".join(lines))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
