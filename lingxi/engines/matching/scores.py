"""Who may have which work, and how good that would be: rules and terms, with their answers kept where work is alike."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import numpy as np

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import Work
from lingxi.engines.matching.roster import Bools, Floats
from lingxi.engines.matching.rules import HELD, NOBODY, REFUSED, RULES, Floor, Rule
from lingxi.engines.matching.terms import PAIR_TERMS, PREDICTED, SHY, WORK_TERMS, PairTerm

Predict = Callable[[Work, Sequence[UUID]], Floats]
"""How well each agent would do with it, 0..1; a port. Without one every agent counts the same."""

KEPT = 4096
LASTING = tuple(rule for rule in RULES if not rule.passing)
COMMON_RULES = tuple(rule for rule in RULES if rule.common)
FIT_RULES = tuple(rule for rule in RULES if rule.of_traits)
OWN_RULES = tuple(rule for rule in RULES if not rule.common and not rule.of_traits)
COMMON = tuple(term for term in PAIR_TERMS if term.common)
OWN = tuple(term for term in PAIR_TERMS if not term.common)


@dataclass(frozen=True, slots=True)
class Scores:
    """Of those on the floor, in its order."""

    floor: Floor
    predict: Predict | None = None
    _kept: dict[Hashable, Any] = field(default_factory=dict)

    def key(self, demand: Demand) -> Hashable:
        """Work with the same key may go to the same agents, with the same pair scores."""
        own = demand.work.id if self.predict else None
        rules = tuple([rule.key(demand) for rule in (*FIT_RULES, *OWN_RULES)])
        return own, demand.held_for, demand.work.refused_by, rules, tuple([term.key(demand) for term in OWN])

    def open(self, demand: Demand) -> Bools:
        """Who may have it now. Who refused is left out while somebody else can take it."""
        out = self._blocked(demand) | self.reserved(demand)
        if demand.work.refused_by:
            out |= self.refused(demand)
        return ~out

    def reserved(self, demand: Demand) -> Bools | np.bool_:
        """Everybody but the adviser for whom it is held, if they can be reached."""
        place = self.floor.index.get(demand.held_for) if demand.held_for else None
        if place is None or any(np.broadcast_to(self._out(one, demand), len(self.floor))[place] for one in LASTING):
            return NOBODY
        out = np.ones(len(self.floor), np.bool_)
        out[place] = False
        return out

    def refused(self, demand: Demand) -> Bools:
        out = np.zeros(len(self.floor), np.bool_)
        places = [self.floor.index[id] for id in demand.work.refused_by if id in self.floor.index]
        if places:
            out[places] = True
            if (self._blocked(demand) | self.reserved(demand) | out).all():
                out[:] = False
        return out

    def reasons(self, demand: Demand) -> list[tuple[str, Bools]]:
        """Each reason with everybody whom it rules out, in the order of the rules."""
        found = [(rule.code, self._out(rule, demand)) for rule in RULES]
        found += [(HELD, self.reserved(demand)), (REFUSED, self.refused(demand))]
        return [(code, np.broadcast_to(out, len(self.floor))) for code, out in found]

    def soft(self, demand: Demand) -> Floats:
        """The pair's share of the score, for every agent."""
        total: Floats = self._keep("common", lambda: self._common(demand)).copy()
        for term, weight in self._own_terms():
            total += weight * self._value(term, demand)
        if self.predict:
            total += self.weight(PREDICTED) * self.predicted(demand)
        return total

    def most(self, demand: Demand) -> Floats:
        """What each agent's pair score can be at most, whatever the work."""
        own = sum(weight for _, weight in self._own_terms()) + (self.weight(PREDICTED) if self.predict else 0.0)
        most: Floats = self._keep("common", lambda: self._common(demand)) + own
        return most

    def predicted(self, demand: Demand) -> Floats:
        if self.predict is None:
            return np.full(len(self.floor), SHY)
        asked = self.predict(demand.work, list(self.floor.index))
        return np.clip(np.nan_to_num(asked, nan=SHY), 0, 1)

    def press(self, demand: Demand) -> float:
        """The work's share of the score: how much it presses, whoever takes it."""
        return sum(self.weight(name) * value for name, value in self.pressing(demand).items())

    def pressing(self, demand: Demand) -> dict[str, float]:
        return {term.name: term.value(demand, self.floor.policy, self.floor.now) for term in WORK_TERMS}

    def values(self, demand: Demand, place: int) -> dict[str, float]:
        """The value of every term for one agent."""
        everybody = {term.name: np.broadcast_to(self._value(term, demand), len(self.floor)) for term in PAIR_TERMS}
        pair = {name: float(value[place]) for name, value in everybody.items()}
        return {**pair, PREDICTED: float(self.predicted(demand)[place]), **self.pressing(demand)}

    def weight(self, name: str) -> float:
        return float(getattr(self.floor.policy.weights, name))

    def _own_terms(self) -> list[tuple[PairTerm, float]]:
        own = self._keep("own terms", lambda: [(one, self.weight(one.name)) for one in OWN])
        return [pair for pair in own if pair[1]]

    def _common(self, demand: Demand) -> Floats:
        """What the terms give that do not depend on the work."""
        total = np.full(len(self.floor), 0.0 if self.predict else self.weight(PREDICTED) * SHY)
        for term in COMMON:
            total += self.weight(term.name) * term.value(demand, self.floor)
        return total

    def _value(self, term: PairTerm, demand: Demand) -> Floats | float:
        key = (term.name, term.key(demand))
        if term.of_traits:
            return self.floor.kept(key, lambda: np.asarray(term.value(demand, self.floor)))
        found: Floats | float = self._keep(key, lambda: term.value(demand, self.floor))
        return found

    def _blocked(self, demand: Demand) -> Bools:
        fits, own = [rule.key(demand) for rule in FIT_RULES], [rule.key(demand) for rule in OWN_RULES]
        out: Bools = self._keep(("blocked", *fits, *own), lambda: self._now_blocked(demand, fits))
        return out

    def _now_blocked(self, demand: Demand, fits: list[Hashable]) -> Bools:
        key = ("unfit", *fits, self.floor.policy.training_level)
        out = self.floor.kept(key, lambda: self._any_of(FIT_RULES, demand)) | self._unable(demand)
        for rule in OWN_RULES:
            answer = self._out(rule, demand)
            if answer is not NOBODY:
                out |= answer
        return out

    def _unable(self, demand: Demand) -> Bools:
        """Who can take nothing at all now."""
        out: Bools = self._keep("unable", lambda: self._any_of(COMMON_RULES, demand))
        return out

    def _any_of(self, rules: tuple[Rule, ...], demand: Demand) -> Bools:
        return np.asarray(np.any([rule.out(demand, self.floor) for rule in rules], axis=0))

    def _out(self, rule: Rule, demand: Demand) -> Bools | np.bool_:
        if rule.of_traits:
            key = (rule.code, rule.key(demand), self.floor.policy.training_level)
            return self.floor.kept(key, lambda: np.asarray(rule.out(demand, self.floor)))
        out: Bools | np.bool_ = self._keep((rule.code, rule.key(demand)), lambda: rule.out(demand, self.floor))
        return out

    def _keep(self, key: Hashable, make: Callable[[], Any]) -> Any:
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found
