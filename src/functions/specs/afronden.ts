/** MPP.AFRONDEN: to a multiple, half away from zero, for figures that are published. */
import { roundTo } from "../../core";
import { defineFunction } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";

export const AFRONDEN = defineFunction({
  id: "AFRONDEN",
  name: "AFRONDEN",
  since: "proef",
  text: {
    nl: "Rondt af op een veelvoud, halven van 0 af, na 15 cijfers zoals Excel. Voor publicatie, niet voor tussenstappen.",
    en: "Rounds to a multiple, halves away from 0, after 15 digits as Excel does. For publication, not for intermediate steps.",
  },
  parameters: [
    {
      id: "value",
      name: "waarde",
      kind: "numbers",
      optional: false,
      text: { nl: "Eén getal of een bereik.", en: "One number or a range." },
    },
    {
      id: "step",
      name: "op",
      kind: "step",
      optional: false,
      text: {
        nl: "Het veelvoud, groter dan 0: 10 geeft tientallen, 1 gehelen, 0,01 twee decimalen.",
        en: "The multiple, greater than 0: 10 gives tens, 1 whole numbers, 0.01 two decimals.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Het dichtstbijzijnde veelvoud in de vorm van waarde. Afgeronde delen tellen niet altijd op tot het afgeronde totaal.",
      en: "The nearest multiple in the shape of waarde. Rounded parts do not always add up to the rounded total.",
    },
  },
  ownErrors: ["numeric-range"],
  example: "=MPP.AFRONDEN(C5:C8; 5000)",
  exampleCall: {
    arguments: [SCENARIO_CELLS.slice(1).map(([, , mean]) => [mean]), 5000],
    result: [[20000], [30000], [40000], [55000]],
  },
  source: "Microsoft Learn, ROUND en MROUND",
  run: ({ value, step }) => value.map((each) => roundTo(each, step.value)),
});
