/** `mpp migrate` on a small model: replaced, calculated, logged, and taken back cell by cell. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filePort } from "../../src/cli/migrate/file-port";
import { type LoggedStep, readLog } from "../../src/replacement/read-log";
import { readLogSheet } from "../../src/replacement/state";
import { readWorkbook, saveEdits, type XlsxWorkbook } from "../../src/xlsx";
import { GRID_QUANTILE } from "../replacement/hand-model";
import { functions, model } from "./migrate-model";
import { mpp, type Outcome } from "./process";
import { partsOf } from "./xlsx-file";

const folder = mkdtempSync(path.join(tmpdir(), "mpp-migrate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string): string => path.join(folder, name);
const BY = ["--by", "COA · dossierhouder", "--at", "2026-11-28T10:00:00Z"];

const read = (name: string): XlsxWorkbook =>
  readWorkbook(new Uint8Array(readFileSync(file(name))), functions);

/** Content and format of every cell but those of the log. */
function contentsOf({ sheets, styles }: XlsxWorkbook): Map<string, unknown> {
  return new Map(
    sheets
      .filter(({ name }) => name !== "Migratielog")
      .flatMap(({ name, cells }) =>
        cells.map(({ ref, value, formula, style }): [string, unknown] => [
          `${name}!${ref}`,
          { value, formula, style: styles[style] },
        ]),
      ),
  );
}
const cellOf = (book: XlsxWorkbook, sheet: string, ref: string): unknown =>
  contentsOf(book).get(`${sheet}!${ref}`);

async function logOf(book: XlsxWorkbook): Promise<LoggedStep[]> {
  const port = filePort(book);
  const [sheets] = await port.read([{ kind: "sheets" }]);
  return readLog(await readLogSheet(port, sheets));
}

const migrate = (from: string, to: string, ...args: string[]): Promise<Outcome> =>
  mpp(["migrate", file(from), "--out", file(to), ...args]);

interface Listed {
  readonly steps: readonly { step: string; call: string; method: string; cells: readonly object[] }[];
  readonly left: readonly { anchor: string; code: string }[];
  readonly moved: readonly object[];
}

beforeAll(() => {
  writeFileSync(file("model.xlsx"), model());
});

