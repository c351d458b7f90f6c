/**
 * The functions on parameter tables and rounding under junk: whatever they are given, they give cells that Excel can
 * show or refuse with a message that helps; a value comes from the table, never from elsewhere.
 * Source: issue 3, "What must be true"; the method is that of junk.test.ts.
 */
import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { hostOf, type Language, type Outcome } from "./host";
import { messageFault } from "./judge-message";
import { ARITY, parameterCall, type ParameterCall } from "./parameter-calls";
import { grid, lookUpFault, type Table } from "./parameter-oracle";
import { randomFrom } from "./random";
import { showCall } from "./show";

const COUNT = 10_000;
const SEED = 20_221_222;
const arity = (name: string): number => ARITY[name] ?? 0;
/** The failure codes of parameter tables: ids for programs, never for readers. */
const CODES = [
  ...readFileSync(new URL("../../src/core/failure-table.ts", import.meta.url), "utf8").matchAll(
    /readonly "([a-z]+-[a-z-]+)":/g,
  ),
].map((found) => found[1] ?? "");
const HOSTS = { nl: hostOf("nl", arity), en: hostOf("en", arity) };

function isCell(cell: unknown): boolean {
  return (
    typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0))
  );
}

function isTable(value: unknown): value is Table {
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return false;
  const rows = value as readonly (readonly unknown[])[];
  return rows.every((row) => row.length === rows[0]?.length && row.length > 0 && row.every(isCell));
}

/** Every number that a cell of a table can stand for. */
function numbersIn(argument: unknown): ReadonlySet<number> {
  const cells = Array.isArray(argument) ? (argument as readonly unknown[]).flat() : [];
  const texts = cells.flatMap((cell) => {
    if (typeof cell !== "string" || cell.length > 30) return [];
    const percent = cell.includes("%") ? "e-2" : "";
    const bare = cell.replaceAll(/[%\s]/g, "");
    const readings = [bare.replaceAll(".", "").replace(",", "."), bare.replaceAll(",", "")];
    return readings.map((reading) => Number(`${reading}${percent}`));
  });
  return new Set([...cells.filter((cell) => typeof cell === "number"), ...texts].map((value) => value + 0));
}

const VALUE_FAULTS: Readonly<Record<string, (call: ParameterCall, table: Table) => string | null>> = {
  PARAMETER: ({ args }, table) => {
    const known = numbersIn(args[0]);
    const strange = table.flat().find((cell) => cell !== "" && !known.has(cell as number));
    return strange === undefined ? null : `${JSON.stringify(strange)} does not stand in the table`;
  },
  CONTROLEERPARAMETERS: (_call, table) => {
    if (table.length === 1)
      return table[0]?.[0] === "geen bevindingen" ? null : "no findings, and no word of it";
    const odd = table.slice(1).find((row) => row[0] === "" || row[3] === "" || row[4] === "");
    return odd === undefined ? null : `a finding without place, severity or cause: ${JSON.stringify(odd)}`;
  },
  VINGERAFDRUK: (_call, table) => {
    const [short, full] = (table[0] ?? []) as string[];
    const fits =
      /^[0-9a-f]{64}$/.test(full ?? "") && (full ?? "").startsWith((short ?? "-").replaceAll("-", ""));
    return fits ? null : "no fingerprint";
  },
  VERGELIJKPARAMETERS: ({ args }, table) => {
    return args[0] === args[1] && table[0]?.[0] !== "geen verschillen" ? "differences with itself" : null;
  },
  AFRONDEN: ({ args }, table) => {
    const step = new Decimal(Number(grid(args[1])[0]?.[0]));
    const values = grid(args[0]).flat();
    const far = table.flat().findIndex((cell, n) => {
      if (cell === "") return false;
      const value = new Decimal(Number(values[n]));
      return new Decimal(cell as number)
        .minus(value)
        .abs()
        .gt(step.div(2).plus(value.abs().times(1e-14)));
    });
    return far < 0 ? null : `${String(table.flat()[far])} is far from ${String(values[far])}`;
  },
};

function faultOf(call: ParameterCall, outcome: Outcome, language: Language): string | null {
  if (outcome.kind === "crash") return "an exception that is no CustomFunctions.Error";
  if (outcome.kind === "error") {
    const fault = messageFault(call, outcome, language, false);
    if (fault !== null) return fault;
    const leaked = CODES.find((code) => outcome.message.includes(code));
    if (leaked !== undefined) return `the failure code ${leaked}`;
  }
  if (outcome.kind === "value" && !isTable(outcome.value)) return "no rectangle of cells that Excel can show";
  if (call.origin === "valid" && call.name === "PARAMETER") return lookUpFault(call, outcome);
  if (outcome.kind === "value") return VALUE_FAULTS[call.name]?.(call, outcome.value as Table) ?? null;
  return null;
}

describe("random junk", () => {
  it("never gets past the functions on parameter tables, nor past rounding", { timeout: 300_000 }, () => {
    const faults: string[] = [];
    const outcomes = new Map<string, number>();
    for (let list = 0; list < COUNT && faults.length < 10; list += 1) {
      const call = parameterCall(randomFrom(SEED, list));
      const language = list % 4 === 3 ? "en" : "nl";
      const outcome = HOSTS[language](call);
      const key = `${call.name} ${call.origin} ${outcome.kind}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      const fault = faultOf(call, outcome, language);
      const answered = outcome.kind === "value" ? "" : `\n    answer: ${outcome.message}`;
      if (fault !== null)
        faults.push(`list ${list} (${language}): ${fault}\n    ${showCall(call)}${answered}`);
    }
    expect(faults.join("\n")).toBe("");
    expect(CODES.length).toBeGreaterThan(50);
    // Each function is both answered and refused, often enough to mean something.
    for (const name of Object.keys(ARITY)) {
      expect(outcomes.get(`${name} valid value`), name).toBeGreaterThan(100);
      expect(outcomes.get(`${name} junk error`), name).toBeGreaterThan(100);
    }
  });
});
