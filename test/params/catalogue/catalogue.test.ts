/** Promises about the catalogue: it has what the model needs, with the unit, range, owner and class that belong to it. */
import { describe, expect, it } from "vitest";
import {
  CATALOGUE,
  CATALOGUE_VERSION,
  findParameter,
  MONTHLY_CATALOGUE,
  PARTNERS,
  partnerName,
  SUMS,
  UNITS,
  unitName,
} from "../../../src/params";
import { type ParameterDefinition } from "../../../src/params/model";
import { ALL_STOCKS, INDICATORS, PAIRS, STOCKS_OF_CASES } from "./model-lines";

const ALL = [...CATALOGUE, ...MONTHLY_CATALOGUE];
const PROFILES = ["maandprofiel", "werkprofiel"];
const unindexed = (parameter: string): string => parameter.replace(/\.j$/u, "");

function definition(id: string): ParameterDefinition {
  const found = ALL.find((each) => each.id === id);
  if (found === undefined) throw new Error(`not in the catalogue: ${id}`);
  return found;
}

describe("the catalogue and the model", () => {
  it("has every parameter of the formulas, a start stock and correction per stock, two profiles, and no other", () => {
    const needed = [
      ...new Set(PAIRS.map(([, parameter]) => unindexed(parameter))),
      ...ALL_STOCKS.flatMap((stock) => [`${stock}.startvoorraad`, `${stock}.correctie`]),
      ...PROFILES,
    ];
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(needed.sort());
    expect(CATALOGUE).toHaveLength(167);
    expect(CATALOGUE_VERSION).toBe(1);
  });

  it("says of each parameter which formulas contain it", () => {
    for (const { id, drives } of CATALOGUE.filter((each) => !PROFILES.includes(each.id))) {
      const stock = id.replace(/\.(startvoorraad|correctie)$/u, "");
      const formulas = PAIRS.filter(([, parameter]) => unindexed(parameter) === id).map(([name]) => name);
      expect(drives, id).toEqual(stock === id ? formulas : [stock]);
    }
  });

  it("drives only indicators of the model, at least one each", () => {
    for (const { id, drives } of ALL) {
      expect(drives.length, id).toBeGreaterThan(0);
      expect(
        drives.filter((indicator) => !INDICATORS.has(indicator)),
        id,
      ).toEqual([]);
    }
  });

  it("lets the working profile drive all that a capacity drives, and the monthly profile first applications", () => {
    const capacities = PAIRS.filter(([, parameter]) => /capaciteit$/u.test(parameter));
    expect([...definition("werkprofiel").drives].sort()).toEqual(
      [...new Set(capacities.map(([indicator]) => indicator))].sort(),
    );
    expect(definition("maandprofiel").drives).toEqual(["asiel.instroom.eerste"]);
  });
});

