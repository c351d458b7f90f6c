/** `mpp check`: a partner's parameters against the register, outcomes recalculated, questions, and the sign-off. */
import { describe, expect, it } from "vitest";
import { fingerprintOf, shortFingerprint } from "../../src/params";
import { readWorkbook, type XlsxWorkbook } from "../../src/xlsx";
import { completeRows } from "../params/rows";
import { setOf, testFolder } from "./parameters-folder";
import { xlsxOf } from "./xlsx-file";

const folder = testFolder();
const ROWS = completeRows().map((each) => ({
  ...each,
  status: "concept" as const,
  akkoordDoor: "",
  akkoordOp: "",
}));
const SET = setOf(ROWS);
const MODEL = xlsxOf(
  ['<c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c><c r="C1"><f>B1+0.1</f><v>6.1</v></c>'],
  { sheetName: "Model" },
);
const OWNER = "COA";

/** The model with the set stored in it, then with these cells changed. */
async function workbook(name: string, changes: Parameters<typeof folder.xlsx>[1] = {}): Promise<void> {
  folder.put("kaal.xlsx", MODEL);
  folder.json("set.json", SET);
  const made = await folder.mpp("convert @set.json --into @kaal.xlsx --out @vol.xlsx");
  expect(made.errors).toBe("");
  folder.xlsx(name, changes, folder.bytes("vol.xlsx"));
}

function cellOf(book: XlsxWorkbook, sheet: string, ref: string): unknown {
  return book.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.ref === ref)?.value;
}

/** A1 of the value of this owner's first row on the sheet Parameters. */
function valueCell(): { readonly ref: string; readonly row: (typeof ROWS)[number] } {
  const book = readWorkbook(folder.bytes("vol.xlsx"), []);
  const cells = book.sheets.find(({ name }) => name === "Parameters")?.cells ?? [];
  const row = ROWS.find(({ eigenaar }) => eigenaar === OWNER);
  const at = cells.find(({ value, column }) => column === 1 && value === row?.parameter);
  if (!row || !at) throw new Error("no row of this owner");
  return { ref: `D${at.row}`, row };
}

