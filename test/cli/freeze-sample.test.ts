/**
 * `mpp freeze` of the sample: the same figures, names and charts without one call, also in a program that calculates
 * everything anew and does not know the functions.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boundFunctions } from "../../src/cli/call";
import { readWorkbook, type XlsxCell, type XlsxWorkbook } from "../../src/xlsx";
import { agrees, cellsOf, judged } from "../libreoffice/judge";
import { findSoffice } from "../libreoffice/soffice";
import { mpp, type Outcome } from "./process";
import { partsOf } from "./xlsx-file";

const SAMPLE = path.join(import.meta.dirname, "../../assets/voorbeeld/mpp-voorbeeld.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "mpp-freeze-sample-"));
const OUT = path.join(folder, "kopie.xlsx");
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

let outcome: Outcome;
let sample: XlsxWorkbook;
let copy: XlsxWorkbook;
beforeAll(async () => {
  outcome = await mpp(["freeze", SAMPLE, "--out", OUT]);
  sample = readWorkbook(bytesOf(SAMPLE), boundFunctions("nl"));
  copy = readWorkbook(bytesOf(OUT), boundFunctions("nl"));
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Results of calls and constants of the sample that another workbook has otherwise. */
function different(found: ReadonlyMap<string, XlsxCell>, tolerance: number): string[] {
  return [...cellsOf(sample)].flatMap(([place, { value, formula }]) => {
    const kept = formula !== undefined && !formula.text.includes("MPP.");
    const theirs = found.get(place)?.value ?? null;
    return kept || agrees({ place, formula: "", ours: value, theirs }, tolerance) ? [] : [place];
  });
}
const chartsOf = ({ sheets }: XlsxWorkbook): unknown[] =>
  sheets.flatMap(({ name, charts }) => charts.map((chart) => ({ ...chart, sheet: name })));

describe("the frozen sample", () => {
  it("has 52 results in place of calls, and no call anywhere in the file", () => {
    expect(outcome).toMatchObject({ code: 0, errors: "" });
    expect(outcome.output).toContain("52 MPP-formules zijn vervangen door de uitkomst");
    const calling = Object.entries(partsOf(bytesOf(OUT))).filter(([, text]) => text.includes("_xldudf_"));
    expect(calling.map(([name]) => name)).toEqual([]);
    const formulas = copy.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(7000);
    expect(formulas.filter(({ text }) => text.includes("MPP."))).toEqual([]);
  });

  it("has every value, name and chart of the sample, and the parameter set with its seal", () => {
    const now = cellsOf(copy);
    const otherwise = [...cellsOf(sample)].filter(
      ([place, { value }]) => JSON.stringify(now.get(place)?.value ?? null) !== JSON.stringify(value),
    );
    expect(otherwise.map(([place]) => place)).toEqual([]);
    expect(copy.names).toEqual(sample.names);
    expect(chartsOf(copy)).toEqual(chartsOf(sample));
    expect(copy.customXml).toEqual(sample.customXml);
    expect(copy.properties).toEqual(sample.properties);
  });

  it("says on the sheet Verantwoording which set, model and inflow, as the sample's own receipt does", () => {
    const rows = new Map<string, unknown[]>();
    for (const { ref, value } of copy.sheets.find(({ name }) => name === "Verantwoording")?.cells ?? []) {
      const row = ref.replace(/^[A-Z]+/, "");
      rows.set(row, [...(rows.get(row) ?? []), value]);
    }
    const account = [...rows.values()].map((row) => row.join(" | "));
    const own = cellsOf(sample);
    const text = (place: string): string => {
      const value = own.get(place)?.value;
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    };
    const receipt = Array.from({ length: 8 }, (_, row) =>
      ["I", "J", "K", "L", "M"]
        .map((column) => text(`Analyse!${column}${row + 11}`))
        .filter((value) => value !== "")
        .join(" | ")
        // The copy says which cells as well.
        .replace(/^parameters /, "parameters | Parameters!A12:M321 "),
    );
    expect(account).toEqual(expect.arrayContaining(receipt));
    expect(account.find((row) => row.startsWith("parameterset"))).toMatch(
      /^parameterset \| .+, versie \d+, .+ \| 9088-6062-09ad \| 9088606209ad/,
    );
    expect(account.filter((row) => row.includes("MPP.DOORREKENING("))).toHaveLength(12);
  });

  it.skipIf(findSoffice() === undefined && !process.env["CI"])(
    "is calculated anew by LibreOffice to the same values, without #NAME?",
    () => {
      // Without the cached results of what is still a formula.
      const { verdicts, theirs } = judged(bytesOf(OUT), []);
      expect(verdicts.length).toBeGreaterThan(7000);
      expect(verdicts.filter((verdict) => !agrees(verdict, 1e-9))).toEqual([]);
      expect(different(theirs, 1e-13)).toEqual([]);
      const shown = [...theirs.values()].map(({ value }) => value);
      expect(shown.filter((value) => typeof value === "object" && value?.error === "#NAME?")).toEqual([]);
    },
    180_000,
  );
});
