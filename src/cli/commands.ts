/** The commands of `mpp`: how many files each takes and which options it knows. `run.ts` says what they do. */

export const OPTIONS = {
  lang: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  sheet: { type: "string" },
  "reference-date": { type: "string" },
  expect: { type: "string" },
  into: { type: "string" },
  round: { type: "string" },
  variant: { type: "string" },
  by: { type: "string" },
  at: { type: "string" },
  note: { type: "string" },
  parameters: { type: "string" },
  inflow: { type: "string" },
  model: { type: "string" },
  trace: { type: "string" },
  months: { type: "boolean" },
  csv: { type: "boolean" },
  bands: { type: "boolean" },
  events: { type: "string" },
  scenario: { type: "string" },
  indicators: { type: "string" },
  chances: { type: "string" },
  dependence: { type: "string" },
  draws: { type: "string" },
  seed: { type: "string" },
  errors: { type: "boolean" },
  owner: { type: "string" },
  register: { type: "string" },
  kinds: { type: "string" },
  accept: { type: "string" },
  back: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

export type OptionName = keyof typeof OPTIONS;
/** Options that carry a text. */
export type TextOption = {
  readonly [K in OptionName]: (typeof OPTIONS)[K]["type"] extends "string" ? K : never;
}[OptionName];

export type FlagOption = Exclude<OptionName, TextOption>;

export interface CommandShape {
  /** "some": one or more. */
  readonly files: 0 | 1 | 2 | "some";
  readonly needs: readonly OptionName[];
  readonly options: readonly OptionName[];
}

export type CommandName =
  | "call"
  | "recalc"
  | "freeze"
  | "validate"
  | "diff"
  | "fingerprint"
  | "verify"
  | "upgrade"
  | "convert"
  | "project"
  | "scan"
  | "compare"
  | "shadow"
  | "migrate"
  | "check"
  | "bundle";

/** Who records a step, when, and why. */
const STEP = ["by", "at", "note"] as const;
/** What goes with --bands alone. */
export const BANDS = ["events", "scenario", "indicators", "chances", "dependence", "draws", "seed"] as const;

export const COMMANDS: Readonly<Record<CommandName, CommandShape>> = {
  call: { files: 0, needs: [], options: [] },
  recalc: { files: 1, needs: ["out"], options: ["json"] },
  freeze: { files: 1, needs: ["out"], options: ["errors", "at", "json"] },
  validate: { files: 1, needs: [], options: ["reference-date", "sheet", "json"] },
  diff: { files: 2, needs: [], options: ["sheet", "json"] },
  fingerprint: { files: 1, needs: [], options: ["sheet", "json"] },
  verify: { files: 1, needs: [], options: ["expect", "sheet", "json"] },
  upgrade: { files: 1, needs: ["out"], options: [...STEP, "json"] },
  convert: { files: 1, needs: ["out"], options: ["into", "sheet", "round", "variant", ...STEP, "json"] },
  project: {
    files: 0,
    needs: ["parameters", "inflow"],
    options: ["model", "sheet", "months", "trace", "bands", ...BANDS, "csv", "json"],
  },
  scan: { files: "some", needs: [], options: ["json"] },
  compare: { files: 2, needs: [], options: ["json"] },
  shadow: { files: 1, needs: ["out"], options: ["json"] },
  migrate: {
    files: 1,
    needs: [],
    options: ["out", "kinds", "sheet", "accept", "back", "dry-run", "by", "at", "json"],
  },
  check: { files: 1, needs: ["owner"], options: ["sheet", "register", "out", ...STEP, "json"] },
  bundle: {
    files: 0,
    needs: ["parameters", "inflow", "out"],
    options: ["model", "sheet", "months", "bands", ...BANDS, "json"],
  },
};
