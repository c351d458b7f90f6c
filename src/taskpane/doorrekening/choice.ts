/**
 * What is calculated with, chosen from what the workbook has, and the arguments that follow from it. The same arguments
 * go to the functions here and into the formulas that are inserted.
 */
import { type CompiledModel, MODELS, type OutcomeIndicator, outcomeIndicators } from "../../chain";
import { readModel } from "../../functions/read/model";
import { readOptions } from "../../functions/read/options";
import { readInflow, readSet } from "../../functions/read/run-arguments";
import { type ParameterRow } from "../../params";
import { callIn } from "./formula-call";
import { type Cells } from "./cells";
import { type Resolved, resolved } from "./resolve";
import { answerOf, type Sources, tablesOf } from "./sources";
import { type FoundTable } from "./tables";
import { boxOf } from "../../workbook/area";

/** As the option tijdstap names them. */
export type TimeStep = "jaar" | "maand" | "jaar uit maanden";

/** An argument of the functions: its cells or name, and how a formula writes it. */
export interface Source {
  /** What a select remembers it by. */
  readonly key: string;
  readonly value: unknown;
  readonly address: string | undefined;
  /** Of a formula, en-US. */
  readonly formula: string;
  readonly table?: FoundTable;
}

export interface Offered {
  readonly models: readonly Source[];
  readonly parameters: readonly Source[];
  readonly inflows: readonly Source[];
  readonly blocks: readonly Source[];
}

/** A reference that stays when its formula is copied. */
const fixed = (address: string): string => address.replace(/([A-Z]{1,3})(\d+)(?=:|$)/g, "$$$1$$$2");

function ofTable(table: FoundTable): Source {
  const { address, cells } = table;
  return { key: address, value: cells, address, formula: fixed(address), table };
}

const ofName = (name: string): Source => ({
  key: name,
  value: name,
  address: undefined,
  formula: `"${name}"`,
});

/** Tables of the workbook first. */
export function offered(sources: Sources): Offered {
  const of = (kind: FoundTable["kind"]): readonly Source[] => tablesOf(sources, kind).map(ofTable);
  return {
    models: [...of("model"), ...[...MODELS.keys()].map(ofName)],
    parameters: of("parameters"),
    inflows: of("inflow"),
    blocks: of("block"),
  };
}

export interface Band {
  readonly block: Source;
  /** Left out when undefined. */
  readonly events: Resolved | undefined;
}

/** Text of the formula in the first cell of a table; "" when it holds none. */
function formulaAtTop(sources: Sources, { sheet, range }: FoundTable): string {
  const answer = answerOf(sources, sheet);
  if (answer === undefined) return "";
  const [at, used] = [boxOf(range), boxOf(answer.range)];
  const content = answer.contents[at.top - used.top]?.[at.left - used.left];
  return typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
}

/** The scenario block and the events that the inflow is calculated from, when MPP.SCENARIOWAARDEN fills its table. */
export function bandOf(sources: Sources, { table }: Source): Band | undefined {
  const call = table === undefined ? undefined : callIn(formulaAtTop(sources, table));
  if (table === undefined || call?.name !== "SCENARIOWAARDEN") return undefined;
  const [block, events] = [call.args[0] ?? "", call.args[1] ?? ""].map((text) =>
    resolved(sources, table.sheet, text, []),
  );
  if (block?.address === undefined || events === undefined) return undefined;
  const { address, value } = block;
  return {
    block: { key: address, value, address, formula: fixed(address) },
    events: events.address === undefined ? undefined : events,
  };
}

/** Correlation of the years as the workbook's own options have it; 0, as the function takes it, when they do not say. */
export function givenRho(sources: Sources): number {
  const table = tablesOf(sources, "options").find(({ cells }) =>
    cells.some(([name]) => name === "samenhang"),
  );
  if (table === undefined) return 0;
  try {
    return readOptions(table.cells, "opties", table.address).rho;
  } catch {
    // Options that a function would refuse are said where they are used; here they only are no first choice.
    return 0;
  }
}

export interface Settings {
  readonly model: Source;
  readonly parameters: Source;
  readonly inflow: Source;
  readonly step: TimeStep;
}

export interface Opened {
  readonly compiled: CompiledModel;
  readonly indicators: readonly OutcomeIndicator[];
  readonly scenarios: readonly string[];
  readonly rows: readonly ParameterRow[];
}

/** What the arguments mean. @throws FailureError as a function on these arguments */
export function opened({ model, parameters, inflow }: Settings): Opened {
  const { compiled } = readModel(model.value, "model", model.address);
  return {
    compiled,
    indicators: outcomeIndicators(compiled.indicators),
    scenarios: [...readInflow(inflow.value, "instroom", inflow.address).series.keys()],
    rows: readSet(parameters.value, "parameters", parameters.address).rows(),
  };
}

/** As the argument opties; undefined when all is as it is without. */
export function optionCells(options: Readonly<Record<string, string | number | undefined>>): Cells | null {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== "");
  return given.length === 0 ? null : given;
}

export const stepOption = (step: TimeStep): string | undefined => (step === "jaar" ? undefined : step);
