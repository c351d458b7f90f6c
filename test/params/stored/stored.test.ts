/** A set in a workbook comes out as it went in; what does not change it does not count. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStored, readTable, STORED, storedForm, tableCells } from "../../../src/params";
import { anyRows } from "../rows";
import { cells, check, codes, FORM, ROW } from "./tampering";
import { partsOf, SET, setOf, workbookWith } from "./workbook";
import { runs } from "../runs";

describe("a set that is stored", () => {
  it("comes out of the bytes of a workbook equal and without findings", () => {
    expect(checkStored(partsOf(workbookWith(SET)))).toEqual({ set: SET, findings: [] });
  });

  it("does so for any rows, whatever texts they hold", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const set = setOf(rows);
        expect(checkStored(partsOf(workbookWith(set)))).toEqual({ set, findings: [] });
      }),
      { numRuns: runs(60), seed: 11 },
    );
  });

  it("keeps every row on its sheet: sheet to set to sheet is the same", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = storedForm(setOf(rows)).table.slice(ROW - 1);
        const read = readTable({ cells: sheet, parameter: "tabel" }).rows.map((each) => each.row);
        expect(read).toEqual(rows);
        expect(tableCells(read)).toEqual(sheet);
      }),
      { numRuns: runs(150), seed: 12 },
    );
  });

  it("shows people which set it is, above the table", () => {
    expect(FORM.table.slice(0, ROW - 1)).toEqual([
      ["Parameterset", "2026 · basis · versie 1"],
      ["Ronde", "2026"],
      ["Variant", "basis"],
      ["Soort", "addendum"],
      ["Versie", 1],
      ["Status", "concept"],
      ["Gebaseerd op", "2025 · basis · versie 2 · abab-abab-abab"],
      ["Bijgesteld door", ""],
      ["Vingerafdruk", SET.zegel.inhoud.replace(/^(....)(....)(....).*/, "$1-$2-$3")],
      ["Zegel", expect.stringMatching(/^[0-9a-f]{4}(-[0-9a-f]{4}){2}$/)],
      [],
    ]);
    expect(FORM.table[ROW - 1]?.slice(0, 4)).toEqual(["parameter", "jaar", "scenario", "waarde"]);
  });

  it("records the fingerprints in less than the 255 characters that Excel keeps", () => {
    expect(FORM.property).toMatch(/^inhoud:[0-9a-f]{64} zegel:[0-9a-f]{64}$/);
    expect(FORM.property).toContain(SET.zegel.inhoud);
    expect(FORM.name).toBe(`"${FORM.property}"`);
    expect(FORM.property.length).toBeLessThan(255);
  });

  it("without rows is a set too", () => {
    const empty = setOf([]);
    expect(checkStored(partsOf(workbookWith(empty)))).toEqual({ set: empty, findings: [] });
  });
});

describe("what does not count", () => {
  it("order of rows and columns, English headings, text for numbers, rows above, and a retyped head", () => {
    const [head, heading, rows] = [FORM.table.slice(0, ROW - 1), FORM.table[ROW - 1], FORM.table.slice(ROW)];
    const shuffled = [...rows].reverse().map((line) => [...line].reverse());
    const english = (heading ?? []).map(
      (each) => ({ parameter: "parameter", waarde: "value", jaar: "year" })[each] ?? each,
    );
    const retyped = head.map(([label, value]) => [String(label).toUpperCase(), String(value)]);
    const moved = [["eigen kop"], [], ...retyped, [], [...english].reverse(), ...shuffled];
    expect(codes(check({ cells: moved }))).toEqual([]);
    expect(codes(check({ cells: cells([2, 4, "0,30000000000000004"], [2, 2, "2027"]) }))).toEqual([]);
  });

  it("another way of writing the XML, and the equal sign of a name", () => {
    const text = /<parameters[^>]*>(.*)<\/parameters>/s.exec(FORM.xml)?.[1] ?? "";
    const written = text
      .replaceAll('"', "&quot;")
      .replaceAll("é", "&#xE9;")
      .replaceAll("i", "&#105;")
      .replaceAll("'", "&apos;");
    for (const xml of [
      `<p:parameters xmlns:x="y" xmlns:p='${STORED.namespace}'>${written}</p:parameters>\n`,
      `\ufeff<?xml version="1.0"?>\r\n<parameters id="1" xmlns="${STORED.namespace}">${text}</parameters >`,
    ])
      expect(codes(check({ xml, name: `=${FORM.name}` }))).toEqual([]);
  });
});
