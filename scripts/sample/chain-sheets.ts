/** The sheets of the chain: inflow per year, the production model by hand and by function, and the model itself. */
import { type WriteSheet } from "hucre/xlsx";
import { type ModelRow, MODELS } from "../../src/chain";
import { type ParameterSet, STORED } from "../../src/params";
import {
  ANALYSIS,
  ANALYSIS_WIDTHS,
  type AnalysisSources,
  analysisSheet,
  MODEL_FINGERPRINT,
} from "./analysis-sheet";
import { BAND_WIDTHS, bandCharts, BANDS, type BandSources, bandSheet } from "./band-sheet";
import { refOf, SheetDraft } from "./draft";
import { YEARS } from "./frame";
import {
  BLOCK_RANGE,
  INFLOW,
  INFLOW_COLUMNS,
  INFLOW_RANGE,
  INFLOW_WIDTHS,
  inflowSheet,
} from "./inflow-sheet";
import { LAYOUTS } from "./layout";
import { MODEL, MODEL_HEADING_ROW, MODEL_WIDTHS, modelRange, modelSheet } from "./model-sheet";
import { type ParameterRounds } from "./parameter-sets";
import { headingRow, PREVIOUS_PARAMETERS, tableRange } from "./parameter-sheet";
import { type ParameterBlock } from "./parameter-block";
import {
  BEFORE_COLUMN,
  FROZEN,
  handColumn,
  indicatorRow,
  mppColumn,
  PRODUCTION_WIDTHS,
  productionSheet,
  type Sources,
} from "./production-sheet";

export const MODEL_NAME = "mpp@1";

function modelRows(): readonly ModelRow[] {
  const rows = MODELS.get(MODEL_NAME);
  if (rows === undefined) throw new Error(`no model ${MODEL_NAME}`);
  return rows;
}

/** What the figures are and what they rest on, always of the cells as they are. */
function statusOf(): string {
  const of = (row: number): string => `${STORED.sheet}!$B$${row}`;
  return (
    `"Voorbeeldcijfers, geen vastgestelde MPP · concept · parameters "&${of(1)}&" · vingerafdruk "&${of(9)}` +
    `&" · model "&${MODEL}!$B$4&" · vingerafdruk "&${MODEL}!$B$6`
  );
}

function sourcesOf(set: ParameterSet): Sources {
  const first = headingRow(set);
  const last = first + set.parameters.length;
  return {
    parameters: { rows: set.parameters, sheet: STORED.sheet, first: first + 1, last },
    set: `${STORED.sheet}!$A$${first}:$D$${last}`,
    wholeSet: `${STORED.sheet}!$A$${first}:$M$${last}`,
    model: modelRange(modelRows()),
    inflow: INFLOW_RANGE,
    inflowColumns: INFLOW_COLUMNS,
    status: statusOf(),
  };
}

const ASYLUM = LAYOUTS[0];
/** Index of medio. */
const MEDIO = 2;

function cellOf(scenario: number, id: string, column: number): string {
  if (ASYLUM === undefined) throw new Error("no production sheet");
  return `'${ASYLUM.sheet}'!${refOf(indicatorRow(ASYLUM, scenario, id) - 1, column)}`;
}

/** Without its sheet. */
const local = (ref: string): string => ref.slice(ref.lastIndexOf("!") + 1);
const LAST_YEAR = YEARS.length - 1;

function analysisSources(
  sources: Sources,
  parameters: ParameterBlock,
  previous: ParameterSet,
): AnalysisSources {
  const onSheet = (ref: string): string => `'${ASYLUM?.sheet ?? ""}'!${ref}`;
  return {
    ...{ ...sources, set: sources.wholeSet },
    previousSet: `'${PREVIOUS_PARAMETERS}'!${tableRange(previous)}`,
    series: (id) => ({
      years: `${cellOf(MEDIO, id, handColumn(0))}:${local(cellOf(MEDIO, id, handColumn(LAST_YEAR)))}`,
      before: cellOf(MEDIO, id, BEFORE_COLUMN),
    }),
    parameter: (id) => {
      const [first = "", last = ""] = [0, LAST_YEAR].map((year) => parameters.cell(id, "medio", year));
      return { years: onSheet(`${first}:${last}`), all: onSheet(first) };
    },
  };
}

/** The drafts by name of the sheet, in the order of the tabs. */
export function chainDrafts({ current: set, previous }: ParameterRounds): ReadonlyMap<string, SheetDraft> {
  const sources = sourcesOf(set);
  const drafts = new Map<string, SheetDraft>();
  const add = (name: string): SheetDraft => {
    const draft = new SheetDraft();
    drafts.set(name, draft);
    return draft;
  };
  inflowSheet(add(INFLOW), sources.status);
  const blocks = LAYOUTS.map((layout) => productionSheet(add(layout.sheet), layout, sources));
  const outcome: BandSources["outcome"] = (scenario, id, year) => cellOf(scenario, id, mppColumn(year));
  bandSheet(add(BANDS), { ...sources, scenarios: BLOCK_RANGE, outcome });
  const [asylum] = blocks;
  if (asylum !== undefined) analysisSheet(add(ANALYSIS), analysisSources(sources, asylum, previous));
  modelSheet(add(MODEL), {
    name: MODEL_NAME,
    rows: modelRows(),
    status: sources.status,
    fingerprint: MODEL_FINGERPRINT,
  });
  return drafts;
}

const widths = (all: readonly number[]): { width: number }[] => all.map((width) => ({ width }));

/** How a sheet of the chain looks beside its cells. */
export function chainLook(name: string): Partial<WriteSheet> {
  if (name === INFLOW) return { columns: widths(INFLOW_WIDTHS), freezePane: { rows: 6 } };
  if (name === MODEL)
    return { columns: widths(MODEL_WIDTHS), freezePane: { rows: MODEL_HEADING_ROW, columns: 1 } };
  if (name === BANDS) return { columns: widths(BAND_WIDTHS), freezePane: { rows: 2 }, charts: bandCharts() };
  if (name === ANALYSIS) return { columns: widths(ANALYSIS_WIDTHS), freezePane: { rows: 2 } };
  return { columns: widths(PRODUCTION_WIDTHS), freezePane: FROZEN };
}
