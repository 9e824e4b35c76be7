"""The filter: logistic regression over hashed tokens. Plain data once trained; what an organisation teaches is laid over it.

After Goodman and Yih, Online Discriminative Spam Filter Training (CEAS 2006), and, for the lessons, Crammer et al., Online
Passive-Aggressive Algorithms (JMLR 7, 2006).
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

BITS = 18
SPREAD = 300.0  # how far weights may go: the inverse of what a large one costs
ROUNDS = 150
ENOUGH = 120  # features; what is shorter proves less
STRICT = 3.0  # the threshold it comes with: above it lay newsletters that were asked for, but no letter of a person (bench/spam.py)
MARGIN = 1.0  # how far from the threshold a lesson is to lie
UNTAUGHT: Mapping[int, float] = MappingProxyType({})
Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """`weights` by a token's number; a letter whose score is above `threshold` is spam."""

    weights: Weights
    bias: float
    threshold: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A letter of which somebody said what it is: its tokens' numbers, and whether it is spam."""

    features: Sequence[int]
    spam: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """`score` above 0 is spam. `because` are the tokens that spoke for it most, the strongest first."""

    score: float
    because: tuple[str, ...]

    @property
    def spam(self) -> bool:
        return self.score > 0


def number_of(token: str) -> int:
    return crc32(token.encode()) & ((1 << BITS) - 1)


def numbers_of(tokens: Iterable[str]) -> tuple[int, ...]:
    """In rising order, each once."""
    return tuple(sorted({number_of(token) for token in tokens}))


def score(model: Model, features: Sequence[int], learned: Mapping[int, float] = UNTAUGHT) -> float:
    """Above 0 is spam. `learned` is what lessons added to weights. Long letters weigh no more than others, short ones less."""
    total = float(model.weights[list(features)].sum()) + sum(learned.get(number, 0.0) for number in features)
    return total / math.sqrt(max(ENOUGH, len(features))) + model.bias - model.threshold


def judge(
    model: Model, tokens: Collection[str], learned: Mapping[int, float] = UNTAUGHT, *, most: int = 5
) -> Judgement:
    numbers = {token: number_of(token) for token in tokens}
    weights = {token: float(model.weights[n]) + learned.get(n, 0.0) for token, n in numbers.items()}
    spoke = sorted((token for token in tokens if weights[token] > 0), key=lambda token: (-weights[token], token))
    return Judgement(
        score=score(model, sorted(set(numbers.values())), learned),
        because=tuple(spoke[:most]),
    )


def step(before: float, spam: bool) -> float:
    """How far a lesson moves the score of its own letter, which was `before`: just so that it lies on its side by a margin."""
    return max(0.0, MARGIN - before) if spam else min(0.0, -MARGIN - before)


def shares(features: Sequence[int], step: float) -> Mapping[int, float]:
    """What a lesson's step adds to each number's weight. Taking the same away unlearns it."""
    share = step * math.sqrt(max(ENOUGH, len(features))) / max(1, len(features))
    return dict.fromkeys(features, share)


def train(lessons: Sequence[Lesson], threshold: float = 0.0) -> Model:
    """Needs both kinds. The same lessons give the same model."""
    from scipy.optimize import minimize

    matrix = _matrix([one.features for one in lessons])
    used = np.unique(matrix.indices)
    dense = matrix[:, used]
    turned = dense.T.tocsr()
    sign = np.where([one.spam for one in lessons], 1.0, -1.0)

    def loss(at: Weights) -> tuple[float, Weights]:
        margins = sign * (dense @ at[:-1] + at[-1])
        pull = -sign / (1 + np.exp(np.minimum(margins, 500)))
        cost = np.logaddexp(0, -margins).sum() + at[:-1] @ at[:-1] / (2 * SPREAD)
        return float(cost), np.append(turned @ pull + at[:-1] / SPREAD, pull.sum())

    found = minimize(loss, np.zeros(len(used) + 1), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x
    weights = np.zeros(1 << BITS)
    weights[used] = found[:-1]
    return Model(weights, float(found[-1]), threshold)


def _matrix(rows: Sequence[Sequence[int]]) -> "csr_matrix":
    from scipy.sparse import csr_matrix

    sizes = [len(row) for row in rows]
    starts = np.concatenate(([0], np.cumsum(sizes)))
    columns = np.fromiter((number for row in rows for number in row), dtype=np.int64, count=int(starts[-1]))
    shares = np.repeat(1 / np.sqrt(np.maximum(sizes, ENOUGH)), sizes)
    return csr_matrix((shares, columns, starts), shape=(len(rows), 1 << BITS))


def packed(model: Model) -> Mapping[str, NDArray[np.generic]]:
    """As arrays to be kept: which numbers have a weight, and the weights in 256 steps."""
    numbers = np.flatnonzero(model.weights)
    step = float(np.abs(model.weights).max()) / 127 or 1.0
    steps = np.round(model.weights[numbers] / step).astype(np.int8)
    kept = steps != 0
    return {
        "numbers": numbers[kept].astype(np.int32),
        "steps": steps[kept],
        "scale": np.array([step, model.bias, model.threshold]),
    }


def unpacked(arrays: Mapping[str, NDArray[np.generic]]) -> Model:
    step, bias, threshold = (float(one) for one in arrays["scale"])
    weights = np.zeros(1 << BITS)
    weights[arrays["numbers"].astype(np.int64)] = arrays["steps"].astype(np.float64) * step
    return Model(weights, bias, threshold)
