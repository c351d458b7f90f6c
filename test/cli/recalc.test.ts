import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readWorkbook, saveChanges } from "../../src/xlsx";
import { mpp, type Outcome } from "./process";
import { type FileOptions, partsOf, xlsxOf } from "./xlsx-file";

const folder = mkdtempSync(path.join(tmpdir(), "mpp-recalc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const IN = path.join(folder, "in.xlsx");
const OUT = path.join(folder, "uit.xlsx");

interface Recalculated extends Outcome {
  readonly bytes: Uint8Array | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

async function recalc(
  rows: readonly string[],
  args: readonly string[] = [],
  options: FileOptions = {},
): Promise<Recalculated> {
  rmSync(OUT, { force: true });
  writeFileSync(IN, xlsxOf(rows, options));
  const outcome = await mpp(["recalc", IN, "--out", OUT, ...args]);
  const bytes = readdirSync(folder).includes("uit.xlsx") ? new Uint8Array(readFileSync(OUT)) : undefined;
  const cells = bytes ? (readWorkbook(bytes, []).sheets[0]?.cells ?? []) : [];
  return { ...outcome, bytes, values: Object.fromEntries(cells.map(({ ref, value }) => [ref, value])) };
}
const json = ({ output }: Outcome): Record<string, unknown> => JSON.parse(output) as Record<string, unknown>;

const BLOCK = '<c r="A1"><v>1</v></c><c r="B1"><v>30000</v></c><c r="C1"><v>5000</v></c>';
const formula = (ref: string, text: string, value = ""): string =>
  `<c r="${ref}"><f>${text}</f>${value && `<v>${value}</v>`}</c>`;

describe("mpp recalc", () => {
  it("calculates native and MPP formulas and writes their values", async () => {
    const { code, values, output } = await recalc([
      `${BLOCK}${formula("D1", "_xldudf_MPP_KWANTIEL(0.5,A1:C1)", "1")}${formula("E1", "D1*2")}`,
    ]);
    expect([code, values["D1"], values["E1"]]).toEqual([0, 30000, 60000]);
    expect(output).toContain("2 formules; 2 cellen gewijzigd");
  });

  it("changes only the part that holds changed cells, and in it only their values", async () => {
    const parts = { "customXml/item1.xml": "<mpp versie='1'/>" };
    const rows = [`${formula("A1", "1+1", "5")}${formula("B1", "2+2", "4")}`];
    const { bytes } = await recalc(rows, [], { parts });
    const [before, after] = [partsOf(xlsxOf(rows, { parts })), partsOf(bytes ?? new Uint8Array())];
    const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(differing).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).toBe(
      before["xl/worksheets/sheet1.xml"]?.replace("<v>5</v>", "<v>2</v>"),
    );
  });

  it("leaves chart, table, names, validation and what it does not know to the byte", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const rels = (...targets: readonly (readonly [string, string])[]): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
        .map(
          ([type, target], i) =>
            `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`;
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const options = {
      workbook: '<definedNames><definedName name="Kans">Blad1!$A$1</definedName></definedNames>',
      sheet:
        '<dataValidations count="1"><dataValidation type="decimal" sqref="A1"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>' +
        '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts><extLst><ext uri="{x}"/></extLst>',
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": rels(
          ["drawing", "../drawings/drawing1.xml"],
          ["table", "../tables/table1.xml"],
        ),
        "xl/drawings/drawing1.xml": "<wsDr  xmlns='urn:d'/>",
        "xl/drawings/_rels/drawing1.xml.rels": rels(["chart", "../charts/chart1.xml"]),
        "xl/charts/chart1.xml": "<chartSpace   xmlns='urn:c'><v>5</v></chartSpace>",
        "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="C1:C2"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`,
        "customXml/item1.xml": "<mpp versie='1'/>",
        "xl/onbekend.bin": "\u0001",
      },
    };
    const rows = [
      `<c r="A1" s="0"><v>1</v></c>${formula("B1", "Kans+1", "5")}<c r="C1" t="str"><v>x</v></c>`,
    ];
    const { bytes, code } = await recalc(rows, [], options);
    const [before, after] = [partsOf(xlsxOf(rows, options)), partsOf(bytes ?? new Uint8Array())];
    const sheet = "xl/worksheets/sheet1.xml";
    expect(code).toBe(0);
    expect(after).toEqual({ ...before, [sheet]: before[sheet]?.replace("<v>5</v>", "<v>2</v>") });
  });

  it("leaves a workbook that is right as it is, byte for byte, and gives the same bytes each time", async () => {
    const rows = [formula("A1", "1+1", "2")];
    const { bytes } = await recalc(rows);
    expect(bytes).toEqual(xlsxOf(rows));
    const wrong = [formula("A1", "1+1", "3")];
    expect((await recalc(wrong)).bytes).toEqual((await recalc(wrong)).bytes);
  });

  it("may write over its own input", async () => {
    writeFileSync(IN, xlsxOf([formula("A1", "1+1", "3")]));
    const { code } = await mpp(["recalc", IN, "--out", IN]);
    const cell = readWorkbook(new Uint8Array(readFileSync(IN)), []).sheets[0]?.cells[0];
    expect([code, cell?.value]).toEqual([0, 2]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("gives a spill the range that it fills now and empties the rest", async () => {
    const spill = { kind: "formula", ref: "B1", text: "SEQUENCE(A1)", range: "B1:B3", value: 1 } as const;
    const rest = ["B2", "B3"].map((ref, i) => ({ kind: "value", ref, value: i + 2 }) as const);
    const old = saveChanges(
      xlsxOf(['<c r="A1"><v>2</v></c>']),
      [{ sheet: "Blad1", cells: [spill, ...rest] }],
      [],
    );
    writeFileSync(IN, old);
    const { code } = await mpp(["recalc", IN, "--out", OUT]);
    const cells = readWorkbook(new Uint8Array(readFileSync(OUT)), []).sheets[0]?.cells ?? [];
    const first = cells.find(({ ref }) => ref === "B1");
    expect([code, first?.formula?.kind, first?.formula?.range]).toEqual([0, "dynamic", "B1:B2"]);
    expect(cells.filter(({ value }) => value !== null).map(({ ref, value }) => [ref, value])).toEqual([
      ["A1", 2],
      ["B1", 1],
      ["B2", 2],
    ]);
  });

  it("keeps an array formula of before dynamic arrays in its range and shows #N/A beyond its result", async () => {
    const array =
      '<c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(A1)</f><v>1</v></c>';
    const { bytes, values } = await recalc([array, '<c r="B2"><v>2</v></c>', '<c r="B3"><v>3</v></c>']);
    expect(partsOf(bytes ?? new Uint8Array())["xl/worksheets/sheet1.xml"]).toContain('ref="B1:B3"');
    expect(values).toMatchObject({ B1: 1, B2: 2, B3: { error: "#N/A" } });
  });

  it("ends with 1 and names cell, code and cause when a formula has an unexpected error", async () => {
    const { code, output } = await recalc([
      `${BLOCK}${formula("D1", "_xldudf_MPP_KWANTIEL(2,A1:C1)")}${formula("E1", "1/0")}`,
    ]);
    expect(code).toBe(1);
    expect(output).toContain("Blad1!D1: #VALUE! – kans: 2");
    expect(output).toContain("Blad1!E1: #DIV/0! –");
  });

  it("ends with 0 when an error stood in the file already, and still lists it", async () => {
    const { code, output } = await recalc(['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>']);
    expect(code).toBe(0);
    expect(output).toContain("verwacht");
  });

  it("lists a loop, keeps its values and ends with 1", async () => {
    const { code, output, values } = await recalc([
      `${formula("A1", "B1+1", "7")}${formula("B1", "A1", "8")}${formula("C1", "1+1")}`,
    ]);
    expect([code, values["A1"], values["B1"], values["C1"]]).toEqual([1, 7, 8, 2]);
    expect(output).toContain("  Blad1!A1 → Blad1!B1 → Blad1!A1\n");
  });

  it.each([["iterative", '<calcPr iterate="1"/>', "iteratieve"]])(
    "refuses a workbook with %s calculation before anything is written",
    async (_, workbook, word) => {
      const { code, errors, bytes } = await recalc([formula("A1", "1+1")], [], { workbook });
      expect([code, bytes]).toEqual([2, undefined]);
      expect(errors).toContain(word);
    },
  );

  it("prints one JSON object when asked", async () => {
    const outcome = await recalc(
      [
        `${BLOCK}${formula("D1", "_xldudf_MPP_KWANTIEL(2,A1:C1)", "9")}${formula("E1", "F1")}${formula("F1", "E1")}`,
      ],
      ["--json", "--lang", "en"],
    );
    expect(json(outcome)).toMatchObject({
      cells: 3,
      changed: 1,
      errors: [
        { sheet: "Blad1", cell: "E1", code: "#LOOP", expected: false },
        { sheet: "Blad1", cell: "F1", code: "#LOOP" },
        {
          sheet: "Blad1",
          cell: "D1",
          code: "#VALUE!",
          message: expect.stringContaining("must be greater than 0") as string,
        },
      ],
      loops: [["Blad1!E1", "Blad1!F1"]],
      warnings: [],
    });
    expect(outcome.output.trimEnd()).not.toContain("\n");
  });

  it("says which outcomes of MPP functions are other than the file held, the largest share first", async () => {
    const rows = [
      `${BLOCK}${formula("D1", "_xldudf_MPP_KWANTIEL(0.5,A1:C1)", "24000")}${formula("E1", "1+1", "3")}`,
      formula("D2", "_xldudf_MPP_KWANTIEL(0.5,A1:C1)", "30000"),
      formula("D3", "1+_xldudf_MPP_KWANTIEL(0.5,A1:C1)", "30000"),
    ];
    const outcome = await recalc(rows, ["--json"]);
    const at = { sheet: "Blad1", function: "MPP.KWANTIEL" };
    expect(json(outcome)["outcomes"]).toEqual({
      formulas: 3,
      alike: 1,
      cells: 3,
      differences: [
        { ...at, cell: "D1", before: 24000, after: 30000, absolute: 6000, relative: 0.25 },
        { ...at, cell: "D3", before: 30000, after: 30001, absolute: 1, relative: 1 / 30000 },
      ],
    });
    expect((await recalc(rows)).output).toContain(
      "MPP-uitkomsten: 1 van 3 formules gelijk aan het bestand; 2 cellen verschillen\n",
    );
    expect((await recalc(rows, ["--lang", "en"])).output).toContain(
      "MPP outcomes: 1 of 3 formulas as in the file; 2 cells differ\n",
    );
    expect((await recalc([formula("A1", "1+1")])).output).not.toContain("MPP-uitkomsten");
  });

  it("ends with 2 when there is nothing to read, no workbook, or no place to write", async () => {
    expect(await mpp(["recalc", path.join(folder, "weg.xlsx"), "--out", OUT])).toMatchObject({
      code: 2,
      output: "",
    });
    writeFileSync(IN, "geen werkmap");
    const text = await mpp(["recalc", IN, "--out", OUT]);
    expect([text.code, text.errors.startsWith(IN)]).toEqual([2, true]);
    writeFileSync(IN, xlsxOf([formula("A1", "1")]));
    expect(await mpp(["recalc", IN, "--out", path.join(folder, "weg", "uit.xlsx")])).toMatchObject({
      code: 2,
    });
  });
});
