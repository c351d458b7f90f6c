/**
 * Stocks: begin + in − out, where the begin is the end of the period before.
 * Method: over the line that the formula was copied along, each expression minus the cell before it must be the same
 * flows one period on; a begin row is followed to the end that it repeats; cumulated flows are taken apart.
 * A whole line is one call that spills; per cell where a flow depends on the stock, which would be a circle.
 */
import { endStocks } from "../../chain";
import { inOneBlock } from "../blocks";
import { type Place } from "../book";
import { type Line } from "../families";
import { formulaAt, unfolded } from "../helpers";
import { followed } from "../expand";
import { cellText, loose, rangeText } from "../references";
import { type Meaning, type Recognised, type Result, type Role, type Scan, type Subject } from "../subject";
import { placeKey } from "../reading";
import { type CellRef, cellPoly, type Poly, same, singleAtom, subtract, termsOf } from "../symbol/poly";
import { saysIn, saysOut, saysStock } from "../words";
import { amount, argument, argumentList, drawOf, type Flow, flowsOf, has, signedCells } from "./flows";
import { dependsOn } from "../depends";
import { recogniseListedStock } from "./stock-listed";
import { linesAt, moved, oncePerLine, perPeriod, rangeOver, sameCell, shifted } from "./lines";

interface Chain {
  readonly line: Line;
  readonly begin: CellRef;
  readonly flows: readonly Flow[];
}

/** The change of a period: the expression without the end of the period before. */
function changeAt(poly: Poly, before: Place, previous: Poly | undefined, subject: Subject): Poly | undefined {
  for (const { factor, powers } of termsOf(poly)) {
    const [power, ...more] = powers;
    if (factor !== 1 || more.length > 0 || power?.exponent !== 1) continue;
    const source = followed(power.atom, subject.reading);
    if (source.kind === "cell" && sameCell(source.cell, before) && power.atom.kind === "cell") {
      return subtract(poly, cellPoly(power.atom.cell));
    }
  }
  // Cumulated: begin + everything so far.
  return previous && subtract(poly, previous);
}

/** The chain that every cell of the line belongs to. */
const chainOver = oncePerLine((line: Line, subject: Subject): Chain | undefined =>
  chainOf(
    line,
    (t) => {
      const place = line.places[t];
      return place && subject.polyAt(place);
    },
    subject,
  ),
);

/** What changes from the first period to the second, when it is the same flows in every period. */
function changeOver(line: Line, polyOf: (t: number) => Poly | undefined, subject: Subject): Poly | undefined {
  let change: Poly | undefined;
  for (let t = 1; t < line.places.length; t++) {
    const [place, poly] = [line.places[t - 1], polyOf(t)];
    const here = place && poly && changeAt(poly, place, polyOf(t - 1), subject);
    if (!here || (change && !same(here, shifted(change, line.across, t - 1)))) return undefined;
    change ??= here;
  }
  return change;
}

function chainOf(line: Line, polyOf: (t: number) => Poly | undefined, subject: Subject): Chain | undefined {
  const { across, places } = line;
  const [home, first] = [places[0], polyOf(0)];
  const change = first && changeOver(line, polyOf, subject);
  if (!home || !change) return undefined;
  const start = shifted(change, across, -1);
  const begin = singleAtom(subtract(first, start));
  if (begin?.kind !== "cell") return undefined;
  const flows = flowsOf(start, { home, count: places.length, across }, subject);
  if (!flows || !has(flows, "in") || !has(flows, "out", "withdrawal")) return undefined;
  if (!inOneBlock([loose(home), ...flows.map(({ cell }) => cell)], across, subject.reading)) return undefined;
  return isBegin(begin.cell, line, subject) ? { line, begin: begin.cell, flows } : undefined;
}

/** The cell before the line, or one whose label, or that of the line, speaks of a stock. */
function isBegin(begin: CellRef, { across, places }: Line, { labels, reading }: Subject): boolean {
  const [home] = places;
  if (!home || reading.number(begin) === undefined) return false;
  if (sameCell(begin, moved(home, across, -1))) return true;
  const words = labels.all(begin);
  if (saysStock(words)) return true;
  return saysStock(labels.all(home)) && !saysIn(words) && !saysOut(words);
}

/** The same with helper rows put in place: a net flow, or what is available before anybody leaves. */
const chainThrough = oncePerLine((line: Line, subject: Subject): Chain | undefined => {
  const own = new Set(line.places.map(placeKey));
  const helps = (inside: Poly, cell: Place): boolean =>
    !own.has(placeKey(cell)) && inside.terms.size >= 2 && signedCells(inside) !== undefined;
  const opened = (place: Place): readonly Poly[] => {
    const poly = subject.polyAt(place);
    return poly ? [...unfolded(poly, subject.reading, helps)] : [];
  };
  const last = line.places.at(-1);
  if (!last || !opened(last).some(comesAndGoes)) return undefined;
  const steps = line.places.map(opened);
  const depth = Math.min(...steps.map(({ length }) => length));
  for (let step = 0; step < depth; step++) {
    const chain = chainOf(line, (t) => steps[t]?.[step], subject);
    if (chain) return chain;
  }
  return undefined;
});

function comesAndGoes(poly: Poly): boolean {
  const cells = signedCells(poly) ?? [];
  return cells.length >= 3 && cells.some(({ sign }) => sign < 0) && cells.some(({ sign }) => sign > 0);
}

const MOST_HELPED = 8;

/** Two or more cells, of which one is a sum of cells itself, and something leaves. */
function mayHelp({ poly, reading }: Subject): boolean {
  const cells = poly.terms.size >= 2 && poly.terms.size <= MOST_HELPED ? signedCells(poly) : undefined;
  const sums = (cells ?? []).flatMap(({ cell }) => {
    const inside = formulaAt(cell, reading);
    return (inside && inside.terms.size >= 2 ? signedCells(inside) : undefined) ?? [];
  });
  return sums.length > 0 && [...(cells ?? []), ...sums].some(({ sign }) => sign < 0);
}

