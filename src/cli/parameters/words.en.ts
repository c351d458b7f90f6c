/** English sentences of the commands on parameters. */
import { formatList, formatNumber } from "../../text";
import type { ParameterWords } from "./words-type";

const number = (value: number): string => formatNumber(value, "en");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const ELSEWHERE =
  "Whoever changes a set and recomputes everything is found only against a fingerprint that was noted elsewhere.";

export const PARAMETERS_EN: ParameterWords = {
  unknownKind: (file) => `${file}: unknown kind of file; it must be .json, .csv, .tsv, .txt, .xlsx or .xlsm.`,
  sheetUnused: (file) => `${file} is no workbook; --sheet goes with an .xlsx only.`,
  badDate: (option, value) => `${option}: '${value}' is no date; write it as 2026-01-09.`,
  date1904: (file) =>
    `${file} was not read: the workbook counts dates from 1904. Switch that off (File > Options > Advanced).`,
  noSheet: (file, sheet, sheets) =>
    `${file} has no sheet '${sheet}' but has ${formatList(
      sheets.map((name) => `'${name}'`),
      "en",
    )}. Choose one with --sheet.`,
  noTable: (file, sheet, rows) =>
    `${file}: the first ${number(rows)} rows of sheet '${sheet}' have no row with the headings parameter and value.`,
  unreadable: (file, errors) =>
    `${file}: ${counted(errors, "error", "errors")}; solve those first (mpp validate names all findings).`,
  severities: { error: "error", incomplete: "incomplete", warning: "warning" },
  owner: (name) => `owner ${name}`,
  clean: (file, rows) => `${file}: no findings (${counted(rows, "row", "rows")})`,
  found: (file, { error, incomplete, warning }) =>
    `${file}: ${counted(error + incomplete + warning, "finding", "findings")} (${counted(error, "error", "errors")}, ` +
    `${number(incomplete)} incomplete, ${counted(warning, "warning", "warnings")})`,
  same: (rows) => `no differences (${counted(rows, "row", "rows")})`,
  differences: ({ added, removed, changed }) =>
    `${number(added)} added, ${number(removed)} removed, ${number(changed)} changed`,
  noOwner: "without owner",
  added: "added",
  removed: "removed",
  changed: "changed",
  approvalLapsed: "approval lapses",
  content: "content",
  seal: "seal   ",
  notAFingerprint: (text) =>
    `--expect: '${text}' is no fingerprint; give at least the first 12 and at most 64 digits (0-9, a-f, dashes allowed).`,
  nothingToVerify: (file) =>
    `${file} is a table and has no seal of its own; give the fingerprint of the content with --expect.`,
  ownSealHolds: (file) => `${file}: its own seal holds`,
  ownSealBroken: (file) => `${file}: its own seal does not hold`,
  ownSealOnly: `Only its own seal was checked. ${ELSEWHERE} Give that with --expect.`,
  matches: (file, what, hex) => `${file}: the fingerprint of the ${what.trim()} agrees: ${hex}`,
  contentOnly: "Status, approvals and log are not part of the content; the seal covers them.",
  differs: (file, expected) => `${file}: the fingerprint is another than ${expected}`,
  upgraded: ({ out, from, to }) => `upgraded from ${from} to ${to}; written: ${out}`,
  upToDate: (out, schema) => `the set has schema ${schema} already; written: ${out}`,
  notASet: (file) => `${file} is no set (.json); only a set can be upgraded.`,
  upgradeTarget: (out) => `--out: ${out} must end in .json.`,
  upgradeBy: (file, schema) => `${file} has the old schema ${schema}; say with --by who records the upgrade.`,
  unknownTarget: (out) => `--out: ${out} must end in .json, .csv or .xlsx.`,
  intoMissing: (out) => `${out} needs an existing workbook; give it with --into.`,
  intoUnused: (out) => `--into goes only with an --out that ends in .xlsx, not with ${out}.`,
  intoNoWorkbook: (into) => `--into: ${into} must be an .xlsx or .xlsm, as --out.`,
  otherLayout: (into, sheet, headingRow) =>
    `${into}: sheet '${sheet}' has another layout (the headings belong in A${headingRow}); rename or delete it first. ` +
    "It is not overwritten, because formulas may point at its cells.",
  tableTooSmall: (into, table, rows) =>
    `${into}: table '${table}' on the sheet is too small for ${counted(rows, "row", "rows")}; enlarge it in Excel first.`,
  recalculate: (out) =>
    `Formulas in ${out} were not recalculated; do so with mpp recalc or by opening it in Excel.`,
  nameNeeded: (file) =>
    `${file} is a table without a set; say with --round, --variant and --by which set it becomes.`,
  nameUnused: (file) =>
    `${file} holds a set with round and variant already; leave --round and --variant out.`,
  byNeeded: (file) =>
    `${file}: the table differs from the recorded set; say with --by who records the change.`,
  byUnused: (file) => `${file}: nothing is recorded, so --by, --at and --note mean nothing; leave them out.`,
  setBroken: (file) => `${file}: the set does not agree with what was recorded of it and is not converted.`,
  converted: ({ rows, out }) => `${counted(rows, "row", "rows")}; written: ${out}`,
  rowsOnly: (out) => `${out} holds the rows only; round, variant, status, log and seal do not fit in a CSV.`,
  readFrom: (file) => `Read from ${file}`,
};
