/** MPP.VERDEEL: a flow split by shares that are 1 together. */
import { parts } from "../../chain";
import { fail } from "../../core";
import { CELL_LIMIT } from "../read/range";
import { atCells, inShapeOf } from "../series";
import { defineFunction } from "../spec";
import { CHAIN_SOURCE } from "./chain-arguments";
import { INFLOW_CELLS } from "./example-sheet";
import { FLOW } from "./series-arguments";

export const VERDEEL = defineFunction({
  id: "VERDEEL",
  name: "VERDEEL",
  since: "proef",
  text: {
    nl: "Verdeelt een stroom over aandelen die samen 1 zijn, bijvoorbeeld over sporen of manieren van vertrek.",
    en: "Splits a flow by shares that are 1 together, for example by track or by way of leaving.",
  },
  parameters: [
    FLOW,
    {
      id: "shares",
      name: "aandelen",
      kind: "series",
      optional: false,
      text: {
        nl: "Aandelen van 0 tot en met 1, in een rij of een kolom, samen 1 (op 0,000000001 na). Er wordt niets bijgesteld.",
        en: "Shares from 0 to 1, in a row or a column, together 1 (within 0.000000001). Nothing is adjusted.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Voor elk aandeel een rij, in de volgorde van aandelen en zonder koppen. Is stroom een kolom, dan voor elk aandeel een kolom.",
      en: "A row for each share, in the order of aandelen and without headings. When stroom is a column, a column for each share.",
    },
  },
  ownErrors: ["negative-value", "part-range", "part-sum"],
  example: "=MPP.VERDEEL(C57; D38:D39)",
  exampleCall: {
    arguments: [INFLOW_CELLS[1][2], [[0.7], [0.3]]],
    result: [[28700], [12300]],
  },
  source: CHAIN_SOURCE,
  run: ({ flow, shares }) => {
    const cells = Math.max(flow.rows, flow.columns) * shares.values.length;
    if (cells > CELL_LIMIT) {
      fail({ code: "range-too-large", place: { parameter: shares.parameter }, cells, limit: CELL_LIMIT });
    }
    const lines = atCells({ flow, shares }, () => parts(flow.values, shares.values));
    return inShapeOf(flow, lines);
  },
});
