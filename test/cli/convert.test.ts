/** `mpp convert`: the same parameters in another form of file, and never a word lost in silence. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  readSet,
  sealFingerprint,
  STORED,
  tableCells,
  verifySet,
  writeCsv,
  writeSet,
} from "../../src/params";
import { readWorkbook } from "../../src/xlsx";
import { completeRows, row } from "../params/rows";
import { setOf, STEP, testFolder } from "./parameters-folder";

const folder = testFolder();
const { at, bytes, csv, json, mpp, put, report, text, xlsx } = folder;
const ROWS = completeRows();
const SET = setOf(ROWS);
const BY = ["--by", STEP.door, "--at", STEP.op];
const NAMED = ["--round", "2026-1", "--variant", "basis", ...BY];

/** A workbook that carries the set. */
async function workbook(name: string): Promise<void> {
  xlsx("doel.xlsx");
  json("bron.json", SET);
  const { code, errors } = await mpp(`convert @bron.json --out @${name} --into @doel.xlsx`);
  expect([code, errors]).toEqual([0, ""]);
}

const edited = (name: string, from: string, edits: Parameters<typeof xlsx>[1]): string =>
  xlsx(name, edits, bytes(from));
const typed = (ref: string, value: string | number | null): Parameters<typeof xlsx>[1] => ({
  changes: [{ sheet: STORED.sheet, cells: [{ kind: "constant", ref, value }] }],
});
/** The block above the table has ten lines, then a blank row. */
const FIRST_ROW = 13;

describe("a set", () => {
  it("becomes the CSV of its rows, and is told what that lacks", async () => {
    json("set.json", SET);
    const { code, output } = await mpp("convert @set.json --out @uit.csv");
    expect(code).toBe(0);
    expect(output).toContain(`${ROWS.length} rijen; geschreven: ${at("uit.csv")}\n`);
    expect(output).toContain("ronde, variant, status, logboek en zegel passen niet in een CSV");
    expect(text("uit.csv")).toBe(writeCsv(ROWS));
  });

  it("becomes canonical JSON again, however it was laid out", async () => {
    put("mooi.json", JSON.stringify(SET, null, 2));
    expect((await mpp("convert @mooi.json --out @uit.json")).code).toBe(0);
    expect(text("uit.json")).toBe(writeSet(SET));
  });

  it("goes into a workbook: sheet, XML, name and property, and comes out the same", async () => {
    await workbook("met.xlsx");
    const book = readWorkbook(bytes("met.xlsx"), []);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Parameters"]);
    expect(book.customXml.map(({ namespace }) => namespace)).toEqual([STORED.namespace]);
    expect(book.names.map(({ name }) => name)).toEqual([STORED.name]);
    expect(book.properties.get(STORED.property)).toContain(SET.zegel.inhoud);
    expect(await mpp("validate @met.xlsx")).toMatchObject({ code: 0 });
    expect((await mpp("verify @met.xlsx --expect", sealFingerprint(SET.zegel))).code).toBe(0);
    await mpp("convert @met.xlsx --out @terug.json");
    expect(text("terug.json")).toBe(writeSet(SET));
  });

  it("says that formulas are not recalculated", async () => {
    xlsx("doel.xlsx");
    json("bron.json", SET);
    const { output } = await mpp("convert @bron.json --out @met.xlsx --into @doel.xlsx");
    expect(output).toContain("mpp recalc");
  });

  it("replaces the one that a workbook has, cell by cell, and rows that are gone leave nothing", async () => {
    await workbook("met.xlsx");
    const fewer = setOf(ROWS.slice(1).map((each) => ({ ...each, waarde: each.waarde / 2 })));
    json("minder.json", fewer);
    expect((await mpp("convert @minder.json --out @nieuw.xlsx --into @met.xlsx")).code).toBe(0);
    const { findings, rows } = await report("validate @nieuw.xlsx");
    expect(rows).toBe(ROWS.length - 1);
    const stored = (findings as { code: string }[]).filter(({ code }) => code.startsWith("stored"));
    expect(stored).toEqual([]);
    await mpp("convert @nieuw.xlsx --out @terug.json");
    expect(text("terug.json")).toBe(writeSet(fewer));
    // Back again, with more rows than the sheet has.
    await mpp("convert @bron.json --out @weer.xlsx --into @nieuw.xlsx");
    expect(await mpp("verify @weer.xlsx --expect", SET.zegel.inhoud)).toMatchObject({ code: 0 });
  });

  it("is not written over a sheet of another layout", async () => {
    xlsx("doel.xlsx", {
      addSheets: [
        {
          name: "Parameters",
          cells: tableCells(ROWS)
            .slice(0, 2)
            .flatMap((line, r) =>
              line.map((value, c) => ({ ref: `${String.fromCharCode(65 + c)}${r + 1}`, value })),
            )
            .filter(({ value }) => value !== ""),
        },
      ],
    });
    json("bron.json", SET);
    const { code, errors } = await mpp("convert @bron.json --out @uit.xlsx --into @doel.xlsx");
    expect([code, errors.includes("andere indeling")]).toEqual([2, true]);
    expect(readdirSync(at("")).includes("uit.xlsx")).toBe(false);
  });

  it("does not outgrow an Excel table in silence", async () => {
    await workbook("met.xlsx");
    const cells = readWorkbook(bytes("met.xlsx"), []).sheets[1]?.cells ?? [];
    xlsx("tabel.xlsx", {
      addSheets: [
        {
          name: "Parameters",
          cells: cells.filter(({ row: at }) => at < FIRST_ROW + 5).map(({ ref, value }) => ({ ref, value })),
          tables: [{ name: "Tabel1", range: `A${FIRST_ROW - 1}:M${FIRST_ROW + 4}` }],
        },
      ],
    });
    const { code, errors } = await mpp("convert @bron.json --out @uit2.xlsx --into @tabel.xlsx");
    expect([code, errors.includes("'Tabel1' op het werkblad is te klein")]).toEqual([2, true]);
    json("vijf.json", setOf(ROWS.slice(0, 5)));
    expect((await mpp("convert @vijf.json --out @uit2.xlsx --into @tabel.xlsx")).code).toBe(0);
  });
});

