/**
 * Which formula cells are calculated, with which text, and which keep the value that the file stores, with the reason.
 * A cell that cannot be calculated for certain is never given a guess.
 */
import { nearestName } from "../core";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../xlsx";
import { areaOf, type CellPlace } from "./address";
import type { BoundFunction } from "./function-types";
import { EngineNames } from "./formula/engine-names";
import { type FormulaReferences, referencesOf } from "./formula/references";
import { contextOf, type LoopReport, loopText } from "./loops/find-loops";
import { type Home, Resolver } from "./loops/resolve";
import type { Notice } from "./sentences";
import { FIXED_ARRAY } from "./univer/executors";

export interface PlannedCell extends CellPlace {
  readonly sheetIndex: number;
  readonly cell: XlsxCell;
  /** What the engine gets, without `=`; undefined: the stored value stays, for the reason given. */
  readonly text: string | undefined;
  readonly kept: Notice | undefined;
  readonly references: FormulaReferences;
  readonly volatile: boolean;
}

export interface Plan {
  readonly cells: readonly PlannedCell[];
  readonly names: EngineNames;
}

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

export interface PlanInput {
  readonly book: XlsxWorkbook;
  readonly functions: readonly BoundFunction[];
  /** Functions of the engine itself. */
  readonly native: ReadonlySet<string>;
  readonly loops: LoopReport;
}

export function planOf({ book, functions, native, loops }: PlanInput): Plan {
  const context = contextOf(book);
  const resolver = new Resolver(context, () => undefined);
  const names = new EngineNames(book.names, resolver, context.sheets);
  const known = new Set([
    ...native,
    ...functions.map(({ name }) => name),
    "LET",
    "LAMBDA",
    "ANCHORARRAY",
    "SINGLE",
  ]);
  const lambdas = new Set(
    book.names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toUpperCase()),
  );
  const inLoops = loopNotices(loops);
  const cells = book.sheets.flatMap((sheet, sheetIndex) =>
    sheet.cells.flatMap((cell) => {
      if (!cell.formula) return [];
      const { row, column } = cell;
      const references = referencesOf(cell.formula.text, [row - 1, column - 1]);
      const unknown = references.functions.find((name) => !known.has(name) && !lambdas.has(name));
      const home = { sheet: sheetIndex, row: row - 1, column: column - 1 };
      const looping = inLoops.get(placeKey({ sheet: sheet.name, ref: cell.ref }));
      const kept =
        looping ??
        reasonToKeep(cell, references, unknown, known) ??
        (references.references.some(({ kind }) => kind === "name")
          ? reasonInNames(names, cell, home, known)
          : undefined);
      return [
        {
          sheet: sheet.name,
          ref: cell.ref,
          sheetIndex,
          cell,
          text: kept ? undefined : engineText(cell, (text, single) => names.prepare(text, home, single)),
          kept,
          references,
          volatile: references.functions.some((name) => VOLATILE.has(name)),
        },
      ];
    }),
  );
  return { cells, names };
}

function reasonToKeep(
  { formula }: XlsxCell,
  references: FormulaReferences,
  unknown: string | undefined,
  known: ReadonlySet<string>,
): Notice | undefined {
  if (formula?.kind === "data-table") return { code: "data-table" };
  if (references.external) return { code: "external-link" };
  if (unknown !== undefined) {
    return { code: "unknown-function", name: unknown, nearest: nearestName(unknown.toUpperCase(), known) };
  }
  if (references.unsupported !== undefined) return { code: "unsupported", ...references.unsupported };
  // A reference that Excel itself broke is no reference to read; the engine gives #REF! for it.
  if (references.unparsed && !formula?.text.includes("#REF!")) return { code: "unreadable-formula" };
  return undefined;
}

/** What names bring into a formula, seen when they are written out. */
function reasonInNames(
  names: EngineNames,
  cell: XlsxCell,
  home: Home,
  known: ReadonlySet<string>,
): Notice | undefined {
  const references = referencesOf(names.prepare(cell.formula?.text ?? "", home, false));
  const unknown = references.functions.find((name) => !known.has(name) && !names.isLambda(name));
  return reasonToKeep(cell, { ...references, unparsed: false }, unknown, known);
}

function engineText({ ref, formula }: XlsxCell, prepare: (text: string, single: boolean) => string): string {
  const { text = "", kind = "normal", range = ref } = formula ?? {};
  const prepared = prepare(text, kind === "normal");
  if (kind !== "array") return prepared;
  const { top, left, bottom, right } = areaOf(range);
  return `${FIXED_ARRAY}(${prepared},${bottom - top + 1},${right - left + 1})`;
}

/** What is to be said of the cells in and behind loops. */
export function loopNotices({ loops, dependents }: LoopReport): ReadonlyMap<string, Notice> {
  const notices = new Map<string, Notice>();
  for (const place of dependents) notices.set(placeKey(place), { code: "depends-on-loop" });
  for (const loop of loops) {
    for (const place of loop.members) notices.set(placeKey(place), { code: "loop", loop: loopText(loop) });
  }
  return notices;
}

export function placeKey({ sheet, ref }: CellPlace): string {
  return `${sheet}\n${ref}`;
}

/** Text for the snapshot of a sheet's cell. */
export function textLookup(
  plan: Plan,
  singled: ReadonlySet<string>,
): (sheet: XlsxSheet, cell: XlsxCell) => string | undefined {
  const texts = new Map(plan.cells.map((cell) => [placeKey(cell), cell.text]));
  return ({ name }, { ref }) => {
    const key = placeKey({ sheet: name, ref });
    const text = texts.get(key);
    return text !== undefined && singled.has(key) ? `SINGLE(${text})` : text;
  };
}
