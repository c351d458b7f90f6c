/**
 * Outflow at a capacity: the smaller of the capacity and begin + inflow − withdrawal, by MIN, MAX, IF, ABS or MEDIAN.
 * Method: two branches of one bend; one is a capacity (a cell, or staff × cases per head), the other what is available.
 * When the end stock closes the circle, the line is one call that carries the stock itself; else one call per cell.
 */
import { production } from "../../chain";
import { dependsOn } from "../depends";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { cellText } from "../references";
import { polyText } from "../render";
import { type Meaning, type Recognised, type Role, type RoleOf, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type CellRef, cellsOf, termsOf } from "../symbol/poly";
import { closes } from "./capacity-closed";
import {
  alike,
  capacityAt,
  hasBend,
  mayHide,
  type Work,
  type WorkOf,
  withMoves,
  workOf,
  workThrough,
} from "./capacity-work";
import { isWholePercent } from "./capacity-words";
import { amount, argument, argumentList, drawOf, type Flow } from "./flows";
import { linesAt, moved, oncePerLine, perPeriod, rangeOver } from "./lines";

export function recogniseCapacity(subject: Subject): Recognised | undefined {
  return hasBend(subject.poly) ? recogniseBy(workOf, wholeLine, subject) : undefined;
}

/** What is available, or what stays behind, in helper cells. Asked last, because it looks further. */
export function recogniseCapacityThrough(subject: Subject): Recognised | undefined {
  return mayHide(subject.poly, subject) ? recogniseBy(workThrough, wholeThrough, subject) : undefined;
}

function recogniseBy(of: WorkOf, whole: typeof wholeLine, subject: Subject): Recognised | undefined {
  const single = [true, false].map((across): Line => ({ across, places: [subject.place] }));
  for (const line of [...linesAt(subject), ...single]) {
    const work = of(subject.poly, subject, line);
    if (!work) continue;
    const found = whole(line, subject) ?? (work.sure ? perCell(work, subject) : undefined);
    if (found) return found;
  }
  return undefined;
}

interface Works {
  /** Of the first period, with capacities that move when they do. */
  readonly first: Work;
  readonly all: readonly Work[];
}

/** The work of every period is that of the first, one place on; undefined when one differs. */
function worksOver(of: WorkOf, line: Line, subject: Subject): Works | undefined {
  const all: Work[] = [];
  let first: Work | undefined;
  for (const [t, place] of line.places.entries()) {
    const poly = subject.polyAt(place);
    const work = poly && of(poly, { ...subject, place, poly }, line);
    if (!work) return undefined;
    all.push(work);
    if (t === 0) continue;
    first ??= withMoves(all[0] ?? work, work, line.across);
    if (!alike(first, work, line.across, t)) return undefined;
  }
  const [start] = all;
  return first && start && alike(first, start, line.across, 0) ? { first, all } : undefined;
}

const wholeLine = oncePerLine((line: Line, subject: Subject) => wholeBy(workOf, line, subject));
const wholeThrough = oncePerLine((line: Line, subject: Subject) => wholeBy(workThrough, line, subject));

function wholeBy(of: WorkOf, line: Line, subject: Subject): Recognised | undefined {
  const works = worksOver(of, line, subject);
  if (!works) return undefined;
  const { first, all } = works;
  const like = closes(all, line, subject);
  const inputs = all.flatMap(({ flows, capacity }) => [
    ...flows.map(({ cell }) => cell),
    ...cellsOf(capacity),
  ]);
  if (!like || dependsOn([...inputs, first.begin], line.places, subject)) return undefined;
  return lineCall(first, line, like, subject);
}

