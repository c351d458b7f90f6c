/**
 * The call for a stock: one that spills over a whole line, one per cell where a flow depends on the stock, or one per cell from
 * the first begin with all that came and went since.
 */
import { endStocks } from "../../chain";
import { dependsOn } from "../depends";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { cellName, cellText, loose, rangeText } from "../references";
import { polyText } from "../render";
import { type Meaning, type Recognised, type Result, type Role, type Scan, type Subject } from "../subject";
import { type CellRef, type Poly, polyWith, termsOf } from "../symbol/poly";
import {
  amount,
  argument,
  argumentList,
  drawOf,
  type Flow,
  type FlowText,
  movedShare,
  sharesAt,
} from "./flows";
import { moved, perPeriod, rangeOver, sameCell, staysAlong } from "./lines";

/** A stock over a line: where it begins, and what comes and goes in the first period. */
export interface Chain {
  readonly line: Line;
  readonly begin: CellRef;
  readonly flows: readonly Flow[];
}

function meaningsOf(
  { begin, flows }: Pick<Chain, "begin" | "flows">,
  across: boolean,
  periods: number,
): (t: number) => Meaning {
  return perPeriod((numbers) => {
    const of = (role: Flow["role"]): number[] =>
      Array.from({ length: periods }, (_, t) =>
        amount(
          flows,
          role,
          numbers,
          (cell) => moved(cell, across, t),
          (cell) => movedShare(cell, across, t),
        ),
      );
    return endStocks({
      begin: numbers(begin),
      inflow: of("in"),
      outflow: of("out"),
      withdrawal: of("withdrawal"),
      correction: of("correction"),
    });
  });
}

function rolesOver({ begin, flows, line }: Chain): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>([
    [placeKey(begin), { cell: begin, role: "stock" }],
  ]);
  for (const flow of flows) {
    for (let t = 0; t < line.places.length; t++) {
      const cell = moved(flow.cell, line.across, t);
      roles.set(placeKey(cell), { cell, role: drawOf(flow) });
    }
  }
  for (let t = 0; t < line.places.length; t++) putShares(roles, sharesAt(flows, line.across, t));
  return roles;
}

function putShares(roles: Map<string, { cell: CellRef; role: Role }>, shares: readonly CellRef[]): void {
  for (const cell of shares) roles.set(placeKey(cell), { cell, role: "share" });
}

function callText(begin: string, flows: readonly Flow[], text: FlowText): string {
  const of = (role: Flow["role"]): string | undefined => argument(flows, role, text);
  // Without an outflow of its own the withdrawals are what leaves.
  const out = of("out") ?? of("withdrawal");
  const withdrawal = of("out") === undefined ? undefined : of("withdrawal");
  return `=MPP.VOORRAAD(${argumentList([begin, of("in"), out, withdrawal, of("correction")])})`;
}

const circular = new WeakMap<Chain, boolean>();

/** Whether a flow is calculated from the stock. */
function isCircle(chain: Chain, scan: Scan): boolean {
  const known = circular.get(chain);
  if (known !== undefined) return known;
  const { line, begin, flows } = chain;
  const cells = flows.flatMap(({ cell }) => line.places.map((_, t) => moved(cell, line.across, t)));
  const shares = line.places.flatMap((_, t) => sharesAt(flows, line.across, t));
  const found = dependsOn([...cells, ...shares, begin], line.places, scan);
  circular.set(chain, found);
  return found;
}

/** Of a whole line, or of this cell of it. */
export function stockOver(chain: Chain, subject: Subject): Recognised | undefined {
  const { line, begin, flows } = chain;
  const { across, places } = line;
  const [home] = places;
  if (!home) return undefined;
  if (isCircle(chain, subject)) return stockPerCell(chain, subject);
  const index = subject.reading.index;
  const flow = (cell: CellRef): string => rangeOver(cell, places.length, across, home, subject);
  const share = (each: Poly): string =>
    polyText(each, home, index, (cell) =>
      staysAlong(cell, across) ? cellText(cell, home, index) : flow(cell),
    );
  const start = cellText({ ...begin, fixedRow: false, fixedColumn: false }, home, index);
  const last = places.at(-1) ?? home;
  const meaning = meaningsOf(chain, across, places.length);
  return {
    kind: "voorraad",
    proposal: callText(start, flows, { flow, share }),
    reason: { code: "stock", count: places.length, fills: rangeText(loose(home), loose(last), home, index) },
    results: places.map((place, t): Result => ({ place, meaning: meaning(t) })),
    roles: rolesOver(chain),
    anchor: home,
  };
}

