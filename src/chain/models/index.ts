/**
 * The built-in models by name. A released name never changes: a change gets the next number.
 * A line of the data has the columns of the model table, separated by ` | `. Source: docs/besluiten/0014.
 * @assumption A-29
 */
import { type IndicatorKind, type ModelRow, type RuleName } from "../model";
import { ASYLUM_COURTS } from "./asylum-courts";
import { ASYLUM_IND } from "./asylum-ind";
import { ASYLUM_PARTNERS } from "./asylum-partners";
import { DETENTION } from "./detention";
export { NOT_MODELLED } from "./not-modelled";
import { REGULAR } from "./regular";

function rowsOf(domein: string, text: string): readonly ModelRow[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [
        id = "",
        label = "",
        partner = "",
        soort = "",
        eenheid = "",
        regel = "",
        formule = "",
        negatief,
      ] = line.split(" | ");
      return {
        ...{ id, label, partner, domein, eenheid, formule },
        soort: soort as IndicatorKind,
        regel: regel as RuleName,
        ...(negatief === "ja" ? { negatief } : {}),
      };
    });
}

const ASYLUM = [ASYLUM_IND, ASYLUM_COURTS, ASYLUM_PARTNERS].flatMap((text) => rowsOf("asiel", text));
const REGULAR_ROWS = rowsOf("regulier", REGULAR);
const DETENTION_ROWS = rowsOf("bewaring", DETENTION);

export const MODELS: ReadonlyMap<string, readonly ModelRow[]> = new Map([
  ["mpp@1", [...ASYLUM, ...REGULAR_ROWS, ...DETENTION_ROWS]],
  ["asiel@1", ASYLUM],
  ["regulier@1", REGULAR_ROWS],
  ["bewaring@1", DETENTION_ROWS],
]);
