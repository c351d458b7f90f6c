/** Blocks that are accepted: the same density however it is written down. */
import { describe, expect, it } from "vitest";
import { EVENT_NAMES, headingOf, nearestField, SCENARIO_NAMES } from "../../src/functions/read/headings";
import { BLOCK, call, EVENTS, matrix } from "./host";

/** Quantiles at four chances, as a fingerprint of a density. */
const P = [[0.125], [0.5], [2 / 3], [0.875]];
const quantiles = (scenarios: unknown, events?: unknown): unknown =>
  call("KWANTIEL", [P, scenarios, events ?? null]);
const GOLDEN = quantiles(BLOCK);
const GOLDEN_EVENTS = quantiles(BLOCK, EVENTS);
const rows = BLOCK.map((row) => [...row]);

describe("a scenario block means the same", () => {
  it.each([
    ["with Dutch headings", [["kans", "verwachting", "spreiding"], ...rows]],
    ["with English headings", [["Chance", "Expectation", "Spread"], ...rows]],
    ["with other names", [["PROBABILITY", " Verwachte  instroom ", "standaardafwijking"], ...rows]],
    ["with accents in a heading", [["káns", "instroom", "sd"], ...rows]],
    [
      "in another order of columns",
      [["spreiding", "kans", "instroom"], ...rows.map(([p, m, s]) => [s, p, m])],
    ],
    [
      "with names of scenarios, also blank ones",
      [
        ["Scenario", "Kans", "Instroom", "Spreiding"],
        ...rows.map((row, i) => [i === 1 ? "" : `S${i}`, ...row]),
      ],
    ],
    ["with the family written out", rows.map((row, i) => [...row, i % 2 === 0 ? "Normaal" : "normal"])],
    ["with a blank family", rows.map((row) => [...row, ""])],
    ["with blank rows below", [...rows, ["", null, undefined], ["", "", ""]]],
    [
      "with unused columns of another family left blank",
      [
        ["kans", "verwachting", "spreiding", "spreiding omlaag", "spreiding omhoog"],
        ...rows.map((row) => [...row, "", null]),
      ],
    ],
    [
      "with a column jaar of one year",
      [["jaar", "kans", "verwachting", "spreiding"], ...rows.map((row) => [2027, ...row])],
    ],
    ["with rows in another order", [...rows].reverse()],
  ])("%s", (_name, block) => {
    expect(quantiles(block)).toEqual(GOLDEN);
  });

  it("with widths of the central 75% interval: 2·z(0.875) standard deviations", () => {
    // z(0.875): mpmath 1.3.0, 30 digits
    const z = 1.1503493803760083;
    for (const name of ["breedte 75%", "Width 75 %", "breedte 75,0%"]) {
      const block = [["kans", "verwachting", name], ...rows.map(([p, m, s = 0]) => [p, m, s * 2 * z])];
      (quantiles(block) as number[][]).forEach(([q = 0], i) => {
        expect(q).toBeCloseTo((GOLDEN as number[][])[i]?.[0] ?? 0, 8);
      });
    }
  });

  it("with a width at a level with decimals", () => {
    // z(0.9875): mpmath 1.3.0, 30 digits
    const block = [
      ["kans", "verwachting", "breedte 97,5%"],
      [1, 30000, 2 * 2.241402727604947 * 5000],
    ];
    expect(matrix("KWANTIEL", [0.875, block])[0]?.[0]).toBeCloseTo(30000 + 5000 * 1.1503493803760083, 7);
  });
});

describe("an event block means the same", () => {
  const events = EVENTS.map((row) => [...row]);
  it.each([
    ["with headings", [["Kans", "Extra instroom", "Spreiding"], ...events]],
    ["with names", [["Gebeurtenis", "Kans", "Toename", "sd"], ...events.map((row, i) => [`G${i}`, ...row])]],
    [
      "with English headings",
      [["event", "extra inflow", "chance", "spread"], ...events.map(([q, m, s]) => ["", m, q, s])],
    ],
    ["with blank rows below", [...events, ["", "", ""]]],
    ["with an event that cannot happen", [...events, [0, 99999, 1]]],
  ])("%s", (_name, block) => {
    expect(quantiles(BLOCK, block)).toEqual(GOLDEN_EVENTS);
  });

  it("with widths of the central 75% interval", () => {
    const z = 1.1503493803760083;
    const block = [
      ["kans", "extra instroom", "breedte 75%"],
      ...events.map(([q, m, s = 0]) => [q, m, s * 2 * z]),
    ];
    (quantiles(BLOCK, block) as number[][]).forEach(([q = 0], i) => {
      expect(q).toBeCloseTo((GOLDEN_EVENTS as number[][])[i]?.[0] ?? 0, 8);
    });
  });

  it.each([
    ["left out", null],
    ["undefined", undefined],
    [
      "a blank range",
      [
        ["", null],
        [undefined, ""],
      ],
    ],
    ["a blank cell", [[""]]],
  ])("no events when it is %s", (_name, block) => {
    expect(call("KWANTIEL", [P, BLOCK, block])).toEqual(GOLDEN);
  });

  it("an event may take inflow away", () => {
    expect(call("KWANTIEL", [0.5, [[1, 30000, 5000]], [[1, -2000, 0]]])).toEqual([[28000]]);
  });
});

describe("families by name", () => {
  it("a split normal takes its mode from the column of the expectation", () => {
    const block = [
      ["kans", "verwachting", "spreiding", "spreiding omlaag", "spreiding omhoog", "verdeling"],
      [1, 30000, "", 2000, 6000, "gesplitst"],
    ];
    // P(X ≤ mode) = sdDown/(sdDown + sdUp)
    expect(matrix("CUMULATIEF", [30000, block])[0]?.[0]).toBeCloseTo(0.25, 14);
  });

  it("a truncated normal has nothing below 0", () => {
    expect(call("CUMULATIEF", [[[-1], [0]], [[1, 1000, 5000, "afgekapt"]]])).toEqual([[0], [0]]);
  });

  it("a lognormal has the expectation and spread of the count itself", () => {
    const [, mean, sd] = matrix("KENGETALLEN", [[[1, 30000, 5000, "lognormaal"]]]);
    expect(mean?.[1]).toBeCloseTo(30000, 8);
    expect(sd?.[1]).toBeCloseTo(5000, 8);
  });
});

describe("headings", () => {
  it.each([
    ["Kans", "probability"],
    ["  VERWACHTE   instroom", "mean"],
    ["spreiding_omlaag", "sdDown"],
    ["Distribution", "family"],
  ])("%s is recognised", (text, field) => {
    expect(headingOf(text, SCENARIO_NAMES)).toEqual({ field });
  });

  it("a width carries its level", () => {
    expect(headingOf("Breedte 95%", SCENARIO_NAMES)).toEqual({ field: "sd", width: 0.95 });
    expect(headingOf("width 97.5 %", EVENT_NAMES)).toEqual({ field: "sd", width: 0.975 });
  });

  it("the expectation of an event is not what an event adds", () => {
    expect(headingOf("verwachting", EVENT_NAMES)).toBeUndefined();
  });

  it("a slip of one letter has a nearest name, another word has none", () => {
    expect(nearestField("sprieding", SCENARIO_NAMES)).toBe("sd");
    expect(nearestField("Kansen", SCENARIO_NAMES)).toBeUndefined();
    expect(nearestField("kanss", SCENARIO_NAMES)).toBe("probability");
    expect(nearestField("opmerking", SCENARIO_NAMES)).toBeUndefined();
  });
});
