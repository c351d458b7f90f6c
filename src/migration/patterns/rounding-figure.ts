/**
 * What is a figure to round: persons or cases, added and taken off, in thousands or per half-year, quarter, month or week.
 * A rounded ratio, percentage, growth rate, price or number of buses is another number, and no figure of the model.
 * Method: the expression, and of each of its cells the labels, the number format, the number and the formula that it comes from.
 */
import { type Place } from "../book";
import { sourceOf } from "../expand";
import { isYear } from "../headings";
import { formulaAt } from "../helpers";
import { type Subject } from "../subject";
import { type CellRef, cellsOf, type Poly, type Power, SUM, termsOf } from "../symbol/poly";
import { saysIn, saysMeasure, saysMoney, saysOut, saysWorked } from "../words";
import { isStock } from "./capacity-words";

const PER_PERIOD = [2, 4, 12, 52];

export function isFigure(inner: Poly, subject: Subject): boolean {
  return isSum(inner) && !isMeasure(inner, subject);
}

function isSum(inner: Poly): boolean {
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

function isMeasure(inner: Poly, subject: Subject): boolean {
  const { place, labels, reading } = subject;
  const cells = cellsOf(inner).map((cell) => sourceOf(cell, reading));
  const measured = (cell: Place): boolean => {
    const words = labels.all(cell);
    return (
      saysMeasure(withoutAside(words)) ||
      SHOWN.test(formatOf(cell, subject)) ||
      isAmount(cell, words, subject)
    );
  };
  if (measured(place) || cells.some(measured) || isYearOf(place, cells, subject)) return true;
  const isPart = cells.every((cell) => {
    const value = Math.abs(reading.number(cell) ?? 0);
    return value > 0 && value < 1;
  });
  return isPart || cells.some((cell) => isRatio(cell, subject));
}

/** "Uitstroom (verblijfsduur verdeeld)": what is explained between brackets is not what is counted. */
function withoutAside(words: string): string {
  return words.replaceAll(/\([^()|]{0,100} [^()|]{0,100}\)/g, " ");
}

/** Of 202604 the year: a period is written as a number. */
function isYearOf(place: Place, cells: readonly CellRef[], { reading }: Subject): boolean {
  const dated = cells.some((cell) => /^20\d\d(0[1-9]|1[0-2])$/.test(String(reading.number(cell) ?? "")));
  return dated && isYear(reading.number(place));
}

/** Shown as a percentage, or as money. */
const SHOWN = /%|€|\[\$[^\]-]*[€$£]|\beur\b/i;

function formatOf(cell: Place, { reading }: Subject): string {
  return reading.index.cell(cell)?.format ?? "";
}

const PRICE = /prijs|tarief|price|tariff/;

/** Money; in a list of figures with the rounded ones beside them all is as it is said there. */
function isAmount(cell: Place, words: string, { place, labels }: Subject): boolean {
  if (!saysMoney(words)) return false;
  const [row] = words.split(" | ");
  const isListed = cell.sheet === place.sheet && cell.row === place.row && row !== "";
  return PRICE.test(words) || !isListed || labels.all(place).split(" | ")[0] !== row;
}

/** One number per another, by its formula: what is divided by a share stays a number of persons. */
function isRatio(cell: CellRef, { labels, reading }: Subject): boolean {
  const inside = formulaAt(cell, reading);
  const divides = (power: Power): boolean => power.exponent < 0 && divisor(power, reading) > 1;
  if (!inside || !termsOf(inside).some(({ powers }) => powers.some(divides))) return false;
  const words = labels.all(cell);
  return !(saysIn(words) || saysOut(words) || isStock(words) || saysWorked(words));
}

/** What is divided by, now: more than 1 is a number of something. */
function divisor({ atom }: Power, reading: Subject["reading"]): number {
  if (atom.kind === "cell") return reading.number(atom.cell) ?? 0;
  return atom.name === SUM ? Infinity : 0;
}
