"""Adversarial reference cases of mixtures, by mpmath at 30 to 340 digits.

Semantics: inputs are the exact doubles written here; chances are divided by their exact sum; quantile is
inf{x: F(x) >= p}; pdf is the density of the continuous part. Families as in mixtures-public.json.
Method: components are expanded with chances as exact fractions. F(x) - p is (chance passed - p, an exact fraction)
minus the upper tails of the passed plus the lower tails of the others, so nothing cancels in any gap, however
deep (mpmath's exponents do not underflow). Quantiles by bisection with Newton steps, to 28 digits.
Run: python3 generate.py > adversarial.json   (Debian package python3-mpmath)
"""
import json
import math
import random
import sys
from fractions import Fraction
from itertools import product

from mpmath import exp, erfc, erf, inf, log, mp, mpf, nstr, pi, sqrt

random.seed(20220831)


# ---- components: (weight, kind, parameters) -------------------------------------------------------------------
class Normal:
    def __init__(self, mean, variance):
        self.mean, self.variance = mean, variance
        self.sd = sqrt(variance)
        self.centre = mean
        self.atom = variance == 0
        self.knots = [mean] if self.atom else []

    def lower(self, x):
        if self.variance == 0:
            return mpf(1) if x >= self.mean else mpf(0)
        return erfc((self.mean - x) / (self.sd * sqrt(mpf(2)))) / 2

    def upper(self, x):
        if self.variance == 0:
            return mpf(0) if x >= self.mean else mpf(1)
        return erfc((x - self.mean) / (self.sd * sqrt(mpf(2)))) / 2

    def pdf(self, x):
        if self.variance == 0:
            return mpf(0)
        return exp(-((x - self.mean) ** 2) / (2 * self.variance)) / (self.sd * sqrt(2 * pi))

    def reach(self):
        return self.mean - 45 * self.sd, self.mean + 45 * self.sd


class Truncated:
    atom = False

    def __init__(self, mean, sd):
        self.parent = Normal(mean, sd**2)
        self.kept = self.parent.upper(mpf(0))
        self.centre = max(mean, mpf(0))
        self.knots = [mpf(0)]
        a = max(-mean / sd, mpf(1))
        self.top = max(mean, mpf(0)) + 45 * sd / (1 if mean > 0 else a)
        if mean <= 0:
            self.top = 1100 * sd / a if a > 40 else 45 * sd

    def lower(self, x):
        if x <= 0:
            return mpf(0)
        if self.parent.mean < 0:
            return (self.kept - self.parent.upper(x)) / self.kept
        return (self.parent.lower(x) - self.parent.lower(mpf(0))) / self.kept

    def upper(self, x):
        return mpf(1) if x <= 0 else self.parent.upper(x) / self.kept

    def pdf(self, x):
        return mpf(0) if x < 0 else self.parent.pdf(x) / self.kept

    def reach(self):
        return mpf(0), self.top


class Lognormal:
    atom = False

    def __init__(self, mean, sd):
        self.s2 = log(1 + (sd / mean) ** 2)
        self.s = sqrt(self.s2)
        self.mu = log(mean) - self.s2 / 2
        self.centre = exp(self.mu)
        self.knots = [mpf(0)]

    def z(self, x):
        return (log(x) - self.mu) / (self.s * sqrt(mpf(2)))

    def lower(self, x):
        return mpf(0) if x <= 0 else erfc(-self.z(x)) / 2

    def upper(self, x):
        return mpf(1) if x <= 0 else erfc(self.z(x)) / 2

    def pdf(self, x):
        return mpf(0) if x <= 0 else exp(-self.z(x) ** 2) / (x * self.s * sqrt(2 * pi))

    def reach(self):
        return exp(self.mu - 45 * self.s), exp(self.mu + 45 * self.s)


