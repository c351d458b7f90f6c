/**
 * Outflow at a capacity: the smaller of the capacity and begin + inflow − withdrawal, by MIN, MAX, IF, ABS or MEDIAN.
 * Method: two branches of one bend; one is a capacity (a cell, or staff × cases per head), the other what is available.
 * When the end stock closes the circle, the line is one call that carries the stock itself; else one call per cell.
 */
import { production } from "../../chain";
import { expanded, followed } from "../expand";
import { type Line } from "../families";
import { cellText } from "../references";
import { placeKey } from "../reading";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import {
  add,
  type CellRef,
  cellPoly,
  constant,
  multiply,
  ofAtom,
  type Poly,
  power,
  scale,
  subtract,
  termsOf,
} from "../symbol/poly";
import { saysStock } from "../words";
import { amount, argument, argumentList, drawOf, type Flow, flowsOf, has, signedCells } from "./flows";
import { dependsOn } from "../depends";
import { bendOf, isFilled } from "./smaller";
import { coordinate, inPeriod, linesAt, moved, oncePerLine, perPeriod, rangeOver, sameCell } from "./lines";

/** The stock among what is available: by its label, or the cell of the period before. */
function beginOf(available: Poly, subject: Subject, across: boolean): CellRef | undefined {
  const { place, labels } = subject;
  const cells = (signedCells(available) ?? []).filter(({ sign }) => sign > 0).map(({ cell }) => cell);
  const earlier = cells.filter(
    (cell) => cell.sheet === place.sheet && coordinate(cell, across) === coordinate(place, across) - 1,
  );
  const named = cells.filter((cell) => saysStock(labels.all(cell)) && inPeriod(cell, place, across, subject));
  const [only, ...more] = [...new Map([...earlier, ...named].map((cell) => [placeKey(cell), cell])).values()];
  return more.length === 0 ? only : undefined;
}

interface Work {
  readonly begin: CellRef;
  readonly flows: readonly Flow[];
  readonly capacity: readonly CellRef[];
}

function workOf(poly: Poly, subject: Subject, line: Line): Work | undefined {
  const bend = bendOf(poly, subject);
  const begin = bend && beginOf(bend.available, subject, line.across);
  if (!bend || !begin || !isFilled(begin, subject)) return undefined;
  const left = subtract(bend.available, cellPoly(begin));
  const flows = flowsOf(left, { home: subject.place, count: 1, across: line.across }, subject);
  if (!flows || !has(flows, "in") || has(flows, "correction")) return undefined;
  const fixed = (cell: CellRef): boolean => cell.fixedRow && cell.fixedColumn;
  const timed = bend.capacity.every(
    (cell) => fixed(cell) || inPeriod(cell, subject.place, line.across, subject),
  );
  return timed ? { begin, flows, capacity: bend.capacity } : undefined;
}

export function recogniseCapacity(subject: Subject): Recognised | undefined {
  if (!bendOf(subject.poly, subject)) return undefined;
  const single = [true, false].map((across): Line => ({ across, places: [subject.place] }));
  for (const line of [...linesAt(subject), ...single]) {
    const work = workOf(subject.poly, subject, line);
    if (!work) continue;
    return wholeLine(line, subject) ?? perCell(work, subject);
  }
  return undefined;
}

function isFixed(cell: CellRef): boolean {
  return cell.fixedRow && cell.fixedColumn;
}

interface Works {
  /** Of the first period, with capacities that move when they do. */
  readonly first: Work;
  readonly all: readonly Work[];
}

/** The work of every period is that of the first, one place on; undefined when one differs. */
function worksOver(line: Line, subject: Subject): Works | undefined {
  const all: Work[] = [];
  let first: Work | undefined;
  for (const [t, place] of line.places.entries()) {
    const poly = subject.polyAt(place);
    const work = poly && workOf(poly, { ...subject, place, poly }, line);
    if (!work) return undefined;
    all.push(work);
    if (t === 0) continue;
    first ??= withMoves(all[0] ?? work, work);
    if (!alike(first, work, line.across, t)) return undefined;
  }
  const [start] = all;
  return first && start && alike(first, start, line.across, 0) ? { first, all } : undefined;
}