describe("an entry of the catalogue", () => {
  it("has an id of its own, in lower case parts without a bar or space", () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id } of ALL) expect(id).toMatch(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/u);
  });

  it("has labels in two languages, each its own", () => {
    for (const language of ["nl", "en"] as const) {
      const labels = ALL.map(({ label }) => label[language]);
      expect(labels.filter((label) => label.length < 4 || label !== label.trim())).toEqual([]);
      expect(new Set(labels).size).toBe(ALL.length);
    }
  });

  it("has a known unit and owner, written canonically", () => {
    const units = new Set(UNITS.map(({ nl }) => nl));
    const owners = new Set(PARTNERS.map(({ id }) => id));
    for (const { id, unit, owner } of ALL) {
      expect(units.has(unit), `${id}: ${unit}`).toBe(true);
      expect(owners.has(owner), `${id}: ${owner}`).toBe(true);
    }
  });

  it("uses the words of the model for period, source and domain, and the type that its unit tells", () => {
    const words = (key: "period" | "source" | "domain"): readonly unknown[] =>
      [...new Set(ALL.map((each) => each[key]))].sort();
    expect(words("period")).toEqual(["constant", "per period"]);
    expect(words("source")).toEqual(["APM levert, partner reageert", "ketenpartner levert"]);
    expect(words("domain")).toEqual(["algemeen", "asiel", "bewaring", "regulier"]);
    for (const { id, type, unit, index } of ALL) {
      if (PROFILES.includes(id)) expect(type, id).toBe("profile");
      else if (unit === "0 of 1") expect(type, id).toBe("flag");
      else if (unit.startsWith("aandeel")) expect(type, id).toBe(index === undefined ? "share" : "kernel");
      else expect(type, id).toBe("number");
    }
  });

  it("has a range and unit that fit its type", () => {
    for (const { id, type, minimum, maximum, unit, index } of ALL) {
      if (type === "share" || type === "kernel") {
        expect([minimum, maximum], id).toEqual([0, 1]);
        expect(unit, id).toMatch(/^aandeel/u);
      }
      if (type === "flag") expect([minimum, maximum, unit], id).toEqual([0, 1, "0 of 1"]);
      if (type === "profile") expect(index, id).toEqual({ first: 1, last: 12 });
      if (type === "kernel") expect(index, id).toEqual({ first: 0 });
    }
  });

  it("has a unit that fits its time class", () => {
    const fits: Readonly<Record<string, RegExp>> = {
      A: /^(aandeel|verhouding|maanden|jaren|EUR|0 of 1)$/u,
      V: /^aandeel\/(jaar|maand)$/u,
      S: /^(personen|zaken|aandeel)\/jaar$/u,
      C: /^(personen|zaken)\/jaar$/u,
      E: /^(personen|zaken|aandeel|verhouding)$/u,
      K: /^(aandeel|(personen|zaken)\/periode)$/u,
    };
    for (const { id, time, unit } of ALL) expect(unit, id).toMatch(fits[time] ?? /^$/u);
  });

  it("is below zero only as a correction or as the arrears of municipalities", () => {
    const below = ALL.filter(({ minimum }) => minimum === undefined).map(({ id }) => id);
    expect(below.sort()).toEqual(
      [...ALL_STOCKS.map((stock) => `${stock}.correctie`), "gem.achterstand.startvoorraad"].sort(),
    );
    expect(ALL.filter(({ minimum }) => minimum !== undefined && minimum !== 0)).toEqual([]);
  });

  it("holds one number for the whole set only where the model says so", () => {
    const constant = CATALOGUE.filter(({ period }) => period === "constant").map(({ id }) => id);
    expect(constant.sort()).toEqual(
      [
        ...ALL_STOCKS.map((stock) => `${stock}.startvoorraad`),
        ...["nareis.inreis", "nareis.historie", "bewaring.duur", "bewaring.historie"],
        ...["rvdr.asiel.terug.historie", ...PROFILES],
      ].sort(),
    );
  });

  it("is required unless it is a correction, a history or a profile", () => {
    const optional = CATALOGUE.filter(({ required }) => !required).map(({ id }) => id);
    expect(optional.sort()).toEqual(
      [
        ...ALL_STOCKS.map((stock) => `${stock}.correctie`),
        ...["nareis.historie", "bewaring.historie", ...PROFILES],
      ].sort(),
    );
  });

  it("comes from the partner when it is a stock, capacity or profile of work done, else as the process has it", () => {
    const byPartner = CATALOGUE.filter(({ source }) => source === "ketenpartner levert");
    for (const { id, time } of CATALOGUE)
      if (time === "C" || /\.(startvoorraad|correctie|historie)$/u.test(id))
        expect(
          byPartner.some((each) => each.id === id),
          id,
        ).toBe(true);
    for (const { id, source } of CATALOGUE)
      if (/\.(aandeel|inwilliging|beroep|vovo|hb|overdracht|factor|inreis)$/u.test(id))
        expect(source, id).toBe("APM levert, partner reageert");
  });
});

