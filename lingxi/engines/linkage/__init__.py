"""Who may be the same person, of very many who share no proof: records compared two by two, by the Fellegi-Sunter model.

Needs the extra "linkage" (splink on DuckDB): import it only where it is used.
"""

from lingxi.engines.linkage.linkage import Likeness, Linkage
from lingxi.engines.linkage.rows import Described

__all__ = ["Described", "Likeness", "Linkage"]
