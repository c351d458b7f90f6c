/** What the sample is made of, read from the repository: published figures and invented parameters. */
import { readFileSync } from "node:fs";
import { type SampleData } from "./base";
import { type CsvRecord, parseCsv } from "./csv";
import { makeRounds } from "./parameter-sets";

/** @param folder that holds the .csv files */
export function readData(folder: URL): SampleData {
  const read = (name: string): readonly CsvRecord[] =>
    parseCsv(readFileSync(new URL(`${name}.csv`, folder), "utf8"));
  const realised = {
    years: read("eerste-per-jaar"),
    quarters: read("per-kwartaal"),
    revisions: read("herzieningen"),
  };
  return { realised, rounds: makeRounds(folder) };
}
