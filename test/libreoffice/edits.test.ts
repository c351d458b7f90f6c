/** LibreOffice opens what `saveEdits` writes, keeps it, and hands back a parameter set that still agrees with itself. */
import { describe, expect, it } from "vitest";
import { checkStored, STORED, storedForm } from "../../src/params";
import { formatRef, type NewSheet, readWorkbook, saveEdits, type XlsxWorkbook } from "../../src/xlsx";
import { partsOf, SET, storedEdits } from "../params/stored/workbook";
import { book, worksheet } from "../xlsx/package-of";
import { cellsOf } from "./judge";
import { findSoffice, HOW_TO_GET_IT, throughLibreOffice } from "./soffice";

const START = book({
  sheets: [worksheet('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c></row>')],
  workbookAfter: '<definedNames><definedName name="Keer">Blad1!$A$1</definedName></definedNames>',
});
const missing = findSoffice() === undefined;
if (missing && !process.env["CI"]) console.warn(`SKIPPED: saveEdits through LibreOffice. ${HOW_TO_GET_IT}`);

const SHEET: NewSheet = {
  name: "Piet's R&D <1>",
  cells: [
    { ref: "A1", value: "Titel", look: { bold: true, size: 16, color: "#a4262c" } },
    { ref: "A3", value: "kop", look: { bold: true, fill: "#e8f1fa", rule: "below" } },
    { ref: "B3", value: "waarde", look: { bold: true, horizontal: "right" } },
    { ref: "A4", value: "twee\nregels", look: { wrap: true, vertical: "top" } },
    { ref: "B4", value: 0.625, look: { numberFormat: "0.0%" } },
    { ref: "A5", value: "=geen formule" },
    { ref: "B5", value: 12345.678, look: { numberFormat: '#,##0.000" st"', locked: false } },
    { ref: "B6", value: 24691.981, formula: "B4+B5*2" },
    { ref: "D3", value: "jaar" },
    { ref: "E3", value: "ja of nee" },
    { ref: "D4", value: 2026 },
    { ref: "E4", value: true },
  ],
  columnWidths: [40, 12.5],
  autoFilter: "A3:B5",
  frozenRows: 3,
  tables: [{ name: "Keuzes", range: "D3:E4", style: "TableStyleLight1" }],
};

const ROUNDED = {
  severity: "warning",
  code: "stored-cell-rounded",
  stored: "0.30000000000000004",
  found: "0.3",
};

let once:
  { readonly ours: XlsxWorkbook; readonly bytes: Uint8Array; readonly theirs: XlsxWorkbook } | undefined;
/** A workbook with a parameter set and one more sheet added, before and after LibreOffice; it takes seconds. */
function saved(): NonNullable<typeof once> {
  if (once) return once;
  const { addSheets = [], properties = [], ...edits } = storedEdits(SET);
  const written = saveEdits(
    START,
    {
      ...edits,
      addSheets: [...addSheets, SHEET],
      properties: [
        ...properties,
        { name: "getal", value: 3 },
        { name: "breuk", value: 3.5 },
        { name: "waar", value: true },
        { name: "moment", value: { date: "2026-01-09T10:00:00Z" } },
      ],
    },
    [],
  );
  const bytes = throughLibreOffice(written, "never");
  return (once = { ours: readWorkbook(written, []), bytes, theirs: readWorkbook(bytes, []) });
}

