/**
 * Whether sheet, JSON and recorded fingerprints of a workbook still agree, and if not, which of them is the odd one out.
 * Method: name and property record what was stored; the JSON carries its own seal; the sheet is compared row by row, or by
 * its fingerprint when the JSON cannot be trusted. What two independent witnesses agree on is taken for what was stored.
 * A forger who changes all of them together is found only against a fingerprint noted elsewhere; see ADR 0013.
 */
import { type Failure, type Place } from "../../core";
import { type Finding, type ParameterSet } from "../model";
import { fingerprintOf, inspectSet, sealOf, shortFingerprint, verifySet } from "../set";
import { findingOf } from "../table/finding";
import { headValue } from "./head";
import { STORED } from "./places";
import { readRecord, type Recorded, recordOf, sameRecord } from "./record";
import { type SheetCells, sheetFindings, sheetIn, type StoredSheet } from "./sheet";
import { jsonIn } from "./xml";

/** What a workbook holds; what it does not hold is absent. */
export interface StoredParts {
  /** Cells of the sheet from its first row and column. */
  readonly cells?: SheetCells["cells"] | undefined;
  readonly cellAt?: SheetCells["cellAt"];
  /** Text of the custom XML part; "" for one that cannot be read. */
  readonly xml?: string | undefined;
  /** Text of the defined name, with or without "=". */
  readonly name?: string | undefined;
  readonly property?: string | undefined;
}

export interface CheckedStored {
  /** The set of the JSON, whenever it is one, also when something does not agree. */
  readonly set?: ParameterSet;
  /** None when all agree. */
  readonly findings: readonly Finding[];
}

export function checkStored(parts: StoredParts): CheckedStored {
  const { cells, cellAt, xml, name, property } = parts;
  const sheet = cells && sheetIn({ cells, cellAt, parameter: STORED.sheet });
  if (xml === undefined && name === undefined && property === undefined)
    return { findings: [finding({ code: "stored-nothing", place: SHEET, table: sheet !== undefined })] };
  const json = readJson(xml);
  const records = { name: witness("name", name), property: witness("property", property) };
  if (json.set === undefined) return { findings: [...json.findings, ...withoutJson(sheet, records)] };
  return { set: json.set, findings: [...json.findings, ...withJson(json.set, sheet, records)] };
}

const SHEET: Place = { parameter: STORED.sheet };
const finding = (failure: Failure): Finding => findingOf("error", failure);

interface ReadJson {
  readonly set?: ParameterSet;
  readonly findings: readonly Finding[];
}

/** The set in the XML, with what is wrong with its own seal. */
function readJson(xml: string | undefined): ReadJson {
  if (xml === undefined) return { findings: [finding({ code: "stored-json-missing", place: SHEET })] };
  const json = jsonIn(xml);
  if (json === undefined) return { findings: [finding({ code: "stored-xml-broken", place: SHEET })] };
  const { set, findings } = inspectSet(json);
  if (set === undefined)
    return { findings: [finding({ code: "stored-json-broken", place: SHEET }), ...findings] };
  return { set, findings: verifySet(set) };
}

/** What a name or property says was stored. */
interface Witness {
  readonly kind: "name" | "property";
  /** Absent when there is none, or when it is no record. */
  readonly record?: Recorded;
  readonly findings: readonly Finding[];
}

interface Witnesses {
  readonly name: Witness;
  readonly property: Witness;
}

function witness(kind: Witness["kind"], text: string | undefined): Witness {
  if (text === undefined)
    return { kind, findings: [finding({ code: `stored-${kind}-missing`, place: SHEET })] };
  const record = readRecord(text);
  if (record === undefined)
    return { kind, findings: [finding({ code: `stored-${kind}-broken`, place: SHEET, value: text })] };
  return { kind, record, findings: [] };
}

/** The sheet can still be held against the record, and the two records against each other. */
function withoutJson(sheet: StoredSheet | undefined, { name, property }: Witnesses): readonly Finding[] {
  const own = [...name.findings, ...property.findings];
  if (sheet === undefined) return [...own, noSheet()];
  if (name.record && property.record && !sameRecord(name.record, property.record))
    return [
      ...own,
      finding({ code: "stored-records-differ", place: SHEET, ...differing(name.record, property.record) }),
    ];
  const record = name.record ?? property.record;
  return record === undefined ? own : [...own, ...sheetAgainst(sheet, record.inhoud)];
}

const noSheet = (): Finding => finding({ code: "stored-sheet-missing", place: SHEET });

function differing(
  recorded: Recorded,
  found: Recorded,
): { readonly recorded: string; readonly found: string } {
  const part = recorded.inhoud === found.inhoud ? "zegel" : "inhoud";
  return { recorded: shortFingerprint(recorded[part]), found: shortFingerprint(found[part]) };
}

function withJson(
  set: ParameterSet,
  sheet: StoredSheet | undefined,
  { name, property }: Witnesses,
): readonly Finding[] {
  const own = [...name.findings, ...property.findings];
  const json = recordOf(set.zegel);
  const other = otherRecord(json, name, property);
  const isTrusted = isSealed(set);
  if (other !== undefined) {
    const isJson = sheet !== undefined && saysOther(sheet, other, json);
    const code = isJson ? "stored-json-other" : "stored-record-other";
    const odd = finding({ code, place: SHEET, ...differing(other, json) });
    return [...own, odd, ...(isJson ? [] : sheetCheck(sheet, set, isTrusted))];
  }
  const differences = [name, property].flatMap(({ kind, record }) =>
    record === undefined || sameRecord(record, json)
      ? []
      : [finding({ code: `stored-${kind}-differs`, place: SHEET, ...differing(record, json) })],
  );
  return [...own, ...differences, ...sheetCheck(sheet, set, isTrusted)];
}

/** The sheet agrees with the records against the JSON, so that the JSON is the odd one out. */
function saysOther(sheet: StoredSheet, other: Recorded, json: Recorded): boolean {
  if (inhoudOf(sheet) !== other.inhoud) return false;
  const seal = headValue(sheet.head, "Zegel");
  return seal === "" ? other.inhoud !== json.inhoud : seal === shortFingerprint(other.zegel);
}

/** What name and property both say, when that is not what the JSON says. */
function otherRecord(json: Recorded, { record }: Witness, property: Witness): Recorded | undefined {
  if (record === undefined || property.record === undefined) return undefined;
  return sameRecord(record, property.record) && !sameRecord(record, json) ? record : undefined;
}

/** Rows and standing are those that were sealed; the log may still be broken. */
function isSealed(set: ParameterSet): boolean {
  const { inhoud, stand } = sealOf(set);
  return inhoud === set.zegel.inhoud && stand === set.zegel.stand;
}

function sheetCheck(
  sheet: StoredSheet | undefined,
  set: ParameterSet,
  isTrusted: boolean,
): readonly Finding[] {
  if (sheet === undefined) return [noSheet()];
  return isTrusted ? sheetFindings(sheet, set) : sheetAgainst(sheet, set.zegel.inhoud);
}

/** The sheet against a recorded fingerprint, when there are no rows to compare with. */
function sheetAgainst(sheet: StoredSheet, recorded: string): readonly Finding[] {
  if (sheet.table.refusal !== undefined) return [finding(sheet.table.refusal)];
  const found = inhoudOf(sheet);
  if (found === recorded) return [];
  const differs = { recorded: shortFingerprint(recorded), found: shortFingerprint(found) };
  return [finding({ code: "stored-sheet-differs", place: SHEET, ...differs })];
}

function inhoudOf({ table }: StoredSheet): string {
  return fingerprintOf(table.rows.map(({ row }) => row));
}
