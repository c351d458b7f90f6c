/** One part of a stored set that differs is named, with its own message, and nothing else is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStored } from "../../../src/params";
import { cells, check, codes, FORM, only, other, ROW, xmlOfChanged, xmlWith } from "./tampering";
import { partsOf, SET, workbookWith } from "./workbook";
import { runs } from "../runs";

describe("one part that differs is named, and nothing else", () => {
  it("a cell changed by hand: row, heading, what was and what is", () => {
    const found = only(checkStored({ ...partsOf(workbookWith(SET)), cells: cells([1, 4, 0.7]) }));
    expect(found).toEqual({
      code: "stored-cell-changed",
      place: {
        parameter: "Parameters",
        row: ROW + 1,
        column: 4,
        heading: "waarde",
        cell: `Parameters!D${String(ROW + 1)}`,
      },
      key: "asiel.spoor4aa.inwilliging||",
      stored: "0.62",
      found: "0.7",
    });
    expect(check({ cells: cells([1, 4, 0.7]) }).findings[0]).toMatchObject({
      parameter: "asiel.spoor4aa.inwilliging",
      owner: "IND",
    });
  });

  it.each<[string, number, unknown, string, string]>([
    ["status", 10, "concept", "akkoord", "concept"],
    ["approval", 11, "IND · directie", "IND · dossierhouder", "IND · directie"],
    ["date of approval", 12, "2026-01-11", "2026-01-10", "2026-01-11"],
    ["remark", 13, "", "a <b> & c", ""],
    ["owner", 6, "COA", "IND", "COA"],
    ["a text that the reader does not know", 5, "appels", "aandeel", "appels"],
    ["a value that is no number", 4, "n.v.t.", "0.62", "n.v.t."],
    ["a value that is gone", 4, "", "0.62", ""],
    ["a value that changed in its last digit", 4, 0.6200000000000001, "0.62", "0.6200000000000001"],
  ])("%s", (_, column, value, stored, found) => {
    expect(only(check({ cells: cells([1, column, value]) }))).toMatchObject({
      code: "stored-cell-changed",
      stored,
      found,
    });
  });

  it("a value that another program rounded to 15 digits is a warning of its own", () => {
    const [found, ...more] = check({ cells: cells([2, 4, 0.3]) }).findings;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: "warning",
      parameter: "asiel.spoor2.inwilliging",
      failure: { code: "stored-cell-rounded", stored: "0.30000000000000004", found: "0.3" },
    });
    expect(codes(check({ cells: cells([2, 4, 0.300000000000001]) }))).toEqual(["stored-cell-changed"]);
  });

  it("a row that came and a row that went", () => {
    const extra = ["asiel.spoor4aa.inwilliging", 2030, "", 0.5];
    expect(only(check({ cells: [...FORM.table, extra] }))).toEqual({
      code: "stored-row-added",
      place: { parameter: "Parameters", row: ROW + 4 },
      key: "asiel.spoor4aa.inwilliging|2030|",
    });
    expect(only(check({ cells: FORM.table.filter((_, i) => i !== ROW + 1) }))).toEqual({
      code: "stored-row-removed",
      place: { parameter: "Parameters" },
      key: "asiel.spoor2.inwilliging|2027|",
    });
    const twice = [...FORM.table, FORM.table[ROW] ?? []];
    expect(only(check({ cells: twice }))).toMatchObject({
      code: "stored-row-added",
      key: "asiel.spoor4aa.inwilliging||",
    });
    expect(codes(check({ cells: cells([2, 2, "2028"]) }))).toEqual([
      "stored-row-added",
      "stored-row-removed",
    ]);
  });

  it("the block above the table", () => {
    const found = only(check({ cells: cells([-6, 2, "vastgesteld"]) }));
    expect(found).toEqual({
      code: "stored-head-changed",
      place: { parameter: "Parameters", row: ROW - 6, column: 2 },
      label: "Status",
      stored: "concept",
      found: "vastgesteld",
    });
    const gone = FORM.table.filter(([label]) => label !== "Zegel");
    expect(only(check({ cells: gone }))).toMatchObject({
      code: "stored-head-changed",
      label: "Zegel",
      found: "",
      place: { parameter: "Parameters" },
    });
  });

  it("the sheet gone, without headings, or with a heading twice", () => {
    expect(only(check({ cells: undefined }))).toEqual({
      code: "stored-sheet-missing",
      place: { parameter: "Parameters" },
    });
    expect(only(check({ cells: FORM.table.slice(ROW) }))).toMatchObject({ code: "stored-sheet-missing" });
    const far = [...Array.from({ length: 50 }, () => ["x"]), ...FORM.table.slice(ROW - 1)];
    expect(only(check({ cells: far }))).toMatchObject({ code: "stored-sheet-missing" });
    expect(codes(check({ cells: cells([0, 5, "waarde"]) }))).toContain("duplicate-column");
  });

  it("the name", () => {
    expect(only(check({ name: undefined }))).toEqual({
      code: "stored-name-missing",
      place: { parameter: "Parameters" },
    });
    expect(only(check({ name: "Blad1!$A$1" }))).toMatchObject({
      code: "stored-name-broken",
      value: "Blad1!$A$1",
    });
    expect(only(check({ name: `"x${FORM.property}"` }))).toMatchObject({ code: "stored-name-broken" });
    expect(only(check({ name: other.name }))).toEqual({
      code: "stored-name-differs",
      place: { parameter: "Parameters" },
      recorded: other.property.slice(7, 19).replace(/(....)(....)(....)/, "$1-$2-$3"),
      found: SET.zegel.inhoud.slice(0, 12).replace(/(....)(....)(....)/, "$1-$2-$3"),
    });
  });

  it("the property", () => {
    expect(only(check({ property: undefined }))).toMatchObject({ code: "stored-property-missing" });
    expect(only(check({ property: FORM.property.toUpperCase() }))).toMatchObject({
      code: "stored-property-broken",
    });
    expect(only(check({ property: other.property }))).toMatchObject({ code: "stored-property-differs" });
  });

  it("a record of which only the seal differs shows the seals", () => {
    const seal = "0123456789ab".padEnd(64, "0");
    const property = FORM.property.replace(/zegel:.*/, `zegel:${seal}`);
    expect(only(check({ property }))).toMatchObject({
      code: "stored-property-differs",
      recorded: "0123-4567-89ab",
    });
  });

  it("the JSON gone, in another form, or no set; the cause follows", () => {
    expect(only(check({ xml: undefined }))).toMatchObject({ code: "stored-json-missing" });
    for (const xml of [
      "",
      "{}",
      FORM.xml.replace("urn:mpp", "urn:app"),
      FORM.xml.replace("</parameters>", ""),
      FORM.xml.replace("</parameters>", "</parameters><a/>"),
      xmlWith("").replace("></", "><a/></"),
      xmlWith("").replace("></", ">&onbekend;</"),
      xmlWith("").replace("></", ">&#0;</"),
      xmlWith("").replace("></", ">&#x110000;</"),
      xmlWith("").replace("></", ">a & b</"),
      `<!DOCTYPE parameters>${FORM.xml}`,
    ])
      expect(codes(check({ xml })), xml.slice(0, 80)).toEqual(["stored-xml-broken"]);
    expect(codes(check({ xml: xmlWith('{"a":1,"a":2}') }))).toEqual([
      "stored-json-broken",
      "json-duplicate-name",
    ]);
    expect(codes(check({ xml: xmlWith('{"schema":"mpp-parameters/9"}') }))).toEqual([
      "stored-json-broken",
      "schema-unknown",
    ]);
    expect(check({ xml: xmlWith("[]") })).not.toHaveProperty("set");
  });

  it("the JSON changed, its seal left alone: what its own seal says, and nothing of the sheet", () => {
    const [first, ...rows] = SET.parameters;
    const parameters = first ? [{ ...first, waarde: 0.7 }, ...rows] : [];
    const content = check({ xml: xmlOfChanged({ parameters }) });
    expect(codes(content)).toEqual(["content-changed", "log-content"]);
    expect(content.set?.parameters[0]?.waarde).toBe(0.7);
    const standing = check({ xml: xmlOfChanged({ status: "vastgesteld" }) });
    expect(codes(standing)[0]).toBe("standing-changed");
    expect(codes(standing).some((code) => code.startsWith("stored-"))).toBe(false);
    const log = check({ xml: xmlOfChanged({ logboek: SET.logboek.slice(0, 1) }) });
    expect(codes(log)[0]).toBe("log-end-missing");
    expect(codes(log).some((code) => code.startsWith("stored-"))).toBe(false);
  });

  it("a broken JSON does not hide a sheet that changed as well", () => {
    const xml = xmlOfChanged({ parameters: SET.parameters.slice(1) });
    const both = codes(check({ xml, cells: cells([1, 4, 0.7]) }));
    expect(both).toContain("content-changed");
    expect(both.filter((code) => code.startsWith("stored-"))).toEqual(["stored-sheet-differs"]);
    const log = check({ xml: xmlOfChanged({ logboek: SET.logboek.slice(0, 1) }), cells: cells([1, 4, 0.7]) });
    expect(codes(log)).toContain("stored-cell-changed");
  });
});

