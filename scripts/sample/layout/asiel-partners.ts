/**
 * Sheet MPP Asiel, second part: courts, DT&V, COA, municipalities, Nidos, police and ministries.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023.
 */
import { FAMILY, FIRST, GRANTS, INVITED, REPEATED, SIDE, TRACKS } from "./asiel-ind";
import { capacity, cases, flow, type LayoutRow, persons, type Section, stock, sum } from "./row";

/** A share per track of its rejections. */
const ofRejections = (parameter: (track: string) => string): string =>
  sum(TRACKS.map((track) => `{p:${parameter(track)}}*{ind.asiel.${track}.afwijzing}`));

const DTV = cases("DT&V");
const departure = (way: string, label: string): LayoutRow =>
  flow(DTV, `dtv.uitstroom.${way}`, label, `{p:dtv.aandeel.${way}}*{dtv.uitstroom}`);

const RETURN: readonly LayoutRow[] = [
  flow(
    DTV,
    "dtv.instroom.ind",
    "Instroom vanuit de IND",
    `${ofRejections((track) => `dtv.${track}.overdracht`)}-{p:dtv.niet_overgedragen}`,
  ),
  flow(DTV, "dtv.instroom.np", "Instroom vanuit de politie", "{p:dtv.politie}"),
  flow(DTV, "dtv.instroom.kmar", "Instroom vanuit de KMar", "{p:dtv.kmar}"),
  flow(DTV, "dtv.instroom.overig", "Overige instroom", "{p:dtv.overig}"),
  flow(
    DTV,
    "dtv.instroom",
    "Instroom totaal",
    sum(["ind", "np", "kmar", "overig"].map((from) => `{dtv.instroom.${from}}`)),
  ),
  flow(DTV, "dtv.uitstroom", "Uitstroom totaal", "{p:dtv.uitstroom}*({vorig:dtv.caseload}+{dtv.instroom})"),
  departure("zelfstandig", "   zelfstandig vertrek"),
  departure("gedwongen", "   gedwongen vertrek"),
  departure("zonder_toezicht", "   zelfstandig zonder toezicht"),
  stock(DTV, "dtv.caseload", "Caseload, eind van het jaar", "+{dtv.instroom}-{dtv.uitstroom}"),
];

const RVDR = cases("RvdR");
const COURTS: readonly LayoutRow[] = [
  flow(
    RVDR,
    "rvdr.asiel.vovo.instroom",
    "Voorlopige voorzieningen (VoVo), instroom",
    ofRejections((track) => `rvdr.asiel.${track}.vovo`),
  ),
  flow(
    RVDR,
    "rvdr.asiel.ntb.instroom",
    "Niet tijdig beslissen (NTB), instroom",
    "{p:rvdr.ntb.kans}*{asiel.beslistermijn.overschreden}",
  ),
  ...capacity(RVDR, "rvdr.asiel.ntb.uitstroom", "NTB, uitstroom", {
    of: "{p:rvdr.ntb.capaciteit}",
    available: "{vorig:rvdr.asiel.ntb.voorraad}+{rvdr.asiel.ntb.instroom}",
  }),
  stock(
    RVDR,
    "rvdr.asiel.ntb.voorraad",
    "NTB, voorraad, eind van het jaar",
    "+{rvdr.asiel.ntb.instroom}-{rvdr.asiel.ntb.uitstroom}",
  ),
  flow(
    RVDR,
    "rvdr.asiel.beroep.instroom",
    "Beroepen, instroom",
    ofRejections((track) => `rvdr.asiel.${track}.beroep`),
  ),
  flow(
    RVDR,
    "rvdr.asiel.beroep.ruimte",
    "Capaciteit voor beroepen, na NTB",
    "MAX(0,{p:rvdr.asiel.capaciteit}-{p:rvdr.ntb.gewicht}*{rvdr.asiel.ntb.uitstroom})",
  ),
  ...capacity(RVDR, "rvdr.asiel.beroep.uitstroom", "Beroepen, uitstroom", {
    of: "{rvdr.asiel.beroep.ruimte}",
    available: "{vorig:rvdr.asiel.beroep.voorraad}+{rvdr.asiel.beroep.instroom}",
  }),
  stock(
    RVDR,
    "rvdr.asiel.beroep.voorraad",
    "Beroepen, voorraad, eind van het jaar",
    "+{rvdr.asiel.beroep.instroom}-{rvdr.asiel.beroep.uitstroom}",
  ),
  {
    ...flow(
      RVDR,
      "rvdr.asiel.terug",
      "Gegrond, volgend jaar terug naar de IND",
      "{p:rvdr.asiel.gegrond}*{rvdr.asiel.beroep.uitstroom}",
    ),
    before: "{p:rvdr.asiel.terug.historie}",
  },
];

