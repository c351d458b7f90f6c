/** Files with a parameter set: strict JSON in, canonical JSON out. Values and seal are checked elsewhere. */
import { fail, FailureError } from "../../core";
import { canonicalJson } from "../json/canonical";
import { parseJson } from "../json/parse";
import { type Finding, type ParameterSet } from "../model";
import { SCHEMA } from "./fingerprint";
import { SCHEMA_0, SET_SCHEMA } from "./schema";
import { shaped } from "./shape";

/** A set is four levels deep: more is no set. */
const LIMITS = { maxDepth: 8 };
/** Schemas that `upgradeSet` knows. */
const OLD_SCHEMAS: readonly string[] = [SCHEMA_0];

export interface InspectedSet {
  /** Absent when the text is no set. */
  readonly set?: ParameterSet;
  readonly findings: readonly Finding[];
}

/** @throws FailureError schema-old, schema-unknown; nothing when there is no schema name, the shape then says so */
function mustBeCurrent(value: unknown): void {
  const { schema } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly schema?: unknown;
  };
  if (typeof schema !== "string" || schema === SCHEMA) return;
  if (OLD_SCHEMAS.includes(schema)) fail({ code: "schema-old", place: {}, schema, current: SCHEMA });
  fail({ code: "schema-unknown", place: {}, schema, known: [...OLD_SCHEMAS, SCHEMA] });
}

/** All that is wrong with the shape of a file; of its JSON the first fault only. */
export function inspectSet(text: string): InspectedSet {
  try {
    const value = parseJson(text, LIMITS);
    mustBeCurrent(value);
    const { value: set, findings = [] } = shaped(SET_SCHEMA, value);
    return set === undefined ? { findings } : { set, findings };
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return { findings: [{ severity: "error", failure: error.failure, parameter: "", owner: "" }] };
  }
}

/**
 * The set in a file, as it is: verifySet tells whether it agrees with its seal, checkRows whether its values are allowed.
 * @throws FailureError with the first fault of JSON, schema name or shape
 */
export function readSet(text: string): ParameterSet {
  const { set, findings } = inspectSet(text);
  for (const { failure } of findings) throw new FailureError(failure);
  return set as ParameterSet;
}

/** Canonical JSON and a line feed: the same set gives the same bytes. */
export function writeSet(set: ParameterSet): string {
  return `${canonicalJson(set)}\n`;
}
