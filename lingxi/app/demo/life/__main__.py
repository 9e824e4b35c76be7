"""`python -m lingxi.app.demo.life http://127.0.0.1:8040` brings the demo to life in a process of its own."""

import asyncio
import contextlib
import sys

from lingxi.app.demo.life import live

with contextlib.suppress(KeyboardInterrupt):
    asyncio.run(live(sys.argv[1]))
