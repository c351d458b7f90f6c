/**
 * The model table as people see it in a sheet: id, omschrijving, partner, domein, soort, eenheid, regel, formule,
 * negatief, by heading in any order. What the cells mean together is checked by `compileModel`.
 * Source: docs/besluiten/0014.
 */
import { fail, nearestName, normalised, type Place } from "../../core";
import { errorOf, isBlank, shown, type TableSource } from "../../params";
import { type IndicatorKind, KINDS, type ModelRow, type RuleName } from "../model";

type Field = keyof ModelRow;

const HEADINGS = new Map<string, Field>([
  ["id", "id"],
  ["indicator", "id"],
  ["omschrijving", "label"],
  ["label", "label"],
  ["description", "label"],
  ["partner", "partner"],
  ["domein", "domein"],
  ["domain", "domein"],
  ["soort", "soort"],
  ["kind", "soort"],
  ["eenheid", "eenheid"],
  ["unit", "eenheid"],
  ["regel", "regel"],
  ["rule", "regel"],
  ["formule", "formule"],
  ["formula", "formule"],
  ["negatief", "negatief"],
  ["negative", "negatief"],
]);
/** As the sheet names it. */
const NAMES: Readonly<Record<Field, string>> = {
  ...{ id: "id", label: "omschrijving", partner: "partner", domein: "domein", soort: "soort" },
  ...{ eenheid: "eenheid", regel: "regel", formule: "formule", negatief: "negatief" },
};
const REQUIRED = ["id", "soort", "eenheid", "regel", "formule"] as const satisfies readonly Field[];
/** Heading of the columns of the table, in the order of the sheet. */
export const MODEL_HEADINGS: readonly string[] = Object.values(NAMES);
/** Ten times the default model. */
const ROW_LIMIT = 2_000;
const COLUMN_LIMIT = 50;
const ANSWERS = ["ja", "nee"] as const;

export interface ModelTable {
  readonly rows: readonly ModelRow[];
  /** Where a cell of row `index` of `rows` stands. */
  readonly placeOf: (index: number, field: Field) => Place;
}

class ModelReader {
  private readonly source: TableSource;
  private readonly top: number;
  private readonly columns: ReadonlyMap<Field, number>;

  /** @param top 0-based row of the headings */
  constructor(source: TableSource, top: number) {
    this.source = source;
    this.top = top;
    this.columns = this.columnsOf();
  }

  private at(row: number, column: number): Place {
    const cell = this.source.cellAt?.(row + 1, column + 1);
    const place = { parameter: this.source.parameter, row: row + 1, column: column + 1 };
    return cell === undefined ? place : { ...place, cell };
  }

  private columnsOf(): ReadonlyMap<Field, number> {
    const columns = new Map<Field, number>();
    for (const [index, cell] of (this.source.cells[this.top] ?? []).entries()) {
      const field = typeof cell === "string" ? HEADINGS.get(normalised(cell)) : undefined;
      if (field === undefined) continue;
      if (columns.has(field)) {
        const place = { ...this.at(this.top, index), heading: String(cell) };
        fail({ code: "duplicate-column", place, name: String(cell), other: NAMES[field] });
      }
      columns.set(field, index);
    }
    for (const field of REQUIRED) {
      if (columns.has(field)) continue;
      const place = { parameter: this.source.parameter, row: this.top + 1 };
      fail({ code: "required-column", place, heading: NAMES[field] });
    }
    return columns;
  }

  place(row: number, field: Field): Place {
    const column = this.columns.get(field);
    if (column === undefined) return { parameter: this.source.parameter, row: row + 1 };
    return { ...this.at(row, column), heading: NAMES[field] };
  }

  /** "" when the cell is blank or its column is absent. */
  private optional(row: number, field: Field): string {
    const column = this.columns.get(field);
    const cell = column === undefined ? "" : this.source.cells[row]?.[column];
    if (isBlank(cell)) return "";
    const place = this.place(row, field);
    const error = errorOf(cell);
    if (error !== undefined) fail({ code: "error-cell", place, value: error });
    return typeof cell === "string" ? cell.trim() : fail({ code: "not-a-text", place, value: shown(cell) });
  }

  private required(row: number, field: Field): string {
    const text = this.optional(row, field);
    return text === "" ? fail({ code: "blank-cell", place: this.place(row, field) }) : text;
  }

  /** One of the names, however it is capitalised. */
  private oneOf<T extends string>(row: number, field: Field, text: string, names: readonly T[]): T {
    const found = names.find((name) => normalised(name) === normalised(text));
    if (found !== undefined) return found;
    const nearest = nearestName(normalised(text), names);
    const more = nearest === undefined ? {} : { nearest };
    const place = this.place(row, field);
    const what = field === "soort" ? "kind" : "answer";
    return fail({ code: "unknown-name", place, what, name: text, allowed: names, ...more });
  }

  row(row: number): ModelRow {
    const answer = this.optional(row, "negatief");
    const negative = answer !== "" && this.oneOf(row, "negatief", answer, ANSWERS) === "ja";
    return {
      id: this.required(row, "id"),
      label: this.optional(row, "label"),
      partner: this.optional(row, "partner"),
      domein: this.optional(row, "domein"),
      soort: this.oneOf<IndicatorKind>(row, "soort", this.required(row, "soort"), KINDS),
      eenheid: this.required(row, "eenheid"),
      regel: this.required(row, "regel") as RuleName,
      formule: this.required(row, "formule"),
      ...(negative ? { negatief: "ja" as const } : {}),
    };
  }
}

/**
 * @throws FailureError empty-table, table-too-large, required-column, duplicate-column, blank-cell, error-cell,
 * not-a-text, unknown-name
 */
export function readModelTable(source: TableSource): ModelTable {
  const { cells, parameter } = source;
  const filled = cells.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
  const [top, ...below] = filled;
  const columns = cells[0]?.length ?? 0;
  if (below.length > ROW_LIMIT || columns > COLUMN_LIMIT) {
    const limits = { rowLimit: ROW_LIMIT, columnLimit: COLUMN_LIMIT };
    fail({ code: "table-too-large", place: { parameter }, rows: below.length, columns, ...limits });
  }
  if (top === undefined) return fail({ code: "empty-table", place: { parameter } });
  const reader = new ModelReader(source, top);
  if (below.length === 0) fail({ code: "empty-table", place: { parameter } });
  return {
    rows: below.map((row) => reader.row(row)),
    placeOf: (index, field) => reader.place(below[index] ?? top, field),
  };
}
