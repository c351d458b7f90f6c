/**
 * A table of HERKOMST recomputed with nothing but what it prints: each line from its formula and the lines directly
 * below it, one level deeper.
 */
import { type TraceLine } from "../../src/chain";
import { recompute } from "../chain/recompute";

export const HERKOMST_HEADINGS = [
  ...["niveau", "wat", "id", "periode", "waarde", "eenheid", "eigenaar", "regel", "formule", "zie boven"],
];

type Cell = string | number;

/** What a row says; a blank value has no number. */
function lineOf(row: readonly Cell[]): TraceLine {
  const [depth, kind, id, period, value, unit, owner, rule, formula, above] = row;
  return {
    depth: Number(depth),
    kind: kind as TraceLine["kind"],
    ...{ id: String(id), period: String(period), unit: String(unit), owner: String(owner) },
    value: value === "" ? NaN : Number(value),
    ...{ rule: String(rule), formula: String(formula), again: above === "ja" },
  };
}

/** The lines directly below each line. */
function childrenOf(lines: readonly TraceLine[]): ReadonlyMap<TraceLine, readonly TraceLine[]> {
  const children = new Map<TraceLine, TraceLine[]>();
  const open: TraceLine[] = [];
  for (const line of lines) {
    open.length = line.depth;
    if (line.depth > 0) children.get(open[line.depth - 1] ?? line)?.push(line);
    open.push(line);
    children.set(line, []);
  }
  return children;
}

/** The years of a monthly run are worth what their formula says of the months below. */
function yearValue({ id, formula }: TraceLine, months: readonly TraceLine[]): number {
  const sum = (of: string): number =>
    months.filter((each) => each.id === of).reduce((total, { value }) => total + value, 0);
  if (formula === "december") return months[0]?.value ?? NaN;
  if (formula === "som van de maanden") return sum(id);
  if (formula === "gemiddelde van de maanden") return sum(id) / 12;
  const flow = sum(id.replace(/\.benutting$/u, ""));
  return flow / (flow + sum(id.replace(/\.benutting$/u, ".onbenut")));
}

function recomputed(line: TraceLine, below: readonly TraceLine[], periods: readonly string[]): number {
  if (line.rule === "jaar uit maanden") return yearValue(line, below);
  const closed = below.map((each) => ({ ...each, again: true }));
  return recompute([line, ...closed], periods)[0]?.expected ?? NaN;
}

export interface PrintedFault {
  readonly row: number;
  readonly id: string;
  readonly found: number;
  readonly expected: number;
}

/** What does not agree, by row of the table; and how many lines were recomputed. */
export function checkPrinted(table: readonly (readonly Cell[])[]): {
  readonly faults: readonly PrintedFault[];
  readonly checked: number;
} {
  const lines = table.slice(1).map(lineOf);
  // What reads the period before prints it, so that the first period that is printed has none before it.
  const periods = [...new Set(lines.map(({ period }) => period))].filter((name) => name.length !== 0).sort();
  const months = periods.filter((name) => name.includes("-"));
  const children = childrenOf(lines);
  const shown = new Map<string, number>();
  let checked = 0;
  const faults = lines.flatMap((line, index) => {
    if (line.kind !== "indicator") return [];
    const key = `${line.id}|${line.period}`;
    // A line that stands open above has the value that it has there.
    const expected = line.again
      ? (shown.get(key) ?? Infinity)
      : recomputed(line, children.get(line) ?? [], months.length === 0 ? periods : months);
    shown.set(key, line.value);
    checked += 1;
    const near = Math.abs(line.value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    const none = Number.isNaN(line.value) && Number.isNaN(expected) && line.id.endsWith(".benutting");
    return near || none ? [] : [{ row: index + 2, id: line.id, found: line.value, expected }];
  });
  return { faults, checked };
}
