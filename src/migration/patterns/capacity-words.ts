/**
 * Whether an expression is a capacity, by what its cells are called and by their units: a capacity, places, a target, or a
 * product that counts cases (staff × cases per head, sittings × cases per sitting), times what makes it less (availability,
 * percents) or brings it to the period; or a sum of those. A cell with another name counts when its own formula is one.
 * Hours or staff alone, money, a stock or a number per another period than that of the work is none.
 */
import { type Place } from "../book";
import { formulaAt } from "../helpers";
import { type Subject } from "../subject";
import { type CellRef, cellsOf, type Poly, type Power, type Term, termsOf } from "../symbol/poly";
import {
  saysBound,
  saysCapacity,
  saysHours,
  saysIn,
  saysLost,
  saysMoney,
  saysNeeded,
  saysOut,
  saysPeople,
  saysStock,
  saysWaiting,
  saysWithdrawal,
  saysWorked,
} from "../words";
import {
  type Counted,
  countedBy,
  periodsAYear,
  persOf,
  reduced,
  sameThings,
  timesAYear,
} from "./capacity-units";
import { sameCell } from "./lines";

const MOST_CELLS = 6;

export function isFilled(cell: CellRef, { reading }: Subject): boolean {
  const value = reading.number(cell);
  const found = reading.index.cell(cell);
  return value !== undefined && value >= 0 && found !== undefined;
}

function plainCells(powers: readonly Power[]): CellRef[] | undefined {
  const cells = powers.flatMap(({ atom, exponent }) =>
    atom.kind === "cell" && Math.abs(exponent) === 1 ? [atom.cell] : [],
  );
  return cells.length === powers.length ? cells : undefined;
}

