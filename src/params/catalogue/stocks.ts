/**
 * Start stock and correction of each stock of the production model. A stock's id is that of its indicator.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2; the identity end = begin + in − out − withdrawn + correction.
 */
import { type Domain, type ParameterDefinition } from "../model";
import { builders } from "./build";
import { type Member, PRODUCTS, TRACKS } from "./families";

interface Stock {
  readonly id: string;
  readonly domain: Domain;
  readonly owner: string;
  readonly nl: string;
  readonly en: string;
  readonly counts: "zaken" | "personen";
  /** A lead on the target is a negative arrear. */
  readonly negative?: true;
}

const cases = (id: string, domain: Domain, owner: string, nl: string, en: string): Stock => ({
  ...{ id, domain, owner, nl, en },
  counts: "zaken",
});
const persons = (id: string, domain: Domain, owner: string, nl: string, en: string): Stock => ({
  ...{ id, domain, owner, nl, en },
  counts: "personen",
});
const each =
  (prefix: string, domain: Domain) =>
  ({ key, nl, en }: Member): Stock =>
    cases(`${prefix}.${key}.voorraad`, domain, "IND", nl, en);

const STOCKS: readonly Stock[] = [
  ...TRACKS.map(each("ind.asiel", "asiel")),
  cases("ind.nareis.mvv.voorraad", "asiel", "IND", "mvv nareis", "family reunification"),
  cases("dtv.caseload", "asiel", "DT&V", "caseload DT&V", "caseload of DT&V"),
  cases("rvdr.asiel.ntb.voorraad", "asiel", "RvdR", "beroep NTB", "NTB appeals"),
  cases("rvdr.asiel.beroep.voorraad", "asiel", "RvdR", "beroep asiel", "asylum appeals"),
  cases("rvs.asiel.hb.voorraad", "asiel", "RvS", "hoger beroep asiel", "asylum further appeals"),
  persons("coa.bezetting.az", "asiel", "COA", "asielzoekers in de opvang", "asylum seekers in reception"),
  persons(
    "coa.bezetting.vh",
    "asiel",
    "COA",
    "vergunninghouders in de opvang",
    "permit holders in reception",
  ),
  {
    ...persons(
      "gem.achterstand",
      "asiel",
      "gemeenten",
      "achterstand taakstelling (voorsprong is negatief)",
      "arrears of the housing target (a lead is negative)",
    ),
    negative: true,
  },
  persons("nidos.caseload", "asiel", "Nidos", "amv onder voogdij", "minors under guardianship"),
  persons(
    "politie.ir.aanmeldingen",
    "asiel",
    "Politie",
    "aanmeldingen wachtend op registratie",
    "applicants waiting for registration",
  ),
  ...PRODUCTS.map(each("ind.regulier", "regulier")),
  cases("rvdr.regulier.beroep.voorraad", "regulier", "RvdR", "beroep regulier", "regular appeals"),
  cases("rvs.regulier.hb.voorraad", "regulier", "RvS", "hoger beroep regulier", "regular further appeals"),
  persons("bewaring.bezetting", "bewaring", "DJI", "bezetting bewaring", "occupancy of detention"),
  cases("rvdr.bewaring.beroep.voorraad", "bewaring", "RvdR", "beroep bewaring", "detention appeals"),
  cases("rvs.bewaring.hb.voorraad", "bewaring", "RvS", "hoger beroep bewaring", "detention further appeals"),
];

function parameters(stock: Stock): readonly ParameterDefinition[] {
  const { balance, correction, start } = builders(stock.domain);
  const opening = stock.negative === true ? balance : start;
  const { id, owner, nl, en, counts } = stock;
  return [
    opening(`${id}.startvoorraad`, owner, `Startvoorraad ${nl}`, `Opening stock ${en}`, [id], {
      unit: counts,
    }),
    correction(`${id}.correctie`, owner, `Correctie ${nl}`, `Correction ${en}`, [id], {
      unit: `${counts}/jaar`,
    }),
  ];
}

export const STOCK_PARAMETERS: readonly ParameterDefinition[] = STOCKS.flatMap(parameters);
