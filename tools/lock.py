"""Solve the dependencies and write requirements/*.lock: exact versions with hashes, and no address of any index.

uv reads neither pip's configuration nor its own here, so what one machine has set up cannot leak into the files.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
OPTIONS = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-config", "--no-header", "--quiet"]
SILENCE = ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate"]


def compile_lock(name: str, *more: str) -> None:
    target = LOCKS / name
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("UV_", "PIP_"))}
    uv = Path(sys.executable).parent / "uv"
    command = [str(uv), "pip", "compile", "pyproject.toml", f"--output-file={target}", *OPTIONS, *SILENCE, *more]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    locked = target.read_text("utf-8")
    if address := re.search(r"^.*(://|^--|\s@\s).*$", locked, re.MULTILINE):
        sys.exit(f"{name} carries an address: {address.group()}")
    packages = re.findall(r"^[\w.-]+==", locked, re.MULTILINE)
    print(f"{name}: {len(packages)} packages")


def main() -> None:
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    LOCKS.mkdir(exist_ok=True)
    compile_lock("dev.lock", "--group=dev", *upgrade)
    compile_lock("runtime.lock", f"--constraints={LOCKS / 'dev.lock'}", *upgrade)


if __name__ == "__main__":
    main()
