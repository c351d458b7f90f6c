/** The words of the view in English. */
import { statusNames } from "../../text";
import { formatNumber } from "../../text";
import { FILES_EN } from "./text-files.en";
import { type StatusReason } from "./steps";
import { type ParametersText } from "./text-type";

const number = (value: number): string => formatNumber(value, "en");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number): string => counted(count, "row", "rows");
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

function reason(why: StatusReason): string {
  if (why.why === "unsettled-forms") return "Sheet, file and mark are not equal.";
  if (why.why === "no-rows") return "The set has no rows.";
  if (why.why === "errors") return `Solve ${counted(why.count, "error", "errors")} first.`;
  if (why.why === "incomplete") return `${counted(why.count, "finding", "findings")} still incomplete.`;
  if (why.why === "open") return `${rows(why.count)} without sign-off or exception.`;
  return `Route A asks sign-off on every row; ${counted(why.count, "row has", "rows have")} an exception.`;
}

export const EN: ParametersText = {
  loading: "Reading the parameter sheet …",
  failed: "The parameter sheet was not read.",
  again: "Read again",
  noBook: "Not connected to Excel. Looking and recording need a workbook.",
  noBookHint: "Open the workbook in Excel, or choose an example in the browser.",
  protectedSheet: (sheet) =>
    `Sheet ${sheet} is protected. You can look, not record; unprotect it on the Review tab.`,
  empty: "This workbook has no parameter sheet yet.",
  emptyHint: "Start with an empty sheet, or read a set from a file.",
  begin: "Start with an empty parameter sheet",
  beginFull: "Start with all required parameters",
  beginTarget: "Goes to a new sheet Parameters, from A12. The set comes above it later.",
  began: "Parameter sheet started",
  unrecorded: "This table has not been recorded as a set yet.",
  unrecordedHint: "Without a set there are no version, sign-offs and log.",
  broken: "The recorded set cannot be read.",
  brokenHint: "Get an unchanged copy back, or import the set from a file.",
  statusOf: "Status of the set",
  status: statusNames("en"),
  versioned: (status, version) => `${status}, version ${version}`,
  stepOf: (step, next) => `step ${step} of 5${next === undefined ? "" : `, then ${next}`}`,
  setName: (round, variant, kind) => `Round ${round} · ${variant}${kind === variant ? "" : ` · ${kind}`}`,
  kinds: { basis: "base", addendum: "addendum", heruitgave: "re-issue", beleid: "policy variant" },
  kindHints: {
    basis: "A new round, or a variant beside this set.",
    addendum: "An addition to an adopted set.",
    heruitgave: "The same round, issued again.",
    beleid: "A policy scenario; stays apart from the set that it is based on.",
  },
  revisedBy: (set) => `Revised by ${set}`,
  fingerprint: "Fingerprint",
  copyFingerprint: "Copy fingerprint",
  copied: "Copied",
  notCopied: "Copying is not allowed here; the text is selected: Ctrl+C",
  equalIn: "Equal in",
  forms: { sheet: "sheet", file: "file", mark: "property" },
  formDiffers: "differs",
  formEqual: "equal",
  difference: {
    "sheet-missing": "Sheet differs: the sheet or its heading row is missing.",
    "sheet-unreadable": "Sheet differs: the table cannot be read.",
    "sheet-head": "Sheet differs: the block above the table was changed by hand.",
    "sheet-other": "Sheet differs: the table has another fingerprint than was recorded.",
    "file-missing": "File differs: the recorded set is missing from the workbook.",
    "file-unreadable": "File differs: the recorded set is damaged.",
    "file-seal": "File differs: the recorded set does not agree with its own seal.",
    "file-other": "File differs: the recorded set does not belong to sheet and property.",
    "mark-missing": "Property differs: the name or the document property is missing.",
    "mark-broken": "Property differs: it holds no fingerprint.",
    "mark-name": "Property differs: the name gives another fingerprint.",
    "mark-property": "Property differs: the document property gives another fingerprint.",
    "mark-other": "Property differs: it names another set than was recorded.",
  },
  typed: (cells, added, removed) =>
    `Sheet differs: changed without a new version (${listed([
      cells === 0 ? "" : counted(cells, "cell", "cells"),
      added === 0 ? "" : `${rows(added)} added`,
      removed === 0 ? "" : `${rows(removed)} removed`,
    ])}).`,
  findings: "Findings",
  noFindings: (time) => `No findings. Last check at ${time}.`,
  severity: { error: "Error", incomplete: "Incomplete", warning: "Warning" },
  goTo: (cell) => `Go to cell ${cell}`,
  showMore: (more, total) => `Show ${number(more)} more (of ${number(total)})`,
  rows: "Parameters with value and sign-off",
  noRows: "The table has no rows yet. Put one value on each row below the headings.",
  selectedRow: "Selected on the sheet",
  allOwners: (count) => `All owners (${number(count)})`,
  owner: "Owner",
  noOwner: "without owner",
  ownerRows: (owner, count) =>
    count.open === 0
      ? `${owner} (${number(count.rows)})`
      : `${owner} (${number(count.rows)}, ${number(count.open)} open)`,
  onlyOpen: (open) => `Only open (${number(open)})`,
  noneOpen: "No open rows: sign-off or an exception everywhere.",
  parameter: "Parameter",
  value: "Value",
  signOff: "Sign-off",
  unreadable: "unreadable",
  standing: {
    lapses: "Lapses",
    lapsed: "Lapsed",
    asked: "Requested",
    concept: "Draft",
    exception: "Exception",
    agreed: "Signed off",
  },
  was: (value) => `was ${value}`,
  unchanged: "unchanged",
  isNew: "new",
  notCompared: "other unit",
  allYears: "all years",
  whyLapses: (date, value) => `The sign-off of ${date} was for ${value}.`,
  whyLapsed: (date, value) =>
    value === undefined
      ? `The sign-off${date === "" ? "" : ` of ${date}`} was for an earlier value.`
      : `The sign-off of ${date} was for ${value}.`,
  whyWithdrawn: (date, remark) => `Withdrawn on ${date}: ${remark}`,
  whyNew: "New on the sheet, not recorded yet.",
  recordChange: "Record the change",
  askAgain: "Ask again",
  request: ({ owner, set, row, value, was, fingerprint }) =>
    `${owner}: please sign off on ${row} in MPP ${set}. The value is now ${value}` +
    `${was === undefined ? "" : `; the earlier sign-off was for ${was}`}. Fingerprint ${fingerprint}.`,
  requestTitle: "Request to the owner",
  requestHint: "Send this message; when the owner signs off, record that with ‘Sign-off’.",
  copyRequest: "Copy request",
  next: {
    record: (changes) => `${counted(changes, "change is", "changes are")} not recorded yet.`,
    broken: "Sheet, file and property are not equal; solve that first.",
    errors: (errors) =>
      `Solve ${counted(errors, "error", "errors")} first; then the set can go for sign-off.`,
    concept: "No errors: the set can go for sign-off.",
    open: (open, all) => `${number(open)} of ${rows(all)} still without sign-off.`,
    agreed: "Sign-off or an exception everywhere: the working group can agree.",
    status: (next) => `Next: ${next}.`,
    final: "Final status: a new set goes on from here.",
    fill: "Fill the table and record it as a set.",
  },
  more: "More",
  back: "Parameters",
  cancel: "Cancel",
  actions: "What can be done with this set",
  action: {
    record: { label: "Record changes", hint: "What changed on the sheet goes into set and log." },
    restore: { label: "Put the sheet back", hint: "The sheet becomes what was recorded." },
    approve: { label: "Sign-off", hint: "Give, withdraw, or record an exception." },
    status: { label: "Change status", hint: "Next step, new version, or adopt." },
    create: { label: "New set", hint: "New round, variant, addendum or policy scenario." },
    compare: { label: "Compare", hint: "With another sheet or a file, by owner." },
    import: { label: "Import", hint: "A set (JSON) or a table (CSV)." },
    export: { label: "Export", hint: "As JSON or CSV, download or copy." },
    log: { label: "Log", hint: "Who recorded what and when." },
  },
  compareWith: (name) => `Compare with ${name}`,
  target: {
    approval: "Goes to sheet Parameters (status and sign-off), set, name and property.",
    set: (cells, formulas) =>
      `Changes ${counted(cells, "cell", "cells")} on sheet Parameters, and set, name and property.` +
      (formulas === 0 ? "" : ` ${counted(formulas, "formula becomes", "formulas become")} a fixed value.`),
    newSheet: (sheet) => `Goes to a new sheet ${sheet}, and set, name and property.`,
    general: "Goes to sheet Parameters, set, name and property.",
  },
  obstacle: {
    protected: ({ sheet }) => `Sheet ${sheet} is protected. Unprotect it; nothing was written.`,
    lacks: ({ capability, needs }) =>
      capability === "sheets"
        ? `A sheet cannot be added here (needed: ${needs}). Add an empty sheet Parameters in Excel.`
        : `A set cannot be recorded here (needed: ${needs}). Export the set as a file.`,
    "other-sheet": ({ sheet }) =>
      `Sheet ${sheet} has no heading row with parameter and waarde. Rename the sheet, or put the headings on it.`,
    "rows-above": ({ rows: needed, above }) =>
      `The set needs room above the headings (row ${above}). Insert ${counted(needed, "empty row", "empty rows")} there; formulas move along.`,
    "table-small": ({ table, rows: needed }) =>
      `Table ${table} is too small for ${rows(needed)}. Enlarge it in Excel first.`,
    "other-column": ({ cell }) =>
      `${cell} is in a column that is not part of the set and would end up beside another row. Remove that column first.`,
    occupied: ({ cell }) => `${cell} is not empty. Clear that cell; nothing was written.`,
  },
  stale: "The workbook changed in the meantime. Everything was read again; check it and try again.",
  partner: "Partner",
  role: "Role",
  roles: ["dossierhouder", "lid werkgroep", "voorzitter", "regisseur", "modelbeheer", "beleid", "directie"],
  statement: "A statement, not a signature. Partner and role, no name.",
  remark: "Remark",
  remarkOptional: "Remark (may be empty)",
  remarkNeeded: "Fill in a remark: the reason or the considerations.",
  modes: { give: "Give", withdraw: "Withdraw", exception: "Exception" },
  modeButtons: {
    give: "Give sign-off",
    withdraw: "Withdraw sign-off",
    exception: "Record exception",
  },
  mode: "What",
  typedCell: (heading, found, stored) =>
    `${heading} is ${found === "" ? "empty" : found}, recorded is ${stored === "" ? "nothing" : stored}`,
  typedAdded: "Row added by hand",
  typedRemoved: "Row removed by hand",
  typedRemedy: "Record the change or put the sheet back.",
  rowsToChoose: "Rows",
  chooseAll: (count) => `All ${number(count)}`,
  chosen: (count) => `${rows(count)} chosen.`,
  chooseFirst: "Choose one or more rows first.",
  nothingToChoose: {
    give: "This partner has no open rows.",
    withdraw: "This partner gave no sign-off.",
    exception: "There are no open rows.",
  },
  approvalTitle: (mode, partner, count) =>
    ({
      give: `Sign-off by ${partner} on ${rows(count)}`,
      withdraw: `Sign-off by ${partner} withdrawn on ${rows(count)}`,
      exception: `Exception on ${rows(count)}`,
    })[mode],
  notNow: (status) => `Not possible with status ${status}. Begin a new version first.`,
  formsFirst: "Record the changes or put the sheet back first.",
  statusButton: {
    concept: "Begin a new version",
    "ter akkoord": "Put up for sign-off",
    "akkoord werkgroep": "Record working group's agreement",
    "voorgelegd A": "Submit, route A",
    "voorgelegd B": "Submit, route B",
    vastgesteld: "Adopt",
    "niet vastgesteld": "Do not adopt",
    bijgesteld: "Call it revised",
  },
  statusTitle: (status) => `Status: ${status}`,
  reason,
  chooseStatus: "Next status",
  noNextStatus: "This is a final status. Make a new set that is based on it.",
  laterSet: "File of the later set (JSON)",
  recordIntro: {
    open: "Sign-offs on changed values lapse.",
    newVersion: "The set becomes a draft again, a new version. Sign-offs on changed values lapse.",
  },
  recordFrozen: (status) =>
    `With status ${status} the content is fixed. Put the sheet back, or make a new set with these values.`,
  recordUnreadable: (errors) =>
    `${counted(errors, "cell", "cells")} cannot be read. Solve those findings first; nothing is filled in.`,
  recordNothing: "The sheet equals the recorded set.",
  restoreIntro: "What was changed by hand on the sheet disappears; this is the recorded set:",
  restoreRefused:
    "It cannot be told what was recorded: set and property contradict each other. Find out which is right, or import the right set.",
  round: "Round",
  variant: "Variant",
  kind: "Kind",
  keepApprovals: "Take sign-offs over",
  keepCopy: (sheet) => `Keep the current set as sheet ${sheet}`,
  createIntro: {
    table: "The rows of the sheet become version 1 of a set.",
    set: "The rows of the sheet become version 1 of a new set, which says what it is based on.",
  },
  create: "Record set",
  basedOn: (set) => `Based on ${set}`,
  needName: "Fill in round and variant.",
  source: "Compare with",
  sheetOption: (name) => `Sheet ${name}`,
  chooseFile: "Choose a file",
  fileHint: "JSON or CSV, up to 10 MB. Data about persons are refused.",
  noRound: (name) => `${name} has no parameter table that can be read.`,
  differences: ({ added, removed, changed, unchanged }) =>
    `${number(changed)} changed, ${number(added)} added, ${number(removed)} removed, ${number(unchanged)} equal`,
  same: (count) => `No differences (${rows(count)}).`,
  kindsOfChange: { added: "added", removed: "removed", changed: "changed" },
  lapsesMark: "sign-off lapses",
  otherFields: (fields) => `also different: ${fields}`,
  ...FILES_EN,
  months: [
    ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
    ...["October", "November", "December"],
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  working: "Working …",
};
