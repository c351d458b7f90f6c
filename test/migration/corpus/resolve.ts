/** An entry into its whole context: the cells of the scene, its own, the family that it was copied to, and itself. */
import { fromCol, toCol, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { SCENES } from "./scenes";
import type { Cell, Entry, ResolvedEntry } from "./types";

/** "Blad!C5:E6" or "C5:E6" into single references. */
export function refsOf(range: string): string[] {
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  const refs: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row++) {
    for (let column = fromCol(left); column <= fromCol(right); column++) refs.push(`${toCol(column)}${row}`);
  }
  return refs;
}

/** Sheet and reference of "MPP Asiel!D7". */
export function splitPlace(place: string): { sheet: string; ref: string } {
  const at = place.lastIndexOf("!");
  return { sheet: place.slice(0, at), ref: place.slice(at + 1) };
}

/** The formula as Excel copies it from one cell to another. */
export function copied(formula: string, from: string, to: string): string {
  return from === to ? formula : translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

/** @throws Error when the entry names a scene that is not there */
export function resolve(entry: Entry): ResolvedEntry {
  const scene = SCENES[entry.scene];
  if (!scene) throw new Error(`${entry.id}: no scene '${entry.scene}'`);
  const { sheet, ref } = splitPlace(entry.cell);
  const family: Record<string, Cell> = {};
  for (const to of entry.family ? refsOf(entry.family) : []) {
    family[`${sheet}!${to}`] = copied(entry.formula, ref, to);
  }
  return {
    ...entry,
    context: { ...scene.cells, ...family, ...entry.cells, [entry.cell]: entry.formula },
    names: { ...scene.names, ...entry.names },
    tables: scene.tables ?? {},
  };
}
