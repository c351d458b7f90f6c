/**
 * What families of parameters run over: the tracks of asylum and the products of regular migration.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2; the division into products is that of the IND forecast.
 */

export interface Member {
  /** As it stands in ids. */
  readonly key: string;
  readonly nl: string;
  readonly en: string;
}

/** Tracks as they stand in ids: `asiel.spoor4aa.capaciteit`. */
export const TRACKS: readonly Member[] = [
  { key: "spoor1", nl: "spoor 1 (Dublin)", en: "track 1 (Dublin)" },
  { key: "spoor2", nl: "spoor 2 (veilig land)", en: "track 2 (safe country)" },
  { key: "spoor4aa", nl: "spoor 4 AA", en: "track 4 general procedure" },
  { key: "spoor4va", nl: "spoor 4 VA", en: "track 4 extended procedure" },
];

/** Products as they stand in ids: `regulier.vvr_gezin.instroom`. */
export const PRODUCTS: readonly Member[] = [
  { key: "mvv", nl: "mvv regulier", en: "regular provisional residence permit" },
  { key: "vvr_gezin", nl: "vvr gezin", en: "residence permit family" },
  {
    key: "vvr_arbeid",
    nl: "vvr arbeid en kennismigratie",
    en: "residence permit work and knowledge migration",
  },
  { key: "vvr_studie", nl: "vvr studie", en: "residence permit study" },
  { key: "vvr_overig", nl: "vvr overig en verlenging", en: "residence permit other and renewal" },
  { key: "brexit_tev", nl: "EU-toetsing", en: "EU verification" },
  { key: "naturalisatie", nl: "naturalisatie", en: "naturalisation" },
  { key: "bezwaar", nl: "bezwaar regulier", en: "regular objection" },
];
