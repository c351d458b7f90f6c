/**
 * Old and new values in the remark of a log entry, so that a lapsed approval can later say for which value it was given:
 * the log itself names rows only. One line per row, `id|jaar|scenario: 0.95 → 1`, numbers as in JSON, at the end of the remark.
 */
import { rowKey, type LogEntry, type ParameterRow } from "../../params";

const ARROW = " → ";
/** Of a remark in the log [characters]; see the schema of a set. */
const LONGEST = 32_000;

/** The remark with the values that change; what does not fit is counted. */
export function withChanges(
  remark: string,
  before: readonly ParameterRow[],
  after: readonly ParameterRow[],
): string {
  const old = new Map(before.map((row) => [rowKey(row), row]));
  const lines = after.flatMap((row) => {
    const was = old.get(rowKey(row));
    if (was === undefined || (was.waarde === row.waarde && was.eenheid === row.eenheid)) return [];
    return [`${rowKey(row)}: ${valueText(was)}${ARROW}${valueText(row)}`];
  });
  let length = remark.length;
  const fitting = lines.filter((line) => (length += line.length + 1) < LONGEST);
  const left = lines.length - fitting.length;
  const rest = left === 0 ? [] : [`(nog ${left} waarden)`];
  return [remark.trim(), ...fitting, ...rest].filter((part) => part !== "").join("\n");
}

const valueText = ({ waarde, eenheid }: ParameterRow): string => `${waarde}${eenheid ? ` ${eenheid}` : ""}`;

export interface Valued {
  readonly waarde: number;
  readonly eenheid: string;
}

/** What the row held before the change of this entry; undefined when its remark does not say. */
function valueBefore(toelichting: string, key: string): Valued | undefined {
  const line = toelichting.split("\n").find((each) => each.startsWith(`${key}: `) && each.includes(ARROW));
  const [, number = "", eenheid = ""] =
    /^(-?[\d.]+(?:e[-+]?\d+)?)(?: (.*))?$/.exec(line?.slice(key.length + 2).split(ARROW)[0] ?? "") ?? [];
  return number === "" ? undefined : { waarde: Number(number), eenheid };
}

/** What the log says of the approval of a row. */
export interface ApprovalHistory {
  /** ISO moment of the last approval or exception. */
  readonly approvedAt: string;
  readonly approvedBy: string;
  /** How and when it ended; absent while it holds. */
  readonly ended?: {
    readonly how: "lapsed" | "withdrawn";
    readonly at: string;
    readonly remark: string;
    /** For what it was given, when the log says so. */
    readonly was: Valued | undefined;
  };
}

/** By key of the row; in one pass, because a set has hundreds of rows. */
export function approvalHistories(log: readonly LogEntry[]): ReadonlyMap<string, ApprovalHistory> {
  const histories = new Map<string, ApprovalHistory>();
  for (const { wat, over, op, door, toelichting } of log) {
    if (wat === "akkoord" || wat === "uitzondering")
      for (const key of over) histories.set(key, { approvedAt: op, approvedBy: door });
    if (wat !== "akkoord vervallen" && wat !== "akkoord ingetrokken") continue;
    for (const key of over) {
      const given = histories.get(key);
      if (given === undefined) continue;
      const how = wat === "akkoord vervallen" ? "lapsed" : "withdrawn";
      const was = how === "lapsed" ? valueBefore(toelichting, key) : undefined;
      histories.set(key, { ...given, ended: { how, at: op, remark: toelichting, was } });
    }
  }
  return histories;
}

/** ISO moment at which the set was last put to approval; "" when never. */
export function askedAt(log: readonly LogEntry[]): string {
  return log.filter(({ wat, over }) => wat === "status" && over[1] === "ter akkoord").at(-1)?.op ?? "";
}
