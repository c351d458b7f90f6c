/** The example of the functions' reference as a block to begin with: invented figures, and marked so in the sheet. */
import { type Content, type Matrix, type Value } from "../../workbook/port";
import { type Source, specOf } from "./forecast";

/** Heading row and scenarios of the example of SCENARIOWAARDEN. */
export function exampleValues(): Matrix<Value> {
  return specOf("SCENARIOWAARDEN").exampleCall.arguments[0] as Matrix<Value>;
}

/** To look at where there is no workbook. */
export const exampleSource = (): Source => ({ sheet: "", range: "A1:D5", values: exampleValues() });

/** @param mark first row, that says that the figures are invented */
export function exampleContents(mark: string): Matrix<Content> {
  const rows = exampleValues() as Matrix<Content>;
  return [[mark, ...Array<null>((rows[0]?.length ?? 1) - 1).fill(null)], ...rows];
}
