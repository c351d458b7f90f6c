/** What a log says of its set: the standing of rows, the status and the version, step by step. */
import { type LogEntry, type SetStatus } from "../model";
import { nextStatuses } from "./statuses";

export interface Replayed {
  /** Rows with an approval or exception, by key. */
  readonly settled: ReadonlyMap<string, "akkoord" | "uitzondering">;
  readonly status: string;
  readonly versie: number;
  /** Steps between statuses that the process does not know. */
  readonly illegal: readonly {
    readonly from: string;
    readonly to: string;
    readonly allowed: readonly SetStatus[];
  }[];
}

export function replayLog(log: readonly LogEntry[]): Replayed {
  const settled = new Map<string, "akkoord" | "uitzondering">();
  const illegal: Replayed["illegal"][number][] = [];
  let status = "concept";
  let versie = 1;
  for (const entry of log) {
    replayApproval(entry, settled);
    if (entry.wat !== "status") continue;
    const [from = "", to = ""] = entry.over;
    const allowed = nextStatuses(status);
    const legal = from === status && entry.over.length === 2 && allowed.some((next) => next === to);
    if (!legal) illegal.push({ from, to, allowed });
    status = to;
    versie += Number(to === "concept");
  }
  return { settled, status, versie, illegal };
}

function replayApproval({ wat, over }: LogEntry, settled: Map<string, "akkoord" | "uitzondering">): void {
  for (const key of over) {
    if (wat === "akkoord" || wat === "uitzondering") settled.set(key, wat);
    if (wat === "akkoord ingetrokken" || wat === "akkoord vervallen") settled.delete(key);
  }
}
