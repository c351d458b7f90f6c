/**
 * Hostile files are refused within a second and 200 MB, each in a process of its own. Measured is the command (see
 * measured.ts); peak memory is that of the whole process, so the command is bundled first, as the product is: a loader of
 * TypeScript takes 100 MB for itself and a second for each file.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { xlsxOf } from "./xlsx-file";

const folder = mkdtempSync(path.join(tmpdir(), "mpp-hostile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);

const root = path.join(import.meta.dirname, "../..");
const loader = {
  loader: path.join(root, "node_modules/ts-loader"),
  options: {
    transpileOnly: true,
    configFile: path.join(root, "tsconfig.json"),
    compilerOptions: { noEmit: false },
  },
};
beforeAll(async () => {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    devtool: false,
    optimization: { minimize: false },
    context: root,
    entry: { measured: path.join(import.meta.dirname, "measured.ts") },
    output: { path: folder, filename: "[name].mjs", chunkFilename: "[name].mjs", module: true },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js", ".mjs"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: loader }] },
    plugins: [new webpack.DefinePlugin({ __MPP_VERSION__: JSON.stringify("0.0.0") })],
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}, 120_000);

interface Cost {
  readonly code: number;
  readonly errors: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function measured(name: string): Cost {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [at("measured.mjs"), "validate", at(name), "--lang", "en"],
    { encoding: "utf8", timeout: 60_000 },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

/** A file of this many repetitions, written in pieces. */
function repeated(name: string, start: string, piece: string, count: number, end = ""): void {
  const file = openSync(at(name), "w");
  writeSync(file, start);
  const many = piece.repeat(10_000);
  for (let left = count; left > 0; left -= 10_000) writeSync(file, left < 10_000 ? piece.repeat(left) : many);
  writeSync(file, end);
  closeSync(file);
}

const MB = 1_000_000;
/** As much as is read at all: 10 MB. */
const FULL = 9.9 * MB;

type Hostile = readonly [what: string, name: string, make: (name: string) => void, message: RegExp];

/** A file whose middle is one piece, this many times. */
const file =
  (start: string, piece: string, count: number, end = "") =>
  (name: string): void => {
    repeated(name, start, piece, Math.floor(count), end);
  };
const written =
  (content: () => string | Uint8Array) =>
  (name: string): void => {
    writeFileSync(at(name), content());
  };
const sparse =
  (size: number) =>
  (name: string): void => {
    writeFileSync(at(name), "");
    truncateSync(at(name), size);
  };

const JSON_FILES: readonly Hostile[] = [
  ["100 MB", "a.json", file("[", "1,", 50 * MB, "1]"), /too large: more than 10,000,000 bytes/],
  ["a list of 5 million numbers", "b.json", file("[", "1,", FULL / 2, "1]"), /1,000,000 values/],
  [
    "a text of 10 MB",
    "c.json",
    file('{"schema":"', "\\u0041", FULL / 6, '"}'),
    /c\.json: schema 'A{39}…' is unknown/,
  ],
  ["a million lists in each other", "d.json", file("", "[", MB), /deeper than 8 levels/],
  ["a million objects in each other", "e.json", file("", '{"a":', MB), /deeper than 8 levels/],
  ["a name a million times", "f.json", file("{", '"a":1,', MB, '"b":1}'), /'a' is there twice/],
  ["800,000 names", "g.json", written(() => manyNames()), /more than 1,000 names/],
  [
    "a name that reaches the prototype",
    "h.json",
    written(() => '{"__proto__":{"x":1}}'),
    /'__proto__' may not/,
  ],
  ["a number of a million digits", "i.json", file('{"schema":', "1", MB, "}"), /this number is too large/],
  ["10 MB of spaces", "j.json", file("", " ", FULL), /nothing more/],
];
const CSV_FILES: readonly Hostile[] = [
  ["100 MB", "a.csv", file("a;b\n", "1;2\n", 25 * MB), /too large: more than 10,000,000 bytes/],
  ["a million columns", "b.csv", file("", "a;", MB), /200 columns/],
  ["10 MB of separators", "c.csv", file("", ";", FULL), /200 columns/],
  ["10 MB of line ends", "d.csv", file("a;b\n", "\n", FULL), /100,000 rows/],
  ["10 MB of quotes", "e.csv", file('a;b\n"', '""', FULL / 2), /32,767 characters/],
  ["10 MB of loose quotes", "f.csv", file("a;b\n", 'x"', FULL / 2), /loose quote/],
  ["a quote that is open for 10 MB", "g.csv", file('a;b\n"', "x;\n", FULL / 3), /not closed/],
  ["10 MB without a separator", "h.csv", file("", "x", FULL), /no separator/],
  [
    "every row and column that fits",
    "i.csv",
    file("", `${"a;".repeat(199)}a\n`, FULL / 400),
    /1,000,000 cells/,
  ],
  ["10 MB of short rows", "j.csv", file("parameter;waarde\n", '"a";"1"\n', FULL / 8), /100,000 rows/],
  ["10 MB of Windows-1252", "k.csv", written(() => new Uint8Array(FULL).fill(0xeb)), /Windows-1252/],
  ["1 TB of nothing", "l.csv", sparse(1e12), /too large/],
];
const WORKBOOKS: readonly Hostile[] = [
  ["1 TB of nothing", "a.xlsx", sparse(1e12), /too large/],
  ["a zip bomb", "b.xlsx", written(bomb), /too large to open safely/],
  ["a billion laughs", "c.xlsx", written(laughs), /DOCTYPE/],
];

function manyNames(): string {
  return `{${Array.from({ length: 0.8 * MB }, (_, i) => `"k${i}":1`).join(",")}}`;
}

/** A sheet of 500 MB of spaces in half a megabyte. */
function bomb(): Uint8Array {
  const sheet = new Uint8Array(500 * MB).fill(0x20);
  return zipSync({ "xl/worksheets/sheet1.xml": [sheet, { level: 1 }] });
}

function laughs(): Uint8Array {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );
  const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities}]><parameters>&l10;</parameters>`;
  return xlsxOf(['<c r="A1"><v>1</v></c>'], { parts: { "xl/workbook.xml": xml } });
}

describe.each([
  ["JSON", JSON_FILES],
  ["CSV", CSV_FILES],
  ["a workbook", WORKBOOKS],
] as const)("%s is refused within a second and 200 MB:", (_, files) => {
  it.each(files)("%s", (__, name, make, message) => {
    make(name);
    const { code, errors, milliseconds, megabytes } = measured(name);
    rmSync(at(name));
    expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
    expect(milliseconds).toBeLessThan(1000);
    expect(megabytes).toBeLessThan(200);
  });
});
