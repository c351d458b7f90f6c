/** How a formula is stored when the caller says how: needed to put a formula back exactly as it was. */
import { expect, test } from "vitest";
import { type CellChange, readWorkbook, saveChanges } from "../../src/xlsx";
import { sheetBook, textOf, unzip } from "./package-of";

const SHEET = "xl/worksheets/sheet1.xml";
const ADD_INS = [{ name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }];

test("is stored as one value, or as Ctrl+Shift+Enter makes it, when that is asked for", () => {
  const as = (ref: string, stored: "normal" | "array", range?: string): CellChange => ({
    ...{ kind: "formula", ref, text: "MPP.KWANTIEL(2/3,B5:D8)", value: 5, stored },
    ...(range === undefined ? {} : { range }),
  });
  const before = sheetBook('<row r="1"><c r="A1" s="0"><v>5</v></c></row>');
  const cells: CellChange[] = [
    as("A1", "normal"),
    as("F1", "array", "F1:G2"),
    { kind: "value", ref: "G2", value: 7 },
  ];
  const after = saveChanges(before, [{ sheet: "Blad1", cells }], ADD_INS);
  expect(textOf(after, SHEET)).toContain(
    '<c r="A1" s="0"><f>_xldudf_MPP_KWANTIEL(2/3,B5:D8)</f><v>5</v></c>',
  );
  expect(textOf(after, SHEET)).toContain('<f t="array" ref="F1:G2">');
  expect(textOf(after, SHEET)).not.toContain("cm=");
  expect(unzip(after)["xl/metadata.xml"]).toBeUndefined();
  const found = new Map(readWorkbook(after, ADD_INS).sheets[0]?.cells.map((cell) => [cell.ref, cell]));
  expect(found.get("A1")?.formula?.kind).toBe("normal");
  expect(found.get("F1")?.formula).toMatchObject({ kind: "array", range: "F1:G2" });
  expect(found.get("G2")?.value).toBe(7);
});
