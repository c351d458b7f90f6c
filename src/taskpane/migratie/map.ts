/**
 * The map of a sheet: rows that hold formulas by the columns in which they stand, a kind per cell. Method: every formula
 * is recognised, not recognised, an MPP function or replaced by one; a question is laid over it. Alike rows without a name of their own, such as
 * the points of a grid, are one row of the map.
 */
import { type ScanCell, type ScanFinding, type Step } from "../../migration";
import { boxOf, refOf, sameName } from "../../workbook/area";
import { functionIn } from "../controle/calls";
import { gridOf, headingsOf, type MapColumn } from "./headings";
import { type MapKind } from "./letters";
import { type Reading } from "./reading";

export interface MapCell {
  /** A1 on the sheet. */
  readonly cell: string;
  readonly kind: MapKind;
  /** What the cell would be without the question that is asked about it. */
  readonly under?: MapKind;
  /** Of the step that replaces it. */
  readonly step?: string;
}

export interface MapRow {
  /** 1-based on the sheet; the last is another one for alike rows that are one here. */
  readonly first: number;
  readonly last: number;
  readonly label: string;
  /** Of the last of alike rows, when it is another. */
  readonly labelTo?: string;
  /** By column of the map; undefined where no formula stands. */
  readonly cells: readonly (MapCell | undefined)[];
}

export interface SheetMap {
  readonly sheet: string;
  readonly columns: readonly (MapColumn & { readonly label: string })[];
  readonly rows: readonly MapRow[];
  readonly formulas: number;
  /** Formulas that were recognised or are MPP functions. */
  readonly recognised: number;
}

export interface SheetCount {
  readonly sheet: string;
  readonly formulas: number;
  readonly recognised: number;
}

/** Alike rows without a name that become one. */
const ALIKE = 6;

