/**
 * What a monthly set may give in place of a yearly parameter: `<id>.maand` of a share per year that leaves, and
 * `<id>.maand.<j>` of a kernel or its history, j counted in months. Method: the yearly definition with another id,
 * unit and sum; optional, and only of use in monthly sets.
 */
import { type ParameterDefinition } from "../model";

const SUFFIX = ".maand";
const UNIT = "aandeel/maand";

/** The sum of the monthly variants of a sum's parameters. */
export const monthlySum = (sum: string): string => `${sum}${SUFFIX}`;

/** The monthly variant; undefined of what has none. */
export function monthlyVariant(yearly: ParameterDefinition): ParameterDefinition | undefined {
  if (yearly.time !== "V" && yearly.time !== "K") return undefined;
  return {
    ...yearly,
    id: `${yearly.id}${SUFFIX}`,
    label: { nl: `${yearly.label.nl} (in maanden)`, en: `${yearly.label.en} (in months)` },
    unit: yearly.time === "V" ? UNIT : yearly.unit,
    required: false,
    ...(yearly.sum === undefined ? {} : { sum: monthlySum(yearly.sum) }),
  };
}
