"""`python -m lingxi.app` is the command line."""

from lingxi.app.cli import main

main()
