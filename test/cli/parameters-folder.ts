/** Files with parameters in a folder of their own, for the tests of the commands on them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { createSet, type ParameterRow, type ParameterSet, writeCsv, writeSet } from "../../src/params";
import { saveEdits, type WorkbookEdits } from "../../src/xlsx";
import { mpp, type Outcome } from "./process";
import { xlsxOf } from "./xlsx-file";

export const STEP = { op: "2026-01-09T12:00:00Z", door: "APM · regisseur", toelichting: "" } as const;

export function setOf(parameters: readonly ParameterRow[]): ParameterSet {
  return createSet({ ronde: "2026-1", variant: "basis", soort: "basis", parameters }, STEP);
}

export interface Folder {
  readonly at: (name: string) => string;
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly csv: (name: string, rows: readonly ParameterRow[]) => string;
  readonly json: (name: string, set: ParameterSet) => string;
  /** A workbook of one sheet `Blad1`, with these edits. */
  readonly xlsx: (name: string, edits?: WorkbookEdits, from?: Uint8Array) => string;
  /** `mpp` with the names of files in the folder in place of `@name`. */
  readonly mpp: (line: string, ...more: string[]) => Promise<Outcome>;
  readonly report: (line: string, ...more: string[]) => Promise<Record<string, unknown>>;
}

/** A folder that is gone after the tests of the file. */
export function testFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), "mpp-parameters-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const at = (name: string): string => path.join(folder, name);
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const command = (line: string, ...more: string[]): Promise<Outcome> =>
    mpp([...line.split(" ").map((word) => (word.startsWith("@") ? at(word.slice(1)) : word)), ...more]);
  return {
    at,
    put,
    text: (name) => readFileSync(at(name), "utf8"),
    bytes: (name) => new Uint8Array(readFileSync(at(name))),
    csv: (name, rows) => put(name, writeCsv(rows)),
    json: (name, set) => put(name, writeSet(set)),
    xlsx: (name, edits = {}, from = xlsxOf(['<c r="A1"><v>1</v></c>'])) =>
      put(name, saveEdits(from, edits, [])),
    mpp: command,
    report: async (line, ...more) =>
      JSON.parse((await command(line, ...more, "--json")).output) as Record<string, unknown>,
  };
}
