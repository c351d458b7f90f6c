/** The hand-written model of the tests of replacing as a file, with an array formula of the old kind. */
import { boundFunctions } from "../../src/cli/call";
import { type CellChange, type NewCell, type NewSheet, saveEdits } from "../../src/xlsx";
import { type Cells, FORECAST, STOCK } from "../replacement/hand-model";
import { xlsxOf } from "./xlsx-file";

export const functions = boundFunctions("nl");

function newSheet(name: string, cells: Cells): NewSheet {
  return {
    name,
    cells: Object.entries(cells).map(([ref, typed]): NewCell => {
      const look = ref === "E4" ? { look: { numberFormat: "#,##0.00", bold: true } } : {};
      if (!Array.isArray(typed)) return { ref, value: typed as number, ...look };
      const [formula, value] = typed as readonly [string, number];
      return { ref, formula, value, ...look };
    }),
  };
}

/** Chances of more than x, as one array formula of the old kind. */
const ABOVE = "B2*(1-NORM.DIST(B8:B16,C2,D2,TRUE))+B3*(1-NORM.DIST(B8:B16,C3,D3,TRUE))";

/** Stock and forecast by hand; more cells of Model as given. */
export function model(more: Cells = {}): Uint8Array {
  const above = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => {
      const [, chance] = FORECAST[`C${8 + i}`] as readonly [string, number];
      return [`D${8 + i}`, 1 - chance] as const;
    }),
  );
  const forecast = newSheet("Prognose", { ...FORECAST, D7: "kans op meer", ...above });
  const bytes = saveEdits(
    xlsxOf(['<c r="A1"><v>1</v></c>']),
    { addSheets: [newSheet("Model", { ...STOCK, ...more }), forecast] },
    functions,
  );
  const cells = Object.entries(above).map(([ref, value]): CellChange =>
    ref === "D8"
      ? { kind: "formula", ref, text: ABOVE, range: "D8:D16", stored: "array", value }
      : { kind: "value", ref, value },
  );
  return saveEdits(bytes, { changes: [{ sheet: "Prognose", cells }] }, functions);
}
