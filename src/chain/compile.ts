/**
 * A model table checked and made ready to run: every reference exists, every unit fits, nothing is made twice, and
 * there is an order to calculate in. Source: docs/besluiten/0014.
 */
import { fail, nearestName, type Place } from "../core";
import { CATALOGUE, type ParameterDefinition } from "../params";
import { type Indicator, type ModelRow } from "./model";
import { calculationOrder } from "./order";
import { CORRECTION, HISTORY, type Program, programOf, START, UNUSED, USED } from "./program";
import { indicatorOf, inputsOf, sumsOf } from "./rules";
import { checkUnits, type UnitOf } from "./units";

/** What the catalogue knows of a parameter. */
export type Definitions = (id: string) => ParameterDefinition | undefined;

export interface CompiledModel {
  /** In the order of the table. */
  readonly indicators: readonly Indicator[];
  /** In the order of calculation. */
  readonly order: readonly Indicator[];
  readonly program: Program;
  /** Every parameter that a run may ask, without the indices of kernels. */
  readonly parameters: readonly ModelParameter[];
}

export interface ModelParameter {
  readonly id: string;
  readonly definition: ParameterDefinition;
  /** Kernels and histories are read as a list of values. */
  readonly use: "value" | "start" | "correction" | "history" | "weights" | "weights history";
}

export interface CompileOptions {
  readonly definitions?: Definitions;
  /** Where row `index` of the table stands; the formula's column when `field` is "formule". */
  readonly placeOf?: (index: number, field: keyof ModelRow) => Place;
}

/** Kernels, histories and profiles are asked without their index. */
const BASES = new Map(CATALOGUE.map((definition) => [definition.id, definition]));
const inCatalogue: Definitions = (id) => BASES.get(id);

function indicatorsOf(rows: readonly ModelRow[], placeOf: (i: number, f: keyof ModelRow) => Place) {
  const indicators = new Map<string, Indicator>();
  for (const [index, row] of rows.entries()) {
    const other = indicators.get(row.id);
    if (other !== undefined) {
      const partners = { partner: row.partner, otherPartner: other.partner };
      fail({ code: "duplicate-indicator", place: placeOf(index, "id"), id: row.id, ...partners });
    }
    indicators.set(row.id, indicatorOf(row, placeOf(index, "formule")));
  }
  // What comes with a capacity is no row of the table.
  for (const { id, partner, rule } of indicators.values()) {
    if (rule.name !== "capaciteit") continue;
    for (const made of [id + UNUSED, id + USED]) {
      const other = indicators.get(made);
      if (other === undefined) continue;
      const place = placeOf(
        rows.findIndex((row) => row.id === made),
        "id",
      );
      fail({ code: "duplicate-indicator", place, id: made, partner: other.partner, otherPartner: partner });
    }
  }
  return indicators;
}

/** References exist; a begin is that of a stock or of a flow; a mean is of stocks. */
function checkReferences(
  indicators: ReadonlyMap<string, Indicator>,
  { rule }: Indicator,
  place: Place,
): void {
  for (const { id } of inputsOf(rule)) {
    const input = indicators.get(id);
    if (input === undefined) {
      const nearest = nearestName(id, indicators.keys());
      return fail({ code: "unknown-indicator", place, id, ...(nearest === undefined ? {} : { nearest }) });
    }
    if (rule.name === "gemiddelde" && input.rule.name !== "voorraad") {
      fail({ code: "kind-mismatch", place, id, kind: input.soort, rule: rule.name });
    }
  }
}

type Uses = Map<string, ModelParameter["use"]>;

/** The parameters of some indicators of a program. */
export function usesOf(order: readonly Indicator[], program: Program): Uses {
  const uses: Uses = new Map();
  for (const { id, rule } of order) {
    for (const term of sumsOf(rule).flat()) for (const each of term.parameters) uses.set(each.id, "value");
    if (rule.name === "invoer" && rule.parameter !== null) uses.set(rule.parameter, "value");
    if (rule.name === "voorraad") uses.set(id + START, "start").set(id + CORRECTION, "correction");
    if (rule.name === "doorlooptijd") {
      uses.set(rule.weights, "weights").set(rule.history, "weights history");
    }
  }
  const made = new Set(order.map(({ id }) => id));
  for (const id of program.lagged) if (made.has(id)) uses.set(id + HISTORY, "history");
  return uses;
}

/**
 * @throws FailureError of the model table: unknown-rule, rule-parts, rule-form, formula-syntax, formula-length,
 * not-linear, duplicate-indicator, unknown-indicator, kind-mismatch, unknown-parameter, model-unit, unit-mismatch,
 * model-loop
 */
export function compileModel(rows: readonly ModelRow[], options: CompileOptions = {}): CompiledModel {
  const { definitions = inCatalogue, placeOf = (index: number): Place => ({ index }) } = options;
  const indicators = indicatorsOf(rows, placeOf);
  const list = [...indicators.values()];
  const indexOf = new Map(rows.map(({ id }, index) => [id, index]));
  const formulaPlace = (id: string): Place => placeOf(indexOf.get(id) ?? 0, "formule");
  for (const indicator of list) checkReferences(indicators, indicator, formulaPlace(indicator.id));
  const order = calculationOrder(indicators, formulaPlace);
  const program = programOf(order);
  const parameters = [...usesOf(order, program)].map(([id, use]): ModelParameter => {
    const definition = definitions(id) ?? unknownParameter(id, list, formulaPlace);
    return { id, use, definition };
  });
  const unitOf: UnitOf = (id, what) =>
    what === "indicator" ? indicators.get(id)?.eenheid : priceUnit(definitions(id)?.unit);
  for (const indicator of list) checkUnits(indicator, unitOf, formulaPlace(indicator.id));
  return { indicators: list, order, program, parameters };
}

/** A parameter in EUR is a price: what one person costs in one year. @assumption A-31 */
function priceUnit(unit: string | undefined): string | undefined {
  return unit === "EUR" ? "EUR/persoonsjaar" : unit;
}

/** At the formula that names it, or at the stock or flow that it belongs to. */
function unknownParameter(id: string, list: readonly Indicator[], placeOf: (id: string) => Place): never {
  const user = list.find((each) => each.formule.includes(`[${id}]`) || id.startsWith(`${each.id}.`));
  return fail({ code: "unknown-parameter", place: placeOf(user?.id ?? ""), id });
}