describe("mpp migrate", () => {
  it("lists with --dry-run what would be replaced, and writes nothing", async () => {
    const { code, output } = await mpp(["migrate", file("model.xlsx"), "--dry-run"]);
    expect(code).toBe(1);
    expect(output.split("\n").slice(0, 3)).toEqual([
      `${file("model.xlsx")}: 11 stappen te vervangen, 22 cellen`,
      "  Model!C4:F4  voorraad: =B4+C2-C3",
      "    =MPP.VOORRAAD(B4,C2:F2,C3:F3)",
    ]);
    expect(output).toContain(
      "Niet vervangen (2):\n  Prognose!G2  kwantiel, geïnterpoleerd: de methode verschilt",
    );
    expect(output.endsWith("Er is niets geschreven.\n")).toBe(true);
    const english = await mpp([
      "migrate",
      file("model.xlsx"),
      "--dry-run",
      "--sheet",
      "model",
      "--lang",
      "en",
    ]);
    expect(english.code).toBe(0);
    expect(english.output).toContain("1 step to replace, 4 cells");
    expect(existsSync(file("uit.xlsx"))).toBe(false);
  });

  it("replaces a sheet, keeps every other part of the file byte for byte, and ends with 0", async () => {
    const { code, output } = await migrate("model.xlsx", "blad.xlsx", "--sheet", "Model", ...BY);
    expect([code, output]).toEqual([
      0,
      `${file("model.xlsx")}: 1 stap vervangen, 4 cellen\n` +
        "Grootste relatieve verschil bij dezelfde methode: 0 (Model!C4)\n" +
        `Logboek op blad Migratielog; geschreven: ${file("blad.xlsx")}\n`,
    ]);
    const book = read("blad.xlsx");
    expect(cellOf(book, "Model", "C4")).toMatchObject({
      value: 990,
      formula: { text: "MPP.VOORRAAD(B4,C2:F2,C3:F3)", kind: "dynamic", range: "C4:F4" },
    });
    expect(cellOf(book, "Model", "F4")).toMatchObject({ value: 1080, formula: undefined });
    expect(cellOf(book, "Model", "E4")).toMatchObject({ style: { numberFormat: "#,##0.00" } });
    const [before, after] = [model(), new Uint8Array(readFileSync(file("blad.xlsx")))].map(partsOf);
    const same = Object.keys(before ?? {}).filter((name) => before?.[name] === after?.[name]);
    expect(same).toEqual(expect.arrayContaining(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"]));
  });

  it("has a log that people can read: a heading, widths, rows that stay in view, texts and no formulas", async () => {
    const sheet = read("blad.xlsx").sheets.at(-1);
    expect([sheet?.name, sheet?.frozen.rows, sheet?.cells.some(({ formula }) => formula)]).toEqual([
      ...["Migratielog", 4, false],
    ]);
    expect(sheet?.columns[0]?.width).toBeGreaterThan(10);
    const [step] = await logOf(read("blad.xlsx"));
    expect(step).toMatchObject({
      id: "Model!C4",
      by: "COA · dossierhouder",
      at: "2026-11-28T10:00:00Z",
      call: "MPP.VOORRAAD(B4,C2:F2,C3:F3)",
      version: __MPP_VERSION__,
    });
  });

  it("gives the same bytes for the same file, moment and person", async () => {
    await migrate("model.xlsx", "nog-eens.xlsx", "--sheet", "Model", ...BY);
    expect(readFileSync(file("nog-eens.xlsx"))).toEqual(readFileSync(file("blad.xlsx")));
  });

  it("ends with 1 when something is left, and names it with the reason", async () => {
    const { code, output } = await migrate("model.xlsx", "deel.xlsx", "--json", ...BY);
    const { steps, left, moved } = JSON.parse(output) as Listed;
    expect(code).toBe(1);
    expect(steps.map(({ step }) => step)).toEqual([
      "Model!C4",
      ...Array.from({ length: 9 }, (_, i) => `Prognose!C${8 + i}`),
      "Prognose!D8",
    ]);
    expect(left.map(({ anchor, code: why }) => [anchor, why])).toEqual([
      ["G2", "not-accepted"],
      ["G3", "not-accepted"],
    ]);
    expect(moved).toEqual([]);
    expect(cellOf(read("deel.xlsx"), "Prognose", "G2")).toMatchObject({ value: GRID_QUANTILE });
  });

  it("replaces what another method changes only when that is accepted by name, and says what moves along", async () => {
    writeFileSync(file("verder.xlsx"), model({ H1: ["Prognose!G2*2", 2 * GRID_QUANTILE] }));
    const { code, output } = await migrate(
      "verder.xlsx",
      "alles.xlsx",
      "--accept",
      "exact is de bedoeling",
      ...BY,
    );
    expect(code).toBe(0);
    expect(output).toMatch(
      /Met een andere methode, aanvaard \(2\):\n {2}Prognose!G2: 35\.901,914.* → 35\.891,784/,
    );
    expect(output).toMatch(/Andere cellen die daardoor een ander getal geven \(1\):\n {2}Model!H1: /);
    const book = read("alles.xlsx");
    const shown = cellOf(book, "Prognose", "G2") as { value: number };
    expect(cellOf(book, "Model", "H1")).toMatchObject({ value: 2 * shown.value });
    const log = await logOf(book);
    expect(log.map(({ id, tolerance }) => [id, tolerance])).toEqual([
      ["Prognose!G2", "methode verschilt, aanvaard"],
      ["Prognose!G3", "methode verschilt, aanvaard"],
      ["Model!C4", "1e-9"],
      ...Array.from({ length: 9 }, (_, i) => [`Prognose!C${8 + i}`, "1e-9"]),
      ["Prognose!D8", "1e-9"],
    ]);
  });

  it("names cells that it cannot calculate when numbers move, and then does not end with 0", async () => {
    writeFileSync(file("vreemd.xlsx"), model({ H1: ["ONBEKEND(1)", 5] }));
    const { code, output } = await migrate("vreemd.xlsx", "vreemd-uit.xlsx", "--accept", "exact", ...BY);
    expect(code).toBe(1);
    expect(output).toMatch(/hielden; reken ze in Excel na \(1\):\n {2}Model!H1: /);
    expect(cellOf(read("vreemd-uit.xlsx"), "Model", "H1")).toMatchObject({ value: 5 });
  });

  it("with --back all puts back every cell exactly: formula, array range, how it is stored, value and format", async () => {
    const { code, output } = await mpp([
      ...["migrate", file("alles.xlsx"), "--out", file("terug.xlsx"), "--back", "all"],
      ...["--by", "APM · regisseur", "--at", "2026-11-29T10:00:00Z"],
    ]);
    expect([code, output.split("\n")[0]]).toEqual([
      0,
      `${file("alles.xlsx")}: 13 stappen teruggedraaid, 24 cellen`,
    ]);
    expect(contentsOf(read("terug.xlsx"))).toEqual(contentsOf(read("verder.xlsx")));
    expect(cellOf(read("terug.xlsx"), "Prognose", "D8")).toMatchObject({
      formula: { kind: "array", range: "D8:D16" },
    });
    expect((await logOf(read("terug.xlsx"))).map(({ state }) => state)).toEqual(
      Array.from({ length: 13 }, () => "teruggedraaid op 2026-11-29T10:00:00Z door APM · regisseur"),
    );
  });

  it("takes back one step in the middle and leaves the others, also after a second migration", async () => {
    const again = await migrate("terug.xlsx", "weer.xlsx", "--kinds", "voorraad,overschrijding", ...BY);
    expect(again.code).toBe(0);
    const back = ["--back", "Model!C4", "--by", "APM · regisseur"];
    expect((await migrate("weer.xlsx", "midden.xlsx", ...back)).code).toBe(0);
    const [original, book] = [contentsOf(read("verder.xlsx")), contentsOf(read("midden.xlsx"))];
    const shown = (cell: unknown): string => JSON.stringify(cell);
    const different = [...original].filter(([key, cell]) => shown(cell) !== shown(book.get(key)));
    const still = different.map(([key]) => key);
    expect(still).toContain("Prognose!D8");
    // What the call fills may differ in its last digit.
    expect(still.filter((key) => !/^Prognose!D(8|9|1\d)$/.test(key))).toEqual([]);
    const log = (await logOf(read("midden.xlsx"))).slice(13);
    expect(log.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
      ["Model!C4", false],
      ["Prognose!D8", true],
    ]);
  });

  it("leaves a stored value alone that was out of date before", async () => {
    writeFileSync(file("oud.xlsx"), model({ H1: ["F4*2", 1] }));
    const { code } = await migrate("oud.xlsx", "oud-uit.xlsx", "--sheet", "Model", ...BY);
    expect([code, cellOf(read("oud-uit.xlsx"), "Model", "H1")]).toMatchObject([0, { value: 1 }]);
  });

  it("writes nothing when a cell that is not replaced would give something else", async () => {
    writeFileSync(file("tekst.xlsx"), model({ H1: ["ISFORMULA(D4)", true] }));
    const { code, errors } = await migrate("tekst.xlsx", "nooit.xlsx", "--sheet", "Model", ...BY);
    expect([code, errors]).toEqual([
      2,
      "Model!H1 zou false geven in plaats van true, zonder dat die cel is vervangen. Er is niets geschreven.\n",
    ]);
    expect(existsSync(file("nooit.xlsx"))).toBe(false);
  });
});

describe("mpp migrate refuses", () => {
  const refused = async (args: readonly string[]): Promise<string> => {
    const { code, output, errors } = await mpp(["migrate", ...args]);
    expect([code, output]).toEqual([2, ""]);
    expect(existsSync(file("nooit.xlsx"))).toBe(false);
    return errors.trimEnd();
  };
  const out = ["--out", file("nooit.xlsx")];

  it.each([
    [[], 'migrate heeft --by "partner · rol" nodig: het logboek zegt wie dit deed.'],
    [
      ["--accept", "x"],
      '--accept heeft --by "partner · rol" nodig: een verschil in methode wordt met naam aanvaard.',
    ],
    [["--sheet", "Weg", ...BY], `${file("model.xlsx")} heeft geen blad Weg.`],
    [["--back", "all", "--sheet", "Model", ...BY], "--back en --sheet gaan niet samen."],
    [["--back", "all", "--dry-run", ...BY], "--back en --dry-run gaan niet samen."],
    [
      ["--back", "all", ...BY],
      `${file("model.xlsx")}: het logboek heeft geen stap die nog vervangen is. Er is niets geschreven.`,
    ],
    [["--back", "Model!C4", ...BY], `${file("model.xlsx")}: het logboek heeft geen stap 'Model!C4'`],
  ])("%j", async (args, sentence) => {
    expect(await refused([file("model.xlsx"), ...out, ...args])).toBe(sentence);
  });

  it("kinds that it does not know, a file without --out, and its own input", async () => {
    const own = file("model.xlsx");
    expect(await refused([own, ...out, "--kinds", "voorraad,vorraad", ...BY])).toMatch(
      /^Onbekende soort: vorraad; kies uit dichtheid, cumulatief, .*, afronding\.$/,
    );
    expect(await refused([own, ...BY])).toBe("De opdracht migrate heeft de optie --out nodig.");
    expect(await refused([own, "--out", own, ...BY])).toContain("is zelf invoer en wordt niet overschreven");
    expect(await refused([own, ...out, "--by", "ik"])).toContain("ik");
  });

  it("a sheet that is protected, and a log in which a step was changed", async () => {
    const protectedSheet = partsOf(model());
    const [name = ""] = Object.keys(protectedSheet).filter((part) => part.endsWith("sheet2.xml"));
    const xml =
      protectedSheet[name]?.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>') ?? "";
    const { zipSync, strToU8 } = await import("fflate");
    const zipped = Object.entries({ ...protectedSheet, [name]: xml }).map(([part, text]) => [
      part,
      strToU8(text),
    ]);
    writeFileSync(file("dicht.xlsx"), zipSync(Object.fromEntries(zipped) as Record<string, Uint8Array>));
    expect(await refused([file("dicht.xlsx"), ...out, ...BY])).toBe(
      `${file("dicht.xlsx")}: blad 'Model' is beveiligd, er is niets geschreven; hef de beveiliging op of kies een ander blad`,
    );
    const bytes = new Uint8Array(readFileSync(file("blad.xlsx")));
    const typed = saveEdits(
      bytes,
      { changes: [{ sheet: "Model", cells: [{ kind: "formula", ref: "C4", text: "B4+1", value: 1001 }] }] },
      functions,
    );
    writeFileSync(file("getypt.xlsx"), typed);
    expect(await refused([file("getypt.xlsx"), ...out, "--back", "all", ...BY])).toBe(
      `${file("getypt.xlsx")}, Model!C4: Model!C4 bevat niet meer de formule die is geschreven, er is niets teruggezet; pas de cel met de hand aan`,
    );
  });
});
