"""The assignment problem: as many pairs as can be, and of those ways the one with the greatest sum.

Small problems are solved exactly over all pairs (rectangular Jonker-Volgenant). Large ones over a choice of promising pairs
(sparse Jonker-Volgenant); two repairs then make sure, over all pairs, of what the proof of the starvation bound needs:
no further pair can be added, and no work left waiting would do better in the place of another.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.roster import Bools, Floats

Ints = NDArray[np.intp]
EXACT_COST = 1e8  # min^2 x max of the two sides: about a quarter of a second
PER_AGENT, PER_WORK = 12, 6
NOISE = 0.015  # of the spread of pair scores: agents who are alike should not all look at the same work
SURE = 1e-9
NONE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Rows are work, columns agents. `room[i, a]`: how many such as i may go to a; `soft` is the pair's score, `press` the
    work's own; each further place of an agent is worth `step[a]` less than the one before.
    """

    room: NDArray[np.int16]
    soft: Floats
    press: Floats
    step: Floats

    def slots(self) -> tuple[Ints, Ints]:
        """The places: which agent's, and that agent's how-manieth."""
        deep = np.minimum(self.room.max(axis=0, initial=0), len(self.press))
        agent = np.repeat(np.arange(len(deep)), deep)
        return agent, np.arange(len(agent)) - np.repeat(np.cumsum(deep) - deep, deep)


def warm() -> None:
    """Load what solves problems, which takes half a second and 35 MB: nobody should wait for it, nor have it who solves none."""
    import scipy.optimize
    import scipy.sparse.csgraph  # noqa: F401 - that it is there is all


def solve(problem: Problem, exact_cost: float = EXACT_COST) -> list[tuple[int, int]]:
    """Pairs (work, agent) as row and column numbers."""
    agent, nth = problem.slots()
    small, large = sorted((len(problem.press), len(agent)))
    if not small:
        return []
    if small == 1:
        return _single(problem, agent, nth)
    table = _Table(problem, agent, nth)
    if small * small * large <= exact_cost:
        taken = table.exact()
    else:
        taken = table.sparse()
        table.augment(taken)
        table.swap(taken)
    return [(int(work), int(agent[slot])) for slot, work in enumerate(taken) if work != NONE]


def _single(problem: Problem, agent: Ints, nth: Ints) -> list[tuple[int, int]]:
    """One work or one place: the best pair, of equals the first."""
    ok = problem.room[:, agent] > nth
    worth = np.where(ok, problem.soft[:, agent] + problem.press[:, None] - problem.step[agent] * nth, -np.inf)
    work, slot = divmod(int(worth.argmax()), len(agent))
    return [(work, int(agent[slot]))] if ok[work, slot] else []


