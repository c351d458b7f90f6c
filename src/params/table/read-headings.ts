/**
 * The heading row: which column holds which field, in any order, and what is wrong with it.
 * Source: issue "Step 2", part B: headings in any order; only parameter, jaar and waarde are needed.
 */
import { type Failure } from "../../core";
import { errorOf } from "../cell";
import { type Finding, type Severity } from "../model";
import { type Field, FIELDS, fieldOf, headingOf, nearestHeading, ROW_HEADINGS } from "./field";
import { type Cause, failureAt, findingOf, type FoundColumn, placeAt, type Placing } from "./finding";
import { personalHeading } from "./personal";

/** Needed to compute with. */
const REQUIRED: readonly Field[] = ["parameter", "jaar", "waarde"];
/** Blank means all scenarios, or nothing to say. */
const OPTIONAL: readonly Field[] = ["scenario", "toelichting"];

export interface Headings {
  readonly columns: ReadonlyMap<Field, FoundColumn>;
  readonly findings: readonly Finding[];
  /** Why no value of the table can be trusted, e.g. two columns "waarde". */
  readonly refusal?: Failure;
}

/** @param at 1-based row of the headings in the table; `filled` says whether a column (0-based) holds anything below */
export function readHeadings(
  cells: readonly unknown[],
  at: number,
  placing: Omit<Placing, "columns">,
  filled: (column: number) => boolean,
): Headings {
  const columns = new Map<Field, FoundColumn>();
  const findings: Finding[] = [];
  const report = (severity: Severity, cause: Cause, column?: number, heading?: string): void => {
    const place = placeAt({ ...placing, columns }, at, column, heading === "" ? undefined : heading);
    findings.push(findingOf(severity, failureAt(cause, place)));
  };
  const known = cells.some((cell) => fieldOf(textOf(cell)) !== undefined);
  cells.forEach((cell, index) => {
    const heading = textOf(cell);
    const field = fieldOf(heading);
    const other = field === undefined ? undefined : columns.get(field);
    if (field !== undefined && other === undefined) columns.set(field, { column: index + 1, heading });
    else if (other !== undefined)
      report("error", { code: "duplicate-column", name: heading, other: other.heading }, index + 1, heading);
    else
      for (const fault of oddHeading(cell, heading, known, filled(index)))
        report(...fault, index + 1, heading);
  });
  for (const [severity, cause] of absent(columns)) report(severity, cause);
  const refusal = findings.find(({ severity }) => severity === "error")?.failure;
  return { columns, findings, ...(refusal === undefined ? {} : { refusal }) };
}

/** Headings are text; a year may be a number. */
function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

type Fault = readonly [Severity, Cause];

/** What is wrong with a heading that names no field; in a row without any heading only data about persons count. */
function oddHeading(cell: unknown, heading: string, known: boolean, filled: boolean): readonly Fault[] {
  const kind = personalHeading(heading);
  if (kind !== undefined) return [["error", { code: "personal-data", kind }]];
  if (!known) return [];
  const error = errorOf(cell);
  if (error !== undefined) return [["error", { code: "error-cell", value: error }]];
  if (heading === "") return filled ? [["warning", { code: "unnamed-column" }]] : [];
  if (/^(?:19|20|21)\d\d$/.test(heading)) return [["error", { code: "year-column", year: heading }]];
  const nearest = nearestHeading(heading);
  const cause = { code: "unknown-column", name: heading, fields: ROW_HEADINGS } as const;
  return [["warning", nearest === undefined ? cause : { ...cause, nearest }]];
}

/** What is missing: nothing but the heading row itself when no heading is known. */
function absent(columns: ReadonlyMap<Field, FoundColumn>): readonly Fault[] {
  if (columns.size === 0) return [["error", { code: "no-heading-row", headings: REQUIRED.map(headingOf) }]];
  return FIELDS.filter((field) => !columns.has(field) && !OPTIONAL.includes(field)).map((field) => {
    const heading = headingOf(field);
    return REQUIRED.includes(field)
      ? ["error", { code: "required-column", heading }]
      : ["incomplete", { code: "absent-column", heading }];
  });
}
