/** Results of the calculation engine as values for the file, and every cell that a reader should know about. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { Language } from "../text";
import type { CellValue, XlsxCell, XlsxWorkbook } from "../xlsx";
import { type Area, areaName, areaOf, cellName, intersects, placeName } from "./address";
import { isErrorText } from "./error-values";
import { contextOf, type LoopReport } from "./loops/find-loops";
import { Resolver } from "./loops/resolve";
import { loopNotices, type Plan, placeKey, type PlannedCell } from "./plan";
import type { CellError, Recalculation, Run, SpillChange } from "./recalculation";
import { type Notice, noticeText } from "./sentences";
import { sheetId } from "./univer/snapshot";

interface Input {
  readonly book: XlsxWorkbook;
  readonly plan: Plan;
  readonly run: Run;
  readonly loops: LoopReport;
  readonly language: Language;
}
type Outcomes = Omit<Recalculation, "formulas" | "loops">;

/** Reasons to keep a stored value that do not make the result wrong; the others are errors. @assumption A-23 */
const MILD: ReadonlySet<string> = new Set(["external-link", "data-table"]);
/** Code of a cell in or behind a loop: no value of Excel says that. */
export const LOOP_CODE = "#LOOP";

export function collectOutcomes(input: Input): Outcomes {
  return new Collector(input).collect();
}

class Collector {
  private readonly input: Input;
  private readonly values = new Map<string, Map<string, CellValue>>();
  private readonly spills: SpillChange[] = [];
  private readonly errors: CellError[] = [];
  private readonly warnings: Outcomes["warnings"][number][] = [];
  private readonly errorCells: {
    readonly planned: PlannedCell;
    readonly code: string;
    readonly area: Area;
  }[] = [];
  private readonly isVolatileBook: boolean;
  private readonly late: ReadonlyMap<string, Notice>;

  constructor(input: Input) {
    this.input = input;
    this.late = loopNotices(input.loops);
    this.isVolatileBook = input.plan.cells.some(({ volatile }) => volatile);
  }

  collect(): Outcomes {
    for (const planned of this.input.plan.cells) this.cell(planned);
    this.explainErrors();
    const { values, spills, errors, warnings } = this;
    return { values, spills, errors, warnings };
  }

  private cell(planned: PlannedCell): void {
    const kept = this.late.get(placeKey(planned)) ?? planned.kept;
    if (kept) {
      this.keep(planned, kept);
      return;
    }
    const { cell, sheetIndex } = planned;
    const place = [sheetId(sheetIndex), cell.row - 1, cell.column - 1] as const;
    const { output, singled, unsettled } = this.input.run;
    const isUnsettled = unsettled.has(placeKey(planned));
    if (isUnsettled && !this.isVolatileBook) {
      this.error(planned, "", { code: "not-settled" }, false);
      return;
    }
    const range = output.filled(...place);
    const area = range
      ? { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }
      : areaOf(cell.ref);
    const value = cellValue(output.cell(...place));
    if (value === undefined) {
      this.error(planned, "", { code: "no-value" }, false);
      return;
    }
    this.put(planned.sheet, cell.ref, value);
    if (range) this.fill(planned, area);
    const isError = value !== null && typeof value === "object";
    if (singled.has(placeKey(planned)) && !isError) this.warn(planned, { code: "one-value" });
    this.warnVolatile(planned, isUnsettled);
    this.changeOfSpill(planned, area);
    const found = this.firstError(planned, area, value);
    if (found) this.errorCells.push({ planned, code: found, area });
  }

  private warnVolatile(planned: PlannedCell, isUnsettled: boolean): void {
    if (planned.volatile || isUnsettled) this.warn(planned, { code: "volatile" });
  }

  private keep(planned: PlannedCell, notice: Notice): void {
    if (MILD.has(notice.code)) this.warn(planned, notice);
    else {
      const isLoop = notice.code === "loop" || notice.code === "depends-on-loop";
      const code = isLoop ? LOOP_CODE : notice.code === "unknown-function" ? "#NAME?" : "";
      this.error(planned, code, notice, false);
    }
  }

  private put(sheet: string, ref: string, value: CellValue): void {
    const cells = this.values.get(sheet) ?? new Map<string, CellValue>();
    this.values.set(sheet, cells.set(ref, value));
  }

