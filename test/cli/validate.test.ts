/** `mpp validate`: all findings at once, each with file, row, column, cell, cause, what would be right, and owner. */
import { describe, expect, it } from "vitest";
import { tableCells } from "../../src/params";
import { type CellChange, formatRef } from "../../src/xlsx";
import { completeRows, row } from "../params/rows";
import { setOf, testFolder } from "./parameters-folder";
import { xlsxOf } from "./xlsx-file";

const folder = testFolder();
const { at, csv, json, mpp, put, report, xlsx } = folder;
const ROWS = completeRows();
const WRONG = ROWS.map((each, i) => (i === 1 ? { ...each, waarde: -5 } : each));
const { parameter, eigenaar } = ROWS[1] ?? row();

/** The cells of a table with its heading at a place. */
function cellsAt(top: number, left: number, cells = tableCells(WRONG)): CellChange[] {
  return cells.flatMap((line, r) =>
    line.map((value, c) => ({ kind: "constant", ref: formatRef(top + r, left + c), value }) as const),
  );
}

describe("mpp validate", () => {
  it("finds nothing in a complete table or set and ends with 0", async () => {
    csv("goed.csv", ROWS);
    json("goed.json", setOf(ROWS));
    for (const name of ["goed.csv", "goed.json"]) {
      expect(await mpp(`validate @${name}`)).toEqual({
        ...{ code: 0, output: `${at(name)}: geen bevindingen (${ROWS.length} rijen)\n`, errors: "" },
      });
    }
  });

  it("ends with 1 and names file, row, column, cell, cause, parameter and owner", async () => {
    csv("fout.csv", WRONG);
    const { code, output, errors } = await mpp("validate @fout.csv");
    const [summary, line = "", ...more] = output.trimEnd().split("\n");
    expect([code, errors, more]).toEqual([1, "", []]);
    expect(summary).toBe(`${at("fout.csv")}: 1 bevinding (1 fout, 0 onvolledig, 0 waarschuwingen)`);
    expect(line).toMatch(/^ {2}fout {10}\S/);
    expect(line).toContain(`${at("fout.csv")}, rij 3, kolom 4 (waarde), D3: `);
    expect(line).toContain("-5");
    expect(line).toContain(parameter);
    expect(line).toContain(`eigenaar ${eigenaar}`);
  });

  it("says the same in English", async () => {
    csv("fout.csv", WRONG);
    const { output } = await mpp("validate @fout.csv --lang en");
    expect(output).toContain("1 finding (1 error, 0 incomplete, 0 warnings)");
    expect(output).toContain(`${at("fout.csv")}, row 3, column 4 (waarde), D3: `);
  });

  it("gives one JSON object when asked, with the same keys when all is well", async () => {
    csv("fout.csv", WRONG);
    json("goed.json", setOf(ROWS));
    expect(await report("validate @fout.csv")).toEqual({
      file: at("fout.csv"),
      set: null,
      rows: ROWS.length,
      counts: { error: 1, incomplete: 0, warning: 0 },
      findings: [
        {
          severity: "error",
          code: expect.stringMatching(/^[a-z-]+$/) as string,
          parameter,
          owner: eigenaar,
          row: 3,
          column: 4,
          heading: "waarde",
          cell: "D3",
          message: expect.stringContaining("-5") as string,
          remedy: expect.any(String) as string,
        },
      ],
    });
    expect(await report("validate @goed.json")).toEqual({
      file: at("goed.json"),
      set: { ronde: "2026-1", variant: "basis", soort: "basis", versie: 1, status: "concept" },
      rows: ROWS.length,
      counts: { error: 0, incomplete: 0, warning: 0 },
      findings: [],
    });
  });

  it("holds dates against the reference date", async () => {
    csv("goed.csv", ROWS);
    expect((await mpp("validate @goed.csv --reference-date 2026-01-09")).code).toBe(0);
    const { code, output } = await mpp("validate @goed.csv --reference-date 2026-01-08");
    expect(code).toBe(1);
    expect(output.split("\n").filter((line) => line.includes("(peildatum)"))).toHaveLength(ROWS.length);
  });

  it.each(["9 januari", "2026-1-9", "2026-02-30", "2026-13-01", "20260109"])(
    "refuses %j as reference date",
    async (date) => {
      const { code, errors } = await mpp("validate @goed.csv", "--reference-date", date);
      expect([code, errors.includes(`'${date}'`)]).toEqual([2, true]);
    },
  );

  it("finds that a set is not what was sealed", async () => {
    const set = setOf(ROWS);
    json("anders.json", { ...set, parameters: set.parameters.map((each) => ({ ...each, bron: "anders" })) });
    const { code, output } = await mpp("validate @anders.json");
    expect(code).toBe(1);
    const { findings } = await report("validate @anders.json");
    const codes = (findings as { code: string }[]).map((finding) => finding.code);
    expect(codes).toContain("content-changed");
    expect(output.split("\n").filter((line) => line.includes(at("anders.json"))).length).toBe(
      codes.length + 1,
    );
  });

  it("lists what is wrong with the form of a set, all of it", async () => {
    put("vorm.json", '{"schema":"mpp-parameters/1","ronde":5}');
    const { code } = await mpp("validate @vorm.json");
    const { findings, rows } = await report("validate @vorm.json");
    expect([code, rows]).toEqual([1, 0]);
    expect((findings as unknown[]).length).toBeGreaterThan(5);
  });
});