class Split:
    atom = False

    def __init__(self, mode, down, up):
        self.mode, self.down, self.up = mode, down, up
        self.centre = mode
        self.knots = [mode] if down == 0 or up == 0 else []

    def lower(self, x):
        total = self.down + self.up
        if x <= self.mode:
            if self.down == 0:
                return mpf(0)
            return self.down / total * erfc((self.mode - x) / (self.down * sqrt(mpf(2))))
        if self.up == 0:
            return mpf(1)
        return self.down / total + self.up / total * erf((x - self.mode) / (self.up * sqrt(mpf(2))))

    def upper(self, x):
        total = self.down + self.up
        if x >= self.mode:
            if self.up == 0:
                return mpf(0)
            return self.up / total * erfc((x - self.mode) / (self.up * sqrt(mpf(2))))
        if self.down == 0:
            return mpf(1)
        return self.up / total + self.down / total * erf((self.mode - x) / (self.down * sqrt(mpf(2))))

    def pdf(self, x):
        side = self.down if x < self.mode or self.up == 0 else self.up
        if side == 0 or (x > self.mode and self.up == 0):
            return mpf(0)
        return 2 / (self.down + self.up) / sqrt(2 * pi) * exp(-(((x - self.mode) / side) ** 2) / 2)

    def reach(self):
        return self.mode - 45 * self.down, self.mode + 45 * self.up


def component(raw):
    family = raw["family"]
    if family == "normal":
        return Normal(mpf(raw["mean"]), mpf(raw["sd"]) ** 2)
    if family == "truncnormal0":
        return Truncated(mpf(raw["mu"]), mpf(raw["sigma"]))
    if family == "lognormal":
        return Lognormal(mpf(raw["mean"]), mpf(raw["sd"]))
    return Split(mpf(raw["mode"]), mpf(raw["sd_low"]), mpf(raw["sd_high"]))


def expand(case):
    total = sum(Fraction(raw["weight"]) for raw in case["exclusive"])
    base = [(Fraction(raw["weight"]) / total, component(raw)) for raw in case["exclusive"]]
    events = case.get("additive", [])
    if not events:
        return base
    result = []
    for weight, c in base:
        for happened in product([False, True], repeat=len(events)):
            w, m, v = weight, c.mean, c.variance
            for event, yes in zip(events, happened):
                q = Fraction(event["probability"])
                w *= q if yes else 1 - q
                if yes:
                    m += mpf(event["mean"])
                    v += mpf(event["sd"]) ** 2
            result.append((w, Normal(m, v)))
    return result


def real(fraction):
    return mpf(fraction.numerator) / mpf(fraction.denominator)


