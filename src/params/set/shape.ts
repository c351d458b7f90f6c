/**
 * Whether a value has the shape of a file, and what is wrong when it has not: each fault with its path and row, as our
 * own failures; nothing of the validator's English. Method: zod/mini; see schema.ts.
 */
import * as z from "zod/mini";
import { type Failure, FailureError, nearestName, type TextForm } from "../../core";
import { memberPath } from "../json/names";
import { rowKey } from "../key";
import { type Finding, type LogEntry, type ParameterRow, type ParameterSet } from "../model";
import { FORMS } from "./forms";

type Issue = z.core.$ZodIssue;
type Found = "text" | "number" | "boolean" | "list" | "object" | "null" | "nothing";
type Expected = "text" | "number" | "whole number" | "list" | "object";
/** Path and row of a fault. */
interface Member {
  readonly path: string;
  readonly key?: string;
}

/** More faults than this are counted, not shown. */
const MOST = 100;
const EXPECTED: Readonly<Record<string, Expected>> = {
  string: "text",
  number: "number",
  int: "whole number",
  array: "list",
  object: "object",
};
/** Names that a file may use, to suggest from. */
const MEMBERS: readonly (keyof ParameterRow | keyof ParameterSet | keyof LogEntry)[] = [
  ...(["parameter", "jaar", "scenario", "waarde", "eenheid", "eigenaar", "brontype", "bron"] as const),
  ...(["peildatum", "status", "akkoordDoor", "akkoordOp", "toelichting", "schema", "ronde"] as const),
  ...(["variant", "soort", "versie", "gebaseerdOp", "bijgesteldDoor", "parameters", "logboek"] as const),
  ...(["zegel", "op", "door", "wat", "over", "inhoud", "stand", "vorige", "hash"] as const),
];
const ROW_LISTS: ReadonlySet<PropertyKey> = new Set(["parameters", "rijen"]);
const FORM_OF: ReadonlyMap<string, TextForm> = new Map(
  (Object.keys(FORMS) as TextForm[]).map((form) => [String(FORMS[form]), form]),
);

type Row = Partial<Record<keyof ParameterRow | "id", unknown>>;

/** The row that a path goes through; undefined when it goes through none. */
function rowOn(path: readonly PropertyKey[], value: unknown): Row | undefined {
  const [list, index] = path;
  if (list === undefined || !ROW_LISTS.has(list) || typeof index !== "number") return undefined;
  const row = (value as Readonly<Record<PropertyKey, readonly unknown[]>>)[list]?.[index];
  return typeof row === "object" && row !== null ? row : undefined;
}

const textOr = (value: unknown): string => (typeof value === "string" ? value : "");

function memberOf(path: readonly PropertyKey[], row: Row | undefined): Member {
  const parameter = textOr(row?.parameter ?? row?.id);
  if (parameter === "") return { path: memberPath(path) };
  const key = rowKey({ parameter, jaar: textOr(row?.jaar), scenario: textOr(row?.scenario) });
  return { path: memberPath(path), key };
}

function kindOf(value: unknown): Found {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "text" : "object";
}

/** Of a number or text that has the right type and the wrong value. */
function ofBound(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, member: Member): Failure {
  const limit = Number(issue.code === "too_big" ? issue.maximum : issue.minimum);
  if (issue.origin === "string") return { code: "member-length", place: {}, ...member, limit };
  if (issue.origin === "array") {
    return issue.code === "too_big"
      ? { code: "too-many-items", place: {}, ...member, limit }
      : { code: "no-items", place: {}, ...member };
  }
  const value = issue.input as number;
  return {
    code: "member-range",
    place: {},
    ...member,
    value,
    limit,
    side: issue.code === "too_big" ? "above" : "below",
  };
}

function ofType(issue: z.core.$ZodIssueInvalidType, path: readonly PropertyKey[], member: Member): Failure {
  const found = kindOf(issue.input);
  if (found === "nothing") {
    const name = String(path[path.length - 1] ?? "");
    return { code: "member-missing", place: {}, ...member, path: memberPath(path.slice(0, -1)), name };
  }
  if (typeof issue.input === "number" && !Number.isFinite(issue.input))
    return { code: "json-value", place: {}, path: member.path, reason: "not finite" };
  return {
    code: "member-type",
    place: {},
    ...member,
    expected: EXPECTED[issue.expected] ?? "object",
    found,
  };
}

