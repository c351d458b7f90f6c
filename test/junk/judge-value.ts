/**
 * Whether an accepted call gave what it stands for: a rectangle of real cells, of the right shape, whose numbers
 * agree with the oracle. Source: issue 2 part B (results per function) and "What must be true" 3.
 */
import { type OracleYear } from "../oracle/read";
import { Judge } from "./agree";
import { type Call } from "./calls";
import { type Expectation, type Meaning } from "./expect";
import { curveFault, keyFiguresFault, scenarioValuesFault } from "./judge-table";

/** A cell that Excel can show: a finite number but not −0, a text, a boolean. */
function cellFault(cell: unknown): string | null {
  if (typeof cell === "string" || typeof cell === "boolean") return null;
  if (typeof cell !== "number") return `a cell of type ${cell === null ? "null" : typeof cell}`;
  if (!Number.isFinite(cell)) return `a cell with ${cell}`;
  return Object.is(cell, -0) ? "a cell with -0" : null;
}

export type Table = readonly (readonly unknown[])[];

function asTable(value: unknown): Table | string {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  if (rows.length === 0 || !rows.every((row): row is unknown[] => Array.isArray(row))) return "no rectangle";
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return "no rectangle";
  return rows;
}

type PointJudge = (judge: Judge, input: number, got: number) => boolean;
const POINTS: Readonly<Record<string, PointJudge>> = {
  DICHTHEID: (judge, x, got) => judge.pdf(x, got),
  CUMULATIEF: (judge, x, got) => judge.cdf(x, got),
  OVERSCHRIJDING: (judge, x, got) => judge.sf(x, got),
  KWANTIEL: (judge, p, got) => judge.quantile(p, got),
};

function pointsFault(call: Call, table: Table, { numbers }: Meaning, judge: Judge): string | null {
  const size = (of: Table): string => `${of.length} by ${of[0]?.length ?? 0}`;
  if (size(numbers) !== size(table)) return `a result of ${size(table)} for ${size(numbers)}`;
  const agrees = POINTS[call.name];
  if (!agrees) return `nobody judges ${call.name}`;
  const results = table.flat();
  for (const [n, input] of numbers.flat().entries()) {
    const got = results[n];
    if (typeof got !== "number") return `no number for ${input}`;
    if (!agrees(judge, input, got)) return `${got} for ${input} is not what the oracle finds`;
  }
  return null;
}

function densityFault(call: Call, table: Table, meaning: Meaning, strict: boolean): string | null {
  const years: readonly OracleYear[] = meaning.years;
  const judges = years.map((year) => new Judge(year, strict));
  if (judges.some((judge) => judge.tooLarge)) return null;
  if (call.name === "SCENARIOWAARDEN") return scenarioValuesFault(table, meaning, judges);
  const [judge] = judges;
  if (judge === undefined || judges.length > 1) return "one answer for several years";
  if (call.name === "KENGETALLEN") return keyFiguresFault(table, judge);
  if (call.name === "CURVE") return curveFault(table, meaning, judge);
  return pointsFault(call, table, meaning, judge);
}

/** What is wrong with an accepted result, or null. */
export function valueFault(
  call: Call,
  expected: Expectation,
  value: unknown,
  strict: boolean,
): string | null {
  if (expected.kind === "refuse") return `accepted, but ${expected.why}`;
  const table = asTable(value);
  if (typeof table === "string") return table;
  for (const row of table)
    for (const cell of row) {
      const fault = cellFault(cell);
      if (fault !== null) return fault;
    }
  if (call.name === "VERSIE")
    return typeof table[0]?.[0] === "string" && table.length === 1 ? null : "no version";
  return expected.meaning === null ? null : densityFault(call, table, expected.meaning, strict);
}
