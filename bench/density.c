/* The yardstick of bench/density.ts: the same mixture in C with libm's erfc and exp, nothing else.
 * CDF: sum of the smaller tails. Quantile: Halley steps on F(x) - p inside a shrinking bracket, started where
 * ours starts (AS 241's seven-digit quantile PPND7, M. J. Wichura, Applied Statistics 37 (1988) 477-484).
 * Prints nanoseconds per CDF, nanoseconds per quantile, and two sums that keep the compiler honest. */
#include <math.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

enum { N = 4, CHUNK = 2000 };
static const double W[N] = {0.25, 0.45, 0.22, 0.08};
static const double M[N] = {22000, 30000, 38000, 55000};
static const double S[N] = {3000, 4000, 5000, 9000};

static double cdf(double x) {
  double sum = 0;
  for (int i = 0; i < N; i++) sum += W[i] * 0.5 * erfc((M[i] - x) / S[i] * M_SQRT1_2);
  return sum;
}

static double ppnd7(double p) {
  double q = p - 0.5;
  if (fabs(q) <= 0.425) {
    double r = 0.180625 - q * q;
    return q * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179) /
           (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  double r = sqrt(-log(q < 0 ? p : 1 - p)), z;
  if (r <= 5) {
    r -= 1.6;
    z = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777) /
        ((0.12021132975 * r + 0.73700164250) * r + 1);
  } else {
    r -= 5;
    z = (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150) /
        ((0.012258202635 * r + 0.24197894225) * r + 1);
  }
  return q < 0 ? -z : z;
}

static double quantile(double p) {
  double z = ppnd7(p), low = INFINITY, high = -INFINITY, x = 0;
  for (int i = 0; i < N; i++) {
    double q = M[i] + z * S[i];
    if (q < low) low = q;
    if (q > high) high = q;
    x += W[i] * q;
  }
  for (int step = 0; step < 100; step++) {
    double f = -p, d = 0, d2 = 0;
    for (int i = 0; i < N; i++) {
      double t = (x - M[i]) / S[i];
      double density = W[i] / S[i] * 0.3989422804014327 * exp(-0.5 * t * t);
      f += W[i] * 0.5 * erfc(-t * M_SQRT1_2);
      d += density;
      d2 -= density * t / S[i];
    }
    if (f < 0) low = x;
    else high = x;
    double newton = f / d, next = x - newton / (1 - 0.5 * newton * d2 / d);
    if (fabs(newton) < 1e-6 * S[0]) return next; /* Halley: the step after this one would be below 1e-16 */
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    x = next;
  }
  return x;
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static uint32_t state;
static double uniform(void) {
  state = state * 1664525u + 1013904223u; /* Numerical Recipes' quick generator; density.ts uses the same */
  return (state + 0.5) / 4294967296.0;
}

/* Least time of the rounds over one chunk; the caller adds chunks. The sum of the last round is added to total. */
static inline double best(const double *values, int from, int end, int rounds, double (*f)(double), double *total) {
  double least = INFINITY, sum = 0;
  int to = from + CHUNK < end ? from + CHUNK : end;
  for (int r = 0; r < rounds; r++) {
    double start = seconds();
    sum = 0;
    for (int i = from; i < to; i++) sum += f(values[i]);
    double taken = seconds() - start;
    if (taken < least) least = taken;
  }
  *total += sum;
  return least;
}

int main(int argc, char **argv) {
  int points = atoi(argv[1]), chances = atoi(argv[2]), rounds = atoi(argv[3]);
  double *x = malloc(points * sizeof *x), *p = malloc(chances * sizeof *p);
  state = 1;
  for (int i = 0; i < points; i++) x[i] = 5000 + 80000 * uniform();
  for (int i = 0; i < chances; i++) p[i] = uniform();
  double cdf_seconds = 0, quantile_seconds = 0, sum_cdf = 0, sum_quantile = 0;
  for (int from = 0; from < points; from += CHUNK) cdf_seconds += best(x, from, points, rounds, cdf, &sum_cdf);
  for (int from = 0; from < chances; from += CHUNK)
    quantile_seconds += best(p, from, chances, rounds, quantile, &sum_quantile);
  printf("%.3f %.3f %.17g %.17g\n", 1e9 * cdf_seconds / points, 1e9 * quantile_seconds / chances, sum_cdf,
         sum_quantile);
  free(x);
  free(p);
  return argc == 0;
}