/** A text that is none of those allowed, or no text at all. */
function ofChoice(
  issue: z.core.$ZodIssueInvalidValue,
  path: readonly PropertyKey[],
  member: Member,
): Failure {
  const { input: value, values } = issue;
  if (typeof value !== "string")
    return ofType({ ...issue, code: "invalid_type", expected: "string" }, path, member);
  return { code: "member-value", place: {}, ...member, value, allowed: values.map(String) };
}

function ofForm(issue: z.core.$ZodIssueInvalidStringFormat, member: Member): Failure {
  const form = FORM_OF.get(issue.pattern ?? "") ?? "text";
  return { code: "member-form", place: {}, ...member, value: String(issue.input), form };
}

function ofValue(
  issue: Exclude<Issue, z.core.$ZodIssueUnrecognizedKeys>,
  path: readonly PropertyKey[],
  member: Member,
): Failure {
  switch (issue.code) {
    case "invalid_type":
      return ofType(issue, path, member);
    case "invalid_value":
      return ofChoice(issue, path, member);
    case "invalid_format":
      return ofForm(issue, member);
    case "too_big":
    case "too_small":
      return ofBound(issue, member);
    case "custom":
      // The only check of our own: see `notNegativeZero`.
      return { code: "json-value", place: {}, path: member.path, reason: "negative zero" };
    case "invalid_element":
    case "invalid_key":
    case "invalid_union":
    case "not_multiple_of":
      throw new Error(`the shapes of files have no ${issue.code}`);
  }
}

/** The failures of one issue; several names that are too many are several. */
function ofIssue(issue: Issue, row: Row | undefined): readonly Failure[] {
  const member = memberOf(issue.path, row);
  if (issue.code !== "unrecognized_keys") return [ofValue(issue, issue.path, member)];
  return issue.keys.map((name) => {
    const nearest = nearestName(name, MEMBERS);
    return {
      code: "member-unknown",
      place: {},
      ...member,
      name,
      ...(nearest === undefined ? {} : { nearest }),
    };
  });
}

export type Shaped<T> =
  | { readonly value: T; readonly findings?: never }
  | { readonly value?: never; readonly findings: readonly Finding[] };

/** The value when it has the shape, else what is wrong: the first hundred faults and how many more there are. */
export function shaped<T>(schema: z.ZodMiniType<T>, value: unknown): Shaped<T> {
  const result = z.safeParse(schema, value, { reportInput: true, jitless: true });
  if (result.success) return { value: result.data };
  const findings: Finding[] = [];
  let count = 0;
  for (const issue of result.error.issues) {
    // Faults that are not shown are not worked out: a suggestion for each of a million names would take half a minute.
    const shown = firstNames(issue, MOST - count);
    count += issue.code === "unrecognized_keys" ? issue.keys.length : 1;
    if (shown === undefined) continue;
    const row = rowOn(issue.path, value);
    findings.push(...ofIssue(shown, row).map((failure) => findingOf(failure, row)));
  }
  if (count <= MOST) return { findings };
  const more: Failure = { code: "more-findings", place: {}, count: count - MOST };
  return { findings: [...findings, findingOf(more, undefined)] };
}

/** The part of an issue that there is room for. */
function firstNames(issue: Issue, room: number): Issue | undefined {
  if (room <= 0) return undefined;
  return issue.code === "unrecognized_keys" ? { ...issue, keys: issue.keys.slice(0, room) } : issue;
}

function findingOf(failure: Failure, row: Row | undefined): Finding {
  return {
    severity: "error",
    failure,
    parameter: textOr(row?.parameter ?? row?.id),
    owner: textOr(row?.eigenaar),
  };
}

/** @throws FailureError with the first fault when the value has not the shape */
export function mustBeShaped<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const { value: good, findings = [] } = shaped(schema, value);
  for (const { failure } of findings) throw new FailureError(failure);
  return good as T;
}
