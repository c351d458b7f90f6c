/**
 * A calculation from what a bundle holds, and the bundle of a calculation: the same steps make it and verify it.
 * Method: the engine of `mpp project`; fingerprints are SHA-256 of canonical JSON. Source: docs/besluiten/0013 to 0015.
 */
import {
  compileModel,
  type Inflow,
  inflowFingerprint,
  type ModelRow,
  modelFingerprint,
  type Run,
} from "../../chain";
import { canonicalJson, CATALOGUE_VERSION, type ParameterRow, sha256 } from "../../params";
import type { BandsAsked } from "../project/band-options";
import { bandLines, bandsOf } from "../project/bands";
import { type DensityTables, yearDensities } from "../project/densities";
import { linesOf } from "../project/output";
import { resultsOf } from "../project/project";
import type { Words } from "../words";
import { type Bundle, BUNDLE_SCHEMA_NAME, type BundleContent, type BundleTable } from "./schema";

export type Results = Pick<Bundle, "resultaten" | "kwantielen">;
/** What is calculated from. */
export type Given = Pick<Bundle, "model" | "parameters" | "instroom" | "opties">;

export function modelRowsOf({ model }: Pick<Given, "model">): readonly ModelRow[] {
  return model.rijen.map(({ negatief, ...row }) => (negatief === "ja" ? { ...row, negatief } : row));
}

export function bundleModel(naam: string, rows: readonly ModelRow[]): Given["model"] {
  const rijen = rows.map(({ negatief, ...row }) => ({ ...row, negatief: negatief ?? ("" as const) }));
  return { naam, vingerafdruk: modelFingerprint(rows), rijen };
}

function inflowsOf({ instroom }: Given): ReadonlyMap<string, Inflow> {
  return new Map(
    instroom.reeksen.map(({ scenario, jaren, waarden }) => [scenario, { years: jaren, values: waarden }]),
  );
}

/** Of the series, or of the tables with the densities. */
export function inflowPrint(given: Given): string {
  const { verdeling } = given.instroom;
  return verdeling === null ? inflowFingerprint(inflowsOf(given)) : sha256(canonicalJson(verdeling));
}

/** Over all but itself. */
export function bundlePrint(bundle: BundleContent): string {
  const { schema, invoegtoepassing, catalogus, model, parameters, instroom, opties } = bundle;
  const { resultaten, kwantielen } = bundle;
  const given = { schema, invoegtoepassing, catalogus, model, parameters, instroom, opties };
  return sha256(canonicalJson({ ...given, resultaten, kwantielen }));
}

export function bundleTable({ cells, decimal }: DensityTables["scenarios"]): BundleTable {
  return { decimaal: decimal ?? "", cellen: cells.map((row) => [...row]) };
}

function tableOf({ decimaal, cellen }: BundleTable): DensityTables["scenarios"] {
  return { cells: cellen, ...(decimaal === "" ? {} : { decimal: decimaal }) };
}

/** −0 is written as 0: JSON has one of them. */
function plain<T extends { readonly waarde: number | null }>(line: T): T {
  return line.waarde === 0 ? { ...line, waarde: 0 } : line;
}

function askedOf(banden: NonNullable<Given["opties"]["banden"]>): BandsAsked {
  const { kansen, trekkingen, seed, samenhang, scenario, indicatoren } = banden;
  const indicators = indicatoren.length === 0 ? undefined : indicatoren;
  return { chances: kansen, draws: trekkingen, seed, rho: samenhang, scenario, indicators };
}

/** @throws FailureError of the tables, the model, the parameters or the run; CommandError for the scenario */
export function calculated(given: Given, words: Words): Results {
  const { opties, instroom } = given;
  const rows: readonly ParameterRow[] = given.parameters.rijen;
  const model = compileModel(modelRowsOf(given));
  const grain = opties.tijdstap;
  if (opties.banden !== null && instroom.verdeling !== null) {
    const { scenarios, gebeurtenissen } = instroom.verdeling;
    const densities = yearDensities({
      source: "instroom",
      scenarios: tableOf(scenarios),
      eventSource: "gebeurtenissen",
      events: gebeurtenissen && tableOf(gebeurtenissen),
    });
    const results = bandsOf(model, rows, densities, grain, askedOf(opties.banden), words.project);
    return { resultaten: [], kwantielen: bandLines(results).map(plain) };
  }
  const runs = [...inflowsOf(given)].map(([scenario, inflow]): Run => ({
    model,
    rows,
    inflow,
    scenario,
    grain,
  }));
  const lines = runs.flatMap((run) =>
    resultsOf(run).flatMap((outcome) => linesOf({ scenario: run.scenario, outcome })),
  );
  return { resultaten: lines.map(plain), kwantielen: [] };
}

/** @throws FailureError as `calculated` */
export function bundleOf(given: Given, version: string, words: Words): Bundle {
  const content: BundleContent = {
    schema: BUNDLE_SCHEMA_NAME,
    invoegtoepassing: version,
    catalogus: CATALOGUE_VERSION,
    ...given,
    ...calculated(given, words),
  };
  return { ...content, vingerafdruk: bundlePrint(content) };
}
