/** MPP.VOORRAAD: the end stock of each period from what comes in and what leaves. */
import { endStocks } from "../../chain";
import { atCells, checkSamePeriods, inShapeOf } from "../series";
import { defineFunction } from "../spec";
import { CHAIN_SOURCE } from "./chain-arguments";
import { INFLOW_CELLS } from "./example-sheet";
import { BEGIN, INFLOW_SERIES, WITHDRAWAL } from "./series-arguments";

export const VOORRAAD = defineFunction({
  id: "VOORRAAD",
  name: "VOORRAAD",
  since: "proef",
  text: {
    nl: "Voorraad aan het eind van elke periode: begin + instroom − uitstroom − intrekking + correctie. Het eind van een periode is het begin van de volgende.",
    en: "Stock at the end of each period: begin + inflow − outflow − withdrawal + correction. The end of a period is the begin of the next.",
  },
  parameters: [
    BEGIN,
    INFLOW_SERIES,
    {
      id: "outflow",
      name: "uitstroom",
      kind: "series",
      optional: false,
      text: {
        nl: "Uitstroom per periode, in de vorm van instroom.",
        en: "Outflow per period, in the shape of instroom.",
      },
    },
    WITHDRAWAL,
    {
      id: "correction",
      name: "correctie",
      kind: "optional series",
      optional: true,
      text: {
        nl: "Correctie per periode, in de vorm van instroom; mag negatief zijn. Een periode zonder correctie heeft een 0; weggelaten geen correcties.",
        en: "Correction per period, in the shape of instroom; may be negative. A period without correction has a 0; no corrections when left out.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "De eindvoorraad per periode, in de vorm van instroom en zonder koppen. Een voorraad die negatief wordt, is een fout met de periode; er wordt niets op 0 gezet.",
      en: "The end stock per period, in the shape of instroom and without headings. A stock that becomes negative is an error with the period; nothing is set to 0.",
    },
  },
  ownErrors: ["shapes-differ", "negative-value", "negative-result", "numeric-range"],
  example: "=MPP.VOORRAAD(22000; C62:C66; C57:C61)",
  exampleCall: {
    arguments: [
      22000,
      INFLOW_CELLS.slice(6, 11).map(([, , value]) => [value]),
      INFLOW_CELLS.slice(1, 6).map(([, , value]) => [value]),
    ],
    result: [[28000], [35000], [42000], [49000], [56000]],
  },
  source: CHAIN_SOURCE,
  run: ({ begin, inflow, outflow, withdrawal, correction }) => {
    checkSamePeriods(inflow, [outflow, withdrawal, correction]);
    const stocks = atCells({ begin, inflow, outflow, withdrawal, correction }, () =>
      endStocks({
        begin: begin.value,
        inflow: inflow.values,
        outflow: outflow.values,
        withdrawal: withdrawal?.values,
        correction: correction?.values,
      }),
    );
    return inShapeOf(inflow, [stocks]);
  },
});