function meaningsOf(work: Work, across: boolean, periods: number): (t: number) => Meaning {
  const at = (cell: CellRef, t: number): CellRef => moved(cell, across, t);
  const capacities = Array.from({ length: periods }, (_, t) => capacityAt(work, across, t));
  return perPeriod((numbers) => {
    const times = capacities.map((_, t) => t);
    const of = (role: Flow["role"]): number[] =>
      times.map((t) => amount(work.flows, role, numbers, (cell) => at(cell, t)));
    const [withdrawal, out] = [of("withdrawal"), of("out")];
    return production({
      begin: numbers(work.begin),
      inflow: of("in"),
      capacity: capacities.map((capacity) => polyNumber(capacity, numbers) ?? NaN),
      withdrawal: times.map((_, t) => (withdrawal[t] ?? 0) + (out[t] ?? 0)),
    }).outflow;
  });
}

/** Of a product one cell is drawn as a number of cases, the others as parts: both branches then come about. */
function capacityRoles(work: Work, subject: Subject): (cell: CellRef) => Omit<RoleOf, "cell"> {
  const { reading } = subject;
  const cells = cellsOf(work.capacity);
  const values = cells.map((cell) => reading.number(cell) ?? 0);
  const largest = cells[values.indexOf(Math.max(...values))];
  const sum = [...work.capacity.terms.values()].every(({ powers }) => powers.length <= 1);
  const less = new Set(
    termsOf(work.capacity).flatMap(({ factor, powers }) =>
      factor < 0 ? powers.map(({ atom }) => atom.key) : [],
    ),
  );
  const drawn = sum ? cells.filter((cell) => !less.has(placeKey(cell))) : largest ? [largest] : [];
  const flows = new Set(drawn.map(placeKey));
  return (cell) => {
    if (flows.has(placeKey(cell))) return { role: "flow" };
    return isWholePercent(cell, subject) ? { role: "share", scale: 100 } : { role: "share" };
  };
}

function rolesOver(work: Work, across: boolean, periods: number, subject: Subject): Recognised["roles"] {
  const roles = new Map<string, RoleOf>();
  const put = (cell: CellRef, how: Omit<RoleOf, "cell">): void => {
    roles.set(placeKey(cell), { cell, ...how });
  };
  const roleOf = capacityRoles(work, subject);
  for (let t = 0; t < periods; t++) {
    for (const flow of work.flows) put(moved(flow.cell, across, t), { role: small(flow) });
    for (const cell of cellsOf(work.capacity)) {
      put(work.stays.has(placeKey(cell)) ? cell : moved(cell, across, t), roleOf(cell));
    }
  }
  put(work.begin, { role: "level" });
  return roles;
}

/** Withdrawals stay below what is there, because the function refuses a negative outflow. */
function small(flow: Flow): Role {
  return flow.role === "in" ? drawOf(flow) : "share";
}

function callText(work: Work, begin: string, flow: (cell: CellRef) => string, capacity: string): string {
  // Shares of flows are left to the share patterns: what is available here is cells.
  const text = { flow, share: () => "" };
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
  const range = (cell: CellRef): string => rangeOver(cell, places.length, across, home, subject);
  const fixed = (cell: CellRef): CellRef => ({ ...cell, fixedRow: true, fixedColumn: true });
  const capacity = polyText(work.capacity, home, index, (cell) =>
    work.stays.has(placeKey(cell)) ? cellText(fixed(cell), home, index) : range(cell),
  );
  const begin = cellText({ ...work.begin, fixedRow: false, fixedColumn: false }, home, index);
  const call = callText(work, begin, range, capacity);
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
    roles: rolesOver(work, across, places.length, subject),
    same: like,
    anchor: home,
  };
}

function perCell(work: Work, subject: Subject): Recognised {
  const { place, reading } = subject;
  const text = (cell: CellRef): string => cellText(cell, place, reading.index);
  const capacity = polyText(work.capacity, place, reading.index);
  return {
    kind: "capaciteit",
    proposal: `=INDEX(${callText(work, text(work.begin), text, capacity)},1)`,
    reason: { code: "capacity-cell" },
    results: [{ place, meaning: meaningsOf(work, true, 1)(0) }],
    roles: rolesOver(work, true, 1, subject),
    anchor: place,
  };
}
