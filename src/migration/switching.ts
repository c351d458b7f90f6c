/**
 * The one cell by which a formula chooses, and what may be chosen: CHOOSE and INDEX by a number, look-ups of a name in a line,
 * IF and SWITCH on typed values.
 * Method: every place where the formula uses the cell must say the same list of values.
 */
import { choicesOf } from "./choices";
import { type Place, placeKey } from "./book";
import { type Area, areasOf, type Node, sameArea, sizeOf } from "./formula/tree";
import { cellText, firstCell } from "./references";
import { type Reading } from "./reading";
import { type CellRef } from "./symbol/poly";

export interface Option {
  readonly value: number | string;
  /** As it is written in a formula; undefined for whatever is not named before it. */
  readonly text: string | undefined;
}

export interface Choice {
  readonly cell: CellRef;
  readonly options: readonly Option[];
}

type Call = Extract<Node, { kind: "call" }>;
/** Typed values, with whether anything else may be chosen too; or the cells of a line. */
type Listed =
  { readonly typed: readonly (number | string)[]; readonly open: boolean } | { readonly line: Area };

const MOST = 12;

function keyOf({ sheet, top, left }: Area): string {
  return placeKey({ sheet, row: top, column: left });
}

function literal(node: Node | undefined): number | string | undefined {
  return node?.kind === "number" || node?.kind === "text" ? node.value : undefined;
}

function isOff(node: Node | undefined): boolean {
  return (node?.kind === "number" && node.value === 0) || (node?.kind === "boolean" && !node.value);
}

function upTo(count: number): Listed | undefined {
  if (count < 1 || count > MOST) return undefined;
  return { typed: Array.from({ length: count }, (_, i) => i + 1), open: false };
}

function lineOf(node: Node | undefined, first?: "row" | "column"): Listed | undefined {
  if (node?.kind !== "area") return undefined;
  const { area } = node;
  if (first === "column") return { line: { ...area, right: area.left } };
  if (first === "row") return { line: { ...area, bottom: area.top } };
  return area.top === area.bottom || area.left === area.right ? { line: area } : undefined;
}

/** INDEX by a number along the rows or the columns. */
function places({ args }: Call, at: number): Listed | undefined {
  const [range] = args;
  if (range?.kind !== "area") return undefined;
  const { top, left, bottom, right } = range.area;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (at === 2) return upTo(columns);
  return upTo(args.length === 2 && rows === 1 ? columns : rows);
}

function typedIn({ args }: Call): Listed | undefined {
  const values = args.filter((_, i) => i > 0 && i % 2 === 1 && i + 1 < args.length).map(literal);
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { typed: known, open: args.length % 2 === 0 } : undefined;
}

type Rule = (call: Call, at: number) => Listed | undefined;

