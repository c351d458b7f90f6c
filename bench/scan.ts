/**
 * Formulas that `mpp scan` reads: the sample workbook, its sheets copied until there are 100,000 formulas. Beside it the time to
 * parse the same formulas and do nothing else, on the same machine in the same run, and the longest step between two yields;
 * then the same of putting the replacements in order, of looking for questions and of numbers within formulas, which the pane does too.
 */
import { readFileSync } from "node:fs";
import { parse, tokenize } from "@borgar/fx";
import { boundFunctions } from "../src/cli/call";
import { scanBook } from "../src/cli/scan/book";
import { holdsAmounts } from "../src/functions";
import {
  findingsInSteps,
  hardCodedInSteps,
  type ScanBook,
  scanInSteps,
  stepsInSteps,
} from "../src/migration";
import { readWorkbook } from "../src/xlsx";

const WANTED = 100_000;

function formulasIn({ sheets }: ScanBook): string[] {
  return sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
}

const bytes = readFileSync(new URL("../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url));
const sample = scanBook(readWorkbook(bytes, boundFunctions("nl")));
const copies = Math.ceil(WANTED / formulasIn(sample).length);
const sheets = Array.from({ length: copies }, (_, i) =>
  sample.sheets.map((sheet) => (i === 0 ? sheet : { ...sheet, name: `${sheet.name} ${i}` })),
).flat();
const book = { ...sample, sheets };
const formulas = formulasIn(book);

/** Of the whole process, other threads too [s]. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const [parsing, parsingUsed] = [performance.now(), processor()];
for (const formula of formulas) {
  parse(tokenize(`=${formula}`, { withLocation: false }), { looseRefCalls: true });
}
const [start, used] = [performance.now(), processor()];
const parsed = used - parsingUsed;

interface Done<T> {
  readonly result: T;
  readonly told: string;
  /** Processor time [s]. */
  readonly used: number;
}

function done<T>(steps: Generator<unknown, T, undefined>): Done<T> {
  const [from, before] = [performance.now(), processor()];
  let [longest, last] = [0, from];
  for (;;) {
    const step = steps.next();
    // By the clock: asking the processor for every step would cost as much as a third of the steps.
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done !== true) continue;
    const [whole, own] = [(now - from) / 1000, processor() - before];
    const told = `in ${whole.toFixed(1)} s (processor ${own.toFixed(1)} s, longest step ${longest.toFixed(0)} ms)`;
    return { result: step.value, told, used: own };
  }
}

const scanned = done(scanInSteps(book));
const { scan, proposals } = scanned.result;
const ordered = done(stepsInSteps(scan, proposals));
const asked = done(findingsInSteps(scan));
const typed = done(hardCodedInSteps(scan, holdsAmounts));
console.log(
  [
    `${formulas.length} formulas: ${proposals.length} proposals ${scanned.told}, ${(scanned.used / parsed).toFixed(2)} × parsing`,
    `alone (${((start - parsing) / 1000).toFixed(1)} s); ${ordered.result.steps.length} replacements in order ${ordered.told};`,
    `${asked.result.length} findings ${asked.told}; ${typed.result.length} hard-coded ${typed.told}`,
  ].join(" "),
);
