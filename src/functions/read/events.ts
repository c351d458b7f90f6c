/**
 * The event block: kans, extra instroom, spreiding [, jaar], or by heading in any order, with a name column
 * `gebeurtenis`. Left out, or without a single filled cell, it means that there are no events.
 * Source: issue "Step 1", part B.
 */
import { type AdditiveEvent, type Failure } from "../../core";
import { type Block, BLOCK_FAILURES, readBlock } from "./block";
import { EVENT_NAMES } from "./headings";
import { type BlockKind } from "./layout";
import { filledRows, isOmitted, readRange } from "./range";
import { type Row } from "./row";

export type EventBlock = Block<AdditiveEvent>;

export const EVENTS_FAILURES = [
  ...BLOCK_FAILURES,
  "unknown-year",
  "events-need-normal",
  "too-many-events",
] as const satisfies readonly Failure["code"][];

const KIND: BlockKind = {
  list: "events",
  positional: ["probability", "mean", "sd", "year"],
  names: EVENT_NAMES,
};

function readEvent(row: Row): AdditiveEvent {
  return { probability: row.number("probability"), mean: row.number("mean"), sd: row.spread("normal") };
}

/** @throws FailureError of EVENTS_FAILURES */
export function readEvents(argument: unknown, parameter: string, address: unknown): EventBlock {
  const none: EventBlock = { parameter, list: "events", entries: [] };
  if (isOmitted(argument)) return none;
  const range = readRange(argument, parameter, address);
  return filledRows(range) === 0 ? none : readBlock(range, KIND, readEvent);
}