class _Table:
    """Rows are work, columns places. `taken[slot]` is the work there, or NONE."""

    def __init__(self, problem: Problem, agent: Ints, nth: Ints) -> None:
        self.problem, self.agent, self.nth = problem, agent, nth
        self.press = problem.press - problem.press.min()
        self.less = problem.step[agent] * nth
        self.bonus = _bonus(problem, min(len(self.press), len(agent)))

    def open(self, work: int) -> Bools:
        return np.asarray(self.problem.room[work, self.agent] > self.nth)

    def score(self, work: int) -> Floats:
        """Of each place for this work; minus infinity where it may not go."""
        worth = self.problem.soft[work, self.agent] - self.less + self.press[work]
        return np.where(self.open(work), worth, -np.inf)

    def exact(self) -> Ints:
        from scipy.optimize import linear_sum_assignment

        ok = self.problem.room[:, self.agent] > self.nth
        worth = self.problem.soft[:, self.agent] - self.less + self.press[:, None] + self.bonus
        works, slots = linear_sum_assignment(np.where(ok, worth, 0.0), maximize=True)
        real = ok[works, slots]
        return self._taken(works[real], slots[real])

    def sparse(self) -> Ints:
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching

        works, slots = self._edges()
        worth = self.problem.soft[works, self.agent[slots]] - self.less[slots] + self.press[works] + self.bonus
        turned = len(self.agent) < len(self.press)
        rows, columns = (slots, works) if turned else (works, slots)
        high, wide = sorted((len(self.press), len(self.agent)))
        # one column more for each row: to stay without
        alone = np.arange(high)
        cost = np.concatenate([2 * worth.max(initial=0.0) + 1 - worth, np.full(high, 2 * worth.max(initial=0.0) + 1)])
        where = (np.concatenate([rows, alone]), np.concatenate([columns, wide + alone]))
        rows, columns = min_weight_full_bipartite_matching(csr_array((cost, where), shape=(high, wide + high)))
        rows, columns = rows[columns < wide], columns[columns < wide]
        return self._taken(columns, rows) if turned else self._taken(rows, columns)

    def _edges(self) -> tuple[Ints, Ints]:
        """Promising pairs. Work beyond what there are places for presses less by so much; what presses more is not
        preferred by it: about what the prices of the optimal solution do.
        """
        problem, height = self.problem, len(self.press)
        cut = np.sort(self.press)[::-1][min(len(self.agent), height) - 1]
        worth = problem.soft.astype(np.float32)
        worth += np.minimum(self.press, cut)[:, None].astype(np.float32)
        worth += _noise(worth.shape, NOISE * max(float(np.ptp(problem.soft)), SURE))
        worth[problem.room <= 0] = -np.inf
        them, theirs = _best(worth.T, PER_AGENT)
        worth -= worth.max(axis=0, initial=0.0)
        works, agents = _best(worth, PER_WORK)
        works, agents = np.concatenate([works, theirs]), np.concatenate([agents, them])
        pairs = np.unique(works * worth.shape[1] + agents)
        works, agents = np.divmod(pairs, worth.shape[1])
        deep = np.minimum(problem.room[works, agents], height)
        works, agents = np.repeat(works, deep), np.repeat(agents, deep)
        first = np.searchsorted(self.agent, agents)
        nth = np.arange(len(works)) - np.repeat(np.cumsum(deep) - deep, deep)
        return works, first + nth

    def _taken(self, works: Ints, slots: Ints) -> Ints:
        taken = np.full(len(self.agent), NONE, np.intp)
        taken[slots] = works
        return taken

    def waiting(self, taken: Ints) -> Bools:
        waiting = np.ones(len(self.press), np.bool_)
        waiting[taken[taken != NONE]] = False
        return waiting

    def augment(self, taken: Ints) -> None:
        """As long as a free place can be filled, also by moving others along, do (Berge 1957)."""
        while (taken == NONE).any() and self._augmented(taken):
            pass

    def _augmented(self, taken: Ints) -> bool:
        waiting, seen = self.waiting(taken), np.zeros(len(self.press), np.bool_)
        place_of, came = self._places(taken), np.full(len(self.press), NONE, np.intp)
        edge = np.flatnonzero(taken == NONE)
        while len(edge):
            reach = self.problem.room[:, self.agent[edge]] > self.nth[edge]
            new = np.flatnonzero(reach.any(axis=1) & ~seen)
            seen[new] = True
            came[new] = edge[reach[new].argmax(axis=1)]
            ends = new[waiting[new]]
            if len(ends):
                self._shift(taken, place_of, came, int(ends[self.press[ends].argmax()]))
                return True
            edge = place_of[new]
        return False

    def _places(self, taken: Ints) -> Ints:
        places = np.full(len(self.press), NONE, np.intp)
        slots = np.flatnonzero(taken != NONE)
        places[taken[slots]] = slots
        return places

    @staticmethod
    def _shift(taken: Ints, place_of: Ints, came: Ints, work: int) -> None:
        while True:
            slot = int(came[work])
            pushed = int(taken[slot])
            taken[slot] = work
            if pushed == NONE:
                return
            work = pushed

    def swap(self, taken: Ints) -> None:
        """Let work that waits take the place of other work wherever the sum grows. Places only rise in worth, so it ends."""
        worth = np.full(len(taken), -np.inf)
        for slot in np.flatnonzero(taken != NONE).tolist():
            worth[slot] = self._one(int(taken[slot]), slot)
        waiting = self.waiting(taken)
        line = [int(work) for work in np.argsort(self.press, kind="stable") if waiting[work]]
        while line:
            work = line.pop()
            score = self.score(work)
            gain = np.subtract(score, worth, out=np.full(len(score), -np.inf), where=np.isfinite(score))
            slot = int(gain.argmax())
            if gain[slot] > SURE:
                if taken[slot] != NONE:
                    line.append(int(taken[slot]))
                taken[slot], worth[slot] = work, score[slot]

    def _one(self, work: int, slot: int) -> float:
        return float(self.problem.soft[work, self.agent[slot]] - self.less[slot] + self.press[work])


def _bonus(problem: Problem, pairs: int) -> float:
    """For every pair made: so much that no better fit is worth one pair less."""
    deepest = problem.room.max(initial=1) * problem.step.max(initial=0.0)
    return float(1 + (np.ptp(problem.soft) + deepest) * (pairs + 1) + deepest - min(0.0, problem.soft.min()))


def _noise(shape: tuple[int, ...], most: float) -> NDArray[np.float32]:
    """Without a pattern that matters, from a fixed seed, and cheap: some rows, repeated."""
    some = np.random.default_rng(0).random((min(shape[0], 257), shape[1]), np.float32) * np.float32(most)
    return np.resize(some, shape)


def _best(worth: NDArray[np.float32], hands: int) -> tuple[Ints, Ints]:
    """Deals the columns out into so many hands; of each row the best in each hand: good ones, from the whole line."""
    height, width = worth.shape
    hands = min(hands, width)
    dealt = np.concatenate([np.arange(hand, width, hands) for hand in range(hands)])
    ends = np.cumsum([0, *(len(range(hand, width, hands)) for hand in range(hands))])
    there = np.ascontiguousarray(worth[:, dealt])
    best = np.stack([there[:, a:b].argmax(axis=1) + a for a, b in pairwise(ends)], axis=1)
    rows, columns = np.repeat(np.arange(height), hands), dealt[best.ravel()]
    ok = np.isfinite(worth[rows, columns])
    return rows[ok], columns[ok]
