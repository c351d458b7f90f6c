/** Capacities by other names and in other units: places, targets, products that count cases; and those that count something else. */
import { down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const COLUMNS = ["K", "L", "M", "N"] as const;

/** Headings with the same number in every period, in K and on. */
function columns(...list: readonly (readonly [string, number])[]): Record<string, Cell> {
  return Object.fromEntries(
    list.flatMap(([heading, value], i) => {
      const letter = COLUMNS[i] ?? "";
      return Object.entries({
        [`Beslissen!${letter}4`]: heading,
        ...down(
          "Beslissen",
          `${letter}5`,
          [0, 1, 2, 3, 4, 5].map((year) => value * (1 + year / 100)),
        ),
      });
    }),
  );
}

const ONE = "=MIN(K5,B5+C5)";
const PLACE = { scene: "beslis", cell: "Beslissen!E5", family: "E5:E10" };
const SITTINGS = columns(["zittingen", 1_300], ["zaken per zitting", 21]);
const HOURS = columns(["formatie [fte]", 150], ["productieve uren per fte", 1_300], ["zaken per uur", 0.14]);
const TARGET = columns(["taakstelling", 30_000], ["realisatie (%)", 85]);

const named = [
  ...["zitplaatsen", "opvangplaatsen", "plekken", "bedden", "seats", "places available", "time slots"],
  ...["taakstelling", "doelstelling [zaken]", "target", "jaarquotum", "productielimiet", "haalbaar"],
  ...[
    "zaken per jaar",
    "decisions per year",
    "afdoeningen/jaar",
    "beslissingen per jaar",
    "max. aantal zaken",
  ],
].map((heading): Variant => [ONE, columns([heading, 26_000])]);

/** Begin stocks that do not go on from what was left. */
const ELSEWHERE = down("Beslissen", "B5", [30_000, 31_000, 29_000, 28_500, 27_000, 26_400]);

const list: readonly Variant[] = [
  ...named,
  ["=MIN(12*K5,B5+C5)", columns(["beslissingen per maand", 2_200])],
  ["=MIN(K5*52,SUM(B5:C5))", columns(["capaciteit/week", 500])],
  ["=IF(B5+C5>4*K5,4*K5,B5+C5)", columns(["output per quarter", 6_500])],
  ["=MIN(K5*12,B5+C5)", columns(["maandcapaciteit", 2_200])],
  ["=MIN(K5*L5,B5+C5)", SITTINGS],
  ["=MIN(B5+C5,L5*K5*0.9)", SITTINGS],
  ["=MIN(K5*L5,B5+C5)", columns(["hearings", 900], ["cases/hearing", 30])],
  ["=MIN(K5*L5,B5+C5)", columns(["vluchten", 400], ["personen per vlucht", 60])],
  ["=MIN(K5*L5,B5+C5)", columns(["werkbare weken", 42], ["zaken per week", 620])],
  ["=MIN(K5*L5,B5+C5)", columns(["caseworkers", 500], ["productivity", 52])],
  ["=MIN(K5*L5*M5,B5+C5)", HOURS],
  ["=MIN(PRODUCT(K5:M5),B5+C5)", HOURS],
  ["=MIN(K5*L5/M5,B5+C5)", columns(["fte", 150], ["uren per fte", 1_300], ["uren per zaak", 7.4])],
  ["=MIN(K5*L5*12,B5+C5)", columns(["fte", 500], ["zaken per fte per maand", 4.3])],
  ["=MIN(K5*L5/100,B5+C5)", TARGET],
  ["=MIN(K5*L5%,B5+C5)", TARGET],
  ["=B5+C5-MAX(0,B5+C5-K5*L5/100)", TARGET],
  ["=MIN(K5*(1-L5/100),B5+C5)", columns(["plaatsen", 30_000], ["leegstand (%)", 6])],
  ["=MIN(K5*(1-L5),B5+C5)", columns(["plaatsen", 30_000], ["leegstand", 0.06])],
  ["=MIN(K5*(1+L5),B5+C5)", columns(["plaatsen", 24_000], ["groei", 0.06])],
  ["=MIN(K5*L5*(1-M5%),B5+C5)", columns(["fte", 500], ["zaken per fte", 54], ["verzuim [%]", 5])],
  ["=MAX(0,MIN(B5+C5,K5))", columns(["plaatsen vrij", 26_000])],
];

const unnamed = [
  ...[
    "beslissingen per maand",
    "capaciteit per week",
    "capacity/quarter",
    "maandcapaciteit",
    "zaken per fte",
  ],
  ...["zittingen", "vluchten", "kamers", "productieve uren", "formatie", "budget", "kosten per zaak"],
  ...["capaciteit [fte]", "capaciteit [uren]", "zittingscapaciteit [zittingen]", "capaciteit (%)"],
  ...["benodigde plaatsen", "bezette plaatsen", "plaatsen tekort", "doelvoorraad", "maximale bezetting"],
  ...[
    "nieuwe zaken per jaar",
    "aanvragen per jaar",
    "uitplaatsingen",
    "leeftijd",
    "wachttijd",
    "prijs per plaats",
  ],
  ...[
    "taakstelling woningen",
    "plaatsen vorig jaar",
    "minimumquotum",
    "target doorlooptijd",
    "target inflow",
  ],
  ...["target per fte", "doel [%]", "streefwaarde", "limiet termijn", "jaar", "index", "capaciteit (fte)"],
].map((heading): Variant => [ONE, columns([heading, 26_000]), heading]);

const others: readonly Variant[] = [
  ...unnamed,
  ["=MIN(12*K5,B5+C5)", columns(["capaciteit per week", 500]), "weeks times twelve"],
  ["=MIN(12*K5,B5+C5)", columns(["zaken per jaar", 2_200]), "a year times twelve"],
  ["=MIN(52*K5,B5+C5)", columns(["zaken per maand", 500]), "months times fifty-two"],
  ["=MIN(K5*L5,B5+C5)", columns(["vluchten", 400], ["uren per vlucht", 60]), "hours"],
  ["=MIN(K5*L5,B5+C5)", columns(["fte", 400], ["zaken per zitting", 60]), "staff times cases per sitting"],
  ["=MIN(K5*L5,B5+C5)", columns(["zittingen", 400], ["zaken per fte", 60]), "sittings times cases per head"],
  ["=MIN(K5*L5,B5+C5)", columns(["plaatsen", 400], ["prijs per plaats", 60]), "money"],
  ["=MIN(K5*L5,B5+C5)", HOURS, "hours"],
  ["=MIN(L5*M5,B5+C5)", HOURS, "cases of one head"],
  ["=MIN(K5*M5,B5+C5)", HOURS, "staff times cases per hour"],
  ["=MIN(K5*L5,B5+C5)", columns(["fte", 500], ["zaken per fte per maand", 4.3]), "a month of a year's work"],
  [
    "=MIN(K5*L5*M5,B5+C5)",
    columns(["fte", 150], ["uren per fte", 1_300], ["uren per zaak", 7.4]),
    "hours squared",
  ],
  ["=MIN(K5*L5,B5+C5)", TARGET, "percents as they are"],
  ["=MIN(K5*L5/10,B5+C5)", TARGET, "a tenth of the percents"],
  [
    "=MIN(K5*L5/100,B5+C5)",
    columns(["taakstelling", 30_000], ["realisatie", 85]),
    "percents that nobody calls so",
  ],
  ["=MIN(K5/100,B5+C5)", columns(["taakstelling", 30_000]), "a hundredth"],
  ["=MIN(K5*L5,B5+C5)", columns(["capaciteit", 26_000], ["ziekteverzuim", 0.06]), "what is lost of it"],
  ["=MIN(K5*L5/100,B5+C5)", columns(["plaatsen", 26_000], ["groei (%)", 3]), "what comes on top"],
  [
    ONE,
    { ...columns(["plaatsen [personen]", 26_000]), "Beslissen!B4": "voorraad begin [zaken]" },
    "persons against cases",
  ],
  ["=MIN(K5*L5,B5+C5)", columns(["zittingen", 1_300], ["gezinnen per zitting", 21]), "families"],
  [ONE, { ...columns(["plaatsen", 26_000]), "Beslissen!E4": "bezetting" }, "bounds a stock, and no outflow"],
  [
    ONE,
    {
      ...columns(["plaatsen", 26_000]),
      "Beslissen!E4": "opgevangen",
      ...formulasDown("Beslissen", "B", [6, 10], "=E^"),
    },
    "goes on from what it gave the year before: a stock",
  ],
];

/** A product of norms that nobody calls a capacity, of which the end stock shows that it is one. */
const shown: readonly Variant[] = [
  ["=MIN(K5*L5,B5+C5)", columns(["voogden begin jaar", 400], ["nieuwe zaken per fte per jaar", 60])],
  ["=MIN(K5*L5,B5+C5)", columns(["zittingsdagen per jaar", 1_300], ["zaken per zittingsdag", 21])],
  [ONE, columns(["cap. [zaken/jr]", 26_000])],
  [ONE, columns(["taakst.", 26_000])],
];
const notShown: readonly Variant[] = [
  ["=MIN(K5*L5,B5+C5)", columns(["voogden begin jaar", 400], ["uren per fte per jaar", 60]), "hours"],
  [
    "=MIN(K5*L5,B5+C5)",
    { ...columns(["voogden begin jaar", 400], ["nieuwe zaken per fte per jaar", 60]), ...ELSEWHERE },
    "the stock goes on without it",
  ],
  [ONE, columns(["nieuw [zaken]", 26_000]), "what comes in"],
];

/** The begin stock by another name, and the closing one of the year before. */
const begun: readonly Variant[] = [
  ["=MIN(D5,B5+C5)", { "Beslissen!B4": "wachtend" }],
  ["=MIN(D5,B5+C5)", { "Beslissen!B4": "queue" }],
  ["=MIN(D5,B5+C5)", { "Beslissen!B4": "populatie", "Beslissen!F4": "populatie na" }],
];
const notBegun: readonly Variant[] = [
  ["=MIN(D6,C5+C6)", {}, "inflow of two years", "E6"],
  ["=MIN(D6,E5+C6)", {}, "what left the year before", "E6"],
  ["=MIN(D5,K5+C5)", columns(["populatie", 3_000]), "nothing goes on in it"],
];

const MONTHLY = { scene: "capaciteitkolom", cell: "DT&V!E5", family: "E5:E10" };
const heading = (text: string): Record<string, Cell> => ({ "DT&V!D4": text });
const monthly: readonly Variant[] = [
  ["=MIN(D5,B5+C5)", heading("plaatsen")],
  ["=MIN(D5,B5+C5)", heading("vertrekplaatsen per maand")],
  ["=MIN(D5,B5+C5)", heading("zaken per maand")],
  ["=MIN(D5/12,B5+C5)", heading("capaciteit per jaar")],
];
const notMonthly: readonly Variant[] = [
  ["=MIN(D5,B5+C5)", heading("capaciteit per jaar"), "a year against a month"],
  ["=MIN(D5*12,B5+C5)", heading("zaken per maand"), "a year against a month"],
  ["=MIN(D5,B5+C5)", heading("zaken per week"), "a week against a month"],
];

export const CAPACITY_UNITS = [
  ...variants("capaciteit", PLACE, list),
  ...variants(null, PLACE, others),
  ...variants("capaciteit", PLACE, shown),
  ...variants(null, PLACE, notShown),
  ...variants("capaciteit", PLACE, begun),
  ...variants(null, PLACE, notBegun),
  ...variants("capaciteit", MONTHLY, monthly),
  ...variants(null, MONTHLY, notMonthly),
];
