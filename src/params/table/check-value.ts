/**
 * Value and unit of a row beside the catalogue: shares, stocks, flags, bounds, and the percentage typed as 62.
 * Source: issue "Step 2", must-be-true 1; bounds and units are the catalogue's.
 */
import { unitName, UNITS } from "../catalogue/names";
import { type ParameterDefinition } from "../model";
import { nearestName } from "../../core";
import { type Cause } from "./finding";
import { type RowCheck } from "./row-check";

const STOCK = ".startvoorraad";
const PERCENT = /%|\b(?:procent|percent|pct|percentage)\b/iu;

/** A share is of something: 0 to 1, never percent. */
function isShare({ unit, maximum }: ParameterDefinition): boolean {
  return maximum === 1 && unit.startsWith("aandeel");
}

function shareFault(value: number, { owner }: ParameterDefinition): Cause | undefined {
  if (value >= 0 && value <= 1) return undefined;
  if (value < 2 || value > 100) return { code: "share-range", value, owner };
  return { code: "percent-typed", value, share: Number(`${value}e-2`), owner };
}

function boundFault(value: number, definition: ParameterDefinition): Cause | undefined {
  const { id, minimum = -Infinity, maximum = Infinity, aboveMinimum: above, unit, owner } = definition;
  if (value < 0 && minimum >= 0 && id.endsWith(STOCK)) return { code: "negative-stock", value, unit, owner };
  if (value < minimum || (above === true && value === minimum))
    return { code: "below-minimum", value, minimum, exclusive: above === true, unit, owner };
  return value > maximum ? { code: "above-maximum", value, maximum, unit, owner } : undefined;
}

function valueFault(value: number, definition: ParameterDefinition): Cause | undefined {
  if (definition.type === "flag")
    return value === 0 || value === 1 ? undefined : { code: "flag-value", value, owner: definition.owner };
  return (isShare(definition) ? shareFault(value, definition) : undefined) ?? boundFault(value, definition);
}

export const checkValue: RowCheck = ({ waarde, found }, report) => {
  const cause =
    waarde === undefined || found === undefined ? undefined : valueFault(waarde, found.definition);
  if (cause !== undefined) report("error", "waarde", cause);
};

/** A number in another unit is another number. */
export const checkUnit: RowCheck = ({ text: { eenheid: value }, found }, report) => {
  const expected = found?.definition.unit;
  if (value === "" || value === expected) return;
  if (expected === undefined) {
    if (unitName(value) === undefined) report("error", "eenheid", unknownUnit(value));
  } else if (PERCENT.test(value) && expected.startsWith("aandeel"))
    report("error", "eenheid", { code: "percent-unit", value, expected });
  else if (unitName(value) !== expected) report("error", "eenheid", { code: "wrong-unit", value, expected });
};

function unknownUnit(value: string): Cause {
  const nearest = nearestName(
    value,
    UNITS.map(({ nl }) => nl),
  );
  return { code: "unknown-unit", value, ...(nearest === undefined ? {} : { nearest }) };
}