  private fill({ sheet, sheetIndex, ref }: PlannedCell, { top, left, bottom, right }: Area): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const name = cellName(row, column);
        const value = cellValue(this.input.run.output.spilled(sheetId(sheetIndex), row, column)) ?? 0;
        if (name !== ref) this.put(sheet, name, value);
      }
    }
  }

  /** Cells that the file says are filled and that are not any more become empty. */
  private changeOfSpill({ sheet, sheetIndex, ref, cell }: PlannedCell, area: Area): void {
    const { formula } = cell;
    if (formula?.kind !== "dynamic") return;
    const stored = areaOf(formula.range ?? ref);
    const range = areaName(area);
    if (range === areaName(stored)) return;
    this.spills.push({ sheet, ref, stored: areaName(stored), range });
    const filled = this.values.get(sheet);
    for (const other of this.input.book.sheets[sheetIndex]?.cells ?? []) {
      const isStale = isResult(other, stored) && !inside(other, area) && !filled?.has(other.ref);
      if (isStale) this.put(sheet, other.ref, null);
    }
  }

  private firstError(
    { sheet, cell: { formula } }: PlannedCell,
    area: Area,
    value: CellValue,
  ): string | undefined {
    if (value !== null && typeof value === "object") return value.error;
    if (formula?.kind === "normal") return undefined;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const filled = this.values.get(sheet)?.get(cellName(row, column));
        if (filled && typeof filled === "object") return filled.error;
      }
    }
    return undefined;
  }

  private explainErrors(): void {
    const resolver = new Resolver(contextOf(this.input.book), () => undefined);
    for (const { planned, code } of this.errorCells) {
      const key = placeKey(planned);
      const failed = [...(this.input.run.calls.get(key)?.values() ?? [])].find(
        ({ result }) => "error" in result,
      );
      if (failed && "error" in failed.result) {
        this.errors.push({
          ...placeOf(planned),
          code,
          message: failed.result.error.message,
          expected: false,
        });
        continue;
      }
      const failure = this.input.run.failures.get(key);
      if (failure !== undefined) this.error(planned, code, { code: "engine-failure", name: failure }, false);
      else this.error(planned, code, this.explain(planned, code, resolver), isExpected(planned, code));
    }
  }

  private explain(planned: PlannedCell, code: string, resolver: Resolver): Notice {
    if (code === "#SPILL!") return { code: "spill-blocked" };
    const { sheetIndex, cell, references } = planned;
    const home = { sheet: sheetIndex, row: cell.row - 1, column: cell.column - 1 };
    let source: PlannedCell | undefined;
    resolver.resolve(references.references, home, ({ sheet, area }) => {
      source ??= this.errorCells.find(
        (other) =>
          other.planned !== planned &&
          other.planned.sheetIndex === sheet &&
          other.code === code &&
          intersects(other.area, area),
      )?.planned;
    });
    return source
      ? { code: "error-from", error: code, cell: placeName(source) }
      : { code: "error-value", error: code };
  }

  private error(planned: PlannedCell, code: string, notice: Notice, expected: boolean): void {
    const message = noticeText(notice, this.input.language);
    this.errors.push({ ...placeOf(planned), code, message, expected });
  }

  private warn(planned: PlannedCell, notice: Notice): void {
    this.warnings.push({ ...placeOf(planned), message: noticeText(notice, this.input.language) });
  }
}

function placeOf({ sheet, ref }: PlannedCell): { sheet: string; ref: string } {
  return { sheet, ref };
}

/** A cell that holds what a formula elsewhere filled in. */
function isResult(cell: XlsxCell, stored: Area): boolean {
  return inside(cell, stored) && !cell.formula && cell.value !== null;
}

function inside({ row, column }: XlsxCell, { top, left, bottom, right }: Area): boolean {
  return row > top && row <= bottom + 1 && column > left && column <= right + 1;
}

/** Univer's CellValueType.BOOLEAN. */
const BOOLEAN = 3;
/** Error values that only the engine has. */
const ENGINE_ERRORS: ReadonlySet<string> = new Set(["#ERROR!", "#CYCLE!", "#DATA!"]);

/** undefined: the engine gave nothing. A formula that refers to an empty cell gives 0, as in Excel. */
function cellValue(cell: Nullable<ICellData>): CellValue | undefined {
  if (!cell) return undefined;
  const { v, t } = cell;
  if (v === null || v === undefined) return 0;
  if (Number(t) === BOOLEAN || typeof v === "boolean") return v === 1 || v === true || v === "TRUE";
  if (typeof v === "number") return Number.isFinite(v) ? v : { error: "#NUM!" };
  if (isErrorText(v)) return { error: v };
  return ENGINE_ERRORS.has(v) ? { error: "#VALUE!" } : v;
}

/** The file stored the same error, or the formula asks for #N/A by name. */
function isExpected({ cell: { value }, references }: PlannedCell, code: string): boolean {
  if (code === "#N/A" && references.functions.includes("NA")) return true;
  return value !== null && typeof value === "object" && value.error === code;
}
