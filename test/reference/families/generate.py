"""Reference values of single components of every family, computed with mpmath at 60 digits: python3 generate.py

Each component is written from its definition (density, integral of the density), not from the formulas of src/core:
normal, two half normals that meet in a mode (Wallis 2014), lognormal by mean and sd of the count (Johnson, Kotz &
Balakrishnan 1994, ch. 14), parent normal restricted to x >= 0 (ibid., par. 13.10). Places are doubles; values hold
for exactly those doubles.
"""
import json
import mpmath as mp

mp.mp.dps = 60
INF = mp.inf
CHANCES = ["1e-300", "1e-30", "1e-12", "1e-6", "0.01", "0.125", "0.3", "0.5", "0.7", "0.875", "0.99", "0.999999"]


def sf(z):
    """P(Z > z)"""
    return mp.erfc(z / mp.sqrt(2)) / 2


def phi(z):
    return mp.exp(-z * z / 2) / mp.sqrt(2 * mp.pi)


def z_of(p):
    """z with P(Z <= z) = p, by Newton steps on the logarithm of the smaller tail."""
    if p > mp.mpf(1) / 2:
        return -z_of(1 - p)
    if p == mp.mpf(1) / 2:
        return mp.mpf(0)
    z = mp.sqrt(-2 * mp.log(p)) if p < mp.mpf("0.1") else mp.mpf(1) / 10
    for _ in range(200):
        step = mp.log(sf(z) / p) * sf(z) / phi(z)
        z += step
        if abs(step) < mp.mpf(10) ** -55 * max(1, abs(z)):
            break
    return -z


class Normal:
    def __init__(self, mean, sd):
        self.mean, self.variance, self.m, self.s = mean, sd**2, mean, sd

    def lower(self, x):
        return sf(-(x - self.m) / self.s)

    def upper(self, x):
        return sf((x - self.m) / self.s)

    def log_density(self, x):
        return -(((x - self.m) / self.s) ** 2) / 2 - mp.log(self.s * mp.sqrt(2 * mp.pi))

    def score(self, x):
        return -(x - self.m) / self.s**2

    def bend(self, x):
        return -1 / self.s**2

    def quantile(self, p):
        return self.m + self.s * z_of(p)


class Split:
    def __init__(self, mode, down, up):
        self.mode, self.down, self.up = mode, down, up
        total = down + up
        self.below, self.above = down / total, up / total
        # of a half normal with spread s: mean s·sqrt(2/pi), second moment s²
        first = self.above * up * mp.sqrt(2 / mp.pi) - self.below * down * mp.sqrt(2 / mp.pi)
        self.mean = mode + first
        self.variance = self.above * up**2 + self.below * down**2 - first**2

    def spread(self, x):
        return self.down if x < self.mode else self.up

    def lower(self, x):
        if x < self.mode:
            return mp.mpf(0) if self.down == 0 else self.below * 2 * sf((self.mode - x) / self.down)
        return mp.mpf(1) if self.up == 0 else self.below + self.above * mp.erf((x - self.mode) / self.up / mp.sqrt(2))

    def upper(self, x):
        if x >= self.mode:
            return mp.mpf(0) if self.up == 0 else self.above * 2 * sf((x - self.mode) / self.up)
        return mp.mpf(1) if self.down == 0 else self.above + self.below * mp.erf((self.mode - x) / self.down / mp.sqrt(2))

    def log_density(self, x):
        s = self.spread(x)
        if s == 0:
            return None if x == self.mode else -INF
        return mp.log(2 * phi((x - self.mode) / s) / (self.down + self.up))

    def score(self, x):
        return -(x - self.mode) / self.spread(x) ** 2

    def bend(self, x):
        return -1 / self.spread(x) ** 2

    def quantile(self, p):
        if p <= self.below:
            return self.mode + self.down * z_of(p / self.below / 2)
        return self.mode - self.up * z_of((1 - p) / self.above / 2)


class Lognormal:
    def __init__(self, mean, sd):
        self.mean, self.variance = mean, sd**2
        self.s2 = mp.log(1 + (sd / mean) ** 2)
        self.s, self.m = mp.sqrt(self.s2), mp.log(mean) - self.s2 / 2

    def z(self, x):
        return (mp.log(x) - self.m) / self.s

    def lower(self, x):
        return sf(-self.z(x)) if x > 0 else mp.mpf(0)

    def upper(self, x):
        return sf(self.z(x)) if x > 0 else mp.mpf(1)

    def log_density(self, x):
        return mp.log(phi(self.z(x)) / (x * self.s)) if x > 0 else -INF

    def score(self, x):
        return -1 / x - (mp.log(x) - self.m) / (self.s2 * x)

    def bend(self, x):
        return 1 / x**2 - (1 - mp.log(x) + self.m) / (self.s2 * x**2)

    def quantile(self, p):
        return mp.exp(self.m + self.s * z_of(p))