/** Ids of steps that were taken: since the reading, and before it as the log says. */
export interface Done {
  readonly now: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const isCall = (formula: string): boolean => functionIn(formula) !== undefined;

/** By cell, of one sheet. */
function kindsOn(sheet: string, { proposals }: Reading): ReadonlyMap<string, MapKind> {
  return new Map(
    proposals.filter((each) => sameName(each.sheet, sheet)).map(({ cell, kind }) => [cell, kind]),
  );
}

function stepsOn(sheet: string, steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(
    steps
      .filter((step) => sameName(step.sheet, sheet))
      .flatMap(({ id, cells }) => cells.map(({ cell }) => [cell, id] as const)),
  );
}

/** Cells that hold the call of a step, of the steps of this sheet. */
function anchorsOn(sheet: string, ids: Done["before"]): ReadonlySet<string> {
  const places = [...ids].map((id) => [id.slice(0, id.lastIndexOf("!")), id.slice(id.lastIndexOf("!") + 1)]);
  return new Set(places.flatMap(([name = "", cell = ""]) => (sameName(name, sheet) ? [cell] : [])));
}

/** Sheets with formulas, in the order of the workbook. */
export function countsOf(reading: Reading): readonly SheetCount[] {
  return reading.book.sheets.flatMap(({ name, cells }) => {
    const kinds = kindsOn(name, reading);
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    const recognised = formulas.filter(
      ({ formula = "", row, column }) => isCall(formula) || kinds.has(refOf(row, column)),
    ).length;
    return formulas.length === 0 ? [] : [{ sheet: name, formulas: formulas.length, recognised }];
  });
}

export function mapOf(sheet: string, reading: Reading, done: Done): SheetMap {
  const cells = reading.book.sheets.find(({ name }) => sameName(name, sheet))?.cells ?? [];
  const grid = gridOf(cells);
  const found = cellKinds(sheet, cells, reading, done);
  const tops = new Map<number, number>();
  const tall = new Set<number>();
  for (const { top, left } of [...found.keys()].map(boxOf)) {
    tops.set(left, Math.min(top, tops.get(left) ?? top));
    tall.add(top);
  }
  const columns = [...tops].map(([column, top]) => ({ column, top })).sort((a, b) => a.column - b.column);
  const rows = [...tall].sort((a, b) => a - b);
  const headings = headingsOf(grid, columns);
  const lines = rows.map((row): MapRow => {
    const line = columns.map(({ column }) => found.get(refOf(row, column)));
    return { first: row, last: row, label: headings.row(row, firstOf(line) ?? 1), cells: line };
  });
  const count = countsOf(reading).find((each) => each.sheet === sheet);
  return {
    sheet,
    columns: columns.map((each) => ({ ...each, label: headings.column(each.column) })),
    rows: together(lines),
    formulas: count?.formulas ?? 0,
    recognised: count?.recognised ?? 0,
  };
}

/** Column of the first formula of a row. */
function firstOf(line: MapRow["cells"]): number | undefined {
  const cell = line.find((each) => each !== undefined)?.cell;
  return cell === undefined ? undefined : boxOf(cell).left;
}

function cellKinds(
  sheet: string,
  cells: readonly ScanCell[],
  reading: Reading,
  done: Done,
): ReadonlyMap<string, MapCell> {
  const [kinds, steps] = [kindsOn(sheet, reading), stepsOn(sheet, reading.steps)];
  const found = new Map<string, MapCell>();
  const before = anchorsOn(sheet, done.before);
  const put = (cell: string, kind: MapKind): void => {
    const step = steps.get(cell);
    const isDone = step !== undefined && done.now.has(step);
    found.set(cell, { cell, kind: isDone ? "done" : kind, ...(step === undefined ? {} : { step }) });
  };
  for (const { formula, fills, row, column } of cells) {
    const cell = refOf(row, column);
    if (formula === undefined) continue;
    if (!isCall(formula)) {
      put(cell, kinds.get(cell) ?? "unknown");
      continue;
    }
    const filled = fills === undefined ? [] : cellsOf(fills);
    for (const each of [cell, ...filled]) put(each, before.has(cell) ? "done" : "function");
  }
  // A step may also take cells that an array formula fills.
  for (const [cell, id] of steps) if (!found.has(cell)) put(cell, kindOfStep(id, reading));
  for (const question of reading.questions) if (sameName(question.sheet, sheet)) ask(question, found);
  return found;
}

function kindOfStep(id: string, { steps }: Reading): MapKind {
  return steps.find((step) => step.id === id)?.kind ?? "unknown";
}

function ask({ range, kind }: ScanFinding, found: Map<string, MapCell>): void {
  const asked: MapKind = kind === "getal-over-formule" ? "typed" : "question";
  for (const cell of cellsOf(range)) {
    const known = found.get(cell);
    if (known?.kind === "done" || known?.kind === "function") continue;
    found.set(
      cell,
      known ? { ...known, kind: asked, under: known.under ?? known.kind } : { cell, kind: asked },
    );
  }
}

/** Most cells of a range that are looked at one by one. */
const MOST = 20_000;

function cellsOf(range: string): string[] {
  const { top, left, rows, columns } = boxOf(range);
  const count = Math.min(MOST, rows * columns);
  return Array.from({ length: count }, (_, i) => refOf(top + Math.floor(i / columns), left + (i % columns)));
}

/** Runs of rows that no text names and that show the same. */
function together(rows: readonly MapRow[]): readonly MapRow[] {
  const joined: MapRow[] = [];
  let run: MapRow[] = [];
  const end = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= ALIKE)
      joined.push({ ...first, last: last.first, labelTo: last.label });
    else joined.push(...run);
    run = [];
  };
  for (const row of rows) {
    const before = run.at(-1);
    if (before && !(isAlike(before, row) && before.first + 1 === row.first)) end();
    run.push(row);
  }
  end();
  return joined;
}

const isNamed = ({ label }: MapRow): boolean => /\p{L}/u.test(label);

function isAlike(a: MapRow, b: MapRow): boolean {
  if (isNamed(a) || isNamed(b)) return false;
  return a.cells.every((cell, index) => {
    const other = b.cells[index];
    return cell?.kind === other?.kind && cell?.kind !== "typed" && cell?.kind !== "question";
  });
}
