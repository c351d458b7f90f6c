/** Long work can be interrupted within it, and what was made quicker says the same as the slow way. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { holdsAmounts } from "../../src/functions";
import {
  finished,
  hardCodedInSteps,
  hardCodedOf,
  type ScanCell,
  scanInSteps,
  scanned,
} from "../../src/migration";
import { relativeKey } from "../../src/migration/formula/relative";
import { perText } from "../../src/migration/per-text";
import { bookOf } from "./corpus-book";
import { OPEN } from "./corpus/open";
import { sampleBook } from "./faults-book";
import { placeOf } from "./places";

function stepsOf(work: Generator<unknown, unknown, undefined>): number {
  let steps = 0;
  while (work.next().done !== true) steps += 1;
  return steps;
}

describe("a scan", () => {
  it("pauses within one formula whose look-up is tried on random grids", () => {
    const entry = OPEN.find(({ id }) => id.startsWith("kwantiel-trap"));
    if (!entry) throw new Error("no quantile");
    const book = bookOf(entry);
    const found = finished(scanInSteps(book)).proposals.filter(({ kind }) => kind === "kwantiel-trap");
    expect(found.length).toBeGreaterThan(0);
    const places = found.map(({ sheet, cell }) => ({ sheet, ...placeOf(cell) }));
    const isFound = (name: string, { row, column }: ScanCell): boolean =>
      places.some((each) => each.sheet === name && each.row === row && each.column === column);
    const without = {
      ...book,
      sheets: book.sheets.map(({ name, cells }) => ({
        name,
        cells: cells.filter((cell) => !isFound(name, cell)),
      })),
    };
    // It is told by at least eight grids, with a pause before each.
    expect(stepsOf(scanInSteps(book)) - stepsOf(scanInSteps(without))).toBeGreaterThanOrEqual(8);
  });
});

describe("the search for links and typed numbers", () => {
  let scan: ReturnType<typeof scanned>;

  beforeAll(() => {
    const { sheets, ...rest } = sampleBook();
    // A typed amount in a formula, so that something is found.
    const typed: ScanCell = { row: 900, column: 1, value: 1, formula: "'MPP Asiel'!F10*1234.5" };
    const changed = sheets.map((each) =>
      each.name === "Prognose" ? { ...each, cells: [...each.cells, typed] } : each,
    );
    scan = scanned({ ...rest, sheets: changed });
  }, 60_000);

  it("finds in steps what it finds in one go", () => {
    const whole = hardCodedOf(scan, holdsAmounts);
    expect(whole.map(({ found }) => found)).toContainEqual([1234.5]);
    expect(finished(hardCodedInSteps(scan, holdsAmounts))).toEqual(whole);
  });

  it("can be interrupted at least once in 2,000 cells", () => {
    const cells = scan.reading.index.sheets.reduce((sum, each) => sum + each.cells.length, 0);
    expect(stepsOf(hardCodedInSteps(scan, holdsAmounts))).toBeGreaterThanOrEqual(Math.floor(cells / 2_000));
  });
});

/** Source: ECMA-376 part 1, §18.17.2.3: up to XFD1048576. */
function isCell(text: string): boolean {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text) ?? [];
  const column = Array.from(letters.toUpperCase()).reduce((so, each) => so * 26 + each.charCodeAt(0) - 64, 0);
  return letters !== "" && column <= 16_384 && Number(digits) >= 1 && Number(digits) <= 1_048_576;
}

describe("a word of a formula", () => {
  const home = { row: 7, column: 5 };
  const words = fc.string({
    unit: fc.constantFrom(...Array.from("$$AaZzXFDé_.0159")),
    minLength: 1,
    maxLength: 10,
  });

  it("is taken for a cell exactly when it is one", () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(relativeKey(word, home) !== word).toBe(isCell(word));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is one up to the edge of the sheet", () => {
    for (const word of ["XFD1048576", "$xfd$1", "A1"]) expect(relativeKey(word, home)).not.toBe(word);
    for (const word of ["XFE1", "A1048577", "A0", "AAAA1", "A12345678", "A$", "$1"])
      expect(relativeKey(word, home)).toBe(word);
  });
});

describe("what a text says", () => {
  it("is asked once of the same text, and again once too many others were remembered", () => {
    let asked = 0;
    const says = perText((text) => {
      asked += 1;
      return text.length > 3;
    });
    expect([says("aan"), says("bezetting"), says("aan"), says("bezetting")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(asked).toBe(2);
    for (let i = 0; i < 5_000; i++) says(`tekst ${i}`);
    expect(says("aan")).toBe(false);
    expect(asked).toBe(5_003);
  });
});
