/**
 * Formulas that `mpp scan` reads: the sample workbook, its sheets copied until there are 100,000 formulas. Beside it the time to
 * parse the same formulas and do nothing else, on the same machine in the same run, and the longest step between two yields.
 */
import { readFileSync } from "node:fs";
import { parse, tokenize } from "@borgar/fx";
import { boundFunctions } from "../src/cli/call";
import { scanBook } from "../src/cli/scan/book";
import { findingsOf, type ScanBook, scanInSteps } from "../src/migration";
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
let [longest, last] = [0, start];
const steps = scanInSteps(book);
let step = steps.next();
for (; step.done !== true; step = steps.next()) {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
}
const [middle, middleUsed] = [performance.now(), processor()];
const findings = findingsOf(step.value.scan).length;
const [end, endUsed] = [performance.now(), processor()];
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
console.log(
  [
    `${formulas.length} formulas: ${step.value.proposals.length} proposals in ${seconds(middle - start)} s`,
    `(processor ${(middleUsed - used).toFixed(1)} s, ${((middleUsed - used) / (used - parsingUsed)).toFixed(2)} × parsing alone,`,
    `longest step ${longest.toFixed(0)} ms), ${findings} findings in ${seconds(end - middle)} s`,
    `(processor ${(endUsed - middleUsed).toFixed(1)} s); parsing alone ${seconds(start - parsing)} s`,
  ].join(" "),
);
