"""The composition root: the only place that knows everybody."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("lingxi")
except PackageNotFoundError:  # run from a checkout that was not installed
    VERSION = "0.0.0"