describe("a table", () => {
  it("becomes a set when it is said which one, by whom and when", async () => {
    csv("tabel.csv", ROWS);
    const { code, output } = await mpp("convert @tabel.csv --out @uit.json", ...NAMED);
    expect([code, output]).toEqual([0, `${ROWS.length} rijen; geschreven: ${at("uit.json")}\n`]);
    const set = readSet(text("uit.json"));
    expect(verifySet(set)).toEqual([]);
    expect(set.zegel.inhoud).toBe(fingerprintOf(ROWS));
    expect(set.logboek).toMatchObject([{ ...STEP, wat: "aangemaakt", toelichting: "Gelezen uit tabel.csv" }]);
    expect(await report("convert @tabel.csv --out @uit.json", ...NAMED, "--note", "eerste opgave")).toEqual({
      file: at("tabel.csv"),
      out: at("uit.json"),
      rows: ROWS.length,
      set: { ronde: "2026-1", variant: "basis", soort: "basis", versie: 1, status: "concept" },
    });
    expect(readSet(text("uit.json")).logboek[0]?.toelichting).toBe("eerste opgave");
  });

  it("takes the clock when no time is given", async () => {
    csv("tabel.csv", ROWS);
    const before = new Date().toISOString();
    await mpp("convert @tabel.csv --out @uit.json --round 2026-1 --variant basis --by", STEP.door);
    const op = readSet(text("uit.json")).logboek[0]?.op ?? "";
    expect(op >= before && op <= new Date().toISOString()).toBe(true);
  });

  it.each([
    [[], "--round, --variant en --by"],
    [["--round", "2026-1", "--variant", "basis"], "--round, --variant en --by"],
    [["--round", "2026-1", ...BY], "--round, --variant en --by"],
    [["--variant", "basis", ...BY], "--round, --variant en --by"],
    [["--round", "2026-1", "--variant", "basis", "--by", "COA"], "partner en rol"],
    [["--round", "2026-1", "--variant", "basis", "--by", STEP.door, "--at", "gisteren"], "gisteren"],
  ])("is refused with %j", async (options, word) => {
    csv("tabel.csv", ROWS);
    const { code, errors } = await mpp("convert @tabel.csv --out @niet.json", ...options);
    expect([code, errors.includes(word)]).toEqual([2, true]);
    expect(readdirSync(at("")).includes("niet.json")).toBe(false);
  });

  it("is refused as a whole when one row cannot be read", async () => {
    csv("tabel.csv", ROWS);
    put("tabel.csv", text("tabel.csv").replace(";0,62;", ";n.v.t.;"));
    for (const out of ["niet.json", "niet.csv"]) {
      const { code, errors } = await mpp(
        `convert @tabel.csv --out @${out}`,
        ...(out === "niet.json" ? NAMED : []),
      );
      expect([code, errors.includes("'n.v.t.'")]).toEqual([2, true]);
      expect(readdirSync(at("")).includes(out)).toBe(false);
    }
  });
});

