/**
 * The numbers of the view, by the code of the functions: SCENARIOWAARDEN gives the four values, and the density is the
 * one of which DICHTHEID, OVERSCHRIJDING and KWANTIEL give their results.
 */
import { createMixture, fail, type Mixture, plotRange, type Scenario } from "../../core";
import {
  callFunction,
  densities,
  type FunctionSpec,
  FUNCTIONS,
  readEvents,
  readScenarios,
  type ResultCell,
} from "../../functions";
import { addressOf } from "../../workbook/area";
import { type Area, type Matrix, type Value } from "../../workbook/port";

/** Cells with where they stand. */
export interface Source extends Area {
  readonly values: Matrix<Value>;
}

export interface ScenarioValue {
  readonly name: string;
  /** Of more than the value. */
  readonly chance: number;
  /** [persons/year] */
  readonly value: number;
  /** At one percentage point more and less; undefined when there is no such chance. */
  readonly plus: number | undefined;
  readonly minus: number | undefined;
}

export interface ScenarioCurve {
  readonly letter: string;
  readonly name: string;
  readonly scenario: Scenario;
  /** Its part of the density, events included [1/person]. */
  readonly density: (x: number) => number;
  /** Where its part is highest [persons/year]. */
  readonly peak: number;
}

export interface Forecast {
  readonly year: number | undefined;
  readonly years: readonly number[];
  readonly mixture: Mixture;
  /** What a chart shows [persons/year]. */
  readonly range: readonly [number, number];
  /** Minimum, mediaan, medio, maximum: ascending. */
  readonly values: readonly ScenarioValue[];
  readonly scenarios: readonly ScenarioCurve[];
}

/** As the functions get a cell from Excel: an error by its code. */
export const cellsOf = (values: Matrix<Value>): (string | number | boolean | null)[][] =>
  values.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.error : cell)));

export function specOf(id: string): FunctionSpec {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`no function ${id}`);
  return spec;
}

/** Arguments of a function on the blocks; failures name their cells. */
function callOn(id: string, block: Source, events: Source | undefined): readonly (readonly ResultCell[])[] {
  const spec = specOf(id);
  const args = spec.parameters.map(({ kind }) => {
    if (kind === "scenarios") return cellsOf(block.values);
    return kind === "events" && events !== undefined ? cellsOf(events.values) : null;
  });
  const parameterAddresses = spec.parameters.map(({ kind }) => {
    if (kind === "scenarios") return addressOf(block);
    return kind === "events" && events !== undefined ? addressOf(events) : null;
  });
  const result = callFunction(spec, [...args, { parameterAddresses }]);
  return typeof result === "string" ? [[result]] : result;
}

/** @throws FailureError as SCENARIOWAARDEN */
export const scenarioValues = (
  block: Source,
  events: Source | undefined,
): readonly (readonly ResultCell[])[] => callOn("SCENARIOWAARDEN", block, events);

/** @throws FailureError as CURVE, of which several-years */
export const curvePoints = (block: Source, events: Source | undefined): readonly (readonly ResultCell[])[] =>
  callOn("CURVE", block, events);

const numberOr = (cell: ResultCell | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

function valuesOf(
  rows: readonly (readonly ResultCell[])[],
  year: number | undefined,
): readonly ScenarioValue[] {
  const before = year === undefined ? 0 : 1;
  return rows.slice(1).flatMap((row): ScenarioValue[] => {
    const [name, chance, value, plus, minus] = row.slice(before);
    if (before === 1 && row[0] !== year) return [];
    if (typeof chance !== "number" || typeof value !== "number") return [];
    return [{ name: String(name), chance, value, plus: numberOr(plus), minus: numberOr(minus) }];
  });
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A to Z, then 27, 28 … */
const letterOf = (index: number): string => LETTERS[index] ?? String(index + 1);

/**
 * @param year of a block with years; the first when it has no such year
 * @throws FailureError as SCENARIOWAARDEN, with the cells
 */
export function forecastOf(block: Source, events: Source | undefined, year: number | undefined): Forecast {
  const rows = scenarioValues(block, events);
  const scenarios = readScenarios(cellsOf(block.values), "", addressOf(block));
  const happening = readEvents(events === undefined ? null : cellsOf(events.values), "", null);
  const found = densities(scenarios, happening);
  const density = found.find((each) => each.year === year) ?? found[0];
  if (density === undefined) return fail({ code: "no-scenarios", place: { list: "scenarios" } });
  const of = (entry: { readonly year: number | undefined }): boolean =>
    entry.year === undefined || entry.year === density.year;
  const onTop = happening.entries.filter(of).map(({ item }) => item);
  return {
    year: density.year,
    years: found.flatMap((each) => (each.year === undefined ? [] : [each.year])),
    mixture: density.mixture,
    range: density.step(plotRange),
    values: valuesOf(rows, density.year),
    scenarios: scenarios.entries.filter(of).map(({ item, row }, index) => {
      const label = row.cell("label");
      return {
        letter: letterOf(index),
        name: typeof label === "string" || typeof label === "number" ? String(label) : "",
        scenario: item,
        ...curveOf(item, onTop),
      };
    }),
  };
}

/** The scenario's part of the density, made when it is first asked. */
function curveOf(
  scenario: Scenario,
  events: Parameters<typeof createMixture>[1],
): Pick<ScenarioCurve, "density" | "peak"> {
  const { probability } = scenario;
  let made: Mixture | undefined;
  const alone = (): Mixture => (made ??= createMixture([{ ...scenario, probability: 1 }], events));
  return {
    density: (x) => (probability === 0 ? 0 : probability * alone().pdf(x)),
    get peak() {
      const centre = scenario.family === "split" ? scenario.mode : scenario.mean;
      if (probability === 0) return centre;
      const top = [...alone().modes()].sort((a, b) => b.pdf - a.pdf)[0];
      return top?.x ?? alone().atoms[0]?.x ?? centre;
    },
  };
}
