/** What the user chose, and what is chosen for them at first. Pure. */
import { type OutcomeIndicator } from "../../chain";
import {
  type Band,
  bandOf,
  givenRho,
  type Offered,
  type Settings,
  type Source,
  type TimeStep,
} from "./choice";
import { freeSheetName } from "../../workbook/free-sheet-name";
import { defaultName, domainsOf } from "./sheet-plan";
import { type Sources } from "./sources";
import { type DoorrekeningText } from "./text";

export interface Chosen {
  /** Keys of sources; `band` is "" for none. */
  readonly model: string;
  readonly parameters: string;
  readonly inflow: string;
  readonly band: string;
  readonly step: TimeStep;
  readonly indicator: string;
  readonly scenario: string;
  /** Of what if, tornado and trace. */
  readonly period: string;
  readonly rho: number;
  readonly draws: number;
}

/** A sheet that can be inserted. */
export interface SheetName {
  readonly domain: string;
  readonly name: string;
  readonly wanted: boolean;
}

/** What is said beside the choices. */
export interface Notes {
  /** Block that the inflow is calculated from, and its events. */
  readonly ofInflow: string | undefined;
  readonly events: string | undefined;
  /** Rows that do not count. */
  readonly more: readonly string[];
}

/** Paths of the inflow that the bands are made of; the second is what MPP.BANDBREEDTE takes by itself. */
export const DRAWS = [1_000, 10_000, 100_000] as const;
const FIRST_DRAWS = DRAWS[1];

const DEFAULT_INDICATORS = ["coa.bezetting"];
const MAIN_SCENARIO = "medio";

const byKey = (all: readonly Source[], key: string | undefined): Source | undefined =>
  all.find((source) => source.key === key) ?? all[0];

/** The sources that are chosen; undefined when there is no table of a kind. */
export function settingsOf(offered: Offered, chosen: Partial<Chosen>): Settings | undefined {
  const model = byKey(offered.models, chosen.model);
  const parameters = byKey(offered.parameters, chosen.parameters);
  const inflow = byKey(offered.inflows, chosen.inflow);
  if (model === undefined || parameters === undefined || inflow === undefined) return undefined;
  return { model, parameters, inflow, step: chosen.step ?? "jaar" };
}

/** The block that the inflow comes from is the first choice: band and lines then have one origin. */
export function bandFor(
  sources: Sources,
  offered: Offered,
  inflow: Source,
  key: string | undefined,
): Band | undefined {
  const own = bandOf(sources, inflow);
  if (key === "") return undefined;
  if (own !== undefined && (key === undefined || key === own.block.key)) return own;
  const block = key === undefined ? offered.blocks[0] : offered.blocks.find((each) => each.key === key);
  return block === undefined ? undefined : { block, events: undefined };
}

export function notesOf(
  sources: Sources,
  settings: Settings,
  band: Band | undefined,
  text: DoorrekeningText,
): Notes {
  const own = bandOf(sources, settings.inflow);
  const tables = [settings.model, settings.parameters, settings.inflow, band?.block].map(
    (source) => source?.table,
  );
  return {
    ofInflow: own?.block.key,
    events: band?.events?.address,
    more: tables.flatMap((table) =>
      table?.more === undefined ? [] : [text.more(table.more, table.address)],
    ),
  };
}

/** First choices where the user has none, or one that is there no more. */
export function completed(
  sources: Sources,
  offered: Offered,
  chosen: Partial<Chosen>,
  there: {
    readonly indicators: readonly OutcomeIndicator[];
    readonly scenarios: readonly string[];
    readonly settings: Settings;
  },
): Omit<Chosen, "period"> {
  const { indicators, scenarios, settings } = there;
  const ids = indicators.map(({ id }) => id);
  const wanted = [chosen.indicator, ...DEFAULT_INDICATORS].find((id) => id !== undefined && ids.includes(id));
  const stock = indicators.find(({ kind }) => kind === "voorraad")?.id ?? ids[0] ?? "";
  const scenario = [chosen.scenario, MAIN_SCENARIO].find(
    (name) => name !== undefined && scenarios.includes(name),
  );
  return {
    model: settings.model.key,
    parameters: settings.parameters.key,
    inflow: settings.inflow.key,
    band: bandFor(sources, offered, settings.inflow, chosen.band)?.block.key ?? "",
    step: settings.step,
    indicator: wanted ?? stock,
    scenario: scenario ?? scenarios[0] ?? "",
    rho: chosen.rho ?? givenRho(sources),
    draws: chosen.draws ?? FIRST_DRAWS,
  };
}

/** 0, 1, and what the workbook's own options say. */
export function rhosOf(sources: Sources, chosen: number): readonly number[] {
  return [...new Set([0, givenRho(sources), chosen, 1])].sort((a, b) => a - b);
}

/** A sheet per domain, under a name that is free; what the user typed or unticked stays. */
export function sheetNames(
  indicators: readonly OutcomeIndicator[],
  taken: readonly string[],
  before: readonly SheetName[],
  typed: ReadonlySet<string>,
): readonly SheetName[] {
  return domainsOf(indicators).map((domain) => {
    const known = before.find((each) => each.domain === domain);
    const name = typed.has(domain) ? known?.name : undefined;
    return { domain, name: name ?? freeSheetName(defaultName(domain), taken), wanted: known?.wanted ?? true };
  });
}