describe("mpp check", () => {
  it("finds nothing in a workbook whose parameters and outcomes are as they were recorded", async () => {
    await workbook("model.xlsx");
    const { code, output, errors } = await folder.mpp("check @model.xlsx --owner coa");
    expect(errors).toBe("");
    const own = ROWS.filter(({ eigenaar }) => eigenaar === OWNER);
    expect(own.length).toBeGreaterThan(3);
    expect(output.split("\n")).toEqual([
      `${folder.at("model.xlsx")}, controle door COA: geen verschillen gevonden`,
      `Parameters: ${own.length} rijen, 0 met akkoord of uitzondering, 0 anders dan in het register`,
      "Uitkomsten: 2 nagerekend, 0 verschillend",
      "Vragen: 0",
      "",
    ]);
    expect(code).toBe(0);
  });

  it("names a parameter of the owner that the sheet holds otherwise, and not to another owner", async () => {
    await workbook("model.xlsx");
    const { ref, row } = valueCell();
    const next = row.waarde * 0.5;
    const changes = [{ sheet: "Parameters", cells: [{ kind: "constant", ref, value: next } as const] }];
    await workbook("model.xlsx", { changes });
    const report = await folder.report("check @model.xlsx --owner COA");
    expect(report).toMatchObject({
      ...{ owner: "COA", passes: false },
      register: [{ parameter: row.parameter, kind: "changed", old: row.waarde, new: next }],
    });
    expect(await folder.report("check @model.xlsx --owner IND")).toMatchObject({ register: [] });
  });

  it("names an outcome that is not what its formula gives, with both values, and passes rounding", async () => {
    await workbook("model.xlsx", {
      changes: [
        {
          sheet: "Model",
          cells: [
            { kind: "value", ref: "B1", value: 6.5 },
            { kind: "value", ref: "C1", value: 6.1 * (1 + 1e-12) },
          ],
        },
      ],
    });
    const { code, output } = await folder.mpp("check @model.xlsx --owner COA");
    expect(code).toBe(1);
    expect(output).toContain(
      "Uitkomsten: 2 nagerekend, 1 verschillend\n  Model!B1: staat er 6,5, nagerekend 6\nVragen",
    );
    expect(await folder.report("check @model.xlsx --owner COA --sheet Parameters")).toMatchObject({
      outcomes: { compared: 0, different: [] },
    });
  });

  it("asks about a link to another workbook and about a number within a formula beside MPP calls", async () => {
    folder.put(
      "vast.xlsx",
      xlsxOf(
        [
          '<c r="A1"><v>2</v></c><c r="B1"><f>A1*1.05</f><v>2.1</v></c>',
          '<c r="A2"><f>_xldudf_MPP_AFRONDEN(A1,1)</f><v>2</v></c>',
        ],
        {
          sheetName: "Model",
          workbook:
            "<definedNames><definedName name=\"vorig\">'[Ronde 2025.xlsx]Model'!$A$1</definedName></definedNames>",
        },
      ),
    );
    const { code, output } = await folder.mpp("check @vast.xlsx --owner COA");
    expect(code).toBe(1);
    expect(output).toContain(
      [
        "Vragen: 2",
        "  vorig  De naam vorig verwijst naar Ronde 2025.xlsx. Is dat bedoeld?",
        "  Model!B1  De formule bevat 1,05. Is dat bedoeld?",
      ].join("\n"),
    );
  });

  it("holds the sheet against a register that is given", async () => {
    await workbook("model.xlsx");
    const { row } = valueCell();
    const other = setOf(ROWS.map((each) => (each === row ? { ...each, waarde: row.waarde * 0.5 } : each)));
    folder.json("ander.json", other);
    expect(await folder.report("check @model.xlsx --owner COA --register @ander.json")).toMatchObject({
      passes: false,
      register: [{ parameter: row.parameter, old: row.waarde * 0.5, new: row.waarde }],
      set: { fingerprint: shortFingerprint(fingerprintOf(other.parameters)) },
    });
  });

  it("checks outcomes and questions of a workbook without parameters, and says that there are none", async () => {
    folder.put("kaal.xlsx", MODEL);
    const { code, output } = await folder.mpp("check @kaal.xlsx --owner COA");
    expect(code).toBe(0);
    expect(output).toContain("Parameters: deze werkmap heeft geen parameterblad en draagt geen set.");
    expect(output).toContain("Uitkomsten: 2 nagerekend, 0 verschillend");
  });

  it("writes the check as a sheet, signed off by partner and role, and leaves the rest", async () => {
    await workbook("model.xlsx");
    const by = ["--by", "COA · dossierhouder", "--at", "2026-11-28T10:00:00Z"];
    const { code, output } = await folder.mpp("check @model.xlsx --owner COA --out @uit.xlsx", ...by);
    expect(code).toBe(0);
    expect(output).toContain("Afgetekend door COA · dossierhouder\nBlad Controle COA geschreven in ");
    const [before, after] = ["model.xlsx", "uit.xlsx"].map((name) => readWorkbook(folder.bytes(name), []));
    if (!before || !after) throw new Error("not written");
    expect(["A1", "B3", "B7", "B8"].map((ref) => cellOf(after, "Controle COA", ref))).toEqual([
      "Controle door COA",
      "2026-11-28T10:00:00Z",
      "Geen verschillen gevonden",
      "COA · dossierhouder",
    ]);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  });

  it("does not sign off differences without a note, nor for whom is no partner and role", async () => {
    const changes = [{ sheet: "Model", cells: [{ kind: "value", ref: "B1", value: 7 } as const] }];
    await workbook("model.xlsx", { changes });
    const sign = (...more: string[]): ReturnType<typeof folder.mpp> =>
      folder.mpp("check @model.xlsx --owner COA --out @geen.xlsx", ...more);
    expect(await sign("--by", "COA · dossierhouder")).toEqual({
      code: 2,
      output: "",
      errors:
        "Er zijn verschillen of bevindingen: aftekenen kan met een opmerking (--note) die zegt waarom. Er is niets geschreven.\n",
    });
    expect((await sign("--by", "dossierhouder")).errors).toBe(
      '"dossierhouder" is geen partner en rol zoals "COA · dossierhouder".\n',
    );
    expect(() => folder.bytes("geen.xlsx")).toThrow();
    expect((await sign("--by", "COA · dossierhouder", "--note", "=B1 is bekend")).code).toBe(1);
    expect(cellOf(readWorkbook(folder.bytes("geen.xlsx"), []), "Controle COA", "B9")).toBe("=B1 is bekend");
    const lone = await folder.mpp("check @model.xlsx --owner COA", "--by", "COA · dossierhouder");
    expect([lone.code, lone.errors]).toEqual([
      2,
      "--by en --note horen bij --out: een aftekening staat op het blad dat wordt geschreven.\n",
    ]);
  });

  it("refuses an owner nobody knows and a sheet that is not there, naming what there is", async () => {
    await workbook("model.xlsx");
    const owner = await folder.mpp("check @model.xlsx --owner Jansen");
    expect([owner.code, owner.errors]).toEqual([
      2,
      expect.stringMatching(/^"Jansen" is geen eigenaar van parameters\. Bekend zijn: .*COA.*IND/) as string,
    ]);
    const sheet = await folder.mpp("check @model.xlsx --owner COA --sheet Modle");
    expect(sheet.errors).toBe(
      `${folder.at("model.xlsx")} heeft geen blad "Modle". Er zijn: Model, Parameters.\n`,
    );
  });
});
