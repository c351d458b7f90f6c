/** What a run refuses of what is there, by the parameter or indicator and the period; and what it does not. */
import { describe, expect, it } from "vitest";
import { type Grain } from "../../src/chain";
import { LEAVERS, STOCKS, YEARS } from "./reference/sets";
import { failureOf, given, GRAINS, outcomeOf, PLAIN, PLAUSIBLE, withValue, without } from "./refusals";
import { parameterRow } from "./set";

/** Shares, 0 to 1: what the chain's table calls a share, and what leaves in a year. */
const SHARES = PLAIN.filter(
  (id) =>
    /\.(inwilliging|overdracht|beroep|vovo|hb|amv_aandeel|dac_aandeel|aandeel|doorverwijzing)$/u.test(id) ||
    /^(coa\.(opvangaandeel|statusovergang|vertrek_uit_opvang)|rvdr\.(ntb\.kans|asiel\.gegrond))$/u.test(id) ||
    /^(bz\.verblijf_eerste_jaar|szw\.inburgering|dtv\.aandeel\.\w+)$/u.test(id) ||
    LEAVERS.includes(id),
);

describe("outside its range", () => {
  it("the shares are those of the set", () => {
    expect(SHARES.length).toBe(60);
  });

  it.each(SHARES)("%s below 0 or above 1, yearly and monthly", (id) => {
    for (const grain of GRAINS) {
      const period = grain === "jaar" ? "2026" : "2026-01";
      for (const value of [-0.01, 1.01, 1.2, 1.5]) {
        const failure = failureOf(withValue(PLAUSIBLE, [id, value]), grain);
        expect(failure).toMatchObject({ code: "parameter-range", id, period });
      }
    }
  });

  it.each(LEAVERS)("%s of a month", (id) => {
    for (const value of [-0.01, 1.01]) {
      const failure = failureOf(withValue(PLAUSIBLE, [`${id}.maand`, value]), "maand");
      expect(failure).toMatchObject({ code: "parameter-range", period: "2026-01" });
      expect(failure).toMatchObject({ id: `${id}.maand` });
    }
  });

  it.each([
    ["coa.realisatie_taakstelling", -0.01],
    ["coa.realisatie_taakstelling", 2.01],
    ["coa.bezettingspercentage", 0],
    ["coa.bezettingspercentage", -0.5],
    ["asiel.zij_telt_mee", 0.5],
    ["asiel.zij_telt_mee", 2],
    ["asiel.zij_telt_mee", -1],
    ["asiel.hasa", NaN],
    ["asiel.spoor1.capaciteit", Infinity],
    ["nareis.factor", NaN],
  ])("%s at %d", (id, value) => {
    for (const grain of GRAINS) {
      expect(failureOf(withValue(PLAUSIBLE, [id, value]), grain)).toMatchObject({
        code: "parameter-range",
        id,
      });
    }
  });

  it.each([
    ["nareis.inreis.1", "jaar"],
    ["bewaring.duur.1", "jaar"],
    ["nareis.inreis.maand.1", "maand"],
    ["bewaring.duur.maand.1", "maand"],
  ] as const)("a weight below 0: %s", (id, grain) => {
    const failure = failureOf(withValue(PLAUSIBLE, [id, -0.1]), grain);
    expect(failure).toMatchObject({ code: "parameter-range", id });
  });
});

describe("sums", () => {
  const splits = [
    "asiel.spoor1.aandeel",
    "asiel.spoor2.aandeel",
    "asiel.spoor4.aandeel",
    "dtv.aandeel.zelfstandig",
    "dtv.aandeel.gedwongen",
    "dtv.aandeel.zonder_toezicht",
  ];
  const exact: readonly (readonly [string, readonly Grain[]])[] = [
    ...splits.map((id) => [id, GRAINS] as const),
    ["bewaring.duur.1", ["jaar"]],
    ["bewaring.duur.maand.3", ["maand"]],
    ["maandprofiel.5", ["maand"]],
    ["werkprofiel.11", ["maand"]],
  ];

  it.each(exact)("%s off by 2e-9 is refused, by 0.5e-9 not", (id, grains) => {
    for (const grain of grains) {
      for (const sign of [-1, 1]) {
        const off = (by: number) => withValue(PLAUSIBLE, [id, given(PLAUSIBLE, id) + sign * by]);
        expect(failureOf(off(0.5e-9), grain)).toBe("accepted");
        const failure = failureOf(off(2e-9), grain);
        expect(failure).toMatchObject({ code: "parameter-sum", rule: "exactly" });
        expect(failure).toMatchObject({ ids: expect.arrayContaining([id]) as unknown });
      }
    }
  });

  it("the years of a split that do not add up are named", () => {
    const rows = without(PLAUSIBLE, "asiel.spoor1.aandeel");
    const value = given(PLAUSIBLE, "asiel.spoor1.aandeel");
    const years = YEARS.map((year) =>
      parameterRow("asiel.spoor1.aandeel", year === 2029 ? value + 1e-8 : value, String(year)),
    );
    expect(failureOf([...rows, ...years], "jaar")).toMatchObject({ code: "parameter-sum", period: "2029" });
    expect(failureOf([...rows, ...years], "maand")).toMatchObject({
      code: "parameter-sum",
      period: "2029-01",
    });
  });

  const atMost: readonly (readonly [string, string, Grain])[] = [
    ["nareis.inreis.0", "nareis.inreis.1", "jaar"],
    ["asiel.spoor1.doorstroom", "asiel.spoor1.intrekking", "jaar"],
    ["asiel.spoor1.doorstroom.maand", "asiel.spoor1.intrekking.maand", "maand"],
  ];

  it.each(atMost)("%s and %s are at most 1 together (%s)", (first, second, grain) => {
    // Few in spoor 1, so that what is left there is not negative by more than rounding.
    const few = withValue(
      PLAUSIBLE,
      ["asiel.spoor1.aandeel", 0],
      ["asiel.spoor2.aandeel", 0],
      ["asiel.spoor4.aandeel", 1],
      ["ind.asiel.spoor1.voorraad.startvoorraad", 10],
    );
    const set = (above: number) => withValue(few, [first, 0.25 + above], [second, 0.75]);
    expect(failureOf(set(0.5e-9), grain)).toBe("accepted");
    expect(failureOf(set(-0.2), grain)).toBe("accepted");
    const failure = failureOf(set(2e-9), grain);
    expect(failure).toMatchObject({ code: "parameter-sum", rule: "at most" });
    const ids = failure !== "accepted" && failure.code === "parameter-sum" ? failure.ids : [];
    expect([...ids].sort()).toEqual([first, second].sort());
  });

  it("yearly ways of leaving spoor 1 above 1 together are refused in months too", () => {
    const rows = withValue(PLAUSIBLE, ["asiel.spoor1.doorstroom", 0.6], ["asiel.spoor1.intrekking", 0.6]);
    for (const grain of GRAINS) expect(failureOf(rows, grain)).toMatchObject({ code: "parameter-sum" });
  });
});

