/**
 * Sums that must hold in each period: the shares of the spoor, ways of leaving, kernels and profiles.
 * Source: docs/besluiten/0014, "Refused"; tolerance 1e-9.
 */
import { fail } from "../core";
import { SUMS } from "../params";
import { type CompiledModel, type ModelParameter } from "./compile";
import { type Grain, MONTHS, type Period } from "./periods";
import { placeOf, type Values } from "./values";

const TOLERANCE = 1e-9;

interface Part {
  readonly id: string;
  readonly value: number;
}

function check(parts: readonly Part[], period: string, total: number, rule: "exactly" | "at most"): void {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const wrong = rule === "exactly" ? Math.abs(sum - total) > TOLERANCE : sum > total + TOLERANCE;
  if (!wrong) return;
  const ids = parts.map(({ id }) => id);
  fail({ code: "parameter-sum", place: placeOf(ids[0] ?? ""), ids, period, sum, total, rule });
}

/**
 * Shares of a year as they are given, also when months are made of them; when one of them is given per month, all as
 * the month uses them.
 */
function shareParts(shares: readonly ModelParameter[], values: Values, period: Period): readonly Part[] {
  const reads = shares.map(({ id, definition }) => ({ of: id, ...values.value(id, definition, period) }));
  const yearly = reads.every(({ of, id }) => of === id);
  return reads.map(({ id, given, value }) => ({ id, value: yearly ? given : value }));
}

/** @throws FailureError parameter-sum, missing-parameter-value */
export function checkSums(
  model: CompiledModel,
  values: Values,
  periods: readonly Period[],
  grain: Grain,
): void {
  for (const { id, total, rule } of SUMS) {
    const members = model.parameters.filter(({ definition }) => definition.sum === id);
    const kernel = members.find(({ use }) => use === "weights");
    if (kernel !== undefined) {
      const base = values.base(kernel.id);
      const parts = values.weights(kernel.id).map((value, index) => ({ id: `${base}.${index}`, value }));
      check(parts, "", total, rule);
    }
    const shares = members.filter(({ use }) => use === "value");
    if (shares.length === 0) continue;
    for (const period of periods) check(shareParts(shares, values, period), period.name, total, rule);
  }
  if (grain === "maand") checkProfiles(values);
}

function checkProfiles(values: Values): void {
  for (const [id, total] of [
    ["maandprofiel", 1],
    ["werkprofiel", MONTHS],
  ] as const) {
    const parts = Array.from({ length: MONTHS }, (_, index) => ({
      id: `${id}.${index + 1}`,
      value: values.profile(id, index + 1),
    }));
    check(parts, "", total, "exactly");
  }
}
