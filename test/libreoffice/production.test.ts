/**
 * The production model twice: written by hand in plain formulas and calculated by LibreOffice, and by MPP.DOORREKENING.
 * The two share no code and no table: the formulas are written from the working group's equations.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFunctions } from "../../scripts/sample/build";
import { refOf } from "../../scripts/sample/draft";
import { SCENARIO_NAMES, YEARS } from "../../scripts/sample/frame";
import { LAYOUTS } from "../../scripts/sample/layout";
import { handColumn, indicatorRow, mppColumn } from "../../scripts/sample/production-sheet";
import { readWorkbook, saveChanges, type XlsxCell } from "../../src/xlsx";
import { cellsOf, frozen } from "./judge";
import { findSoffice, HOW_TO_GET_IT, throughLibreOffice } from "./soffice";

const TOLERANCE = 1e-9;
const missing = findSoffice() === undefined;
if (missing && !process.env["CI"])
  console.warn(`SKIPPED: no independent check of the production model. ${HOW_TO_GET_IT}`);

const read = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL("../../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url)));

interface Pair {
  /** Cell by hand, indicator, scenario and year. */
  readonly name: string;
  readonly hand: string;
  readonly mpp: string;
}

/** Every indicator of every sheet, scenario and year. */
const pairs = (): readonly Pair[] =>
  LAYOUTS.flatMap((layout) =>
    SCENARIO_NAMES.flatMap((scenario, s) =>
      layout.sections.flatMap(({ rows }) =>
        rows.flatMap(({ id }) =>
          YEARS.map((year, y) => {
            const row = indicatorRow(layout, s, id) - 1;
            const [hand = "", mpp = ""] = [handColumn(y), mppColumn(y)].map(
              (column) => `${layout.sheet}!${refOf(row, column)}`,
            );
            return { name: `${hand} ${id} ${scenario} ${year}`, hand, mpp };
          }),
        ),
      ),
    ),
  );

/** Calculated by LibreOffice; MPP cells are constants, all other formulas lost their value. */
function calculated(bytes: Uint8Array): ReadonlyMap<string, XlsxCell> {
  return cellsOf(readWorkbook(throughLibreOffice(frozen(bytes), "always"), sampleFunctions()));
}

/** Names of pairs that differ; a used share may be blank on both sides. */
function apart(cells: ReadonlyMap<string, XlsxCell>): readonly string[] {
  const differs = ({ hand, mpp }: Pair): boolean => {
    const [a, b] = [hand, mpp].map((place) => cells.get(place)?.value ?? "");
    if (typeof a !== "number" || typeof b !== "number") return a !== "" || b !== "";
    return !(Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b)));
  };
  return pairs()
    .filter(differs)
    .map(({ name }) => name);
}

describe.skipIf(missing && !process.env["CI"])("LibreOffice, production model", { timeout: 180_000 }, () => {
  it("gives the formulas by hand the value of MPP.DOORREKENING in every cell, within 1e-9", () => {
    const cells = calculated(read());
    const numbers = pairs().filter(({ hand, mpp }) =>
      [hand, mpp].every((place) => typeof cells.get(place)?.value === "number"),
    );
    expect(numbers.length).toBe(pairs().length);
    expect(numbers.length).toBeGreaterThan(3_000);
    expect(apart(cells)).toEqual([]);
  });

  it("would name the cell of a formula that is another", () => {
    const [asylum] = LAYOUTS;
    if (asylum === undefined) throw new Error("no sheet");
    const place = (id: string): string => refOf(indicatorRow(asylum, 2, id) - 1, handColumn(2));
    const text = `${place("coa.uitstroom.vh")}*1.00000001`;
    const cell = { kind: "formula" as const, ref: place("bzk.huurtoeslag"), text, value: null };
    const bytes = saveChanges(read(), [{ sheet: asylum.sheet, cells: [cell] }], sampleFunctions());
    expect(apart(calculated(bytes))).toEqual([
      `MPP Asiel!${place("bzk.huurtoeslag")} bzk.huurtoeslag medio 2028`,
    ]);
  });
});
