"""A million customers from a CSV file by `lingxi import` beside a running web process, against a plain COPY of the same file.

Each row has the organisation's own id, a name, a number, an address, a city and points: three identities and two attributes.
"""

import asyncio
import os
import random
import subprocess
import time
from pathlib import Path

import psycopg

from bench.centre import LINGXI, ROOT, Centre, DidNotStartError, serving
from bench.row import Row, Target

NAME, UNIT, TARGET = "import", "s", Target(limit=300)
CUSTOMERS = 1_000_000
HEADER = "客户号,姓名,手机号,邮箱,城市,积分\n"
LAST, FIRST = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
CITIES = ("上海", "北京", "广州", "深圳", "杭州", "成都", "武汉", "西安", "南京", "天津")
PLAIN = "create table plain (external text, name text, phone text, email text, city text, points int)"


async def run() -> Row:
    async with serving(roles="web") as centre:
        file = centre.home / "customers.csv"
        write(file, CUSTOMERS)
        plain = await asyncio.to_thread(copied, centre.conninfo(), file)
        begun = time.perf_counter()
        said = await asyncio.to_thread(imported, centre, file)
        seconds = time.perf_counter() - begun
        check(centre)
        return Row(
            value=seconds, yardstick=plain, note=f"{CUSTOMERS / seconds:,.0f} rows/s; {said}; the yardstick is COPY"
        )


def write(file: Path, count: int) -> None:
    chance = random.Random(8040)
    with file.open("w", encoding="utf-8") as out:
        out.write(HEADER)
        for n in range(count):
            name = chance.choice(LAST) + chance.choice(FIRST) + chance.choice(FIRST)
            city, points = chance.choice(CITIES), chance.randrange(100_000)
            out.write(f"C{n:07},{name},13{800_000_000 + n:09},c{n}@mail.example,{city},{points}\n")


def copied(conninfo: str, file: Path) -> float:
    """Seconds for the same bytes, durably, into one table without an index."""
    with psycopg.connect(conninfo) as db:
        db.execute(PLAIN)
        db.commit()
        begun = time.perf_counter()
        with (
            db.cursor() as cursor,
            cursor.copy("copy plain from stdin (format csv, header)") as copy,
            file.open("rb") as read,
        ):
            while block := read.read(1 << 20):
                copy.write(block)
        db.commit()
        return time.perf_counter() - begun


def imported(centre: Centre, file: Path) -> str:
    env = {**os.environ, "LINGXI_HOME": str(centre.home)}
    points = ["--map", "积分=attribute:points:number"]
    done = subprocess.run(
        [*LINGXI, "import", "customers", str(file), *points],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise DidNotStartError(done.stderr[-2000:])
    return done.stdout.strip()


def check(centre: Centre) -> None:
    with psycopg.connect(centre.conninfo()) as db:
        row = db.execute(
            "select count(*), (select count(*) from customers.attributes) from customers.customers"
        ).fetchone()
    assert row == (CUSTOMERS, 2 * CUSTOMERS), row
