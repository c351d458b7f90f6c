/** A model as cells, as the reader reads it back: a heading row and a row per indicator. */
import { type ModelRow } from "../model";
import { MODEL_HEADINGS } from "./read-model";

export function modelCells(rows: readonly ModelRow[]): readonly (readonly string[])[] {
  return [
    MODEL_HEADINGS,
    ...rows.map(({ id, label, partner, domein, soort, eenheid, regel, formule, negatief = "" }) => [
      ...[id, label, partner, domein, soort, eenheid, regel, formule, negatief],
    ]),
  ];
}
