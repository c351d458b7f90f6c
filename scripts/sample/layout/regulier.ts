/**
 * Sheet MPP Regulier: the IND's regular procedures and the courts after them.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023.
 */
import { capacity, cases, flow, type Section, stock, sum } from "./row";

const PROCEDURES = [
  ["mvv", "machtiging tot voorlopig verblijf (MVV)"],
  ["vvr_gezin", "verblijfsvergunning (VVR) gezin"],
  ["vvr_arbeid", "VVR arbeid en kennismigratie"],
  ["vvr_studie", "VVR studie"],
  ["vvr_overig", "VVR overig en verlenging"],
  ["brexit_tev", "EU-toetsing en overig"],
  ["naturalisatie", "naturalisatie"],
  ["bezwaar", "bezwaar"],
] as const;

const IND = cases("IND");
const RVDR = cases("RvdR");
const RVS = cases("RvS");

function procedure([name, title]: (typeof PROCEDURES)[number]): Section {
  const id = (what: string): string => `ind.regulier.${name}.${what}`;
  return {
    title: `IND · ${title}`,
    rows: [
      flow(IND, id("instroom"), "Instroom", `{p:regulier.${name}.instroom}`),
      ...capacity(IND, id("productie"), "Productie", {
        of: `{p:regulier.${name}.capaciteit}`,
        available: `{vorig:${id("voorraad")}}+{${id("instroom")}}`,
      }),
      stock(IND, id("voorraad"), "Voorraad, eind van het jaar", `+{${id("instroom")}}-{${id("productie")}}`),
      flow(IND, id("afwijzing"), "Afwijzingen", `(1-{p:regulier.${name}.inwilliging})*{${id("productie")}}`),
    ],
  };
}

const APPEALS = sum(
  PROCEDURES.map(([name]) => `{p:rvdr.regulier.${name}.beroep}*{ind.regulier.${name}.afwijzing}`),
);

export const REGULAR: readonly Section[] = [
  ...PROCEDURES.map(procedure),
  {
    title: "RvdR · rechtbanken",
    rows: [
      flow(RVDR, "rvdr.regulier.beroep.instroom", "Beroepen, instroom", APPEALS),
      ...capacity(RVDR, "rvdr.regulier.beroep.uitstroom", "Beroepen, uitstroom", {
        of: "{p:rvdr.regulier.capaciteit}",
        available: "{vorig:rvdr.regulier.beroep.voorraad}+{rvdr.regulier.beroep.instroom}",
      }),
      stock(
        RVDR,
        "rvdr.regulier.beroep.voorraad",
        "Beroepen, voorraad, eind van het jaar",
        "+{rvdr.regulier.beroep.instroom}-{rvdr.regulier.beroep.uitstroom}",
      ),
    ],
  },
  {
    title: "RvS · hoger beroep",
    rows: [
      flow(
        RVS,
        "rvs.regulier.hb.instroom",
        "Hoger beroep, instroom",
        "{p:rvs.regulier.hb}*{rvdr.regulier.beroep.uitstroom}",
      ),
      ...capacity(RVS, "rvs.regulier.hb.uitstroom", "Hoger beroep, uitstroom", {
        of: "{p:rvs.regulier.capaciteit}",
        available: "{vorig:rvs.regulier.hb.voorraad}+{rvs.regulier.hb.instroom}",
      }),
      stock(
        RVS,
        "rvs.regulier.hb.voorraad",
        "Hoger beroep, voorraad, eind van het jaar",
        "+{rvs.regulier.hb.instroom}-{rvs.regulier.hb.uitstroom}",
      ),
    ],
  },
];
