"""The server with reload and the vite servers of the desk and the bank page, as one command that ends as one."""

import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
NPM = str(ROOT / "tools" / "npm")
COMMANDS = {
    "server": [str(BIN / "watchfiles"), "--filter", "python", f"{BIN / 'lingxi'} demo --quiet", "lingxi"],
    "desk": [NPM, "run", "--silent", "dev", "--workspace", "@lingxi/desk"],
    "site": [NPM, "run", "--silent", "dev", "--workspace", "@lingxi/site"],
}


def main() -> None:
    print("server http://127.0.0.1:8040   desk http://127.0.0.1:8041/desk/   bank http://127.0.0.1:8040/demo/")
    running = {name: subprocess.Popen(command, cwd=ROOT) for name, command in COMMANDS.items()}
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while all(process.poll() is None for process in running.values()):
            time.sleep(0.5)
        ended = [name for name, process in running.items() if process.poll() is not None]
        print(f"{', '.join(ended)} ended; stopping the rest")
    except KeyboardInterrupt:
        print("stopping")
    finally:
        for process in running.values():
            process.terminate()
        for process in running.values():
            process.wait()


if __name__ == "__main__":
    main()
