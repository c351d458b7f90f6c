/**
 * Whether a set agrees with its seal and with itself. It finds every change that left the recorded seal as it was; who
 * recomputes everything is found only against a fingerprint that was noted elsewhere. Source: docs/besluiten/0013.
 */
import { type Failure, FailureError } from "../../core";
import { rowKey } from "../key";
import { type Finding, type LogEntry, type ParameterRow, type ParameterSet, type Severity } from "../model";
import { fingerprintOf, SCHEMA, sealFingerprint, shortFingerprint, standingOf } from "./fingerprint";
import { defaultOwner, isSettled } from "./owner";
import { type Replayed, replayLog } from "./replay";
import { firstOf } from "./rows";
import { SET_SCHEMA } from "./schema";
import { shaped } from "./shape";
import { unsettledFor } from "./statuses";
import { logFailures } from "./verify-log";

export interface VerifyOptions {
  /** A fingerprint noted elsewhere, of content or of the seal: all 64 hexadecimals or at least the first 12. */
  readonly expected?: string;
}

/**
 * All disagreements; none when the set is what was sealed. Values are not judged, see checkRows.
 * @param set anything; what has not the shape of a set is told as such
 */
export function verifySet(set: ParameterSet, { expected }: VerifyOptions = {}): Finding[] {
  const old = (set as { readonly schema?: unknown } | null)?.schema;
  if (typeof old === "string" && old !== SCHEMA)
    return [findingOf({ code: "schema-unknown", place: {}, schema: old, known: [SCHEMA] })];
  const { value, findings = [] } = shaped(SET_SCHEMA, set);
  if (value === undefined) return [...findings];
  return [
    ...sealFailures(value).map((failure) => findingOf(failure)),
    ...selfFindings(value),
    ...expectedFailures(value, expected).map((failure) => findingOf(failure)),
  ];
}

/**
 * No step may follow on a set that does not agree with its seal: it would be sealed anew.
 * @throws FailureError with the first disagreement
 */
export function mustBeIntact(set: ParameterSet): void {
  for (const { severity, failure } of verifySet(set))
    if (severity === "error") throw new FailureError(failure);
}

function findingOf(failure: Failure, row?: ParameterRow, severity: Severity = "error"): Finding {
  const owner = row === undefined ? "" : defaultOwner(row);
  return { severity, failure, parameter: row?.parameter ?? "", owner };
}

function differing(recorded: string, found: string): { readonly recorded: string; readonly found: string } {
  return { recorded: shortFingerprint(recorded), found: shortFingerprint(found) };
}

/** Content, standing and log beside the seal, and the last entry beside the set. */
function sealFailures(set: ParameterSet): readonly Failure[] {
  const { zegel, logboek } = set;
  const inhoud = fingerprintOf(set.parameters);
  const stand = standingOf(set);
  const failures: Failure[] = [];
  if (inhoud !== zegel.inhoud)
    failures.push({ code: "content-changed", place: {}, ...differing(zegel.inhoud, inhoud) });
  if (stand !== zegel.stand)
    failures.push({ code: "standing-changed", place: {}, ...differing(zegel.stand, stand) });
  failures.push(...logFailures(logboek, zegel.logboek));
  const last = logboek[logboek.length - 1];
  if (last === undefined) return failures;
  const entry = logboek.length;
  if (last.inhoud !== inhoud)
    failures.push({ code: "log-content", place: {}, entry, ...differing(last.inhoud, inhoud) });
  if (last.stand !== stand)
    failures.push({ code: "log-standing", place: {}, entry, ...differing(last.stand, stand) });
  return failures;
}

/** What the log tells beside what the set says: these a careless forger overlooks, whatever he seals. */
function selfFindings(set: ParameterSet): readonly Finding[] {
  const replayed = replayLog(set.logboek);
  return [
    ...startFailures(set.logboek).map((failure) => findingOf(failure)),
    ...statusFailures(set, replayed).map((failure) => findingOf(failure)),
    ...rowFindings(set.parameters, replayed),
    ...timeFindings(set.logboek),
  ];
}