const RVS = cases("RvS");
const APPEAL: readonly LayoutRow[] = [
  flow(
    RVS,
    "rvs.asiel.hb.instroom",
    "Hoger beroep, instroom",
    "{p:rvs.asiel.hb}*{rvdr.asiel.beroep.uitstroom}",
  ),
  ...capacity(RVS, "rvs.asiel.hb.uitstroom", "Hoger beroep, uitstroom", {
    of: "{p:rvs.asiel.capaciteit}",
    available: "{vorig:rvs.asiel.hb.voorraad}+{rvs.asiel.hb.instroom}",
  }),
  stock(
    RVS,
    "rvs.asiel.hb.voorraad",
    "Hoger beroep, voorraad, eind van het jaar",
    "+{rvs.asiel.hb.instroom}-{rvs.asiel.hb.uitstroom}",
  ),
];

const COA = persons("COA");
const SEEKERS = "{vorig:coa.bezetting.az}+{coa.instroom.az}";
const WITHDRAWN = sum(TRACKS.map((track) => `{ind.asiel.${track}.intrekking}`));
const standing = (id: string, label: string, unit: string, formula: string): LayoutRow => ({
  ...{ id, label, partner: "COA", unit, formula },
});

const RECEPTION: readonly LayoutRow[] = [
  flow(
    COA,
    "coa.instroom.az",
    "Instroom asielzoekers",
    `{p:coa.opvangaandeel}*(${FIRST}+${REPEATED}+${SIDE})`,
  ),
  flow(
    COA,
    "coa.statusovergang",
    "Asielzoeker wordt vergunninghouder",
    `MIN({p:coa.statusovergang}*(${GRANTS}),${SEEKERS})`,
  ),
  flow(
    COA,
    "coa.uitstroom.az",
    "Uitstroom asielzoekers",
    `MIN(${WITHDRAWN}+{p:coa.vertrek_uit_opvang}*{dtv.uitstroom},${SEEKERS}-{coa.statusovergang})`,
  ),
  stock(
    COA,
    "coa.bezetting.az",
    "Bezetting asielzoekers, eind van het jaar",
    "+{coa.instroom.az}-{coa.statusovergang}-{coa.uitstroom.az}",
  ),
  flow(COA, "coa.instroom.vh", "Instroom vergunninghouders", `{coa.statusovergang}+${FAMILY}+${INVITED}`),
  flow(COA, "coa.instroom", "Instroom opvang", `{coa.instroom.az}+${FAMILY}+${INVITED}`),
  ...capacity(COA, "coa.uitstroom.vh", "Uitstroom vergunninghouders", {
    of: "{gem.taakstelling}*{p:coa.realisatie_taakstelling}",
    available: "{vorig:coa.bezetting.vh}+{coa.instroom.vh}",
  }),
  stock(
    COA,
    "coa.bezetting.vh",
    "Bezetting vergunninghouders, eind van het jaar",
    "+{coa.instroom.vh}-{coa.uitstroom.vh}",
  ),
  {
    ...standing(
      "coa.bezetting",
      "Bezetting totaal, eind van het jaar",
      "personen",
      "{coa.bezetting.az}+{coa.bezetting.vh}",
    ),
    strong: true,
  },
  standing(
    "coa.bezetting.gemiddeld",
    "Gemiddelde bezetting",
    "personen",
    "({vorig:coa.bezetting.az}+{vorig:coa.bezetting.vh}+{coa.bezetting})/2",
  ),
  standing(
    "coa.capaciteit.benodigd",
    "Benodigde opvangplekken",
    "plekken",
    "{coa.bezetting}/{p:coa.bezettingspercentage}",
  ),
];

