/** The cells that a formula refers to, with names and structured references resolved; LET and LAMBDA variables are none. */
import { parseA1Ref, parseStructRef, toCol } from "@borgar/fx";
import { splitPlace } from "./resolve";
import { tokensOf } from "./shape";
import type { ResolvedEntry, Table } from "./types";

/** A rectangle of one sheet; without `ref` a whole row or column. */
export interface Reference {
  readonly sheet: string;
  readonly ref: string;
  readonly whole: boolean;
}

interface Place {
  readonly entry: ResolvedEntry;
  /** "Sheet!A1" of the cell that holds the formula. */
  readonly cell: string;
}

/** @throws Error for a name that is neither defined nor a variable of the formula */
export function referencesOf(formula: string, place: Place): Reference[] {
  const { sheet: own } = splitPlace(place.cell);
  return tokensOf(formula).flatMap((token): Reference[] => {
    if (token.type === "range" || token.type === "range_beam") return [a1(token.value, own)];
    if (token.type === "structured") return [structured(token.value, place)];
    if (token.type !== "range_named") return [];
    const defined = Object.entries(place.entry.names).find(
      ([name]) => name.toLowerCase() === token.value.toLowerCase(),
    );
    if (defined) return [a1(defined[1], own)];
    if (/\b(LET|LAMBDA)\(/i.test(formula)) return [];
    throw new Error(`${place.entry.id}: name '${token.value}' is not defined`);
  });
}

function a1(text: string, own: string): Reference {
  const parsed = parseA1Ref(text);
  if (!parsed || "name" in parsed) throw new Error(`no reference: ${text}`);
  const { top, left, bottom, right } = parsed.range;
  const sheet = parsed.context?.at(-1) ?? own;
  if (left == null || right == null) return { sheet, ref: `${(top ?? 0) + 1}`, whole: true };
  if (top == null || bottom == null) return { sheet, ref: toCol(left), whole: true };
  const first = `${toCol(left)}${top + 1}`;
  const last = `${toCol(right)}${bottom + 1}`;
  return { sheet, ref: first === last ? first : `${first}:${last}`, whole: false };
}

function structured(text: string, { entry, cell }: Place): Reference {
  const parsed = parseStructRef(text);
  if (!parsed) throw new Error(`${entry.id}: no structured reference: ${text}`);
  const { sheet, ref } = splitPlace(cell);
  const table = parsed.table ? entry.tables[parsed.table] : tableAround(entry, sheet, ref);
  if (!table) throw new Error(`${entry.id}: no table for ${text}`);
  const [, left = "", top = "", bottom = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(table.range) ?? [];
  const column = (name: string | undefined): string => {
    const at = table.columns.indexOf(name ?? "");
    if (at < 0) throw new Error(`${entry.id}: no column ${name ?? ""}`);
    return String.fromCharCode(left.charCodeAt(0) + at);
  };
  const [first, last = first] = parsed.columns ?? [];
  const row = rows(parsed.sections ?? [], { top: Number(top), bottom: Number(bottom), own: ref });
  return { sheet: table.sheet, ref: `${column(first)}${row[0]}:${column(last)}${row[1]}`, whole: false };
}

function rows(
  sections: readonly string[],
  { top, bottom, own }: { top: number; bottom: number; own: string },
): [number, number] {
  if (sections.some((section) => /this row|@/i.test(section))) {
    const row = Number(/\d+$/.exec(own)?.[0]);
    return [row, row];
  }
  if (sections.some((section) => /headers/i.test(section))) return [top, top];
  return [top + 1, bottom];
}

function tableAround(entry: ResolvedEntry, sheet: string, ref: string): Table | undefined {
  const row = Number(/\d+$/.exec(ref)?.[0]);
  return Object.values(entry.tables).find((table) => {
    const [top = 0, bottom = 0] = [...table.range.matchAll(/\d+/g)].map(Number);
    return table.sheet === sheet && row > top && row <= bottom;
  });
}
