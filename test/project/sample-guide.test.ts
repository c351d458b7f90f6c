/** The worked examples of the guide, calculated in the sample workbook by the engine: what it says is what one gets. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFunctions } from "../../scripts/sample/build";
import { recalculate } from "../../src/engine";
import { type CellValue, readWorkbook, saveChanges } from "../../src/xlsx";
import { text } from "./repository";

const functions = sampleFunctions();
const guide = text("docs/handleiding.md");
const sample = readFileSync(new URL("../../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url));
/** Room for one example. */
const GAP = 300;

interface Example {
  readonly formula: string;
  readonly outcome: string;
}

/** Rows of tables that start with a formula. */
const examples: readonly Example[] = [...guide.matchAll(/^\| `=(MPP\.[^`]*)`\s*\| ([^|]*?)\s*\|/gm)].map(
  (row) => ({
    formula: row[1] ?? "",
    outcome: row[2] ?? "",
  }),
);

/** A formula as a Dutch Excel shows it, in en-US. */
const english = (formula: string): string => formula.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",");

/** Numbers as Dutch text, with the number of decimals shown. */
function numbersIn(outcome: string): readonly { readonly value: number; readonly decimals: number }[] {
  return [...outcome.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([shown]) => ({
    value: Number(shown.replaceAll(".", "").replace(",", ".")),
    decimals: shown.split(",")[1]?.length ?? 0,
  }));
}

/** What each example fills, row by row, calculated in column AF of the sample. */
async function calculated(): Promise<readonly (readonly CellValue[])[][]> {
  const cells = examples.map(({ formula }, n) => {
    const ref = `AF${1 + n * GAP}`;
    return { kind: "formula", ref, range: ref, text: english(formula), value: null } as const;
  });
  const bytes = saveChanges(new Uint8Array(sample), [{ sheet: "Prognose", cells }], functions);
  const { values, errors } = await recalculate(readWorkbook(bytes, functions), functions);
  expect(errors).toEqual([]);
  const at = (column: string, row: number): CellValue =>
    values.get("Prognose")?.get(`${column}${row}`) ?? null;
  return cells.map((_, n) => {
    const rows = Array.from({ length: GAP }, (__, row) =>
      ["AF", "AG", "AH"].map((column) => at(column, 1 + n * GAP + row)),
    );
    return rows.filter(([first]) => first !== null);
  });
}

describe("the guide", () => {
  it("shows outcomes that the sample workbook gives", { timeout: 180_000 }, async () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    const results = await calculated();
    examples.forEach(({ formula, outcome }, n) => {
      const rows = results[n] ?? [];
      const shown = numbersIn(outcome);
      if (/punten$/.test(outcome)) expect(rows.length - 1, formula).toBe(shown[0]?.value);
      else if (/waarden$/.test(outcome)) expect(rows.length, formula).toBe(shown[0]?.value ?? 4);
      else {
        const values = formula.startsWith("MPP.SCENARIOWAARDEN")
          ? rows.slice(1).map((row) => row[2])
          : [rows[0]?.[0]];
        const rounded = values.map((value, k) => Number((value as number).toFixed(shown[k]?.decimals)));
        expect(rounded, formula).toEqual(shown.map(({ value }) => value));
      }
    });
  });

  it("says of each distribution what the functions say", () => {
    const call = (name: string, block: unknown[][]): readonly (readonly unknown[])[] => {
      const result = functions.find((each) => each.name === `MPP.${name}`)?.call([block]);
      if (result === undefined || "error" in result || !Array.isArray(result.value)) throw new Error(name);
      return result.value as readonly (readonly unknown[])[];
    };
    const headings = [
      "kans",
      "verwachting",
      "spreiding",
      "verdeling",
      "spreiding omlaag",
      "spreiding omhoog",
    ];
    for (const family of ["normaal", "afgekapt", "lognormaal", "gesplitst"]) {
      const row =
        family === "gesplitst" ? [1, 5000, "", family, 3000, 6000] : [1, 5000, 4000, family, "", ""];
      const [mean, below] = [1, 3].map((n) => call("KENGETALLEN", [headings, row])[n]?.[1] as number);
      const [median, maximum] = [2, 4].map((n) => call("SCENARIOWAARDEN", [headings, row])[n]?.[2] as number);
      const line = new RegExp(`^\\| ${family} +\\|[^|]*\\|(.*)\\|$`, "m").exec(guide)?.[1] ?? "";
      const rounded = [mean, 100 * (below ?? NaN), median, maximum].map((value, n) =>
        Number(value?.toFixed(n === 1 ? 1 : 0)),
      );
      expect(
        numbersIn(line).map(({ value }) => value),
        family,
      ).toEqual(rounded);
    }
  });

  it("quotes messages as the functions give them", () => {
    const kwantiel = functions.find(({ name }) => name === "MPP.KWANTIEL");
    const message = (chance: unknown, block: unknown[][], events?: unknown[][]): string => {
      const result = kwantiel?.call(events === undefined ? [chance, block] : [chance, block, events]);
      return result !== undefined && "error" in result ? result.error.message : "";
    };
    const year = ["jaar", "kans", "verwachting", "spreiding"];
    const given = [
      [
        message(0.5, [
          [0.25, 1, 1],
          [0.4, 1, 1],
        ]),
        "de kansen tellen op tot 0,65; het moet 1 zijn",
      ],
      [
        message(0.5, [
          [25, 1, 1],
          [75, 1, 1],
        ]),
        "Het lijken procenten",
      ],
      [message(0.5, [[1, "22.000", 1]]), "'22.000' is tekst, geen getal"],
      [
        message(0.5, [
          [0.5, "", 1],
          [0.5, 1, 1],
        ]),
        "de cel is leeg; vul een waarde in",
      ],
      [message(0.5, [[1, "#N/B", 1]]), "de cel bevat de fout #N/B"],
      [
        message(0.5, [
          ["kans", "verwachting", "spreding"],
          [1, 1, 1],
        ]),
        "de kop 'spreding' is onbekend; misschien is 'spreiding' bedoeld",
      ],
      [message(50, [[1, 1, 1]]), "50 kan niet; groter dan 0 en kleiner dan 1 is nodig"],
      [
        message(0.5, [year, [2027, 1, 1, 1], [2028, 1, 1, 1]]),
        "het bereik bevat de jaren 2027 en 2028; geef de rijen van één jaar",
      ],
      [
        message(0.5, [[1, 1, 1, "afgekapt"]], [[0.5, 1, 1]]),
        "gebeurtenissen kunnen alleen bij verdeling normaal",
      ],
    ] as const;
    for (const [real, quoted] of given) {
      expect(real).toContain(quoted);
      expect(guide).toContain(quoted);
    }
  });

  it("is right about the plateau and the width", () => {
    const values = (block: unknown[][]): unknown =>
      functions.find(({ name }) => name === "MPP.SCENARIOWAARDEN")?.call([block]);
    const heads = ["kans", "verwachting", "spreiding"];
    expect(values([heads, [0.5, 20_000, 1000], [0.5, 60_000, 1000]])).toMatchObject({
      value: expect.arrayContaining([
        ["mediaan", 0.5, 40_000, expect.closeTo(22_054, 0), expect.closeTo(57_946, 0)],
      ]) as unknown,
    });
    const [wide, spread] = [["kans", "verwachting", "breedte 75%"], heads].map((heading, n) =>
      values([heading, [1, 30_000, n === 0 ? 11_503.5 : 5000]]),
    );
    const medio = (result: unknown): number => (result as { value: number[][] }).value[3]?.[2] ?? NaN;
    expect(medio(wide)).toBeCloseTo(medio(spread), 2);
    for (const quoted of ["40.000", "57.946", "22.054", "11.503,5"]) expect(guide).toContain(quoted);
  });
});
