/**
 * Whether cells that a formula uses as chances, means and spreads are a table of scenarios: lines of cells with a place for each
 * scenario, each cell for one thing, under headings that do not say otherwise, and parts of one table.
 */
import { placeKey } from "../book";
import { type Labels } from "../labels";
import { type CellRef } from "../symbol/poly";
import { saysBreadth, saysMean, saysSpread } from "../words";
import { aligned } from "./alignment";
import { type Around, type Column, type Drawn, sameCells } from "./columns";
import { isOneTable } from "./one-table";
import { type Part } from "./rivals";

export interface Parts {
  /** undefined: what the others leave of 1. */
  readonly weights: readonly (CellRef | undefined)[];
  readonly means: Column;
  readonly spreads: Column;
}

export function isTable(parts: Parts, around: Around): boolean {
  const [means = [], ...more] = parts.means.lists;
  const others: readonly Part[] = [
    ...more.map((cells): Part => ({ role: "level", cells })),
    ...parts.spreads.lists.map((cells, i): Part => ({ role: roleOf(parts.spreads.drawn[i]), cells })),
    { role: "chance", cells: parts.weights },
  ];
  return (
    others.every((part) => aligned(means, part, around.reading)) &&
    allDifferent(parts) &&
    !mislabelled(parts, around.labels) &&
    isOneTable([{ role: "level", cells: means }, ...others], around)
  );
}

function roleOf(drawn: Drawn | undefined): Part["role"] {
  return drawn?.role === "level" || drawn?.role === "upper" ? "level" : "spread";
}

/** No cell stands for two things, but an end of an interval or a mean of which the spread is a part. */
function allDifferent({ weights, means, spreads }: Parts): boolean {
  const isMean = (list: readonly CellRef[]): boolean => means.lists.some((each) => sameCells(each, list));
  const own = spreads.lists.length > 1 ? spreads.lists.filter((list) => !isMean(list)) : spreads.lists;
  const cells = [...means.lists.flat(), ...own.flat(), ...weights.flatMap((cell) => cell ?? [])];
  return new Set(cells.map(placeKey)).size === cells.length;
}

/** A heading that says the opposite of what a column is used for. */
function mislabelled({ means, spreads }: Parts, labels: Labels): boolean {
  if (means.lists.length > 1 || spreads.lists.length > 1) return false;
  const said = (column: Column): string[] => column.lists.flat().map((cell) => labels.all(cell));
  return (
    said(means).some((each) => saysSpread(each) && !saysMean(each)) ||
    said(spreads).some((each) => saysMean(each) && !saysSpread(each)) ||
    (isPlain(spreads) && said(spreads).some((each) => saysBreadth(each) && !saysSpread(each)))
  );
}

/** Cells as they are. */
export function isPlain({ text }: Column): boolean {
  return text(["x", "y"]) === "x";
}