describe("particular parameters", () => {
  const facts: readonly (readonly [string, Partial<ParameterDefinition>])[] = [
    ["nareis.factor", { minimum: 0, maximum: 5, unit: "verhouding", owner: "IND" }],
    ["asiel.beslistermijn_maanden", { minimum: 0, maximum: 36, unit: "maanden", owner: "DMB" }],
    ["coa.realisatie_taakstelling", { minimum: 0, maximum: 2, unit: "verhouding" }],
    ["coa.bezettingspercentage", { minimum: 0, aboveMinimum: true, maximum: 1, owner: "COA" }],
    ["coa.kostprijs", { unit: "EUR", minimum: 0, time: "A", source: "ketenpartner levert" }],
    ["coa.taakstelling", { unit: "personen/jaar", time: "S", owner: "BZK" }],
    ["bz.verblijf_eerste_jaar", { unit: "jaren", minimum: 0, maximum: 1, owner: "BZ" }],
    ["bz.dac_aandeel", { source: "ketenpartner levert", owner: "BZ", unit: "aandeel" }],
    ["rvdr.ntb.kans", { unit: "aandeel/jaar", time: "S", maximum: 1, owner: "RvdR" }],
    ["rvdr.ntb.gewicht", { unit: "verhouding", time: "A", minimum: 0 }],
    ["rvdr.asiel.terug.historie", { unit: "zaken/jaar", time: "S", period: "constant" }],
    ["dtv.uitstroom", { unit: "aandeel/jaar", time: "V", source: "ketenpartner levert" }],
    ["dtv.kmar", { unit: "zaken/jaar", owner: "KMar", time: "S" }],
    ["dtv.niet_overgedragen", { unit: "zaken/jaar", source: "APM levert, partner reageert" }],
    ["asiel.hasa", { unit: "personen/jaar", time: "S", source: "ketenpartner levert" }],
    ["politie.ir.capaciteit", { unit: "personen/jaar", time: "C", owner: "Politie" }],
    ["asiel.spoor4aa.capaciteit", { unit: "zaken/jaar", time: "C", owner: "IND" }],
    ["asiel.zij_telt_mee", { type: "flag", time: "A", owner: "APM" }],
    ["bewaring.historie", { unit: "personen/periode", time: "K", owner: "DJI", index: { first: 1 } }],
    ["nareis.historie", { unit: "zaken/periode", time: "K", index: { first: 1 } }],
    ["werkprofiel", { unit: "verhouding", maximum: 12, time: "E", domain: "algemeen" }],
    ["maandprofiel", { unit: "aandeel", maximum: 1, time: "E", domain: "algemeen" }],
    ["asiel.spoor1.doorstroom.maand", { unit: "aandeel/maand", time: "V", required: false }],
    ["nareis.inreis.maand", { unit: "aandeel", time: "K", index: { first: 0 }, required: false }],
  ];
  it.each(facts)("%s is what the model says", (id, expected) => {
    expect(definition(id)).toMatchObject(expected);
  });

  it("rounds shares to hundredths, the profile of months to thousandths and numbers of cases and persons to tens", () => {
    const roundings = (test: (each: ParameterDefinition) => boolean): readonly number[] => [
      ...new Set(CATALOGUE.filter(test).map(({ rounding }) => rounding)),
    ];
    expect(roundings(({ unit }) => /^(personen|zaken)/u.test(unit))).toEqual([10]);
    expect(roundings(({ type }) => type === "share" || type === "kernel")).toEqual([0.01]);
    expect(roundings(({ unit }) => unit === "verhouding" || unit === "jaren")).toEqual([0.01]);
    expect(roundings(({ id }) => id === "maandprofiel")).toEqual([0.001]);
    expect(roundings(({ unit }) => unit === "EUR")).toEqual([100]);
    expect(roundings(({ unit }) => unit === "maanden" || unit === "0 of 1")).toEqual([1]);
  });

  it("counts stocks of cases in cases and stocks of persons in persons", () => {
    for (const stock of ALL_STOCKS) {
      const unit = STOCKS_OF_CASES.includes(stock) ? "zaken" : "personen";
      expect(definition(`${stock}.startvoorraad`).unit, stock).toBe(unit);
      expect(definition(`${stock}.correctie`).unit, stock).toBe(`${unit}/jaar`);
      expect(definition(`${stock}.startvoorraad`).drives).toEqual([stock]);
    }
  });

  it("belong to the domain that their id or partner names", () => {
    for (const { id, domain } of ALL) {
      const named = /(^|\.)(regulier|bewaring)\./u.exec(id)?.[2];
      expect(domain, id).toBe(named ?? (PROFILES.includes(id) ? "algemeen" : "asiel"));
    }
  });
});

