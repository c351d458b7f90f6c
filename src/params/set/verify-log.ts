/**
 * Whether a log is the one that was sealed: no entry changed, gone, added or moved. Method: hash every entry, then walk
 * back from the recorded last one by each entry's hash of the one before. Source: docs/besluiten/0013.
 */
import { type Failure } from "../../core";
import { type LogEntry, type Seal } from "../model";
import { entryHash, headOf, shortFingerprint } from "./fingerprint";

/** What is wrong with a log beside its recorded head; nothing when it is the log that was sealed. */
export function logFailures(log: readonly LogEntry[], recorded: Seal["logboek"]): readonly Failure[] {
  const changed = log.flatMap((entry, i): readonly Failure[] =>
    entryHash(entry) === entry.hash ? [] : [{ code: "log-entry-changed", place: {}, entry: i + 1 }],
  );
  const { kop, aantal } = headOf(log);
  const length: readonly Failure[] =
    aantal === recorded.aantal
      ? []
      : [{ code: "log-length", place: {}, recorded: recorded.aantal, found: aantal }];
  return [...changed, ...chainFailures(log, recorded.kop, kop), ...length];
}

interface Walk {
  /** Indices in the order in which they were met: last entry first. */
  readonly met: readonly number[];
  readonly failures: readonly Failure[];
}

function chainFailures(log: readonly LogEntry[], recorded: string, found: string): readonly Failure[] {
  const indexOf = new Map(log.map(({ hash }, i) => [hash, i]));
  const start = indexOf.get(recorded);
  const { met, failures } = walkBack(log, indexOf, start ?? log.length - 1);
  const end: Failure = {
    code: "log-end-missing",
    place: {},
    recorded: shortFingerprint(recorded),
    found: shortFingerprint(found),
  };
  const known = new Set(met);
  const inserted = log.flatMap((_entry, i): readonly Failure[] =>
    known.has(i) ? [] : [{ code: "log-entry-inserted", place: {}, entry: i + 1 }],
  );
  const inOrder = met.every((index, n) => n === 0 || index < (met[n - 1] ?? 0));
  return [
    ...(start === undefined ? [end] : []),
    ...failures,
    ...inserted,
    ...(inOrder ? [] : [{ code: "log-order", place: {} } as const]),
  ];
}

/** After a gap the walk goes on with the last entry before it that was not met yet. */
function walkBack(log: readonly LogEntry[], indexOf: ReadonlyMap<string, number>, start: number): Walk {
  const met = new Set<number>();
  const failures: Failure[] = [];
  let at: number | undefined = start;
  while (at !== undefined && at >= 0) {
    met.add(at);
    const before: string = log[at]?.vorige ?? "";
    const previous = indexOf.get(before);
    if (before === "") break;
    if (previous !== undefined && !met.has(previous)) at = previous;
    else {
      failures.push({ code: "log-entry-missing", place: {}, before: at + 1 });
      at = lastUnmet(met, at);
    }
  }
  return { met: [...met], failures };
}

function lastUnmet(met: ReadonlySet<number>, before: number): number | undefined {
  for (let i = before - 1; i >= 0; i--) if (!met.has(i)) return i;
  return undefined;
}
