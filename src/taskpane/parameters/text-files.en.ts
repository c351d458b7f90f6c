/** The words about files and the log in English. */
import { formatNumber } from "../../text";
import { type ParametersText } from "./text-type";

const number = (value: number): string => formatNumber(value, "en");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number): string => counted(count, "row", "rows");

export const FILES_EN: Pick<ParametersText, "imports" | "exports" | "log"> = {
  imports: {
    refused: (count) => `Not read: ${counted(count, "error", "errors")}.`,
    unknown: "This kind of file is unknown; choose a JSON or CSV.",
    tooLarge: (megabytes) => `The file is too large; at most ${megabytes} MB.`,
    set: (name, status) => `Set ${name}, ${status}`,
    sameSet: "This is the same set as in the workbook.",
    further: (entries) => `The same set, ${counted(entries, "step", "steps")} further than in the workbook.`,
    older: (entries) => `The same set, ${counted(entries, "step", "steps")} earlier than in the workbook.`,
    other: "Another set. The one in the workbook is replaced; export it first if it must be kept.",
    first: "The workbook has no set yet.",
    rows: (count) => `Table with ${rows(count)}`,
    asChange:
      "Recorded as a change of the set. Sign-offs stay those of the set and lapse where the value changes.",
    drop: (count) => `Also remove ${counted(count, "row that is", "rows that are")} not in the file`,
    asNewSet: "The rows become version 1 of a new set.",
    putIn: "Put in the workbook",
    title: (name) => `Read from ${name}`,
    findings: (errors, incomplete) =>
      `${counted(errors, "error", "errors")} and ${number(incomplete)} incomplete in the values; shown after reading.`,
  },
  exports: {
    json: "Set (JSON)",
    jsonHint: "With status, sign-offs, log and seal.",
    jsonBroken: "The set does not agree with its seal and is not exported.",
    csv: "Table (CSV)",
    csvHint: "The rows of the sheet only; log and seal do not fit in it.",
    csvUnreadable: "The table cannot be read whole; solve the errors first.",
    unrecorded: "What changed on the sheet and is not recorded is not in the JSON.",
  },
  log: {
    empty: "Nothing was recorded yet.",
    what: {
      aangemaakt: "Made",
      gewijzigd: "Changed",
      akkoord: "Signed off",
      "akkoord ingetrokken": "Sign-off withdrawn",
      "akkoord vervallen": "Sign-off lapsed",
      uitzondering: "Exception",
      status: "Status",
      opgewaardeerd: "Upgraded",
    },
    rows,
    from: (before, after) => `from ${before} to ${after}`,
  },
};