class Mixture:
    def __init__(self, case):
        exact = [(w, c) for w, c in expand(case) if w > 0]
        exact.sort(key=lambda item: item[1].centre)
        self.exact = [w for w, _ in exact]
        self.passed_before = [Fraction(0)]
        for w in self.exact:
            self.passed_before.append(self.passed_before[-1] + w)
        self.parts = [(real(w), c) for w, c in exact]

    def cdf(self, x):
        return sum(w * c.lower(x) for w, c in self.parts)

    def sf(self, x):
        return sum(w * c.upper(x) for w, c in self.parts)

    def pdf(self, x):
        return sum(w * c.pdf(x) for w, c in self.parts)

    def sign(self, x, p, left=False):
        """F(x) - p, or F(x-) - p, for the double p"""
        passed = [c.centre < x or (c.centre == x and not (left and c.atom)) for _, c in self.parts]
        if left:
            rest = real(sum((w for w, yes in zip(self.exact, passed) if yes), Fraction(0)) - Fraction(p))
        else:
            rest = real(self.passed_before[sum(passed)] - Fraction(p))
        for (w, c), yes in zip(self.parts, passed):
            if c.atom:
                continue
            rest += -w * c.upper(x) if yes else w * c.lower(x)
        return rest

    def narrow(self, low, high, p):
        plain = [(float(w), float(c.mean), float(c.sd) * 2**0.5) for w, c in self.parts]
        a, b = float(low), float(high)
        for _ in range(80):
            x = (a + b) / 2
            if sum(w * math.erfc((m - x) / r) for w, m, r in plain) / 2 < p:
                a = x
            else:
                b = x
        margin = mpf(10) ** -8 * abs(b)
        near = b - margin, b + margin
        return near if self.sign(near[0], p) < 0 <= self.sign(near[1], p) else (low, high)

    def quantile(self, p):
        knots = sorted({k for _, c in self.parts for k in c.knots})
        low = min(c.reach()[0] for _, c in self.parts) - 1
        high = max(c.reach()[1] for _, c in self.parts) + 1
        for k in knots:
            if self.sign(k, p) >= 0:
                if self.sign(k, p, left=True) < 0:
                    return k
                high = min(high, k)
                break
            low = max(low, k)
        if self.sign(low, p) >= 0:
            raise ArithmeticError("bracket")
        if len(self.parts) > 1000:  # doubles first: their answer is good to 1e-9, and both ends are checked
            low, high = self.narrow(low, high, p)
        target = mpf(10) ** -28
        for _ in range(3000):
            if high - low <= target * max(abs(low), abs(high)):
                break
            # geometric in wide positive brackets, so that tiny quantiles are reached
            mid = sqrt(low * high) if low > 0 and high > 16 * low else (low + high) / 2
            f = self.sign(mid, p)
            if f >= 0:
                high = mid
            else:
                low = mid
            d = self.pdf(mid)
            if d > 0:  # a Newton step and its neighbours, when they stay inside
                guess = mid - f / d
                if low < guess < high:
                    eps = abs(f / d) * mpf(10) ** -6 + abs(guess) * target / 4
                    for x in (guess - eps, guess, guess + eps):
                        if low < x < high:
                            if self.sign(x, p) >= 0:
                                high = x
                            else:
                                low = x
        return high


# ---- the cases ------------------------------------------------------------------------------------------------
CASES = []
CHANCES = [0.125, 0.5, 2 / 3, 0.875]
WIDE = CHANCES + [1e-300, 1e-100, 1e-20, 1e-9, 1e-3, 0.01, 1 / 3, 0.99, 1 - 1e-9, 1 - 2.0**-53]


def n(weight, mean, sd):
    return {"family": "normal", "weight": weight, "mean": mean, "sd": sd}


def t(weight, mu, sigma):
    return {"family": "truncnormal0", "weight": weight, "mu": mu, "sigma": sigma}


def ln(weight, mean, sd):
    return {"family": "lognormal", "weight": weight, "mean": mean, "sd": sd}


def s(weight, mode, low, high):
    return {"family": "splitnormal", "weight": weight, "mode": mode, "sd_low": low, "sd_high": high}


def e(probability, mean, sd):
    return {"probability": probability, "mean": mean, "sd": sd}


def case(name, tags, exclusive, additive=None, chances=None, xs=None, digits=50):
    entry = {"id": name, "tags": tags, "exclusive": exclusive}
    if additive:
        entry["additive"] = additive
    CASES.append((entry, chances or CHANCES, xs or [], digits))


# ordinary
case("ordinary-golden", ["ordinary"], [n(0.25, 22000, 3000), n(0.45, 30000, 4000), n(0.22, 38000, 5000), n(0.08, 55000, 9000)], chances=WIDE)
case("ordinary-golden-events", ["additive"], [n(0.25, 22000, 3000), n(0.45, 30000, 4000), n(0.22, 38000, 5000), n(0.08, 55000, 9000)], [e(0.3, 5000, 1500), e(0.1, 12000, 4000)], chances=WIDE)
for i in range(4):
    k = 2 + i
    w = [random.randint(1, 9) for _ in range(k)]
    case(f"ordinary-random-{i}", ["ordinary"], [n(a / sum(w), random.uniform(1e4, 9e4), random.uniform(500, 9000)) for a in w], chances=WIDE)