describe("negative", () => {
  it.each(STOCKS)("%s after a correction", (id) => {
    const start = id === "bewaring.bezetting" ? given(PLAUSIBLE, `${id}.startvoorraad`) : 1_000;
    const rows = withValue(PLAUSIBLE, [`${id}.startvoorraad`, start]);
    const corrected = [...rows, parameterRow(`${id}.correctie`, -1e7, "2027")];
    for (const [grain, period] of [
      ["jaar", "2027"],
      ["maand", "2027-01"],
    ] as const) {
      const failure = failureOf(corrected, grain);
      if (id === "gem.achterstand") expect(failure).toBe("accepted");
      else expect(failure).toMatchObject({ code: "negative-flow", id, period });
    }
  });

  it("a stock below -1e-6 is refused, above it not", () => {
    // A stock without inflow, whose capacity takes all there is.
    const rows = withValue(
      PLAUSIBLE,
      ["regulier.bezwaar.instroom", 0],
      ["regulier.bezwaar.capaciteit", 1e6],
      ["ind.regulier.bezwaar.voorraad.startvoorraad", 0],
    );
    const corrected = (by: number) => withValue(rows, ["ind.regulier.bezwaar.voorraad.correctie", by]);
    const one = { years: [2026], values: [40_000] };
    expect(failureOf(corrected(-0.5e-6), "jaar", one)).toBe("accepted");
    expect(failureOf(corrected(-2e-6), "jaar", one)).toMatchObject({
      ...{ code: "negative-flow", id: "ind.regulier.bezwaar.voorraad", period: "2026" },
      place: { parameter: "model", field: "ind.regulier.bezwaar.voorraad" },
    });
  });

  it("a flow that more is taken off than there is", () => {
    const rows = withValue(PLAUSIBLE, ["dtv.niet_overgedragen", 1e6]);
    const failure = { code: "negative-flow", id: "dtv.instroom.ind" };
    expect(failureOf(rows, "jaar")).toMatchObject({ ...failure, period: "2026" });
    expect(failureOf(rows, "maand")).toMatchObject({ ...failure, period: "2026-01" });
  });

  it("a stock that a kernel takes more from than was there", () => {
    const rows = withValue(PLAUSIBLE, ["bewaring.bezetting.startvoorraad", 0], ["bewaring.invoer", 0]);
    for (const grain of GRAINS) {
      expect(failureOf(rows, grain)).toMatchObject({ code: "negative-flow", id: "bewaring.bezetting" });
    }
  });

  it("a lead of the municipalities is not: the achterstand may be below 0", () => {
    const rows = withValue(
      PLAUSIBLE,
      ["gem.achterstand.startvoorraad", -500],
      ["coa.bezetting.vh.startvoorraad", 60_000],
      ["coa.taakstelling", 10_000],
    ).filter(({ parameter }) => parameter !== "coa.realisatie_taakstelling");
    const ahead = withValue(rows, ["coa.realisatie_taakstelling", 1.2]);
    for (const grain of GRAINS) {
      const outcome = outcomeOf(ahead, grain);
      expect(outcome.value("gem.achterstand", outcome.periods.length - 1, 0)).toBeCloseTo(-10_500, 6);
    }
  });

  it.each(STOCKS.filter((id) => id !== "gem.achterstand"))("a start of %s below 0", (id) => {
    const rows = withValue(PLAUSIBLE, [`${id}.startvoorraad`, -1]);
    for (const grain of GRAINS) {
      expect(failureOf(rows, grain)).toMatchObject({
        ...{ code: "parameter-range", id: `${id}.startvoorraad`, period: "" },
      });
    }
  });
});