const wholeLine = oncePerLine((line: Line, subject: Subject): Recognised | undefined => {
  const works = worksOver(line, subject);
  if (!works) return undefined;
  const { first, all } = works;
  const like = closes(all, line, subject);
  const inputs = all.flatMap(({ flows, capacity }) => [...flows.map(({ cell }) => cell), ...capacity]);
  if (!like || dependsOn([...inputs, first.begin], line.places, subject)) return undefined;
  return lineCall(first, line, like, subject);
});

/** A capacity that is another cell in the next period moves, however the formula refers to it. */
function withMoves(work: Work, next: Work): Work {
  const capacity = work.capacity.map((cell, i) => {
    const other = next.capacity[i];
    const fixed = other !== undefined && sameCell(cell, other);
    return { ...cell, fixedRow: fixed, fixedColumn: fixed };
  });
  return { ...work, capacity };
}

function alike(first: Work, work: Work, across: boolean, t: number): boolean {
  const flows = first.flows.every(({ cell, role }, i) => {
    const other = work.flows[i];
    return other?.role === role && sameCell(other.cell, moved(cell, across, t));
  });
  const capacity = first.capacity.every((cell, i) => {
    const other = work.capacity[i];
    return other !== undefined && sameCell(other, isFixed(cell) ? cell : moved(cell, across, t));
  });
  return flows && capacity && first.flows.length === work.flows.length;
}

/**
 * Whether each begin is what was available the period before minus what left: the stock that the function carries.
 * @returns cells that hold the first begin too, as a second number typed by hand; undefined when it is another stock
 */
function closes(
  works: readonly Work[],
  { places }: Line,
  subject: Subject,
): readonly (readonly [CellRef, CellRef])[] | undefined {
  const like: (readonly [CellRef, CellRef])[] = [];
  for (let t = 1; t < works.length; t++) {
    const [before, now, place] = [works[t - 1], works[t], places[t - 1]];
    if (!before || !now || !place) return undefined;
    const available = before.flows.reduce(
      (sum, { cell, role }) => add(sum, scale(cellPoly(cell), role === "in" ? 1 : -1)),
      cellPoly(before.begin),
    );
    const target = resolved(subtract(available, cellPoly({ ...before.begin, ...place })), subject);
    const difference = stepsOf(now.begin, subject)
      .map((poly) => subtract(resolved(poly, subject), target))
      .sort((a, b) => a.terms.size - b.terms.size)[0];
    if (!difference) return undefined;
    if (difference.terms.size === 0) continue;
    const twin = twins(difference, before.begin, subject);
    if (!twin || t > 1) return undefined;
    like.push(twin);
  }
  return like;
}

/** The expression of a cell, and those of the cells in it. */
function stepsOf(cell: CellRef, { reading }: Subject): Poly[] {
  const list: Poly[] = [];
  let poly: Poly | undefined = cellPoly(cell);
  for (let step = 0; step < 4 && poly; step++) {
    poly = expanded(poly, reading);
    if (poly) list.push(poly);
    if (poly && poly.terms.size > 1) break;
  }
  return list;
}

/** Cells that repeat others replaced by those. */
function resolved(poly: Poly, { reading }: Subject): Poly {
  return termsOf(poly).reduce((sum, { factor, powers }) => {
    const term = powers.reduce(
      (so, { atom, exponent }) => multiply(so, power(ofAtom(followed(atom, reading)), exponent) ?? so),
      constant(factor),
    );
    return add(sum, term);
  }, constant(0));
}