case("ordinary-thirds", ["ordinary"], [n(1 / 3, 20000, 2500), n(1 / 3, 30000, 2500), n(1 / 3, 41000, 2500)])
case("ordinary-single-far-mean", ["ordinary"], [n(1.0, 1e9, 1.0)], chances=WIDE)
case("ordinary-centred-two-spreads", ["ordinary"], [n(0.5, 0.0, 1.0), n(0.5, 0.0, 7.0)], chances=WIDE)
case("ordinary-negative-means", ["ordinary"], [n(0.4, -30000.0, 4000), n(0.6, -12000.0, 2500)], chances=WIDE)
case("ordinary-around-zero", ["ordinary"], [n(0.3, -500.0, 200), n(0.4, 0.0, 300), n(0.3, 700.0, 250)], chances=WIDE)

# plateaus exactly at the asked chance
case("plateau-0.125", ["plateau"], [n(0.125, 20000, 1500), n(0.875, 90000, 6000)])
case("plateau-0.5-far", ["plateau", "underflow"], [n(0.5, 0.0, 1.0), n(0.5, 1000.0, 1.0)])
case("plateau-0.5-unequal-far", ["plateau", "underflow"], [n(0.5, 1000.0, 2.0), n(0.5, 100000.0, 300.0)])
case("plateau-0.875", ["plateau"], [n(0.875, 30000, 1500), n(0.125, 120000, 9000)])
case("plateau-2/3", ["plateau"], [n(2 / 3, 25000, 900), n(1 - 2 / 3, 80000, 2500)])
case("plateau-2/3-thirds", ["plateau"], [n(1 / 3, 10000, 300), n(1 / 3, 12000, 300), n(1 / 3, 60000, 900)])
case("plateau-three-.125-.875", ["plateau"], [n(0.125, 10000, 400), n(0.75, 40000, 700), n(0.125, 90000, 900)])
case("plateau-three-.5", ["plateau"], [n(0.25, 10000, 400), n(0.25, 14000, 400), n(0.5, 90000, 900)])
case("plateau-three-tenths", ["plateau"], [n(0.1, 10000, 400), n(0.2, 40000, 700), n(0.7, 90000, 900)], chances=[0.1, 0.3, 0.30000000000000004, 0.1 + 2.0**-56, 0.5])
case("plateau-sum-not-1", ["plateau"], [n(0.3, 10000, 400), n(0.1, 40000, 700), n(0.6, 90000, 900)], chances=[0.3, 0.4, 0.39999999999999997, 0.5])
case("plateau-with-event", ["plateau", "additive"], [n(0.3, 10000, 300), n(0.7, 12000, 300)], [e(0.25, 90000, 500)], chances=[0.3, 0.5, 0.75, 0.7500000000000001, 0.875])
case("plateau-with-events", ["plateau", "additive"], [n(0.3, 10000, 300), n(0.7, 12000, 300)], [e(0.1, 90000, 500), e(0.2, 300000, 700)], chances=[0.72, 0.8, 0.9, 0.875])
case("plateau-one-ulp-above", ["plateau"], [n(0.5, 10000, 100), n(0.5, 50000, 100)], chances=[0.5 - 2.0**-54, 0.5, 0.5 + 2.0**-53])
case("plateau-tiny-between", ["plateau", "tiny-weight"], [n(0.5, 10000, 100), n(1e-200, 30000, 100), n(0.5, 50000, 100)], chances=[0.5, 0.125, 0.875])
case("plateau-tiny-both-sides", ["plateau", "tiny-weight"], [n(1e-200, 5000, 10), n(0.5, 10000, 100), n(1e-300, 30000, 100), n(0.5, 50000, 100), n(1e-200, 60000, 10)], chances=[0.5])

