/**
 * Sheet MPP Asiel, first part: inflow, the IND's tracks and nareis.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023.
 */
import { capacity, cases, flow, type LayoutRow, persons, type Section, stock, sum } from "./row";

const IND = cases("IND");
const APPLICANTS = persons("IND");

/** The IND's tracks as ids have them, in the order in which they are calculated. */
export const TRACKS = ["spoor1", "spoor2", "spoor4aa", "spoor4va"] as const;
type Track = (typeof TRACKS)[number];

const TITLES: Readonly<Record<Track, string>> = {
  spoor1: "IND · spoor 1 (Dublin)",
  spoor2: "IND · spoor 2 (veilig land of bescherming elders)",
  spoor4aa: "IND · spoor 4, algemene asielprocedure (AA)",
  spoor4va: "IND · spoor 4, verlengde asielprocedure (VA)",
};

export const GRANTS = sum(TRACKS.map((track) => `{ind.asiel.${track}.inwilliging}`));
export const FIRST = "{asiel.instroom.eerste}";
export const REPEATED = "{asiel.instroom.hasa}";
export const SIDE = "{asiel.instroom.zij}";
export const FAMILY = "{asiel.instroom.nareis_ingereisd}";
export const INVITED = "{asiel.instroom.hervestiging}+{asiel.instroom.herplaatsing}";

const INFLOW: readonly LayoutRow[] = [
  flow(persons("APM/IND"), "asiel.instroom.eerste", "Eerste asielaanvragen", "{eerste}"),
  flow(APPLICANTS, "asiel.instroom.hasa", "Herhaalde asielaanvragen (HASA)", "{p:asiel.hasa}"),
  flow(APPLICANTS, "asiel.instroom.zij", "Zij-instroom", "{p:asiel.zij_instroom}"),
  flow(persons("IND/COA"), "asiel.instroom.hervestiging", "Hervestigers", "{p:asiel.hervestiging}"),
  flow(APPLICANTS, "asiel.instroom.herplaatsing", "Herplaatsing en relocatie", "{p:asiel.herplaatsing}"),
  flow(
    APPLICANTS,
    "asiel.instroom.nareis_ingereisd",
    "Ingereisde nareizigers",
    "{p:nareis.inreis.0}*{ind.nareis.mvv.inwilliging}+{p:nareis.inreis.1}*{vorig:ind.nareis.mvv.inwilliging}",
  ),
  {
    ...flow(
      APPLICANTS,
      "asiel.instroom.totaal",
      "Totale asielinstroom",
      `${FIRST}+${REPEATED}+${FAMILY}+${INVITED}+{p:asiel.zij_telt_mee}*${SIDE}`,
    ),
    strong: true,
  },
];

const INTO: Readonly<Record<Track, string>> = {
  spoor1: `{p:asiel.spoor1.aandeel}*(${FIRST}+${SIDE})`,
  spoor2: `{p:asiel.spoor2.aandeel}*(${FIRST}+${SIDE})`,
  spoor4aa: `{p:asiel.spoor4.aandeel}*(${FIRST}+${SIDE})+${REPEATED}+{ind.asiel.spoor1.doorstroom}+{vorig:rvdr.asiel.terug}`,
  spoor4va: "{p:asiel.spoor4aa.doorverwijzing}*{ind.asiel.spoor4aa.productie}",
};

function trackSection(track: Track): Section {
  const id = (what: string): string => `ind.asiel.${track}.${what}`;
  const parameter = (what: string): string => `{p:asiel.${track}.${what}}`;
  const there = `{vorig:${id("voorraad")}}+{${id("instroom")}}`;
  const onward = track === "spoor1" ? `-{${id("doorstroom")}}` : "";
  const left = `${onward}-{${id("intrekking")}}`;
  const referred = track === "spoor4aa" ? "-{ind.asiel.spoor4va.instroom}" : "";
  const rows = [
    flow(IND, id("instroom"), "Instroom", INTO[track]),
    ...(track === "spoor1"
      ? [flow(IND, id("doorstroom"), "Doorstroom naar spoor 4", `${parameter("doorstroom")}*(${there})`)]
      : []),
    flow(IND, id("intrekking"), "Intrekkingen en overig", `${parameter("intrekking")}*(${there})`),
    ...capacity(IND, id("productie"), "Productie (afdoeningen)", {
      of: parameter("capaciteit"),
      available: `${there}${left}`,
    }),
    stock(
      IND,
      id("voorraad"),
      "Voorraad, eind van het jaar",
      `+{${id("instroom")}}${left}-{${id("productie")}}`,
    ),
    flow(IND, id("beslist"), "Beslissingen", `{${id("productie")}}${referred}`),
    flow(IND, id("inwilliging"), "Inwilligingen", `${parameter("inwilliging")}*{${id("beslist")}}`),
    flow(IND, id("afwijzing"), "Afwijzingen", `{${id("beslist")}}-{${id("inwilliging")}}`),
  ];
  return { title: TITLES[track], rows };
}

const FAMILY_ROWS: readonly LayoutRow[] = [
  flow(IND, "ind.nareis.mvv.instroom", "Instroom MVV nareis", `{p:nareis.factor}*(${GRANTS})`),
  ...capacity(IND, "ind.nareis.mvv.productie", "Productie MVV nareis", {
    of: "{p:nareis.capaciteit}",
    available: "{vorig:ind.nareis.mvv.voorraad}+{ind.nareis.mvv.instroom}",
  }),
  stock(
    IND,
    "ind.nareis.mvv.voorraad",
    "Voorraad MVV nareis, eind van het jaar",
    "+{ind.nareis.mvv.instroom}-{ind.nareis.mvv.productie}",
  ),
  {
    ...flow(
      IND,
      "ind.nareis.mvv.inwilliging",
      "Inwilligingen MVV nareis",
      "{p:nareis.inwilliging}*{ind.nareis.mvv.productie}",
    ),
    before: "{p:nareis.historie.1}",
  },
];

const OVERDUE: LayoutRow = {
  id: "asiel.beslistermijn.overschreden",
  label: "Zaken over de beslistermijn",
  partner: "IND",
  unit: "zaken",
  formula:
    `MAX(0,${sum(TRACKS.map((track) => `{vorig:ind.asiel.${track}.voorraad}`))}` +
    `-{p:asiel.beslistermijn_maanden}/12*(${sum(TRACKS.map((track) => `{ind.asiel.${track}.beslist}`))}))`,
};

export const ASYLUM_IND: readonly Section[] = [
  { title: "Instroom asiel", rows: INFLOW },
  ...TRACKS.map(trackSection),
  { title: "IND · beslistermijn", rows: [OVERDUE] },
  { title: "IND · nareis", rows: FAMILY_ROWS },
];