function startFailures(log: readonly LogEntry[]): readonly Failure[] {
  const isStart = ({ wat }: LogEntry): boolean => wat === "aangemaakt" || wat === "opgewaardeerd";
  const odd = log.findIndex((entry, i) => isStart(entry) !== (i === 0));
  return odd < 0 ? [] : [{ code: "log-start", place: {}, entry: odd + 1 }];
}

function statusFailures(set: ParameterSet, { status, versie, illegal }: Replayed): readonly Failure[] {
  const failures: Failure[] = illegal.map((step) => ({ code: "illegal-transition", place: {}, ...step }));
  if (status !== set.status)
    failures.push({ code: "log-status", place: {}, logged: status, status: set.status });
  if (versie !== set.versie)
    failures.push({ code: "log-version", place: {}, logged: versie, versie: set.versie });
  if (set.soort !== "basis" && set.gebaseerdOp === null)
    failures.push({ code: "base-missing", place: {}, soort: set.soort });
  const replaced = set.bijgesteldDoor !== null;
  if (set.status === "bijgesteld" && !replaced) failures.push({ code: "successor-missing", place: {} });
  if (set.status !== "bijgesteld" && replaced)
    failures.push({ code: "successor-unasked", place: {}, status: set.status });
  const unsettled = unsettledFor(set.status, set.parameters).map(rowKey);
  if (unsettled.length > 0)
    failures.push({ code: "approval-missing", place: {}, status: set.status, ...firstOf(unsettled) });
  return failures;
}

function rowFindings(rows: readonly ParameterRow[], { settled }: Replayed): readonly Finding[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const findings = rows.flatMap((row): readonly Finding[] => {
    const key = rowKey(row);
    if (seen.has(key)) shared.add(key);
    seen.add(key);
    const { status } = row;
    const logged = settled.get(key);
    if (isSettled(status) && logged !== status)
      return [findingOf({ code: "approval-unlogged", place: {}, key, status }, row)];
    if (!isSettled(status) && logged !== undefined)
      return [findingOf({ code: "approval-lost", place: {}, key, status }, row)];
    return [];
  });
  if (shared.size === 0) return findings;
  return [...findings, findingOf({ code: "rows-share-key", place: {}, ...firstOf([...shared]) })];
}

/** Clocks differ between offices, so an earlier time is only shown. */
function timeFindings(log: readonly LogEntry[]): readonly Finding[] {
  return log.flatMap(({ op }, i): readonly Finding[] => {
    const before = log[i - 1]?.op;
    // Without the Z: so that a moment sorts after the same moment without milliseconds.
    const earlier = before !== undefined && op.slice(0, -1) < before.slice(0, -1);
    return earlier ? [findingOf({ code: "log-time", place: {}, entry: i + 1 }, undefined, "warning")] : [];
  });
}

const SHORTEST_EXPECTED = 12;

/** A fingerprint as people note it: dashes and capitals do not count. */
function expectedFailures({ zegel }: ParameterSet, expected: string | undefined): readonly Failure[] {
  if (expected === undefined) return [];
  const wanted = expected.trim().toLowerCase().replaceAll("-", "");
  if (wanted.length < SHORTEST_EXPECTED || !/^[0-9a-f]{1,64}$/.test(wanted))
    return [{ code: "fingerprint-form", place: {}, value: expected }];
  const whole = sealFingerprint(zegel);
  if (zegel.inhoud.startsWith(wanted) || whole.startsWith(wanted)) return [];
  const short = { inhoud: shortFingerprint(zegel.inhoud), zegel: shortFingerprint(whole) };
  return [{ code: "fingerprint-expected", place: {}, expected: shortFingerprint(wanted), ...short }];
}
