/** `mpp project --bands`: quantiles per period of each indicator, as JSON or CSV in full precision, or as a table. */
import {
  type Band,
  bands,
  type CompiledModel,
  type Grain,
  outcomeIndicators,
  type YearDensity,
} from "../../chain";
import type { ParameterRow } from "../../params";
import { formatNumber } from "../../text";
import type { Context } from "../parameters/loaded";
import type { BandsAsked } from "./band-options";
import { CommandError } from "../command-error";
import { aligned, DECIMALS } from "./output";
import type { ProjectWords } from "./words";

export interface BandResults {
  readonly asked: BandsAsked;
  readonly grain: Grain;
  readonly bands: readonly Band[];
}

interface Line {
  readonly indicator: string;
  readonly kans: number;
  readonly periode: string;
  /** null for the used share of no capacity. */
  readonly waarde: number | null;
  /** Without sampling error. */
  readonly exact: boolean;
}

/**
 * A density is no scenario: whose rows hold where the parameters differ per scenario is the user's choice.
 * @throws CommandError
 */
function checkScenario(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  { scenario }: BandsAsked,
  words: ProjectWords,
): void {
  const used = new Set(model.parameters.map(({ id }) => id));
  const own = rows.filter((row) => row.scenario !== "" && used.has(row.parameter));
  const names = [...new Set(own.map((row) => row.scenario))];
  if (scenario === "" ? names.length === 0 : names.includes(scenario)) return;
  const ids = [...new Set(own.map(({ parameter }) => parameter))];
  throw new CommandError(
    scenario === "" ? words.scenarioNeeded(ids, names) : words.scenarioUnknown(scenario, names),
  );
}

/** @throws FailureError as `bands`; CommandError for the scenario of the parameters */
export function bandsOf(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  densities: readonly YearDensity[],
  grain: Grain,
  asked: BandsAsked,
  words: ProjectWords,
): BandResults {
  checkScenario(model, rows, asked, words);
  const ids = asked.indicators ?? outcomeIndicators(model.indicators).map(({ id }) => id);
  const { rho, draws, seed, chances, scenario } = asked;
  const options = { grain, rho, draws, seed, scenario, withYears: true };
  return { asked, grain, bands: bands(model, rows, densities, ids, chances, options) };
}

export function bandLines({ asked, bands: all }: BandResults): readonly Line[] {
  return all.flatMap(({ indicator, periods, quantiles, exact }) =>
    periods.flatMap(({ name }, t) =>
      asked.chances.map((kans, p) => {
        const value = quantiles[t]?.[p] ?? NaN;
        return { indicator, kans, periode: name, waarde: Number.isNaN(value) ? null : value, exact };
      }),
    ),
  );
}

/** One array of { indicator, kans, periode, waarde, exact }. */
export function bandsJson(results: BandResults): string {
  return `${JSON.stringify(bandLines(results))}\n`;
}

/** As Dutch Excel reads it; exact is ja or nee. */
export function bandsCsv(results: BandResults): string {
  const decimal = (value: number): string => String(value).replace(".", ",");
  const lines = bandLines(results).map(({ indicator, kans, periode, waarde, exact }) =>
    [indicator, decimal(kans), periode, waarde === null ? "" : decimal(waarde), exact ? "ja" : "nee"].join(
      ";",
    ),
  );
  return `${["indicator;kans;periode;waarde;exact", ...lines].join("\r\n")}\r\n`;
}

/** Digits of a chance: 2/3 as 0.666667. */
const CHANCE_DIGITS = 6;

function chanceText(chance: number, language: Context["language"]): string {
  return formatNumber(Number(chance.toPrecision(CHANCE_DIGITS)), language);
}

/** A monthly run shows its years only, as the table of the scenarios does. */
export function bandsTable(results: BandResults, model: CompiledModel, { language, words }: Context): string {
  const { asked, grain } = results;
  const byId = new Map(outcomeIndicators(model.indicators).map((each) => [each.id, each]));
  const years = (results.bands[0]?.periods ?? []).flatMap(({ name, month }, t) =>
    month === undefined ? [{ name, t }] : [],
  );
  const headings = ["indicator", words.project.unit, words.project.chanceHeading];
  const rows = results.bands.flatMap(({ indicator, quantiles, exact }) => {
    const { kind, indicator: own } = byId.get(indicator) ?? {};
    const share = kind === "benutting";
    const decimals = share ? DECIMALS.share : DECIMALS.count;
    // Draws are approximate by nature, and the title says so.
    const mark = exact || asked.rho < 1 ? "" : "≈ ";
    return asked.chances.map((chance, p) => {
      const cells = years.map(({ t }) => {
        const value = quantiles[t]?.[p] ?? NaN;
        return Number.isNaN(value) ? "" : formatNumber(value, language, decimals);
      });
      return [
        indicator,
        share ? "aandeel" : (own?.eenheid ?? ""),
        mark + chanceText(chance, language),
        ...cells,
      ];
    });
  });
  const table = aligned([[...headings, ...years.map(({ name }) => name)], ...rows]);
  return `${words.project.bandsTitle(asked, grain)}\n${table}`;
}
