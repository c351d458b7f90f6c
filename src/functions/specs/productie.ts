/** MPP.PRODUCTIE: what a capacity works through of a stock, what is left, and what of the capacity is not used. */
import { production } from "../../chain";
import { atCells, checkSamePeriods, everyPeriod, inShapeOf } from "../series";
import { defineFunction } from "../spec";
import { CHAIN_SOURCE } from "./chain-arguments";
import { INFLOW_CELLS } from "./example-sheet";
import { BEGIN, INFLOW_SERIES, WITHDRAWAL } from "./series-arguments";

export const PRODUCTIE = defineFunction({
  id: "PRODUCTIE",
  name: "PRODUCTIE",
  since: "proef",
  text: {
    nl: "Uitstroom bij een capaciteit: het kleinste van capaciteit en begin + instroom − intrekking, met de eindvoorraad en de onbenutte capaciteit per periode.",
    en: "Outflow at a capacity: the smaller of capacity and begin + inflow − withdrawal, with the end stock and the unused capacity per period.",
  },
  parameters: [
    BEGIN,
    INFLOW_SERIES,
    {
      id: "capacity",
      name: "capaciteit",
      kind: "series",
      optional: false,
      text: {
        nl: "Wat per periode hoogstens kan uitstromen: één getal voor alle perioden, of een reeks in de vorm van instroom.",
        en: "What can flow out at most per period: one number for all periods, or a series in the shape of instroom.",
      },
    },
    WITHDRAWAL,
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Zonder koppen en in deze volgorde: uitstroom, eindvoorraad, onbenutte capaciteit. Bij een rij (of één cel) drie rijen, bij een kolom drie kolommen. De volgende periode begint met de eindvoorraad; onbenutte capaciteit gaat niet mee.",
      en: "Without headings and in this order: outflow, end stock, unused capacity. Three rows for a row (or one cell), three columns for a column. The next period begins with the end stock; unused capacity is not carried over.",
    },
  },
  ownErrors: ["shapes-differ", "negative-value", "negative-result", "numeric-range"],
  example: "=MPP.PRODUCTIE(22000; C57; 50000)",
  exampleCall: {
    arguments: [22000, INFLOW_CELLS[1][2], 50000],
    result: [[50000], [13000], [0]],
  },
  source: CHAIN_SOURCE,
  run: ({ begin, inflow, capacity, withdrawal }) => {
    const most = everyPeriod(capacity, inflow);
    checkSamePeriods(inflow, [most, withdrawal]);
    const { outflow, stock, unused } = atCells({ begin, inflow, capacity: most, withdrawal }, () =>
      production({
        begin: begin.value,
        inflow: inflow.values,
        capacity: most.values,
        withdrawal: withdrawal?.values,
      }),
    );
    return inShapeOf(inflow, [outflow, stock, unused]);
  },
});
