import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CellChange,
  type CellValue,
  type XlsxWorkbook,
  formatRef,
  readWorkbook,
  saveChanges,
} from "../../src/xlsx";
import { book, bookParts, textOf, unzip, worksheet } from "./package-of";

const ADD_INS = [{ name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }];
const START =
  '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2" t="str"><f>"x"</f><v>x</v></c></row><row r="4"/><row r="6"><c r="C6"><f t="shared" ref="C6:D6" si="1">B6+$A$1</f><v>1</v></c><c r="D6"><f t="shared" si="1"/><v>2</v></c></row>';

const ref = fc
  .record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 6 }) })
  .map(({ row, column }) => formatRef(row, column));
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    " a ",
    "_x000D_",
    "_x005F_",
    "a\r\nb\tc",
    "]]>",
    "<c r='A1'>",
    "&amp;",
    "\ud83d\ude00",
    "\ud83d",
  ),
);
const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  fc.boolean(),
  text,
  fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!").map((error) => ({ error })),
  fc.constant(null),
);
const formulaText = fc.constantFrom(
  "1+1",
  "MPP.KWANTIEL(2/3,$B$5:D8)",
  'NORM.DIST(A1,0,1,TRUE)&"<_x0041_>"',
  "LET(x,A1,x*2)",
  "SUM('Blad 2'!A1:B2)",
  "@A1:A5",
);
const change: fc.Arbitrary<CellChange> = fc.oneof(
  fc.record({ kind: fc.constant("value" as const), ref, value: cellValue }),
  fc.record({ kind: fc.constant("constant" as const), ref, value: cellValue }),
  fc.record({ kind: fc.constant("formula" as const), ref, text: formulaText, value: cellValue }),
);
const changes = fc.uniqueArray(change, { selector: (each) => each.ref, maxLength: 12 });

const start = book({ sheets: [worksheet(START, '<dimension ref="B2:D6"/>'), worksheet("")] });

interface Cell {
  readonly value: CellValue;
  readonly formula: string | undefined;
}
const contents = (workbook: XlsxWorkbook): Map<string, Cell> =>
  new Map(
    (workbook.sheets[0]?.cells ?? [])
      .filter((cell) => cell.value !== null || cell.formula)
      .map((cell) => [cell.ref, { value: cell.value, formula: cell.formula?.text }]),
  );

/** What the cells should be, said without looking at the writer. */
function expected(list: readonly CellChange[]): Map<string, Cell> {
  const cells = contents(readWorkbook(start, ADD_INS));
  for (const each of list) {
    const kept = each.kind === "value" ? cells.get(each.ref)?.formula : undefined;
    const formula = each.kind === "formula" ? each.text : kept;
    if (each.value === null && formula === undefined) cells.delete(each.ref);
    else cells.set(each.ref, { value: each.value, formula });
  }
  return cells;
}

test("whatever is written is read back equal, and all other cells keep value and formula", () => {
  fc.assert(
    fc.property(changes, (list) => {
      const after = saveChanges(start, [{ sheet: "Blad1", cells: list }], ADD_INS);
      const read = contents(readWorkbook(after, ADD_INS));
      expect(new Map([...read].sort())).toEqual(new Map([...expected(list)].sort()));
    }),
    { numRuns: 500 },
  );
});

test("rows and cells stay in order and are never doubled, however often a file is saved", () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (rounds) => {
      let bytes = start;
      for (const cells of rounds) bytes = saveChanges(bytes, [{ sheet: "Blad1", cells }], ADD_INS);
      const positions =
        readWorkbook(bytes, ADD_INS).sheets[0]?.cells.map((cell) => cell.row * 100 + cell.column) ?? [];
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      const rows = [...textOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d+)"/g)].map((found) =>
        Number(found[1]),
      );
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});

test("parts without changed cells keep their bytes, whatever changes elsewhere", () => {
  const untouched = ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "_rels/.rels"];
  fc.assert(
    fc.property(changes, (list) => {
      const [old, now] = [
        unzip(start),
        unzip(saveChanges(start, [{ sheet: "Blad1", cells: list }], ADD_INS)),
      ];
      for (const part of untouched) expect(now[part]).toEqual(old[part]);
      const spills = list.some((each) => each.kind === "formula" && /MPP|LET|@/.test(each.text));
      expect(Object.keys(now).length).toBe(Object.keys(old).length + (spills ? 1 : 0));
    }),
    { numRuns: 150 },
  );
});

test("a workbook of values only is the same whichever way its cells are written", () => {
  const cells = fc.uniqueArray(fc.record({ ref, value: cellValue }), {
    selector: (each) => each.ref,
    minLength: 1,
  });
  const empty = book({ sheets: [worksheet("")] });
  fc.assert(
    fc.property(cells, (list) => {
      const constants = list.map((each): CellChange => ({ kind: "constant", ...each }));
      const once = saveChanges(empty, [{ sheet: "Blad1", cells: constants }], []);
      const oneByOne = constants.reduce(
        (bytes, each) => saveChanges(bytes, [{ sheet: "Blad1", cells: [each] }], []),
        empty,
      );
      expect(contents(readWorkbook(oneByOne, []))).toEqual(contents(readWorkbook(once, [])));
    }),
    { numRuns: 100 },
  );
});

test("the starting workbook is what the properties think it is", () => {
  expect(Object.keys(bookParts({ sheets: ["", ""] })).length).toBe(6);
  expect(contents(readWorkbook(start, [])).get("D6")).toEqual({ value: 2, formula: "C6+$A$1" });
});
