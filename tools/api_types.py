"""Write web/packages/api/src/generated.ts from the server's OpenAPI document; with --check, say whether it is stale."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "web" / "packages" / "api" / "src" / "generated.ts"


def generate(target: Path) -> None:
    openapi = subprocess.run([sys.executable, "-m", "lingxi.app.openapi"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    command = [str(ROOT / "tools" / "npm"), "run", "--silent", "types", "--", str(target)]
    subprocess.run(command, input=openapi.stdout, check=True)


def main() -> None:
    if "--check" not in sys.argv[1:]:
        generate(GENERATED)
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated.ts"
        generate(fresh)
        if fresh.read_text("utf-8") != GENERATED.read_text("utf-8"):
            sys.exit("web/packages/api/src/generated.ts is stale: run `make types` and commit it")


if __name__ == "__main__":
    main()
