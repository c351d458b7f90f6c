/**
 * The whole sample workbook migrated: LibreOffice calculates the formulas as they were, our engine the file with the calls.
 * And back: every cell exactly as it was, from nothing but the file.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boundFunctions } from "../../src/cli/call";
import { rollbackEdits } from "../../src/cli/migrate/edits";
import { filePort } from "../../src/cli/migrate/file-port";
import { type LoggedStep, readLog } from "../../src/replacement/read-log";
import { areasOfLogged, planRollback } from "../../src/replacement/rollback";
import { readLogSheet, readState } from "../../src/replacement/state";
import { type CellValue, readWorkbook, saveEdits, type XlsxWorkbook } from "../../src/xlsx";
import { agrees, judged } from "../libreoffice/judge";
import { findSoffice } from "../libreoffice/soffice";
import { packageFaults } from "../xlsx/package-check";
import { mpp } from "./process";
import { partsOf } from "./xlsx-file";

const SAMPLE = "assets/voorbeeld/mpp-voorbeeld.xlsx";
const folder = mkdtempSync(path.join(tmpdir(), "mpp-migrate-sample-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const functions = boundFunctions("nl");
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const missing = findSoffice() === undefined && !process.env["CI"];

interface Listed {
  readonly steps: readonly { sheet: string; method: string; cells: readonly { cell: string }[] }[];
  readonly left: readonly { anchor: string; code: string }[];
  readonly moved: readonly unknown[];
}

/** Content and format of every cell but those of the log. */
function contentsOf({ sheets, styles }: XlsxWorkbook): ReadonlyMap<string, string> {
  return new Map(
    sheets
      .filter(({ name }) => name !== "Migratielog")
      .flatMap(({ name, cells }) =>
        cells.map(({ ref, value, formula, style }): [string, string] => [
          `${name}!${ref}`,
          JSON.stringify([value, formula, styles[style]]),
        ]),
      ),
  );
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

describe("the sample workbook migrated", { timeout: 900_000 }, () => {
  const out = path.join(folder, "uit.xlsx");
  let code = -1;
  let listed: Listed = { steps: [], left: [], moved: [] };
  let sample: Uint8Array;
  let before: XlsxWorkbook;
  let bytes: Uint8Array;
  let book: XlsxWorkbook;
  let logged: readonly LoggedStep[] = [];

  beforeAll(async () => {
    const outcome = await mpp([
      ...["migrate", SAMPLE, "--out", out, "--by", "APM · regisseur"],
      ...["--at", "2026-11-28T10:00:00Z", "--json"],
    ]);
    code = outcome.code;
    listed = JSON.parse(outcome.output) as Listed;
    [sample, bytes] = [bytesOf(SAMPLE), bytesOf(out)];
    [before, book] = [readWorkbook(sample, functions), readWorkbook(bytes, functions)];
    const port = filePort(book);
    const [sheets] = await port.read([{ kind: "sheets" }]);
    logged = readLog(await readLogSheet(port, sheets));
  }, 900_000);

  it("has every recognised cell replaced but the quantiles read from a grid, which nobody accepted", () => {
    expect(listed.steps.length).toBe(1623);
    expect(listed.steps.flatMap(({ cells }) => cells).length).toBe(1687);
    expect(listed.left.map(({ anchor, code: why }) => `${anchor} ${why}`)).toEqual(
      ["D", "F"].flatMap((column) => [19, 20, 21, 22].map((row) => `${column}${row} not-accepted`)),
    );
    expect([code, listed.moved]).toEqual([1, []]);
  });

  it.skipIf(missing)("gives every outcome that LibreOffice gives the formulas as they were, at 1e-9", () => {
    const { verdicts } = judged(sample, functions);
    expect(verdicts.length).toBeGreaterThan(7000);
    const after = new Map(
      book.sheets.flatMap(({ name, cells }) =>
        cells.map(({ ref, value }): [string, CellValue] => [`${name}!${ref}`, value]),
      ),
    );
    const replaced = new Set<string>(
      listed.steps.flatMap(({ sheet, cells }) => cells.map(({ cell }) => `${sheet}!${cell}`)),
    );
    expect(verdicts.filter(({ place }) => replaced.has(place))).toHaveLength(1687);
    const largest = Math.max(...verdicts.map(({ ours }) => (typeof ours === "number" ? Math.abs(ours) : 0)));
    const wrong = verdicts
      .map((verdict) => ({ ...verdict, ours: after.get(verdict.place) ?? null }))
      .filter((verdict) => {
        // A stock that runs out holds what rounding leaves of its flows.
        const empty = typeof verdict.theirs === "number" && Math.abs(verdict.theirs) < 1e-9;
        const rounding = 64 * Number.EPSILON * largest;
        const nothing = empty && replaced.has(verdict.place) && Math.abs(Number(verdict.ours)) <= rounding;
        return !nothing && !agrees(verdict, 1e-9);
      });
    expect(wrong).toEqual([]);
  });

  it("keeps every chart, drawing and table byte for byte, every name, and each cell outside the steps and the log", () => {
    const [was, is] = [partsOf(sample), partsOf(bytes)];
    const kept = Object.keys(was).filter((name) => /^xl\/(charts|drawings|tables|theme)\//.test(name));
    expect(kept.filter((name) => name.includes("/charts/")).length).toBeGreaterThanOrEqual(10);
    expect(kept.filter((name) => was[name] !== is[name])).toEqual([]);
    expect(book.names).toEqual(before.names);
    expect(book.tables).toEqual(before.tables);
    expect(book.sheets.map(({ charts }) => charts).slice(0, before.sheets.length)).toEqual(
      before.sheets.map(({ charts }) => charts),
    );
    const replaced = new Set<string>(
      listed.steps.flatMap(({ sheet, cells }) => cells.map(({ cell }) => `${sheet}!${cell}`)),
    );
    const touched = differences(contentsOf(before), contentsOf(book));
    expect(touched.filter((key) => !replaced.has(key))).toEqual([]);
    expect(new Set(touched).size).toBe(1687);
    expect(packageFaults(bytes)).toEqual(packageFaults(sample));
  });

  /** Without a calculation: the log holds everything. */
  async function takenBack(steps: readonly LoggedStep[]): Promise<XlsxWorkbook> {
    const state = await readState(filePort(book), areasOfLogged(steps), true);
    const who = { by: "APM · regisseur", at: "2026-11-29T10:00:00Z" };
    const plan = planRollback(steps, { ...state, writesLegacy: true }, who);
    return readWorkbook(saveEdits(bytes, rollbackEdits(plan, steps, book), functions), functions);
  }

  it("goes back to every cell's content exactly as in the original file", async () => {
    expect(logged.length).toBe(1623);
    const back = await takenBack(logged);
    expect(differences(contentsOf(before), contentsOf(back))).toEqual([]);
    expect(back.names).toEqual(before.names);
  });

  it("goes back one step in the middle, and no other", async () => {
    const step = logged.find(({ fills }) => fills.includes(":"));
    const cells = step?.cells.map(({ cell }) => `${step.sheet}!${cell}`) ?? [];
    expect(cells.length).toBe(5);
    const back = contentsOf(await takenBack(step ? [step] : []));
    expect(differences(contentsOf(book), back).sort()).toEqual([...cells].sort());
    const original = contentsOf(before);
    expect(cells.map((cell) => back.get(cell))).toEqual(cells.map((cell) => original.get(cell)));
  });
});