/** Where a call chooses by one of its arguments: what may be chosen there. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["CHOOSE", ({ args }, at) => (at === 0 ? upTo(args.length - 1) : undefined)],
  ["INDEX", (call, at) => (at > 0 ? places(call, at) : undefined)],
  ["MATCH", ({ args }, at) => (at === 0 && isOff(args[2]) ? lineOf(args[1]) : undefined)],
  ["XMATCH", ({ args }, at) => (at === 0 && args.length === 2 ? lineOf(args[1]) : undefined)],
  ["XLOOKUP", ({ args }, at) => (at === 0 && args.length <= 4 ? lineOf(args[1]) : undefined)],
  ["VLOOKUP", ({ args }, at) => (at === 0 && isOff(args[3]) ? lineOf(args[1], "column") : undefined)],
  ["HLOOKUP", ({ args }, at) => (at === 0 && isOff(args[3]) ? lineOf(args[1], "row") : undefined)],
  ["SUMIFS", ({ args }, at) => (at >= 2 && at % 2 === 0 ? lineOf(args[at - 1]) : undefined)],
  ["SUMIF", ({ args }, at) => (at === 1 ? lineOf(args[0]) : undefined)],
  ["SWITCH", (call, at) => (at === 0 ? typedIn(call) : undefined)],
  ["=", ({ args }, at) => equalTo(args[1 - at])],
]);

function equalTo(other: Node | undefined): Listed | undefined {
  const value = literal(other);
  return value === undefined ? lineOf(other) : { typed: [value], open: true };
}

/** Every use of a cell; undefined when one is not understood. */
function usesOf(node: Node, key: string): Listed[] | undefined {
  const found: Listed[] = [];
  const isCell = (each: Node): boolean =>
    each.kind === "area" && sizeOf(each.area) === 1 && keyOf(each.area) === key;
  const walk = (each: Node): boolean => {
    if (isCell(each)) return false;
    if (each.kind === "array") return each.rows.flat().every(walk);
    if (each.kind === "lambda") return walk(each.body);
    if (each.kind !== "call") return true;
    return each.args.every((arg, i) => {
      if (!isCell(arg)) return walk(arg);
      const list = RULES.get(each.name)?.(each, i);
      if (list) found.push(list);
      return list !== undefined;
    });
  };
  return walk(node) ? found : undefined;
}

function optionsIn(lists: readonly Listed[], home: Place, reading: Reading): readonly Option[] | undefined {
  const [first, ...more] = lists;
  if (!first) return undefined;
  if ("line" in first) {
    const alike = more.every((each) => "line" in each && sameArea(each.line, first.line));
    return alike ? lineOptions(first.line, home, reading) : undefined;
  }
  const typed = lists.map((each) => ("line" in each ? undefined : each));
  if (typed.some((each) => each === undefined)) return undefined;
  const open = typed.every((each) => each?.open === true);
  const values = [...new Set(typed.flatMap((each) => each?.typed ?? []))];
  // A closed list is the whole of it: what another use adds would be an error there.
  const closed = typed.find((each) => each?.open === false);
  const known = closed ? closed.typed : values;
  if (known.length === 0 || known.length > MOST || values.some((value) => !known.includes(value)))
    return undefined;
  const options = known.map((value): Option => ({ value, text: textOf(value) }));
  return open ? [...options, { value: another(known), text: undefined }] : options;
}

function textOf(value: number | string): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** A value that none of those is. */
function another(values: readonly (number | string)[]): number | string {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length ? Math.max(...numbers) + 1 : `${values.join("")}.`;
}

/** The values that the cells of a line hold now, each by its cell. */
function lineOptions(
  { sheet, top, left, bottom, right }: Area,
  home: Place,
  reading: Reading,
): readonly Option[] | undefined {
  const count = Math.max(bottom - top, right - left) + 1;
  if (count > MOST) return undefined;
  const options: Option[] = [];
  for (let i = 0; i < count; i++) {
    const [row, column] = bottom > top ? [top + i, left] : [top, left + i];
    const cell = { sheet, row, column, fixedRow: true, fixedColumn: true };
    const value = reading.value(cell);
    if (typeof value !== "number" && typeof value !== "string") return undefined;
    options.push({ value, text: cellText(cell, home, reading.index) });
  }
  return new Set(options.map(({ value }) => value)).size === count ? options : undefined;
}

/** The one choice that a formula makes; undefined when there is none or more than one, or the list is not known. */
export function choiceIn(place: Place, node: Node, reading: Reading): Choice | undefined {
  const chosen = [...choicesOf(node, place)].filter((key) => (usesOf(node, key)?.length ?? 0) > 0);
  const [key, ...more] = chosen;
  const uses = key === undefined || more.length > 0 ? undefined : usesOf(node, key);
  const area = areasOf(node).find((each) => sizeOf(each) === 1 && keyOf(each) === key);
  const options = uses && area ? optionsIn(uses, place, reading) : undefined;
  return area && options && options.length >= 2 ? { cell: firstCell(area), options } : undefined;
}
