"""Measurements: one file a benchmark, every figure a ratio to a yardstick taken in the same run."""
