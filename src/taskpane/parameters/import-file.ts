/**
 * A file that somebody chose into a set or rows: limited in size before it is read, strict in form, with everything that is
 * wrong with it. Nothing is written here. Source: ux rules on imports; docs/besluiten/0013.
 */
import { FailureError } from "../../core";
import {
  checkRows,
  checkTable,
  CSV_MAX_BYTES,
  decodeUtf8,
  type Finding,
  type ParameterRow,
  type ParameterSet,
  parseJson,
  readCsv,
  type Step,
  upgradeSet,
  verifySet,
} from "../../params";
import { refOf } from "../../workbook/area";

/** A set of 20,000 rows is some 6 MB. [bytes] */
const JSON_MAX_BYTES = 10_000_000;

/** A file as the browser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type Imported =
  | { readonly kind: "set"; readonly set: ParameterSet; readonly findings: readonly Finding[] }
  | {
      readonly kind: "rows";
      readonly rows: readonly ParameterRow[];
      /** Columns that the file has. */
      readonly fields: ReadonlySet<keyof ParameterRow>;
      readonly findings: readonly Finding[];
    }
  /** It cannot be used, and this is everything that is wrong with it. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "too-large"; readonly limit: number };

/** @param step who reads it and when: a file of an older form becomes a set of today, and its log says so */
export async function importFile(file: ChosenFile, step: Step): Promise<Imported> {
  const extension = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const isJson = extension === "json";
  if (!isJson && !["csv", "tsv", "txt"].includes(extension)) return { kind: "unknown" };
  const limit = isJson ? JSON_MAX_BYTES : CSV_MAX_BYTES;
  if (file.size > limit) return { kind: "too-large", limit };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return isJson ? importSet(bytes, step) : importRows(bytes, file.name);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return {
      kind: "refused",
      findings: [{ severity: "error", failure: error.failure, parameter: "", owner: "" }],
    };
  }
}

const MOST_LEVELS = 8;

function importSet(bytes: Uint8Array, step: Step): Imported {
  const set = upgradeSet(parseJson(decodeUtf8(bytes), { maxDepth: MOST_LEVELS }), step);
  const broken = verifySet(set).filter(({ severity }) => severity === "error");
  if (broken.length > 0) return { kind: "refused", findings: broken };
  return { kind: "set", set, findings: checkRows(set.parameters, { referenceDate: step.op.slice(0, 10) }) };
}

function importRows(bytes: Uint8Array, name: string): Imported {
  const cellAt = (row: number, column: number): string => refOf(row, column);
  const { table, findings } = checkTable({ ...readCsv(bytes), parameter: name, cellAt });
  const unread = table.findings.filter(({ severity }) => severity === "error");
  if (unread.length > 0) return { kind: "refused", findings: unread };
  const rows = table.rows.map(({ row }) => row);
  return { kind: "rows", rows, fields: new Set(table.columns.keys()), findings };
}
