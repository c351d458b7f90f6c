/**
 * The formulas of the production model: for each indicator the parameters in its formula, and the stocks.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and the MPP working group's production model, copied line by line.
 * `spoor_k` runs over the tracks 1, 2, 4aa, 4va and `<p>` over the products of regular migration; `.j` and `.m` are
 * indices. The list is written out here by hand and shares nothing with the catalogue.
 */

const TRACKS = ["spoor1", "spoor2", "spoor4aa", "spoor4va"];
const PRODUCTS = [
  ...["mvv", "vvr_gezin", "vvr_arbeid", "vvr_studie", "vvr_overig"],
  ...["brexit_tev", "naturalisatie", "bezwaar"],
];

/** Indicator, then the parameters between brackets in its formula; a history where the formula looks back. */
const LINES: readonly (readonly [indicator: string, ...parameters: string[]])[] = [
  ["asiel.instroom.eerste"],
  ["asiel.instroom.hasa", "asiel.hasa"],
  ["asiel.instroom.zij", "asiel.zij_instroom"],
  ["asiel.instroom.hervestiging", "asiel.hervestiging"],
  ["asiel.instroom.herplaatsing", "asiel.herplaatsing"],
  ["ind.asiel.spoor1.instroom", "asiel.spoor1.aandeel"],
  ["ind.asiel.spoor2.instroom", "asiel.spoor2.aandeel"],
  ["ind.asiel.spoor4aa.instroom", "asiel.spoor4.aandeel", "rvdr.asiel.terug.historie"],
  ["ind.asiel.spoor4va.instroom", "asiel.spoor4aa.doorverwijzing"],
  ["ind.asiel.spoor1.doorstroom", "asiel.spoor1.doorstroom"],
  ["ind.asiel.spoor_k.intrekking", "asiel.spoor_k.intrekking"],
  ["ind.asiel.spoor_k.productie", "asiel.spoor_k.capaciteit"],
  ["ind.asiel.spoor_k.beslist"],
  ["ind.asiel.spoor_k.inwilliging", "asiel.spoor_k.inwilliging"],
  ["ind.asiel.spoor_k.afwijzing"],
  ["ind.nareis.mvv.instroom", "nareis.factor"],
  ["ind.nareis.mvv.productie", "nareis.capaciteit"],
  ["ind.nareis.mvv.inwilliging", "nareis.inwilliging"],
  ["asiel.instroom.nareis_ingereisd", "nareis.inreis.j", "nareis.historie.j"],
  ["asiel.instroom.totaal", "asiel.zij_telt_mee"],
  ["dtv.instroom.ind", "dtv.spoor_k.overdracht", "dtv.niet_overgedragen"],
  ["dtv.instroom.np", "dtv.politie"],
  ["dtv.instroom.kmar", "dtv.kmar"],
  ["dtv.instroom.overig", "dtv.overig"],
  ["dtv.instroom"],
  ["dtv.uitstroom", "dtv.uitstroom"],
  ["dtv.uitstroom.zelfstandig", "dtv.aandeel.zelfstandig"],
  ["dtv.uitstroom.gedwongen", "dtv.aandeel.gedwongen"],
  ["dtv.uitstroom.zonder_toezicht", "dtv.aandeel.zonder_toezicht"],
  ["rvdr.asiel.vovo.instroom", "rvdr.asiel.spoor_k.vovo"],
  ["asiel.beslistermijn.overschreden", "asiel.beslistermijn_maanden"],
  ["rvdr.asiel.ntb.instroom", "rvdr.ntb.kans"],
  ["rvdr.asiel.ntb.uitstroom", "rvdr.ntb.capaciteit"],
  ["rvdr.asiel.beroep.instroom", "rvdr.asiel.spoor_k.beroep"],
  ["rvdr.asiel.beroep.uitstroom", "rvdr.asiel.capaciteit", "rvdr.ntb.gewicht"],
  ["rvdr.asiel.terug", "rvdr.asiel.gegrond"],
  ["rvs.asiel.hb.instroom", "rvs.asiel.hb"],
  ["rvs.asiel.hb.uitstroom", "rvs.asiel.capaciteit"],
  ["coa.instroom.az", "coa.opvangaandeel"],
  ["coa.statusovergang", "coa.statusovergang"],
  ["coa.uitstroom.az", "coa.vertrek_uit_opvang"],
  ["coa.instroom.vh"],
  ["coa.instroom"],
  ["gem.taakstelling", "coa.taakstelling"],
  ["coa.uitstroom.vh", "coa.realisatie_taakstelling"],
  ["coa.bezetting"],
  ["coa.bezetting.gemiddeld"],
  ["coa.capaciteit.benodigd", "coa.bezettingspercentage"],
  ["nidos.instroom", "nidos.amv_aandeel"],
  ["nidos.uitstroom", "nidos.uitstroom"],
  ["politie.ir.aanmeldingen.instroom"],
  ["politie.ir.registraties", "politie.ir.capaciteit"],
  ["bz.oda.persoonsjaren", "bz.dac_aandeel", "bz.verblijf_eerste_jaar"],
  ["bz.oda.kosten", "coa.kostprijs"],
  ["szw.inburgering", "szw.inburgering"],
  ["bzk.huurtoeslag"],
  ["ind.regulier.<p>.instroom", "regulier.<p>.instroom"],
  ["ind.regulier.<p>.productie", "regulier.<p>.capaciteit"],
  ["ind.regulier.<p>.afwijzing", "regulier.<p>.inwilliging"],
  ["rvdr.regulier.beroep.instroom", "rvdr.regulier.<p>.beroep"],
  ["rvdr.regulier.beroep.uitstroom", "rvdr.regulier.capaciteit"],
  ["rvs.regulier.hb.instroom", "rvs.regulier.hb"],
  ["rvs.regulier.hb.uitstroom", "rvs.regulier.capaciteit"],
  ["bewaring.instroom", "bewaring.invoer"],
  ["bewaring.uitstroom", "bewaring.duur.j", "bewaring.historie.j"],
  ["rvdr.bewaring.beroep.instroom", "rvdr.bewaring.beroep"],
  ["rvdr.bewaring.beroep.uitstroom", "rvdr.bewaring.capaciteit"],
  ["rvs.bewaring.hb.instroom", "rvs.bewaring.hb"],
  ["rvs.bewaring.hb.uitstroom", "rvs.bewaring.capaciteit"],
];

