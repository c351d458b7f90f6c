/** The copy of the sample without the add-in, in a program that does not know its functions: the same numbers, and charts. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frozenCopy, readWorkbook } from "../../src/xlsx";
import { sampleFunctions } from "../../scripts/sample/build";
import { agrees, cellsOf, judged } from "./judge";
import { coloursOf } from "./png";
import { converted, findSoffice, HOW_TO_GET_IT, throughLibreOffice } from "./soffice";

const missing = findSoffice() === undefined;
if (missing && !process.env["CI"]) console.warn(`SKIPPED: a frozen copy in LibreOffice. ${HOW_TO_GET_IT}`);

const TOLERANCE = 1e-9;
const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL("../../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url)));
let once: ReturnType<typeof frozenCopy> | undefined;
const copy = (): ReturnType<typeof frozenCopy> =>
  (once ??= frozenCopy(
    sample(),
    [],
    { addSheets: [{ name: "Verantwoording", cells: [{ ref: "A1", value: "Bron" }] }] },
    sampleFunctions(),
  ));

describe.skipIf(missing && !process.env["CI"])("LibreOffice", { timeout: 180_000 }, () => {
  it("knows every function that is left, and calculates every formula to the value of the copy", () => {
    expect(copy().formulas).toBe(52);
    const { verdicts, theirs } = judged(copy().bytes, []);
    expect(verdicts.length).toBeGreaterThan(7000);
    expect(verdicts.filter((verdict) => !agrees(verdict, TOLERANCE))).toEqual([]);
    const unknown = [...theirs].filter(
      ([, { value }]) => typeof value === "object" && value?.error === "#NAME?",
    );
    expect(unknown).toEqual([]);
  });

  it("has in every cell what the sample had, and the same charts", () => {
    const [ours, theirs] = [sample(), throughLibreOffice(copy().bytes, "never")].map((bytes) =>
      readWorkbook(bytes, sampleFunctions()),
    );
    const found = theirs && cellsOf(theirs);
    const wrong = [...(ours ? cellsOf(ours) : [])].filter(
      ([place, { value }]) =>
        !agrees({ place, formula: "", ours: value, theirs: found?.get(place)?.value ?? null }, 1e-13),
    );
    expect(wrong.map(([place]) => place)).toEqual([]);
    const charts = (book: typeof ours): unknown[] =>
      (book?.sheets ?? [])
        .filter(({ name }) => name !== "Verantwoording")
        .map((sheet) =>
          sheet.charts.map(({ title, type, range, series }) => ({ title, type, range, series })),
        );
    expect(charts(theirs)).toEqual(charts(ours));
  });

  it("draws the bands, of which a file with calls shows nothing", () => {
    const drawn = (bytes: Uint8Array): number =>
      [...converted(bytes, "never", "html")]
        .filter(([name]) => name.endsWith(".png"))
        .filter(([, png]) => (coloursOf(png).get("8A3707") ?? 0) > 500).length;
    // Only the curve with events is of this brown.
    expect(drawn(copy().bytes)).toBe(1);
    expect(drawn(sample())).toBe(0);
  });
});
