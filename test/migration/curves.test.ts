/** Curves and quantiles in spellings of our own, beside the corpus: in steps, in percent, and with other measures of spread. */
import { describe, expect, it } from "vitest";
import { proposalsOf, type Proposal, scanned } from "../../src/migration";
import { bookOf as handBook, type Cells, FORECAST } from "../replacement/hand-model";
import { SHORT } from "../params/runs";
import { bookOf } from "./corpus-book";
import { splitPlace } from "./corpus/resolve";
import { type Entry } from "./corpus/types";
import { bothValues } from "./engine-book";
import { CUMULATIVE } from "./variants/chances";
import { CURVE_VARIANTS } from "./variants/curves";
import { NO_CURVES } from "./variants/no-curves";
import { NO_QUANTILES, QUANTILE_VARIANTS } from "./variants/quantiles";
import { variants } from "./variants/variant";

/** Of these the engine gives no value, or another than Excel. */
const BEYOND_ENGINE = /ERFC?\(.*[A-Z]\d+:[A-Z]\d+|GAUSS\(\(.*tblScenario/;
/** Step of the grids, by sheet [persons]. */
const GRID_STEPS: Readonly<Record<string, number>> = {
  "MPP Asiel": 2_500,
  Blad1: 2_500,
  Curve: 5_000,
  Grafiek: 2_500,
};
/** N and CHOOSE of an array, REDUCE over a range. */
const BEYOND_ENGINE_GRID = /N\(|CHOOSE\(|REDUCE\(/;

function proposalFor(entry: Entry): Proposal | undefined {
  const { sheet, ref } = splitPlace(entry.cell);
  return proposalsOf(scanned(bookOf(entry))).find((each) => each.sheet === sheet && each.cell === ref);
}

const shown = (entry: Entry, found: Proposal | undefined): string =>
  `${entry.formula}: ${found?.kind ?? "-"} ${found?.proposal ?? ""} ${entry.why ?? ""}`;

describe.each([
  ["curves", CURVE_VARIANTS, NO_CURVES],
  ["quantiles", QUANTILE_VARIANTS, NO_QUANTILES],
] as const)("%s in other spellings", (_, recognisable, lookAlikes) => {
  it("are recognised as what they are", () => {
    const other = recognisable.flatMap((entry) => {
      const found = proposalFor(entry);
      return found?.kind === entry.kind ? [] : [shown(entry, found)];
    });
    expect(other).toEqual([]);
  });

  it("are left alone when they calculate something else, or would freeze what somebody chooses", () => {
    const wrong = lookAlikes.flatMap((entry) => {
      const found = proposalFor(entry);
      return found ? [shown(entry, found)] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe("what is proposed", () => {
  it.skipIf(SHORT)(
    "gives the curve that the formula gives at 1e-9, both calculated by the engine",
    async () => {
      const differences: string[] = [];
      for (const entry of CURVE_VARIANTS.filter(({ formula }) => !BEYOND_ENGINE.test(formula))) {
        const found = proposalFor(entry);
        if (!found) continue;
        const { before, after } = (await bothValues(entry, found.proposal, found.anchor))(
          splitPlace(entry.cell).ref,
        );
        const close =
          typeof before === "number" &&
          typeof after === "number" &&
          Math.abs(before - after) <= 1e-9 * Math.max(Math.abs(before), Math.abs(after));
        if (!close) differences.push(`${shown(entry, found)} ${JSON.stringify([before, after])}`);
      }
      expect(differences).toEqual([]);
    },
    120_000,
  );

  it.skipIf(SHORT)(
    "gives a quantile within one step of the grid that the formula reads",
    async () => {
      const differences: string[] = [];
      for (const entry of QUANTILE_VARIANTS.filter(({ formula }) => !BEYOND_ENGINE_GRID.test(formula))) {
        const found = proposalFor(entry);
        if (!found) continue;
        const { sheet, ref } = splitPlace(entry.cell);
        const { before, after } = (await bothValues(entry, found.proposal, found.anchor))(ref);
        const near =
          typeof before === "number" &&
          typeof after === "number" &&
          Math.abs(before - after) <= (GRID_STEPS[sheet] ?? 0);
        if (!near) differences.push(`${shown(entry, found)} ${JSON.stringify([before, after])}`);
      }
      expect(differences).toEqual([]);
    },
    120_000,
  );
});

describe("copies of a curve that is calculated in steps", () => {
  const rows = Array.from({ length: 19 }, (_, i) => 10 + i);
  const down = (column: string, text: string): Record<string, string> =>
    Object.fromEntries(rows.map((row) => [`MPP Asiel!${column}${row}`, text.replaceAll("#", String(row))]));
  const steps = {
    ...down("I", "=$B$4*NORM.DIST($A#,$C$4,$D$4,TRUE)"),
    ...down("J", "=$B$5*NORM.DIST($A#,$C$5,$D$5,TRUE)"),
    ...down("K", "=$B$6*NORM.DIST($A#,$C$6,$D$6,TRUE)"),
  };
  const entry: Entry = {
    id: "steps",
    kind: "cumulatief",
    pattern: "variant",
    cell: "MPP Asiel!C14",
    formula: "=SUM(I14:K14)",
    family: "C10:C28",
    scene: "scenarios",
    cells: steps,
  };
  const found = (cells: Entry["cells"]): string[] =>
    proposalsOf(scanned(bookOf({ ...entry, ...(cells ? { cells } : {}) }))).flatMap(({ cell, proposal }) =>
      /^C\d/.test(cell) ? [`${cell} ${proposal}`] : [],
    );

  it("are all recognised, each of its own x", () => {
    expect(found(steps)).toEqual(rows.map((row) => `C${row} =MPP.CUMULATIEF($A${row},$B$4:$D$6)`));
  });

  it("are left alone where one step is typed over, even with the number that it gives today", () => {
    const today = 0.25 * 0.977249868051821;
    const other = found({ ...steps, "MPP Asiel!B4": 0.25, "MPP Asiel!A16": 31_000, "MPP Asiel!I16": today });
    expect(other).not.toContain("C16 =MPP.CUMULATIEF($A16,$B$4:$D$6)");
    expect(other).toHaveLength(rows.length - 1);
  });

  it("are looked at by themselves where a step is written otherwise", () => {
    const other = found({ ...steps, "MPP Asiel!I16": "=$B$4*NORMSDIST(($A16-$C$4)/$D$4)" });
    expect(other).toContain("C16 =MPP.CUMULATIEF($A16,$B$4:$D$6)");
    expect(other).toHaveLength(rows.length);
  });
});

describe("a condition that shows nothing", () => {
  const CURVE = "SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))";
  const proposedFor = (formula: string): string | undefined =>
    variants("cumulatief", CUMULATIVE, [[formula]]).map((entry) => proposalFor(entry)?.proposal)[0];

  it("stays around the call", () => {
    expect(proposedFor(`=IF(A14>0,${CURVE},"")`)).toBe('=IF(A14>0,MPP.CUMULATIEF(A14,B4:D6),"")');
    expect(proposedFor(`=IF(ISBLANK(A14),"",${CURVE})`)).toBe(
      '=IF(ISBLANK(A14),"",MPP.CUMULATIEF(A14,B4:D6))',
    );
  });

  it("is left alone where it puts a number in the place of the outcome, or nothing is shown now", () => {
    expect(proposedFor(`=IF(A14>0,${CURVE},0)`)).toBeUndefined();
    expect(proposedFor(`=IF(A14<0,${CURVE},"")`)).toBeUndefined();
    expect(proposedFor(`=IFERROR(${CURVE},0)`)).toBeUndefined();
  });
});

describe("a quantile that is looked up", () => {
  const WITHIN =
    "LET(x,SEQUENCE(9,1,20000,4000),c,$B$2*NORM.DIST(x,$C$2,$D$2,TRUE)+$B$3*NORM.DIST(x,$C$3,$D$3,TRUE),INDEX(x,MATCH(F2,c,1)))";
  const proposed = (cells: Cells): string[] =>
    proposalsOf(scanned(handBook({ Prognose: { ...FORECAST, ...cells } }))).map(({ cell }) => cell);

  it("is recognised when the cell holds what is looked up, and left alone when it holds anything else", () => {
    expect(proposed({})).toEqual(expect.arrayContaining(["G2", "G3"]));
    expect(proposed({ G3: ["LOOKUP(F2,C8:C16,B8:B16)", 36_000] })).not.toContain("G3");
  });

  it("so too on a grid that the formula makes itself", () => {
    expect(proposed({ G5: [WITHIN, 32_000] })).toContain("G5");
    expect(proposed({ G5: [WITHIN, 36_000] })).not.toContain("G5");
  });
});
