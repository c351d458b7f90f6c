/**
 * What the view calculates with at the moment: the workbook as it was read, what was chosen, and what these mean. Pure: it
 * is made anew at every choice.
 */
import { type OutcomeIndicator } from "../../chain";
import { type Band, offered, type Offered, opened, type Opened, type Settings } from "./choice";
import { type Asked, runsOf, type Runs, scenarioValues } from "./figures";
import { leverIds } from "./lever";
import { bandFor, type Chosen, completed, notesOf, type Notes, settingsOf } from "./state";
import { type Sources } from "./sources";
import { type DoorrekeningText } from "./text";

export interface Workspace extends Opened {
  readonly sources: Sources;
  readonly offered: Offered;
  readonly settings: Settings;
  readonly chosen: Chosen;
  readonly indicator: OutcomeIndicator;
  readonly runs: Runs;
  readonly band: Band | undefined;
  readonly notes: Notes;
}

export type Missing = "parameters" | "inflow";

/** What the workbook lacks, before anything can be calculated. */
export function missingIn({ parameters, inflows }: Offered): Missing | undefined {
  if (parameters.length === 0) return "parameters";
  return inflows.length === 0 ? "inflow" : undefined;
}

const SAME = 1e-9;

/** Whether the values of the inflow are those of the density; years of another origin count as such. */
function comesFrom(band: Band, { inflow }: Settings): boolean {
  try {
    const [headings = [], ...rows] = scenarioValues(band);
    const at = ["jaar", "scenario", "waarde"].map((name) => headings.indexOf(name));
    const keyOf = (row: readonly unknown[], [year = -1, scenario = -1]: readonly number[]): string =>
      `${String(row[year])}|${String(row[scenario]).toLowerCase()}`;
    const own = new Map(rows.map((row) => [keyOf(row, at), Number(row[at[2] ?? -1])]));
    const [names = [], ...cells] = inflow.table?.cells ?? [];
    const columns = ["jaar", "scenario", "waarde"].map((name) => names.indexOf(name));
    return cells.every((row) => {
      const value = own.get(keyOf(row, columns));
      const given = Number(row[columns[2] ?? -1]);
      return value === undefined || Math.abs(value - given) <= SAME * Math.max(1, Math.abs(given));
    });
  } catch {
    // What is wrong with the block is said where the band is calculated.
    return true;
  }
}

/** @throws FailureError as the functions; Error never */
export function workspace(
  sources: Sources,
  before: Partial<Chosen>,
  text: DoorrekeningText,
): Workspace | undefined {
  const all = offered(sources);
  const settings = settingsOf(all, before);
  if (settings === undefined) return undefined;
  const open = opened(settings);
  const first = completed(sources, all, before, { ...open, settings });
  const indicator = open.indicators.find(({ id }) => id === first.indicator);
  if (indicator === undefined) return undefined;
  const runs = runsOf(settings, open.scenarios, indicator.id);
  const period =
    before.period !== undefined && runs.periods.includes(before.period)
      ? before.period
      : (runs.periods.at(-1) ?? "");
  const band = bandFor(sources, all, settings.inflow, first.band === "" ? "" : first.band);
  const notes = notesOf(sources, settings, band, text);
  const differs = band !== undefined && !comesFrom(band, settings);
  return {
    ...open,
    sources,
    offered: all,
    settings,
    chosen: { ...first, period },
    indicator,
    runs,
    band,
    notes: differs ? { ...notes, more: [...notes.more, text.otherInflow] } : notes,
  };
}

export const askedOf = ({ chosen }: Workspace): Asked => ({
  indicator: chosen.indicator,
  scenario: chosen.scenario,
  period: chosen.period,
});

/** Parameters that the card "Wat als" offers, each with its owner. */
export function leversOf({ compiled, rows, chosen }: Workspace): readonly (readonly [string, string])[] {
  const ids = leverIds(compiled, rows, chosen);
  const owners = new Map(rows.map(({ parameter, eigenaar }) => [parameter, eigenaar]));
  return ids.map((id) => [id, owners.get(id) ?? ""]);
}