class Truncated:
    def __init__(self, mean, sd):
        self.m, self.s, self.kept = mean, sd, sf(-mean / sd)
        # moments by integration of the restricted density from 0 on
        reach = [0, sd / 4, sd, 4 * sd, 16 * sd, max(mean, 0) + 40 * sd]
        if mean < 0:
            reach = [r * min(1, sd / -mean) for r in reach]
        if mean > 0:
            reach = [0] + [mean + k * sd for k in (-20, -8, -4, -2, 0, 2, 4, 8, 20, 40) if mean + k * sd > 0]
        self.mean = mp.quad(lambda x: x * mp.exp(self.log_density(x)), reach)
        self.variance = mp.quad(lambda x: (x - self.mean) ** 2 * mp.exp(self.log_density(x)), reach)

    def lower(self, x):
        if x <= 0:
            return mp.mpf(0)
        with mp.workdps(400):  # the difference cancels for a small x
            a, b = mp.mpf(self.m) / self.s, (x - self.m) / self.s
            return (sf(-b) - sf(a)) / sf(-a) if a >= 0 else 1 - sf(b) / sf(-a)

    def upper(self, x):
        return sf((x - self.m) / self.s) / self.kept if x > 0 else mp.mpf(1)

    def log_density(self, x):
        if x < 0:
            return -INF
        return -(((x - self.m) / self.s) ** 2) / 2 - mp.log(self.s * mp.sqrt(2 * mp.pi)) - mp.log(self.kept)

    def score(self, x):
        return -(x - self.m) / self.s**2

    def bend(self, x):
        return -1 / self.s**2

    def quantile(self, p):
        with mp.workdps(700):
            low, high = mp.mpf(0), mp.mpf(max(self.m, 0)) + 45 * self.s
            if self.m < 0:
                high = 800 * self.s**2 / -self.m
            # bisection on the logarithm of the place, then on the place
            low = high * mp.mpf(10) ** -320
            kept = sf(-mp.mpf(self.m) / self.s)
            for i in range(230):
                middle = mp.sqrt(low * high) if i < 30 else (low + high) / 2
                upper = sf((middle - self.m) / self.s) / kept
                if 1 - upper < p:
                    low = middle
                else:
                    high = middle
            return +low


COMPONENTS = [
    ("normal", [30000, 4000]),
    ("normal", [-500, 3]),
    ("split", [30000, 2000, 7000]),
    ("split", [-500, 900, 100]),
    ("split", [17000, 0, 3000]),
    ("split", [17000, 3000, 0]),
    ("lognormal", [40000, 2000]),
    ("lognormal", [40000, 60000]),
    ("lognormal", [3, 3e-8]),
    ("lognormal", [100, 20000]),
    ("truncated", [40000, 5000]),
    ("truncated", [3000, 5000]),
    ("truncated", [0, 5000]),
    ("truncated", [-9000, 5000]),
    ("truncated", [-24900, 5000]),
    ("truncated", [-25100, 5000]),
    ("truncated", [-60000, 5000]),
    ("truncated", [-3000000, 5000]),
]
MAKERS = {"normal": Normal, "split": Split, "lognormal": Lognormal, "truncated": Truncated}


def text(value):
    if value is None:
        return None
    return "-Infinity" if value == -INF else mp.nstr(value, 20, min_fixed=0, max_fixed=0)


def main():
    out = []
    for family, parameters in COMPONENTS:
        c = MAKERS[family](*[mp.mpf(p) for p in parameters])
        quantiles = [{"p": float(p), "x": text(c.quantile(mp.mpf(float(p))))} for p in CHANCES]
        edges = {"split": [parameters[0]], "lognormal": [-1, 0], "truncated": [-1, 0]}.get(family, [])
        places = sorted(set([float(q["x"]) for q in quantiles] + [float(e) for e in edges]))
        points = []
        for x in places:
            m = mp.mpf(x)
            lower, upper, log = c.lower(m), c.upper(m), c.log_density(m)
            inside = log is not None and log != -INF
            points.append(
                {
                    "x": x,
                    "lower": text(lower),
                    "upper": text(upper),
                    "logLower": text(mp.log(lower) if lower > 0 else -INF),
                    "logUpper": text(mp.log(upper) if upper > 0 else -INF),
                    "density": text(None if log is None else mp.exp(log) if inside else mp.mpf(0)),
                    "logDensity": text(log),
                    "score": text(c.score(m) if inside else None),
                    "bend": text(c.bend(m) if inside else None),
                }
            )
        out.append(
            {
                "family": family,
                "parameters": parameters,
                "mean": text(c.mean),
                "variance": text(c.variance),
                "quantiles": quantiles,
                "points": points,
            }
        )
        print(family, parameters, flush=True)
    with open("families.json", "w") as file:
        json.dump({"source": "generate.py, mpmath " + mp.__version__, "components": out}, file, indent=1)
        file.write("\n")


main()