describe.skipIf(missing && !process.env["CI"])("LibreOffice, after saveEdits", { timeout: 180_000 }, () => {
  it("has all sheets in order, and every value of the new ones", () => {
    const { ours, theirs } = saved();
    expect(theirs.sheets.map(({ name }) => name)).toEqual(["Blad1", STORED.sheet, SHEET.name]);
    const found = cellsOf(theirs);
    const ofNew = [...cellsOf(ours)].filter(
      ([place]) => place.startsWith(`${STORED.sheet}!`) || place.startsWith(`${SHEET.name}!`),
    );
    expect(ofNew.length).toBeGreaterThan(60);
    const in15 = (value: unknown): unknown =>
      typeof value === "number" ? Number(value.toPrecision(15)) : value;
    expect(ofNew.map(([place]) => [place, found.get(place)?.value])).toEqual(
      ofNew.map(([place, { value }]) => [place, in15(value)]),
    );
    expect(found.get(`${SHEET.name}!B6`)?.formula?.text).toBe("B4+B5*2");
    expect(found.get(`${SHEET.name}!A5`)?.formula).toBeUndefined();
  });

  it("keeps looks, widths, table, filter and names", () => {
    const { theirs } = saved();
    const sheet = theirs.sheets[2];
    const look = (ref: string): XlsxWorkbook["styles"][number] | undefined =>
      theirs.styles[sheet?.cells.find((cell) => cell.ref === ref)?.style ?? -1];
    expect(look("A1")?.font).toMatchObject({ bold: true, size: 16, color: "#a4262c" });
    expect(look("A3")).toMatchObject({
      fill: "#e8f1fa",
      border: { bottom: { style: "thin", color: "#8a8886" } },
    });
    expect(look("B3")?.alignment.horizontal).toBe("right");
    expect(look("A4")?.alignment).toMatchObject({ wrap: true, vertical: "top" });
    expect(look("B4")?.numberFormat).toBe("0.0%");
    expect(look("B5")).toMatchObject({ locked: false });
    // LibreOffice counts characters of another font where a workbook has none of its own; the ratio stays.
    const [first = 0, second = 0] = sheet?.columns.map(({ width = 0 }) => width) ?? [];
    expect(Math.abs(first / second - 40 / 12.5)).toBeLessThan(0.01);
    expect(theirs.tables).toEqual([
      {
        name: "Keuzes",
        sheet: SHEET.name,
        range: "D3:E4",
        headerRows: 1,
        totalsRows: 0,
        columns: ["jaar", "ja of nee"],
      },
    ]);
    expect(theirs.names.find(({ name }) => name === "_xlnm._FilterDatabase")).toMatchObject({
      text: "'Piet''s R&D <1>'!$A$3:$B$5",
      sheet: 2,
    });
    expect(theirs.names.find(({ name }) => name === STORED.name)?.text).toBe(storedForm(SET).name);
  });

  it("keeps custom XML and document properties of every type", () => {
    const { ours, theirs } = saved();
    expect(theirs.customXml.map(({ namespace }) => namespace)).toEqual([STORED.namespace]);
    expect(new Map([...theirs.properties].sort())).toEqual(new Map([...ours.properties].sort()));
  });

  it("hands back a set that agrees with sheet, name and property; of a number it keeps 15 digits, which is said", () => {
    const { set, findings } = checkStored(partsOf(saved().bytes));
    expect(set).toEqual(SET);
    expect(findings.map(({ severity, failure }) => ({ severity, ...failure }))).toMatchObject([ROUNDED]);
  });

  it("lets the set be replaced in the file that it wrote", () => {
    const { bytes } = saved();
    const { xml } = storedForm(SET);
    const again = saveEdits(bytes, { customXml: [{ namespace: STORED.namespace, xml }] }, []);
    expect(readWorkbook(again, []).customXml.map((each) => each.xml)).toEqual([xml]);
    expect(checkStored(partsOf(again)).findings).toHaveLength(1);
  });

  it("would show a cell that someone changed there", () => {
    const at = storedForm(SET).headingRow + 1;
    const changes = [
      { sheet: STORED.sheet, cells: [{ kind: "constant" as const, ref: formatRef(at, 4), value: 0.7 }] },
    ];
    const { findings } = checkStored(partsOf(saveEdits(saved().bytes, { changes }, [])));
    expect(findings.map(({ failure }) => failure.code)).toEqual(["stored-cell-changed", ROUNDED.code]);
  });
});
