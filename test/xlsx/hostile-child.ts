/**
 * Reads one hostile file in a process of its own and tells what came of it: refusal, processor time and memory.
 * Arguments: the file and the sheet that is wanted. Run by hostile.test.ts.
 */
import { readFileSync } from "node:fs";
import { IMPORT_LIMITS, readWorkbook, XlsxError } from "../../src/xlsx";

/** Highest memory of this process so far. [bytes] */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const [, , file = "", sheet = ""] = process.argv;
const before = { cpu: process.cpuUsage(), peak: peak() };
let code = "read";
try {
  const found = readFileSync(file);
  readWorkbook(new Uint8Array(found.buffer, found.byteOffset, found.byteLength), [], {
    sheets: [sheet],
    limits: IMPORT_LIMITS,
  });
} catch (error) {
  if (!(error instanceof XlsxError)) throw error;
  code = error.code;
}
const { user, system } = process.cpuUsage(before.cpu);
process.stdout.write(JSON.stringify({ code, ms: (user + system) / 1000, bytes: peak() - before.peak }));
