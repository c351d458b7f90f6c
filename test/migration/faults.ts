/**
 * Seeded faults: eight kinds in equal shares, one at a time, in one cell or in a whole row of copies alike. Fixed before
 * the search for breaks was improved. Source of the kinds: classes of errors in spreadsheets as EuSpRIG collects them.
 *
 * What is drawn from: formulas written by hand (no MPP function, no array) with a number as result, on every sheet; for
 * text numbers the typed numbers that such a formula reads. Uniform over cells; for rows uniform over runs of at least
 * three neighbours along a row with one formula (of two typed numbers).
 * What is left out, and drawn again: a change after which the formula is the same text; and `$` in a formula that has no copy
 * (nothing was copied from it, so that no number and no copy is other than it was).
 */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { type ScanBook, type ScanCell } from "../../src/migration";
import { blocksOf, refOf } from "./faults-book";
import {
  type Change,
  dollars,
  otherScenario,
  picked,
  plain,
  short,
  sign,
  twelve,
  wrongPlace,
} from "./faults-changes";
import { formulaPool, numberPool, relative, type Site } from "./faults-pools";

export const FAULT_KINDS = [
  "sign",
  "wrong row or column",
  "absolute or relative",
  "range short by one",
  "constant typed over",
  "unit ×12",
  "number as text",
  "wrong scenario",
] as const;
type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly scope: "cell" | "row";
  readonly sheet: string;
  /** The cell that was drawn; of a row one of its cells. */
  readonly cell: string;
  readonly changes: readonly ScanCell[];
  readonly before: string;
  readonly after: string;
}

interface Drawn {
  readonly faults: readonly Fault[];
  /** How often a draw was left out, by reason. */
  readonly excluded: ReadonlyMap<string, number>;
}

/** Park–Miller. */
function randoms(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type Changed = Pick<Fault, "changes" | "before" | "after">;

function shown({ value }: ScanCell): string {
  return typeof value === "number" ? String(value) : "";
}

/** @param decimal how the text writes a fraction */
function asText(cell: ScanCell, decimal: "," | "."): ScanCell {
  return { ...cell, value: shown(cell).replace(".", decimal) };
}

function withFormula(cell: ScanCell, formula: string): ScanCell {
  return { ...cell, formula };
}

function constantOver({ row, column, value, format }: ScanCell): ScanCell {
  return { row, column, value, ...(format === undefined ? {} : { format }) };
}

/**
 * @param seed the same seed gives the same faults
 * @param count in equal shares; of each kind half in one cell, half in a row
 */
export function faultsOf(book: ScanBook, seed: number, count: number): Drawn {
  const random = randoms(seed);
  const blocks = blocksOf(book);
  const formulas = formulaPool(book);
  const numbers = numberPool(book);
  const families = new Map<string, number>();
  for (const { sheet, cells } of formulas.cell) {
    for (const cell of cells) {
      const key = `${sheet}|${relative(cell)}`;
      families.set(key, (families.get(key) ?? 0) + 1);
    }
  }
  const changes: Partial<Record<FaultKind, Change>> = {
    sign,
    "wrong row or column": wrongPlace,
    "absolute or relative": dollars,
    "range short by one": short,
    "unit ×12": twelve,
    "wrong scenario": otherScenario(blocks),
  };
  const excluded = new Map<string, number>();
  const leaveOut = (reason: string): void => {
    excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  };

  function attempt(kind: FaultKind, scope: Fault["scope"]): Fault | undefined {
    const pool = kind === "number as text" ? numbers : formulas;
    const site = picked(pool[scope], random);
    const drawn = site && picked(site.cells, random);
    if (!site || !drawn) throw new Error(`nothing to draw from: ${kind}, ${scope}`);
    const made = changed(kind, site, drawn);
    return made && { kind, scope, sheet: site.sheet, cell: refOf(drawn), ...made };
  }

  function changed(kind: FaultKind, { sheet, cells }: Site, drawn: ScanCell): Changed | undefined {
    if (kind === "number as text") {
      const decimal = random() < 0.5 ? "," : ".";
      const changes = cells.map((each) => asText(each, decimal));
      return { changes, before: shown(drawn), after: "text" };
    }
    if (kind === "constant typed over")
      return { changes: cells.map(constantOver), before: plain(drawn.formula ?? ""), after: shown(drawn) };
    const [first] = cells;
    return first && formulaChanged(kind, sheet, first, cells);
  }

  function formulaChanged(
    kind: FaultKind,
    sheet: string,
    first: ScanCell,
    cells: readonly ScanCell[],
  ): Changed | undefined {
    const before = plain(first.formula ?? "");
    const after = changes[kind]?.(before, { ...first, sheet }, random);
    if (after === undefined) return undefined;
    const alone = families.get(`${sheet}|${relative(first)}`) === 1;
    if (after === before) leaveOut(`${kind}: the same text`);
    else if (kind === "absolute or relative" && alone) leaveOut(`${kind}: a formula without a copy`);
    else {
      const copied = translateFormulaToR1C1(after, refOf(first));
      const copies = cells.map((each) => withFormula(each, translateFormulaToA1(copied, refOf(each))));
      return { changes: copies, before, after };
    }
    return undefined;
  }

  const faults: Fault[] = [];
  for (let i = 0; i < count; i++) {
    const kind = FAULT_KINDS[i % FAULT_KINDS.length] ?? "sign";
    const scope = Math.floor(i / FAULT_KINDS.length) % 2 === 0 ? "cell" : "row";
    let fault: Fault | undefined;
    while (!fault) fault = attempt(kind, scope);
    faults.push(fault);
  }
  return { faults, excluded };
}

export function withFault(book: ScanBook, { sheet, changes }: Fault): ScanBook {
  const changed = new Map(changes.map((each) => [refOf(each), each]));
  return {
    ...book,
    sheets: book.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((cell) => changed.get(refOf(cell)) ?? cell) }
        : each,
    ),
  };
}
