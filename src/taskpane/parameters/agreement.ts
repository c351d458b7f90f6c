/**
 * The three-way check in one line: sheet, file (the stored JSON) and mark (name and document property), and for each that
 * differs in which way. Method: the findings of `checkStored` by the form that they are about. Source: ADR 0013.
 */
import { type Finding } from "../../params";

/** A way in which a form differs; the gravest of a form is told. */
export type Difference =
  | "sheet-missing"
  | "sheet-unreadable"
  | "sheet-typed"
  | "sheet-head"
  | "sheet-other"
  | "file-missing"
  | "file-unreadable"
  | "file-seal"
  | "file-other"
  | "mark-missing"
  | "mark-name"
  | "mark-property"
  | "mark-broken"
  | "mark-other";

export type Form = "sheet" | "file" | "mark";

export interface Agreement {
  /** Per form its difference; a form that agrees is absent. */
  readonly differs: ReadonlyMap<Form, Difference>;
  /** Rows and cells that people typed since the set was stored. */
  readonly typed: { readonly cells: number; readonly added: number; readonly removed: number };
  /** Only what people typed differs: it can be recorded as a change. */
  readonly recordable: boolean;
  /** The stored set is the one that was sealed and recorded, so that the sheet can be put back from it. */
  readonly restorable: boolean;
}

const OF_CODE: Readonly<Record<string, Difference>> = {
  "stored-sheet-missing": "sheet-missing",
  "stored-sheet-differs": "sheet-other",
  "stored-row-added": "sheet-typed",
  "stored-row-removed": "sheet-typed",
  "stored-cell-changed": "sheet-typed",
  "stored-head-changed": "sheet-head",
  "stored-json-missing": "file-missing",
  "stored-xml-broken": "file-unreadable",
  "stored-json-broken": "file-unreadable",
  "stored-json-other": "file-other",
  "stored-record-other": "mark-other",
  "stored-records-differ": "mark-other",
  "stored-name-missing": "mark-missing",
  "stored-property-missing": "mark-missing",
  "stored-name-broken": "mark-broken",
  "stored-property-broken": "mark-broken",
  "stored-name-differs": "mark-name",
  "stored-property-differs": "mark-property",
};

/** The gravest first. */
const ORDER: readonly Difference[] = [
  ...(["sheet-missing", "sheet-unreadable", "sheet-other", "sheet-typed", "sheet-head"] as const),
  ...(["file-missing", "file-unreadable", "file-other", "file-seal"] as const),
  ...(["mark-other", "mark-missing", "mark-broken", "mark-name", "mark-property"] as const),
];

const FORMS: readonly Form[] = ["sheet", "file", "mark"];

/** @param refusal code with which the table of the sheet was refused as a whole */
export function agreementOf(stored: readonly Finding[], refusal: string | undefined): Agreement {
  const errors = stored.filter(({ severity }) => severity === "error").map(({ failure }) => failure.code);
  const count = (code: string): number => errors.filter((each) => each === code).length;
  const ways = new Set(errors.map((code) => wayOf(code, refusal)));
  const differs = new Map<Form, Difference>();
  for (const form of FORMS) {
    const way = ORDER.find((each) => each.startsWith(`${form}-`) && ways.has(each));
    if (way !== undefined) differs.set(form, way);
  }
  const marks = errors.filter((code) => /^stored-(?:name|property)-/.test(code)).length;
  const sheetOnly = [...ways].every((way) => way.startsWith("sheet-"));
  return {
    differs,
    typed: {
      cells: count("stored-cell-changed"),
      added: count("stored-row-added"),
      removed: count("stored-row-removed"),
    },
    recordable: ways.size > 0 && [...ways].every((way) => way === "sheet-typed"),
    // With one witness gone the other still vouches for the stored set; with both gone nothing does.
    restorable:
      ways.size > 0 &&
      (sheetOnly || (marks === 1 && [...ways].every((way) => /^sheet-|^mark-(?!other)/.test(way)))),
  };
}

/** What is no difference between forms is one of the stored set with itself, unless the sheet could not be read. */
function wayOf(code: string, refusal: string | undefined): Difference {
  return OF_CODE[code] ?? (code === refusal ? "sheet-unreadable" : "file-seal");
}