describe("a table in a workbook", () => {
  it("is found by its headings on the sheet Parameters, wherever it stands", async () => {
    xlsx("model.xlsx", {
      addSheets: [
        {
          name: "parameters",
          cells: cellsAt(12, 3).map(({ ref, value }) => ({ ref, value })),
        },
      ],
    });
    const { code, output } = await mpp("validate @model.xlsx");
    expect(code).toBe(1);
    expect(output).toContain(`${at("model.xlsx")}, rij 14, kolom 6 (waarde), parameters!F14: `);
  });

  it("is found on the sheet of --sheet, and its address is one that Excel takes", async () => {
    xlsx("model.xlsx", {
      addSheets: [{ name: "Ronde '26", cells: cellsAt(1, 1).map(({ ref, value }) => ({ ref, value })) }],
    });
    const { output } = await mpp("validate @model.xlsx --sheet", "ronde '26");
    expect(output).toContain("kolom 4 (waarde), 'Ronde ''26'!D3: ");
    const { code, errors } = await mpp("validate @model.xlsx");
    expect([code, errors]).toEqual([
      ...[
        2,
        `${at("model.xlsx")} heeft geen werkblad 'Parameters', wel 'Blad1' en 'Ronde '26'. Kies er een met --sheet.\n`,
      ],
    ]);
  });

  it("has its headings within the first 50 rows", async () => {
    const sheet = (top: number): string =>
      xlsx("model.xlsx", {
        addSheets: [{ name: "Parameters", cells: cellsAt(top, 1).map(({ ref, value }) => ({ ref, value })) }],
      });
    sheet(50);
    expect((await mpp("validate @model.xlsx")).output).toContain("Parameters!D52");
    sheet(51);
    const { code, errors } = await mpp("validate @model.xlsx");
    expect([code, errors.includes("eerste 50 rijen")]).toEqual([2, true]);
  });

  it("ends where the Excel table ends, without its totals row", async () => {
    const cells = cellsAt(1, 1, tableCells(ROWS)).map(({ ref, value }) => ({ ref, value }));
    const bottom = ROWS.length + 1;
    const note = { ref: `A${bottom + 2}`, value: "Toelichting onder de tabel" };
    xlsx("los.xlsx", { addSheets: [{ name: "Parameters", cells: [...cells, note] }] });
    expect((await mpp("validate @los.xlsx")).code).toBe(1);
    const tables = [{ name: "Tabel1", range: `A1:M${bottom}` }];
    xlsx("tabel.xlsx", { addSheets: [{ name: "Parameters", cells: [...cells, note], tables }] });
    expect(await mpp("validate @tabel.xlsx")).toMatchObject({ code: 0 });
  });

  it("counts blank cells and error cells as what they are", async () => {
    const cells = cellsAt(1, 1, tableCells(ROWS.slice(0, 2))).flatMap(({ ref, value }) => {
      if (ref === "D2" || value === "") return [];
      return [{ ref, value: ref === "D3" ? { error: "#N/A" } : value }];
    });
    xlsx("model.xlsx", { addSheets: [{ name: "Parameters", cells }] });
    const { findings } = await report("validate @model.xlsx");
    const errors = (findings as { severity: string; code: string; cell: string }[])
      .filter(({ severity }) => severity === "error")
      .map(({ code, cell }) => [code, cell]);
    expect(errors).toEqual([
      ["blank-cell", "Parameters!D2"],
      ["error-cell", "Parameters!D3"],
    ]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["a.docx", "x", "onbekend soort bestand"],
    ["a.json", "{", "regel 1"],
    ["a.json", '{"schema":"iets"}', "iets"],
    ["a.json", '{"schema":"mpp-parameters/0"}', "mpp upgrade"],
    ["a.json", '{"a":1,"a":2}', "'a'"],
    ["a.json", '{"__proto__":1}', "__proto__"],
    ["a.csv", "", "leeg"],
    ["a.csv", 'parameter;waarde\nx;"1', "regel 2"],
    ["a.csv", new Uint8Array([0x70, 0x3b, 0xeb]), "Windows-1252"],
    ["a.json", new Uint8Array([0x7b, 0xeb]), "Windows-1252"],
    ["a.xlsx", "geen werkmap", "xlsx"],
  ])("ends with 2 and one message: %s with %j", async (name, content, word) => {
    put(name, content);
    const { code, output, errors } = await mpp(`validate @${name}`);
    expect([code, output, errors.startsWith(at(name))]).toEqual([2, "", true]);
    expect(errors).toContain(word);
  });

  it("ends with 2 when there is no file, or --sheet goes with no workbook", async () => {
    expect((await mpp("validate @weg.csv")).errors).toContain("niet te lezen: bestand of map niet gevonden");
    csv("goed.csv", ROWS);
    const { code, errors } = await mpp("validate @goed.csv --sheet Parameters");
    expect([code, errors.includes("geen werkmap")]).toEqual([2, true]);
  });

  it("does not read a workbook that counts dates from 1904", async () => {
    put("oud.xlsx", xlsxOf(['<c r="A1"><v>1</v></c>'], { workbook: '<workbookPr date1904="1"/>' }));
    const { code, errors } = await mpp("validate @oud.xlsx");
    expect([code, errors.includes("telt datums vanaf 1904")]).toEqual([2, true]);
  });
});