const STOCKS = [
  ...["ind.asiel.spoor_k.voorraad", "ind.nareis.mvv.voorraad", "dtv.caseload", "rvdr.asiel.ntb.voorraad"],
  ...["rvdr.asiel.beroep.voorraad", "rvs.asiel.hb.voorraad", "ind.regulier.<p>.voorraad"],
  ...["rvdr.regulier.beroep.voorraad", "rvs.regulier.hb.voorraad", "rvdr.bewaring.beroep.voorraad"],
  "rvs.bewaring.hb.voorraad",
];
const STOCKS_OF_PERSONS = [
  ...["coa.bezetting.az", "coa.bezetting.vh", "gem.achterstand", "nidos.caseload"],
  ...["politie.ir.aanmeldingen", "bewaring.bezetting"],
];

function written(pattern: string): readonly string[] {
  if (pattern.includes("spoor_k")) return TRACKS.map((track) => pattern.replace("spoor_k", track));
  return pattern.includes("<p>") ? PRODUCTS.map((product) => pattern.replace("<p>", product)) : [pattern];
}

/** [indicator, parameter], families written out; an index stays `.j`. A sum over a family has one indicator. */
export const PAIRS: readonly (readonly [indicator: string, parameter: string])[] = LINES.flatMap(
  ([indicator, ...parameters]) =>
    parameters.flatMap((parameter) =>
      written(indicator).flatMap((each, n, indicators) =>
        indicators.length === 1
          ? written(parameter).map((every) => [each, every] as const)
          : [[each, written(parameter)[n] ?? parameter] as const],
      ),
    ),
);

export const STOCKS_OF_CASES: readonly string[] = STOCKS.flatMap(written);
export const ALL_STOCKS: readonly string[] = [...STOCKS_OF_CASES, ...STOCKS_OF_PERSONS];

/** Every indicator of the model. */
export const INDICATORS: ReadonlySet<string> = new Set([
  ...LINES.flatMap(([indicator]) => written(indicator)),
  ...ALL_STOCKS,
]);
