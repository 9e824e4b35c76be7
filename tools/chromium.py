"""Make sure that the browser tests have a Chromium and fonts for Chinese, and print its path.

In this order: LINGXI_CHROMIUM, the system's, Debian's package when we are root, Playwright's own. When none can be had
the command fails and says what to do, so that the browser tests never pass by being left out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = """\
The browser tests need Chromium and none could be found or installed. Do one of these and run the command again:
  apt-get install chromium fonts-noto-cjk     (Debian, Ubuntu; any package of Chromium or Chrome will do)
  .venv/bin/python -m playwright install chromium
  export LINGXI_CHROMIUM=/path/to/chromium
"""


def find() -> str | None:
    """The Chromium to start, or None. Tests import this, so both always mean the same browser."""
    if named := os.environ.get("LINGXI_CHROMIUM"):
        return named if shutil.which(named) else None
    for name in NAMES:
        # Ubuntu ships a stub named chromium-browser that only tells people to install a snap
        if (path := shutil.which(name)) and _answers(path):
            return path
    return _playwrights_own()


def _answers(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only needed when there is no system browser)

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() and _answers(path) else None


def _try(*command: str, seconds: int = 600) -> bool:
    print("  " + " ".join(command), file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, env=environment, timeout=seconds, check=False, stdout=sys.stderr).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def has_chinese_font() -> bool:
    if not shutil.which("fc-list"):
        return False
    listed = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True, check=False)
    return bool(listed.stdout.strip())


def install() -> None:
    as_debian_root = shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0
    if as_debian_root and not (find() and has_chinese_font()):
        print("installing Chromium and a Chinese font", file=sys.stderr)
        wanted = ["fonts-noto-cjk"] if find() else ["chromium", "fonts-noto-cjk"]
        install_them = ("apt-get", "install", "-y", "-q", "--no-install-recommends", *wanted)
        _ = _try(*install_them) or (_try("apt-get", "update", "-q") and _try(*install_them))
    if not find():
        _try(sys.executable, "-m", "playwright", "install", *(["--with-deps"] if as_debian_root else []), "chromium")


def main() -> None:
    if (named := os.environ.get("LINGXI_CHROMIUM")) and not find():
        sys.exit(f"LINGXI_CHROMIUM={named} is not a program that can be started. Correct it, or unset it.")
    if not (find() and has_chinese_font()):
        install()
    chromium = find()
    if not chromium:
        sys.exit(HELP)
    if not has_chinese_font():
        print("note: no Chinese font found; screenshots will show boxes (install fonts-noto-cjk)", file=sys.stderr)
    print(chromium)


if __name__ == "__main__":
    main()
