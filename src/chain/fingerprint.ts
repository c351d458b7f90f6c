/**
 * The fingerprint of a model and of an inflow. Method: SHA-256 of canonical JSON, as for parameters; the order of the
 * rows means nothing and does not count. Source: docs/besluiten/0013 and 0014.
 */
import { canonicalJson, sha256 } from "../params";
import { type ModelRow } from "./model";
import { type Inflow } from "./project";

export const MODEL_SCHEMA = "mpp-model/1";
export const INFLOW_SCHEMA = "mpp-instroom/1";

/** Code-unit order, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** @returns 64 hexadecimals */
export function modelFingerprint(rows: readonly ModelRow[]): string {
  const indicators = rows.map(
    ({ id, label, partner, domein, soort, eenheid, regel, formule, negatief = "" }) => ({
      ...{ id, omschrijving: label, partner, domein, soort, eenheid, regel, formule, negatief },
    }),
  );
  indicators.sort((a, b) => compare(a.id, b.id));
  return sha256(canonicalJson({ indicatoren: indicators, schema: MODEL_SCHEMA }));
}

/** @returns 64 hexadecimals */
export function inflowFingerprint(inflows: ReadonlyMap<string, Inflow>): string {
  const series = [...inflows]
    .map(([scenario, { years, values }]) => ({ jaren: years, scenario, waarden: values }))
    .sort((a, b) => compare(a.scenario, b.scenario));
  return sha256(canonicalJson({ reeksen: series, schema: INFLOW_SCHEMA }));
}
