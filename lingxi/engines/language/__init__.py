"""What is written in Chinese and English as it is looked for: folded, taken apart, asked for and shown. Pure."""

from lingxi.engines.language.folding import fold
from lingxi.engines.language.queries import Query, parse
from lingxi.engines.language.snippets import Piece, matches, snippet
from lingxi.engines.language.vectors import labelled, vector

__all__ = ["Piece", "Query", "fold", "labelled", "matches", "parse", "snippet", "vector"]
