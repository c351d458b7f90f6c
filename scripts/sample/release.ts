/**
 * Outcomes of a release: what every MPP formula of its sample gives, as text that can be read and compared.
 * A sample whose stored values are not those of the present version is refused: it is not the sample of this release.
 */
import { recalculate, storedAndCalculated } from "../../src/engine";
import { compareOutcomes, type Outcome, type OutcomeValue } from "../../src/functions/outcomes";
import { formatRef, readWorkbook } from "../../src/xlsx";
import { sampleFunctions } from "./build";

/** One formula of a release: where it stands, which function it calls, and the cells that it fills. */
export interface ReleaseOutcome {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  readonly values: readonly (readonly OutcomeValue[])[];
}

/** What a workbook holds, beside what the present version makes of it. */
export async function outcomesOf(bytes: Uint8Array): Promise<readonly Outcome[]> {
  const functions = sampleFunctions();
  const book = readWorkbook(bytes, functions);
  return storedAndCalculated(book, functions, await recalculate(book, functions));
}

/** @throws Error when the workbook was made by another version of the functions */
export async function releaseText(bytes: Uint8Array): Promise<string> {
  const outcomes = await outcomesOf(bytes);
  const { differences } = compareOutcomes(outcomes);
  const [first] = differences;
  if (first) {
    const cell = formatRef(first.row, first.column);
    throw new Error(`${first.sheet}!${cell} is out of date: make the sample again (npm run sample)`);
  }
  const lines = outcomes.map(({ sheet, row, column, name, after }): string => {
    const outcome: ReleaseOutcome = { sheet, cell: formatRef(row, column), name, values: after };
    return JSON.stringify(outcome);
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}
