/** Formulas that `mpp scan` reads per second: the sample workbook, its chain sheets copied until there are 100,000. */
import { readFileSync } from "node:fs";
import { boundFunctions } from "../src/cli/call";
import { scanBook } from "../src/cli/scan/book";
import { findingsOf, proposalsOf, type ScanBook, scanned } from "../src/migration";
import { readWorkbook } from "../src/xlsx";

const WANTED = 100_000;

function formulasIn({ sheets }: ScanBook): number {
  return sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length,
    0,
  );
}

const bytes = readFileSync(new URL("../assets/voorbeeld/mpp-voorbeeld.xlsx", import.meta.url));
const sample = scanBook(readWorkbook(bytes, boundFunctions("nl")));
const copies = Math.ceil(WANTED / formulasIn(sample));
const sheets = Array.from({ length: copies }, (_, i) =>
  sample.sheets.map((sheet) => (i === 0 ? sheet : { ...sheet, name: `${sheet.name} ${i}` })),
).flat();
const book = { ...sample, sheets };
const start = performance.now();
const scan = scanned(book);
const proposals = proposalsOf(scan).length;
const middle = performance.now();
const findings = findingsOf(scan).length;
const end = performance.now();
const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
console.log(
  `${formulasIn(book)} formulas: ${proposals} proposals in ${seconds(start, middle)} s, ` +
    `${findings} findings in ${seconds(middle, end)} s`,
);
