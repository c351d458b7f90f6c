/**
 * A curve of a mixture in one cell: of an x in a cell, typed, found in a column of them, or worked out in the formula itself; as it
 * is, or within bounds that never bind.
 */
import { type Place } from "../book";
import { sizeOf } from "../formula/tree";
import { placeKey } from "../reading";
import { cellText, firstCell } from "../references";
import { polyText } from "../render";
import { type Recognised, type RoleOf, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type CellRef, cellsOf, singleAtom } from "../symbol/poly";
import { saysThousands } from "../words";
import { titlesOf } from "./sheet-titles";
import { persOf, timesAYear } from "./capacity-units";
import { unclamped } from "./bends";
import { type Curve, type MixtureCall, mixtureOfSum } from "./curve-call";
import { sameCell } from "./lines";
import { contradicts, curveValue, drawnOf, FUNCTIONS, mixtureOver } from "./mixture";
import { type Scenarios } from "./scenario-table";
import { reaches } from "./through-cells";

/**
 * Where the inflow is said to be per month and the means per year, or in thousands and the means in persons, the chance is that
 * of another question.
 */
function isInOtherUnit({ x, scenarios }: MixtureCall, subject: Subject): boolean {
  if (typeof x === "number") return false;
  const { labels } = subject;
  const own = labels.all(x);
  const { roles } = drawnOf(scenarios, []);
  const levels = [...roles.values()].flatMap(({ role, cell }) => (role === "level" ? [cell] : []));
  const means = levels.map(labels.all);
  const inThousands = (): boolean =>
    means.some(saysThousands) || levels.some((cell) => titlesOf(cell, subject.reading).some(saysThousands));
  if (scenarios.plain && saysThousands(own) && !inThousands()) return true;
  const times = (words: string): number[] =>
    persOf(words)
      .map(timesAYear)
      .filter((each) => each !== undefined);
  const [only, ...more] = times(own);
  if (only === undefined || more.length > 0) return false;
  return means.some((each) => times(each).some((per) => per !== only));
}

/**
 * The cell by which the formula finds x in a column of them: an exact search, so both hold the same number. What is read in
 * the formula itself is sought by no other.
 */
function soughtBy(x: CellRef | number, { place, reading }: Subject): CellRef | undefined {
  if (typeof x === "number") return undefined;
  const single = (reading.areas(place) ?? []).filter((area) => sizeOf(area) === 1).map(firstCell);
  if (single.some((cell) => sameCell(cell, x))) return undefined;
  const alike = single.filter((cell) => reading.number(cell) === reading.number(x));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A curve with the cell by which the formula finds its x, when it is found. */
interface Found extends MixtureCall {
  readonly at?: CellRef;
}

/** Of a formula that gives what one cell gives, only when it finds the cell by x. */
function foundIn(subject: Subject): Found | undefined {
  const { place, reading, labels } = subject;
  const poly = unclamped(subject.poly);
  const repeats = singleAtom(poly) !== undefined;
  if (repeats && reading.tree(place)?.kind !== "call") return undefined;
  const call = mixtureOver(place, poly, subject, subject.view !== "");
  if (!call || contradicts(call.kind, labels.all(place)) || isInOtherUnit(call, subject)) return undefined;
  const at = soughtBy(call.x, subject);
  if (!at) return repeats ? undefined : call;
  return { ...call, at };
}

export function recogniseMixture(subject: Subject): Recognised | undefined {
  // Of most formulas this is told by their run, without a look at the expression.
  if (subject.view === "" && !reaches(subject.place, subject)) return undefined;
  return recogniseOfCell(subject) ?? recogniseOfSum(subject);
}

function recogniseOfCell(subject: Subject): Recognised | undefined {
  const found = foundIn(subject);
  if (!found) return undefined;
  const { place, reading } = subject;
  const { kind, scenarios, at } = found;
  const x = at ?? found.x;
  const text = typeof x === "number" ? String(x) : cellText(x, place, reading.index);
  const meaning = (numbers: (cell: CellRef) => number): number =>
    curveValue(kind, typeof x === "number" ? x : numbers(x), scenarios.rows(numbers));
  return {
    ...curveOf(kind, text, scenarios, place),
    results: [{ place, meaning }],
    ...drawnOf(scenarios, typeof x === "number" ? [] : [x]),
    ...(at && typeof found.x !== "number" ? { same: [[found.x, at]] } : {}),
  };
}

/** Of an x that is worked out in the formula. */
function recogniseOfSum(subject: Subject): Recognised | undefined {
  const { place, poly, reading, labels } = subject;
  const found = mixtureOfSum(unclamped(poly), subject);
  if (!found || contradicts(found.kind, labels.all(place))) return undefined;
  const { kind, x, scenarios } = found;
  const cells = cellsOf(x);
  const now = polyNumber(x, (cell) => reading.number(cell));
  if (now === undefined || !(now > 0)) return undefined;
  if (cells.some((cell) => isInOtherUnit({ kind, scenarios, x: cell }, subject))) return undefined;
  const meaning = (numbers: (cell: CellRef) => number): number =>
    curveValue(kind, polyNumber(x, numbers) ?? NaN, scenarios.rows(numbers));
  const { roles, ...whole } = drawnOf(scenarios, []);
  // Around what they are now, so that x stays where the curve is.
  const drawn = cells.map((cell): [string, RoleOf] => [
    placeKey(cell),
    { cell, role: "level", scale: (reading.number(cell) ?? 0) / MIDDLE },
  ]);
  return {
    ...curveOf(kind, polyText(x, place, reading.index), scenarios, place),
    results: [{ place, meaning }],
    roles: new Map([...roles, ...drawn]),
    ...whole,
  };
}

/** Of the levels that are drawn. [persons] */
const MIDDLE = 35_000;

function curveOf(
  kind: Curve,
  x: string,
  scenarios: Scenarios,
  place: Place,
): Pick<Recognised, "kind" | "proposal" | "reason" | "anchor"> {
  return {
    kind,
    proposal: `=${FUNCTIONS[kind]}(${x},${scenarios.text(place)})`,
    reason: { code: "mixture", count: scenarios.rows(() => 0).length },
    anchor: place,
  };
}
