"""Reference values of the standard normal curve, 60 digits computed, 25 printed.

Method: erfc and its inverse by mpmath at 60 digits, on the exact values of the doubles written as inputs; the
quantile is solved by Newton steps on ln of the smaller tail until the step is below 1e-45.
Run: python3 generate.py > normal.json   (Debian package python3-mpmath 1.2.1)
"""
import json
import random
from mpmath import mp, mpf, erfc, sqrt, exp, pi, log, nstr, erfinv

mp.dps = 60
random.seed(19690701)


def sf(z):
    return erfc(z / sqrt(mpf(2))) / 2


def pdf(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


def quantile(p):
    """Lower-tail quantile of the exact double p."""
    p = mpf(p)
    if p == mpf(1) / 2:
        return mpf(0)
    if p > mpf(1) / 2:
        return -lower(1 - p)
    return lower(p)


def lower(p):
    z = -sqrt(-2 * log(p)) if p < mpf("0.01") else sqrt(mpf(2)) * erfinv(2 * p - 1)
    for _ in range(200):
        tail = sf(-z)
        step = log(tail / p) * tail / pdf(z)
        z -= step
        if abs(step) < mpf(10) ** -45:
            return z
    raise ArithmeticError(p)


def show(x):
    return nstr(x, 25, min_fixed=0, max_fixed=0)


points = [0.0, 1e-300, 1e-20, 1e-8, 0.67448975, 0.6744897500000001, 5.656854249492381, 5.656854249492382]
points += [i / 16 for i in range(1, 16 * 37 + 1, 5)]  # the nodes of the split exponential
points += [i * 0.37 + random.random() * 0.3 for i in range(100)]  # dense to |z| = 37
points += [random.uniform(5, 9) for _ in range(30)]  # where one wrong coefficient hides
points += [37.0, 37.5]
chances = [1e-307, 1e-300, 1e-250, 1e-200, 1e-100, 1e-50, 1e-17, 1e-16, 1e-12, 1e-9, 1e-6, 1e-3, 0.074, 0.075, 0.076]
chances += [0.125, 0.25, 1 / 3, 0.49, 0.4999999999, 0.5, 0.5000000001, 0.51, 2 / 3, 0.875, 0.924, 0.925, 0.926]
chances += [1 - 1e-3, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12, 1 - 2.0**-53, 1.3887943864964021e-11, 1.38e-11, 1.40e-11]
chances += [10 ** -random.uniform(0.31, 307) for _ in range(120)] + [random.random() for _ in range(60)]
print(
    json.dumps(
        {
            "meta": {
                "what": "standard normal curve at exact doubles: density, upper tail, logarithm of the tail; quantiles",
                "source": "mpmath 1.2.1 or newer, 60 digits; see generate.py",
            },
            "points": [
                {"z": z, "pdf": show(pdf(mpf(z))), "sf": show(sf(mpf(z))), "logSf": show(log(sf(mpf(z))))}
                for z in sorted(points)
            ],
            "farTails": [{"z": z, "logSf": show(log(sf(mpf(z))))} for z in [38.5, 50.0, 100.0, 1234.5, 1e6]],
            "quantiles": [{"p": p, "z": show(quantile(p))} for p in sorted(chances)],
        },
        indent=1,
    )
)