# tiny weights
for exponent in (12, 15, 17, 50, 300):
    case(f"weight-1e-{exponent}", ["tiny-weight"], [n(1.0, 40000, 3000), n(float(f"1e-{exponent}"), 900000, 1000)], chances=CHANCES + [1 - 2.0**-53, 1 - 1e-12, 1e-12], xs=[500000.0, 900000.0, 903000.0])
case("weight-1e-300-low", ["tiny-weight"], [n(1e-300, 100, 10), n(1.0, 40000, 1000)], chances=[1e-300, 5e-301, 1e-299, 1e-12, 0.5], xs=[100.0, 130.0])

# spread ratios
case("spread-1e3", ["spread-ratio"], [n(0.5, 40000, 5), n(0.5, 40000, 5000)], chances=WIDE)
case("spread-1e6", ["spread-ratio"], [n(0.3, 40000, 0.01), n(0.7, 41000, 10000)], chances=WIDE)
case("spread-1e9", ["spread-ratio"], [n(0.5, 40000, 1e-5), n(0.5, 40000, 10000)], chances=WIDE)
case("spread-1e9-apart", ["spread-ratio"], [n(0.25, 30000, 1e-5), n(0.5, 45000, 10000), n(0.25, 50000, 1e-3)], chances=WIDE + [0.3, 0.31, 0.55])
case("spread-1e9-wide-first", ["spread-ratio"], [n(0.125, 1000.0, 1e-6), n(0.875, 500000.0, 1000.0)])
case("spread-1e-12-of-mean", ["spread-ratio"], [n(0.5, 1e6, 1e-6), n(0.5, 1.5e6, 20000)], chances=CHANCES + [0.25, 0.01])

# atoms
case("atoms-only", ["atoms"], [n(0.125, 10000, 0), n(0.375, 20000, 0), n(0.5, 30000, 0)], chances=CHANCES + [0.1249999, 0.5000001, 1e-300, 1 - 2.0**-53])
case("atoms-tenths", ["atoms"], [n(0.1, 1, 0), n(0.2, 2, 0), n(0.3, 3, 0), n(0.4, 4, 0)], chances=[0.1, 0.30000000000000004, 0.3, 0.6, 0.6000000000000001, 0.7])
case("atoms-ten-of-tenth", ["atoms"], [n(0.1, 100 * i, 0) for i in range(10)], chances=[0.1, 0.2, 0.3, 0.30000000000000004, 0.4, 0.5, 0.6, 0.7, 0.7999999999999999, 0.8, 0.9])
case("atoms-thirds", ["atoms"], [n(1 / 3, 1, 0), n(1 / 3, 2, 0), n(1 / 3, 3, 0)], chances=[1 / 3, 2 / 3, 0.33333333333333337, 0.6666666666666667])
case("atom-one", ["atoms"], [n(1.0, 42000, 0)])
case("atom-zero", ["atoms"], [n(0.5, 0.0, 0), n(0.5, 10, 0)], chances=CHANCES)
case("atom-on-jump", ["atoms"], [n(0.25, 40000, 0), n(0.75, 50000, 4000)], chances=CHANCES + [0.25, 0.25 + 2.0**-54, 0.254657248994332, 0.25465724899433208, 0.0046572489943321, 0.1])
case("atom-plateau", ["atoms", "plateau"], [n(0.5, 10000, 100), n(0.25, 90000, 0), n(0.25, 150000, 100)], chances=[0.5, 0.75, 0.50000001, 0.125, 0.875])
case("atom-below-normal-far", ["atoms", "plateau", "underflow"], [n(0.5, 1000, 0), n(0.5, 100000, 10)], chances=[0.5, 0.25, 0.75, 0.5 + 2.0**-53])
case("atoms-and-events", ["atoms", "additive"], [n(0.6, 10000, 0), n(0.4, 12000, 0)], [e(0.25, 5000, 0), e(0.5, 700, 300)], chances=CHANCES + [0.225])
case("atom-in-middle-of-normal", ["atoms"], [n(0.2, 30000, 0), n(0.8, 30000, 3000)], chances=WIDE + [0.4, 0.6, 0.39999, 0.60001])

