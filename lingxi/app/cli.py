"""The command line: lingxi demo | serve | migrate | user | import | replay | simulate | link | doctor."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, cast

import typer

from lingxi.app import VERSION, doctor, migrations, serving
from lingxi.app import replay as replaying
from lingxi.app.demo import show
from lingxi.platform import auth, log, settings
from lingxi.platform.auth import Role
from lingxi.platform.health import ROLES
from lingxi.platform.postgres import BadDatabase
from lingxi.platform.problems import Problem
from lingxi.platform.settings import BadSetting, Settings
from lingxi.platform.tx import SYSTEM

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Lingxi 灵犀")
people = typer.Typer(no_args_is_help=True, help="Accounts of colleagues.")
app.add_typer(people, name="user")


@contextmanager
def spoken() -> Iterator[None]:
    """What is wrong comes as one clear line on standard error, and exit code 1."""
    try:
        yield
    except (BadSetting, BadDatabase, serving.CannotServe) as error:
        sys.exit(f"lingxi: {error}")
    except Problem as problem:
        sys.exit(f"lingxi: {problem.text}")
    except KeyboardInterrupt:
        sys.exit(130)


def _settings() -> Settings:
    found = settings.load()
    log.configure(found)
    return found


@app.command()
def serve(
    role: Annotated[
        str, typer.Option(help="Which of web,worker,router this process is, separated by commas.")
    ] = "web,worker,router",
) -> None:
    """Serve the centre. The database must be migrated (`lingxi migrate`)."""
    with spoken():
        roles = frozenset(part.strip() for part in role.split(",") if part.strip())
        if not roles or not roles <= set(ROLES):
            raise BadSetting(f"--role takes {', '.join(ROLES)}, separated by commas; not {role!r}.")
        serving.serve(_settings(), roles)


@app.command()
def demo(
    quiet: Annotated[bool, typer.Option(help="Without simulated customers and colleagues.")] = False,
) -> None:
    """A living centre: a bilingual bank with a month of history, customers and colleagues. Keeps running."""
    with spoken():
        show.run(replace(_settings(), demo=True), quiet=quiet)


@app.command()
def migrate() -> None:
    """Bring the database to the version that this code needs."""
    with spoken(), serving.database(_settings()) as conninfo:
        before = migrations.current(conninfo)
        migrations.upgrade(conninfo)
        after = migrations.current(conninfo)
        typer.echo(
            f"The database is at version {after}" + (" already." if after == before else f" (was {before or 'empty'}).")
        )


@people.command("add")
def add_user(
    email: str,
    name: Annotated[str, typer.Option(prompt=True)],
    password: Annotated[
        str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True, envvar="LINGXI_NEW_PASSWORD")
    ],
    roles: Annotated[str, typer.Option(help=f"Of {', '.join(auth.ROLES)}, separated by commas.")] = "agent",
    language: Annotated[auth.Language, typer.Option()] = "en",
) -> None:
    """Make an account for a colleague."""
    with spoken(), serving.database(_settings()) as conninfo:
        migrations.ensure_current(conninfo)
        wanted = tuple(part.strip() for part in roles.split(",") if part.strip())
        if not wanted or not set(wanted) <= set(auth.ROLES):
            raise BadSetting(f"--roles takes {', '.join(auth.ROLES)}, separated by commas; not {roles!r}.")

        async def add() -> None:
            async with serving.verbs(_settings(), conninfo) as database, database.begin(SYSTEM) as tx:
                staff = await auth.create_staff(
                    tx,
                    email=email,
                    name=name,
                    password=password,
                    roles=cast("tuple[Role, ...]", wanted),
                    language=language,
                )
                typer.echo(f"{staff.name} <{staff.email}> can sign in as {', '.join(staff.roles)}.")

        asyncio.run(add())


@app.command()
def replay(
    file: Annotated[
        Path, typer.Argument(help="One dialogue a line: {id, language, turns: [{who, text}]}; - for standard input.")
    ],
    url: Annotated[str, typer.Option(help="The running server.")] = "http://127.0.0.1:8040",
    concurrency: Annotated[int, typer.Option(min=1, max=1000)] = 10,
    key: Annotated[str, typer.Option(help="The widget's key.")] = "demo",
    agents: Annotated[list[str], typer.Option(help="email:password of an agent; may be given several times.")] = [],  # noqa: B006
    patience: Annotated[float, typer.Option(help="Seconds that one dialogue may take, restarts included.")] = 300,
    as_json: Annotated[bool, typer.Option("--json", help="The summary as one line of JSON at the end.")] = False,
) -> None:
    """Let visitors and agents speak dialogues through the public API, and count what is lost, doubled or out of order."""
    with spoken():
        wanted = replaying.Settings(url=url, key=key, concurrency=concurrency, agents=tuple(agents), patience=patience)
        sys.exit(replaying.run(file, wanted, as_json=as_json))


@app.command("simulate")
def simulate_scenario(
    scenario: Annotated[Path, typer.Argument(help="A TOML file, or small-desk, bank-morning, hotline-day.")],
    policy: Annotated[list[str], typer.Option(help="A policy of the scenario; twice or more compares them.")] = [],  # noqa: B006
    replications: Annotated[int, typer.Option(min=0, help="How often, instead of as the scenario says.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="The figures as JSON.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write charts and tables into this file.")] = None,
) -> None:
    """Try rules and rosters under a virtual clock: service level, waits, occupancy, fairness, with their margins."""
    from lingxi.app import simulate

    try:
        found = simulate.run(scenario, policies=policy, replications=replications)
        if html:
            html.write_text(simulate.page(found), "utf-8")
    except (simulate.BadScenario, OSError) as error:
        sys.exit(f"lingxi: {error}")
    typer.echo(json.dumps(simulate.plain(found), ensure_ascii=False) if as_json else simulate.text(found))


@app.command("import")
def import_file(
    what: Annotated[str, typer.Argument(help="customers or records.")],
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A CSV file, UTF-8 or GB18030.")],
    type: Annotated[str, typer.Option(help="Of records: the key of their type.")] = "",
    map: Annotated[list[str], typer.Option(help="HEADER=TARGET, where a header does not say it by itself.")] = [],  # noqa: B006
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen, and change nothing.")] = False,
    source: Annotated[str, typer.Option(help="Under which name it is remembered who said it.")] = "import",
    language: Annotated[auth.Language, typer.Option(help="Of customers without a language and a name.")] = "zh",
    proved: Annotated[str, typer.Option(help="email, phone or both: what the organisation vouches for.")] = "",
    encoding: Annotated[str, typer.Option(help="Where neither UTF-8 nor GB18030.")] = "",
    delimiter: Annotated[str, typer.Option(help="Where it is not seen from the file.")] = "",
    refused: Annotated[Path | None, typer.Option(help="Where the rows go that were not taken.")] = None,
) -> None:
    """Bring in customers or records from a CSV file. Broken off, it goes on where it was when it is started again."""
    from lingxi.app import importing

    with spoken(), serving.database(_settings()) as conninfo:
        migrations.ensure_current(conninfo)
        wanted = importing.from_command_line(
            file, what, type=type, map=map, proved=proved, source=source, language=language, encoding=encoding,
            delimiter=delimiter, dry_run=dry_run, refused=refused,
        )  # fmt: skip

        async def bring() -> int:
            async with serving.verbs(_settings(), conninfo) as database:
                done = await importing.run(database, conninfo, wanted)
            typer.echo(importing.summary(done, wanted))
            return importing.REFUSED if done.refused else 0

        sys.exit(asyncio.run(bring()))


@app.command()
def link(
    least: Annotated[
        float, typer.Option(min=0.5, max=1.0, help="How probable it must be before colleagues are asked.")
    ] = 0.9,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say how many pairs there are, and ask nobody.")] = False,
) -> None:
    """Compare all customers with all, and ask colleagues about those who may be one person. Run it every night."""
    try:
        from lingxi.app import linking
    except ModuleNotFoundError as missing:
        sys.exit(f"lingxi: {missing.name} is not installed; it comes with the extra: pip install 'lingxi[linkage]'")

    with spoken(), serving.database(_settings()) as conninfo:
        migrations.ensure_current(conninfo)

        async def compare() -> None:
            async with serving.verbs(_settings(), conninfo) as database:
                done = await linking.link(database, least=least, dry_run=dry_run)
            typer.echo(
                f"{done.customers} customers compared, {done.likely} likely pairs, {done.asked} new suggestions."
            )

        asyncio.run(compare())


@app.command("doctor")
def examine() -> None:
    """Check settings, database, versions, clock and disk, and say what to do."""
    with spoken():
        sys.exit(doctor.report(settings.load()))


@app.command()
def version() -> None:
    """Say which version this is."""
    typer.echo(VERSION)


def main() -> None:
    app()
