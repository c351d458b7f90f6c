/**
 * Cells that enter and leave a stock, by sign, by what their labels say and by the numbers they hold.
 * A label that says the opposite of the sign, a total beside its parts, or another period is no stock.
 */
import { inOneBlock } from "../blocks";
import { type Place } from "../book";
import { type Role, type Scan } from "../subject";
import { type CellRef, type Poly } from "../symbol/poly";
import { saysCorrection, saysIn, saysOut, saysTotal, saysWithdrawal } from "../words";
import { isYear } from "../labels";
import { inPeriod, moved } from "./lines";

export type FlowRole = "in" | "out" | "withdrawal" | "correction";

export interface Flow {
  readonly cell: CellRef;
  readonly role: FlowRole;
  /** Kept with the opposite sign of what the argument asks. */
  readonly negated: boolean;
}

export interface Span {
  readonly home: Place;
  readonly count: number;
  readonly across: boolean;
}

/** Cells with factor 1 or −1; undefined when anything else is in it. */
export function signedCells(poly: Poly): { cell: CellRef; sign: 1 | -1 }[] | undefined {
  const cells: { cell: CellRef; sign: 1 | -1 }[] = [];
  for (const { factor, powers } of poly.terms.values()) {
    const [power, ...more] = powers;
    if (power?.atom.kind !== "cell" || power.exponent !== 1 || more.length > 0) return undefined;
    if (Math.abs(factor) !== 1) return undefined;
    cells.push({ cell: power.atom.cell, sign: factor > 0 ? 1 : -1 });
  }
  return cells;
}

function valuesOf(cell: CellRef, { count, across }: Span, scan: Scan): number[] {
  return Array.from({ length: count }, (_, t) => scan.reading.number(moved(cell, across, t)) ?? NaN);
}

/** @returns undefined when label and sign contradict each other, or a cell is empty or no number */
function roleOf(sign: 1 | -1, values: readonly number[], words: string): Omit<Flow, "cell"> | undefined {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (Number.isNaN(low)) return undefined;
  if (saysCorrection(words)) return { role: "correction", negated: sign < 0 };
  const kept = high <= 0 && low < 0;
  if (low < 0 && !kept) {
    return enters(words) || leaves(words) ? undefined : { role: "correction", negated: sign < 0 };
  }
  return sided(sign > 0 !== kept, kept, words);
}

/** @param kept with the opposite sign */
function sided(into: boolean, kept: boolean, words: string): Omit<Flow, "cell"> | undefined {
  if (into ? leaves(words) : enters(words)) return undefined;
  if (into) return kept ? undefined : { role: "in", negated: false };
  return { role: saysWithdrawal(words) ? "withdrawal" : "out", negated: kept };
}

function enters(words: string): boolean {
  return saysIn(words) && !saysOut(words);
}

function leaves(words: string): boolean {
  return saysOut(words) && !saysIn(words);
}

/** All flows of one period, or undefined when they are not those of a stock. */
export function flowsOf(change: Poly, span: Span, scan: Scan): Flow[] | undefined {
  const cells = signedCells(change);
  if (!cells) return undefined;
  const flows: Flow[] = [];
  for (const { cell, sign } of cells) {
    if (!inPeriod(cell, span.home, span.across, scan) || isBlank(cell, scan)) return undefined;
    const values = valuesOf(cell, span, scan);
    if (areYears(cell, values, span, scan)) return undefined;
    const seen = roleOf(sign, values, scan.labels.all(cell));
    if (!seen) return undefined;
    flows.push({ cell, ...seen });
  }
  const together = inOneBlock(
    flows.map(({ cell }) => cell),
    span.across,
    scan.reading,
  );
  return countedTwice(flows, scan) || !together || addsAfterOut(flows, span, scan) ? undefined : flows;
}

/** "begin | nieuw | vertrokken | overig": what is added after something left, on the sheet and in the formula, has to say that it comes in. */
function addsAfterOut(flows: readonly Flow[], { across }: Span, { labels }: Scan): boolean {
  const at = ({ cell }: Flow): number => (across ? cell.row : cell.column);
  return flows.some(
    (flow, i) =>
      flow.role === "in" &&
      !enters(labels.all(flow.cell)) &&
      flows.some(
        (other, j) =>
          j < i &&
          (other.role === "out" || other.role === "withdrawal") &&
          other.cell.sheet === flow.cell.sheet &&
          at(other) < at(flow),
      ),
  );
}

/** One year after the other: a heading, and no flow. */
function areYears(cell: CellRef, values: readonly number[], { across }: Span, { reading }: Scan): boolean {
  const around = values.length > 1 ? values : besideOf(cell, across, values, reading);
  return (
    around.length > 1 &&
    around.every((value, t) => isYear(value) && (t === 0 || value === (around[t - 1] ?? 0) + 1))
  );
}

function besideOf(
  cell: CellRef,
  across: boolean,
  [value = NaN]: readonly number[],
  reading: Scan["reading"],
): number[] {
  const after = reading.number(moved(cell, across, 1));
  return after === undefined ? [value] : [value, after];
}

function isBlank(cell: Place, { reading }: Scan): boolean {
  const found = reading.index.cell(cell);
  return found === undefined || (found.value === null && found.formula === undefined);
}

function countedTwice(flows: readonly Flow[], { labels }: Scan): boolean {
  return (["in", "out"] as const).some((role) => {
    const list = flows.filter((flow) => flow.role === role);
    return list.length > 1 && list.some(({ cell }) => saysTotal(labels.all(cell)));
  });
}

export function has(flows: readonly Flow[], ...roles: readonly FlowRole[]): boolean {
  return flows.some(({ role }) => roles.includes(role));
}

/** What a cell may hold in the check. */
export function drawOf({ role, negated }: Flow): Role {
  if (role === "correction") return "change";
  return negated ? "minus" : "flow";
}

/** Sum of the flows of a role in a period. */
export function amount(
  flows: readonly Flow[],
  role: FlowRole,
  numbers: (cell: CellRef) => number,
  at: (cell: CellRef) => CellRef,
): number {
  return flows
    .filter((flow) => flow.role === role)
    .reduce((sum, { cell, negated }) => sum + (negated ? -1 : 1) * numbers(at(cell)), 0);
}

/** The argument for a role: ranges with their signs. */
export function argument(
  flows: readonly Flow[],
  role: FlowRole,
  text: (cell: CellRef) => string,
): string | undefined {
  const parts = flows
    .filter((flow) => flow.role === role)
    .map(({ cell, negated }, i) => `${negated ? "-" : i === 0 ? "" : "+"}${text(cell)}`);
  return parts.length === 0 ? undefined : parts.join("");
}

/** Arguments with commas; those left out at the end are not written. */
export function argumentList(parts: readonly (string | undefined)[]): string {
  const count = parts.reduce((so, part, i) => (part === undefined ? so : i + 1), 0);
  return parts
    .slice(0, count)
    .map((part) => part ?? "")
    .join(",");
}
