/** The published figures of the sample, read from the repository. */
import { readFileSync } from "node:fs";
import { type CsvRecord, parseCsv } from "./csv";
import { type RealisedData } from "./realised-sheet";

/** @param folder that holds the .csv files */
export function readData(folder: URL): RealisedData {
  const read = (name: string): readonly CsvRecord[] =>
    parseCsv(readFileSync(new URL(`${name}.csv`, folder), "utf8"));
  return {
    years: read("eerste-per-jaar"),
    quarters: read("per-kwartaal"),
    revisions: read("herzieningen"),
  };
}
