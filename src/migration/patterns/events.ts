/**
 * Events on top of every scenario: with a chance q there come d more, give or take t. Each doubles the components of a mixture.
 * Method: of two components with the weights w·(1 − q) and w·q, the means m and m + d and the spreads s and √(s² + t²) one
 * is left, with w; so long as there are such pairs throughout, with the same q, d and t.
 * @identity a sum of independent normal amounts is normal: means add up, and so do variances
 */
import { type BookIndex, type Place } from "../book";
import { joined } from "../joined";
import { cellText, rangeText, rectangle } from "../references";
import { type RoleOf } from "../subject";
import { unrooted } from "../symbol/calls";
import {
  type CellRef,
  multiply,
  type Poly,
  same,
  singleAtom,
  singleTerm,
  subtract,
  termsOf,
  withoutFactor,
} from "../symbol/poly";
import { type Component } from "./components";
import { type Scenarios } from "./scenario-table";

export interface Event {
  readonly chance: CellRef;
  /** What comes on top. [persons] */
  readonly mean: CellRef;
  /** undefined when exactly that comes. */
  readonly spread?: CellRef;
}

export interface Reduced {
  readonly parts: readonly Component[];
  readonly events: readonly Event[];
}

const MOST_EVENTS = 4;

/** The components without events, and the events; the components as they are when there is none. */
export function withoutEvents(parts: readonly Component[]): Reduced {
  let found: Reduced = { parts, events: [] };
  while (found.events.length < MOST_EVENTS) {
    const next = withoutOne(found);
    if (!next) return found;
    found = next;
  }
  return found;
}

function withoutOne({ parts, events }: Reduced): Reduced | undefined {
  if (parts.length < 4 || parts.length % 2 !== 0) return undefined;
  for (const chance of chancesIn(parts)) {
    const pairs = pairsBy(chance.key, parts);
    const [first] = pairs ?? [];
    const event = first && eventOf(chance.cell, first);
    if (!pairs || !event) continue;
    const alike = pairs.every((pair) => sameEvent(eventOf(chance.cell, pair), event));
    if (alike) return { parts: pairs.map(({ kept }) => kept), events: [...events, event] };
  }
  return undefined;
}

/** Cells that are a factor of half of the weights. */
function chancesIn(parts: readonly Component[]): { readonly key: string; readonly cell: CellRef }[] {
  const cells = new Map<string, CellRef>();
  for (const { weight } of parts)
    for (const { powers } of termsOf(weight))
      for (const { atom, exponent } of powers)
        if (atom.kind === "cell" && exponent === 1) cells.set(atom.key, atom.cell);
  const halves = [...cells].filter(
    ([key]) => parts.filter(({ weight }) => withoutFactor(weight, key)).length === parts.length / 2,
  );
  return halves.map(([key, cell]) => ({ key, cell }));
}

interface Pair {
  /** Without the event, with the weight of both. */
  readonly kept: Component;
  readonly raised: Component;
}

function pairsBy(key: string, parts: readonly Component[]): readonly Pair[] | undefined {
  const raised = parts.flatMap((part) => {
    const weight = withoutFactor(part.weight, key);
    return weight ? [{ part, weight }] : [];
  });
  const others = parts.filter((part) => !raised.some((each) => each.part === part));
  const pairs = others.flatMap((kept): Pair[] => {
    const own = raised.filter(({ part, weight }) => same(kept.weight, subtract(weight, part.weight)));
    const [only, ...more] = own;
    return only && more.length === 0 ? [{ kept: { ...kept, weight: only.weight }, raised: only.part }] : [];
  });
  return pairs.length === others.length && new Set(pairs.map((each) => each.raised)).size === pairs.length
    ? pairs
    : undefined;
}

const squared = (poly: Poly): Poly => unrooted(multiply(poly, poly));

function eventOf(chance: CellRef, { kept, raised }: Pair): Event | undefined {
  const mean = singleAtom(subtract(raised.mean, kept.mean));
  if (mean?.kind !== "cell") return undefined;
  const more = subtract(squared(raised.spread), squared(kept.spread));
  if (more.terms.size === 0) return { chance, mean: mean.cell };
  const term = singleTerm(more);
  const [power, ...others] = term?.powers ?? [];
  const isSquare = term?.factor === 1 && others.length === 0 && power?.exponent === 2;
  return isSquare && power.atom.kind === "cell"
    ? { chance, mean: mean.cell, spread: power.atom.cell }
    : undefined;
}

function sameEvent(a: Event | undefined, b: Event): boolean {
  const key = (cell: CellRef | undefined): string => (cell ? `${cell.sheet}!${cell.row},${cell.column}` : "");
  return a !== undefined && key(a.mean) === key(b.mean) && key(a.spread) === key(b.spread);
}

/** Of a table with events on top: the events are the argument after the table. */
export function withEvents(scenarios: Scenarios, events: readonly Event[], index: BookIndex): Scenarios {
  if (events.length === 0) return scenarios;
  return {
    ...scenarios,
    text: (home) => `${scenarios.text(home)},${eventsText(events, home, index)}`,
    rows: (numbers) =>
      events.reduce((rows, event) => raisedRows(rows, event, numbers), scenarios.rows(numbers)),
    cells: [...scenarios.cells, ...events.flatMap(rolesOf)],
  };
}

function raisedRows(
  rows: readonly [number, number, number][],
  event: Event,
  numbers: (cell: CellRef) => number,
): [number, number, number][] {
  const [chance, more] = [numbers(event.chance), numbers(event.mean)];
  const spread = event.spread ? numbers(event.spread) : 0;
  return rows.flatMap(([weight, mean, own]): [number, number, number][] => [
    [weight * (1 - chance), mean, own],
    [weight * chance, mean + more, Math.hypot(own, spread)],
  ]);
}

function rolesOf({ chance, mean, spread }: Event): RoleOf[] {
  return [
    { cell: chance, role: "share" },
    { cell: mean, role: "flow" },
    ...(spread ? [{ cell: spread, role: "spread" as const }] : []),
  ];
}

function eventsText(events: readonly Event[], home: Place, index: BookIndex): string {
  const cells = events.map(({ chance, mean, spread }) => [chance, mean, ...(spread ? [spread] : [])]);
  const block = cells.every(({ length }) => length === 3) ? rectangle(cells.flat()) : undefined;
  if (block && block.to.column - block.from.column === 2) {
    return rangeText(block.from, block.to, home, index);
  }
  const texts = cells.flatMap((each) =>
    [0, 1, 2].map((i) => (each[i] ? cellText(each[i], home, index) : "0")),
  );
  return joined(texts, events.length);
}
