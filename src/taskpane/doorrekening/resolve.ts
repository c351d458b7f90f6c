/** The arguments of a formula as a function gets them: ranges become the cells that stand there now. */
import { addressOf, areaOf, boxOf, rangeOf, sameName } from "../../workbook/area";
import { type NameFact } from "../../workbook/port";
import { argumentText } from "./formula-call";
import { cellsIn } from "./cells";
import { answerOf, type Sources } from "./sources";

export interface Resolved {
  /** What the function gets; null when left out. */
  readonly value: unknown;
  /** Of a range, as a formula refers to it. */
  readonly address?: string;
}

function ofRange(sources: Sources, sheet: string, range: string, spill: boolean): Resolved | undefined {
  const answer = answerOf(sources, sheet);
  const filled = spill ? answer?.filled.find(({ by }) => by === range)?.cells : range;
  const name = sources.sheets.find((each) => sameName(each, sheet));
  if (filled === undefined || name === undefined) return undefined;
  const box = boxOf(filled);
  const address = addressOf({ sheet: name, range: rangeOf(box) });
  if (answer === undefined) return { value: blanks(box), address };
  const cells = cellsIn(answer, box);
  return { value: box.rows * box.columns === 1 ? cells[0]?.[0] : cells, address };
}

const blanks = ({ rows, columns }: { readonly rows: number; readonly columns: number }): unknown =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));

/**
 * @param sheet on which the formula stands
 * @param names of the workbook, for arguments that are one
 * @returns undefined when the text is neither a value nor a range: a calculation inside a formula is not followed
 */
export function resolved(
  sources: Sources,
  sheet: string,
  text: string,
  names: readonly NameFact[],
): Resolved | undefined {
  const argument = argumentText(text, sheet);
  switch (argument.kind) {
    case "omitted":
      return { value: null };
    case "value":
      return { value: argument.value };
    case "array":
      return { value: argument.cells };
    case "range":
      return ofRange(sources, argument.sheet, argument.range, argument.spill);
    case "other": {
      const named = names.find(({ name }) => sameName(name, argument.text))?.text;
      const area = named === undefined || named === null ? undefined : areaOf(named);
      return area === undefined ? undefined : ofRange(sources, area.sheet, area.range, false);
    }
  }
}
