"""Who may have which work, and how good that would be: rules and terms, with their answers kept where work is alike."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import Work
from lingxi.engines.matching.roster import Bools, Floats
from lingxi.engines.matching.rules import HELD, NOBODY, REFUSED, RULES, Floor, Rule
from lingxi.engines.matching.terms import NOTHING, PAIR_TERMS, PREDICTED, SHY, WORK_TERMS, PairTerm

Predict = Callable[[Work, Sequence[UUID]], Floats]
"""How well each agent would do with it, 0..1; a port. Without one every agent counts the same."""

KEPT = 4096
LASTING = tuple(rule for rule in RULES if not rule.passing)
COMMON_RULES = tuple(rule for rule in RULES if rule.common)
TRAIT_RULES = tuple(rule for rule in RULES if rule.of_traits)
STATE_RULES = tuple(rule for rule in RULES if not rule.of_traits and not rule.common)
COMMON_TERMS = tuple(term for term in PAIR_TERMS if term.common)
TRAIT_TERMS = tuple(term for term in PAIR_TERMS if term.of_traits)
STATE_TERMS = tuple(term for term in PAIR_TERMS if not term.of_traits and not term.common)


@dataclass(frozen=True, slots=True)
class Scores:
    """Of those on the floor, in its order."""

    floor: Floor
    predict: Predict | None = None
    _kept: dict[Hashable, Any] = field(default_factory=dict)

    def key(self, demand: Demand) -> Hashable:
        """Work with the same key may go to the same agents, with the same pair scores."""
        own = demand.work.id if self.predict else None
        rules, terms = (*TRAIT_RULES, *STATE_RULES), (*TRAIT_TERMS, *STATE_TERMS)
        keys = [rule.key(demand) for rule in rules], [term.key(demand) for term in terms]
        return own, demand.held_for, demand.work.refused_by, *keys[0], *keys[1]

    def open(self, demand: Demand) -> Bools:
        """Who may have it now. Who refused is left out while somebody else can take it."""
        out = self._blocked(demand) | self.reserved(demand)
        if demand.work.refused_by:
            out |= self.refused(demand)
        return ~out

    def reserved(self, demand: Demand) -> Bools | np.bool_:
        """Everybody but the adviser for whom it is held, if they can be reached."""
        place = self.floor.index.get(demand.held_for) if demand.held_for else None
        if place is None or any(
            out is not NOBODY and np.asarray(out)[place] for out in (self._out(one, demand) for one in LASTING)
        ):
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
        total: Floats = self._keep("common", lambda: self._common(demand)) + self._fit(demand)
        for term in STATE_TERMS:
            value = self._value(term, demand)
            if value is not NOTHING:
                total += self.weight(term.name) * value
        if self.predict:
            total += self.weight(PREDICTED) * self.predicted(demand)
        return total

    def most(self, demand: Demand) -> Floats:
        """What each agent's pair score can be at most, whatever the work."""
        own = sum(self.weight(term.name) for term in (*TRAIT_TERMS, *STATE_TERMS))
        most: Floats = self._keep("common", lambda: self._common(demand)) + own
        return most + self.weight(PREDICTED) if self.predict else most

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

    def _common(self, demand: Demand) -> Floats:
        """What the terms give that do not depend on the work."""
        total = np.full(len(self.floor), 0.0 if self.predict else self.weight(PREDICTED) * SHY)
        for term in COMMON_TERMS:
            total += self.weight(term.name) * term.value(demand, self.floor)
        return total

    def _fit(self, demand: Demand) -> Floats:
        """What the terms of traits give."""
        weights: tuple[float, ...] = self._keep(
            "weights", lambda: tuple([self.weight(one.name) for one in TRAIT_TERMS])
        )

        def weighed() -> Floats:
            total = np.zeros(len(self.floor.roster))
            for term, weight in zip(TRAIT_TERMS, weights, strict=True):
                total += weight * self._everybodys(term.name, term.key(demand), partial(term.value, demand, self.floor))
            return total

        return self.floor.kept(("fit", weights, *[term.key(demand) for term in TRAIT_TERMS]), weighed)

    def _value(self, term: PairTerm, demand: Demand) -> Floats | float:
        if term.of_traits:
            return self.floor.kept((term.name, term.key(demand)), lambda: np.asarray(term.value(demand, self.floor)))
        found: Floats | float = self._keep((term.name, term.key(demand)), lambda: term.value(demand, self.floor))
        return found

    def _blocked(self, demand: Demand) -> Bools:
        out: Bools = self._unfit(demand) | self._keep("unable", partial(self._unable, demand))
        for rule in STATE_RULES:
            if rule.key(demand):
                out |= self._out(rule, demand)
        return out

    def _unfit(self, demand: Demand) -> Bools:
        """Who could not have it at any time."""

        def asked() -> Bools:
            out = np.zeros(len(self.floor.roster), np.bool_)
            for rule in TRAIT_RULES:
                out |= self._everybodys(rule.code, rule.key(demand), partial(rule.out, demand, self.floor))
            return out

        keys = [rule.key(demand) for rule in TRAIT_RULES]
        return self.floor.kept(("unfit", self.floor.policy.training_level, *keys), asked)

    def _unable(self, demand: Demand) -> Bools:
        """Who can take nothing at all now."""
        first, *others = COMMON_RULES
        out = np.asarray(first.out(demand, self.floor))
        for rule in others:
            out |= rule.out(demand, self.floor)
        return out

    def _out(self, rule: Rule, demand: Demand) -> Bools | np.bool_:
        if rule.of_traits:
            answer = self._everybodys(rule.code, rule.key(demand), partial(rule.out, demand, self.floor))
            return answer if self.floor.at is None else answer[self.floor.at]
        out: Bools | np.bool_ = self._keep((rule.code, rule.key(demand)), lambda: rule.out(demand, self.floor))
        return out

    def _everybodys(self, name: str, key: Hashable, make: Callable[[], Any]) -> NDArray[Any]:
        """An answer about traits, of the whole roster."""
        return self.floor.roster.kept.get((name, key, self.floor.policy.training_level), make)

    def _keep(self, key: Hashable, make: Callable[[], Any]) -> Any:
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found
