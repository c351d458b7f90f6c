/**
 * Sheet → JSON → sheet → CSV → sheet loses nothing: any rows, with texts that are awkward in each of these, come out of
 * the whole chain as they went in, every number with the same bits.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  fingerprintOf,
  type ParameterRow,
  readCsv,
  readSet,
  readTable,
  STORED,
  storedForm,
  tableCells,
  type TableSource,
  writeCsv,
  writeSet,
} from "../../src/params";
import { sheetTable } from "../../src/cli/parameters/sheet-table";
import { formatRef, readWorkbook, saveEdits } from "../../src/xlsx";
import { anyRows } from "../params/rows";
import { setOf } from "./parameters-folder";
import { xlsxOf } from "./xlsx-file";

const EMPTY = xlsxOf(['<c r="A1"><v>1</v></c>']);

/** The rows of a table, all readable. */
function rowsOf(source: TableSource): ParameterRow[] {
  const { rows, findings } = readTable(source);
  expect(findings.filter(({ severity }) => severity !== "incomplete")).toEqual([]);
  return rows.map(({ row }) => row);
}

/** Through the bytes of a workbook, the table at some place of its sheet. */
function throughSheet(
  cells: readonly (readonly (string | number)[])[],
  top: number,
  left: number,
): TableSource {
  const bytes = saveEdits(
    EMPTY,
    {
      addSheets: [
        {
          name: STORED.sheet,
          cells: cells.flatMap((line, r) =>
            line.flatMap((value, c) => (value === "" ? [] : [{ ref: formatRef(top + r, left + c), value }])),
          ),
        },
      ],
    },
    [],
  );
  const book = readWorkbook(bytes, []);
  const sheet = book.sheets.find(({ name }) => name === STORED.sheet);
  const placed = sheet && sheetTable(book, sheet, "model.xlsx");
  if (placed === undefined) throw new Error("no table found");
  return placed.source;
}

it("gives back any rows", () => {
  const some = anyRows.filter((rows) => rows.length > 0);
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 4 }), (rows, top, left) => {
      const first = rowsOf(throughSheet(tableCells(rows), top, left));
      expect(first).toEqual(rows);
      const set = readSet(writeSet(setOf(first)));
      expect(set.parameters).toEqual(rows);
      const second = rowsOf(throughSheet(storedForm(set).table, 1, 1));
      expect(second).toEqual(rows);
      const bytes = new TextEncoder().encode(writeCsv(second));
      const third = rowsOf({ ...readCsv(bytes), parameter: "tabel.csv" });
      const last = rowsOf(throughSheet(tableCells(third), 1, 1));
      expect(last).toEqual(rows);
      // toEqual takes 0 for -0 and would not see it.
      last.forEach(({ waarde }, i) => {
        expect(Object.is(waarde, rows[i]?.waarde)).toBe(true);
      });
      expect(fingerprintOf(last)).toBe(fingerprintOf(rows));
    }),
    { seed: 10, numRuns: 200 },
  );
});
