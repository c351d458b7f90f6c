/**
 * One row of cells into a draft, with a finding for each cell that does not say what belongs there.
 * Source: issue "Step 2", part B: both decimal styles in text cells are detected and refused when ambiguous.
 */
import { type Failure } from "../../core";
import { isBlank, shown } from "../cell";
import { type Finding, type Severity } from "../model";
import { type Field, headingOf, type TextField } from "./field";
import { type Cause, failureAt, findingOf, placeAt, placeOf, type Placing } from "./finding";
import { type Catalogue, ownerOf } from "./known";
import { personalText } from "./personal";
import { cellError, rememberingReader } from "./read-cell";
import { type DraftRow } from "./table";
import { type DecimalMark, finiteNumber, readTextNumber, type TextNumber } from "./text-number";

export interface RowReader {
  /** @param at 1-based row of the table; undefined when the row is blank */
  readonly read: (cells: readonly unknown[], at: number) => DraftRow | undefined;
  /** Everything that was found, in the order of the rows. */
  readonly findings: readonly Finding[];
  /** The first text number of each decimal style. */
  readonly styles: ReadonlyMap<DecimalMark, string>;
}

/** What is wrong with a cell: of a column of the table, or of another one by its number. */
interface Fault {
  readonly severity: Severity;
  readonly cause: Cause;
  readonly field?: Field;
  readonly column?: number;
}
type Texts = Record<TextField, string>;

/** A fault in these makes the value useless; in the others it only stands in the way of adoption. */
const NEEDED: ReadonlySet<Field> = new Set<Field>(["parameter", "jaar", "scenario", "waarde", "eenheid"]);
const NOTHING: ReadonlyMap<Field, Failure> = new Map();
const BLANK: Texts = {
  ...{ parameter: "", jaar: "", scenario: "", eenheid: "", eigenaar: "", brontype: "", bron: "" },
  ...{ peildatum: "", status: "concept", akkoordDoor: "", akkoordOp: "", toelichting: "" },
};

/** @param top the heading row */
export function rowReader(
  placing: Placing,
  top: readonly unknown[],
  catalogue: Catalogue,
  declared: DecimalMark | undefined,
): RowReader {
  const findings: Finding[] = [];
  const styles = new Map<DecimalMark, string>();
  const readTexts = textsReader(placing);
  const stray = strayReader(placing, top);
  const headingAt = (column?: number): string | undefined => {
    const heading = column === undefined ? undefined : top[column - 1];
    return typeof heading === "string" && heading !== "" ? heading : undefined;
  };
  const valueColumn = placing.columns.get("waarde")?.column;
  const collect = (faults: readonly Fault[], text: Texts, at: number): DraftRow["unread"] => {
    const about = { parameter: text.parameter, owner: ownerOf(catalogue, text.parameter, text.eigenaar) };
    const unread = new Map<Field, Failure>();
    for (const { severity, cause, field, column } of faults) {
      const place =
        field === undefined ? placeAt(placing, at, column, headingAt(column)) : placeOf(placing, at, field);
      const failure = failureAt(cause, place);
      findings.push(findingOf(severity, failure, about));
      if (field !== undefined && severity !== "warning") unread.set(field, failure);
    }
    return unread;
  };
  const read = (cells: readonly unknown[], at: number): DraftRow | undefined => {
    if (cells.every(isBlank)) {
      findings.push(findingOf("warning", failureAt({ code: "blank-row" }, placeAt(placing, at))));
      return undefined;
    }
    const faults: Fault[] = [];
    const text = readTexts(cells, faults);
    const waarde =
      valueColumn === undefined ? undefined : readValue(cells[valueColumn - 1], declared, styles, faults);
    stray(cells, faults);
    const unread = faults.length === 0 ? NOTHING : collect(faults, text, at);
    return { at, text: text as DraftRow["text"], waarde, unread };
  };
  return { read, findings, styles };
}

function textsReader(placing: Placing): (cells: readonly unknown[], faults: Fault[]) => Texts {
  const readText = rememberingReader();
  const columns = [...placing.columns].flatMap(([field, { column }]) =>
    field === "waarde" ? [] : [{ field, index: column - 1 }],
  );
  const statusColumn = placing.columns.get("status");
  return (cells, faults) => {
    const text: Texts = { ...BLANK };
    for (const { field, index } of columns) {
      const found = readText(field, cells[index]);
      if (!found.ok)
        faults.push({ severity: NEEDED.has(field) ? "error" : "incomplete", field, cause: found.cause });
      else if (found.text !== "") text[field] = found.text;
      else if (field === "parameter")
        faults.push({ severity: "error", field, cause: { code: "blank-cell" } });
    }
    if (statusColumn !== undefined && isBlank(cells[statusColumn.column - 1]))
      faults.push({
        ...{ severity: "incomplete", field: "status" },
        cause: { code: "blank-field", heading: headingOf("status") },
      });
    return text;
  };
}

function readValue(
  cell: unknown,
  declared: DecimalMark | undefined,
  styles: Map<DecimalMark, string>,
  faults: Fault[],
): number | undefined {
  const found = numberIn(cell, declared);
  if (!found.ok) {
    faults.push({ severity: "error", field: "waarde", cause: found.cause });
    return undefined;
  }
  if (typeof cell === "string" && declared === undefined) {
    const cause: Cause = { code: "text-number", value: cell, number: found.number };
    faults.push({ severity: "warning", field: "waarde", cause });
    if (found.mark !== undefined && !styles.has(found.mark)) styles.set(found.mark, cell);
  }
  return found.number;
}

function numberIn(cell: unknown, declared: DecimalMark | undefined): TextNumber {
  // Minus zero is zero: it has no meaning in a table and no place in JSON.
  if (typeof cell === "number") return finiteNumber(cell + 0);
  if (isBlank(cell)) return { ok: false, cause: { code: "blank-cell" } };
  const error = cellError(cell);
  if (error !== undefined) return { ok: false, cause: { code: "error-cell", value: error } };
  if (typeof cell === "string") return readTextNumber(cell, declared);
  return { ok: false, cause: { code: "not-a-number", value: shown(cell) } };
}

/** Cells outside the columns of the table: data about persons, and more cells than there are headings. */
function strayReader(
  placing: Placing,
  top: readonly unknown[],
): (cells: readonly unknown[], faults: Fault[]) => void {
  const width = top.length;
  const known = new Set([...placing.columns.values()].map(({ column }) => column));
  return (cells, faults) => {
    cells.forEach((cell, index) => {
      const kind = known.has(index + 1) || typeof cell !== "string" ? undefined : personalText(cell);
      if (kind !== undefined)
        faults.push({ severity: "error", column: index + 1, cause: { code: "personal-data", kind } });
    });
    let found = cells.length;
    while (found > width && isBlank(cells[found - 1])) found -= 1;
    if (found > width)
      faults.push({ severity: "error", cause: { code: "row-too-long", found, expected: width } });
  };
}
