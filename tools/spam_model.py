"""Trains the spam filter that Lingxi comes with, on the SpamAssassin public corpus (public domain: PDDL 1.0, CC0 1.0).

`LINGXI_DATA=... python tools/spam_model.py` writes lingxi/channels/email/filters/spam.npz. Its figures: `make bench ONLY=spam`.
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.spam import corpus, lessons
from lingxi.channels.email.service.sieve import TRAINED
from lingxi.engines import spam


def main() -> None:
    model = spam.train(lessons(corpus()), threshold=spam.STRICT)
    np.savez_compressed(TRAINED, allow_pickle=False, **spam.packed(model))
    print(f"{TRAINED.name}: {TRAINED.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
