/**
 * A call that was recognised in one cell, moved along to a copy of its formula, as if it were copied itself.
 * Method: the call in R1C1; then what it reads there must be what the formula reads, and the value that the cell holds must
 * be the call's at 1e-9; the call itself refuses chances that are not 1 together. Otherwise nothing is proposed for the copy.
 */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { type Place } from "./book";
import { readFormula } from "./formula/read-formula";
import { areasOf } from "./formula/tree";
import { guarded, placeKey } from "./reading";
import { cellName } from "./references";
import { type Recognised, type Scan } from "./subject";
import { type CellRef } from "./symbol/poly";
import { asStored } from "./verify";

export function copied(seen: Recognised, from: Place, to: Place, scan: Scan): Recognised | undefined {
  const copy = movedTo(seen, from, to);
  const sound = readsItsCells(copy, scan) && asStored(copy, scan.reading);
  return sound ? copy : undefined;
}

function movedTo(seen: Recognised, from: Place, to: Place): Recognised {
  const relative = translateFormulaToR1C1(seen.proposal, cellName(from));
  const at = (cell: CellRef): CellRef => ({
    ...cell,
    row: cell.row + (cell.fixedRow ? 0 : to.row - from.row),
    column: cell.column + (cell.fixedColumn ? 0 : to.column - from.column),
  });
  const roles = [...seen.roles.values()].map(({ cell, role }) => ({ cell: at(cell), role }));
  return {
    ...seen,
    proposal: translateFormulaToA1(relative, cellName(to)),
    results: seen.results.map(({ meaning }) => ({
      place: to,
      meaning: (numbers) => meaning((cell) => numbers(at(cell))),
    })),
    roles: new Map(roles.map((each) => [placeKey(each.cell), each])),
    ...(seen.whole ? { whole: seen.whole.map(at) } : {}),
    anchor: to,
  };
}

/** A range moves by its corners: with a `$` on some of its cells only, it reads others than the formula does. */
function readsItsCells({ proposal, roles, anchor }: Recognised, { reading }: Scan): boolean {
  const tree = guarded(() => readFormula(proposal, anchor, reading.index));
  if (!tree) return false;
  const read = new Set<string>();
  for (const { sheet, top, left, bottom, right } of areasOf(tree)) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) read.add(placeKey({ sheet, row, column }));
  }
  return read.size === roles.size && [...roles.keys()].every((key) => read.has(key));
}