it("any single change of a stored set is found", () => {
  const change = fc.oneof(
    fc.record({
      kind: fc.constant("cell" as const),
      at: fc.integer({ min: 1 - ROW, max: 3 }).filter((at) => at !== 0 && at !== -1),
      column: fc.integer({ min: 1, max: 13 }),
      value: fc.oneof(
        fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== ""),
        fc.integer(),
      ),
    }),
    fc.record({
      kind: fc.constantFrom("xml" as const, "name" as const, "property" as const),
      at: fc.nat(),
      letter: fc.constantFrom("0", "a", "b", "}", "9"),
    }),
  );
  fc.assert(
    fc.property(change, (each) => {
      if (each.kind === "cell") {
        const before = FORM.table[ROW - 1 + each.at]?.[each.column - 1] ?? "";
        // Above the table only labels and values count.
        fc.pre(String(before).trim() !== String(each.value).trim() && (each.at > 0 || each.column <= 2));
        // Numbers as text are the same number.
        fc.pre(typeof before !== "number" || Number(each.value) !== before);
        expect(codes(check({ cells: cells([each.at, each.column, each.value]) })).length).toBeGreaterThan(0);
        return;
      }
      const text = FORM[each.kind];
      const at = each.at % text.length;
      const changed = text.slice(0, at) + each.letter + text.slice(at + 1);
      fc.pre(changed !== text);
      // The XML declaration carries nothing.
      fc.pre(each.kind !== "xml" || at > text.indexOf("?>"));
      expect(codes(check({ [each.kind]: changed })).length).toBeGreaterThan(0);
    }),
    { numRuns: runs(800), seed: 13 },
  );
});
