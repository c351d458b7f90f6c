/** LibreOffice as independent judge of the sample workbook: it shares no code with the engine. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recalculate } from "../../src/engine";
import { type CellValue, readWorkbook, saveChanges, type SheetChanges } from "../../src/xlsx";
import { refsOf } from "../../scripts/sample/draft";
import { sampleFunctions } from "../../scripts/sample/build";
import { agrees, cellsOf, judged, type Verdict } from "./judge";
import { findSoffice, HOW_TO_GET_IT, throughLibreOffice } from "./soffice";

const TOLERANCE = 1e-9;
const functions = sampleFunctions();
const sample = new Uint8Array(
  readFileSync(new URL("../../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url)),
);

const missing = findSoffice() === undefined;
if (missing && !process.env["CI"])
  console.warn(`SKIPPED: no independent check of native formulas. ${HOW_TO_GET_IT}`);

let once: ReturnType<typeof judged> | undefined;
/** The committed sample as LibreOffice sees it; it takes seconds. */
const judgedSample = (): ReturnType<typeof judged> => (once ??= judged(sample, functions));

/** The workbook after an edit, with every value calculated anew. */
async function edited(edit: SheetChanges): Promise<Uint8Array> {
  const bytes = saveChanges(sample, [edit], functions);
  const { values, errors } = await recalculate(readWorkbook(bytes, functions), functions);
  expect(errors).toEqual([]);
  const changes = [...values].map(([sheet, cells]) => ({
    sheet,
    cells: [...cells].map(([ref, value]) => ({ kind: "value" as const, ref, value })),
  }));
  return saveChanges(bytes, changes, functions);
}

const wrong = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter((verdict) => !agrees(verdict, TOLERANCE));

describe.skipIf(missing && !process.env["CI"])("LibreOffice", { timeout: 180_000 }, () => {
  it("gives every native formula of the sample the engine's value within 1e-9", () => {
    const { verdicts } = judgedSample();
    expect(verdicts.length).toBeGreaterThan(7000);
    expect(wrong(verdicts)).toEqual([]);
  });

  it("gives exact plain formulas the value of the MPP function beside them within 1e-9", () => {
    const { theirs } = judgedSample();
    const value = (ref: string): number => {
      const found = theirs.get(`Prognose!${ref}`)?.value;
      return typeof found === "number" ? found : NaN;
    };
    const rows = (first: number, last: number): number[] =>
      Array.from({ length: last - first + 1 }, (_, n) => first + n);
    const pairs = [
      ...rows(27, 31).map((row) => [`F${row}`, `G${row}`] as const),
      ...rows(5, 205).map((row) => [`Q${row}`, `S${row}`] as const),
      ...rows(35, 38).map((row) => [`F${row}`, `B${row}`] as const),
      ...rows(19, 22).map((row) => [`I${row}`, `C${row}`] as const),
    ];
    const apart = pairs.filter(
      ([plain, mpp]) =>
        !(Math.abs(value(plain) - value(mpp)) <= TOLERANCE * Math.max(value(plain), value(mpp))),
    );
    expect(apart).toEqual([]);
  });

  it("shows the error of interpolating on the grid as the difference, and nothing else", () => {
    const { theirs } = judgedSample();
    for (const row of [19, 20, 21, 22]) {
      const [byHand, mpp, shown] = ["F", "G", "H"].map(
        (column) => theirs.get(`Prognose!${column}${row}`)?.value,
      );
      expect(shown).toBeCloseTo((byHand as number) - (mpp as number), 9);
      expect(Math.abs(shown as number)).toBeGreaterThan(0.01);
      expect(Math.abs(shown as number)).toBeLessThan(10);
    }
  });

  it("agrees with the engine after another scenario and another grid step", async () => {
    const cells = [
      { kind: "constant", ref: "C6", value: 33_000 } as const,
      { kind: "constant", ref: "D8", value: 12_000 } as const,
      { kind: "constant", ref: "Q3", value: 750 } as const,
    ];
    const { verdicts, theirs } = judged(await edited({ sheet: "Prognose", cells }), functions);
    expect(wrong(verdicts)).toEqual([]);
    expect(theirs.get("Prognose!C9")?.value).toBeCloseTo(33_110, 9);
  });

  it("opens a workbook that our writer saved: sheets, chart, every cell and the ranges that MPP formulas fill", () => {
    const ours = readWorkbook(sample, functions);
    const theirs = readWorkbook(throughLibreOffice(sample, "never"), functions);
    expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
    expect(theirs.sheets.map(({ charts }) => charts.length)).toEqual([1, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
    const found = cellsOf(theirs);
    const arrays = [...cellsOf(ours)].filter(([, { formula }]) => formula?.range !== undefined);
    const whole = (range?: string): string =>
      range?.includes(":") === true ? range : `${range ?? ""}:${range ?? ""}`;
    expect(arrays).toHaveLength(52);
    expect(arrays.map(([place]) => whole(found.get(place)?.formula?.range))).toEqual(
      arrays.map(([, { formula }]) => whole(formula?.range)),
    );
    // LibreOffice does not know the functions and says so; all other cells are as we wrote them.
    const isNamed = (value: CellValue): boolean => typeof value === "object" && value?.error === "#NAME?";
    const other = [...cellsOf(ours)].filter(([place, { value }]) => {
      const read = found.get(place)?.value ?? null;
      // Nothing is recalculated: what is read back is the same number in 15 digits, of a difference too.
      return !isNamed(read) && !agrees({ place, formula: "", ours: value, theirs: read }, 1e-13);
    });
    expect(other.map(([place]) => place)).toEqual([]);
    const filled = new Set(
      arrays.flatMap(([place, { formula }]) => {
        const sheet = place.slice(0, place.lastIndexOf("!"));
        return refsOf(formula?.range ?? "")
          .flat()
          .map((ref) => `${sheet}!${ref}`);
      }),
    );
    const unknown = [...found].filter(([, { value }]) => isNamed(value)).map(([place]) => place);
    expect(unknown.filter((place) => filled.has(place))).toHaveLength(filled.size);
    // LibreOffice calculates formulas that give text again: the lines that show a fingerprint.
    const texts = ours.sheets.map(({ name }) => `${name}!A2`).slice(2, 9);
    expect(unknown.filter((place) => !filled.has(place)).sort()).toEqual([...texts, "Model!B6"].sort());
  });

  it("would notice a native value that is wrong in the ninth digit", () => {
    const place = "Prognose!C9";
    expect(
      agrees({ place, formula: "SUMPRODUCT(B5:B8,C5:C8)", ours: 31_760, theirs: 31_760.0001 }, TOLERANCE),
    ).toBe(false);
    expect(agrees({ place, formula: "F19-G19", ours: 1, theirs: 1 + 2e-9 }, TOLERANCE)).toBe(false);
    const euros = { place, formula: "F19-G19", ours: 0, operands: 1e9 };
    expect(agrees({ ...euros, theirs: 1e-6 }, TOLERANCE)).toBe(true);
    expect(agrees({ ...euros, theirs: 1e-5 }, TOLERANCE)).toBe(false);
    expect(agrees({ place, formula: "A1", ours: 1, theirs: { error: "#NAME?" } }, TOLERANCE)).toBe(false);
  });
});
