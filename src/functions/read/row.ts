/** One row of a block: reads its cells by field and knows their places. */
import { fail, normalQuantile, type Place } from "../../core";
import { errorOf, isBlank, shown } from "../../params";
import { type Field } from "./headings";
import { type BlockKind, type Layout } from "./layout";
import { numberIn, placeAt, type Range } from "./range";

/** Years outside this are no years but slips. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export class Row {
  readonly #range: Range;
  readonly #layout: Layout;
  readonly #list: BlockKind["list"];
  /** 0-based row within the range. */
  readonly index: number;

  constructor(range: Range, layout: Layout, list: BlockKind["list"], index: number) {
    this.#range = range;
    this.#layout = layout;
    this.#list = list;
    this.index = index;
  }

  /** The place of a field in this row; without its column when the block has no such column. */
  place(field: Field): Place {
    const column = this.#layout.columns.get(field);
    if (column === undefined)
      return { parameter: this.#range.parameter, list: this.#list, row: this.index + 1 };
    const heading = column.heading === undefined ? {} : { heading: column.heading };
    return { ...placeAt(this.#range, this.index, column.index), list: this.#list, field, ...heading };
  }

  has(field: Field): boolean {
    return this.#layout.columns.has(field);
  }

  cell(field: Field): unknown {
    const column = this.#layout.columns.get(field);
    return column === undefined ? undefined : this.#range.cells[this.index]?.[column.index];
  }

  /** A finite number. */
  number(field: Field): number {
    if (!this.has(field)) {
      fail({ code: "missing-column", place: this.place(field), field, needsHeadings: !this.#layout.headed });
    }
    return numberIn(this.cell(field), () => this.place(field));
  }

  nonNegative(field: Field): number {
    const value = this.number(field);
    return value < 0 ? fail({ code: "negative-value", place: this.place(field), value }) : value;
  }

  /**
   * Standard deviation; a width w of the central interval with level b of a normal is w / 2Φ⁻¹((1 + b)/2).
   * @assumption
   */
  spread(family: string): number {
    const value = this.nonNegative("sd");
    const { width } = this.#layout;
    if (width === undefined) return value;
    if (family !== "normal") fail({ code: "width-needs-normal", place: this.place("sd"), family });
    return value / (2 * normalQuantile((1 + width) / 2));
  }

  year(): number | undefined {
    if (!this.has("year")) return undefined;
    const value = this.number("year");
    const place = this.place("year");
    if (!Number.isInteger(value)) fail({ code: "not-an-integer", place, value });
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      fail({ code: "out-of-range", place, value, minimum: FIRST_YEAR, maximum: LAST_YEAR });
    }
    return value;
  }

  /** Names are for people; only an error or an object is refused. */
  label(): void {
    const cell = this.cell("label");
    const error = errorOf(cell);
    if (error !== undefined) fail({ code: "error-cell", place: this.place("label"), value: error });
    if (isBlank(cell) || ["string", "number", "boolean"].includes(typeof cell)) return;
    fail({ code: "not-a-text", place: this.place("label"), value: shown(cell) });
  }

  /** A cell that the family does not use stays blank. */
  unused(field: Field, family: string): void {
    const cell = this.cell(field);
    if (isBlank(cell)) return;
    const error = errorOf(cell);
    const place = this.place(field);
    fail(
      error === undefined
        ? { code: "unused-cell", place, family }
        : { code: "error-cell", place, value: error },
    );
  }
}