/** Two typed cells with the same number: the stock of last year, and the begin of this year. */
function twins(
  difference: Poly,
  begin: CellRef,
  { reading }: Subject,
): readonly [CellRef, CellRef] | undefined {
  const cells = signedCells(difference);
  const plus = cells?.find(({ sign }) => sign > 0)?.cell;
  const minus = cells?.find(({ sign }) => sign < 0)?.cell;
  if (cells?.length !== 2 || !plus || !minus) return undefined;
  const typed = [plus, minus].every((cell) => reading.index.cell(cell)?.formula === undefined);
  if (!typed || reading.number(plus) !== reading.number(minus)) return undefined;
  return sameCell(minus, begin) ? [plus, minus] : undefined;
}

function meaningsOf(work: Work, across: boolean, periods: number): (t: number) => Meaning {
  const at = (cell: CellRef, t: number): CellRef => moved(cell, across, t);
  return perPeriod((numbers) => {
    const times = Array.from({ length: periods }, (_, t) => t);
    const of = (role: Flow["role"]): number[] =>
      times.map((t) => amount(work.flows, role, numbers, (cell) => at(cell, t)));
    const [withdrawal, out] = [of("withdrawal"), of("out")];
    return production({
      begin: numbers(work.begin),
      inflow: of("in"),
      capacity: times.map((t) =>
        work.capacity.reduce((so, cell) => so * numbers(isFixed(cell) ? cell : at(cell, t)), 1),
      ),
      withdrawal: times.map((_, t) => (withdrawal[t] ?? 0) + (out[t] ?? 0)),
    }).outflow;
  });
}

function rolesOver(work: Work, across: boolean, periods: number): Map<string, { cell: CellRef; role: Role }> {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  const put = (cell: CellRef, role: Role): void => {
    roles.set(placeKey(cell), { cell, role });
  };
  for (let t = 0; t < periods; t++) {
    for (const flow of work.flows) put(moved(flow.cell, across, t), small(flow));
    for (const cell of work.capacity) put(isFixed(cell) ? cell : moved(cell, across, t), "flow");
  }
  put(work.begin, "level");
  return roles;
}

/** Withdrawals stay below what is there, because the function refuses a negative outflow. */
function small(flow: Flow): Role {
  return flow.role === "in" ? drawOf(flow) : "share";
}

function callText(work: Work, begin: string, text: (cell: CellRef) => string): string {
  const capacity = work.capacity.map(text).join("*");
  const leaving = [argument(work.flows, "withdrawal", text), argument(work.flows, "out", text)]
    .filter((each) => each !== undefined)
    .join("+");
  const list = [begin, argument(work.flows, "in", text), capacity, leaving === "" ? undefined : leaving];
  return `MPP.PRODUCTIE(${argumentList(list)})`;
}

function lineCall(
  work: Work,
  { across, places }: Line,
  like: readonly (readonly [CellRef, CellRef])[],
  subject: Subject,
): Recognised {
  const home = places[0] ?? subject.place;
  const { index } = subject.reading;
  const text = (cell: CellRef): string =>
    isFixed(cell) ? cellText(cell, home, index) : rangeOver(cell, places.length, across, home, subject);
  const begin = cellText({ ...work.begin, fixedRow: false, fixedColumn: false }, home, index);
  const call = callText(work, begin, text);
  const meaning = meaningsOf(work, across, places.length);
  return {
    kind: "capaciteit",
    proposal: `=INDEX(${call},${across ? "1,0" : "0,1"})`,
    reason: {
      code: "capacity",
      count: places.length,
      fills: rangeOver({ ...work.begin, ...home }, places.length, across, home, subject),
    },
    results: places.map((place, t) => ({ place, meaning: meaning(t) })),
    roles: rolesOver(work, across, places.length),
    same: like,
    anchor: home,
  };
}

function perCell(work: Work, subject: Subject): Recognised {
  const { place, reading } = subject;
  const text = (cell: CellRef): string => cellText(cell, place, reading.index);
  return {
    kind: "capaciteit",
    proposal: `=INDEX(${callText(work, text(work.begin), text)},1)`,
    reason: { code: "capacity-cell" },
    results: [{ place, meaning: meaningsOf(work, true, 1)(0) }],
    roles: rolesOver(work, true, 1),
    anchor: place,
  };
}
