/** Arguments that the functions on parameter tables share. */
import { type ParameterSpec } from "../spec";

export const TABLE = {
  id: "table",
  name: "tabel",
  kind: "table",
  optional: false,
  text: {
    nl: "Bereik met kopregel: parameter, jaar, waarde en naar behoefte scenario, eenheid, eigenaar en de andere kolommen van de parametertabel, in elke volgorde.",
    en: "Range with a heading row: parameter, jaar, waarde and as needed scenario, eenheid, eigenaar and the other columns of the parameter table, in any order.",
  },
} as const satisfies ParameterSpec;

export const SOURCE = "MPP-proces: één parametertabel met eigenaar, bron en akkoord per rij";
