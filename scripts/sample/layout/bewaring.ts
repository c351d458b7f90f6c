/**
 * Sheet MPP Bewaring: detention and the courts after it.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023.
 */
import { capacity, cases, flow, type LayoutRow, persons, type Section, stock } from "./row";

const DJI = persons("DJI");
const RVDR = cases("RvdR");
const RVS = cases("RvS");

const STAY: readonly LayoutRow[] = [
  {
    ...flow(persons("IND/DJI"), "bewaring.instroom", "Instroom bewaring", "{p:bewaring.invoer}"),
    before: "{p:bewaring.historie.1}",
  },
  flow(
    DJI,
    "bewaring.uitstroom",
    "Uitstroom bewaring",
    "{p:bewaring.duur.0}*{bewaring.instroom}+{p:bewaring.duur.1}*{vorig:bewaring.instroom}",
  ),
  stock(
    DJI,
    "bewaring.bezetting",
    "Bezetting, eind van het jaar",
    "+{bewaring.instroom}-{bewaring.uitstroom}",
  ),
];

const COURTS: readonly LayoutRow[] = [
  flow(
    RVDR,
    "rvdr.bewaring.beroep.instroom",
    "Beroepen, instroom",
    "{p:rvdr.bewaring.beroep}*{bewaring.instroom}",
  ),
  ...capacity(RVDR, "rvdr.bewaring.beroep.uitstroom", "Beroepen, uitstroom", {
    of: "{p:rvdr.bewaring.capaciteit}",
    available: "{vorig:rvdr.bewaring.beroep.voorraad}+{rvdr.bewaring.beroep.instroom}",
  }),
  stock(
    RVDR,
    "rvdr.bewaring.beroep.voorraad",
    "Beroepen, voorraad, eind van het jaar",
    "+{rvdr.bewaring.beroep.instroom}-{rvdr.bewaring.beroep.uitstroom}",
  ),
];

const APPEAL: readonly LayoutRow[] = [
  flow(
    RVS,
    "rvs.bewaring.hb.instroom",
    "Hoger beroep, instroom",
    "{p:rvs.bewaring.hb}*{rvdr.bewaring.beroep.uitstroom}",
  ),
  ...capacity(RVS, "rvs.bewaring.hb.uitstroom", "Hoger beroep, uitstroom", {
    of: "{p:rvs.bewaring.capaciteit}",
    available: "{vorig:rvs.bewaring.hb.voorraad}+{rvs.bewaring.hb.instroom}",
  }),
  stock(
    RVS,
    "rvs.bewaring.hb.voorraad",
    "Hoger beroep, voorraad, eind van het jaar",
    "+{rvs.bewaring.hb.instroom}-{rvs.bewaring.hb.uitstroom}",
  ),
];

export const DETENTION: readonly Section[] = [
  { title: "DJI · bewaring", rows: STAY },
  { title: "RvdR · rechtbanken", rows: COURTS },
  { title: "RvS · hoger beroep", rows: APPEAL },
];
