"""How long somebody in the line will wait, said so that a known share of them wait no longer.

With all n places busy, each ending at rate mu, the line moves at rate n mu; the k-th in it waits for k such moves, an Erlang (gamma)
time: W. Whitt, "Predicting queueing delays", Management Science 45(6) (1999). If everybody ahead may also give up, at rate theta
each, the moves take exponential times of rates n mu + j theta, j = k - 1, ..., 0, and exp(-theta W) has the Beta(n mu / theta, k)
distribution (both have the moments product of (a + j) / (a + j + s)), which gives the quantile without a sum.
"""

from math import inf, isfinite, log

USUAL = 0.8  # four of five wait at most so long


def wait_quantile(
    place: int,
    agents: float,
    handling_seconds: float,
    *,
    quantile: float = USUAL,
    patience_seconds: float | None = None,
    concurrency: float = 1.0,
) -> float | None:
    """Seconds that a customer who stays waits at most, with probability `quantile`; None if nobody serves.

    `place` is 1 for who is next while all places are taken, 0 if somebody is free now (then the wait is 0). `agents` are those who
    serve the line, each `concurrency` customers at once for `handling_seconds` on average, wrapping-up included; who serves several
    lines counts for the share that this line gets. `patience_seconds` is the mean after which those ahead give up; None or infinite
    is never. ValueError if a length or number is not above zero, or `quantile` not between 0 and 1.
    """
    if place < 0 or not 0 < quantile < 1 or not 0 < handling_seconds < inf or concurrency <= 0:
        raise ValueError("place must be 0 or more, quantile between 0 and 1, handling_seconds and concurrency above 0")
    if patience_seconds is not None and patience_seconds <= 0:
        raise ValueError("patience_seconds must be above 0")
    if agents <= 0:
        return None
    if place == 0:
        return 0.0
    from scipy.special import betaincinv, gammaincinv

    leaving = agents * concurrency / handling_seconds
    if patience_seconds is None or not isfinite(patience_seconds):
        return float(gammaincinv(place, quantile)) / leaving
    return -patience_seconds * log(betaincinv(leaving * patience_seconds, place, 1 - quantile))
