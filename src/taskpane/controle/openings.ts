/**
 * Start stocks against the previous round. Method: of a call of MPP.VERGELIJKRONDES, which names both rounds, the end of the
 * old run in the year before the new one begins; where the old run does not reach that year, and both begin together, its
 * own start stock. A start stock is a counted number of persons: less than half of one is no difference from an end.
 * @assumption A-34
 */
import { type CompiledModel, type Steps } from "../../chain";
import { isBlank } from "../../params";
import { areaOf, boxOf, refOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { type Resolved } from "../doorrekening/resolve";
import { type FoundCall } from "./calls";
import { compiledOf, tableOf } from "./run-call";

export interface Opening {
  readonly id: string;
  readonly before: number;
  readonly now: number;
  /** Of the start stock in the new parameter table. */
  readonly area: Area | undefined;
}

export interface Openings {
  /** What the start stocks are compared with. */
  readonly basis: "end" | "start";
  readonly compared: number;
  readonly different: readonly Opening[];
}

interface Given {
  readonly value: number;
  readonly area: Area | undefined;
}

const START = ".startvoorraad";
const HALF_A_PERSON = 0.5;

/** @returns undefined when no call names two rounds that meet */
export function* openingsOf(calls: readonly FoundCall[]): Steps<Openings | undefined> {
  for (const call of calls) {
    yield 0;
    const found = openingsOfCall(call);
    if (found) return found;
  }
  return undefined;
}

function openingsOfCall({ args }: FoundCall): Openings | undefined {
  if (args === undefined) return undefined;
  const [oldModel, , oldSet, , oldInflow, newInflow, scenario] = args.map(({ value }) => value);
  const compiled = compiledOf(oldModel);
  const now = startStocks(args[3]);
  if (compiled === undefined || now === undefined) return undefined;
  const first = firstYear(newInflow);
  const ends = endsIn([oldModel, oldSet, oldInflow, scenario], stocksOf(compiled), first - 1);
  if (ends !== undefined) return { basis: "end", ...compared(ends, now, "end") };
  const starts = firstYear(oldInflow) === first ? startStocks(args[2]) : undefined;
  if (starts === undefined) return undefined;
  const before = new Map([...starts].map(([id, { value }]) => [id, value]));
  return { basis: "start", ...compared(before, now, "start") };
}

function compared(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, Given>,
  basis: Openings["basis"],
): Pick<Openings, "compared" | "different"> {
  const both = [...now].flatMap(([id, { value, area }]) => {
    const was = before.get(id);
    return was === undefined ? [] : [{ id, before: was, now: value, area }];
  });
  const least = basis === "end" ? HALF_A_PERSON : 0;
  const different = both.filter((each) => Math.abs(each.now - each.before) > least);
  return { compared: both.length, different };
}

const stocksOf = ({ indicators }: CompiledModel): string[] =>
  indicators.filter(({ rule }) => rule.name === "voorraad").map(({ id }) => id);

/** The stocks at the end of a year; undefined when the run does not have it. */
function endsIn(
  [model, set, inflow, scenario]: readonly unknown[],
  ids: readonly string[],
  year: number,
): ReadonlyMap<string, number> | undefined {
  if (!Number.isFinite(year) || !yearsIn(inflow).includes(year)) return undefined;
  const [headings = [], ...rows] = tableOf("DOORREKENING", [
    model,
    set,
    inflow,
    scenario,
    ids.map((id) => [id]),
  ]);
  const named = headings[0] === "scenario" ? 1 : 0;
  const column = headings.findIndex((heading) => String(heading) === String(year));
  const found = rows.flatMap((row): [string, number][] => {
    const value = row[column];
    return typeof value === "number" ? [[String(row[named]), value]] : [];
  });
  return found.length === 0 ? undefined : new Map(found);
}

const isTable = (cells: unknown): cells is readonly (readonly unknown[])[] =>
  Array.isArray(cells) && cells.every((row) => Array.isArray(row));

function columnOf([headings = []]: readonly (readonly unknown[])[], name: RegExp): number {
  return headings.findIndex((heading) => name.test(String(heading).trim()));
}

function yearsIn(inflow: unknown): number[] {
  if (!isTable(inflow)) return [];
  const column = columnOf(inflow, /^(?:jaar|year)$/i);
  return inflow.slice(1).flatMap((row) => (isBlank(row[column]) ? [] : [Number(row[column])]));
}

const firstYear = (inflow: unknown): number => Math.min(...yearsIn(inflow));

/** By stock; one that is there twice, for two scenarios say, is left out. */
function startStocks(argument: Resolved | undefined): ReadonlyMap<string, Given> | undefined {
  const { value: set, address } = argument ?? {};
  if (!isTable(set)) return undefined;
  const [names, values] = [columnOf(set, /^parameter/i), columnOf(set, /^(?:waarde|value)$/i)];
  const place = address === undefined ? undefined : areaOf(address);
  const found = new Map<string, Given>();
  const twice = new Set<string>();
  for (const [at, row] of set.entries()) {
    const [name, value] = [textOf(row[names]).trim(), row[values]];
    if (!name.endsWith(START) || typeof value !== "number") continue;
    const id = name.slice(0, -START.length);
    if (found.has(id)) twice.add(id);
    found.set(id, { value, area: place && cellIn(place, at, values) });
  }
  for (const id of twice) found.delete(id);
  return found;
}

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");

function cellIn({ sheet, range }: Area, row: number, column: number): Area {
  const { top, left } = boxOf(range);
  return { sheet, range: refOf(top + row, left + column) };
}