# many
case("many-200", ["many"], [n(0.005, random.uniform(10000, 90000), random.uniform(50, 6000)) for _ in range(200)], chances=CHANCES + [1e-9, 1 - 1e-9])
case("many-200-skew", ["many"], [n(w, 20000 + 300 * i, 40 + i) for i, w in enumerate([(i + 1) / 20100 for i in range(200)])], chances=CHANCES + [1e-9, 1 - 1e-9])
case("many-4096", ["many", "additive"], [n(1.0, 30000, 2500)], [e(0.05 + 0.07 * i, 500 + 350 * i, 100 + 60 * i) for i in range(12)], chances=CHANCES, digits=30)
case("many-4096-narrow", ["many", "additive"], [n(1.0, 1000, 20)], [e(0.5, 100 * 2**i, 1) for i in range(12)], chances=CHANCES, digits=30)

# additive
for k in (1, 2, 3, 5, 8):
    case(f"additive-{k}", ["additive"], [n(0.55, 31000, 2200), n(0.45, 42000, 5100)], [e(0.1 + 0.8 * random.random(), 1000 + 6000 * random.random(), 3000 * random.random()) for _ in range(k)], chances=CHANCES + [1e-6, 1e-12, 1 - 1e-6])
case("additive-negative", ["additive"], [n(0.5, 31000, 2200), n(0.5, 42000, 5100)], [e(0.4, -9000, 1500), e(0.2, 3000, 0)], chances=CHANCES + [1e-6])
case("additive-far-from-spread", ["additive"], [n(0.5, 1e6, 1), n(0.5, 1e6 + 0.1, 1)], [e(0.3, 0.1, 0.1), e(0.7, 1e5 + 0.3, 0.2)], chances=CHANCES + [1e-12, 1e-300], xs=[999965.0, 999970.3, 1100030.7])

# Fourier
for k in (13,):
    case(f"fourier-{k}", ["fourier", "additive"], [n(1.0, 30000, 2500)], [e(0.1 + 0.06 * j, 700 + 210 * j, 100 + 35 * j) for j in range(k)], chances=[0.125, 0.5, 0.875, 1e-6], digits=30)

