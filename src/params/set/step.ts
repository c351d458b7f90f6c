/**
 * A step: who does what to a set and when. Each step appends to the log and reseals; none changes what it is given.
 * Method: every entry holds the hash of the entry before, so that the last one stands for the whole log; see ADR 0013.
 */
import { fail } from "../../core";
import { type LogEntry, type ParameterSet } from "../model";
import { entryHash, fingerprintOf, headOf, standingOf } from "./fingerprint";
import { FORMS, LENGTHS, partnerIn } from "./forms";
import { SET_SCHEMA } from "./schema";
import { mustBeShaped } from "./shape";

/** Time and person come from outside: the pure layers have no clock and read no account. */
export interface Step {
  /** ISO date and time in UTC, e.g. "2026-01-12T09:30:00Z". */
  readonly op: string;
  /** Partner and role, e.g. "COA · dossierhouder". */
  readonly door: string;
  /** Reason or remark; some steps need one. */
  readonly toelichting: string;
}

/** What a step puts into the log. */
export type LogEvent = Pick<LogEntry, "wat" | "over">;

/**
 * The partner who does the step.
 * @throws FailureError step-incomplete
 */
export function partnerOf({ op, door, toelichting }: Step): string {
  const partner = partnerIn(door);
  if (partner === undefined) return fail({ code: "step-incomplete", place: {}, field: "door", value: door });
  if (!FORMS.moment.test(op)) fail({ code: "step-incomplete", place: {}, field: "op", value: op });
  if (!FORMS["long text"].test(toelichting) || toelichting.length > LENGTHS.long)
    fail({ code: "step-incomplete", place: {}, field: "toelichting", value: toelichting });
  return partner;
}

/** @throws FailureError reason-missing */
export function mustHaveReason({ toelichting }: Step, step: string): void {
  if (toelichting === "") fail({ code: "reason-missing", place: {}, step });
}

/** The date of a step. */
export function dateOf({ op }: Step): string {
  return op.slice(0, op.indexOf("T"));
}

/**
 * The set after a step: with its log entries and its seal.
 * @throws FailureError when the result is no file of ours, e.g. too many rows or entries
 */
export function advance(
  set: Omit<ParameterSet, "zegel">,
  step: Step,
  events: readonly LogEvent[],
): ParameterSet {
  const inhoud = fingerprintOf(set.parameters);
  const stand = standingOf(set);
  const logboek = [...set.logboek];
  for (const { wat, over } of events) {
    const { op, door, toelichting } = step;
    const vorige = headOf(logboek).kop;
    const entry = { op, door, wat, over, toelichting, inhoud, stand, vorige };
    logboek.push({ ...entry, hash: entryHash(entry) });
  }
  return mustBeShaped(SET_SCHEMA, { ...set, logboek, zegel: { inhoud, stand, logboek: headOf(logboek) } });
}
