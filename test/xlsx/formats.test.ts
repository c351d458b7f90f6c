/** Formats of new cells come behind those that a workbook has, which keep their meaning. */
import { describe, expect, test } from "vitest";
import { type NewSheet, saveEdits } from "../../src/xlsx";
import { add, PLAIN, read } from "./new-sheets";
import { packageFaults } from "./package-check";
import { MAIN, book, textOf, worksheet } from "./package-of";

describe("formats are added behind those that exist", () => {
  const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="170" formatCode="0.000"/></x:numFmts><x:fonts count="1"><x:font><x:b></x:b><x:sz val="9"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border><x:left/></x:border></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="2"><x:xf numFmtId="170"/><x:xf numFmtId="9" fontId="0"/></x:cellXfs><x:cellStyles count="0"/><x:extLst/></x:styleSheet>`;
  const bytes = book({ sheets: [worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>')], styles });
  const sheet = (...looks: NonNullable<NewSheet["cells"][number]["look"]>[]): NewSheet => ({
    name: "N",
    cells: looks.map((look, i) => ({ ref: `A${String(i + 1)}`, value: i, look })),
  });

  test("in the prefix of the part, on the first font, and the old indexes mean what they meant", () => {
    const after = add(
      bytes,
      sheet({ italic: true, numberFormat: "0.000" }, { numberFormat: '0" st"', size: 20 }),
    );
    const xml = textOf(after, "xl/styles.xml");
    expect(packageFaults(after)).toEqual([]);
    expect(xml).toContain('<x:fonts count="3">');
    expect(xml).toContain('<x:font><x:b></x:b><x:i/><x:sz val="9"/><x:name val="Arial"/></x:font>');
    expect(xml).toContain('<x:numFmt numFmtId="171" formatCode="0&quot; st&quot;"/>');
    expect(xml).toContain('<x:xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0"');
    const now = read(after);
    expect(now.styles.slice(0, 2)).toEqual(read(bytes).styles);
    expect(now.styles.map(({ numberFormat }) => numberFormat)).toEqual(["0.000", "0%", "0.000", '0" st"']);
  });

  test("built-in formats need no entry, also not when they look like a custom one", () => {
    const after = add(
      PLAIN,
      sheet({ numberFormat: "#,##0" }, { numberFormat: "0%" }, { numberFormat: "m/d/yyyy" }),
    );
    const xml = textOf(after, "xl/styles.xml");
    expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy"/></numFmts>');
    expect(xml).toContain('<xf numFmtId="3" ');
    expect(xml).toContain('<xf numFmtId="9" ');
  });

  test("the same look is written once, also in a later save", () => {
    const once = add(PLAIN, sheet({ bold: true }, { bold: true }, { bold: true, fill: "#ffffff" }));
    const twice = add(once, { ...sheet({ bold: true }), name: "Nog een" });
    expect(read(once).styles).toHaveLength(3);
    expect(textOf(twice, "xl/styles.xml")).toBe(textOf(once, "xl/styles.xml"));
  });

  test("a workbook without styles gets the part with what Excel expects at its start", () => {
    const xml = textOf(add(PLAIN, sheet({ bold: true })), "xl/styles.xml");
    expect(xml).toContain(
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    );
    expect(xml).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    );
  });

  test("a look on a cell of a sheet that exists changes its format, with or without its value", () => {
    const cells = [
      { kind: "constant", ref: "A1", value: 1, look: { bold: true } },
      { kind: "constant", ref: "B1", value: null, look: { bold: true } },
      { kind: "formula", ref: "C1", text: "A1", value: 1, look: { bold: true } },
    ] as const;
    const after = saveEdits(PLAIN, { changes: [{ sheet: "Blad1", cells }] }, []);
    expect(textOf(after, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="1"><f>A1</f><v>1</v></c>',
    );
    expect(saveEdits(after, { changes: [{ sheet: "Blad1", cells: cells.slice(0, 2) }] }, [])).toEqual(after);
  });
});