export function recogniseStock(subject: Subject): Recognised | undefined {
  if (subject.poly.terms.size < 2 || !signedCells(subject.poly)) return undefined;
  const whole = subject.poly.terms.size >= 3;
  for (const line of whole ? linesAt(subject) : []) {
    const chain = chainOver(line, subject);
    if (chain) return stockOver(chain, subject);
  }
  for (const line of mayHelp(subject) ? linesAt(subject) : []) {
    const chain = chainThrough(line, subject);
    if (chain) return stockOver(chain, subject);
  }
  return whole ? (recogniseListedStock(subject) ?? stockInCell(subject)) : undefined;
}

/** A spilling formula that carries a stock through its periods. */
export function recogniseSpilledStock(
  polys: readonly (readonly Poly[])[],
  subject: Subject,
): Recognised | undefined {
  const across = polys.length === 1;
  const list = across ? (polys[0] ?? []) : polys.map(([poly]) => poly);
  if (!across && polys.some((row) => row.length !== 1)) return undefined;
  const places = list.map((_, t) => moved(subject.place, across, t));
  const chain = chainOf({ across, places }, (t) => list[t], subject);
  if (!chain) return undefined;
  const whole = stockOver(chain, subject);
  return whole && { ...whole, results: whole.results.slice(0, 1) };
}

function meaningsOf(
  { begin, flows }: Pick<Chain, "begin" | "flows">,
  across: boolean,
  periods: number,
): (t: number) => Meaning {
  return perPeriod((numbers) => {
    const of = (role: Flow["role"]): number[] =>
      Array.from({ length: periods }, (_, t) =>
        amount(flows, role, numbers, (cell) => moved(cell, across, t)),
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
  return roles;
}

function callText(begin: string, flows: readonly Flow[], text: (cell: CellRef) => string): string {
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
  const found = dependsOn([...cells, begin], line.places, scan);
  circular.set(chain, found);
  return found;
}

function stockOver(chain: Chain, subject: Subject): Recognised | undefined {
  const { line, begin, flows } = chain;
  const { across, places } = line;
  const [home] = places;
  if (!home) return undefined;
  if (isCircle(chain, subject)) return stockPerCell(chain, subject);
  const index = subject.reading.index;
  const text = (cell: CellRef): string => rangeOver(cell, places.length, across, home, subject);
  const start = cellText({ ...begin, fixedRow: false, fixedColumn: false }, home, index);
  const last = places.at(-1) ?? home;
  const meaning = meaningsOf(chain, across, places.length);
  return {
    kind: "voorraad",
    proposal: callText(start, flows, text),
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
  const own = flows.map((flow) => ({ ...flow, cell: moved(flow.cell, line.across, at) }));
  const start = at === 0 ? begin : beginIn(poly, own);
  return start && inOneCell(start, own, subject);
}

function beginIn(poly: Poly, flows: readonly Flow[]): CellRef | undefined {
  const keys = new Set(flows.map(({ cell }) => placeKey(cell)));
  const left = termsOf(poly).flatMap(({ factor, powers }) =>
    powers.flatMap(({ atom }) =>
      factor === 1 && atom.kind === "cell" && !keys.has(atom.key) ? [atom.cell] : [],
    ),
  );
  return left.length === 1 ? left[0] : undefined;
}

function inOneCell(begin: CellRef, flows: readonly Flow[], subject: Subject): Recognised {
  const { place, reading } = subject;
  const text = (cell: CellRef): string => cellText(cell, place, reading.index);
  const roles = new Map<string, { cell: CellRef; role: Role }>([
    [placeKey(begin), { cell: begin, role: "stock" }],
  ]);
  for (const flow of flows) roles.set(placeKey(flow.cell), { cell: flow.cell, role: drawOf(flow) });
  return {
    kind: "voorraad",
    proposal: callText(text(begin), flows, text),
    reason: { code: "stock-cell" },
    results: [{ place, meaning: meaningsOf({ begin, flows }, true, 1)(0) }],
    roles,
    anchor: place,
  };
}

/** A stock by its words alone: all of begin, in and out must be named, and nothing around it continues it. */
function stockInCell(subject: Subject): Recognised | undefined {
  const { place, poly, labels, reading } = subject;
  const beside = [true, false].flatMap((across) => [moved(place, across, -1), moved(place, across, 1)]);
  const continues = beside.some((each) => {
    const other = each.row > 0 && each.column > 0 ? subject.polyAt(each) : undefined;
    return other !== undefined && other.terms.size >= 3;
  });
  if (continues) return undefined;
  const candidates = termsOf(poly).flatMap(({ factor, powers }) => {
    const [power, ...more] = powers;
    const cell =
      power?.atom.kind === "cell" && more.length === 0 && factor === 1 ? power.atom.cell : undefined;
    return cell && saysStock(labels.all(cell)) && reading.number(cell) !== undefined ? [cell] : [];
  });
  const [begin, ...more] = candidates;
  if (!begin || more.length > 0) return undefined;
  for (const across of [true, false]) {
    const flows = flowsOf(subtract(poly, cellPoly(begin)), { home: place, count: 1, across }, subject);
    const named = flows?.every(
      ({ cell, role }) => role === "correction" || (role === "in" ? saysIn : saysOut)(labels.all(cell)),
    );
    if (flows && named && has(flows, "in") && has(flows, "out", "withdrawal")) {
      return inOneCell(begin, flows, subject);
    }
  }
  return undefined;
}
