/**
 * Parameter sets for the second judge, from plausible to extreme, made by a seeded generator. Method: one list of
 * parameters with their class, as the chain's parameter table has them; a taste says how each class is drawn.
 */
import { type ParameterRow } from "../../../src/params";
import { parameterRow } from "../set";
import { type Given, type GivenSet } from "./numbers";
import { PRODUCTS } from "./others";

export const YEARS = [2026, 2027, 2028, 2029, 2030];
export const SCENARIOS = ["minimum", "mediaan", "medio", "maximum"];

/** Source: G. Marsaglia's xorshift32 (2003). @param seed a whole number above 0, spread over all 32 bits first */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const SPOREN = ["1", "2", "4aa", "4va"];
const each = (names: readonly string[], id: (name: string) => string): readonly string[] => names.map(id);

/** V: share of begin + in that leaves in a year. */
export const LEAVERS = [
  ...each(SPOREN, (k) => `asiel.spoor${k}.intrekking`),
  "asiel.spoor1.doorstroom",
  "dtv.uitstroom",
  "nidos.uitstroom",
];
/** A between 0 and 1, and not part of a sum. */
const SHARES = [
  ...each(SPOREN, (k) => `asiel.spoor${k}.inwilliging`),
  ...each(SPOREN, (k) => `dtv.spoor${k}.overdracht`),
  ...each(SPOREN, (k) => `rvdr.asiel.spoor${k}.beroep`),
  ...each(SPOREN, (k) => `rvdr.asiel.spoor${k}.vovo`),
  ...each(PRODUCTS, (p) => `regulier.${p}.inwilliging`),
  ...each(PRODUCTS, (p) => `rvdr.regulier.${p}.beroep`),
  "asiel.spoor4aa.doorverwijzing",
  "nareis.inwilliging",
  "rvdr.asiel.gegrond",
  "rvs.asiel.hb",
  "coa.opvangaandeel",
  "coa.statusovergang",
  "coa.vertrek_uit_opvang",
  "nidos.amv_aandeel",
  "bz.dac_aandeel",
  "bz.verblijf_eerste_jaar",
  "szw.inburgering",
  "rvs.regulier.hb",
  "rvs.bewaring.hb",
  "rvdr.bewaring.beroep",
];
const SPLITS = [
  ["asiel.spoor1.aandeel", "asiel.spoor2.aandeel", "asiel.spoor4.aandeel"],
  ["dtv.aandeel.zelfstandig", "dtv.aandeel.gedwongen", "dtv.aandeel.zonder_toezicht"],
];
const CAPACITIES = [
  ...each(SPOREN, (k) => `asiel.spoor${k}.capaciteit`),
  ...each(PRODUCTS, (p) => `regulier.${p}.capaciteit`),
  ...each(["asiel", "ntb", "regulier", "bewaring"], (d) => `rvdr.${d}.capaciteit`),
  ...each(["asiel", "regulier", "bewaring"], (d) => `rvs.${d}.capaciteit`),
  "nareis.capaciteit",
  "politie.ir.capaciteit",
];
const FLOWS = [
  ...each(["hasa", "zij_instroom", "hervestiging", "herplaatsing"], (name) => `asiel.${name}`),
  ...each(PRODUCTS, (p) => `regulier.${p}.instroom`),
  ...each(["politie", "kmar", "overig"], (name) => `dtv.${name}`),
  "coa.taakstelling",
  "bewaring.invoer",
];
export const STOCKS = [
  ...each(SPOREN, (k) => `ind.asiel.spoor${k}.voorraad`),
  ...each(PRODUCTS, (p) => `ind.regulier.${p}.voorraad`),
  ...each(["asiel", "regulier", "bewaring"], (d) => `rvdr.${d}.beroep.voorraad`),
  ...each(["asiel", "regulier", "bewaring"], (d) => `rvs.${d}.hb.voorraad`),
  ...["ind.nareis.mvv.voorraad", "dtv.caseload", "rvdr.asiel.ntb.voorraad", "coa.bezetting.az"],
  ...[
    "coa.bezetting.vh",
    "gem.achterstand",
    "nidos.caseload",
    "politie.ir.aanmeldingen",
    "bewaring.bezetting",
  ],
];

