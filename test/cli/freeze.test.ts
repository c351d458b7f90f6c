/** `mpp freeze`: a copy without MPP formulas, an account of it, and what is refused before anything is written. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readWorkbook, type XlsxWorkbook } from "../../src/xlsx";
import { mpp, type Outcome } from "./process";
import { type FileOptions, partsOf, xlsxOf } from "./xlsx-file";

const folder = mkdtempSync(path.join(tmpdir(), "mpp-freeze-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const IN = path.join(folder, "in.xlsx");
const OUT = path.join(folder, "kopie.xlsx");
const AT = "2026-11-28T10:00:00Z";

interface Copied extends Outcome {
  readonly bytes: Uint8Array | undefined;
  readonly book: XlsxWorkbook | undefined;
}

async function freeze(
  rows: readonly string[],
  args: readonly string[] = [],
  options: FileOptions = {},
): Promise<Copied> {
  rmSync(OUT, { force: true });
  writeFileSync(IN, xlsxOf(rows, options));
  const outcome = await mpp(["freeze", IN, "--out", OUT, "--at", AT, ...args]);
  const bytes = readdirSync(folder).includes("kopie.xlsx") ? new Uint8Array(readFileSync(OUT)) : undefined;
  return { ...outcome, bytes, book: bytes && readWorkbook(bytes, []) };
}

const BLOCK = '<c r="A1"><v>1</v></c><c r="B1"><v>30000</v></c><c r="C1"><v>5000</v></c>';
const QUANTILE = "_xldudf_MPP_KWANTIEL(0.5,A1:C1)";
const formula = (ref: string, text: string, value = ""): string =>
  `<c r="${ref}"><f>${text}</f>${value && `<v>${value}</v>`}</c>`;

/** Rows of a sheet as texts, without blanks at the end. */
function rowsOf(book: XlsxWorkbook | undefined, name: string): string[][] {
  const rows: string[][] = [];
  for (const { row, value } of book?.sheets.find((sheet) => sheet.name === name)?.cells ?? [])
    (rows[row - 1] ??= []).push(typeof value === "object" ? JSON.stringify(value) : String(value));
  return Array.from(rows, (row: string[] | undefined) => row ?? []);
}
const cellsOf = (book: XlsxWorkbook | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (book?.sheets[0]?.cells ?? []).map(({ ref, value, formula: own }) => [
      ref,
      own === undefined ? value : { value, formula: own.text },
    ]),
  );

