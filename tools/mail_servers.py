"""Make sure that the mail tests have Dovecot and Postfix, the servers that much of the world's mail goes through.

When we are root on Debian or Ubuntu they are installed; nothing of them is started: the tests start their own on free ports of
loopback. When they cannot be had the command fails and says what to do, so that the mail tests never pass by being left out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = ("dovecot-imapd", "dovecot-lmtpd", "postfix")
PLACES = "/usr/sbin:/usr/lib/postfix/sbin:/usr/libexec/dovecot:/usr/lib/dovecot"
HELP = """\
The mail tests need Dovecot (IMAP, LMTP) and Postfix, and run as root to start them on ports of their own.
They are neither here nor could they be installed. Run as root:
  apt-get install dovecot-imapd dovecot-lmtpd postfix     (Debian, Ubuntu; nothing of it need be running)
"""


def find(name: str) -> str | None:
    """The program's path. Tests import this, so both always mean the same one."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:{PLACES}")


def has_all() -> bool:
    return all(find(name) for name in ("dovecot", "postfix", "lmtp", "imap"))


def install() -> None:
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        return
    print("installing Dovecot and Postfix; they are not started", file=sys.stderr)
    # a machine that boots services would start them: this file says no while we install
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    try:
        wanted = ("apt-get", "install", "-y", "-q", "--no-install-recommends", *PACKAGES)
        _ = _try(*wanted) or (_try("apt-get", "update", "-q") and _try(*wanted))
    finally:
        if ours:
            policy.unlink()


def _try(*command: str) -> bool:
    print("  " + " ".join(command), file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, env=environment, timeout=600, check=False, stdout=sys.stderr).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def main() -> None:
    if not has_all():
        install()
    if not has_all():
        sys.exit(HELP)
    print(find("dovecot"), find("postfix"))


if __name__ == "__main__":
    main()