const PERCENT = /%|procent|percent|\bpct/;
const PART = /aandeel|aandelen|\bshare|graad\b|quote\b|ratio\b|\bdeel\b/;
/** Units, between brackets, of what is not cases or persons. */
const OTHER_UNIT =
  /[[(](aantal )?(zitting|sess|hearing|sitting|dagen|days|weken|weeks|maanden|months|vlucht|flight|kamer|room|woning|house|gezin|huish|famil|team|m2|m²)/;

/** 85 for 85%. */
export function isWholePercent(cell: CellRef, { reading, labels }: Subject): boolean {
  return PERCENT.test(labels.all(cell)) && (reading.number(cell) ?? NaN) > 1;
}

export function isStock(words: string): boolean {
  return saysStock(words) || saysWaiting(words);
}

/** Says that it is a capacity by itself, in cases. */
function isNamed(words: string, per: readonly string[]): boolean {
  if (isOtherwise(words)) return false;
  if (saysCapacity(words)) return !isMostStock(words);
  if (comesIn(words) || isStock(words)) return false;
  return saysBound(words) || (per.length > 0 && saysWorked(words));
}

/** With what heads the rows of its table, when that says that they are capacities and the row is not said to be anything else. */
export function labelOf(cell: Place, { labels }: Subject): string {
  const own = labels.all(cell);
  if (saysCapacity(own) || comesIn(own) || saysOut(own) || isStock(own)) return own;
  const corner = labels.corner(cell);
  return saysCapacity(corner) ? `${corner} ${own}` : own;
}

/** Says by its label that it is a capacity. */
export function isNamedCapacity(words: string): boolean {
  return isNamed(words, persOf(words));
}

/** "Maximale bezetting" bounds a stock; "capaciteit" beside "voorraad" is a capacity still. */
function isMostStock(words: string): boolean {
  return !/capac|cap\b|prod|throughput/.test(words) && isStock(words);
}

/** In another unit than cases or persons, or asked for and not there. */
function isOtherwise(words: string): boolean {
  const unit = saysPeople(words) || saysHours(words) || saysMoney(words) || OTHER_UNIT.test(words);
  return unit || saysNeeded(words) || PERCENT.test(words) || PART.test(words);
}

/** Makes a capacity less, or brings it to the period: a part of 1, a percentage, or so many months or weeks. */
function isFactor(cell: CellRef, words: string, subject: Subject): boolean {
  if (saysIn(words) || saysStock(words) || saysLost(words)) return false;
  const value = subject.reading.number(cell) ?? NaN;
  if (persOf(words).length > 0) return false;
  if (value <= 1 || isWholePercent(cell, subject)) return true;
  return /aantal (maanden|weken|kwartalen|dagen)|\b(months|weeks|quarters|days)\b/.test(words);
}

interface Asked {
  /** What the capacity bounds. */
  readonly work: readonly CellRef[];
  /** How many periods of the work go into a year. */
  readonly times: () => number | undefined;
  readonly subject: Subject;
  /** The stock shows that it is one: a number before the row that it bounds need not be called so, nor a product of norms. */
  readonly shown?: boolean;
}

/** 12 × a capacity per month; a typed part of the capacity. A twelfth of it, or ten times, is another unit. */
function factorFits(factor: number, per: readonly string[], { times, shown = false }: Asked): boolean {
  const isPart = factor === 1 || (factor >= 0.5 && factor < 1);
  if (per.length === 0) return isPart;
  const [own, ...more] = per.map(timesAYear);
  if (own === undefined || more.length > 0) return false;
  const work = times();
  if (work === own) return isPart;
  if (work === undefined) return own === 1 || shown ? isPart : factor === own;
  return Math.abs(factor - own / work) <= 1e-9 * factor;
}

function itemsOf(powers: readonly Power[], words: readonly string[]): readonly Counted[] | undefined {
  const items = powers.flatMap(({ exponent }, i): Counted[] => {
    const counted = countedBy(words[i] ?? "", exponent, i);
    return counted ? [counted] : [];
  });
  return items.length === powers.length ? items : undefined;
}

function termFits({ factor, powers }: Term, asked: Asked): boolean {
  const { subject } = asked;
  const cells = plainCells(powers);
  if (!cells || cells.length === 0 || !cells.every((cell) => isFilled(cell, subject))) return false;
  const words = cells.map((cell) => labelOf(cell, subject));
  const items = itemsOf(powers, words);
  const percents = cells.filter((cell) => isWholePercent(cell, subject)).length;
  const typed = Math.round(factor * 100 ** percents * 1e12) / 1e12;
  const bases = items ? reduced(items).filter((item) => isBase(item, cells, words, asked)) : [];
  return bases.some(
    ({ from, per }) =>
      factorFits(typed, per, asked) &&
      cells.every((cell, i) => from.includes(i) || isFactor(cell, words[i] ?? "", subject)),
  );
}

/** What is counted is cases: by its own name, by the product, or by its own formula. */
function isBase(
  { words, from, per }: Counted,
  cells: readonly CellRef[],
  labels: readonly string[],
  { work, subject, shown = false }: Asked,
): boolean {
  if (per.some((each) => timesAYear(each) === undefined)) return false;
  const [at = 0, ...more] = from;
  const own = more.length > 0 ? words : (labels[at] ?? "");
  if (!sameThings(own, work, subject)) return false;
  if (more.length > 0) return countsCases(words, shown);
  if (shown && isCalledAfter(own, subject)) return true;
  return isNamed(own, per) || isCapacityCell(cells[at], subject);
}

/** "Beslissingen gezin waarvoor personeel is" beside "beslissingen gezin", or the number before its row. */
function isCalledAfter(words: string, { place, labels }: Subject): boolean {
  const [row = ""] = labels.all(place).split(" | ");
  return row !== "" && words.startsWith(row) && !saysMoney(words) && !PERCENT.test(words);
}

/** New cases per guardian are work that is done, when the stock shows that they are. */
function countsCases(words: string, shown: boolean): boolean {
  return !isOtherwise(words) && !isStock(words) && (shown || !comesIn(words));
}

/** What comes in; intakes per desk are work that is done. */
function comesIn(words: string): boolean {
  return saysIn(words.replaceAll(/\bintakes?(plek(ken)?|plaats(en)?)?\b/g, ""));
}

/** A cell that is named otherwise, with a formula that is a capacity: "mogelijk" = fte × zaken per fte. */
function isCapacityCell(cell: CellRef | undefined, subject: Subject): boolean {
  const inside = cell && formulaAt(cell, subject.reading);
  if (!inside) return false;
  const words = subject.labels.all(cell);
  if (saysPeople(words) || saysHours(words) || saysStock(words)) return false;
  const [only, ...more] = termsOf(inside);
  const asked = { work: [], subject, times: () => periodsAYear([], subject) };
  return only !== undefined && more.length === 0 && only.powers.length >= 2 && termFits(only, asked);
}

/** D5 − D5·I6, D5 + D5·I6/100: what is taken off or put on is a part of another term. */
function isPartOf(part: Term, whole: Term, subject: Subject): boolean {
  const keys = new Set(whole.powers.map(({ atom }) => atom.key));
  const extra = part.powers.filter(({ atom }) => !keys.has(atom.key));
  const [cell, ...more] = plainCells(extra) ?? [];
  if (!cell || more.length > 0 || part.powers.length !== whole.powers.length + 1) return false;
  const most = isWholePercent(cell, subject) ? 100 : 1;
  const value = subject.reading.number(cell) ?? NaN;
  return value >= 0 && value <= most && Math.abs(Math.abs(part.factor * most) - whole.factor) <= 1e-12;
}

/** So much of it, or a part of that, goes to cases of another kind that are done in the same period. */
function isTaken({ factor, powers }: Term, { work, subject }: Asked): boolean {
  const cells = plainCells(powers) ?? [];
  const [done, ...more] = cells.filter((cell) => (subject.reading.number(cell) ?? 0) > 1);
  if (!done || more.length > 0 || factor < -1 || cells.length !== powers.length) return false;
  if (!powers.every(({ exponent }) => exponent === 1)) return false;
  const words = subject.labels.all(done);
  return isDone(words) && !work.some((cell) => sameCell(cell, done)) && sameThings(words, work, subject);
}

/** What is done: no other flow, stock or capacity. */
function isDone(words: string): boolean {
  const leaves = (saysWorked(words) || saysOut(words)) && !saysWithdrawal(words);
  return leaves && !comesIn(words) && !isStock(words) && !isOtherwise(words) && !isNamedCapacity(words);
}

/**
 * @param available what the capacity bounds: begin, what comes in, less what leaves otherwise
 * @param shown the stock that goes on shows that it is a capacity: it need not be called so
 */
export function isCapacity(poly: Poly, available: Poly, subject: Subject, shown = false): boolean {
  const terms = termsOf(poly);
  if (terms.length === 0 || cellsOf(poly).length > MOST_CELLS) return false;
  const [more, less] = [terms.filter(({ factor }) => factor > 0), terms.filter(({ factor }) => factor < 0)];
  const work = cellsOf(available);
  const asked = { work, subject, times: () => periodsAYear(work, subject), shown };
  const fit = more.filter((term) => termFits(term, asked));
  const parts = [...less, ...more.filter((term) => !fit.includes(term))];
  return (
    fit.length > 0 &&
    parts.every(
      (term) =>
        fit.some((whole) => isPartOf(term, whole, subject)) || (less.includes(term) && isTaken(term, asked)),
    )
  );
}