describe("a workbook whose sheet was changed by hand", () => {
  it("is a change of the set when it is said by whom, and the approval lapses as always", async () => {
    await workbook("met.xlsx");
    edited("getypt.xlsx", "met.xlsx", typed(`D${FIRST_ROW}`, 0.6));
    const refused = await mpp("convert @getypt.xlsx --out @nieuw.json");
    expect([refused.code, refused.errors.includes("geef met --by op")]).toEqual([2, true]);
    const note = ["--note", "nieuwe telling"];
    expect((await mpp("convert @getypt.xlsx --out @nieuw.json", ...BY, ...note)).code).toBe(0);
    const set = readSet(text("nieuw.json"));
    expect(verifySet(set)).toEqual([]);
    expect(set.parameters[0]).toEqual(row({ waarde: 0.6 }));
    expect(set.logboek.map(({ wat, toelichting }) => [wat, toelichting])).toEqual([
      ["aangemaakt", ""],
      ["gewijzigd", "nieuwe telling"],
    ]);
  });

  it("gives the rows of its sheet as CSV", async () => {
    await workbook("met.xlsx");
    edited("getypt.xlsx", "met.xlsx", typed(`D${FIRST_ROW}`, 0.6));
    await mpp("convert @getypt.xlsx --out @getypt.csv");
    expect(text("getypt.csv")).toBe(
      writeCsv(ROWS.map((each, i) => (i === 0 ? { ...each, waarde: 0.6 } : each))),
    );
  });

  it.each([
    ["the name", { names: [{ name: STORED.name, text: null }] }, "stored-name-missing"],
    ["the property", { properties: [{ name: STORED.property, value: null }] }, "stored-property-missing"],
    ["the XML", { customXml: [{ namespace: STORED.namespace, xml: null }] }, "stored-json-missing"],
    ["the block above the table", typed("B6", "vastgesteld"), "stored-head-changed"],
  ] as const)("is found and not converted when %s was changed", async (_, edits, code) => {
    await workbook("met.xlsx");
    edited("anders.xlsx", "met.xlsx", edits);
    const { findings } = await report("validate @anders.xlsx");
    expect((findings as { code: string }[]).map((finding) => finding.code)).toContain(code);
    const { code: exit } = await mpp("convert @anders.xlsx --out @niet.csv");
    expect([exit, readdirSync(at("")).includes("niet.csv")]).toEqual([2, false]);
    expect((await mpp("verify @anders.xlsx --expect", SET.zegel.inhoud)).code).toBe(1);
  });

  it("is found when the sheet is gone and the set is not", async () => {
    await workbook("met.xlsx");
    const { customXml, names, properties } = readWorkbook(bytes("met.xlsx"), []);
    xlsx("zonder.xlsx", {
      customXml: customXml.map(({ namespace, xml }) => ({ namespace, xml })),
      names: names.map((each) => ({ name: each.name, text: each.text })),
      properties: [...properties].map(([name, value]) => ({ name, value })),
    });
    const { findings } = await report("validate @zonder.xlsx");
    expect(findings).toMatchObject([{ code: "stored-sheet-missing" }]);
    expect((await mpp("fingerprint @zonder.xlsx")).code).toBe(1);
    expect((await mpp("convert @zonder.xlsx --out @niet.json")).code).toBe(2);
  });
});

describe("an option that would mean nothing", () => {
  it.each([
    ["--by for a CSV", "convert @set.json --out @niet.csv", BY, "--by"],
    ["--by for a set that stays as it is", "convert @set.json --out @niet.json", BY, "--by"],
    ["--at alone", "convert @set.json --out @niet.json", ["--at", STEP.op], "--by"],
    ["a name for a set that has one", "convert @set.json --out @niet.json", NAMED, "--round en --variant"],
    ["--into for no workbook", "convert @set.json --out @niet.json --into @doel.xlsx", [], "--into"],
    ["no --into for a workbook", "convert @set.json --out @niet.xlsx", [], "--into"],
    ["--into of another kind", "convert @set.json --out @niet.xlsx --into @set.json", [], "--into"],
    ["an unknown target", "convert @set.json --out @niet.pdf", [], ".json, .csv of .xlsx"],
    ["a target that is no CSV", "convert @set.json --out @niet.txt", [], ".json, .csv of .xlsx"],
  ])("is refused: %s", async (_, line, options, word) => {
    json("set.json", SET);
    xlsx("doel.xlsx");
    const { code, output, errors } = await mpp(line, ...options);
    expect([code, output, errors.includes(word)]).toEqual([2, "", true]);
    expect(readdirSync(at("")).filter((name) => name.startsWith("niet"))).toEqual([]);
  });

  it("refuses to write over its input, also over the workbook that it writes into", async () => {
    json("set.json", SET);
    xlsx("doel.xlsx");
    const before = [bytes("set.json"), bytes("doel.xlsx")];
    for (const line of [
      "convert @set.json --out @set.json",
      "convert @set.json --out @doel.xlsx --into @doel.xlsx",
    ]) {
      const { code, errors } = await mpp(line);
      expect([code, errors.includes("niet overschreven")]).toEqual([2, true]);
    }
    expect([bytes("set.json"), bytes("doel.xlsx")]).toEqual(before);
  });
});