describe("mpp freeze", () => {
  it("has what an MPP formula gives, not what the file says, and leaves other formulas", async () => {
    const { code, output, book, bytes } = await freeze([
      `${BLOCK}${formula("D1", QUANTILE, "1")}${formula("E1", "D1*2", "2")}${formula("F1", `IF(${QUANTILE}>0,"ja","")`)}`,
    ]);
    expect([code, output]).toEqual([
      0,
      `2 MPP-formules zijn vervangen door de uitkomst; verantwoording op blad Verantwoording; geschreven: ${OUT}\n`,
    ]);
    expect(cellsOf(book)).toEqual({
      ...{ A1: 1, B1: 30000, C1: 5000, D1: 30000 },
      E1: { value: 60000, formula: "D1*2" },
      F1: "ja",
    });
    const text = Object.values(partsOf(bytes ?? new Uint8Array())).join("");
    expect(text).not.toContain("_xldudf_");
  });

  it("accounts for the copy: source, moment, version, the density with its fingerprint, and each formula", async () => {
    const { book } = await freeze([`${BLOCK}${formula("D1", QUANTILE)}${formula("E1", QUANTILE)}`]);
    const rows = rowsOf(book, "Verantwoording");
    const hash = rows.find(([what]) => what === "SHA-256 van dat bestand")?.[1];
    // sha256sum of the same file.
    expect(hash).toBe(createHash("sha256").update(readFileSync(IN)).digest("hex"));
    const text = rows.map((row) => row.join(" | "));
    expect(text[0]).toBe("Verantwoording");
    expect(text).toEqual(
      expect.arrayContaining([
        "gemaakt uit | in.xlsx",
        `gemaakt op (UTC) | ${AT}`,
        `versie van MPP | ${__MPP_VERSION__}`,
        "in | Blad1!D1, Blad1!E1",
        "Vervangen formules (2)",
        "Blad1!D1 | D1 | MPP.KWANTIEL(0.5,A1:C1)",
        "Blad1!E1 | E1 | MPP.KWANTIEL(0.5,A1:C1)",
      ]),
    );
    const density = rows.find(([what]) => what === "dichtheid");
    // SHA-256 of {"gebeurtenissen":[],"scenarios":["{\"jaar\":null,\"kans\":1,…}"],"schema":"mpp-dichtheid/1"}.
    const scenario = '{"jaar":null,"kans":1,"spreiding":5000,"verdeling":"normaal","verwachting":30000}';
    const canonical = `{"gebeurtenissen":[],"scenarios":[${JSON.stringify(scenario)}],"schema":"mpp-dichtheid/1"}`;
    const full = createHash("sha256").update(canonical).digest("hex");
    expect(density?.slice(1, 3)).toEqual(["Blad1!A1:C1", "1"]);
    expect(density?.[4]).toBe(full);
  });

  it("gives the same bytes for the same file and moment", async () => {
    const rows = [`${BLOCK}${formula("D1", QUANTILE)}`];
    expect((await freeze(rows)).bytes).toEqual((await freeze(rows)).bytes);
  });

  it("takes another name for the sheet when there is one of that name", async () => {
    const rows = [`${BLOCK}${formula("D1", QUANTILE)}`];
    const { book } = await freeze(rows, [], { sheetName: "VERANTWOORDING" });
    expect(book?.sheets.map(({ name }) => name)).toEqual(["VERANTWOORDING", "Verantwoording (2)"]);
  });

  it("refuses, with cell and cause, when an MPP formula is in error, also when the file stored that error", async () => {
    const wrong = '<c r="D1" t="e"><f>_xldudf_MPP_KWANTIEL(2,A1:C1)</f><v>#VALUE!</v></c>';
    const { code, output, errors, bytes } = await freeze([`${BLOCK}${wrong}${formula("E1", QUANTILE)}`]);
    expect([code, output, bytes]).toEqual([2, "", undefined]);
    const [first, cell, hint] = errors.split("\n");
    expect(first).toBe(
      `${IN} is niet gekopieerd: een MPP-formule heeft geen uitkomst. Er is niets geschreven.`,
    );
    expect(cell).toMatch(/^ {2}Blad1!D1: #VALUE! – kans: 2 /);
    expect(hint).toBe("Los ze op, of laat ze met --errors als fout in de kopie staan.");
    const english = await freeze([`${BLOCK}${wrong}`], ["--lang", "en"]);
    expect(english.errors).toContain("is not copied: an MPP formula has no result. Nothing was written.");
  });

  it("with --errors leaves the error as an error, lists it on the sheet too, and ends with 1", async () => {
    const wrong = formula("D1", "_xldudf_MPP_KWANTIEL(2,A1:C1)");
    const { code, output, book } = await freeze([`${BLOCK}${wrong}${formula("E1", QUANTILE)}`], ["--errors"]);
    expect(code).toBe(1);
    expect(output).toContain("MPP-formules die in de kopie een fout zijn (1):\n  Blad1!D1: #VALUE! – ");
    expect(cellsOf(book)["D1"]).toEqual({ error: "#VALUE!" });
    expect(rowsOf(book, "Verantwoording")).toContainEqual(["Blad1!D1", "D1", "MPP.KWANTIEL(2,A1:C1)", "ja"]);
  });

  it("refuses a call in a loop, with --errors too: it has no result at all", async () => {
    const rows = [
      `${BLOCK}${formula("D1", "_xldudf_MPP_KWANTIEL(E1,A1:C1)", "7")}${formula("E1", "D1", "7")}`,
    ];
    const { code, errors, bytes } = await freeze(rows, ["--errors"]);
    expect([code, bytes]).toEqual([2, undefined]);
    expect(errors).toContain("  Blad1!D1: #LOOP – ");
    expect(errors).not.toContain("--errors");
  });

  it("refuses a name that calls an MPP function, and a workbook without MPP formulas", async () => {
    const names =
      '<definedNames><definedName name="Midden">_xldudf_MPP_KWANTIEL(0.5,Blad1!$A$1:$C$1)</definedName></definedNames>';
    const named = await freeze([`${BLOCK}${formula("D1", "Midden*2")}`], [], { workbook: names });
    expect([named.code, named.bytes]).toEqual([2, undefined]);
    expect(named.errors).toBe(
      `${IN} is niet gekopieerd: een naam roept een MPP-functie aan en een naam heeft geen uitkomst die ervoor in de ` +
        "plaats kan: Midden. Zet de formule in een cel en laat de naam daarnaar verwijzen. Er is niets geschreven.\n",
    );
    const none = await freeze([formula("A1", '"MPP.KWANTIEL(1)"')]);
    expect([none.code, none.errors]).toEqual([
      2,
      `${IN} heeft geen MPP-formules: er valt niets te vervangen. Er is niets geschreven.\n`,
    ]);
  });

  it("never writes over its input, and refuses what cannot be calculated as recalc does", async () => {
    writeFileSync(IN, xlsxOf([`${BLOCK}${formula("D1", QUANTILE)}`]));
    const before = readFileSync(IN);
    const over = await mpp(["freeze", IN, "--out", IN]);
    expect([over.code, readFileSync(IN)]).toEqual([2, before]);
    expect(over.errors).toContain("is zelf invoer en wordt niet overschreven");
    const iterative = await freeze([`${BLOCK}${formula("D1", QUANTILE)}`], [], {
      workbook: '<calcPr iterate="1"/>',
    });
    expect([iterative.code, iterative.bytes]).toEqual([2, undefined]);
    expect(iterative.errors).toContain("iteratieve");
  });

  it("names other cells in error, ends with 1, and prints one JSON object when asked", async () => {
    const { code, output } = await freeze(
      [`${BLOCK}${formula("D1", QUANTILE)}${formula("E1", "1/0")}`],
      ["--json"],
    );
    expect([code, JSON.parse(output)]).toEqual([
      1,
      {
        sheet: "Verantwoording",
        replaced: [{ cell: "Blad1!D1", cells: "D1", formula: "MPP.KWANTIEL(0.5,A1:C1)" }],
        kept: [],
        errors: [{ sheet: "Blad1", cell: "E1", code: "#DIV/0!", message: expect.any(String) as string }],
      },
    ]);
  });
});
