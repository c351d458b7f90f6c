/**
 * What is a figure to round: cells added and taken off, in thousands, millions or percents, or per half-year, quarter, month
 * or week. A rounded ratio, growth rate, price or number of buses is another number, and no figure of the model.
 */
import { type Poly, termsOf } from "../symbol/poly";

const PER_PERIOD = [2, 4, 12, 52];

export function isFigure(inner: Poly): boolean {
  const terms = termsOf(inner).filter(({ powers }) => powers.length > 0);
  const [first] = terms;
  const unit = Math.abs(first?.factor ?? NaN);
  const plain = terms.every(({ factor, powers: [power, ...more] }) => {
    const isCell = power?.atom.kind === "cell" && power.exponent === 1 && more.length === 0;
    return isCell && Math.abs(Math.abs(factor) - unit) <= 1e-12 * unit;
  });
  return plain && (isPowerOf10(unit) || PER_PERIOD.some((each) => Math.abs(unit * each - 1) < 1e-12));
}

function isPowerOf10(value: number): boolean {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-12;
}