const TOWNS = persons("gemeenten");
const HOUSING: readonly LayoutRow[] = [
  flow(TOWNS, "gem.taakstelling", "Taakstelling huisvesting (beide halfjaren)", "{p:coa.taakstelling}"),
  stock(
    TOWNS,
    "gem.achterstand",
    "Achterstand taakstelling, eind van het jaar",
    "+{gem.taakstelling}-{coa.uitstroom.vh}",
  ),
];

const NIDOS = persons("Nidos");
const MINORS: readonly LayoutRow[] = [
  flow(NIDOS, "nidos.instroom", "Instroom amv", `{p:nidos.amv_aandeel}*${FIRST}`),
  flow(
    NIDOS,
    "nidos.uitstroom",
    "Uitstroom amv",
    "{p:nidos.uitstroom}*({vorig:nidos.caseload}+{nidos.instroom})",
  ),
  stock(
    NIDOS,
    "nidos.caseload",
    "Amv onder voogdij, eind van het jaar",
    "+{nidos.instroom}-{nidos.uitstroom}",
  ),
];

const POLICE = persons("Politie");
const REGISTRATION: readonly LayoutRow[] = [
  flow(POLICE, "politie.ir.aanmeldingen.instroom", "Aanmeldingen", `${FIRST}+${REPEATED}+${SIDE}`),
  ...capacity(POLICE, "politie.ir.registraties", "Identificatie en registratie (I&R)", {
    of: "{p:politie.ir.capaciteit}",
    available: "{vorig:politie.ir.aanmeldingen}+{politie.ir.aanmeldingen.instroom}",
  }),
  stock(
    POLICE,
    "politie.ir.aanmeldingen",
    "Wachtend op I&R, eind van het jaar",
    "+{politie.ir.aanmeldingen.instroom}-{politie.ir.registraties}",
  ),
];

const MINISTRIES: readonly LayoutRow[] = [
  {
    ...{
      id: "bz.oda.persoonsjaren",
      label: "Eerstejaarsopvang DAC",
      partner: "BZ/BHOS",
      unit: "persoonsjaren",
    },
    formula: `{p:bz.dac_aandeel}*{p:bz.verblijf_eerste_jaar}*(${FIRST}+${FAMILY})`,
  },
  {
    ...{ id: "bz.oda.kosten", label: "Asieltoerekening ODA", partner: "BZ/BHOS", unit: "EUR", shown: "euro" },
    formula: "{bz.oda.persoonsjaren}*{p:coa.kostprijs}",
  },
  flow(
    persons("SZW"),
    "szw.inburgering",
    "Inburgeringsplichtigen",
    `{p:szw.inburgering}*(${GRANTS}+${FAMILY}+${INVITED})`,
  ),
  flow(
    persons("BZK"),
    "bzk.huurtoeslag",
    "Gehuisveste vergunninghouders (huurtoeslag)",
    "{coa.uitstroom.vh}",
  ),
];

export const ASYLUM_PARTNERS: readonly Section[] = [
  { title: "DT&V · vertrek", rows: RETURN },
  { title: "RvdR · rechtbanken", rows: COURTS },
  { title: "RvS · hoger beroep", rows: APPEAL },
  { title: "COA · opvang", rows: RECEPTION },
  { title: "Gemeenten · huisvesting", rows: HOUSING },
  { title: "Nidos · voogdij", rows: MINORS },
  { title: "Politie · identificatie en registratie", rows: REGISTRATION },
  { title: "Ministeries", rows: MINISTRIES },
];
