/** English sentences of the command line. */
import { formatNumber } from "../text";
import { CHECK_EN } from "./check/words";
import { BUNDLE_EN } from "./bundle/words";
import { COMPARE_EN } from "./compare/words";
import { FREEZE_EN } from "./freeze/words";
import { MIGRATE_EN } from "./migrate/words";
import { PARAMETERS_EN } from "./parameters/words.en";
import { PROJECT_EN } from "./project/words";
import { SCAN_EN } from "./scan/words";
import { SHADOW_EN } from "./shadow/words";
import type { Words } from "./words-type";

export const EN: Words = {
  usage: `Usage: mpp <command> [options]

Calculate
  mpp call                              calculates one function per line: JSON lines in, JSON lines out
      {"id":1,"function":"MPP.KWANTIEL","arguments":[0.5,[[1,30000,5000]]]}  →  {"id":1,"result":30000}
      An argument is a value, a matrix (list of rows), a list (one row) or null (left out).
  mpp recalc in.xlsx --out out.xlsx     recalculates all formulas and writes the values back
  mpp freeze in.xlsx --out copy.xlsx    copy without the add-in: results in place of MPP formulas, with a sheet
                                        Verantwoording that accounts for them; refused when an MPP formula is in error
      --errors                          leaves such errors as errors and lists them

Parameters (set.json, table.csv or model.xlsx)
  mpp validate file                     checks everything and names row, column, cause and owner of each finding
      --reference-date 2026-01-09       a later reference date in the table is a finding
  mpp diff old new                      names what was added, removed and changed, by owner
  mpp fingerprint file                  the fingerprint of the content, and of a set that of its seal too
  mpp verify file --expect <hex>        compares with a fingerprint of content or seal that was noted elsewhere, whole
                                        or at least its first 12 digits; without --expect only the set's own seal
  mpp upgrade set.json --out new.json   brings a set of an older schema up to date
  mpp convert in --out out.json|out.csv|out.xlsx
      --into model.xlsx                 for an .xlsx: the existing workbook that gets the set
      --round 2026-1 --variant basis    for a table without a set: what the set is called
      --by "APM · regisseur"            who records this; needed when a set is made or changed
      --at 2026-01-09T12:00:00Z --note "reason"
  --sheet name                          sheet with the table (default Parameters)

Chain
  mpp project --parameters P --inflow I calculates the whole chain, per scenario and year; P as under Parameters,
                                        I.csv with jaar;scenario;waarde (first asylum applications)
      --model asiel@1                   mpp@1 (default: all domains), asiel@1, regulier@1 or bewaring@1
      --months                          in months, with the years
      --trace coa.bezetting@2028        where that number comes from, per scenario
      --csv | --json                    full precision: indicator, scenario, period, value
  mpp project --bands --parameters P --inflow D
                                        quantiles from the whole density of each year instead of scenarios;
                                        D.csv with jaar;scenario;kans;verwachting;spreiding, as MPP.SCENARIOWAARDEN
      --events E.csv                    events: kans;extra instroom;spreiding and perhaps jaar
      --scenario medio                  whose parameters hold, when they differ per scenario
      --chances 0.125,0.5,2/3,0.875     chances of not more than the value (these are the default)
      --indicators coa.bezetting,...    these indicators only
      --dependence onafhankelijk        or comonotoon (all years together), or the correlation of a year and the next
      --draws 10000 --seed 1            number of draws and their start; same seed, same numbers

  mpp bundle --parameters P --inflow I --out bundle.json
                                        model, parameters, inflow, options and results in one file; options as with
                                        project (without --trace and --csv)
  mpp verify bundle.json                recalculates everything, without a network, and names what differs

Taking over
  mpp scan model.xlsx ...               recognises what formulas calculate, names the call that gives the same, and asks
                                        about what looks like a slip; --json gives a list with one object per file
  mpp compare old.xlsx new.xlsx         names what differs between two rounds: formulas, numbers, rows, columns and
                                        sheets; rows and columns are found by what they are called, not by place
  mpp migrate model.xlsx --out out.xlsx replaces recognised formulas by MPP functions, recalculates everything and keeps
                                        a log on sheet Migratielog; with --by who does it
      --sheet sheet --kinds voorraad,…  only this sheet, only these kinds
      --accept "reason"                 also where another method gives other numbers, as with a quantile
      --dry-run                         names what would be replaced and writes nothing
      --back all | --back "sheet!cell"  rolls everything or one step back, from the log
  mpp shadow model.xlsx --out out.xlsx  shadow run: a copy with a sheet Schaduw on which the old and the new outcome of
                                        every cell that can be replaced stand side by side, calculated with the model
  mpp check model.xlsx --owner COA      check by a partner: own parameters against the register, outcomes recalculated,
                                        questions about possible slips
      --sheet sheet                     only outcomes and questions of this sheet
      --register set.json               the register, instead of the set that the workbook carries
      --out out.xlsx                    a copy with a sheet Check COA
      --by "COA · file holder"          signs it off; with --note a remark

  --json                                one JSON object instead of text (not with call)
  --lang nl|en                          language of the messages (default nl)
  --help, --version

Exit code: 0 all well; 1 something was found: a finding, a difference, another fingerprint or result, or with recalc and
freeze a cell without value, with an unexpected error or in a loop, or with migrate something that is not replaced; 2
the command cannot be done. Only upgrade, convert, bundle, freeze, migrate, shadow, check and recalc write a file, and
only recalc may write over its input.
`,
  unknownCommand: (name, nearest) =>
    `Unknown command: ${name}${nearest ? ` (did you mean ${nearest}?)` : ""}.`,
  unknownOption: (name) => `Unknown option: ${name}.`,
  optionNeedsValue: (name) => `The option ${name} needs a value.`,
  optionTakesNoValue: (name) => `The option ${name} takes no value.`,
  unknownLanguage: (name) => `Unknown language: ${name}; choose nl or en.`,
  fileCount: (command, count) =>
    count === "some"
      ? `The command ${command} needs at least one file.`
      : count === 0
        ? `The command ${command} takes no file; its lines come from standard input.`
        : `The command ${command} takes exactly ${count === 1 ? "one file" : "two files"}.`,
  foreignOption: (command, option) => `The command ${command} does not know the option ${option}.`,
  optionMissing: (command, option) => `The command ${command} needs the option ${option}.`,
  systemErrors: {
    ENOENT: "file or folder not found",
    EACCES: "no access",
    EPERM: "no access",
    EISDIR: "that is a folder",
    ENOTDIR: "the folder does not exist",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    EBUSY: "the file is in use",
  },
  cannotRead: (file, reason) => `${file} cannot be read: ${reason}.`,
  cannotWrite: (file, reason) => `${file} cannot be written: ${reason}.`,
  fileTooLarge: (file, limit) =>
    `${file} is too large: more than ${formatNumber(limit, "en")} bytes. No parameter set is that large.`,
  overwritesInput: (out) => `${out} is an input itself and is not overwritten. Name another file with --out.`,
  badWorkbook: (file, reason) => `${file}: ${reason}`,
  refused: {
    iterative: (file) =>
      `${file} is not calculated: iterative calculation is on. Circular references then give numbers that depend on ` +
      "the number of rounds. Switch it off (File > Options > Formulas) and resolve the loops. Nothing was written.",
    "date-1904": (file) =>
      `${file} is not calculated: the workbook counts dates from 1904. Switch that off (File > Options > Advanced). ` +
      "Nothing was written.",
  },
  summary: ({ formulas, changed, out }) => `${formulas} formulas; ${changed} cells changed; written: ${out}`,
  outcomes: ({ formulas, alike, different }) =>
    `MPP outcomes: ${alike} of ${formulas} ${formulas === 1 ? "formula" : "formulas"} as in the file` +
    (different > 0 ? `; ${different} ${different === 1 ? "cell differs" : "cells differ"}` : ""),
  errorsHeading: (count) => `Cells in error (${count}):`,
  loopsHeading: (count) => `Circular references (${count}):`,
  warningsHeading: (count) => `Please note (${count}):`,
  expected: "expected: the file had it already or NA() gives it",
  noValue: "no value",
  externalLinks: (count) => `The workbook refers to ${count} other workbook(s); those were not read.`,
  macros: "The workbook has macros; they were not run.",
  badJson: (character) => `no valid JSON${character === null ? "" : ` at character ${character}`}`,
  noObject: 'a line is an object such as {"id":1,"function":"MPP.VERSIE","arguments":[]}',
  noFunction: '"function" is missing or no text',
  argumentsNoList: '"arguments" is no list',
  badArgument: (number) =>
    `argument ${number}: a value, a list of values or a list of rows is needed (number, text, true, false or null)`,
  unknownFunction: (name, nearest) =>
    `unknown function ${name}${nearest ? `; did you mean ${nearest}?` : ""}`,
  lineTooLong: (limit) => `the line is longer than ${limit} characters`,
  internal: (reason) => `Unexpected error in mpp: ${reason}`,
  freeze: FREEZE_EN,
  parameters: PARAMETERS_EN,
  project: PROJECT_EN,
  bundle: BUNDLE_EN,
  migrate: MIGRATE_EN,
  scan: SCAN_EN,
  compare: COMPARE_EN,
  shadow: SHADOW_EN,
  check: CHECK_EN,
};