/** One call in this cell: begin and flows of its own period. */
function stockPerCell({ line, begin, flows }: Chain, subject: Subject): Recognised | undefined {
  const { place, poly } = subject;
  const at = line.places.findIndex((each) => sameCell(each, place));
  const own = flows.map((flow) => flowAt(flow, line.across, at));
  const start = at === 0 ? begin : beginIn(poly, own);
  return start && !(at === 0 && isRunning(subject))
    ? inOneCell(start, own, subject)
    : runningTotals({ line, begin, flows }, at, subject);
}

/** A flow some periods on, with its share. */
function flowAt(flow: Flow, across: boolean, by: number): Flow {
  const cell = moved(flow.cell, across, by);
  if (!flow.times) return { ...flow, cell };
  return { ...flow, cell, times: polyWith(flow.times, (each) => movedShare(each, across, by)) };
}

/** The formula reads ranges that grow along the line: SUM(B$6:B6). */
function isRunning({ place, reading }: Subject): boolean {
  return (reading.areas(place) ?? []).some(
    ({ fixed }) => fixed.top !== fixed.bottom || fixed.left !== fixed.right,
  );
}

/** From the first begin, with all that came and went since. */
function runningTotals({ line, begin, flows }: Chain, at: number, subject: Subject): Recognised | undefined {
  if (flows.some(({ times }) => times)) return undefined;
  const { place, reading } = subject;
  const { across } = line;
  const since = (cell: CellRef): CellRef[] =>
    Array.from({ length: at + 1 }, (_, t) => moved(cell, across, t));
  const text = (cell: CellRef): string => {
    const from = { ...cell, fixedRow: !across, fixedColumn: across };
    const to = loose(moved(cell, across, at));
    return `SUM(${cellText(from, place, reading.index)}:${cellName(to)})`;
  };
  const sums = (numbers: (cell: CellRef) => number) => (cell: CellRef) =>
    since(cell).reduce((sum, each) => sum + numbers(each), 0);
  const meaning = meaningsOf({ begin, flows }, across, 1)(0);
  const roles = new Map<string, { cell: CellRef; role: Role }>([
    [placeKey(begin), { cell: begin, role: "stock" }],
  ]);
  for (const flow of flows)
    for (const cell of since(flow.cell)) roles.set(placeKey(cell), { cell, role: drawOf(flow) });
  const own = new Set(flows.map(({ cell }) => placeKey(cell)));
  return {
    kind: "voorraad",
    proposal: callText(cellText(begin, place, reading.index), flows, { flow: text, share: () => "" }),
    reason: { code: "stock-cell" },
    results: [
      {
        place,
        meaning: (numbers) =>
          meaning((cell) => (own.has(placeKey(cell)) ? sums(numbers)(cell) : numbers(cell))),
      },
    ],
    roles,
    anchor: place,
  };
}

function beginIn(poly: Poly, flows: readonly Flow[]): CellRef | undefined {
  const keys = new Set([...flows.map(({ cell }) => cell), ...sharesAt(flows, true, 0)].map(placeKey));
  const left = termsOf(poly).flatMap(({ factor, powers }) =>
    powers.flatMap(({ atom }) =>
      factor === 1 && atom.kind === "cell" && !keys.has(atom.key) ? [atom.cell] : [],
    ),
  );
  return left.length === 1 ? left[0] : undefined;
}

/** Begin and flows in one cell, by themselves. */
export function inOneCell(begin: CellRef, flows: readonly Flow[], subject: Subject): Recognised {
  const { place, reading } = subject;
  const flow = (cell: CellRef): string => cellText(cell, place, reading.index);
  const share = (each: Poly): string => polyText(each, place, reading.index);
  const roles = new Map<string, { cell: CellRef; role: Role }>([
    [placeKey(begin), { cell: begin, role: "stock" }],
  ]);
  for (const each of flows) roles.set(placeKey(each.cell), { cell: each.cell, role: drawOf(each) });
  putShares(roles, sharesAt(flows, true, 0));
  return {
    kind: "voorraad",
    proposal: callText(flow(begin), flows, { flow, share }),
    reason: { code: "stock-cell" },
    results: [{ place, meaning: meaningsOf({ begin, flows }, true, 1)(0) }],
    roles,
    anchor: place,
  };
}
