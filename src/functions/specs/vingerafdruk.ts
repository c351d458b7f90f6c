/** MPP.VINGERAFDRUK: SHA-256 of the content of a parameter table, the same wherever and however the rows stand. */
import { fingerprintOf, shortFingerprint } from "../../params";
import { defineFunction } from "../spec";
import { CHECK_FAILURES } from "../table-failures";
import { soundRows } from "../trusted-rows";
import { PARAMETER_CELLS } from "./example-sheet";
import { SOURCE, TABLE } from "./parameter-arguments";

export const VINGERAFDRUK = defineFunction({
  id: "VINGERAFDRUK",
  name: "VINGERAFDRUK",
  since: "proef",
  text: {
    nl: "Vingerafdruk van de inhoud van een parametertabel: kort en volledig. Dezelfde inhoud geeft overal dezelfde vingerafdruk.",
    en: "Fingerprint of the content of a parameter table: short and full. The same content gives the same fingerprint everywhere.",
  },
  parameters: [TABLE],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Twee cellen naast elkaar: kort (12 tekens) en volledig (SHA-256, 64 tekens). Volgorde van rijen en kolommen, opmaak, status en akkoord tellen niet mee; elke andere wijziging wel.",
      en: "Two cells side by side: short (12 characters) and full (SHA-256, 64 characters). The order of rows and columns, formats, status and approval do not count; any other change does.",
    },
  },
  ownErrors: CHECK_FAILURES,
  example: "=MPP.VINGERAFDRUK(A16:D20)",
  exampleCall: {
    arguments: [PARAMETER_CELLS],
    result: [["535c-a56a-4265", "535ca56a4265f9bde91e6b37b938b549b460f3e2dff3907c9a7ce0ee0fc0946c"]],
  },
  source: SOURCE,
  run: ({ table }) => {
    const full = fingerprintOf(soundRows(table));
    return [[shortFingerprint(full), full]];
  },
});