/** How a set is drawn; what is absent is plausible. */
export interface Taste {
  readonly share?: (random: () => number) => number;
  readonly flow?: (random: () => number) => number;
  readonly capacity?: (random: () => number) => number;
  readonly start?: (random: () => number) => number;
  readonly correction?: (random: () => number, stock: string) => number;
  /** Weights of a yearly and of a monthly kernel. */
  readonly weights?: readonly [number, number];
  /** Every parameter that may has a number per year. */
  readonly perYear?: boolean;
  /** Monthly shares of their own. */
  readonly monthlyShares?: boolean;
  readonly profiles?: "quarters" | "uneven";
}

const log = (low: number, high: number) => (random: () => number) => low * (high / low) ** random();

const PLAUSIBLE = {
  share: (random: () => number) => random(),
  flow: log(50, 8_000),
  capacity: log(500, 40_000),
  start: log(100, 40_000),
  correction: () => 0,
  weights: [2, 6],
  perYear: false,
  monthlyShares: false,
  profiles: "quarters",
} as const satisfies Required<Taste>;

export const TASTES: ReadonlyMap<string, Taste> = new Map<string, Taste>([
  ["plausible", {}],
  ["a number per year", { perYear: true }],
  ["no capacity", { capacity: () => 0 }],
  ["more capacity than cases", { capacity: log(1e7, 1e8) }],
  ["all shares 0", { share: () => 0 }],
  ["all shares 1", { share: () => 1, perYear: true }],
  ["many weights", { weights: [9, 40] }],
  [
    "corrections and large stocks",
    {
      ...{
        start: log(1e5, 1e7),
        capacity: log(500, 5_000),
        share: (random) => 0.1 * random(),
        perYear: true,
      },
      // Asylum seekers may all have left: only a correction upwards cannot be refused.
      correction: (random, id) => 1e4 * (id === "coa.bezetting.az" ? random() : random() - 0.5),
    },
  ],
  ["months of their own", { monthlyShares: true, profiles: "uneven", weights: [1, 14] }],
  [
    "from tiny to huge",
    {
      share: (random) => (random() < 0.3 ? Math.round(random()) : random() ** 4),
      flow: (random) => (random() < 0.2 ? 0 : log(1e-6, 1e7)(random)),
      capacity: (random) => (random() < 0.2 ? 0 : log(1e-6, 1e7)(random)),
      start: (random) => (random() < 0.3 ? 0 : log(1e-6, 1e7)(random)),
      ...{ perYear: true, monthlyShares: true, profiles: "uneven", weights: [5, 20] },
    },
  ],
]);

/** Sets of which some runs cannot be. */
export const DOUBTFUL: ReadonlyMap<string, Taste> = new Map<string, Taste>([
  ["corrections that may empty a stock", { correction: (random) => (random() < 0.06 ? -2e4 * random() : 0) }],
  ["the same per year", { perYear: true, correction: (random) => (random() < 0.01 ? -3e4 * random() : 0) }],
  ["a share above 1", { share: (random) => (random() < 0.01 ? 1 + random() : random()) }],
  ["a negative flow", { flow: (random) => (random() < 0.03 ? -2 * random() : log(50, 8_000)(random)) }],
]);

/** Non-negative numbers that add up to the total. */
function split(random: () => number, count: number, total: number): readonly number[] {
  const parts = Array.from({ length: count }, () => -Math.log(1 - random()) + 1e-9);
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => (total * part) / sum);
}

type Put = (id: string, draw: () => number) => void;

/** Of those who entered j periods ago, the weights from j on are still there. */
function remaining(weights: readonly number[], past: readonly number[]): number {
  let sum = 0;
  for (let j = 1; j < weights.length; j++) {
    for (const w of weights.slice(j)) sum += w * (past[j] ?? NaN);
  }
  return sum;
}

/** @returns those in detention at the start that the kernel still has to let go: of the longer of both grains */
function kernels(random: () => number, taste: Required<Taste>, put: Put): number {
  let held = 0;
  for (const [tail, count, size] of [
    ["", taste.weights[0], 5_000],
    [".maand", taste.weights[1], 400],
  ] as const) {
    const leaving = split(random, count, random());
    const staying = split(random, count, 1);
    const past = staying.map(() => size * random());
    held = Math.max(held, remaining(staying, past));
    for (let j = 0; j < count; j++) {
      put(`nareis.inreis${tail}.${j}`, () => leaving[j] ?? NaN);
      put(`bewaring.duur${tail}.${j}`, () => staying[j] ?? NaN);
      if (j === 0) continue;
      put(`nareis.historie${tail}.${j}`, () => size * random());
      put(`bewaring.historie${tail}.${j}`, () => past[j] ?? NaN);
    }
  }
  return held;
}

