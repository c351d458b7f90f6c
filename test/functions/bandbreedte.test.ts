/** BANDBREEDTE: the band of the pure layer from the cells of a sheet, known distributions, and what is refused. */
import { describe, expect, it } from "vitest";
import { bands } from "../../src/chain";
import { createMixture } from "../../src/core";
import {
  MODEL_CELLS,
  RUN_PARAMETER_CELLS,
  YEAR_SCENARIO_CELLS,
} from "../../src/functions/specs/example-sheet";
import { builtIn } from "../chain/built-in";
import { BLOCK, matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { type Cells, SET, SET_CELLS } from "./run-cells";

const YEARS = [2026, 2027, 2028];
const STOCK = "ind.asiel.spoor4aa.voorraad";
const HEADINGS = ["jaar", "kans", "verwachting", "spreiding"];
/** The golden block in each of three years. */
const GOLDEN: Cells = [HEADINGS, ...YEARS.flatMap((year) => BLOCK.map((row) => [year, ...row]))];
const TOGETHER = ["samenhang", "comonotoon"];
const MEDIO = ["parameterscenario", "medio"];

type Table = (number | string)[][];

function band(...args: readonly unknown[]): Table {
  return matrix("BANDBREEDTE", args);
}

/** The band of the small model. */
function small(scenarios: Cells, options: unknown = null, chances: unknown = null): Table {
  return band(MODEL_CELLS, RUN_PARAMETER_CELLS, scenarios, null, STOCK, chances, options);
}

const normal = (mean: number, sd: number): Cells => [HEADINGS, ...YEARS.map((year) => [year, 1, mean, sd])];
const values = (table: Table): number[][] => table.slice(1).map((row) => row.slice(1).map(Number));

describe("the band", () => {
  it("is that of the pure layer, in years", () => {
    const options = [MEDIO, ["trekkingen", 700], ["seed", 5], ["samenhang", 0.7]];
    const table = band("mpp@1", SET_CELLS, GOLDEN, null, "coa.bezetting", [[0.1, 0.9]], options);
    const mixture = createMixture(
      BLOCK.map(([probability, mean, sd]) => ({ family: "normal", probability, mean, sd })),
    );
    const densities = YEARS.map((year) => ({ year, quantile: (p: number) => mixture.quantile(p) }));
    const how = { grain: "jaar", rho: 0.7, draws: 700, seed: 5, scenario: "medio" } as const;
    const [pure] = bands(builtIn("mpp@1"), SET, densities, ["coa.bezetting"], [0.1, 0.9], how);
    expect(table[0]).toEqual(["jaar", 0.1, 0.9]);
    expect(table.slice(1)).toEqual(YEARS.map((year, t) => [year, ...(pure?.quantiles[t] ?? [])]));
  });

  it("has the chances of minimum, mediaan, medio and maximum when none are asked", () => {
    expect(small(normal(40_000, 100))[0]).toEqual(["jaar", 0.125, 0.5, 2 / 3, 0.875]);
  });

  it("of a certain inflow is the calculation itself", () => {
    // Start 22,000; 43,000 come in and 42,000 are decided each year.
    expect(values(small(normal(43_000, 0), null, [[0.01, 0.99]]))).toEqual([
      [23_000, 23_000],
      [24_000, 24_000],
      [25_000, 25_000],
    ]);
  });

  it("of years that move together is the calculation with the scenario values of each year", () => {
    const inflow = matrix("SCENARIOWAARDEN", [YEAR_SCENARIO_CELLS]);
    const runs = matrix("DOORREKENING", [MODEL_CELLS, RUN_PARAMETER_CELLS, inflow, null, STOCK]);
    const found = small(YEAR_SCENARIO_CELLS, [TOGETHER]);
    expect(runs.slice(1).map(([scenario]) => scenario)).toEqual(["minimum", "mediaan", "medio", "maximum"]);
    runs.slice(1).forEach((run, p) => {
      YEARS.forEach((_, t) => {
        expect(found[t + 1]?.[p + 1]).toBeCloseTo(Number(run[t + 3]), 6);
      });
    });
  });

  it("of independent years is narrower than of years that move together: a normal of variance n, and of n²", () => {
    // Every case is decided or waits: the stock is 22,000 + the inflow − 42,000 a year. z(0.875) by mpmath 1.3.0.
    const z = 1.150349380376008;
    const spread = 400;
    const alone = values(small(normal(43_000, spread), null, [[0.875]]));
    const together = values(small(normal(43_000, spread), [TOGETHER], [[0.875]]));
    for (const [t, n] of [1, 2, 3].entries()) {
      const middle = 22_000 + 1_000 * n;
      expect(Math.abs((alone[t]?.[0] ?? NaN) - (middle + z * spread * Math.sqrt(n)))).toBeLessThan(3);
      expect(Math.abs((together[t]?.[0] ?? NaN) - (middle + z * spread * n))).toBeLessThan(1e-6);
    }
  });

  it("of the same seed is the same, and of another seed nearly", () => {
    const once = small(YEAR_SCENARIO_CELLS, [["seed", 1]]);
    expect(small(YEAR_SCENARIO_CELLS)).toEqual(once);
    const other = small(YEAR_SCENARIO_CELLS, [["seed", 2]]);
    expect(other).not.toEqual(once);
    values(other).forEach((row, t) => {
      row.forEach((value, p) => {
        expect(Math.abs(value / (values(once)[t]?.[p] ?? NaN) - 1)).toBeLessThan(0.01);
      });
    });
  });

  it("has the events of each year on top", () => {
    const events = [
      ["kans", "extra instroom", "spreiding", "jaar"],
      [1, 5_000, 0, 2027],
    ];
    const args = [MODEL_CELLS, RUN_PARAMETER_CELLS, YEAR_SCENARIO_CELLS, events, STOCK, null, [TOGETHER]];
    const [without, found] = [values(small(YEAR_SCENARIO_CELLS, [TOGETHER])), values(band(...args))];
    found.forEach((row, t) => {
      row.forEach((value, p) => {
        expect(value - (without[t]?.[p] ?? NaN)).toBeCloseTo(t === 0 ? 0 : 5_000, 6);
      });
    });
  });

  it("of a used share is blank where there is no capacity", () => {
    const none = RUN_PARAMETER_CELLS.map((row) =>
      row[0] === "asiel.spoor4aa.capaciteit" ? [...row.slice(0, 3), 0, row[4]] : row,
    );
    const used = "ind.asiel.spoor4aa.productie.benutting";
    const table = band(MODEL_CELLS, none, YEAR_SCENARIO_CELLS, null, used, [[0.5]], [TOGETHER]);
    expect(table.slice(1)).toEqual(YEARS.map((year) => [year, ""]));
  });
});

describe("in months", () => {
  const asked = (how: string): Table => {
    const options = [["tijdstap", how], MEDIO, ["trekkingen", 200]];
    return band("asiel@1", SET_CELLS, GOLDEN, null, "coa.bezetting", [[0.5]], options);
  };

  it("has a row per month, and of those a year is the December of a stock", () => {
    const [months, years] = [asked("maand"), asked("jaar uit maanden")];
    expect(months[0]).toEqual(["maand", 0.5]);
    expect(years[0]).toEqual(["jaar (uit maanden)", 0.5]);
    expect(months.slice(1).map(([month]) => month)).toEqual(
      YEARS.flatMap((year) =>
        Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, "0")}`),
      ),
    );
    expect(years.slice(1)).toEqual(YEARS.map((year, t) => [year, months[12 * (t + 1)]?.[1]]));
  });
});

const good = [MODEL_CELLS, RUN_PARAMETER_CELLS, YEAR_SCENARIO_CELLS, null, STOCK, null, null];
const withArgument = (index: number, value: unknown): readonly unknown[] =>
  good.map((each, n) => (n === index ? value : each));
const wide = normal(2_000, 1_500);

const REFUSED: readonly Omit<Case, "id">[] = [
  {
    claim: "scenarios without years",
    args: withArgument(
      2,
      YEAR_SCENARIO_CELLS.map((row) => row.slice(1))
        .slice(0, 3)
        .map((row, r) => (r === 0 ? row : [0.5, ...row.slice(1)])),
    ),
    nl: "scenario's: een kolom jaar ontbreekt; voor elk jaar is een eigen verdeling nodig",
    en: "scenario's: a column jaar is missing; each year needs a distribution of its own",
  },
  {
    claim: "years that do not follow each other",
    args: withArgument(2, [HEADINGS, [2026, 1, 40_000, 100], [2028, 1, 40_000, 100]]),
    nl: "scenario's, rij 3, kolom 1 (jaar): jaar 2028 staat waar 2027 hoort; de jaren volgen elkaar op",
    en: "scenario's, row 3, column 1 (jaar): year 2028 stands where 2027 belongs; the years follow each other",
  },
  {
    claim: "a density that reaches below 0",
    args: withArgument(2, wide).map((each, n) => (n === 6 ? [TOGETHER] : each)),
    nl: "scenario's: de verdeling van 2026 komt onder 0: een trekking geeft -2.646; geef scenario's met een grote spreiding de verdeling afgekapt, of verklein de spreiding",
    en: "scenario's: the distribution of 2026 reaches below 0: a draw gives -2,646; give scenarios with a large spread the distribution afgekapt, or make the spread smaller",
  },
  {
    claim: "a density with events that reaches below 0",
    args: withArgument(2, wide).map((each, n) => (n === 3 ? [[0.5, 100, 0]] : n === 6 ? [TOGETHER] : each)),
    nl: "scenario's: de verdeling van 2026 komt onder 0: een trekking geeft -2.598; verklein de spreiding van scenario's of gebeurtenissen (afgekapt gaat niet samen met gebeurtenissen)",
    en: "scenario's: the distribution of 2026 reaches below 0: a draw gives -2,598; make the spread of scenarios or events smaller (afgekapt does not go with events)",
  },
  {
    claim: "an indicator that the model does not have",
    args: withArgument(4, "ind.asiel.spoor4aa.vooraad"),
    nl: "indicator: indicator 'ind.asiel.spoor4aa.vooraad' is onbekend; misschien is 'ind.asiel.spoor4aa.voorraad' bedoeld",
    en: "indicator: indicator 'ind.asiel.spoor4aa.vooraad' is unknown; perhaps 'ind.asiel.spoor4aa.voorraad' was meant",
  },
  {
    claim: "no indicator",
    args: withArgument(4, null),
    nl: "indicator: dit argument ontbreekt",
    en: "indicator: this argument is missing",
  },
  {
    claim: "a chance of 1",
    args: withArgument(5, [[0.5], [1]]),
    nl: "kansen, rij 2, kolom 1: 1 kan niet; groter dan 0 en kleiner dan 1 is nodig",
    en: "kansen, row 2, column 1: 1 is not possible; it must be greater than 0 and less than 1",
  },
  {
    claim: "more years than draws can be made for",
    args: withArgument(2, [HEADINGS, ...Array.from({ length: 17 }, (_, t) => [2026 + t, 1, 40_000, 100])]),
    nl: "scenario's: 17 jaren; het zijn er hoogstens 16, behalve met samenhang comonotoon",
    en: "scenario's: 17 years; there may be 16 at most, except with samenhang comonotoon",
  },
  {
    claim: "a parameter that the model needs and the table lacks",
    args: withArgument(
      1,
      RUN_PARAMETER_CELLS.filter(([id]) => id !== "asiel.spoor4aa.capaciteit"),
    ),
    nl: "parameters: parameter 'asiel.spoor4aa.capaciteit' heeft geen waarde in 2026; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'asiel.spoor4aa.capaciteit' has no value in 2026; add a row, nothing is filled in",
  },
  {
    claim: "parameters that differ per scenario",
    args: ["bewaring@1", ...good.slice(1, 4), "bewaring.bezetting", null, null],
    nl: "opties: parameter 'bewaring.invoer' verschilt per scenario; geef bij opties parameterscenario, mogelijk is medio en maximum",
    en: "opties: parameter 'bewaring.invoer' differs per scenario; give parameterscenario with the options, possible is medio and maximum",
  },
  {
    claim: "a parameterscenario that no row has",
    args: ["bewaring@1", ...good.slice(1, 4), "bewaring.bezetting", null, [["parameterscenario", "medoi"]]],
    nl: "opties: scenario 'medoi' is onbekend; mogelijk zijn medio en maximum",
    en: "opties: scenario 'medoi' is unknown; possible are medio and maximum",
  },
];

describeRefusals({ bandbreedte: REFUSED.map((each) => ({ ...each, id: "BANDBREEDTE" })) });

describe("a density that keeps above 0", () => {
  it("by afgekapt, or by a small spread, is no reason to refuse", () => {
    const cut = [[...HEADINGS, "verdeling"], ...YEARS.map((year) => [year, 1, 2_000, 1_500, "afgekapt"])];
    for (const scenarios of [cut, normal(2_000, 400)]) {
      expect(small(scenarios, [TOGETHER])).toHaveLength(4);
    }
  });
});