describe("sums", () => {
  const members = (sum: string): readonly string[] =>
    ALL.filter((each) => each.sum === sum).map(({ id }) => id);

  it("have the parameters and total of the model", () => {
    expect(SUMS.map(({ id, total, rule }) => [id, rule, total, members(id)])).toEqual([
      [
        "asiel.spooraandelen",
        "exactly",
        1,
        ["asiel.spoor1.aandeel", "asiel.spoor2.aandeel", "asiel.spoor4.aandeel"],
      ],
      ["asiel.spoor1.uitstroom", "at most", 1, ["asiel.spoor1.doorstroom", "asiel.spoor1.intrekking"]],
      [
        "asiel.spoor1.uitstroom.maand",
        "at most",
        1,
        ["asiel.spoor1.doorstroom.maand", "asiel.spoor1.intrekking.maand"],
      ],
      ["nareis.inreis", "at most", 1, ["nareis.inreis"]],
      ["nareis.inreis.maand", "at most", 1, ["nareis.inreis.maand"]],
      [
        "dtv.vertrek",
        "exactly",
        1,
        ["dtv.aandeel.zelfstandig", "dtv.aandeel.gedwongen", "dtv.aandeel.zonder_toezicht"],
      ],
      ["bewaring.duur", "exactly", 1, ["bewaring.duur"]],
      ["bewaring.duur.maand", "exactly", 1, ["bewaring.duur.maand"]],
      ["maandprofiel", "exactly", 1, ["maandprofiel"]],
      ["werkprofiel", "exactly", 12, ["werkprofiel"]],
    ]);
  });

  it("are all listed: no parameter names a sum that does not exist", () => {
    const listed = new Set(SUMS.map(({ id }) => id));
    expect(ALL.filter(({ sum }) => sum !== undefined && !listed.has(sum))).toEqual([]);
  });
});

describe("names of units and partners", () => {
  it("are read in Dutch and English, in any case and with spaces around a slash", () => {
    expect(["aandeel", "Share", "CASES / YEAR", "zaken per jaar", "fractie", "€"].map(unitName)).toEqual([
      ...["aandeel", "aandeel", "zaken/jaar", "zaken/jaar", "aandeel", "EUR"],
    ]);
    expect(["dt&v", "Council of State", "POLICE", "municipalities", "dji"].map(partnerName)).toEqual([
      ...["DT&V", "RvS", "Politie", "gemeenten", "DJI"],
    ]);
  });

  it("are read with a space on either side of a slash or on both", () => {
    expect(["cases/year", "cases /year", "cases/ year", " Cases / Year "].map(unitName)).toEqual(
      Array.from({ length: 4 }, () => "zaken/jaar"),
    );
  });

  it("are canonical for themselves, and no name means two things", () => {
    for (const { nl, en, also } of UNITS)
      for (const name of [nl, en, ...also]) expect(unitName(name)).toBe(nl);
    for (const { id, name, also } of PARTNERS)
      for (const each of [id, name.nl, name.en, ...also]) expect(partnerName(each)).toBe(id);
    expect(UNITS.map(({ nl }) => nl)).toHaveLength(new Set(UNITS.map(({ nl }) => nl)).size);
  });

  it("are not guessed", () => {
    for (const text of ["", "%", "procent", "zaak", "constructor"]) expect(unitName(text)).toBeUndefined();
    for (const text of ["", "IN", "ministerie", "__proto__"]) expect(partnerName(text)).toBeUndefined();
  });
});

describe("monthly variants", () => {
  it("exist of every share per year that leaves and of every kernel and history, and of nothing else", () => {
    expect(MONTHLY_CATALOGUE.map(({ id }) => id).sort()).toEqual(
      CATALOGUE.filter(({ time }) => time === "V" || time === "K")
        .map(({ id }) => `${id}.maand`)
        .sort(),
    );
    expect(MONTHLY_CATALOGUE).toHaveLength(11);
  });

  it("keep owner, range, index and indicators of the yearly parameter", () => {
    for (const each of MONTHLY_CATALOGUE) {
      const yearly = findParameter(each.id.replace(/\.maand$/u, "")) ?? {
        definition: definition(each.id.replace(/\.maand$/u, "")),
      };
      const { owner, minimum, maximum, index, drives, domain, type } = yearly.definition;
      expect(each).toMatchObject({
        owner,
        minimum,
        ...(maximum === undefined ? {} : { maximum }),
        drives,
        domain,
        type,
      });
      expect(each.index).toEqual(index);
      expect(each.label.nl).toBe(`${yearly.definition.label.nl} (in maanden)`);
      expect(each.label.en).toBe(`${yearly.definition.label.en} (in months)`);
    }
  });
});
