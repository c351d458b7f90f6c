/**
 * The standard normal curve: density, both tails, logarithms of the tails, quantile.
 * Method: rational Chebyshev approximations with a split exponential; the quantile is polished by a Halley step.
 * Source: W. J. Cody, Math. Comp. 23 (1969) 631–637 and ACM TOMS 19 (1993) 22–32 (algorithm 715, ANORM);
 * M. J. Wichura, Applied Statistics 37 (1988) 477–484 (algorithm AS 241, PPND16).
 * @assumption A-21
 */

/** 1/√(2π) */
export const INVERSE_SQRT_2PI = 0.3989422804014327;
/** ln √(2π) */
export const LOG_SQRT_2PI = 0.9189385332046728;

// Algorithm 715: |z| ≤ 0.67448975, then |z| ≤ √32, then beyond.
const CENTRE_LIMIT = 0.67448975;
const MIDDLE_LIMIT = 5.656854249492381;
const CENTRE_TOP = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
  18154.981253343561249,
];
const CENTRE_BOTTOM = [
  1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
];
const MIDDLE_TOP = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
  597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
  9842.7148383839780218,
];
const MIDDLE_BOTTOM = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
  18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const FAR_TOP = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
  0.001421619193227893466, 2.9112874951168792e-5,
];
const FAR_BOTTOM = [
  1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
  7.29751555083966205e-5,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}

/** exp(−z²/2) with z² in two exact parts, so that a large z keeps its digits (Cody 1969). */
function gaussian(z: number): number {
  if (Math.abs(z) > 39) return 0;
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (z - coarse) * (z + coarse));
}

/** Φ(z) − ½ for |z| ≤ 0.67448975, to full relative accuracy. */
function centre(z: number): number {
  const square = z * z;
  return (z * polynomial(CENTRE_TOP, square)) / polynomial(CENTRE_BOTTOM, square);
}

/** Upper tail divided by exp(−z²/2), for z > 0.67448975. */
function scaledTail(z: number): number {
  if (z <= MIDDLE_LIMIT) return polynomial(MIDDLE_TOP, z) / polynomial(MIDDLE_BOTTOM, z);
  const inverse = 1 / (z * z);
  return (INVERSE_SQRT_2PI - (inverse * polynomial(FAR_TOP, inverse)) / polynomial(FAR_BOTTOM, inverse)) / z;
}

/** Density φ(z). */
export function normalPdf(z: number): number {
  return INVERSE_SQRT_2PI * gaussian(z);
}

/** P(Z > z), accurate to a few units in the last place however small. */
export function normalSf(z: number): number {
  if (Math.abs(z) <= CENTRE_LIMIT) return 0.5 - centre(z);
  if (z < 0) return 1 - normalSf(-z);
  return gaussian(z) * scaledTail(z);
}

/** P(Z ≤ z), accurate to a few units in the last place however small. */
export function normalCdf(z: number): number {
  return normalSf(-z);
}

/** P(|Z| ≤ z) = 2Φ(z) − 1 for z ≥ 0, without cancellation near 0. */
export function normalCentralMass(z: number): number {
  return z <= CENTRE_LIMIT ? 2 * centre(z) : 1 - 2 * normalSf(z);
}

/** Mills ratio P(Z > z)/φ(z); tends to 1/z and never underflows for z ≥ 0. */
export function millsRatio(z: number): number {
  return z > CENTRE_LIMIT ? scaledTail(z) / INVERSE_SQRT_2PI : normalSf(z) / normalPdf(z);
}

/** ln P(Z > z), also where the tail itself underflows. */
export function normalLogSf(z: number): number {
  if (z < CENTRE_LIMIT) return Math.log1p(-normalCdf(z));
  return -0.5 * z * z + Math.log(scaledTail(z));
}

/** ln P(Z ≤ z), also where the tail itself underflows. */
export function normalLogCdf(z: number): number {
  return normalLogSf(-z);
}

// AS 241, PPND16: |p − ½| ≤ 0.425, then √(−ln p) ≤ 5, then beyond; highest power first.
const A = [
  2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
  1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608,
];
const B = [
  5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4, 2.1213794301586595867e4,
  5.3941960214247511077e3, 6.871870074920579083e2, 4.2313330701600911252e1, 1,
];
const C = [
  7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const D = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2, 1.4810397642748007459e-1,
  6.8976733498510000455e-1, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const E = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3, 2.6532189526576123093e-2,
  2.9656057182850489123e-1, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const F = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  1.48753612908506148525e-2, 1.3692988092273580531e-1, 5.9983220655588793769e-1, 1,
];

/** Smallest chance whose tail keeps all its digits in a double. */
const SMALLEST_FULL = 1e-307;

/** −z of the lower tail p < 0.075: AS 241, then one Halley step on the logarithm of the tail. */
function tailQuantile(p: number): number {
  const log = Math.log(p);
  const r = Math.sqrt(-log);
  const z =
    r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : polynomial(E, r - 5) / polynomial(F, r - 5);
  const mills = millsRatio(z);
  // ln(Q(z)/p); its derivatives are −h and −h(h − z) with h = 1/mills.
  const g = p >= SMALLEST_FULL ? Math.log1p((normalSf(z) - p) / p) : normalLogSf(z) - log;
  const newton = g * mills;
  return z + newton / (1 + 0.5 * newton * (1 / mills - z));
}

/**
 * Quantile of the standard normal curve.
 * @param p chance, 0 < p < 1 (the callers check)
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(A, r)) / polynomial(B, r);
  }
  return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}
