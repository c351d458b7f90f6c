/** `mpp scan` on the sample workbook: what it lists, and that it asks nothing about a clean model. */
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { proposalsOf, type ScanBook, type ScanCell, scanned } from "../../src/migration";
import { reasonText } from "../../src/text";

const SAMPLE = "assets/voorbeeld/mpp-voorbeeld.xlsx";

interface Listed {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly proposal: string;
}

async function mpp(...args: string[]): Promise<{ code: number; output: string }> {
  let output = "";
  const write = (text: string): Promise<void> => {
    output += text;
    return Promise.resolve();
  };
  // eslint-disable-next-line @typescript-eslint/require-await
  const input = (async function* () {
    yield* [];
  })();
  return { code: await run(args, { input, write, writeError: write }), output };
}

describe("mpp scan on the sample", () => {
  let code = -1;
  let proposals: readonly Listed[] = [];
  let findings: readonly unknown[] = [];

  beforeAll(async () => {
    const answer = await mpp("scan", SAMPLE, "--json");
    code = answer.code;
    const [first] = JSON.parse(answer.output) as { proposals: Listed[]; findings: unknown[] }[];
    proposals = first?.proposals ?? [];
    findings = first?.findings ?? [];
  }, 120_000);

  const at = (sheet: string, cell: string): Listed | undefined =>
    proposals.find((each) => each.sheet === sheet && each.cell === cell);

  it("asks nothing about the clean model and says so with exit code 0", () => {
    expect(findings).toEqual([]);
    expect(code).toBe(0);
  });

  it("names the curves and quantiles of the hand-written forecast", () => {
    expect(at("Prognose", "Q5")?.proposal).toBe("=MPP.DICHTHEID($L5,$B$5:$D$8)");
    expect(at("Prognose", "R205")?.proposal).toBe("=MPP.CUMULATIEF($L205,$B$5:$D$8)");
    expect(at("Prognose", "D19")?.kind).toBe("kwantiel-trap");
    expect(at("Prognose", "F19")?.kind).toBe("kwantiel-interpolatie");
  });

  it("proposes a stock per cell where its outflow depends on it, because a spilling call would be a circle", () => {
    expect(at("MPP Asiel", "F23")?.proposal).toMatch(/^=MPP\.VOORRAAD\(E23,F17/);
    expect(at("MPP Asiel", "F20")?.proposal).toMatch(/^=INDEX\(MPP\.PRODUCTIE\(E23,F17,AA\$19/);
  });

  it("leaves one weighted curve, a difference and a plain reference alone", () => {
    for (const cell of ["M5", "T5", "X5", "L6"]) expect(at("Prognose", cell)).toBeUndefined();
  });
});

describe("mpp scan without a file", () => {
  it("says in both languages what is needed", async () => {
    expect((await mpp("scan")).output).toContain("De opdracht scan heeft ten minste één bestand nodig.");
    expect((await mpp("scan", "--lang", "en")).output).toContain("The command scan needs at least one file.");
  });
});

/**
 * Three tables of two normal scenarios (chance, mean, spread in B:D), x in E and the cumulative chance in F beside the
 * first row, all one formula in R1C1. Reference: Φ(0) = 1/2, so with x at both means the chance is 0.5.
 */
function tables(change: Readonly<Record<string, number>> = {}): ScanBook {
  const cells = [2, 5, 8].flatMap((row): ScanCell[] => {
    const typed = { B: 0.4, C: 30_000, D: 4_000, E: 30_000 };
    const line = (at: number, numbers: Readonly<Record<string, number>>): ScanCell[] =>
      Object.entries(numbers).map(([name, value]) => ({
        row: at,
        column: name.charCodeAt(0) - 64,
        value: change[`${name}${at}`] ?? value,
      }));
    const curve = (at: number): string => `B${at}*NORM.DIST(E${row},C${at},D${at},TRUE)`;
    const formula = `${curve(row)}+${curve(row + 1)}`;
    return [
      ...line(row, typed),
      ...line(row + 1, { B: 0.6, C: 30_000, D: 5_000 }),
      { row, column: 6, value: change[`F${row}`] ?? 0.5, formula },
    ];
  });
  return { sheets: [{ name: "Blad1", cells }], names: [], tables: [] };
}

const cellsOf = (book: ScanBook): string[] => proposalsOf(scanned(book)).map(({ cell }) => cell);

describe("a copy of a formula that was recognised", () => {
  it("gets the call moved along when its value is the call's", () => {
    expect(cellsOf(tables())).toEqual(["F2", "F5", "F8"]);
  });

  it("gets no proposal when the value that it holds is another", () => {
    expect(cellsOf(tables({ F5: 0.5 + 1e-8 }))).toEqual(["F2", "F8"]);
  });

  it("gets no proposal when the chances that moved along with it are not 1 together", () => {
    expect(cellsOf(tables({ B6: 0.6 + 1e-8, F5: 0.5 + 0.5e-8 }))).toEqual(["F2", "F8"]);
  });
});

describe("how a proposal was checked", () => {
  it("is said of a quantile on a grid as a method that was reproduced, not as an equal number", () => {
    const said = (language: "nl" | "en"): string => reasonText({ code: "grid-step", count: 5 }, language);
    expect(said("nl")).toMatch(
      /De methode is nagebootst; de uitkomst van MPP\.KWANTIEL is niet met die van de formule vergeleken\.$/,
    );
    expect(said("en")).toMatch(
      /The method was reproduced; the result of MPP\.KWANTIEL was not compared with that of the formula\.$/,
    );
    expect(said("nl") + said("en")).not.toContain("1e-9");
    expect(reasonText({ code: "share" }, "nl")).toContain("gelijk op 10⁻⁹");
  });
});
