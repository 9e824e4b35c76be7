"""What a visitor's browser downloads for the widget: the one script, gzip -9."""

import gzip

from bench.centre import ROOT, DidNotStartError
from bench.row import Row, Target

NAME, UNIT, TARGET = "widget", "kB gzip", Target(limit=30)
SCRIPT = ROOT / "web" / "apps" / "site" / "dist" / "widget.js"


async def run() -> Row:
    if not SCRIPT.exists():
        raise DidNotStartError(f"{SCRIPT} is not built; run make web")
    script = SCRIPT.read_bytes()
    return Row(value=len(gzip.compress(script, 9, mtime=0)) / 1000, note=f"{len(script) / 1000:.1f} kB unpacked")
