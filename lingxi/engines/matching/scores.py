"""Who may have which work, and how good that would be: rules and terms, with their answers kept where work is alike."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

import numpy as np

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import Work
from lingxi.engines.matching.roster import Bools, Floats
from lingxi.engines.matching.rules import HELD, REFUSED, RULES, Floor, Rule
from lingxi.engines.matching.terms import PAIR_TERMS, PREDICTED, SHY, WORK_TERMS, PairTerm

Predict = Callable[[Work, Sequence[UUID]], Floats]
"""How well each agent would do with it, 0..1; a port. Without one every agent counts the same."""

KEPT = 4096
LASTING = tuple(rule for rule in RULES if not rule.passing)
PASSING = tuple(rule for rule in RULES if rule.passing)


@dataclass(frozen=True, slots=True)
class Scores:
    floor: Floor
    predict: Predict | None = None
    _kept: dict[Hashable, Any] = field(default_factory=dict)

    def key(self, demand: Demand) -> Hashable:
        """Work with the same key may go to the same agents, with the same pair scores."""
        own = demand.work.id if self.predict else None
        rules = tuple(rule.key(demand) for rule in RULES)
        return own, demand.held_for, demand.work.refused_by, rules, tuple(term.key(demand) for term in PAIR_TERMS)

    def open(self, demand: Demand) -> Bools:
        """Who may have it now. Who refused is left out while somebody else can take it."""
        return ~(self._blocked(demand) | self.reserved(demand) | self.refused(demand))

    def reserved(self, demand: Demand) -> Bools:
        """Everybody but the adviser for whom it is held, if they can be reached."""
        place = self.floor.roster.index.get(demand.held_for) if demand.held_for else None
        reachable = place is not None and not self._any_of(LASTING, demand)[place]
        out = np.full(len(self.floor.roster), reachable)
        if reachable:
            out[place] = False
        return out

    def refused(self, demand: Demand) -> Bools:
        out = np.zeros(len(self.floor.roster), np.bool_)
        places = [self.floor.roster.index[id] for id in demand.work.refused_by if id in self.floor.roster.index]
        if places:
            out[places] = True
            if (self._blocked(demand) | self.reserved(demand) | out).all():
                out[:] = False
        return out

    def reasons(self, demand: Demand) -> list[tuple[str, Bools]]:
        """Each reason with everybody whom it rules out, in the order of the rules."""
        found = [(rule.code, self._out(rule, demand)) for rule in RULES]
        return [*found, (HELD, self.reserved(demand)), (REFUSED, self.refused(demand))]

    def soft(self, demand: Demand) -> Floats:
        """The pair's share of the score, for every agent."""
        total: Floats = self._keep("common", lambda: self._common(demand)).copy()
        for term, weight in self._own_terms():
            total += self._keep((term.name, term.key(demand)), partial(self._weighted, term, weight, demand))
        if self.predict:
            total += self.weight(PREDICTED) * self.predicted(demand)
        return total

    def predicted(self, demand: Demand) -> Floats:
        if self.predict is None:
            return np.full(len(self.floor.roster), SHY)
        asked = self.predict(demand.work, [one.id for one in self.floor.roster.agents])
        return np.clip(np.nan_to_num(asked, nan=SHY), 0, 1)

    def press(self, demand: Demand) -> float:
        """The work's share of the score: how much it presses, whoever takes it."""
        return sum(self.weight(name) * value for name, value in self.pressing(demand).items())

    def pressing(self, demand: Demand) -> dict[str, float]:
        return {term.name: term.value(demand, self.floor.policy, self.floor.now) for term in WORK_TERMS}

    def values(self, demand: Demand, place: int) -> dict[str, float]:
        """The value of every term for one agent."""
        pair = {term.name: float(term.value(demand, self.floor)[place]) for term in PAIR_TERMS}
        return {**pair, PREDICTED: float(self.predicted(demand)[place]), **self.pressing(demand)}

    def weight(self, name: str) -> float:
        return float(getattr(self.floor.policy.weights, name))

    def _own_terms(self) -> list[tuple[PairTerm, float]]:
        own = self._keep("own terms", lambda: [(one, self.weight(one.name)) for one in PAIR_TERMS if not one.common])
        return [pair for pair in own if pair[1]]

    def _common(self, demand: Demand) -> Floats:
        """What the terms give that do not depend on the work."""
        total = np.zeros(len(self.floor.roster))
        for term in PAIR_TERMS:
            if term.common:
                total += self.weight(term.name) * term.value(demand, self.floor)
        return total if self.predict else total + self.weight(PREDICTED) * SHY

    def _weighted(self, term: PairTerm, weight: float, demand: Demand) -> Floats:
        return weight * term.value(demand, self.floor)

    def _blocked(self, demand: Demand) -> Bools:
        return self._any_of(RULES, demand)

    def _any_of(self, rules: tuple[Rule, ...], demand: Demand) -> Bools:
        keys = tuple(rule.key(demand) for rule in rules)
        out: Bools = self._keep((len(rules), keys), lambda: np.any([self._out(rule, demand) for rule in rules], axis=0))
        return out

    def _out(self, rule: Rule, demand: Demand) -> Bools:
        out: Bools = self._keep((rule.code, rule.key(demand)), lambda: rule.out(demand, self.floor))
        return out

    def _keep(self, key: Hashable, make: Callable[[], Any]) -> Any:
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found