# families
F = WIDE
case("truncated-mean-0", ["truncated"], [t(1.0, 0.0, 30000.0)], chances=F, digits=340)
case("truncated-below", ["truncated"], [t(1.0, -5000.0, 4000.0)], chances=F, digits=340)
case("truncated-3sd-below", ["truncated"], [t(1.0, -12000.0, 4000.0)], chances=F, digits=340)
case("truncated-30sd-below", ["truncated"], [t(1.0, -120000.0, 4000.0)], chances=F, digits=340)
case("truncated-100sd-below", ["truncated"], [t(1.0, -100000.0, 1000.0)], chances=[x for x in F if x > 1e-50], digits=340)
case("truncated-far-above", ["truncated"], [t(1.0, 50000.0, 1000.0)], chances=F, digits=340)
case("truncated-at-5sd", ["truncated"], [t(1.0, 20000.0, 4000.0)], chances=F, digits=340)
case("truncated-mix", ["truncated"], [t(0.4, 3000.0, 4000.0), t(0.6, 25000.0, 9000.0)], chances=F, digits=340)
case("truncated-plateau", ["truncated", "plateau", "underflow"], [n(0.5, 10, 1), t(0.5, 3000.0, 10.0)], chances=[0.5, 0.25, 0.75], digits=340)
case("lognormal-ordinary", ["lognormal"], [ln(0.6, 45000, 6000), ln(0.4, 70000, 30000)], chances=F)
case("lognormal-narrow", ["lognormal"], [ln(1.0, 40000, 40000 * 1e-9)], chances=F)
case("lognormal-wide", ["lognormal"], [ln(1.0, 4000, 40000)], chances=F)
case("lognormal-mixed-with-normal", ["lognormal"], [ln(0.3, 20000, 9000), n(0.7, 50000, 4000)], chances=F)
case("lognormal-plateau", ["lognormal", "plateau"], [ln(0.5, 1000, 100), ln(0.5, 90000, 4000)])
case("split-ordinary", ["split"], [s(0.5, 42000, 3000, 9000), s(0.5, 55000, 6000, 2000)], chances=F)
case("split-half-up", ["split"], [s(1.0, 30000, 0, 5000)], chances=F)
case("split-half-down", ["split"], [s(1.0, 30000, 5000, 0)], chances=F)
case("split-lopsided", ["split"], [s(1.0, 30000, 1e-3, 5000)], chances=F)
case("split-gap", ["split", "plateau"], [s(0.5, 30000, 5000, 0), s(0.5, 60000, 0, 5000)], chances=CHANCES + [0.5 + 2.0**-53, 0.5 - 2.0**-54])
case("split-meets", ["split"], [s(0.5, 30000, 5000, 0), s(0.5, 30000, 0, 5000)], chances=CHANCES)
case("families-all", ["split", "lognormal", "truncated", "atoms"], [n(0.2, 30000, 2000), t(0.2, 4000, 9000), ln(0.2, 25000, 8000), s(0.3, 40000, 2000, 7000), n(0.1, 20000, 0)], chances=F, digits=340)


def points(mixture, quantiles, xs):
    """Around every quantile, far out on both sides down to 1e-280, and the extra places asked for."""
    places = set(xs)
    for _, q in quantiles:
        places.add(float(q))
    low = min(c.reach()[0] for _, c in mixture.parts)
    high = max(c.reach()[1] for _, c in mixture.parts)
    for share in (0.05, 0.13, 0.22, 0.31, 0.44, 0.5, 0.58, 0.69, 0.77, 0.86, 0.95):
        places.add(float(low + share * (high - low)))
    return sorted(places)


def show(x, digits=22):
    if x == 0:
        return "0"
    return nstr(x, digits, min_fixed=-5, max_fixed=17)


def evaluate(entry, chances, xs, digits):
    mp.dps = digits
    mixture = Mixture(entry)
    quantiles = [(p, mixture.quantile(p)) for p in chances]
    limit = mpf(10) ** -320
    rows = []
    for x in points(mixture, quantiles, xs):
        value = mpf(x)
        row = {"x": x}
        for name, f in (("pdf", mixture.pdf), ("cdf", mixture.cdf), ("sf", mixture.sf)):
            got = f(value)
            row[name] = show(got) if got > limit else "0"
        rows.append(row)
    return {
        **entry,
        "quantiles": [{"p": p, "q": show(q)} for p, q in quantiles],
        "points": rows,
    }


if __name__ == "__main__":
    names = sys.argv[1:]
    chosen = [c for c in CASES if not names or any(name in c[0]["id"] for name in names)]
    done = []
    for entry, chances, xs, digits in chosen:
        print(entry["id"], file=sys.stderr, flush=True)
        done.append(evaluate(entry, chances, xs, digits))
    meta = {
        "what": "mixtures that break naive code: plateaus at the asked chance, tiny chances, spread ratios, point "
        "masses, many components, events, families in far tails",
        "source": "generate.py beside this file; mpmath, 30 to 340 digits as each case needs, 22 printed",
        "semantics": "exact doubles in; chances divided by their exact sum; quantile inf{x: F(x) >= p}; values "
        "below 1e-320 are written as 0",
    }
    head = json.dumps(meta, indent=1)
    body = ",\n".join(json.dumps(c, separators=(",", ":")) for c in done)
    print('{"meta": ' + head + ',\n"cases": [\n' + body + "\n]}")