const QUARTERS = [0.183, 0.198, 0.3, 0.319];

function profiles(random: () => number, { profiles: kind }: Required<Taste>, put: Put): void {
  const applications =
    kind === "quarters"
      ? Array.from({ length: 12 }, (_, m) => (QUARTERS[Math.floor(m / 3)] ?? NaN) / 3)
      : split(random, 12, 1);
  // The longest holiday: nobody works in August.
  const work = split(random, 11, 12);
  const uneven = [...work.slice(0, 7), 0, ...work.slice(7)];
  for (let m = 1; m <= 12; m++) {
    put(`maandprofiel.${m}`, () => applications[m - 1] ?? NaN);
    put(`werkprofiel.${m}`, () => (kind === "quarters" ? 1 : (uneven[m - 1] ?? NaN)));
  }
}

/** Rows of a set; a number per year, and per scenario for the realised part of the taakstelling. */
export function makeSet(seed: number, chosen: Taste): readonly ParameterRow[] {
  const taste: Required<Taste> = { ...PLAUSIBLE, ...chosen };
  const random = randomOf(seed);
  const rows: ParameterRow[] = [];
  const once: Put = (id, draw) => void rows.push(parameterRow(id, draw()));
  const perYear: Put = (id, draw) => {
    if (!taste.perYear) once(id, draw);
    else for (const year of YEARS) rows.push(parameterRow(id, draw(), String(year)));
  };
  const put = (ids: readonly string[], draw: (random: () => number) => number): void => {
    for (const id of ids) perYear(id, () => draw(random));
  };
  put(SHARES, taste.share);
  put(FLOWS, taste.flow);
  put(CAPACITIES, taste.capacity);
  for (const id of LEAVERS) {
    // Spoor 1 has two ways of leaving, which are at most 1 together.
    const part = id.startsWith("asiel.spoor1.") ? 0.5 : 1;
    perYear(id, () => part * taste.share(random));
    if (taste.monthlyShares) perYear(`${id}.maand`, () => (part * taste.share(random)) / 12);
  }
  for (const ids of SPLITS) {
    const shares = split(random, 3, 1);
    for (const [i, id] of ids.entries()) once(id, () => shares[i] ?? NaN);
  }
  const held = kernels(random, taste, once);
  for (const id of STOCKS) {
    const least = id === "bewaring.bezetting" ? held : 0;
    once(`${id}.startvoorraad`, () => least + taste.start(random));
    if (chosen.correction !== undefined) perYear(`${id}.correctie`, () => taste.correction(random, id));
  }
  put(["asiel.zij_telt_mee"], (draw) => Math.round(draw()));
  put(["asiel.beslistermijn_maanden"], (draw) => 6 + 15 * draw());
  put(["nareis.factor", "rvdr.ntb.gewicht"], (draw) => 2 * draw());
  put(["rvdr.ntb.kans"], (draw) => draw());
  put(["dtv.niet_overgedragen"], () => 0);
  put(["coa.bezettingspercentage"], (draw) => 0.5 + draw() / 2);
  put(["coa.kostprijs"], log(5_000, 60_000));
  once("rvdr.asiel.terug.historie", () => taste.start(random) / 10);
  for (const scenario of SCENARIOS) {
    rows.push(parameterRow("coa.realisatie_taakstelling", 2 * random(), "", scenario));
  }
  profiles(random, taste, once);
  return rows;
}

/** First applications of each scenario per year, from low to high. */
export function makeInflow(seed: number): ReadonlyMap<string, readonly number[]> {
  const random = randomOf(seed);
  return new Map(
    SCENARIOS.map((name, i) => [name, YEARS.map(() => Math.round(20_000 + 15_000 * i + 12_000 * random()))]),
  );
}

/** The rows that hold in a scenario, as the second implementation asks for them. */
export function givenSet(rows: readonly ParameterRow[], scenario: string): GivenSet {
  const set = new Map<string, Given>();
  for (const { parameter, jaar, scenario: only, waarde } of rows) {
    if (only !== "" && only !== scenario) continue;
    if (jaar === "") {
      set.set(parameter, waarde);
      continue;
    }
    const before = set.get(parameter);
    const years: readonly (number | undefined)[] =
      typeof before === "object" ? before : YEARS.map(() => undefined);
    set.set(
      parameter,
      years.map((value, i) => (YEARS[i] === Number(jaar) ? waarde : value)),
    );
  }
  return set;
}
