/** Return, courts and reception. Source: Protocol MPP 1.1 (31-08-2022) §3.2. */
import { type ParameterDefinition } from "../model";
import { builders, BY_APM, BY_PARTNER, PERSONS_PER_YEAR } from "./build";

const { capacity, flow, rate, ratio, share } = builders("asiel");

const WAYS = [
  ["zelfstandig", "zelfstandig vertrek", "independent departure"],
  ["gedwongen", "gedwongen vertrek", "forced departure"],
  ["zonder_toezicht", "zelfstandig vertrek zonder toezicht", "departure without supervision"],
] as const;

const RETURN: readonly ParameterDefinition[] = [
  flow("dtv.politie", "DT&V", "Instroom DT&V vanuit de politie", "Inflow at DT&V from the police", [
    "dtv.instroom.np",
  ]),
  flow("dtv.kmar", "KMar", "Instroom DT&V vanuit de KMar", "Inflow at DT&V from the Marechaussee", [
    "dtv.instroom.kmar",
  ]),
  flow("dtv.overig", "DT&V", "Overige instroom DT&V", "Other inflow at DT&V", ["dtv.instroom.overig"]),
  flow(
    "dtv.niet_overgedragen",
    "DT&V",
    "Niet overgedragen dossiers (gaan van de instroom vanuit de IND af)",
    "Files not handed over (taken off the inflow from the IND)",
    ["dtv.instroom.ind"],
    BY_APM,
  ),
  rate(
    "dtv.uitstroom",
    "DT&V",
    "Uitstroom caseload DT&V, van begin + instroom",
    "Outflow of DT&V's caseload, of begin + inflow",
    ["dtv.uitstroom"],
    BY_PARTNER,
  ),
  ...WAYS.map(([way, nl, en]) =>
    share(
      `dtv.aandeel.${way}`,
      "DT&V",
      `Aandeel ${nl}, van de uitstroom`,
      `Share of ${en}, of outflow`,
      [`dtv.uitstroom.${way}`],
      { sum: "dtv.vertrek" },
    ),
  ),
];

const COURTS: readonly ParameterDefinition[] = [
  share(
    "rvdr.asiel.gegrond",
    "RvdR",
    "Gegrond en terug naar de IND, van de uitspraken",
    "Upheld and back to the IND, of rulings",
    ["rvdr.asiel.terug"],
  ),
  flow(
    "rvdr.asiel.terug.historie",
    "RvdR",
    "Terug naar de IND in het jaar voor het eerste",
    "Back to the IND in the year before the first",
    ["ind.asiel.spoor4aa.instroom"],
    { period: "constant" },
  ),
  share(
    "rvdr.ntb.kans",
    "RvdR",
    "Kans per jaar op beroep niet tijdig beslissen (NTB), per zaak over de termijn",
    "Chance per year of an appeal against not deciding in time, per overdue case",
    ["rvdr.asiel.ntb.instroom"],
    { unit: "aandeel/jaar", time: "S" },
  ),
  ratio(
    "rvdr.ntb.gewicht",
    "RvdR",
    "Beroepen die één NTB-uitspraak verdringt",
    "Appeals that one NTB ruling displaces",
    ["rvdr.asiel.beroep.uitstroom"],
  ),
  capacity("rvdr.asiel.capaciteit", "RvdR", "Capaciteit beroep asiel", "Capacity asylum appeals", [
    "rvdr.asiel.beroep.uitstroom",
  ]),
  capacity("rvdr.ntb.capaciteit", "RvdR", "Capaciteit beroep NTB", "Capacity NTB appeals", [
    "rvdr.asiel.ntb.uitstroom",
  ]),
  capacity(
    "rvs.asiel.capaciteit",
    "RvS",
    "Capaciteit hoger beroep asiel",
    "Capacity asylum further appeals",
    ["rvs.asiel.hb.uitstroom"],
  ),
  share("rvs.asiel.hb", "RvS", "Hoger beroep asiel, van de uitspraken", "Asylum further appeal, of rulings", [
    "rvs.asiel.hb.instroom",
  ]),
];

const RECEPTION: readonly ParameterDefinition[] = [
  share(
    "coa.opvangaandeel",
    "COA",
    "Aandeel dat opvang gebruikt, van eerste aanvragen, HASA en zij-instroom",
    "Share that uses reception, of first and repeat applications and side inflow",
    ["coa.instroom.az"],
  ),
  share(
    "coa.statusovergang",
    "COA",
    "Wordt vergunninghouder in de opvang, van de inwilligingen",
    "Becomes a permit holder in reception, of grants",
    ["coa.statusovergang"],
  ),
  share(
    "coa.vertrek_uit_opvang",
    "COA",
    "Vertrekt uit de opvang, van de uitstroom van DT&V",
    "Leaves from reception, of DT&V's outflow",
    ["coa.uitstroom.az"],
  ),
  flow(
    "coa.taakstelling",
    "BZK",
    "Taakstelling huisvesting vergunninghouders, beide halfjaren samen",
    "Housing target for permit holders, both half-years together",
    ["gem.taakstelling"],
    PERSONS_PER_YEAR,
  ),
  ratio(
    "coa.realisatie_taakstelling",
    "COA",
    "Gerealiseerd deel van de taakstelling",
    "Realised part of the housing target",
    ["coa.uitstroom.vh"],
    { maximum: 2 },
  ),
  share(
    "coa.bezettingspercentage",
    "COA",
    "Bezettingspercentage voor de planning",
    "Planning occupancy rate",
    ["coa.capaciteit.benodigd"],
    { ...BY_PARTNER, aboveMinimum: true },
  ),
  ratio(
    "coa.kostprijs",
    "COA",
    "Kosten van één persoon in de opvang, per jaar",
    "Cost of one person in reception, per year",
    ["bz.oda.kosten"],
    { ...BY_PARTNER, unit: "EUR", rounding: 100 },
  ),
];

export const ASYLUM_CHAIN: readonly ParameterDefinition[] = [...RETURN, ...COURTS, ...RECEPTION];
